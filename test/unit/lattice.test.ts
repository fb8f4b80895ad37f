import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Crf, crfOf } from '../../server/reading/model/crf';
import { cuePath, cueProbabilities } from '../../server/reading/model/cueLattice';
import { CUE_ALLOWED, CUE_LABELS } from '../../server/reading/model/cues';
import { spanPath, spanProbabilities } from '../../server/reading/model/spanLattice';
import { SPAN_ALLOWED, SPAN_LABELS } from '../../server/reading/model/spans';
import { chainOf, labelProbabilities, newLattice } from '../../server/training/lattice';

const FIELDS = [
  { name: 'cues', labels: CUE_LABELS, allowed: CUE_ALLOWED, path: cuePath, probabilities: cueProbabilities },
  { name: 'spans', labels: SPAN_LABELS, allowed: SPAN_ALLOWED, path: spanPath, probabilities: spanProbabilities },
];

const SCALE = 0.01;

/**
 * A field that differs from others by its transitions alone, and the sums of some tokens. Those of a token lie closer
 * together than what is cut off as too unlikely: where exactly that is, rounding decides.
 */
const sequences = (labels: number, allowed: Uint8Array) =>
  fc
    .record({
      weights: fc.array(fc.integer({ min: -300, max: 300 }), {
        minLength: labels * labels,
        maxLength: labels * labels,
      }),
      tokens: fc.array(fc.array(fc.integer({ min: -690, max: 690 }), { minLength: labels, maxLength: labels }), {
        minLength: 1,
        maxLength: 30,
      }),
    })
    .map(({ weights, tokens }) => ({
      field: crfOf(
        labels,
        new Int32Array(labels / 4),
        SCALE,
        Float32Array.from(weights, (weight, k) => (allowed[k] ? weight / 100 : Number.NEGATIVE_INFINITY)),
      ),
      sums: Int32Array.from(tokens.flat()),
    }));

/** What a labelling is worth: sums of weights and transitions; minus infinity where it can't be. */
function worth({ labels, transitions }: Crf, sums: Int32Array, path: Uint8Array): number {
  const length = sums.length / labels;
  // "Outside" may stand before the first token and behind the last, for nothing: what may not be there has no worth.
  if (transitions[path[0]!]! === -Infinity || transitions[path[length - 1]! * labels]! === -Infinity) return -Infinity;
  let total = 0;
  for (let i = 0; i < length; i++) {
    total += sums[i * labels + path[i]!]! * SCALE;
    if (i > 0) total += transitions[path[i - 1]! * labels + path[i]!]!;
  }
  return total;
}

/** The worth of the best labelling, by trying for each token every label behind every label. */
function bestWorth({ labels, transitions }: Crf, sums: Int32Array): number {
  let best = Array.from({ length: labels }, (_, y) => (transitions[y]! === -Infinity ? -Infinity : sums[y]! * SCALE));
  for (let at = labels; at < sums.length; at += labels)
    best = best.map(
      (_, y) => Math.max(...best.map((sum, x) => sum + transitions[x * labels + y]!)) + sums[at + y]! * SCALE,
    );
  return Math.max(...best.map((sum, x) => (transitions[x * labels]! === -Infinity ? -Infinity : sum)));
}

for (const { name, labels, allowed, path, probabilities } of FIELDS) {
  test(`no labelling of ${name} is worth more than the one found`, () => {
    fc.assert(
      fc.property(sequences(labels, allowed), ({ field, sums }) => {
        const found = new Uint8Array(sums.length / labels);
        path(field, sums, found.length, found);
        const wanted = bestWorth(field, sums);
        assert.ok(Math.abs(worth(field, sums, found) - wanted) < 1e-6);
      }),
    );
  });

  test(`labels of ${name} are as likely as the general lattice says`, () => {
    fc.assert(
      fc.property(sequences(labels, allowed), ({ field, sums }) => {
        const length = sums.length / labels;
        const found = new Float32Array(sums.length);
        const wanted = new Float32Array(sums.length);
        probabilities(field, sums, length, found);
        const scores = Float32Array.from(sums, (sum) => sum * SCALE);
        labelProbabilities(chainOf(labels, field.transitions), scores, length, wanted, newLattice());
        for (let k = 0; k < found.length; k++)
          assert.ok(Math.abs(found[k]! - wanted[k]!) < 1e-5, `${k}: ${found[k]}, not ${wanted[k]}`);
      }),
    );
  });
}
