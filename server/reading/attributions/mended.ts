import { Tag } from '../syntax';
import { sentenceOf } from '../syntax/phrases';
import { Shape } from '../tokens';
import { wordSet } from '../vocabulary';
import { contentEnd, trimmed } from './content';
import type { Found } from './found';
import { beginsClause, hasFiniteVerb, subjectBefore, trimmedSource } from './phrases';
import {
  isColon,
  isComma,
  isDash,
  isFiniteGroup,
  nounChunk,
  quoteOrNone,
  type Run,
  unitAt,
  type View,
  verbChunk,
} from './view';

/**
 * Mends what grammar is sure of in an attribution, whoever found it: a source that is only "who" though the verb stands
 * behind the clause, sources and contents that change places, what a passive is about, and phrases that go on into the
 * next clause. Undefined for what attributes nothing: "was called to the bridge", "asked not to be named".
 */
export function mended(view: View, found: Found): Found | undefined {
  if (isSummons(view, found) || isAnonymity(view, found) || isQuestionMark(view, found) || isDescription(view, found))
    return undefined;
  let one = found;
  const whole = beyondRelative(view, one) ?? beforeAside(view, one) ?? withoutDateline(view, one);
  if (whole) one = { ...one, source: whole };
  const turned = turnedRound(view, one);
  if (turned) one = turned;
  const accused = withCharge(view, one);
  if (accused) one = accused;
  const said = withoutNextClause(view, one) ?? withoutNextDeed(view, one) ?? withoutComment(view, one);
  return said ? { ...one, content: [said] } : withoutHints(view, one);
}

/** “The vote is lost,” Cole said, hinting at | a pact: behind a quotation and who said it, only quotations go on. */
function withoutHints(view: View, one: Found): Found {
  const { cue, content } = one;
  if (content.length < 2 || !cue || content[0]!.last > cue.first) return one;
  const quote = quoteOrNone(view, view.quoteOf[content[0]!.first]!);
  if (quote?.first !== content[0]!.first || quote.last !== content[0]!.last) return one;
  const quoted = content.filter(({ first }, i) => i === 0 || view.quoteOf[first]! >= 0);
  return quoted.length < content.length ? { ...one, content: quoted } : one;
}

/** "The report, published by Holt, a former judge, accuses": who accuses is not what a comma opens and closes. */
function beforeAside(view: View, { source, cue }: Found): Run | undefined {
  if (!source || !cue || source.first < 2 || !isComma(view, cue.first - 1) || !isComma(view, source.first - 1))
    return undefined;
  if (source.last < cue.first - 1 || source.last > cue.first || nounChunk(view, source.first - 2) < 0) return undefined;
  const subject = subjectBefore(view, cue.first, sentenceStart(view, cue.first));
  return subject && subject.first < source.first ? trimmedSource(view, subject) : undefined;
}

/** "LYON — A court": where the report was written is no part of who speaks in it. */
function withoutDateline(view: View, { source }: Found): Run | undefined {
  if (!source || source.first > 0 || !(view.tokens.shape[0]! & Shape.AllCapitals)) return undefined;
  for (let i = 1; i < source.last - 1 && i < LONGEST_DATELINE; i++)
    if (isDash(view, i)) return { first: i + 1, last: source.last };
  return undefined;
}
const LONGEST_DATELINE = 12;

const RELATIVE = wordSet('who which');
const WHOSE = wordSet('whose who which');

/** "A clerk, who was not allowed to speak, said": the source is not "who" but the whole phrase. */
function beyondRelative(view: View, { source, cue }: Found): Run | undefined {
  if (source && cue && isCut(view, source, cue.first)) return { first: source.first, last: cue.first - 1 };
  if (!source || !cue || source.last - source.first > 1 || !RELATIVE.has(view.tokens, source.first)) return undefined;
  const before = source.first - 1;
  const close = cue.first - 1;
  if (before < 1 || close <= source.last || !isComma(view, before) || !isComma(view, close)) return undefined;
  let hasVerb = false;
  for (let i = source.last; i < close && !hasVerb; i++) {
    const group = verbChunk(view, i);
    hasVerb = group >= 0 && isFiniteGroup(view, group);
  }
  const floor = sentenceStart(view, before);
  const subject = hasVerb ? subjectBefore(view, before, floor) : undefined;
  return subject && { first: subject.first, last: close };
}

/** "Kim Sorrell, whose office | defended the map, said": a source that ends amid what is told of it. */
function isCut(view: View, { first, last }: Run, cue: number): boolean {
  if (cue - 1 <= last || !isComma(view, cue - 1) || verbChunk(view, last) < 0) return false;
  for (let i = last; i < cue - 1; i++) if (isComma(view, i) || view.quoteOf[i]! >= 0) return false;
  for (let i = last - 1; i > first + 1; i--)
    if (isComma(view, i)) return false;
    else if (WHOSE.has(view.tokens, i) && isComma(view, i - 1)) return true;
  return false;
}

