/**
 * A linear-chain conditional random field over hashed features (Lafferty, McCallum and Pereira 2001), with eight-bit
 * weights: four labels are packed in one 32-bit word, each biased by 128, and are added up two at a time.
 */
export interface Crf {
  readonly labels: number;
  /** `labels / 4` words a row; the rows are a power of two. */
  readonly packed: Int32Array;
  /** A weight is (byte - 128) × scale. */
  readonly scale: number;
  /** `labels × labels`: from the row's label to the column's; minus infinity where it can't be. */
  readonly transitions: Float32Array;
  readonly chain: Chain;
}

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

/** Adds the weights of `count` features to the scores of one token. At most 256 features a call. */
export function addScores(
  crf: Crf,
  features: Int32Array,
  from: number,
  count: number,
  scores: Float32Array,
  at: number,
): void {
  const { packed, scale, labels } = crf;
  const to = from + count;
  const bias = 128 * count;
  if (labels === 4) {
    const mask = packed.length - 1;
    let even = 0;
    let odd = 0;
    for (let f = from; f < to; f++) {
      const word = packed[features[f]! & mask]!;
      even += word & 0x00ff00ff;
      odd += (word >>> 8) & 0x00ff00ff;
    }
    scores[at]! += ((even & 0xffff) - bias) * scale;
    scores[at + 1]! += ((odd & 0xffff) - bias) * scale;
    scores[at + 2]! += ((even >>> 16) - bias) * scale;
    scores[at + 3]! += ((odd >>> 16) - bias) * scale;
    return;
  }
  const mask = packed.length / 2 - 1;
  let even = 0;
  let odd = 0;
  let even2 = 0;
  let odd2 = 0;
  for (let f = from; f < to; f++) {
    const row = (features[f]! & mask) * 2;
    const word = packed[row]!;
    const word2 = packed[row + 1]!;
    even += word & 0x00ff00ff;
    odd += (word >>> 8) & 0x00ff00ff;
    even2 += word2 & 0x00ff00ff;
    odd2 += (word2 >>> 8) & 0x00ff00ff;
  }
  scores[at]! += ((even & 0xffff) - bias) * scale;
  scores[at + 1]! += ((odd & 0xffff) - bias) * scale;
  scores[at + 2]! += ((even >>> 16) - bias) * scale;
  scores[at + 3]! += ((odd >>> 16) - bias) * scale;
  scores[at + 4]! += ((even2 & 0xffff) - bias) * scale;
  scores[at + 5]! += ((odd2 & 0xffff) - bias) * scale;
  scores[at + 6]! += ((even2 >>> 16) - bias) * scale;
  scores[at + 7]! += ((odd2 >>> 16) - bias) * scale;
}

let backRoom = new Uint8Array(0);
let before = new Float64Array(16);
let now = new Float64Array(16);

/** The most likely labels of a sequence whose scores stand in `scores`, `labels` a token, into `path`. */
export function bestPath(chain: Chain, scores: Float32Array, length: number, path: Uint8Array): void {
  const { labels, from, to, weight } = chain;
  if (length === 0) return;
  if (backRoom.length < length * labels) backRoom = new Uint8Array(length * labels * 2);
  const back = backRoom;
  for (let y = 0; y < labels; y++) before[y] = chain.first[y] ? scores[y]! : FORBIDDEN;
  for (let i = 1; i < length; i++) {
    const at = i * labels;
    for (let y = 0; y < labels; y++) now[y] = FORBIDDEN;
    for (let p = 0; p < from.length; p++) {
      const y = to[p]!;
      const score = before[from[p]!]! + weight[p]!;
      if (score > now[y]!) {
        now[y] = score;
        back[at + y] = from[p]!;
      }
    }
    for (let y = 0; y < labels; y++) now[y]! += scores[at + y]!;
    const held = before;
    before = now;
    now = held;
  }
  let last = 0;
  for (let y = 1; y < labels; y++) if (chain.last[y] && before[y]! > before[last]!) last = y;
  for (let i = length - 1; i >= 0; i--) {
    path[i] = last;
    last = back[i * labels + last]!;
  }
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
      // What is this unlikely adds nothing that a float would show.
      exponent[at + y] = above < -14 ? 0 : Math.exp(above);
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
    for (let x = 0; x < labels; x++)
      marginals[at + x] = total > 0 ? (forward[at + x]! * backward[at + x]!) / total : x === 0 ? 1 : 0;
  }
}
