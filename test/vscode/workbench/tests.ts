import assert from 'node:assert/strict';
import { colouredLook, hover, openProblems, openQuickFixes, textShown, type Workbench } from './workbench';

/** In this order: all in one window, on the same article. */
export function testsOf({ page, changeSettings }: Workbench): Readonly<Record<string, () => Promise<void>>> {
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
      const row = (words: string) => page.locator('.pane-body .monaco-list-row', { hasText: words }).first();
      await page.locator('.activitybar .action-label[aria-label="Stancemark"]').click({ timeout: 10_000 });
      await row('Marta Olsson').click({ timeout: 10_000 });
      await page.locator('.statusbar-item', { hasText: '(12 selected)' }).waitFor({ timeout: 10_000 });
      const suggestion = page.locator('.pane-body .monaco-list-row', { hasText: 'Marta Olsson, person' }).first();
      await suggestion.hover({ timeout: 10_000 });
      await suggestion.locator('.action-label[aria-label="Accept"]').click({ timeout: 10_000 });
      await page.locator('.statusbar-item', { hasText: /\b1 of \d+ decided/ }).waitFor({ timeout: 10_000 });
    },
  };
}
