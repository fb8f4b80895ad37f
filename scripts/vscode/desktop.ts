import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { onPath } from './path';
import { atExit, runToEnd, start } from './processes';
import { writeUserSettings } from './userSettings';

/** The command of a desktop VS Code that can open a window here. */
export function findDesktop(): string | undefined {
  return hasDisplay() ? onPath('code', 'codium', 'code-insiders') : undefined;
}

/** The program behind that command, as a test runner starts it. */
export function findDesktopExecutable(): string | undefined {
  const command = findDesktop();
  if (!command) return undefined;
  const installation = resolve(realpathSync(command), '..', '..');
  const name = basename(command, '.cmd');
  return [
    join(installation, name),
    join(installation, 'Code.exe'),
    resolve(installation, '..', '..', 'MacOS', 'Electron'),
  ].find((path) => existsSync(path));
}

export function hasDisplay(): boolean {
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * Opens a folder, and an article of it, in a desktop VS Code with the packed extension, in a profile of its own below
 * `home`. Resolves when its window is closed.
 */
export async function openDesktop(
  command: string,
  home: string,
  vsix: string,
  folder: string,
  article: string | undefined,
): Promise<void> {
  const data = join(home, 'data');
  const profile = ['--user-data-dir', data, '--extensions-dir', join(home, 'extensions')];
  await writeUserSettings(join(data, 'User'));
  const shell = process.platform === 'win32';
  const quoted = shell ? `"${command}"` : command;
  await runToEnd(quoted, [...profile, '--install-extension', vsix, '--force'], { shell });
  // The command detaches its window; the file that guards the profile against a second one says which process it is.
  const began = Date.now();
  atExit(() => endProcessNamedIn(join(data, 'code.lock'), began));
  const opened = article ? [folder, article] : [folder];
  const window = start(quoted, [...profile, '--new-window', '--wait', ...opened], { stdio: 'ignore', shell });
  await new Promise((resolve, reject) => window.once('exit', resolve).once('error', reject));
}

/** A file from before names a process that has ended, and its number may be another's by now. */
function endProcessNamedIn(lockFile: string, writtenSince: number): void {
  try {
    if (statSync(lockFile).mtimeMs >= writtenSince) process.kill(Number(readFileSync(lockFile, 'utf8')), 'SIGTERM');
  } catch {
    // It has ended, and with it the file.
  }
}
