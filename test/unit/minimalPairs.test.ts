import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { stancesIn } from './stancesIn';

interface Pair {
  readonly sentence: string;
  readonly holder: string;
  readonly target: string;
  readonly polarity: string;
  readonly negated: boolean;
}

/** Rows of sentence, holder, target, polarity and whether it is negated; `-` where nobody is named. */
const pairs: readonly Pair[] = readFileSync(join(__dirname, '../fixtures/minimal-pairs.tsv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [sentence = '', holder = '', target = '', polarity = '', negated = ''] = line.split('\t');
    return { sentence, holder, target, polarity, negated: negated === 'yes' };
  });

/** A reading may stretch a phrase ("the treaty signed in May"), but must find its beginning. */
function isRead({ sentence, holder, target, polarity, negated }: Pair): boolean {
  return stancesIn(sentence).some(
    (stance) =>
      (holder === '-' ? stance.holder === null : stance.holder?.startsWith(holder)) &&
      stance.target?.startsWith(target) &&
      stance.polarity === polarity &&
      stance.negated === negated,
  );
}

test('minimal pairs: polarity under negation, implicatives, modality and voice', (t) => {
  const wrong = pairs.filter((pair) => !isRead(pair));
  t.diagnostic(`${pairs.length - wrong.length} of ${pairs.length} pairs are read right`);
  for (const { sentence } of wrong) t.diagnostic(`not yet: ${sentence}`);
  assert.ok(wrong.length <= pairs.length * 0.15, wrong.map(({ sentence }) => sentence).join('\n'));
});