/** "Karin Holt, a nurse, said the roof leaked": what was taken for a speaker behind the verb has a verb of its own. */
function turnedRound(view: View, one: Found): Found | undefined {
  const { source, cue, content } = one;
  if (!source || !cue || content.length !== 1 || source.first < cue.last) return undefined;
  const [said] = content;
  if (!said || said.last > cue.first || said.last < cue.first - 1 || hasQuotes(view, said)) return undefined;
  if (!SAID.has(view.tokens, cue.last - 1) || !isClause(view, source)) return undefined;
  const floor = sentenceStart(view, cue.first);
  const subject = subjectBefore(view, cue.first, floor);
  const last = contentEnd(view, source.first, sentenceEnd(view, cue.first), true);
  const speaker = subject && subject.first <= said.first ? trimmedSource(view, subject) : said;
  return { ...one, source: speaker, content: [trimmed(view, { first: source.first, last })] };
}
const SAID = wordSet('said says say');

/** True where a noun phrase with its verb begins, or is all that is left of the sentence: "the roof leaked". */
function isClause(view: View, { first, last }: Run): boolean {
  const end = sentenceEnd(view, first);
  if (beginsClause(view, first, end)) return true;
  const noun = nounChunk(view, first);
  const verb = last - 1;
  // "the nurse, who asked not to be named"
  for (let i = first; i < verb; i++) if (isComma(view, i)) return false;
  const closes = view.tag[last] === Tag.Punctuation && last + 1 >= end;
  return noun >= 0 && closes && verb > first && view.tokens.text.startsWith('ed', view.tokens.end[verb]! - 2);
}

const CHARGED = wordSet('accused convicted suspected acquitted');
const BY = wordSet('by');
const OF = wordSet('of');

/** "Norland was accused by the board | of hiding losses": of what is no part of who accuses. */
function withCharge(view: View, one: Found): Found | undefined {
  const { source, cue, content } = one;
  const { tokens, tag } = view;
  if (!source || !cue || source.first <= cue.first || !BY.has(tokens, source.first - 1)) return undefined;
  if (!CHARGED.has(tokens, cue.last - 1)) return undefined;
  for (let i = source.first + 1; i <= source.last; i++) {
    if (!OF.has(tokens, i) || (i < source.last && tag[i + 1] !== Tag.VerbIng)) continue;
    const last = contentEnd(view, i, sentenceEnd(view, i), false);
    return {
      ...one,
      source: { first: source.first, last: i },
      content: [...content, trimmed(view, { first: i, last })],
    };
  }
  return undefined;
}

const AND = wordSet('and but');
const THAT = wordSet('that what');

/**
 * "opposed the bill, and nine members voted for it", "voiced support for the plan and appealed to the rebels": where a
 * phrase is all that is said, a clause that goes on behind "and" is no part of it. The phrase, or undefined.
 */
function withoutNextClause(view: View, { content, cue }: Found): Run | undefined {
  const [said] = content;
  if (!said || content.length > 1 || !cue || said.first < cue.last || hasQuotes(view, said)) return undefined;
  const { tag } = view;
  const noun = nounChunk(view, said.first);
  if (noun < 0 || isPronoun(view, noun) || THAT.has(view.tokens, said.first)) return undefined;
  for (let i = said.first + 1; i < said.last - 1; i++) {
    const group = verbChunk(view, i);
    if ((group >= 0 && isFiniteGroup(view, group)) || tag[i] === Tag.Subordinator || tag[i] === Tag.To)
      return undefined;
    if (isComma(view, i) && AND.has(view.tokens, i + 1) && beginsClause(view, i + 2, said.last))
      return { first: said.first, last: i };
    if (!AND.has(view.tokens, i) || isComma(view, i - 1)) continue;
    const next = verbChunk(view, i + 1);
    if (next < 0 || view.syntax.chunkFirst[next] !== i + 1 || !goesOn(view, next)) continue;
    return { first: said.first, last: i };
  }
  return undefined;
}

/** “I was wrong,” | but in fact she was right: behind a quotation that a comma ends, the writer goes on. */
function withoutComment(view: View, { content, cue }: Found): Run | undefined {
  const [said] = content;
  if (!said || content.length > 1 || !cue || said.first < cue.last) return undefined;
  const quote = quoteOrNone(view, view.quoteOf[said.first]!);
  if (quote?.first !== said.first || quote.last >= said.last - 2 || !isComma(view, quote.last - 2)) return undefined;
  if (!AND.has(view.tokens, quote.last) || !hasFiniteVerb(view, quote.last, said.last)) return undefined;
  return hasQuotes(view, { first: quote.last, last: said.last }) ? undefined : { first: said.first, last: quote.last };
}

