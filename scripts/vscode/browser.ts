import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { hasDisplay } from './desktop';
import { onPath } from './path';
import { Problem, runToEnd, start } from './processes';
import { step } from './progress';

/** Where a file on this machine is found in the window of the server build. */
export function remoteUri(authority: string, path: string): string {
  return `vscode-remote://${authority}${path.split('/').map(encodeURIComponent).join('/')}`;
}

/** The address that opens a folder or a `.code-workspace` file, with further orders to the workbench. */
export function workbenchAddress(
  authority: string,
  target: { folder: string } | { workspace: string },
  payload: ReadonlyArray<readonly [string, string]> = [],
  token?: string,
): string {
  const query = new URLSearchParams({ ...target });
  if (payload.length > 0) query.set('payload', JSON.stringify(payload));
  if (token) query.set('tkn', token);
  return `http://${authority}/?${query}`;
}

/** A headless Chromium for tests and pictures. On Debian and Ubuntu it is installed first where that can be done. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium() ?? (await installChromium());
  // Chromium refuses to run as root inside its sandbox; the pages are our own.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath, args, handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false });
}

/** A page of the size that all pictures have. */
export function newPage(browser: Browser): Promise<Page> {
  return browser.newPage({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 });
}

/** Shows the address in the user's own browser. Returns false where there is no way to. */
export function openInBrowser(address: string): boolean {
  if (!hasDisplay()) return false;
  if (process.platform === 'win32')
    start('cmd', ['/c', 'start', '', address.replaceAll('&', '^&')], { stdio: 'ignore' });
  else if (process.platform === 'darwin') start('open', [address], { stdio: 'ignore' });
  else if (onPath('xdg-open')) start('xdg-open', [address], { stdio: 'ignore' });
  else return false;
  return true;
}

function findChromium(): string | undefined {
  const known = [
    process.env.CHROME_PATH,
    onPath(
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'chrome',
      'microsoft-edge',
      'msedge',
    ),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    join(process.env.PROGRAMFILES ?? 'C:\\Program Files', 'Google', 'Chrome', 'Application', 'chrome.exe'),
  ];
  return known.find((path) => path && existsSync(path));
}

async function installChromium(): Promise<string> {
  if (onPath('apt-get') && process.getuid?.() === 0) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await step('Installing Chromium', async () => {
      await runToEnd('apt-get', ['update'], { env });
      await runToEnd('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], { env });
    }).catch((error: Error) => {
      throw new Problem(`Chromium could not be installed; install it by hand and run this again.\n${error.message}`);
    });
  }
  const path = findChromium();
  if (path) return path;
  throw new Problem(
    'No Chromium or Chrome was found to show VS Code in: install one (Debian: apt install chromium), or set CHROME_PATH to it.',
  );
}
