import { rowOf, shiftFor } from './hash';

/**
 * A linear-chain conditional random field over hashed features (Lafferty, McCallum and Pereira 2001), with eight-bit
 * weights: four labels are packed in one 32-bit word, each biased by 128, and are added up two at a time.
 * Sums of weights stay whole numbers, in steps of `scale`; how labels follow each other is written out for each field,
 * in `cueLattice.ts` and `spanLattice.ts`.
 */
export interface Crf {
  readonly labels: number;
  /** `labels / 4` words a row; the rows are a power of two. */
  readonly packed: Int32Array;
  /** For `rowOf`. */
  readonly shift: number;
  /** A weight is (byte - 128) × scale. */
  readonly scale: number;
  /** `labels × labels`: from the row's label to the column's; minus infinity where it can't be. */
  readonly transitions: Float32Array;
  /** The transitions in steps of `scale`, and their exponentials. */
  readonly steps: Float64Array;
  readonly factors: Float64Array;
  /** Exponential of minus the position in steps of `scale`, as far as it matters. */
  readonly falls: Float64Array;
}

/** What is less likely by more than this, as a logarithm, adds nothing that a float would show. */
export const LOWEST = -14;

/** A field of weights as they stand in a model file. */
export function crfOf(labels: number, packed: Int32Array, scale: number, transitions: Float32Array): Crf {
  return {
    labels,
    packed,
    shift: shiftFor((packed.length * 4) / labels),
    scale,
    transitions,
    steps: Float64Array.from(transitions, (weight) => weight / scale),
    factors: Float64Array.from(transitions, Math.exp),
    falls: Float64Array.from({ length: Math.floor(-LOWEST / scale) + 1 }, (_, step) => Math.exp(-step * scale)),
  };
}

/**
 * Adds the weights of the features of `length` tokens, `width` a token from `features[from]` on, to their sums, `labels` a
 * token from `sums[at]` on. At most 256 features a token. Four features go at once: so V8 looks once, and not four times,
 * where the tables are and how long they are.
 */
export function addWeights(
  { packed, labels, shift }: Crf,
  features: Int32Array,
  from: number,
  width: number,
  length: number,
  sums: Int32Array,
  at: number,
): void {
  const add = labels === 4 ? addFour : addEight;
  add(packed, shift, features, from, width, length, sums, at);
}

/** The bytes of a word at even places, or at odd ones once it is shifted: each has room for a sum. */
const EVEN = 0x00ff00ff;

function addFour(
  packed: Int32Array,
  shift: number,
  features: Int32Array,
  from: number,
  width: number,
  length: number,
  sums: Int32Array,
  at: number,
): void {
  const bias = 128 * width;
  for (let i = 0, f = from, to = at; i < length; i++, to += 4) {
    const end = f + width;
    let even = 0;
    let odd = 0;
    for (; f + 4 <= end; f += 4) {
      const a = packed[rowOf(features[f]!, shift)]!;
      const b = packed[rowOf(features[f + 1]!, shift)]!;
      const c = packed[rowOf(features[f + 2]!, shift)]!;
      const d = packed[rowOf(features[f + 3]!, shift)]!;
      even += (a & EVEN) + (b & EVEN) + (c & EVEN) + (d & EVEN);
      odd += ((a >>> 8) & EVEN) + ((b >>> 8) & EVEN) + ((c >>> 8) & EVEN) + ((d >>> 8) & EVEN);
    }
    for (; f < end; f++) {
      const word = packed[rowOf(features[f]!, shift)]!;
      even += word & EVEN;
      odd += (word >>> 8) & EVEN;
    }
    spread(even, odd, bias, sums, to);
  }
}

