import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '../../scripts/vscode/processes';
import {
  colouredLook,
  goTo,
  hover,
  leaveHover,
  openProblems,
  openQuickFixes,
  select,
  type Workbench,
  withWorkbench,
} from './workbench/workbench';

const folder = join('docs', 'pictures');

const themes = {
  'dark-modern': 'Dark Modern',
  'light-modern': 'Light Modern',
  'dark-high-contrast': 'Default High Contrast',
  'light-high-contrast': 'Default High Contrast Light',
};

/** By then the findings have come and nothing on the screen moves, in ms. */
const settled = 1500;

/** A part of the window, in pixels. */
type Part = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** The upper part of the editor, without the side bar. */
const editorPart: Part = { x: 352, y: 36, width: 760, height: 500 };

/** The editor with an open menu. */
const menuPart: Part = { x: 352, y: 160, width: 920, height: 400 };

/** Writes the pictures that README, docs and walkthrough show: the example articles in the packed extension. */
async function takePictures(workbench: Workbench): Promise<void> {
  const { page, openArticle, changeSettings } = workbench;
  await mkdir(folder, { recursive: true });
  const save = async (name: string, clip?: Part) => {
    await page.screenshot({ path: join(folder, `${name}.png`), ...(clip && { clip }) });
    console.log(join(folder, `${name}.png`));
  };
  for (const [name, theme] of Object.entries(themes)) {
    await changeSettings({ 'workbench.colorTheme': theme });
    await openArticle('01-wire-report.txt');
    await colouredLook(page, 'rejected');
    // The cursor to an empty line, away from what it would highlight.
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowDown');
    await page.waitForTimeout(settled);
    await save(name);
  }
  const settings = { 'workbench.colorTheme': themes['dark-modern'], 'stancemark.coder': 'Ada Coder' };
  await changeSettings(settings);
  await openArticle('01-wire-report.txt');
  await hover(page, 'Claire Vasseur');
  await page.waitForTimeout(settled);
  await save('hover-actor');
  await save('walkthrough-read', editorPart);
  await leaveHover(page);
  await hover(page, 'rejected');
  await page.waitForTimeout(settled);
  await save('hover-stance');
  await openArticle('05-rewritten.txt');
  await colouredLook(page, 'opposes');
  await openQuickFixes(page, 'Velotorn');
  await save('quick-fix');
  await page.keyboard.press('Escape');
  await openProblems(page);
  await page.waitForTimeout(settled);
  await save('problems');
  await takeDeciding(workbench, save);
}

/** Pictures of deciding: the keyboard's way, the menus, the side bar. */
async function takeDeciding(
  { page, folder: examples, openArticle }: Workbench,
  save: (name: string, clip?: Part) => Promise<void>,
): Promise<void> {
  await openArticle('04-press-statement.txt');
  const article = await readFile(join(examples, '04-press-statement.txt'), 'utf8');
  await colouredLook(page, 'welcomed');
  // The Problems view of the picture before comes back with the window.
  if (await page.locator('.markers-panel').isVisible()) await page.keyboard.press('Control+j');
  await goTo(page, article, 'Doctors Without');
  await page.keyboard.press('Control+Alt+KeyJ');
  await page.waitForTimeout(settled);
  await save('deciding');
  await save('walkthrough-decide', editorPart);
  await save('walkthrough-keep', { x: 48, y: 36, width: 760, height: 430 });
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget .action').first().waitFor();
  await page.waitForTimeout(settled);
  await save('deciding-menu');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Alt+KeyU');
  await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
  await page.waitForTimeout(settled);
  await save('correcting');
  await page.keyboard.press('Escape');
  await select(page, article, 'a few cents');
  await page.keyboard.press('Shift+F10');
  // A menu that has only just opened takes no clicks.
  await page.waitForTimeout(settled);
  await page.locator('.monaco-menu .action-label', { hasText: 'Stancemark' }).click();
  await page.locator('.monaco-menu .action-label', { hasText: 'Mark Selection as Actor' }).waitFor();
  await page.waitForTimeout(settled);
  await save('context-menu');
  await save('walkthrough-mark', menuPart);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.locator('.activitybar .action-label[aria-label="Stancemark"]').click();
  await page.mouse.move(700, 700);
  await page.locator('.pane-body .monaco-list-row', { hasText: 'Medira Foundation' }).first().waitFor();
  await page.waitForTimeout(settled);
  await save('side-bar');
}

withWorkbench(takePictures).catch((error) => {
  console.error(error instanceof Problem ? error.message : error);
  process.exitCode = 1;
});
