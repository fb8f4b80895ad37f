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
export class Spoken {
  readonly #speeches: readonly Span[];
  readonly #saidBy: Speakers['saidBy'];
  readonly #stances: readonly LocalStance[];
  /** Made when first asked for, which most blocks never do. */
  #sides: ReadonlyMap<number, Span> | undefined;
  /** The sentences, by position, in which one person speaks whom no candidate can mean: "a spokesman said". */
  readonly strangers: readonly number[];

  /** Takes time linear in what was found in the block, but for sorting. */
  constructor(reading: BlockReading) {
    const { quotes, attributions, stances } = reading;
    this.#speeches = quotes.length === 0 ? NONE : quotes.filter(({ level, fragment }) => level === 0 && !fragment);
    const { saidBy, strangers } = attributions.length === 0 ? NOBODY : speakersIn(reading, this.#speeches);
    this.#saidBy = saidBy;
    this.#stances = stances;
    this.strangers = strangers;
  }

  /** True for a candidate inside a quotation. */
  isQuoted(name: NameCandidate): boolean {
    return firstOverlapping(this.#speeches, name) !== undefined;
  }

  /** The attribution in the article's own words that has this candidate as its speaker. */
  saidBy(name: NameCandidate): LocalAttribution | undefined {
    return this.#saidBy?.get(name);
  }

  /** Who takes a stance toward what begins with this candidate. */
  sidesOn({ start }: NameCandidate): Span | undefined {
    this.#sides ??= sidesByTarget(this.#stances);
    return this.#sides.get(start);
  }
}

/** Who speaks in a block: candidates, and strangers by their sentences. */
interface Speakers {
  readonly saidBy: ReadonlyMap<NameCandidate, LocalAttribution> | undefined;
  readonly strangers: readonly number[];
}

const NONE: readonly never[] = [];
const NOBODY: Speakers = { saidBy: undefined, strangers: NONE };

function speakersIn({ attributions, names, sentences, tokens }: BlockReading, speeches: readonly Span[]): Speakers {
  // What one says that another said is no words of the article's.
  const told = toldIn(attributions);
  let saidBy: Map<NameCandidate, LocalAttribution> | undefined;
  let strangers: number[] | undefined;
  for (const said of attributions) {
    const { source, speaker } = said;
    // "Hale, who says …, left": the sentence is not about what he says.
    if (!source || !speaker || !contains(source, speaker)) continue;
    if (firstOverlapping(speeches, speaker) || firstOverlapping(told, speaker)) continue;
    const name = firstOverlapping(names, speaker);
    if (name) {
      saidBy ??= new Map();
      saidBy.set(name, said);
    } else if (isStranger(tokens, source, speaker)) {
      strangers ??= [];
      strangers.push(sentenceOf(sentences, tokenAt(tokens, speaker.start)));
    }
  }
  return { saidBy, strangers: strangers ? strangers.sort((a, b) => a - b) : NONE };
}

function sidesByTarget(stances: readonly LocalStance[]): ReadonlyMap<number, Span> {
  const holders = new Map<number, Span>();
  for (const { target, holder, holderHead } of stances) {
    const who = holderHead ?? holder;
    if (target && who && !holders.has(target.start)) holders.set(target.start, who);
  }
  return holders;
}

/** What is said in a block, in order and apart. */
function toldIn(attributions: readonly LocalAttribution[]): readonly Span[] {
  const all: Span[] = [];
  for (const { content } of attributions) for (const part of content) all.push(part);
  return areApart(all) ? all : joined(all);
}

/** So it is in most blocks. */
function areApart(spans: readonly Span[]): boolean {
  for (let i = 1; i < spans.length; i++) if (spans[i]!.start < spans[i - 1]!.end) return false;
  return true;
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
