import type { BlockReading, LocalAttribution, LocalStance, NameCandidate } from '../block';
import { contains, countBefore, firstOverlapping, inOrder, type Span, textOf } from '../span';
import { sentenceOf } from '../syntax/phrases';
import { isPersonNoun } from '../syntax/roleNouns';
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
  /** Who takes a stance toward what begins with this candidate. */
  sidesOn(name: NameCandidate): Span | undefined;
  /** The sentences, by position, in which one person speaks whom no candidate can mean: "a spokesman said". */
  readonly strangers: readonly number[];
}

const NOTHING = () => undefined;
const NOBODY: readonly number[] = [];

/** Looks a block's speech up, in time linear in what was found in it but for sorting. */
export function spokenIn(reading: BlockReading): Spoken {
  const { attributions, stances, quotes, names, sentences, tokens } = reading;
  const speeches = quotes.filter(({ level, fragment }) => level === 0 && !fragment);
  const isQuoted = (at: Span): boolean => firstOverlapping(speeches, at) !== undefined;
  const sidesOn = names.some(({ form }) => form === 'pronoun') ? sidesByTarget(stances) : NOTHING;
  if (attributions.length === 0) return { isQuoted, saidBy: NOTHING, sidesOn, strangers: NOBODY };
  // What one says that another said is no words of the article's.
  const told = joined(attributions.flatMap(({ content }) => content));
  const saidBy = new Map<NameCandidate, LocalAttribution>();
  const strangers: number[] = [];
  for (const said of attributions) {
    const { source, speaker } = said;
    // "Hale, who says …, left": the sentence is not about what he says.
    if (!source || !speaker || !contains(source, speaker) || isQuoted(speaker) || firstOverlapping(told, speaker))
      continue;
    const name = firstOverlapping(names, speaker);
    if (name) saidBy.set(name, said);
    else if (isStranger(tokens, source, speaker)) strangers.push(sentenceOf(sentences, tokenAt(tokens, speaker.start)));
  }
  return { isQuoted, saidBy: (name) => saidBy.get(name), sidesOn, strangers: strangers.sort((a, b) => a - b) };
}

function sidesByTarget(stances: readonly LocalStance[]): Spoken['sidesOn'] {
  const holders = new Map<number, Span>();
  for (const { target, holder, holderHead } of stances) {
    const who = holderHead ?? holder;
    if (target && who && !holders.has(target.start)) holders.set(target.start, who);
  }
  return ({ start }) => holders.get(start);
}

/** Spans that may hold or overlap one another as spans that don't, in order. */
function joined(spans: Span[]): readonly Span[] {
  const apart: { readonly start: number; end: number }[] = [];
  for (const { start, end } of inOrder(spans, ({ start }) => start)) {
    const last = apart[apart.length - 1];
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else apart.push({ start, end });
  }
  return apart;
}

const RECALLING = wordSet('the this that');
const MANY = /(?:s|men|people|children)$/i;

/** "a spokeswoman", "the head of the union", but not "the senator", who was named before. `head` heads the phrase. */
function isStranger(tokens: Tokens, source: Span, head: Span): boolean {
  const last = tokenAt(tokens, head.start);
  if (!isPersonNoun(tokens, last) || MANY.test(textOf(tokens.text, head))) return false;
  const first = tokenAt(tokens, source.start);
  if (!RECALLING.has(tokens, first) || source.end > head.end) return true;
  for (let i = first; i < last; i++) if (isWord(tokens, i, "'s")) return true;
  return false;
}

/** The first token that ends behind a place. */
const tokenAt = ({ count, end }: Tokens, place: number): number => countBefore(count, (i) => end[i]!, place + 1);
