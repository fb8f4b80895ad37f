import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { split, tokenize, tokenizeParts } from '../../server/reading/tokens';

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['Mr.', 'U.S.', "'s", '’s', "don't", 'www.a.org', 'http://b', '...', '--', '``', "''", '1,234.5', '10:30'],
        ...['AT&T', ' ', '\r\n', '.', '“', 'a', 'Low', 'NATO', '5G', '\u0301', '\ud83d', '\ude00', 'é', '\u0000'],
      ),
      fc.string({ maxLength: 4 }),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

test('parts of a text have the tokens that each has alone, whatever stands around it', () => {
  fc.assert(
    fc.property(text, fc.array(fc.nat(), { maxLength: 8 }), (whole, cuts) => {
      const bounds = [...cuts.map((cut) => cut % (whole.length + 1)), 0, whole.length].sort((a, b) => a - b);
      const parts = bounds.slice(1).map((end, at) => ({ start: bounds[at]!, end }));
      assert.deepEqual(
        tokenizeParts(whole, parts),
        parts.map(({ start, end }) => tokenize(whole.slice(start, end))),
      );
    }),
    { numRuns: 1000 },
  );
});

test('a text is split alike whether or not its tokens are looked up', () => {
  fc.assert(
    fc.property(text, (whole) => {
      const { word, ...tokens } = tokenize(whole);
      assert.equal(word.length, tokens.count);
      assert.deepEqual(split(whole), tokens);
    }),
    { numRuns: 1000 },
  );
});
