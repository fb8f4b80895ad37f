import { distance } from 'fastest-levenshtein';
import { fold } from '../reading/characters';
import { ORDINARY } from '../reading/names/ordinaryWords';
import { tokenize } from '../reading/tokens';

/** Two names with the same key are the same name: case, kind of apostrophe and width of blanks don't count. */
export const nameKey = (name: string): string => fold(name.normalize('NFC').trim().replace(/\s+/g, ' '));

/** The word most like `word`, if one is near enough to be meant. */
export function closest(word: string, words: Iterable<string>): string | undefined {
  if (word.length > 64) return undefined;
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of words) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const d = distance(word.toLowerCase(), candidate.toLowerCase());
    if (d < least) [best, least] = [candidate, d];
  }
  return best;
}

/** True for a single ordinary word ("will"), which articles hold for other reasons; an acronym ("WHO") is a name. */
export function isOrdinaryWord(name: string): boolean {
  if (name.length > 1 && name === name.toUpperCase()) return false;
  const tokens = tokenize(name);
  return tokens.count === 1 && ORDINARY.has(tokens, 0);
}
