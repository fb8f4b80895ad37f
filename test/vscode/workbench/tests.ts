import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  actorRow,
  colouredLook,
  goTo,
  hover,
  marked,
  openProblems,
  openQuickFixes,
  select,
  statusShown,
  textShown,
  type Workbench,
} from './workbench';

/** In this order: all in one window, on the same article. */
export function testsOf({
  page,
  folder,
  openArticle,
  changeSettings,
}: Workbench): Readonly<Record<string, () => Promise<void>>> {
  return {
    async 'actors, cues and stances have colours of their own on the screen'() {
      const organization = await colouredLook(page, 'Velotron opposes');
      const person = await colouredLook(page, 'Marta Olsson');
      const country = await colouredLook(page, 'Australia');
      const oppose = await colouredLook(page, 'opposes the conditions');
      const support = await colouredLook(page, 'supports the Dresden');
      const cue = await colouredLook(page, 'sources said');
      const looks = [organization, person, country, oppose, support, cue];
      const distinct = new Set(looks.map(({ color, fontStyle, fontWeight }) => `${color} ${fontStyle} ${fontWeight}`));
      assert.equal(distinct.size, looks.length, JSON.stringify(looks, null, 1));
    },

    async 'hover says who the actor is'() {
      const text = await hover(page, 'Marta Olsson');
      assert.match(text, /Marta Olsson/);
      assert.match(text, /person/i);
    },

    async 'Ctrl+. mends a name, and Ctrl+Z takes it back'() {
      const titles = await openQuickFixes(page, 'Velotorn');
      const title = titles.find((each) => each.includes('to “Velotron”'));
      assert.ok(title, titles.join('; '));
      await page.locator('.action-widget .action .title').getByText(title, { exact: true }).first().click();
      await textShown(page, 'Velotron has invested');
      await page.keyboard.press('Control+z');
      await textShown(page, 'Velotorn has invested');
    },

    async 'the Problems view lists what is doubtful'() {
      await openProblems(page);
      for (const code of ['text/spun', 'actor/misspelled', 'actor/garbled']) {
        await page.locator('.markers-panel .monaco-list-row', { hasText: code }).first().waitFor({ timeout: 10_000 });
      }
    },

    async 'the side bar lists actors, a click goes there, and suggestions are decided in it'() {
      await changeSettings({ 'stancemark.coder': 'Ada' });
      await page.locator('.activitybar .action-label[aria-label="Stancemark"]').click({ timeout: 10_000 });
      await (await actorRow(page, 'Marta Olsson')).click({ timeout: 10_000 });
      await page.locator('.statusbar-item', { hasText: '(12 selected)' }).waitFor({ timeout: 10_000 });
      const suggestion = page.locator('.pane-body .monaco-list-row', { hasText: 'Marta Olsson, person' }).first();
      await suggestion.hover({ timeout: 10_000 });
      await suggestion.locator('.action-label[aria-label="Accept"]').click({ timeout: 10_000 });
      await page.locator('.statusbar-item', { hasText: /\b1 of \d+ decided/ }).waitFor({ timeout: 10_000 });
    },

    async 'the context menu decides, and marks only what is selected'() {
      const article = readFileSync(join(folder, '05-rewritten.txt'), 'utf8');
      const offered = async () => {
        await page.keyboard.press('Shift+F10');
        // A menu that has only just opened takes no clicks.
        await page.waitForTimeout(500);
        await page.locator('.monaco-menu .action-label', { hasText: 'Stancemark' }).click({ timeout: 10_000 });
        const entries = page.locator('.monaco-menu .action-label');
        await entries.filter({ hasText: 'Accept and Go On' }).waitFor({ timeout: 10_000 });
        const titles = await entries.allInnerTexts();
        await page.keyboard.press('Escape');
        await page.keyboard.press('Escape');
        return titles;
      };
      const { x, y } = await colouredLook(page, 'Velotron opposes');
      await page.mouse.click(x, y);
      await goTo(page, article, 'Marta Olsson');
      const atCursor = await offered();
      for (const title of ['Reject and Go On', 'Correct the Actor, Source or Holder …', 'Delete the Decision Here'])
        assert.ok(atCursor.includes(title), atCursor.join('; '));
      assert.ok(!atCursor.includes('Mark Selection as Actor'));
      await select(page, article, 'Marta Olsson');
      assert.ok((await offered()).includes('Mark Selection as Actor'));
    },

    async 'an article is decided by keyboard alone, undone, redone, edited, and all is there in a new window'() {
      const path = join(folder, '01-wire-report.txt');
      const article = readFileSync(path, 'utf8');
      // The examples' own settings say who codes.
      const kept = () => itemsOf(`${path}.Ada-Coder.jsonld`);
      const press = async (key: string, times = 1) => {
        for (let i = 0; i < times; i++) await page.keyboard.press(key);
      };
      const decided = (count: number) => statusShown(page, new RegExp(`\\b${count} of \\d+ decided`));
      await openArticle('01-wire-report.txt');
      await decided(0);

      await press('Control+Home');
      await press('Control+Alt+j');
      await press('Control+Alt+a', 5);
      await press('Control+Alt+x', 2);
      await decided(7);
      await goTo(page, article, 'condemned');
      await press('Control+Alt+u');
      const choice = page.locator('.quick-input-list .monaco-list-row', { hasText: 'in this article' }).first();
      await choice.waitFor({ timeout: 10_000 });
      await press('Enter');
      await decided(8);
      await goTo(page, article, 'has repeatedly criticised');
      await press('Control+Alt+y');
      await decided(9);
      await select(page, article, 'Dutch Infrastructure Minister');
      await press('Control+Alt+Shift+u');
      await statusShown(page, /\b10 of \d+ decided/);
      const before = kept();
      assert.deepEqual(countsOf(before), { accepted: 6, rejected: 2, corrected: 2 });
      const codingOf = (words: string) => before.find((item) => item.words === words && item.kind === 'stance')?.coding;
      assert.notEqual(codingOf('condemned')?.actor, 'China');
      assert.equal(codingOf('has repeatedly criticised')?.polarity, 'support');

      await press('Control+Alt+z', 10);
      await decided(0);
      assert.deepEqual(kept(), []);
      await press('Control+Alt+Shift+z', 10);
      await decided(10);
      assert.deepEqual(kept(), before);

      await press('Control+Home');
      await page.keyboard.type('Correction: an earlier version misnamed the council.');
      await press('Enter', 2);
      await press('Control+s');
      const moved = 'Correction: an earlier version misnamed the council.\n\n'.length;
      const after = before.map((item) => ({ ...item, start: item.start + moved }));
      await eventually(() => assert.deepEqual(kept(), after));
      assert.equal(readFileSync(path, 'utf8').length, article.length + moved);

      await page.reload();
      await decided(10);
      const edited = readFileSync(path, 'utf8');
      const seen = async (words: string, how: Parameters<typeof marked>[2]) => {
        await goTo(page, edited, words);
        await marked(page, words, how);
      };
      await seen('condemned', 'dashed');
      await seen('Dutch Infrastructure Minister', 'tinted');
      for (const { words } of before.filter(({ decision }) => decision === 'rejected')) await seen(words, 'struck out');
      assert.deepEqual(kept(), after);
      assert.equal(await page.locator('.tab').count(), 1, 'no file was opened');
    },
  };
}

