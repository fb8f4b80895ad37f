import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compileLexicon } from '../../server/codebook/compile';
import { tokenize } from '../../server/reading/tokens';
import { codebookOf } from './namesIn';

const noPacks = { packs: [] };
const matches = (text: string, ...names: string[]): readonly string[] => {
  const tokens = tokenize(text);
  return compileLexicon(
    codebookOf(
      names.map((name) => ({ name })),
      noPacks,
    ),
  )
    .match(tokens)
    .map(({ first, last }) => text.slice(tokens.start[first]!, tokens.end[last - 1]!));
};

describe('the matcher', () => {
  test('takes the longest name from left to right', () => {
    assert.deepEqual(matches('Bank of Orta Group and Bank', 'Bank', 'Bank of Orta', 'Orta Group'), [
      'Bank of Orta',
      'Bank',
    ]);
  });
  test('goes back to the longest whole name', () => {
    assert.deepEqual(matches('Bank of Nowhere', 'Bank', 'Bank of Orta'), ['Bank']);
  });
  test('a capital in the name asks for one in the text', () => {
    assert.deepEqual(matches('chad Chad CHAD', 'Chad'), ['Chad', 'CHAD']);
    assert.deepEqual(matches('us Us US', 'US'), ['US']);
    assert.deepEqual(matches('bloc Bloc', 'bloc'), ['bloc', 'Bloc']);
  });
  test('hyphens, apostrophes and line breaks', () => {
    assert.deepEqual(matches('Jean-Luc O’Shea and Mc\nKay', "Jean-Luc O'Shea", 'Mc Kay'), [
      'Jean-Luc O’Shea',
      'Mc\nKay',
    ]);
  });
  test('possessives stay outside', () => {
    assert.deepEqual(matches("Orta's plan", 'Orta'), ['Orta']);
  });
  test('hostile names', () => {
    const names = ['', '   ', '…', '__proto__', 'constructor', 'x'.repeat(10_000_000), 'a b '.repeat(1000)];
    assert.deepEqual(matches('the __proto__ of a constructor', ...names), ['__proto__', 'constructor']);
  });
});

describe('entries', () => {
  test('share a form, in the codebook’s order', () => {
    const lexicon = compileLexicon(
      codebookOf(
        [
          { name: 'A', id: 'one', aliases: ['Same'] },
          { name: 'B', aliases: ['Same'] },
        ],
        noPacks,
      ),
    );
    assert.deepEqual(lexicon.match(tokenize('Same'))[0]!.entries, [0, 1]);
    assert.deepEqual(lexicon.find('same'), [0, 1]);
  });
  test('of the codebook take over a pack’s actor with its forms', () => {
    const lexicon = compileLexicon(codebookOf([{ name: 'Germany', id: 'DE', type: 'country' }]));
    const [match] = lexicon.match(tokenize('Federal Republic of Germany'));
    const entry = lexicon.entries[match!.entries[0]!]!;
    assert.deepEqual([entry.id, entry.origin, entry.wikidata], ['DE', 'codebook', 'Q183']);
  });
  test('a hundred thousand actors match', () => {
    const names = Array.from({ length: 100_000 }, (_, i) => `Firm${i} Group`);
    assert.deepEqual(matches('Firm99999 Group met Firm0 Group', ...names), ['Firm99999 Group', 'Firm0 Group']);
  });
});

describe('near misses', () => {
  const lexicon = compileLexicon(
    codebookOf([{ name: 'Kestrel' }, { name: 'Mali' }, { name: 'Kestrel Group' }], noPacks),
  );
  test('one letter more, less, other, or two swapped', () => {
    for (const word of ['Kestrell', 'Kestel', 'Kastrel', 'Ketsrel'])
      assert.equal(lexicon.near(word)[0]?.form, 'Kestrel', word);
  });
  test('the same in one word of a longer name', () => {
    assert.deepEqual(lexicon.near('Kestrle Group'), [{ entry: 2, form: 'Kestrel Group' }]);
    for (const phrase of ['Kestrel Group', 'Kestrle Groop', 'Kestrle', 'Group Kestrel'])
      assert.ok(
        lexicon.near(phrase).every(({ form }) => form !== 'Kestrel Group'),
        phrase,
      );
  });
  test('not the name itself, its plural, two edits, or short names', () => {
    for (const word of ['Kestrel', 'Kestrels', 'Kostrol', 'Bali']) assert.deepEqual(lexicon.near(word), [], word);
  });
});