function addEight(
  packed: Int32Array,
  shift: number,
  features: Int32Array,
  from: number,
  width: number,
  length: number,
  sums: Int32Array,
  at: number,
): void {
  const bias = 128 * width;
  for (let i = 0, f = from, to = at; i < length; i++, to += 8) {
    const end = f + width;
    let even = 0;
    let odd = 0;
    let even2 = 0;
    let odd2 = 0;
    for (; f + 4 <= end; f += 4) {
      const a = rowOf(features[f]!, shift) << 1;
      const b = rowOf(features[f + 1]!, shift) << 1;
      const c = rowOf(features[f + 2]!, shift) << 1;
      const d = rowOf(features[f + 3]!, shift) << 1;
      even += (packed[a]! & EVEN) + (packed[b]! & EVEN) + (packed[c]! & EVEN) + (packed[d]! & EVEN);
      odd +=
        ((packed[a]! >>> 8) & EVEN) +
        ((packed[b]! >>> 8) & EVEN) +
        ((packed[c]! >>> 8) & EVEN) +
        ((packed[d]! >>> 8) & EVEN);
      even2 += (packed[a | 1]! & EVEN) + (packed[b | 1]! & EVEN) + (packed[c | 1]! & EVEN) + (packed[d | 1]! & EVEN);
      odd2 +=
        ((packed[a | 1]! >>> 8) & EVEN) +
        ((packed[b | 1]! >>> 8) & EVEN) +
        ((packed[c | 1]! >>> 8) & EVEN) +
        ((packed[d | 1]! >>> 8) & EVEN);
    }
    for (; f < end; f++) {
      const row = rowOf(features[f]!, shift) << 1;
      even += packed[row]! & EVEN;
      odd += (packed[row]! >>> 8) & EVEN;
      even2 += packed[row | 1]! & EVEN;
      odd2 += (packed[row | 1]! >>> 8) & EVEN;
    }
    spread(even, odd, bias, sums, to);
    spread(even2, odd2, bias, sums, to + 4);
  }
}

/** Adds the four sums that stand two and two in `even` and `odd`. */
function spread(even: number, odd: number, bias: number, sums: Int32Array, at: number): void {
  sums[at]! += (even & 0xffff) - bias;
  sums[at + 1]! += (odd & 0xffff) - bias;
  sums[at + 2]! += (even >>> 16) - bias;
  sums[at + 3]! += (odd >>> 16) - bias;
}

/** Exponentials of the sums of `length` tokens, each against the highest of its token. */
export function exponentials(field: Crf, sums: Int32Array, length: number, out: Float64Array): void {
  const { labels, falls } = field;
  const size = length * labels;
  for (let at = 0; at < size; at += labels) {
    let most = sums[at]!;
    for (let k = at + 1; k < at + labels; k++) if (sums[k]! > most) most = sums[k]!;
    for (let k = at; k < at + labels; k++) {
      const below = most - sums[k]!;
      out[k] = below < falls.length ? falls[below]! : 0;
    }
  }
}

/** One over a sum; 0 where nothing is possible. */
export const inverse = (sum: number): number => (sum > 0 ? 1 / sum : 0);

let heights = new Float64Array(0);

/** Room for the best sum of each label at each token, so that the way back can be found. Used by one search at a time. */
export function heightsFor(size: number): Float64Array {
  if (heights.length < size) heights = new Float64Array(size * 2);
  return heights;
}

/**
 * The way back through a lattice (Viterbi 1967): given the best sum of each label at each token and the label that the
 * last token has, writes the labels of all `length` tokens.
 */
export function traceBack({ labels, steps }: Crf, best: Float64Array, length: number, last: number, path: Uint8Array) {
  let label = last;
  for (let i = length - 1; i > 0; i--) {
    path[i] = label;
    const at = (i - 1) * labels;
    let highest = Number.NEGATIVE_INFINITY;
    let from = 0;
    for (let x = 0; x < labels; x++) {
      const sum = best[at + x]! + steps[x * labels + label]!;
      if (sum > highest) {
        highest = sum;
        from = x;
      }
    }
    label = from;
  }
  path[0] = label;
}