interface Kept {
  readonly decision: string;
  readonly kind: string;
  readonly coding: Readonly<Record<string, unknown>>;
  readonly words: string;
  readonly start: number;
}

/** What a sidecar on disk keeps, in its order; nothing where there is none. */
function itemsOf(path: string): readonly Kept[] {
  if (!existsSync(path)) return [];
  return JSON.parse(readFileSync(path, 'utf8')).items.map(({ decision, body, target }: Item) => {
    const [quote, position] = [target].flat()[0]!.selector;
    return { decision, kind: body.kind, coding: body.coding, words: quote.exact, start: position.start };
  });
}

interface Item {
  readonly decision: string;
  readonly body: { readonly kind: string; readonly coding: Readonly<Record<string, unknown>> };
  readonly target: Target | Target[];
}

interface Target {
  readonly selector: readonly [{ readonly exact: string }, { readonly start: number }];
}

function countsOf(items: readonly Kept[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { decision } of items) counts[decision] = (counts[decision] ?? 0) + 1;
  return counts;
}

/** Tries again until nothing is thrown, for at most 10 s. */
async function eventually(check: () => void): Promise<void> {
  for (const end = Date.now() + 10_000; ; ) {
    try {
      return check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resume) => setTimeout(resume, 50));
    }
  }
}
