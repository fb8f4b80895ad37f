import { hashFolded } from '../characters';
import { Shape, type Tokens } from '../tokens';
import { ORDINARY } from './ordinaryWords';
import type { Wording } from './wording';

/** How often an article has each rarer word in lower case, by the hash of the word. */
export type LowerCase = Map<number, number>;

/** Shorter words are the same by chance. */
const SHORTEST = 4;

/** Counts the words of a block in, or with -1 out again. */
export function countLowerCase(counts: LowerCase, tokens: Tokens, by: 1 | -1): void {
  const { count, shape, start, end, key } = tokens;
  for (let i = 0; i < count; i++) {
    if (!(shape[i]! & Shape.Word) || shape[i]! & (Shape.Capital | Shape.InnerCapital | Shape.Mixed)) continue;
    if (end[i]! - start[i]! < SHORTEST || ORDINARY.has(tokens, i)) continue;
    const now = (counts.get(key[i]!) ?? 0) + by;
    if (now === 0) counts.delete(key[i]!);
    else counts.set(key[i]!, now);
  }
}

/** The hash by which a form that may be a word with a capital is counted; 0 for all others. */
export const wordKeyOf = ({ words, form, lower }: Wording): number =>
  words.length === 1 && form.length >= SHORTEST && form !== form.toUpperCase() ? hashFolded(lower) : 0;
