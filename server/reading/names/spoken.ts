import type { BlockReading, LocalAttribution, NameCandidate } from '../block';
import { contains, firstOverlapping, type Span, textOf } from '../span';
import { PERSON_NOUNS } from '../syntax/personNouns';
import type { Tokens } from '../tokens';
import { wordSet } from '../vocabulary';
import { isWord } from './runs';

/**
 * Of a block, what linking must know of its speech: who "he said" is hangs on who spoke last, and not on who is named in
 * what was said.
 */
export interface Spoken {
  /** True for a candidate inside a quotation. */
  isQuoted(name: NameCandidate): boolean;
  /** The attribution in the article's own words that has this candidate as its speaker. */
  saidBy(name: NameCandidate): LocalAttribution | undefined;
  /** The sentences, by position, in which one person speaks whom no candidate can mean: "a spokesman said". */
  readonly strangers: readonly number[];
}

const NOBODY: readonly number[] = [];
const SILENT: Spoken = { isQuoted: () => false, saidBy: () => undefined, strangers: NOBODY };

/** Looks a block's speech up. */
export function spokenIn({ attributions, quotes, names, sentences, tokens }: BlockReading): Spoken {
  const speeches = quotes.filter(({ level, fragment }) => level === 0 && !fragment);
  if (attributions.length === 0 && speeches.length === 0) return SILENT;
  const isQuoted = (at: Span): boolean => firstOverlapping(speeches, at) !== undefined;
  // What one says that another said is no words of the article's.
  const isTold = (at: Span): boolean => attributions.some(({ content }) => content.some((part) => contains(part, at)));
  const saidBy = new Map<NameCandidate, LocalAttribution>();
  const strangers: number[] = [];
  for (const said of attributions) {
    const { source, speaker } = said;
    // "Hale, who says …, left": the sentence is not about what he says.
    if (!source || !speaker || !contains(source, speaker) || isQuoted(speaker) || isTold(speaker)) continue;
    const name = firstOverlapping(names, speaker);
    if (name) saidBy.set(name, said);
    else if (isStranger(tokens, source, speaker))
      strangers.push(sentences.findIndex((sentence) => contains(sentence, speaker)));
  }
  return { isQuoted, saidBy: (name) => saidBy.get(name), strangers: strangers.sort((a, b) => a - b) };
}

const RECALLING = wordSet('the this that');
const MANY = /(?:s|men|people|children)$/i;

/** "a spokeswoman", "the head of the union", but not "the senator", who was named before. `head` heads the phrase. */
function isStranger(tokens: Tokens, source: Span, head: Span): boolean {
  const last = tokenAt(tokens, head.start);
  if (!PERSON_NOUNS.has(tokens, last) || MANY.test(textOf(tokens.text, head))) return false;
  const first = tokenAt(tokens, source.start);
  if (!RECALLING.has(tokens, first) || source.end > head.end) return true;
  for (let i = first; i < last; i++) if (isWord(tokens, i, "'s")) return true;
  return false;
}

/** The first token that ends behind a place. */
function tokenAt(tokens: Tokens, place: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.end[middle]! <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