const TELLERS = wordSet('accused urged criticised criticized denounced condemned blamed lambasted');
const TOLD = wordSet('said argued told claimed insisted alleged added testified maintained');

/** "argued that the payments were gifts | and accused prosecutors": whoever said the one did the other. */
function withoutNextDeed(view: View, { content, cue }: Found): Run | undefined {
  const [said] = content;
  if (!said || content.length > 1 || !cue || said.first < cue.last || hasQuotes(view, said)) return undefined;
  const { tokens, syntax } = view;
  if (!TOLD.has(tokens, cue.last - 1)) return undefined;
  for (let i = said.first + 2; i < said.last - 2; i++) {
    if (!AND.has(tokens, i)) continue;
    const next = verbChunk(view, i + 1);
    if (next >= 0 && syntax.chunkFirst[next] === i + 1 && TELLERS.has(tokens, syntax.chunkHead[next]!))
      return trimmed(view, { first: said.first, last: i });
  }
  return undefined;
}

/** A verb with an object or a preposition behind it, and no form that may describe a noun. */
function goesOn({ syntax, tag }: View, group: number): boolean {
  const t = tag[syntax.chunkHead[group]!];
  const next = tag[syntax.chunkLast[group]!];
  if (t !== Tag.Verb && t !== Tag.VerbPast) return false;
  return (
    next === Tag.Determiner ||
    next === Tag.Preposition ||
    next === Tag.To ||
    next === Tag.Subordinator ||
    next === Tag.Proper ||
    next === Tag.Pronoun
  );
}

const isPronoun = ({ syntax, tag }: View, noun: number): boolean => tag[syntax.chunkHead[noun]!] === Tag.Pronoun;

const hasQuotes = ({ quoteOf }: View, { first, last }: Run): boolean => {
  for (let i = first; i < last; i++) if (quoteOf[i]! >= 0) return true;
  return false;
};

const CALLED = wordSet('called summoned');
const TO = wordSet('to');
const BE = wordSet('is are was were been being be');

/** "Officers were called to the bridge": nobody says anything. */
function isSummons({ tokens, tag }: View, { cue }: Found): boolean {
  if (!cue || cue.last - cue.first < 3 || !TO.has(tokens, cue.last - 1) || !CALLED.has(tokens, cue.last - 2))
    return false;
  for (let i = cue.first; i < cue.last - 2; i++) if (BE.has(tokens, i) && tag[i] !== Tag.Noun) return true;
  return false;
}

/** "Q: …", "A: …": a letter that tells questions from answers says nothing. */
const isQuestionMark = (view: View, { source, cue }: Found): boolean =>
  source !== null &&
  cue !== null &&
  cue.last - cue.first === 1 &&
  isColon(view, cue.first) &&
  source.last - source.first === 1 &&
  unitAt(view, source.first) > 0;

/**
 * "began hearing a case that could stop the dam": a clause in which "that" is the noun before it says nothing, nor does
 * what "and" goes on with ("tweeted | and said the boy was welcome").
 */
function isDescription(view: View, { cue, content }: Found): boolean {
  const { tokens, tag } = view;
  const first = content[0]?.first ?? 0;
  if (!cue || first !== cue.last || content.length > 1) return false;
  if (AND.has(tokens, first)) return verbChunk(view, first + 1) >= 0;
  if (!RELATIVE_THAT.has(tokens, first)) return false;
  return tag[first - 1] === Tag.Noun && (tag[first + 1] === Tag.Verb || tag[first + 1] === Tag.Auxiliary);
}
const RELATIVE_THAT = wordSet('that');

const NOT = wordSet('not');
const NAMED = wordSet('named identified');
const ANONYMITY = wordSet('anonymity');

/** "asked not to be named", "declined to be identified": what a source wants for itself is not what it says. */
function isAnonymity({ tokens }: View, { content }: Found): boolean {
  const first = content[0]?.first ?? 0;
  if (content.length !== 1) return false;
  if (ANONYMITY.has(tokens, first) && content[0]!.last === first + 1) return true;
  const to = NOT.has(tokens, first) ? first + 1 : first;
  return TO.has(tokens, to) && BE.has(tokens, to + 1) && NAMED.has(tokens, to + 2);
}

const sentenceStart = ({ context }: View, at: number): number => sentenceAt(context.sentences, at)?.first ?? 0;
const sentenceEnd = ({ context, tokens }: View, at: number): number =>
  sentenceAt(context.sentences, at)?.last ?? tokens.count;

function sentenceAt(sentences: readonly Run[], at: number): Run | undefined {
  const sentence = sentenceOf(sentences, at);
  return sentence < 0 ? undefined : sentences[sentence];
}
