import { plainCrf } from './plainCrf';
import { simdCrf } from './simdCrf';

export { LANES } from './crfTables';

/** What a field has learnt, as it stands in a model file. */
export interface CrfWeights {
  /** Four or eight. */
  readonly labels: number;
  /** Four labels to a word, each a byte: a weight is (byte - 128) × `scale`. `labels / 4` words a row; a power of two of rows. */
  readonly packed: Int32Array;
  readonly scale: number;
  /** `labels × labels`: from the row's label to the column's; minus infinity where it can't be. */
  readonly transitions: Float32Array;
}

/**
 * A linear-chain conditional random field over hashed features (Lafferty, McCallum and Pereira 2001). It labels one
 * sequence of tokens after the other: their features are written into `features`, `addWeights` adds up what they weigh,
 * and of that come the best labels and the probabilities. Label 0 is "outside": it may stand before the first token and
 * behind the last, so that the first label is one that may follow it. The arrays are used again for the next sequence.
 */
export interface Crf {
  readonly weights: CrfWeights;
  /** Hashes for `rowOf`, those of a token side by side. Ask anew after `reserve`. */
  readonly features: Int32Array;
  /** Sums of weights, in steps of `scale`; `LANES` a token. Ask anew after `reserve`. */
  readonly sums: Int32Array;
  /** Makes room for `tokens` tokens of `width` features; what was written before may be lost. */
  reserve(tokens: number, width: number): void;
  /** Writes the sums of `length` tokens, whose features, `width` a token and at most 256, stand in `features` from `from` on. */
  addWeights(length: number, width: number, from?: number): void;
  /** The labels of `length` tokens that fit their sums best (Viterbi 1967). */
  bestLabels(length: number): Uint8Array;
  /** How likely each label is at each of `length` tokens, `LANES` a token; all zero where no labelling is possible. */
  probabilities(length: number): Float32Array;
}

/** A field of learnt weights: with the processor's vectors where they can be had, else in plain TypeScript. */
export const crfOf = (weights: CrfWeights): Crf => simdCrf(weights) ?? plainCrf(weights);
