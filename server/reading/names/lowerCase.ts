import { hashFolded } from '../characters';
import { Shape, type Tokens } from '../tokens';
import { ORDINARY } from './ordinaryWords';

/** How often an article has what may show that a name is none, by the hash of the name's letters: see `countLowerCase`. */
export type LowerCase = Map<number, number>;

/** Shorter words are the same by chance. */
const SHORTEST = 4;

/**
 * Counts in, or with -1 out again, a block's rarer words in lower case, and capitals with a version number behind them:
 * where an article has "XK7" and "XK8", "XK" is no actor.
 */
export function countLowerCase(counts: LowerCase, tokens: Tokens, by: 1 | -1): void {
  const { count, shape, start, end, key } = tokens;
  for (let i = 0; i < count; i++) {
    if (shape[i]! & Shape.Mixed && shape[i]! & Shape.AllCapitals) {
      const letters = lettersOf(tokens, i);
      if (letters > 1) add(counts, hashFolded(tokens.text, start[i]!, start[i]! + letters), by);
      continue;
    }
    if (!(shape[i]! & Shape.Word) || shape[i]! & (Shape.Capital | Shape.InnerCapital | Shape.Mixed)) continue;
    if (end[i]! - start[i]! >= SHORTEST && !ORDINARY.has(tokens, i)) add(counts, key[i]!, by);
  }
}

function add(counts: LowerCase, key: number, by: 1 | -1): void {
  const now = (counts.get(key) ?? 0) + by;
  if (now === 0) counts.delete(key);
  else counts.set(key, now);
}

/** How many letters stand before the figures that end a word; 0 where more than letters does. */
function lettersOf({ text, start, end }: Tokens, i: number): number {
  let at = end[i]!;
  while (at > start[i]! && isFigure(text.charCodeAt(at - 1))) at--;
  for (let k = start[i]!; k < at; k++) if (isFigure(text.charCodeAt(k))) return 0;
  return at < end[i]! ? at - start[i]! : 0;
}

const isFigure = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** The hash by which a word is counted that has a capital, or is in capitals without a number; 0 for others. */
export const wordKeyOf = (form: string, lower: string): number =>
  form.length >= SHORTEST || form === form.toUpperCase() ? hashFolded(lower) : 0;
