import type { CrfWeights } from '../reading/model/crf';
import { rowOf, shiftFor } from '../reading/model/hash';
import { chainOf, labelProbabilities, newLattice } from './lattice';
import { seeded, shuffled } from './random';

/** Labelled sequences, laid out one after the other: sequence `k` is the tokens `[start[k], start[k + 1])`. */
export interface Sequences {
  readonly start: Int32Array;
  /** `width` hashed features a token. Training writes their rows over them. */
  readonly features: Int32Array;
  readonly width: number;
  readonly labels: Uint8Array;
}

export interface CrfSettings {
  /** A multiple of four. */
  readonly labels: number;
  /** A power of two. */
  readonly rows: number;
  /** `labels × labels`: 1 where the column's label may follow the row's. */
  readonly allowed: Uint8Array;
  readonly epochs: number;
  /** Step size, and the strengths of the L1 and L2 penalties. */
  readonly rate: number;
  readonly l1: number;
  readonly l2: number;
  /** Of the order of the sequences. */
  readonly seed?: number;
}

/** What is this nearly right is left as it is: most tokens are, and each step costs a root. */
const LEAST_GRADIENT = 0.002;

export interface FloatCrf {
  readonly labels: number;
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

/**
 * Trains a conditional random field by follow-the-regularised-leader (FTRL-proximal, McMahan and others 2013): steps
 * per weight, and an L1 penalty that leaves most weights at zero.
 */
export function trainCrf(data: Sequences, settings: CrfSettings): FloatCrf {
  const { labels, rows, allowed, rate, l1, l2 } = settings;
  const { start, features, width } = data;
  toRows(features, rows);
  const weights = new Float32Array(rows * labels);
  const z = new Float32Array(rows * labels);
  /** Roots of the sums of squared gradients. */
  const roots = new Float32Array(rows * labels);
  const transitions = Float32Array.from(allowed, (may) => (may ? 0 : Number.NEGATIVE_INFINITY));
  const transitionSquares = new Float64Array(labels * labels);
  const lattice = newLattice();
  const random = seeded(settings.seed ?? 23);
  let scores = new Float32Array(0);
  let marginals = new Float32Array(0);

  const chain = chainOf(labels, transitions);
  const pairs = chain.from.length;
  const expected = new Float64Array(pairs);

  /** Moves the transitions toward the gold one from the token before `i`, by what the lattice of the sequence expects. */
  const stepTransitions = (i: number, goldBefore: number, gold: number): void => {
    const { forward, backward, exponent } = lattice;
    const at = i * labels;
    let total = 0;
    for (let p = 0; p < pairs; p++) {
      const y = at + chain.to[p]!;
      expected[p] = forward[at - labels + chain.from[p]!]! * chain.factor[p]! * exponent[y]! * backward[y]!;
      total += expected[p]!;
    }
    for (let p = 0; p < pairs; p++) {
      const isGold = chain.from[p] === goldBefore && chain.to[p] === gold;
      const gradient = expected[p]! / (total || 1) - (isGold ? 1 : 0);
      if (Math.abs(gradient) < LEAST_GRADIENT) continue;
      const t = chain.from[p]! * labels + chain.to[p]!;
      transitionSquares[t]! += gradient * gradient;
      transitions[t]! -= (rate * gradient) / (1 + Math.sqrt(transitionSquares[t]!));
    }
  };

  const wrong = new Int32Array(labels);
  const gradients = new Float64Array(labels);

  /** Moves the weights of a token's features, a feature's labels together: they lie side by side in memory. */
  const step = (token: number, probabilities: number, gold: number): void => {
    let count = 0;
    for (let y = 0; y < labels; y++) {
      const gradient = marginals[probabilities + y]! - (y === gold ? 1 : 0);
      if (Math.abs(gradient) < LEAST_GRADIENT) continue;
      wrong[count] = y;
      gradients[count++] = gradient;
    }
    if (count === 0) return;
    const end = (token + 1) * width;
    for (let f = token * width; f < end; f++) {
      const row = features[f]! * labels;
      if (row < 0) continue;
      for (let k = 0; k < count; k++) {
        const at = row + wrong[k]!;
        const gradient = gradients[k]!;
        const root = roots[at]!;
        const next = Math.sqrt(root * root + gradient * gradient);
        const sum = z[at]! + gradient - ((next - root) / rate) * weights[at]!;
        z[at] = sum;
        roots[at] = next;
        const size = Math.abs(sum);
        weights[at] = size <= l1 ? 0 : ((sum < 0 ? size - l1 : l1 - size) * rate) / (1 + next + l2 * rate);
      }
    }
  };

  for (let epoch = 0; epoch < settings.epochs; epoch++)
    for (const k of shuffled(start.length - 1, random)) {
      const from = start[k]!;
      const length = start[k + 1]! - from;
      if (length === 0) continue;
      if (scores.length < length * labels) {
        scores = new Float32Array(length * labels * 2);
        marginals = new Float32Array(length * labels * 2);
      }
      for (let i = 0; i < length; i++) addUp(weights, labels, features, (from + i) * width, width, scores, i * labels);
      labelProbabilities(chain, scores, length, marginals, lattice);
      for (let i = 0; i < length; i++) {
        const gold = data.labels[from + i]!;
        step(from + i, i * labels, gold);
        if (i > 0) stepTransitions(i, data.labels[from + i - 1]!, gold);
      }
      for (let p = 0; p < pairs; p++) {
        chain.weight[p] = transitions[chain.from[p]! * labels + chain.to[p]!]!;
        chain.factor[p] = Math.exp(chain.weight[p]!);
      }
    }
  return { labels, weights, transitions };
}

/** The scores of a token's labels, four at a time. */
function addUp(
  weights: Float32Array,
  labels: number,
  features: Int32Array,
  from: number,
  width: number,
  scores: Float32Array,
  at: number,
): void {
  for (let y = 0; y < labels; y += 4) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let f = from; f < from + width; f++) {
      if (features[f]! < 0) continue;
      const row = features[f]! * labels + y;
      a += weights[row]!;
      b += weights[row + 1]!;
      c += weights[row + 2]!;
      d += weights[row + 3]!;
    }
    scores[at + y] = a;
    scores[at + y + 1] = b;
    scores[at + y + 2] = c;
    scores[at + y + 3] = d;
  }
}

