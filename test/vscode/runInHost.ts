import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { launchChromium, newPage, remoteUri, workbenchAddress } from '../../scripts/vscode/browser';
import { cacheFolder } from '../../scripts/vscode/cache';
import { findDesktopExecutable, hasDisplay } from '../../scripts/vscode/desktop';
import { Problem } from '../../scripts/vscode/processes';
import { createProfile, getServerBuild, startServer } from '../../scripts/vscode/serverBuild';
import { writeUserSettings } from '../../scripts/vscode/userSettings';
import type { Outcome } from '../outcome';

/** How long the suite may take in all before VS Code is taken to hang. */
const timeout = 180_000;

/** Runs test/vscode/inhost in the extension host of a real VS Code: the desktop one where there is a display. */
export async function runInHost(): Promise<Outcome> {
  const home = mkdtempSync(join(tmpdir(), 'stancemark-inhost-'));
  try {
    const workspace = join(home, 'workspace');
    const suite = join(home, 'suite', 'index.js');
    cpSync('test/vscode/inhost/workspace', workspace, { recursive: true });
    await build({
      entryPoints: ['test/vscode/inhost/index.ts'],
      outfile: suite,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      external: ['vscode'],
      sourcemap: 'inline',
    });
    const executable = await desktopExecutable();
    const opened = join(workspace, 'both.code-workspace');
    if (executable) await runInDesktop(executable, home, opened, suite);
    else await runInServerBuild(home, opened, suite);
    return JSON.parse(readFileSync(join(home, 'suite', 'outcome.json'), 'utf8'));
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

async function desktopExecutable(): Promise<string | undefined> {
  if (!hasDisplay()) return undefined;
  const installed = findDesktopExecutable();
  if (installed) return installed;
  try {
    return await downloadAndUnzipVSCode({ cachePath: join(cacheFolder, 'vscode-test') });
  } catch (error) {
    console.log(`No desktop VS Code is installed, and none could be downloaded (${(error as Error).message}).`);
    return undefined;
  }
}

async function runInDesktop(executable: string, home: string, opened: string, suite: string): Promise<void> {
  console.log(`In the desktop VS Code: ${executable}`);
  await writeUserSettings(join(home, 'data', 'User'));
  const profile = ['--user-data-dir', join(home, 'data'), '--extensions-dir', join(home, 'extensions')];
  await runTests({
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: resolve('.'),
    extensionTestsPath: suite,
    launchArgs: [opened, ...profile, '--disable-workspace-trust', '--skip-welcome', '--skip-release-notes'],
  }).catch((error) => console.log(String(error)));
}

async function runInServerBuild(home: string, opened: string, suite: string): Promise<void> {
  const vscode = await getServerBuild();
  console.log(`In VS Code's server build, shown in headless Chromium: ${vscode.folder}`);
  const server = await startServer(vscode, await createProfile(home), { smokeTest: true });
  const browser = await launchChromium();
  try {
    const page = await newPage(browser);
    const ended = new Promise<void>((done, reject) => {
      setTimeout(
        () => reject(new Problem(`The suite in the extension host took more than ${timeout} ms.`)),
        timeout,
      ).unref();
      page.exposeFunction('codeAutomationExit', () => done());
    });
    await page.exposeFunction('codeAutomationLog', (_type: string, [first]: unknown[]) => {
      // The workbench logs here, too; of that only the suite's own lines tell something.
      if (typeof first === 'string' && /^[✔✖]/.test(first)) console.log(first);
    });
    const payload = [
      ['extensionDevelopmentPath', remoteUri(server.authority, resolve('.'))],
      ['extensionTestsPath', remoteUri(server.authority, suite)],
    ] as const;
    await page.goto(workbenchAddress(server.authority, { workspace: opened }, payload));
    await ended;
  } finally {
    await browser.close();
    await server.stop();
  }
}
