import { type Crf, crfOf } from '../model/crf';
import { unpackWeights } from '../syntax/tagger';
import model from './finder.json';
import { NAME_ALLOWED, NAME_LABELS } from './labels';

/** What training writes: see `server/training/names`. */
export interface WrittenFinder {
  readonly rows: number;
  /** A weight is its number × scale. */
  readonly scale: number;
  /** Between the labels that may follow each other, row by row, with blanks between. */
  readonly transitions: string;
  /** `NAME_LABELS` weights a row, in the alphabet of `packWeights`. */
  readonly weights: string;
}

/** Builds the finder of names from its written form. */
export function finderOf({ rows, scale, transitions, weights }: WrittenFinder): Crf {
  const numbers = unpackWeights(weights, rows * NAME_LABELS);
  const packed = new Int32Array(numbers.length / 4);
  for (let k = 0; k < numbers.length; k++) packed[k >> 2]! |= (numbers[k]! + 128) << ((k & 3) * 8);
  const written = transitions.split(' ').map(Number);
  let next = 0;
  const table = Float32Array.from(NAME_ALLOWED, (may) => (may ? written[next++]! : Number.NEGATIVE_INFINITY));
  return crfOf({ labels: NAME_LABELS, packed, scale, transitions: table });
}

let shipped: Crf | undefined;

/** The finder that the program comes with, built when it is first asked for. */
export const shippedFinder = (): Crf => {
  shipped ??= finderOf(model);
  return shipped;
};
