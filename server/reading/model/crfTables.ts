import { type CrfWeights, LANES } from './crf';

/** What follows from how labels follow each other, `LANES` a row; labels beyond a field's never come. */
export interface CrfTables {
  /** From the row's label to the column's, in steps of `scale`; minus infinity where it can't be. */
  readonly steps: Float32Array;
  /** Exponentials of the transitions, from the row's label to the column's, and from the column's to the row's. */
  readonly factors: Float32Array;
  readonly factorsBack: Float32Array;
  /** What a label is worth as the first, in steps; and whether it may come first, and last: 1 or 0. */
  readonly firstSteps: Float32Array;
  readonly first: Float32Array;
  readonly last: Float32Array;
  /** Exponential of minus the position in steps; 0 at the last, for all that is further. */
  readonly falls: Float32Array;
}

/** What is less likely by more than this, as a logarithm, adds nothing that a float would show. */
export const LOWEST = -14;

export function tablesOf({ labels, scale, transitions }: CrfWeights): CrfTables {
  const never = Number.NEGATIVE_INFINITY;
  const table = (of: (x: number, y: number) => number): Float32Array =>
    Float32Array.from({ length: LANES * LANES }, (_, at) => of(Math.floor(at / LANES), at % LANES));
  const row = (of: (label: number) => number): Float32Array => Float32Array.from({ length: LANES }, (_, y) => of(y));
  const weight = (x: number, y: number): number => (x < labels && y < labels ? transitions[x * labels + y]! : never);
  const mayFollow = (x: number, y: number): boolean => weight(x, y) !== never;
  const reach = Math.floor(-LOWEST / scale);
  return {
    steps: table((x, y) => weight(x, y) / scale),
    factors: table((x, y) => Math.exp(weight(x, y))),
    factorsBack: table((y, x) => Math.exp(weight(x, y))),
    firstSteps: row((y) => (mayFollow(0, y) ? 0 : never)),
    first: row((y) => Number(mayFollow(0, y))),
    last: row((x) => Number(mayFollow(x, 0))),
    falls: Float32Array.from({ length: reach + 2 }, (_, step) => (step <= reach ? Math.exp(-step * scale) : 0)),
  };
}

/**
 * The way back through a sequence (Viterbi 1967): of `best`, the worth of the best labelling up to each token that ends
 * in each label, the labels of all `length` tokens, into `path`.
 */
export function traceBack({ steps, last }: CrfTables, best: Float32Array, length: number, path: Uint8Array): void {
  let label = 0;
  let highest = Number.NEGATIVE_INFINITY;
  for (let x = 0, at = (length - 1) * LANES; x < LANES; x++, at++)
    if (last[x] === 1 && best[at]! > highest) {
      highest = best[at]!;
      label = x;
    }
  for (let i = length - 1; i > 0; i--) {
    path[i] = label;
    const at = (i - 1) * LANES;
    let from = 0;
    highest = Number.NEGATIVE_INFINITY;
    for (let x = 0; x < LANES; x++) {
      const sum = best[at + x]! + steps[x * LANES + label]!;
      if (sum > highest) {
        highest = sum;
        from = x;
      }
    }
    label = from;
  }
  path[0] = label;
}
