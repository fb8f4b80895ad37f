import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Crf, type CrfWeights, LANES } from '../../server/reading/model/crf';
import { CUE_ALLOWED, CUE_LABELS } from '../../server/reading/model/cues';
import { plainCrf } from '../../server/reading/model/plainCrf';
import { simdCrf } from '../../server/reading/model/simdCrf';
import { SPAN_ALLOWED, SPAN_LABELS } from '../../server/reading/model/spans';
import { NAME_ALLOWED, NAME_LABELS } from '../../server/reading/names/labels';
import { chainOf, labelProbabilities, newLattice } from '../../server/training/lattice';

const FIELDS = [
  { name: 'cues', labels: CUE_LABELS, allowed: CUE_ALLOWED },
  { name: 'spans', labels: SPAN_LABELS, allowed: SPAN_ALLOWED },
  { name: 'names', labels: NAME_LABELS, allowed: NAME_ALLOWED },
];

const WAYS = [
  { way: 'with vectors', make: simdCrf },
  { way: 'in plain TypeScript', make: plainCrf },
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
      weights: {
        labels,
        packed: new Int32Array(labels / 2),
        scale: SCALE,
        transitions: Float32Array.from(weights, (weight, k) => (allowed[k] ? weight / 100 : Number.NEGATIVE_INFINITY)),
      },
      tokens,
    }));

/** The field, where it has been given the sums of all tokens. */
function given(make: (weights: CrfWeights) => Crf | undefined, weights: CrfWeights, tokens: readonly number[][]): Crf {
  const field = make(weights);
  assert.ok(field, 'this machine has vectors');
  field.reserve(tokens.length, 1);
  tokens.forEach((sums, i) => {
    const beyond = new Array<number>(LANES - sums.length).fill(-1e6);
    field.sums.set([...sums, ...beyond], i * LANES);
  });
  return field;
}

/** What a labelling is worth: sums of weights and transitions; minus infinity where it can't be. */
function worth({ labels, transitions }: CrfWeights, tokens: readonly number[][], path: Uint8Array): number {
  // "Outside" may stand before the first token and behind the last, for nothing: what may not be there has no worth.
  if (transitions[path[0]!]! === -Infinity || transitions[path[tokens.length - 1]! * labels]! === -Infinity)
    return -Infinity;
  let total = 0;
  tokens.forEach((sums, i) => {
    total += sums[path[i]!]! * SCALE;
    if (i > 0) total += transitions[path[i - 1]! * labels + path[i]!]!;
  });
  return total;
}

/** The worth of the best labelling, by trying for each token every label behind every label. */
function bestWorth({ labels, transitions }: CrfWeights, [first, ...others]: readonly number[][]): number {
  let best = first!.map((sum, y) => (transitions[y]! === -Infinity ? -Infinity : sum * SCALE));
  for (const sums of others)
    best = best.map((_, y) => Math.max(...best.map((sum, x) => sum + transitions[x * labels + y]!)) + sums[y]! * SCALE);
  return Math.max(...best.map((sum, x) => (transitions[x * labels]! === -Infinity ? -Infinity : sum)));
}

for (const { way, make } of WAYS)
  for (const { name, labels, allowed } of FIELDS) {
    test(`no labelling of ${name} is worth more than the one found ${way}`, () => {
      fc.assert(
        fc.property(sequences(labels, allowed), ({ weights, tokens }) => {
          const found = given(make, weights, tokens).bestLabels(tokens.length);
          assert.ok(Math.abs(worth(weights, tokens, found) - bestWorth(weights, tokens)) < 1e-3);
        }),
      );
    });

    test(`labels of ${name} are as likely ${way} as the lattice of training says`, () => {
      fc.assert(
        fc.property(sequences(labels, allowed), ({ weights, tokens }) => {
          const found = given(make, weights, tokens).probabilities(tokens.length);
          const wanted = new Float32Array(tokens.length * labels);
          const scores = Float32Array.from(tokens.flat(), (sum) => sum * SCALE);
          labelProbabilities(chainOf(labels, weights.transitions), scores, tokens.length, wanted, newLattice());
          for (let i = 0; i < tokens.length; i++)
            for (let y = 0; y < LANES; y++) {
              const right = y < labels ? wanted[i * labels + y]! : 0;
              const own = found[i * LANES + y]!;
              assert.ok(Math.abs(own - right) < 1e-5, `token ${i}, label ${y}: ${own}, not ${right}`);
            }
        }),
      );
    });
  }
