import type { Sentence } from '../block';
import { Tag } from '../syntax';
import { wordSet } from '../vocabulary';
import { verbCue } from './cues';
import { beginsClause, isTimeOrOccasion, SUBORDINATING } from './phrases';
import { isComma, isDash, isFiniteGroup, nounChunk, quoteOrNone, type Run, unitAt, type View, verbChunk } from './view';

const CUTS_AFTER_COMMA = wordSet('but while although though whereas which according');
const RELATIVE = wordSet('which');
const CUTS_OBJECT = wordSet('who whom where when after before as since because so');
const EVEN = wordSet('even');
const AND = wordSet('and but');
const ARTICLE = wordSet('a an');
const CALLED = wordSet('claim charge allegation accusation assertion suggestion contention');

/** Where a sentence's words end: before its final stop and marks. */
export function lastWord(view: View, first: number, end: number): number {
  let last = end;
  while (last > first && view.tag[last - 1] === Tag.Punctuation && view.quoteOf[last - 1]! < 0) last--;
  return last;
}

/** True where nothing but marks is left of the sentence. */
export const isEnd = (view: View, i: number, sentence: Sentence): boolean =>
  i >= sentence.last || lastWord(view, i, sentence.last) <= i;

/**
 * Where content that begins at `first` ends, no later than `end` unless a quotation in it runs on. Clauses that go on
 * from the content ("…, but critics …", "…, saying …", "… and called …") are cut off.
 */
export function contentEnd(view: View, first: number, end: number, isClause: boolean, subordinate = false): number {
  const { tag, tokens, syntax } = view;
  // "the district, which has grown, can …": as long as a clause has no verb, what a comma sets off belongs to its subject.
  let hasVerb = !isClause;
  let i = first;
  while (i < end) {
    if (!hasVerb) {
      const group = verbChunk(view, i);
      hasVerb = group >= 0 && isFiniteGroup(view, group);
    }
    const quote = view.quoteOf[i]!;
    if (quote >= 0) {
      i = view.quotes[quote]!.last;
      // A quotation that has ended its own sentence ends the content.
      if (i >= end) return i;
      // American style puts the comma inside the marks.
      if (subordinate && isComma(view, i - 2) && nounChunk(view, i) >= 0 && beginsClause(view, i, end)) return i;
      continue;
    }
    const unit = unitAt(view, i);
    if (unit === 0x3b || unit === 0x29) return i;
    if (unit === 0x28) {
      let close = i + 1;
      while (close < end && unitAt(view, close) !== 0x29) close++;
      if (close >= end) return i;
      i = close + 1;
      continue;
    }
    if (i > first && isComma(view, i)) {
      if ((hasVerb || !RELATIVE.has(tokens, i + 1)) && cutsAfterComma(view, i + 1, end, isClause)) return i;
      if (subordinate && nounChunk(view, i + 1) >= 0 && beginsClause(view, i + 1, end)) return i;
    }
    if (!isClause && i > first && endsObject(view, i)) return i;
    if (i > first && isDash(view, i) && AND.has(tokens, i + 1)) return i;
    if (i > first && tag[i] === Tag.Conjunction && AND.has(tokens, i)) {
      const group = verbChunk(view, i + 1);
      if (group >= 0 && mayBeFinite(view, group)) {
        const cue = verbCue(tokens, syntax.chunkHead[group]!);
        if (cue || !isClause) return i;
      }
    }
    i++;
  }
  return lastWord(view, first, end);
}

const OBJECT_ENDS = wordSet('while because when after before during since despite until although though unless');
const AS = wordSet('as');
const CLAUSE_REACH = 8;
const PLACES = wordSet('in on at');

/** True where an adverbial begins that belongs to the cue, not to the noun phrase it takes: "endorsed Canova in May". */
function endsObject(view: View, i: number): boolean {
  const { tokens, quoteOf } = view;
  if (OBJECT_ENDS.has(tokens, i)) return true;
  // "backed it as polls fell", not "backed it as a friend"
  if (AS.has(tokens, i) && nounChunk(view, i + 1) >= 0 && beginsClause(view, i + 1, i + CLAUSE_REACH)) return true;
  if (!PLACES.has(tokens, i)) return false;
  return quoteOf[i - 1]! >= 0 || isTimeOrOccasion(view, i + 1);
}

/** Finite, or a past form that may be ("insisted"). */
const mayBeFinite = (view: View, group: number): boolean =>
  isFiniteGroup(view, group) ||
  (view.tag[view.syntax.chunkHead[group]!] === Tag.VerbPast &&
    view.syntax.chunkFirst[group] === view.syntax.chunkHead[group]);

