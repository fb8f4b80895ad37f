import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { emptyCodebook } from '../../server/codebook/codebook';
import { compileLexicon } from '../../server/codebook/compile';
import type { Analysis } from '../../server/reading/analysis';
import { layout } from '../../server/reading/layout';
import { proseOf } from '../../server/reading/prose';
import { type BlockCache, read } from '../../server/reading/read';
import type { Span } from '../../server/reading/span';
import { tokenize } from '../../server/reading/tokens';

const lexicon = compileLexicon(emptyCodebook);

/** Pieces that articles are made of, and what goes wrong in them. */
const PIECES = [
  'The mayor of Westmark said ',
  'she would not support the ban',
  'China ',
  'the European Union ',
  'according to the ministry, ',
  // What is said goes on in the next paragraph, or only begins there.
  '\n\nAnna Hale said:\n\n“We were never asked about any of this.”\n\n',
  '\n\n“It cannot go on like this.”\n\n',
  '\n\n“We were never asked,” Hale said. “Nobody called',
  'opposes ',
  'Mr. ',
  'Anna Hale ',
  'U.S. ',
  'told reporters that ',
  '“',
  '”',
  '‘',
  '’',
  '"',
  "'",
  '``',
  '«',
  '. ',
  '? ',
  '... ',
  ', ',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\u2028',
  '\0',
  '\ufeff',
  '\ud800',
  '\udc00',
  '👩‍👩‍👧',
  'e\u0301',
  'שלום ',
  '新聞。',
  'https://example.org/',
  '- ',
  'By Jane Doe\n',
  '(Reporting by Jane Doe)',
  '\t',
  '5\'10" ',
];
const articles = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));
const texts = fc.oneof(
  articles,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
);

function spansOf({ blocks, sentences, quotations, mentions, attributions, stances }: Analysis): Span[] {
  const present = (spans: readonly (Span | null)[]): Span[] => spans.filter((span) => span !== null);
  return [
    ...blocks,
    ...sentences,
    ...quotations,
    ...quotations.map(({ inner }) => inner),
    ...mentions,
    ...attributions.flatMap(({ source, cue, content, through }) => present([source, cue, ...content, through])),
    ...stances.flatMap(({ holder, cue, target, negator, hedge }) => present([holder, cue, target, negator, hedge])),
  ];
}

function assertInOrder(spans: readonly Span[], what: string): void {
  for (let i = 1; i < spans.length; i++) assert.ok(spans[i - 1]!.end <= spans[i]!.start, `${what} ${i} overlaps`);
}

test('any text has a reading whose spans lie in it, in order', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { analysis } = read(text, lexicon);
      assert.equal(analysis.text, text);
      for (const { start, end } of spansOf(analysis)) assert.ok(0 <= start && start <= end && end <= text.length);
      assertInOrder(analysis.blocks, 'block');
      assertInOrder(analysis.sentences, 'sentence');
      assertInOrder(analysis.mentions, 'mention');
      for (const { actor } of analysis.mentions) assert.ok(analysis.actors[actor], 'a mention has its actor');
      for (let i = 1; i < analysis.quotations.length; i++)
        assert.ok(analysis.quotations[i - 1]!.start <= analysis.quotations[i]!.start);
    }),
    { numRuns: 400 },
  );
});

test('what is read again after edits equals what is read afresh', () => {
  const edits = fc.array(
    fc.tuple(fc.nat(), fc.nat({ max: 20 }), fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom('', 'a', ' '))),
    {
      maxLength: 8,
    },
  );
  fc.assert(
    fc.property(articles, edits, (start, changes) => {
      let text = start;
      let cache: BlockCache = read(text, lexicon).cache;
      for (const [where, removed, inserted] of changes) {
        const at = where % (text.length + 1);
        text = text.slice(0, at) + inserted + text.slice(at + removed);
        const again = read(text, lexicon, cache);
        cache = again.cache;
        assert.deepEqual(again.analysis, read(text, lexicon).analysis);
      }
    }),
    { numRuns: 150 },
  );
});

test('tokens and blocks leave out nothing but white space', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const blank = /^[\s\p{Cc}\p{Cf}]*$/u;
      const { count, start, end } = tokenize(text);
      let at = 0;
      for (let i = 0; i < count; i++) {
        assert.ok(start[i]! >= at && end[i]! > start[i]!);
        assert.match(text.slice(at, start[i]), blank);
        at = end[i]!;
      }
      assert.match(text.slice(at), blank);
      at = 0;
      for (const block of layout(text)) {
        assert.match(text.slice(at, block.start), blank);
        at = block.end;
      }
      assert.match(text.slice(at), blank);
    }),
    { numRuns: 400 },
  );
});

test('the prose test answers about any text', () => {
  fc.assert(fc.property(texts, (text) => assert.ok(proseOf(text).why.endsWith('.'))));
});
