import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compileLexicon } from '../../server/codebook/compile';
import { type Tokens, tokenize } from '../../server/reading/tokens';
import { analyse, codebookOf, packs } from '../unit/namesIn';

const word = fc.constantFrom(
  'ada',
  'Ada',
  'US',
  'us',
  'Bank',
  'of',
  '-',
  "'s",
  'Orta',
  'é',
  '\ud83d\ude00',
  '__proto__',
);
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));

/** What the matcher should find, by trying every name at every token. */
function naive(tokens: Tokens, names: readonly string[]): readonly [number, number][] {
  const found: [number, number][] = [];
  const surface = (t: Tokens, i: number): string => t.text.slice(t.start[i]!, t.end[i]!);
  const fits = (name: string, text: string): boolean => {
    if (name.toLowerCase() !== text.toLowerCase()) return false;
    if (/^\p{Lu}{2,}$/u.test(name)) return /^\p{Lu}{2,}$/u.test(text);
    return !/^\p{Lu}/u.test(name) || /^\p{Lu}/u.test(text);
  };
  for (let i = 0; i < tokens.count; i++) {
    let longest = 0;
    for (const name of names) {
      const form = tokenize(name);
      if (!/[\p{L}\p{N}]/u.test(name) || i + form.count > tokens.count) continue;
      let all = true;
      for (let k = 0; k < form.count; k++) all &&= fits(surface(form, k), surface(tokens, i + k));
      if (all) longest = Math.max(longest, form.count);
    }
    if (longest === 0) continue;
    found.push([i, i + longest]);
    i += longest - 1;
  }
  return found;
}

test('the matcher finds what trying every name finds', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 6 }), fc.array(word, { maxLength: 12 }), (names, text) => {
      const tokens = tokenize(text.join(' '));
      const lexicon = compileLexicon(
        codebookOf(
          names.map((name, i) => ({ name, id: String(i) })),
          { packs: [] },
        ),
      );
      assert.deepEqual(
        lexicon.match(tokens).map(({ first, last }) => [first, last]),
        naive(tokens, names),
      );
    }),
  );
});

test('mentions lie in the text, in order, and belong to their actors', () => {
  const text = fc
    .array(
      fc.oneof(
        word,
        fc.constantFrom(
          'Mr',
          'President',
          'Washington',
          'said',
          ',',
          '.',
          '“',
          '”',
          '\n\n',
          'Chinese',
          'the',
          'company',
          'he',
        ),
      ),
      {
        maxLength: 40,
      },
    )
    .map((list) => list.join(' '));
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (article) => {
      const { mentions, actors } = analyse(article, packs);
      let end = 0;
      mentions.forEach((mention, at) => {
        assert.ok(mention.start >= end && mention.end > mention.start && mention.end <= article.length);
        end = mention.end;
        assert.ok(actors[mention.actor]!.mentions.includes(at));
      });
    }),
  );
});
