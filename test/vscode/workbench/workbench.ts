import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { launchChromium, newPage, remoteUri, workbenchAddress } from '../../../scripts/vscode/browser';
import { packExtension } from '../../../scripts/vscode/pack';
import { createProfile, getServerBuild, installExtension, startServer } from '../../../scripts/vscode/serverBuild';
import { writeUserSettings } from '../../../scripts/vscode/userSettings';

/** A workbench with the packed extension installed as a user would, on a copy of the examples. */
export interface Workbench {
  readonly page: Page;
  /** Where the copy of the examples lies. */
  readonly folder: string;
  /** Opens one of the examples in a window that has nothing else open. */
  openArticle(name: string): Promise<void>;
  changeSettings(settings: object): Promise<void>;
}

/** Gives `work` a workbench, and takes down all of it afterwards. */
export async function withWorkbench<T>(work: (workbench: Workbench) => Promise<T>): Promise<T> {
  const vsix = await packExtension();
  const build = await getServerBuild();
  const home = mkdtempSync(join(tmpdir(), 'stancemark-workbench-'));
  const folder = join(home, 'examples');
  cpSync('examples', folder, { recursive: true });
  const profile = await createProfile(home);
  await installExtension(build, profile, vsix);
  const server = await startServer(build, profile);
  const browser = await launchChromium();
  try {
    console.log(`The packed extension, in VS Code's server build, shown in headless Chromium: ${build.folder}`);
    const page = await newPage(browser);
    await page.addInitScript({ path: 'test/vscode/workbench/onPage.js' });
    return await work({
      page,
      folder,
      changeSettings: (settings) => writeUserSettings(join(profile.data, 'data', 'User'), settings),
      async openArticle(name) {
        const article = remoteUri(server.authority, join(folder, name));
        await page.goto(workbenchAddress(server.authority, { folder }, [['openFile', article]]));
        await page.locator('.view-line').first().waitFor({ timeout: 60_000 });
      },
    });
  } finally {
    await browser.close();
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

/** How words look on the screen. */
export interface Look {
  readonly color: string;
  readonly fontStyle: string;
  readonly fontWeight: string;
  /** The middle of their first part of one look, in pixels of the page. */
  readonly x: number;
  readonly y: number;
}

/** Waits until the first occurrence of `words` is on the screen and has a colour, not that of plain text. */
export function colouredLook(page: Page, words: string): Promise<Look> {
  return ask(page, `(look => look?.color !== plainColor() && look)(lookOf(${JSON.stringify(words)}))`);
}

/** Waits until the lines on the screen hold `words`. */
export async function textShown(page: Page, words: string): Promise<void> {
  await ask(page, `shownText().includes(${JSON.stringify(words)})`);
}

/** Waits until an expression of `onPage.js` has an answer. Returns it. */
async function ask<T>(page: Page, expression: string): Promise<T> {
  const answer = await page.waitForFunction(expression, undefined, { timeout: 20_000, polling: 100 });
  return (await answer.jsonValue()) as T;
}

/** Moves the mouse over the words and waits for the hover. Returns its text. */
export async function hover(page: Page, words: string): Promise<string> {
  const { x, y } = await colouredLook(page, words);
  await page.mouse.move(x, y);
  await page.mouse.move(x + 1, y);
  // What was shown before stays in the page, hidden.
  const shown = page.locator('.monaco-hover:visible .hover-contents:visible').first();
  await shown.waitFor({ timeout: 10_000 });
  return (await shown.textContent()) ?? '';
}

/**
 * The row of an actor in the side bar, which is scrolled to where it is. Rows move as long as the folder's articles are
 * read, and only those in view are in the page.
 */
export async function actorRow(page: Page, name: string): Promise<Locator> {
  const list = page.locator('.pane-body .monaco-list').first();
  await list.locator('.monaco-list-row', { hasText: 'Persons' }).waitFor({ timeout: 10_000 });
  for (let before = ''; ; ) {
    const now = (await list.textContent()) ?? '';
    if (now === before) break;
    before = now;
    await page.waitForTimeout(1_000);
  }
  const row = list.locator('.monaco-list-row', { hasText: name }).first();
  await list.hover();
  for (let tries = 0; tries < 100 && !(await row.isVisible()); tries++) {
    await page.mouse.wheel(0, 44);
    await page.waitForTimeout(100);
  }
  return row;
}

/** Waits until an item of the status bar says this. */
export async function statusShown(page: Page, text: string | RegExp): Promise<void> {
  await page.locator('.statusbar-item', { hasText: text }).first().waitFor({ timeout: 20_000 });
}

/** Puts the cursor before the first occurrence of words in the article, with the keyboard alone. */
export async function goTo(page: Page, article: string, words: string): Promise<void> {
  const before = article.slice(0, article.indexOf(words));
  const line = before.split('\n').length;
  const column = before.length - before.lastIndexOf('\n');
  await page.keyboard.press('Control+g');
  await page.locator('.quick-input-widget:visible input').first().waitFor({ timeout: 10_000 });
  await page.keyboard.type(`${line}:${column}`);
  await page.keyboard.press('Enter');
  await statusShown(page, `Ln ${line}, Col ${column}`);
}

/** Selects the first occurrence of words that end with a word, with the keyboard alone. */
export async function select(page: Page, article: string, words: string): Promise<void> {
  await goTo(page, article, words);
  for (const _ of words.split(' ')) await page.keyboard.press('Control+Shift+ArrowRight');
  await statusShown(page, `(${words.length} selected)`);
}

/** Waits until the words on the screen are marked in this way. */
export async function marked(page: Page, words: string, how: 'tinted' | 'dashed' | 'struck out'): Promise<void> {
  await ask(page, `isMarked(${JSON.stringify(words)}, ${JSON.stringify(how)})`);
}

/** Moves the mouse away and waits until there is no hover. */
export async function leaveHover(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.keyboard.press('Escape');
  await page.locator('.monaco-hover:visible').waitFor({ state: 'hidden', timeout: 10_000 });
}

/** Puts the cursor on the words and opens the list of Ctrl+. Returns what it offers. */
export async function openQuickFixes(page: Page, words: string): Promise<string[]> {
  await leaveHover(page);
  const { x, y } = await ask<Look>(page, `lookOf(${JSON.stringify(words)})`);
  await page.mouse.click(x, y);
  const items = page.locator('.action-widget .action .title');
  // The list closes where findings come in just then; a person presses again.
  for (let presses = 1; ; presses++) {
    await page.keyboard.press('Control+.');
    const isThere = await items
      .first()
      .waitFor({ timeout: 5_000 })
      .then(
        () => true,
        () => false,
      );
    if (isThere) return items.allInnerTexts();
    if (presses === 4) throw new Error(`Ctrl+. on “${words}” opens no list.`);
  }
}

/** Opens the Problems view and folds the related places of the finding on the whole text, which would fill it. */
export async function openProblems(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+m');
  const row = page.locator('.markers-panel .monaco-list-row', { hasText: 'text/spun' }).first();
  await row.locator('.monaco-tl-twistie').click({ timeout: 10_000 });
}
