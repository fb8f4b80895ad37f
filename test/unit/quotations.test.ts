import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyCodebook } from '../../server/codebook/codebook';
import { compileLexicon } from '../../server/codebook/compile';
import type { Judge } from '../../server/reading/block';
import { quotationsOf } from '../../server/reading/quotations';
import { read } from '../../server/reading/read';
import { sentencesOf } from '../../server/reading/sentences';
import { tokenize } from '../../server/reading/tokens';

/** Quotations stand in ⟦…⟧ with a letter behind: none for said in full, f for a fragment, o or c for a mark missing. */
const CASES: Record<string, string> = {
  curly: '⟦“We came,”⟧ he said. ⟦“We saw.”⟧',
  straight: '⟦"We came,"⟧ he said. ⟦"We saw."⟧',
  'typed as two marks': "⟦``We came,''⟧ he said. ⟦''We saw.''⟧",
  guillemets: 'He said ⟦« oui »⟧f and ⟦«non»⟧f.',
  'German marks': 'The word ⟦„nein“⟧f was heard.',
  'British single marks': '⟦‘We came,’⟧ he said. ⟦‘We saw.’⟧',
  'straight single marks': "⟦'We came,'⟧ he said. ⟦'We saw.'⟧",
  apostrophes: "The officials' vote in the '90s wasn't the ministers' fault, nor rock 'n' roll's.",
  'curly apostrophes': 'The officials’ vote in the ’90s wasn’t the ministers’ fault.',
  'an apostrophe inside single marks': '⟦‘The officials’ vote was wrong,’⟧ he said.',
  'a fragment before an apostrophe': "It was ⟦'so-called experts'⟧f who won, the ministers' aide said.",
  nested: '⟦“He told me, ⟦‘Go away,’⟧ and I went,”⟧ she said.',
  'nested in single marks': '⟦‘He told me, ⟦“Go away,”⟧ and I went,’⟧ she said.',
  'feet and inches': 'He is 5\'10" tall and ⟦"strong"⟧f.',
  'a disaster with its comma inside': 'They called it ⟦“a disaster,”⟧f and left.',
  'a term that starts a sentence': '⟦“Five Eyes”⟧f countries agreed.',
  'a short answer is said in full': '⟦“No.”⟧ She left.',
  'a quotation behind a comma': 'He said, ⟦“No.”⟧',
  'a nickname': 'William "Billy" Adams shouted, ⟦"No."⟧',
  'one word between names that is no nickname': 'At the NATO ⟦"Summit"⟧f Lund left.',
  brackets: 'It is (⟦"yes"⟧f) or not.',
  'left-over markup': '<a href="https://example.org/x" target="_blank">Read ⟦“this”⟧f</a>',
  'an opening mark too many': '⟦“We came, he said.⟧c ⟦“We saw.”⟧',
  'a closing mark too many': '⟦We came,”⟧o he said. ⟦“We saw.”⟧',
  'the last mark missing': '⟦“We came, and we saw.⟧c',
};

function marked(text: string): string {
  const tokens = tokenize(text);
  const inserts: [at: number, order: number, mark: string][] = [];
  for (const { start, end, level, opens, closes, fragment } of quotationsOf(tokens, sentencesOf(tokens))) {
    inserts.push([start, 1 + level, '⟦']);
    inserts.push([end, -level, `⟧${fragment ? 'f' : ''}${opens ? '' : 'o'}${closes ? '' : 'c'}`]);
  }
  let result = text;
  for (const [at, , mark] of inserts.sort((a, b) => b[0] - a[0] || b[1] - a[1]))
    result = result.slice(0, at) + mark + result.slice(at);
  return result;
}

for (const [name, expected] of Object.entries(CASES))
  test(`quotations: ${name}`, () => assert.equal(marked(expected.replace(/⟧[foc]?|⟦/g, '')), expected));

const NOBODY: Judge = {
  id: 'nobody',
  names: () => [],
  attributions: (blocks) => blocks.map(() => []),
  stances: () => [],
};
const lexicon = compileLexicon(emptyCodebook);
const inArticle = (text: string) =>
  read(text, lexicon, undefined, NOBODY).analysis.quotations.map(({ start, end, balanced }) => ({
    text: text.slice(start, end),
    balanced,
  }));

test('a quotation runs over paragraphs that open with a mark each, until one closes', () => {
  const quotation = '“It began in May.\n\n“It went on for weeks.\n\n“Then it was over.”';
  assert.deepEqual(inArticle(`She told the story. ${quotation}\n\nNobody spoke.`), [
    { text: quotation, balanced: true },
  ]);
});

test('a quotation runs over paragraphs without marks if the last one closes it', () => {
  const quotation = '“It began in May.\n\nIt went on for weeks.”';
  assert.deepEqual(inArticle(`${quotation}\n\nNobody spoke.`), [{ text: quotation, balanced: true }]);
});

test('a lonely mark takes its sentence, not the article', () => {
  const text = 'It was late. He said “we go on Monday. They left.\n\nOthers stayed.\n\n“We stay,” they said.';
  assert.deepEqual(inArticle(text), [
    { text: '“we go on Monday.', balanced: false },
    { text: '“We stay,”', balanced: true },
  ]);
});
