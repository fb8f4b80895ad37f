import type { Tokens } from '../tokens';
import { wordSet } from '../vocabulary';
import { NO_ACTORS, SPEECH_VERBS, TITLES } from './nameWords';
import { isHyphen, isNameToken, isWord } from './runs';
import { opensSentence, type Work } from './work';

/** Words that titles of works write in lower case. */
const SMALL_WORDS = wordSet('of and the a an in on for to with at by from or as');
const OPENING = new Set(['"', '“', '‘', '``', "''", '«']);
const CLOSING = new Set(['"', '”', '’', "''", '»']);
const LONGEST_TITLE = 10;

/**
 * True where a name stands in what is written as the title of a work, and nothing else tells what it is:
 * "Shepherds and Kings" in quotation marks, "Orta: Shepherds and Kings".
 */
export const isInWorkTitle = (work: Work, first: number, last: number): boolean =>
  isSubtitle(work, first, last) || isQuotedTitle(work, first, last);

function isSubtitle(work: Work, first: number, last: number): boolean {
  const { tokens } = work.context;
  const colon = isWord(tokens, first - 1, 'the') ? first - 2 : first - 1;
  const name = colon - 1;
  if (last - first < 2 || !isWord(tokens, colon, ':') || name <= work.sentence.first) return false;
  const isInside = !opensSentence(work, name) || isHyphen(tokens, name - 1);
  return isInside && isNameToken(tokens, name) && !NO_ACTORS.has(tokens, name) && !TITLES.has(tokens, name);
}

function isQuotedTitle({ sentence, context: { tokens } }: Work, first: number, last: number): boolean {
  let from = first - 1;
  const least = Math.max(sentence.first, first - LONGEST_TITLE);
  while (from >= least && isInTitle(tokens, from)) from--;
  if (from < least || !OPENING.has(word(tokens, from))) return false;
  let to = last;
  const most = Math.min(sentence.last, last + LONGEST_TITLE);
  while (to < most && isInTitle(tokens, to)) to++;
  if (to < most && (isWord(tokens, to, ',') || isWord(tokens, to, '.'))) to++;
  if (to >= tokens.count || !CLOSING.has(word(tokens, to))) return false;
  // “Velmora,” she said.
  return !SPEECH_VERBS.has(tokens, to + 1) && !SPEECH_VERBS.has(tokens, to + 2);
}

const isInTitle = (tokens: Tokens, i: number): boolean =>
  isNameToken(tokens, i) || SMALL_WORDS.has(tokens, i) || isWord(tokens, i, ':') || isWord(tokens, i, '&');

const word = ({ text, start, end }: Tokens, i: number): string => text.slice(start[i]!, end[i]!);