function cutsAfterComma(view: View, at: number, end: number, isClause: boolean): boolean {
  const { tag, tokens, syntax } = view;
  if (at >= end) return true;
  if (CUTS_AFTER_COMMA.has(tokens, at) || (!isClause && CUTS_OBJECT.has(tokens, at))) return true;
  // "lost his temper, a claim his office denied": what the writer calls it.
  if (ARTICLE.has(tokens, at) && CALLED.has(tokens, at + 1)) return true;
  if (EVEN.has(tokens, at) && CUTS_AFTER_COMMA.has(tokens, at + 1)) return true;
  const group = verbChunk(view, at);
  if (group >= 0 && !isClause && isFiniteGroup(view, group)) return true;
  // "oppose the tram, last year proposed": the verb may stand behind a time.
  if (!isClause && isTimeOrOccasion(view, at)) {
    const verb = verbChunk(view, syntax.chunkLast[nounChunk(view, at)]!);
    if (verb >= 0 && isFiniteGroup(view, verb)) return true;
  }
  if (group >= 0 && tag[syntax.chunkHead[group]!] === Tag.VerbIng) {
    // "vowed to fight on “until victory”, brushing aside …": what is said ended with the quotation.
    if (!isClause || view.quoteOf[at - 2]! >= 0 || verbCue(tokens, syntax.chunkHead[group]!)?.alone) return true;
  }
  if (tag[at] === Tag.Conjunction) {
    const next = verbChunk(view, at + 1);
    if (next >= 0 && isFiniteGroup(view, next)) return true;
    if (nounChunk(view, at + 1) >= 0) {
      const after = syntax.chunkLast[nounChunk(view, at + 1)]!;
      const verb = verbChunk(view, after);
      if (verb >= 0 && isFiniteGroup(view, verb) && (!isClause || verbCue(tokens, syntax.chunkHead[verb]!)?.alone))
        return true;
    }
  }
  return false;
}

/** Without the commas, dashes and stops at its edges. */
export function trimmed(view: View, { first, last }: Run): Run {
  const { tag, quoteOf } = view;
  while (first < last && tag[first] === Tag.Punctuation && quoteOf[first]! < 0 && !opensBracket(view, first)) first++;
  while (last > first && tag[last - 1] === Tag.Punctuation && quoteOf[last - 1]! < 0 && unitAt(view, last - 1) !== 0x29)
    last--;
  return { first, last };
}

const opensBracket = (view: View, i: number): boolean => unitAt(view, i) === 0x28 || unitAt(view, i) === 0x24;

/** The quotation that opens at `at` or behind the comma, colon or stop there, no later than `last`; -1 where none does. */
export function quoteAfter(view: View, at: number, last: number): number {
  const { tokens, tag, quoteOf } = view;
  let i = at;
  while (i < tokens.count && i <= last && i - at < 3 && tag[i] === Tag.Punctuation && quoteOf[i]! < 0) i++;
  const quote = i < tokens.count && i <= last ? quoteOf[i]! : -1;
  return quote >= 0 && view.quotes[quote]!.first === i ? quote : -1;
}

/** The quotation that closes right before token `at`, or before the comma there; undefined where none does. */
export function quoteBefore(view: View, at: number): Run | undefined {
  const last = isComma(view, at - 1) ? at - 1 : at;
  const quote = last > 0 ? quoteOrNone(view, view.quoteOf[last - 1]!) : undefined;
  return quote?.last === last ? quote : undefined;
}

/** A quotation, with the unquoted words of its sentence before it: Sanders “has a right to run,” she said. */
export function leadIn(view: View, sentence: Sentence, quote: number): Run {
  const { first, last } = view.quotes[quote]!;
  if (first <= sentence.first) return { first, last };
  const before = first - 1;
  if (view.tag[before] === Tag.Punctuation) return { first, last };
  return { first: clauseStart(view, sentence.first, before), last };
}

/** Where the clause that ends at `at` begins: behind a dash, semicolon or quotation, else with the sentence. */
export function clauseStart(view: View, floor: number, at: number): number {
  const { tag, tokens } = view;
  let first = floor;
  let dashes = 0;
  for (let i = floor; i <= at; i++) {
    const semicolon = tokens.text.charCodeAt(tokens.start[i]!) === 0x3b;
    if (isDash(view, i)) dashes++;
    if (semicolon || (dashes === 1 && isDash(view, i))) first = i + 1;
  }
  // Two dashes enclose an aside.
  if (dashes > 1) first = floor;
  if (tag[first] === Tag.Conjunction && BUT.has(tokens, first)) first++;
  return first;
}
const BUT = wordSet('but and so yet');

/** "As the crowd cheered, …", "In Lyon, …": words that say when or where, not what. */
export function isAdverbialClause(view: View, first: number, last: number): boolean {
  const t = view.tag[first]!;
  const adverbial =
    t === Tag.Subordinator ||
    t === Tag.Preposition ||
    t === Tag.VerbIng ||
    t === Tag.VerbPast ||
    SUBORDINATING.has(view.tokens, first);
  if (!adverbial) return false;
  for (let i = first; i <= last; i++) if (isComma(view, i)) return false;
  return true;
}
