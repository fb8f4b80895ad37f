import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes the user settings of a profile: `settings` on top of those that keep a new VS Code quiet. */
export async function writeUserSettings(folder: string, settings: object = {}): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'settings.json'), JSON.stringify({ ...quiet, ...settings }, null, 2));
}

/** Without these it greets, asks and advertises before it shows the article, and cuts off its paragraphs. */
const quiet = {
  'chat.disableAIFeatures': true,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};
