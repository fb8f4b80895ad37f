import { Shape, type Tokens } from './tokens';

/** What a punctuation mark is to sentences and quotations. */
export enum Mark {
  None = 0,
  /** Full stop, question or exclamation mark, ellipsis. */
  Terminator = 1,
  /** A mark that only opens: “ „ « `` */
  OpenQuote = 2,
  /** A mark that only closes: ” » */
  CloseQuote = 3,
  /** Straight double quotes, also typed as '' : open or close by what stands around. */
  StraightQuote = 4,
  /** ‘ and a low ‚ */
  OpenSingle = 5,
  /** ’ and ' : closing mark or apostrophe, and the straight one opens as well. */
  Single = 6,
  OpenBracket = 7,
  CloseBracket = 8,
  /** — – ― - and -- */
  Dash = 9,
}

const marks = new Uint8Array(0x10000);
const declare = (mark: Mark, characters: string): void => {
  for (const character of characters) marks[character.charCodeAt(0)] = mark;
};
declare(Mark.Terminator, '.?!…。！？؟');
declare(Mark.OpenQuote, '“„‟«‹「『');
declare(Mark.CloseQuote, '”»›」』');
declare(Mark.StraightQuote, '"＂');
declare(Mark.OpenSingle, '‘‚‛');
declare(Mark.Single, "'’");
declare(Mark.OpenBracket, '([{');
declare(Mark.CloseBracket, ')]}');
declare(Mark.Dash, '—–‒―-');

/** What token `i` is; `None` for words, other punctuation and beyond the ends. */
export function markOf(tokens: Tokens, i: number): Mark {
  if (i < 0 || i >= tokens.count || !(tokens.shape[i]! & Shape.Punctuation)) return Mark.None;
  const start = tokens.start[i]!;
  const unit = tokens.text.charCodeAt(start);
  if (tokens.end[i]! - start === 2) {
    if (unit === 0x60) return Mark.OpenQuote;
    if (unit === 0x27) return Mark.StraightQuote;
  }
  return marks[unit]! as Mark;
}

/** True where white space, or nothing at all, stands before token `i`. */
export const spaceBefore = (tokens: Tokens, i: number): boolean =>
  i <= 0 || i >= tokens.count || (tokens.shape[i]! & Shape.SpaceBefore) !== 0;

export const isQuote = (mark: Mark): boolean => mark >= Mark.OpenQuote && mark <= Mark.Single;