/** A feature met less often tells little, and would only get in the way of others in its row. */
const LEAST_COUNT = 3;
const COUNTERS = 1 << 26;

/** Replaces features by their rows, and rare ones by -1. Counts by hash, so that a few rare ones stay. */
function toRows(features: Int32Array, rows: number): void {
  const counts = new Uint8Array(COUNTERS);
  const counter = shiftFor(COUNTERS);
  for (const feature of features) {
    const at = rowOf(feature, counter);
    if (counts[at]! < LEAST_COUNT) counts[at]!++;
  }
  const shift = shiftFor(rows);
  for (let k = 0; k < features.length; k++) {
    const feature = features[k]!;
    features[k] = counts[rowOf(feature, counter)]! < LEAST_COUNT ? -1 : rowOf(feature, shift);
  }
}

/** Weights of fields that settle are under one; steps that are too large for the data make them grow without end. */
const LARGEST = 4;

/** Packs a field's weights into bytes. The scale leaves out the largest hundred-thousandth of weights, which are cut. */
export function packCrf(field: FloatCrf): CrfWeights {
  const { labels, weights, transitions } = field;
  const rows = weights.length / labels;
  const sizes = weights
    .filter((w) => w !== 0)
    .map(Math.abs)
    .sort();
  const largest = sizes[Math.floor(sizes.length * 0.9999)] ?? 1;
  if (largest > LARGEST) throw new Error(`The field did not settle: weights of ${largest.toFixed(1)}. Lower the rate.`);
  const scale = largest / 127;
  const packed = new Int32Array((rows * labels) / 4);
  for (let k = 0; k < weights.length; k++) {
    const byte = Math.max(-127, Math.min(127, Math.round(weights[k]! / scale))) + 128;
    packed[k >> 2]! |= byte << ((k & 3) * 8);
  }
  return { labels, packed, scale, transitions };
}
