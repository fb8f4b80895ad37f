import type { BlockContext, NameCandidate, Sentence } from '../block';
import { Shape, type Tokens } from '../tokens';
import { wordSet } from '../vocabulary';
import { type Casing, casingOf } from './casing';
import { isHyphen, type MatchTable } from './runs';

/** Tokens `first` to `last` (exclusive). */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** What reading a block's runs needs and fills. */
export interface Work {
  readonly context: BlockContext;
  readonly table: MatchTable;
  readonly found: NameCandidate[];
  /** The sentence that is read now, and how it uses capitals, once that was asked. */
  sentence: Sentence;
  casing: Casing | undefined;
  /** Whether the block reports on sport, once that was asked. */
  isOnSport: boolean | undefined;
}

export function casingHere(work: Work): Casing {
  work.casing ??= casingOf(work.context.tokens, work.sentence, work.context.role);
  return work.casing;
}

export const isAcronym = ({ context: { tokens } }: Work, i: number): boolean =>
  (tokens.shape[i]! & Shape.AllCapitals) !== 0;

export const tokenKey = ({ context: { tokens } }: Work, i: number): string =>
  tokens.text.slice(tokens.start[i]!, tokens.end[i]!).toLowerCase();

export function isDemonym({ table }: Work, i: number): boolean {
  const match = table.at[i]!;
  return match > 0 && table.matches[match - 1]!.kind === 'demonym';
}

/** What stands before a hyphen without being part of the name behind it: "pro-Brexit", "ex-Tory". */
export const PREFIXES = wordSet('pro anti ex non post pre mid neo');

/** True where a prefix is tied by a hyphen to the word at token `i`. */
export const isPrefixed = (tokens: Tokens, i: number): boolean =>
  i > 1 && isHyphen(tokens, i - 1) && !(tokens.shape[i - 1]! & Shape.SpaceBefore) && PREFIXES.has(tokens, i - 2);

const OPENING = new Set([
  '"',
  '“',
  '‘',
  "'",
  '``',
  '`',
  ':',
  '•',
  '(',
  '[',
  '—',
  '–',
  '-',
  '--',
  '.',
  '..',
  '...',
  '…',
  '*',
]);

/** True where a capital is owed to the place: the first word, or the first in a quotation or after a colon. */
export function opensSentence({ sentence, context: { tokens } }: Work, i: number): boolean {
  if (i <= sentence.first) return true;
  if (!(tokens.shape[i - 1]! & Shape.Punctuation)) return false;
  return OPENING.has(tokens.text.slice(tokens.start[i - 1]!, tokens.end[i - 1]!));
}
