import { Shape, type Tokens } from '../tokens';
import { CONNECTORS, HEADS, NO_ACTORS, TITLES } from './nameWords';
import { isNameToken, isWord } from './runs';
import type { Work } from './work';

/** Longer abbreviations are read by no initials. */
const MOST_LETTERS = 8;
/** So many words more than letters a long form may have: "of", "the", "and". */
const MOST_SMALL = 4;

/**
 * Where the long form begins whose abbreviation stands in brackets at token `open`: "Hands off the Rivers (HOR)"; -1
 * where none does. Each letter must be a word's initial, in order (Schwartz and Hearst 2003, without letters inside words).
 */
export function longFormStart({ table, sentence, context: { tokens } }: Work, open: number): number {
  const short = open + 1;
  if (!isWord(tokens, open, '(') || !isWord(tokens, short + 1, ')') || !isAbbreviation(tokens, short)) return -1;
  const { text } = tokens;
  let letter = tokens.end[short]! - 1;
  let small = 0;
  for (let i = open - 1; i >= sentence.first; i--) {
    if (table.at[i]) return -1;
    if (tokens.shape[i]! & Shape.Punctuation) {
      if (i === open - 1 || !isJoint(text, tokens.start[i]!)) return -1;
      continue;
    }
    while (text.charCodeAt(letter) === STOP) letter--;
    if (isSame(text.charCodeAt(tokens.start[i]!), text.charCodeAt(letter))) {
      if (letter === tokens.start[short]!) return isNameToken(tokens, i) && open - i > 1 ? i : -1;
      letter--;
    } else if (isNameToken(tokens, i) || !(CONNECTORS.has(tokens, i) || isLowerCase(tokens, i)) || ++small > MOST_SMALL)
      return -1;
  }
  return -1;
}

/** True where the words before an abbreviation may name an organization, and not an office or an agreement. */
export const mayBeOrganization = ({ context: { tokens } }: Work, first: number, open: number): boolean =>
  HEADS.get(tokens, open - 1) !== 'other' &&
  HEADS.get(tokens, open - 1) !== 'place' &&
  !TITLES.has(tokens, open - 1) &&
  !TITLES.has(tokens, first) &&
  !NO_ACTORS.has(tokens, open + 1);

function isAbbreviation({ shape, start, end }: Tokens, i: number): boolean {
  const letters = end[i]! - start[i]!;
  return (
    (shape[i]! & (Shape.AllCapitals | Shape.InnerCapital)) !== 0 &&
    (shape[i]! & Shape.Mixed) === 0 &&
    letters > 1 &&
    letters <= MOST_LETTERS
  );
}

const STOP = 0x2e;
/** Upper and lower case of a basic letter differ by this bit. */
const CASE = 0x20;
const isSame = (a: number, b: number): boolean => (a | CASE) === (b | CASE);
const isLowerCase = ({ shape }: Tokens, i: number): boolean =>
  (shape[i]! & Shape.Word) !== 0 && (shape[i]! & (Shape.Capital | Shape.InnerCapital)) === 0;
/** "Co-operative", "Workers' Front", "Fish & Ships". */
const isJoint = (text: string, at: number): boolean => "-&’'".includes(text[at]!);
