import type { CrfWeights } from './crf';

/** Numbers that a token has of a kind, one a label: a field of four labels has no use for the last four. */
export const LANES = 8;

/** What follows from how labels follow each other, in steps of `scale`, `LANES` a row; labels beyond a field's never come. */
export interface CrfTables {
  /** From the row's label to the column's, and from the column's to the row's; minus infinity where it can't be. */
  readonly steps: Float32Array;
  readonly stepsBack: Float32Array;
  /** What a label is worth as the first, and as the last: 0 or minus infinity. */
  readonly firstSteps: Float32Array;
  readonly lastSteps: Float32Array;
  /** Exponentials of the same. */
  readonly factors: Float32Array;
  readonly factorsBack: Float32Array;
  readonly first: Float32Array;
  readonly last: Float32Array;
  /** Exponential of minus the position in steps; 0 at the last, for all that is further. */
  readonly falls: Float32Array;
}

/** What is less likely by more than this, as a logarithm, adds nothing that a float would show. */
export const LOWEST = -14;

export function tablesOf({ labels, scale, transitions }: CrfWeights): CrfTables {
  const weight = (x: number, y: number): number =>
    x < labels && y < labels ? transitions[x * labels + y]! : Number.NEGATIVE_INFINITY;
  const table = (of: (x: number, y: number) => number): Float32Array =>
    Float32Array.from({ length: LANES * LANES }, (_, at) => of(Math.floor(at / LANES), at % LANES));
  const row = (of: (label: number) => number): Float32Array => Float32Array.from({ length: LANES }, (_, y) => of(y));
  const edge = (weight: number): number => (weight === Number.NEGATIVE_INFINITY ? weight : 0);
  const reach = Math.floor(-LOWEST / scale);
  return {
    steps: table((x, y) => weight(x, y) / scale),
    stepsBack: table((y, x) => weight(x, y) / scale),
    firstSteps: row((y) => edge(weight(0, y))),
    lastSteps: row((x) => edge(weight(x, 0))),
    factors: table((x, y) => Math.exp(weight(x, y))),
    factorsBack: table((y, x) => Math.exp(weight(x, y))),
    first: row((y) => Math.exp(edge(weight(0, y)))),
    last: row((x) => Math.exp(edge(weight(x, 0)))),
    falls: Float32Array.from({ length: reach + 2 }, (_, step) => (step <= reach ? Math.exp(-step * scale) : 0)),
  };
}
