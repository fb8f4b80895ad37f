import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { deletionIndex, gapIndex, isNearMiss } from '../../server/reading/nearMiss';

/** Short words of few letters, some beyond English: many are near misses of each other. */
const word = fc
  .array(fc.constantFrom('a', 'b', 'B', 'e', 'É', 'σ', 'Σ', '\u212a', 'k'), { minLength: 4, maxLength: 7 })
  .map((letters) => letters.join(''));
const words = fc.array(word, { minLength: 1, maxLength: 40 });
const phrases = fc.array(
  fc.array(word, { minLength: 1, maxLength: 9 }).map((parts) => parts.join(' ')),
  { minLength: 1, maxLength: 40 },
);

test('the index of single words finds what comparing with each would', () => {
  fc.assert(
    fc.property(words, word, (forms, asked) => {
      const found = deletionIndex(forms)(asked);
      assert.equal(new Set(found).size, found.length);
      const near = forms.flatMap((form, f) => (isNearMiss(form, asked) && bothUsable(form, asked) ? [f] : []));
      assert.deepEqual(
        found.toSorted((a, b) => a - b),
        near,
      );
    }),
  );
});

test('the index of phrases finds what differs in one word by one edit, beside words that are the same in lower case', () => {
  fc.assert(
    fc.property(phrases, fc.nat(), word, (forms, choice, other) => {
      // A phrase of the list with one word put in the place of another.
      const parts = forms[choice % forms.length]!.split(' ');
      parts[choice % parts.length] = other;
      const found = gapIndex(forms)(parts.join(' '));
      const near = forms.flatMap((form, f) => (differsInOne(form.split(' '), parts) ? [f] : []));
      assert.deepEqual(new Set(found), new Set(near));
    }),
  );
});

const bothUsable = (...all: readonly string[]): boolean => all.every(({ length }) => length >= 5);

function differsInOne(form: readonly string[], asked: readonly string[]): boolean {
  if (form.length !== asked.length || form.length < 2 || form.length > 8) return false;
  return form.some(
    (right, gap) =>
      right.length >= 4 &&
      asked[gap]!.length >= 4 &&
      isNearMiss(right, asked[gap]!) &&
      form.every((part, at) => at === gap || part.toLowerCase() === asked[at]!.toLowerCase()),
  );
}
