import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { split, tokenize } from '../../server/reading/tokens';

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

test('tokens stand in order, and what stands between them is white space', () => {
  fc.assert(
    fc.property(text, (whole) => {
      const { count, start, end } = tokenize(whole);
      let last = 0;
      for (let i = 0; i < count; i++) {
        assert.ok(end[i]! > start[i]!);
        assert.match(whole.slice(last, start[i]), /^[\s\p{Cc}\p{Cf}]*$/u);
        last = end[i]!;
      }
      assert.match(whole.slice(last), /^[\s\p{Cc}\p{Cf}]*$/u);
    }),
    { numRuns: 1000 },
  );
});

test('a text has the same tokens whatever was split before it', () => {
  fc.assert(
    fc.property(text, text, (before, whole) => {
      const tokens = tokenize(whole);
      tokenize(before);
      assert.deepEqual(tokenize(whole), tokens);
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
