import { Shape, type Tokens } from '../tokens';

/** The clusters of words used alike in raw news, by the hash of the folded word. */
export interface WordTable {
  /** Open addressing over a power of two; 0 marks a free slot. */
  readonly keys: Int32Array;
  /** From 1. */
  readonly cluster: Uint8Array;
  /** What was found for words of the engine's own vocabulary, by their ids: most are asked for again and again. */
  readonly found: Uint8Array;
}

/** Ids beyond these are looked up each time. */
const MOST_IDS = 1 << 16;

export const wordTableOf = (keys: Int32Array, cluster: Uint8Array): WordTable => ({
  keys,
  cluster,
  found: new Uint8Array(MOST_IDS),
});

/** Slot of `key` in `keys`, or of the free slot where it would stand. */
export function slotOf(keys: Int32Array, key: number): number {
  const mask = keys.length - 1;
  let at = (key ^ (key >>> 15)) & mask;
  while (keys[at] !== 0 && keys[at] !== key) at = (at + 1) & mask;
  return at;
}

/** The cluster of token `i`, for which `key` stands; 0 for none. */
export function clusterOf({ keys, cluster, found }: WordTable, tokens: Tokens, i: number, key: number): number {
  const id = key === tokens.key[i] ? tokens.word[i]! : 0;
  const known = found[id]!;
  if (known) return known;
  const looked = cluster[slotOf(keys, key)]!;
  if (id > 0 && id < found.length) found[id] = looked;
  return looked;
}

const NUMBER = 0x6e756d;
const DASH = 0x64617368;
const QUOTE = 0x71756f74;

/** The hash that stands for token `i`: all numbers have one, all dashes between words with blanks, all double quotes. */
export function wordKey(tokens: Tokens, i: number): number {
  const shape = tokens.shape[i]!;
  if (shape & Shape.Number) return NUMBER;
  if (shape & Shape.Punctuation) {
    const start = tokens.start[i]!;
    const unit = tokens.text.charCodeAt(start);
    if (unit === 0x2d) return shape & Shape.SpaceBefore || tokens.end[i]! - start > 1 ? DASH : tokens.key[i]!;
    if (unit > 0x2010 && unit <= 0x2015) return DASH;
    if (unit === 0x22 || (unit >= 0x201c && unit <= 0x201f) || unit === 0xab || unit === 0xbb) return QUOTE;
    if ((unit === 0x27 || unit === 0x60) && tokens.end[i]! - start === 2) return QUOTE;
  }
  return tokens.key[i]!;
}
