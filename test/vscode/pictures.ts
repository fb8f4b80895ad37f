import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '../../scripts/vscode/processes';
import {
  colouredLook,
  hover,
  leaveHover,
  openProblems,
  openQuickFixes,
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

/** Writes the pictures that README and docs show: the example articles in the packed extension. */
async function takePictures({ page, openArticle, changeSettings }: Workbench): Promise<void> {
  const save = async (name: string) => {
    await mkdir(folder, { recursive: true });
    await page.screenshot({ path: join(folder, `${name}.png`) });
    console.log(join(folder, `${name}.png`));
  };
  for (const [name, theme] of Object.entries(themes)) {
    await changeSettings({ 'workbench.colorTheme': theme });
    await openArticle('01-wire-report.txt');
    await colouredLook(page, 'rejected');
    // The cursor to an empty line, away from what it would highlight.
    await page.keyboard.press('ArrowDown');
    await page.waitForTimeout(settled);
    await save(name);
  }
  await changeSettings({ 'workbench.colorTheme': themes['dark-modern'] });
  await openArticle('01-wire-report.txt');
  await hover(page, 'Claire Vasseur');
  await save('hover-actor');
  await leaveHover(page);
  await hover(page, 'rejected');
  await save('hover-stance');
  await openArticle('05-rewritten.txt');
  await colouredLook(page, 'opposes');
  await openQuickFixes(page, 'Velotorn');
  await save('quick-fix');
  await page.keyboard.press('Escape');
  await openProblems(page);
  await page.waitForTimeout(settled);
  await save('problems');
  await openArticle('04-press-statement.txt');
  await colouredLook(page, 'welcomed');
  await page.keyboard.press('Control+Alt+KeyJ');
  await page.waitForTimeout(settled);
  await save('deciding');
}

withWorkbench(takePictures).catch((error) => {
  console.error(error instanceof Problem ? error.message : error);
  process.exitCode = 1;
});
