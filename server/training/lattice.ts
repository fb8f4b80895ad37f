import { LOWEST } from '../reading/model/crfTables';

const FORBIDDEN = Number.NEGATIVE_INFINITY;

/** The transitions that may be, as parallel arrays ordered by the label they lead to: most of a full table may not be. */
export interface Chain {
  readonly labels: number;
  readonly from: Uint8Array;
  readonly to: Uint8Array;
  readonly weight: Float64Array;
  /** Exponentials of the weights. */
  readonly factor: Float64Array;
  /** By label: may it come first, or last? Label 0 is "outside"; the first may follow it, the last may stand before it. */
  readonly first: Uint8Array;
  readonly last: Uint8Array;
}

/** Makes a chain of a `labels × labels` table, from the row's label to the column's. */
export function chainOf(labels: number, transitions: Float32Array): Chain {
  const pairs: [number, number][] = [];
  for (let y = 0; y < labels; y++)
    for (let x = 0; x < labels; x++) if (transitions[x * labels + y]! !== FORBIDDEN) pairs.push([x, y]);
  const weight = Float64Array.from(pairs, ([x, y]) => transitions[x * labels + y]!);
  const may = (pair: (label: number) => number): Uint8Array =>
    Uint8Array.from({ length: labels }, (_, y) => (transitions[pair(y)]! === FORBIDDEN ? 0 : 1));
  return {
    labels,
    from: Uint8Array.from(pairs, ([x]) => x),
    to: Uint8Array.from(pairs, ([, y]) => y),
    weight,
    factor: weight.map(Math.exp),
    first: may((y) => y),
    last: may((x) => x * labels),
  };
}

/** Room for the forward and backward sums of a sequence, kept between calls. */
export interface Lattice {
  forward: Float64Array;
  backward: Float64Array;
  exponent: Float64Array;
}

export const newLattice = (): Lattice => ({
  forward: new Float64Array(0),
  backward: new Float64Array(0),
  exponent: new Float64Array(0),
});

/**
 * Probability of each label at each token, into `marginals` (`labels` a token). Forward-backward with each token's
 * sums scaled to one.
 */
export function labelProbabilities(
  chain: Chain,
  scores: Float32Array,
  length: number,
  marginals: Float32Array,
  lattice: Lattice,
): void {
  const { labels, from, to, factor } = chain;
  const pairs = from.length;
  const size = length * labels;
  if (lattice.forward.length < size) {
    lattice.forward = new Float64Array(size * 2);
    lattice.backward = new Float64Array(size * 2);
    lattice.exponent = new Float64Array(size * 2);
  }
  const { forward, backward, exponent } = lattice;
  for (let i = 0; i < length; i++) {
    const at = i * labels;
    let most = scores[at]!;
    for (let y = 1; y < labels; y++) if (scores[at + y]! > most) most = scores[at + y]!;
    for (let y = 0; y < labels; y++) {
      const above = scores[at + y]! - most;
      exponent[at + y] = above < LOWEST ? 0 : Math.exp(above);
    }
    if (i === 0) for (let y = 0; y < labels; y++) forward[y] = chain.first[y]!;
    else {
      for (let y = 0; y < labels; y++) forward[at + y] = 0;
      for (let p = 0; p < pairs; p++) forward[at + to[p]!]! += forward[at - labels + from[p]!]! * factor[p]!;
    }
    let sum = 0;
    for (let y = 0; y < labels; y++) {
      forward[at + y]! *= exponent[at + y]!;
      sum += forward[at + y]!;
    }
    const scale = sum > 0 ? 1 / sum : 0;
    for (let y = 0; y < labels; y++) forward[at + y]! *= scale;
  }
  for (let i = length - 1; i >= 0; i--) {
    const at = i * labels;
    const next = at + labels;
    if (i === length - 1) for (let x = 0; x < labels; x++) backward[at + x] = chain.last[x]!;
    else {
      for (let x = 0; x < labels; x++) backward[at + x] = 0;
      for (let p = 0; p < pairs; p++)
        backward[at + from[p]!]! += factor[p]! * exponent[next + to[p]!]! * backward[next + to[p]!]!;
    }
    let sum = 0;
    for (let x = 0; x < labels; x++) sum += backward[at + x]!;
    const scale = sum > 0 ? 1 / sum : 0;
    let total = 0;
    for (let x = 0; x < labels; x++) {
      backward[at + x]! *= scale;
      total += forward[at + x]! * backward[at + x]!;
    }
    for (let x = 0; x < labels; x++) marginals[at + x] = total > 0 ? (forward[at + x]! * backward[at + x]!) / total : 0;
  }
}
