import type { Language } from './analysis';
import type { WordCounts } from './block';
import { Char, charClass } from './characters';
import { Shape, type Tokens } from './tokens';
import { wordSet } from './vocabulary';

/** Frequent English words that are rare in the languages around it. A third of running English is of them. */
const FUNCTION_WORDS = wordSet(
  `the of and to that with from this they their there which would could should have been were are has had who what
   when where because said says it its his by be not but or as after than more about into we you your our she`,
);
/** Fewer words do not tell a language. */
const FEWEST_WORDS = 25;
/** English news has .22 to .40; German, Dutch, French and Spanish news stay under .05. */
const LEAST_SHARE = 0.12;

/** Counts what tells a language. */
export function countWords(tokens: Tokens): WordCounts {
  const { text, count, shape, start } = tokens;
  let words = 0;
  let known = 0;
  let foreign = 0;
  for (let i = 0; i < count; i++) {
    if (!(shape[i]! & Shape.Word)) continue;
    words++;
    if (FUNCTION_WORDS.has(tokens, i)) known++;
    else if (isForeign(text.charCodeAt(start[i]!))) foreign++;
  }
  return { words, known, foreign };
}

/**
 * Is this English? Told by the share of function words. A text too short to tell counts as English unless most of its
 * words are in another script.
 */
export function languageOf(blocks: readonly { readonly counts: WordCounts }[]): Language {
  let words = 0;
  let known = 0;
  let foreign = 0;
  for (const { counts } of blocks) {
    words += counts.words;
    known += counts.known;
    foreign += counts.foreign;
  }
  const score = words ? known / words : 0;
  return { english: foreign * 2 <= words && (words < FEWEST_WORDS || score >= LEAST_SHARE), score };
}

/** A letter outside the Latin blocks. */
const isForeign = (unit: number): boolean => unit >= 0x250 && charClass(unit) !== Char.Digit;
