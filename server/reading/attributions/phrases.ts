import { Tag } from '../syntax';
import { Shape } from '../tokens';
import { wordSet } from '../vocabulary';
import {
  endsSentence,
  isComma,
  isDash,
  isFiniteGroup,
  nounChunk,
  type Run,
  unitAt,
  type View,
  verbChunk,
} from './view';

const RELATIVE = wordSet('who which that');
/** Words that begin a time adverbial which may stand between subject and verb. */
const TIME = wordSet(
  `yesterday today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday last next earlier later
   mon tue wed thu fri sat sun january february march april may june july august september october november december`,
);
const MONTH_OR_DAY = wordSet(
  `yesterday today tonight monday tuesday wednesday thursday friday saturday sunday january february march april june
   july august september october november december jan. feb. mar. apr. aug. sept. oct. nov. dec.`,
);
/** Prepositions that hang a phrase on the noun before: "the mayor of Lyon", "a lawyer for the family". */
const NOUN_LINKS = wordSet('of for at with from in by within inside under against on to');
/** Nouns of occasions and places of speech: "said Brown in a statement" says where, not who. */
const OCCASION = wordSet(
  `statement interview interviews email e-mail letter speech tweet tweets post video memo report briefing call hearing
   debate filing op-ed column blog note response conference rally article news forum meeting press telephone phone book
   press release testimony message podcast text documents document release remarks address appearance town`,
);

/** A time adverbial without preposition that begins at `i`: "Tuesday", "last week", "earlier this month". */
function isTimeChunk(view: View, chunk: number): boolean {
  const { chunkFirst, chunkLast } = view.syntax;
  const first = chunkFirst[chunk]!;
  const last = chunkLast[chunk]! - 1;
  if (MONTH_OR_DAY.has(view.tokens, first)) return true;
  return (TIME.has(view.tokens, first) || THIS.has(view.tokens, first)) && PERIOD.has(view.tokens, last);
}
const THIS = wordSet('this last next earlier later that');
const PERIOD = wordSet(
  'week month year night day morning afternoon evening weekend spring summer fall autumn winter monday tuesday wednesday thursday friday saturday sunday',
);

/** The first token of the noun phrase whose chunk ends at `i`, or -1. */
const phraseStart = (view: View, i: number): number => {
  const chunk = nounChunk(view, i);
  return chunk >= 0 ? view.syntax.chunkFirst[chunk]! : -1;
};

const endsNoun = (view: View, i: number): boolean => nounChunk(view, i) >= 0 && view.quoteOf[i]! < 0;

/** The comma that opens what the comma at `close` ends, with a noun before it; -1 where there is none. */
function openingComma(view: View, close: number, floor: number): number {
  for (let i = close - 1, seen = 0; i > floor && seen < 4; i--) {
    if (view.quoteOf[i]! >= 0 && close - i > 1 && view.quoteOf[i] === view.quoteOf[close - 1]) return -1;
    if (!isComma(view, i)) continue;
    seen++;
    const next = view.tag[i + 1]!;
    // A list's commas ("a, b and c") open nothing; an aside begins with a noun phrase, a preposition or a verb form.
    if (endsNoun(view, i - 1) && next !== Tag.Conjunction) return i;
  }
  return -1;
}

/**
 * The subject of the verb group that begins at token `verb`: the noun phrase with its complements, appositions and
 * relative clauses. Walks leftwards, no further than `floor`. Undefined where the group has none of its own.
 */
export function subjectBefore(view: View, verb: number, floor: number): Run | undefined {
  const { tag, tokens, syntax } = view;
  let at = verb - 1;
  let list = false;
  for (let steps = 0; at >= floor && steps < 40; steps++) {
    const t = tag[at]!;
    if (view.quoteOf[at]! >= 0 && !endsNoun(view, at)) return undefined;
    const chunk = nounChunk(view, at);
    if (chunk >= 0) {
      const first = syntax.chunkFirst[chunk]!;
      if (
        isTimeChunk(view, chunk) &&
        first - 1 >= floor &&
        at === verb - 1 &&
        (endsNoun(view, first - 1) || RELATIVE.has(tokens, first - 1) || isComma(view, first - 1))
      ) {
        at = first - 1;
        continue;
      }
      if (first === at && RELATIVE.has(tokens, at)) return { first: at, last: at + 1 };
      const before = first - 1;
      const done = { first, last: verb };
      if (before < floor) return done;
      const b = tag[before]!;
      if (b === Tag.Preposition && SUBORDINATING.has(tokens, before)) return done;
      if (b === Tag.Preposition) {
        const noun = before - 1;
        if (noun < floor) return undefined;
        if (isComma(view, noun) && endsNoun(view, noun - 1)) at = noun - 1;
        else if (
          endsNoun(view, noun) ||
          tag[noun] === Tag.Adjective ||
          tag[noun] === Tag.VerbPast ||
          tag[noun] === Tag.VerbIng ||
          tag[noun] === Tag.Preposition ||
          tag[noun] === Tag.Adverb
        )
          at = noun;
        else return undefined;
        continue;
      }
      if (b === Tag.Conjunction) {
        if (endsNoun(view, before - 1) && tag[before - 1] !== Tag.Pronoun) {
          at = before - 1;
          list = true;
          continue;
        }
        if (isComma(view, before - 1) && endsNoun(view, before - 2) && listBefore(view, before - 2, floor)) {
          at = before - 2;
          list = true;
          continue;
        }
        return done;
      }
      if (isComma(view, before)) {
        // "Okoro, 61, a former teacher, told": an age is no subject.
        if (tag[at] === Tag.Number && first === at && at < verb - 1 && endsNoun(view, before - 1)) {
          at = before - 1;
          continue;
        }
        if (list && before - 1 >= floor && endsNoun(view, before - 1) && !afterPreposition(view, before - 1, floor)) {
          at = before - 1;
          continue;
        }
        return done;
      }
      const group = verbChunk(view, before);
      if (group >= 0) {
        const start = syntax.chunkFirst[group]!;
        const owner = start - 1;
        if (owner >= floor && RELATIVE.has(tokens, owner) && owner - 1 >= floor && !isComma(view, owner - 1)) {
          at = owner - 1;
          continue;
        }
        if (!isFiniteGroup(view, group) && owner >= floor && endsNoun(view, owner)) {
          at = owner;
          continue;
        }
        return isFiniteGroup(view, group) || tag[before] === Tag.VerbPast ? done : undefined;
      }
      return done;
    }
    if (t === Tag.Adverb || t === Tag.Particle || t === Tag.Number) {
      at--;
      continue;
    }
    if (isComma(view, at)) {
      const open = openingComma(view, at, floor);
      if (open < 0) return undefined;
      at = open - 1;
      continue;
    }
    if (unitAt(view, at) === 0x29) {
      let open = at - 1;
      while (open > floor && unitAt(view, open) !== 0x28) open--;
      at = open - 1;
      continue;
    }
    if (isDash(view, at)) {
      const open = asideStart(view, at, floor);
      if (open === at) return undefined;
      at = open - 1;
      continue;
    }
    const group = verbChunk(view, at);
    if (group >= 0) {
      const start = syntax.chunkFirst[group]!;
      if (!isFiniteGroup(view, group) && endsNoun(view, start - 1)) {
        at = start - 1;
        continue;
      }
      // "the report, published by Holt, a judge, accuses": the participle is told of the noun before its comma.
      const isAside = isComma(view, verb - 1) && isComma(view, start - 1) && endsNoun(view, start - 2);
      if ((RELATIVE.has(tokens, start - 1) && endsNoun(view, start - 2)) || (isAside && !isFiniteGroup(view, group))) {
        at = start - 2;
        continue;
      }
      return undefined;
    }
    if (t === Tag.Adjective || t === Tag.Preposition) {
      at--;
      continue;
    }
    if (t === Tag.Determiner || t === Tag.Pronoun) return { first: at, last: verb };
    return undefined;
  }
  return undefined;
}

/** True where the noun phrase that ends at `i` hangs on a preposition: "in talks with Berlin, A and B said". */
function afterPreposition(view: View, i: number, floor: number): boolean {
  const first = phraseStart(view, i);
  return first - 1 >= floor && view.tag[first - 1] === Tag.Preposition;
}

/** True where a comma and another noun stand before the noun that ends at `i`: the middle of a list. */
function listBefore(view: View, i: number, floor: number): boolean {
  const first = phraseStart(view, i);
  return first - 2 >= floor && isComma(view, first - 1) && endsNoun(view, first - 2);
}

/** Cuts from a subject what only tells when or how: "Cruz[, leading narrowly in Iowa,]". */
export function trimmedSource(view: View, run: Run): Run {
  const { tag } = view;
  let { first, last } = run;
  const isHeadline = view.context.role === 'headline';
  for (let i = first + 1; i < last; i++) {
    // In headlines "to" is the future: "EU | to drop threat but wants checks".
    if (isHeadline && tag[i] === Tag.To) {
      last = i;
      break;
    }
    if (!isComma(view, i) && !isDash(view, i)) continue;
    const t = tag[i + 1] ?? Tag.Punctuation;
    const adverbial =
      t === Tag.Preposition ||
      t === Tag.VerbIng ||
      t === Tag.VerbPast ||
      t === Tag.Subordinator ||
      t === Tag.Adverb ||
      t === Tag.To ||
      MEANWHILE.has(view.tokens, i + 1);
    if (adverbial && !OF.has(view.tokens, i + 1)) {
      last = i;
      break;
    }
  }
  while (last > first + 1 && (tag[last - 1] === Tag.Adverb || isComma(view, last - 1) || isDash(view, last - 1)))
    last--;
  const chunk = nounChunk(view, last - 1);
  if (chunk >= 0 && isTimeChunk(view, chunk) && view.syntax.chunkFirst[chunk]! > first)
    last = view.syntax.chunkFirst[chunk]!;
  while (
    last > first + 1 &&
    (isComma(view, last - 1) || tag[last - 1] === Tag.Preposition || tag[last - 1] === Tag.Adverb)
  )
    last--;
  return { first, last };
}
const OF = wordSet('of');
/** Adverbs that the tagger may take for nouns. */
const MEANWHILE = wordSet('meanwhile however though nonetheless nevertheless likewise');
/** Prepositions that begin a clause as well: "after her campaign said". */
export const SUBORDINATING = wordSet('after before since until till as while than because whereas although though');

/** The noun phrase that begins at `at`, with what hangs on it; undefined where none begins. */
export function nounPhraseAfter(view: View, at: number, end: number): Run | undefined {
  const { tag, tokens, syntax } = view;
  let chunk = nounChunk(view, at);
  // "said retired general Kim Berg": the participle is part of the title.
  const led = chunk < 0 && tag[at] === Tag.VerbPast && tag[at + 1] !== Tag.Pronoun;
  if (led) chunk = nounChunk(view, at + 1);
  if (chunk < 0 || syntax.chunkFirst[chunk] !== (led ? at + 1 : at)) return undefined;
  let last = Math.min(end, syntax.chunkLast[chunk]!);
  if (tag[at] === Tag.Pronoun && !PRONOUN_WITH_MORE.has(tokens, at)) return { first: at, last };
  for (let steps = 0; last < end && steps < 20; steps++) {
    const t = tag[last]!;
    if (unitAt(view, last) === 0x28) {
      let close = last + 1;
      while (close < end && unitAt(view, close) !== 0x29) close++;
      if (close >= end || close - last > 12) break;
      last = close + 1;
      continue;
    }
    if (t === Tag.Preposition && NOUN_LINKS.has(tokens, last)) {
      const next = nounChunk(view, last + 1);
      if (next < 0 || isTimeChunk(view, next) || isOccasion(view, next)) break;
      if (ON_OR_IN.has(tokens, last) && MONTH_OR_DAY.has(tokens, last + 1)) break;
      last = Math.min(end, syntax.chunkLast[next]!);
      continue;
    }
    if (t === Tag.Conjunction) {
      const next = nounChunk(view, last + 1);
      if (next < 0 || beginsClause(view, last + 1, end)) break;
      last = Math.min(end, syntax.chunkLast[next]!);
      continue;
    }
    const isTold = WHO.has(tokens, last + 1) ? verbChunk(view, last + 2) >= 0 : WHOSE.has(tokens, last + 1);
    if (isComma(view, last) && isTold) {
      const close = relativeEnd(view, last + 2, end);
      // "Beck, who said there were “signs”": what is told of him goes on in marks, and is long.
      if (close >= end || view.quoteOf[close]! < 0) last = close;
      break;
    }
    if (isComma(view, last)) {
      const next = nounChunk(view, last + 1);
      if (tag[last + 1] === Tag.Number && next < 0) {
        last += 2;
        continue;
      }
      if (next < 0 || isTimeChunk(view, next) || tag[last + 1] === Tag.Pronoun || beginsClause(view, last + 1, end))
        break;
      // "said the nurse, her voice breaking": how, not who.
      if (OWN.has(tokens, last + 1) && tag[syntax.chunkLast[next]!] === Tag.VerbIng) break;
      last = Math.min(end, syntax.chunkLast[next]!);
      continue;
    }
    if (RELATIVE.has(tokens, last) && verbChunk(view, last + 1) >= 0) {
      last = relativeEnd(view, last + 1, end);
      break;
    }
    const group = verbChunk(view, last);
    if (group >= 0 && (tag[last] === Tag.VerbIng || tag[last] === Tag.VerbPast)) {
      const next = syntax.chunkLast[group]!;
      if (nounChunk(view, next) < 0 && tag[next] !== Tag.Preposition) break;
      last = next;
      const object = nounChunk(view, last);
      if (object >= 0) last = Math.min(end, syntax.chunkLast[object]!);
      continue;
    }
    if (t === Tag.Adjective && tag[last + 1] === Tag.Preposition) {
      last++;
      continue;
    }
    break;
  }
  return { first: at, last };
}

/** Where a relative clause ends: at the comma, dash, stop or quotation behind token `from`, or at `end`. */
function relativeEnd(view: View, from: number, end: number): number {
  let at = from;
  while (at < end && !isComma(view, at) && view.quoteOf[at]! < 0 && !isDash(view, at) && !endsSentence(view, at)) at++;
  return at;
}

/** The noun phrase behind a verb that may be who speaks: no day, month or week is, though it stands there oftener. */
export function speakerAfter(view: View, at: number, end: number): Run | undefined {
  const chunk = nounChunk(view, at);
  return chunk >= 0 && isTimeChunk(view, chunk) ? undefined : nounPhraseAfter(view, at, end);
}

const PRONOUN_WITH_MORE = wordSet(
  'one some many others several those most both all each none anyone everyone people someone',
);
const WHO = wordSet('who which');
const WHOSE = wordSet('whose');
const OWN = wordSet('his her their its');
const ON_OR_IN = wordSet('on in');

function isOccasion(view: View, chunk: number): boolean {
  const { syntax, tokens } = view;
  for (let i = syntax.chunkFirst[chunk]!; i < syntax.chunkLast[chunk]!; i++) if (OCCASION.has(tokens, i)) return true;
  return false;
}

/** True where a noun phrase at `at` is the subject of a finite verb of its own. */
export function beginsClause(view: View, at: number, end: number): boolean {
  const { syntax, tag } = view;
  let i = at;
  for (let steps = 0; i < end && steps < 12; steps++) {
    // "asked Holt | how he felt", "asked Holt | which states he won"
    if (i > at && ASKS.has(view.tokens, i)) return false;
    const noun = nounChunk(view, i);
    if (noun >= 0) {
      i = syntax.chunkLast[noun]!;
      continue;
    }
    // "Holt's mate — Norland governor Kerr — has", "Holt (Lab) has"
    const behind = i > at ? asideEnd(view, i, end) : i;
    if (behind > i) {
      i = behind;
      continue;
    }
    // "he and Cruz differ"
    const joins = tag[i] === Tag.Conjunction && i > at && nounChunk(view, i + 1) >= 0;
    if (tag[i] === Tag.Preposition || tag[i] === Tag.Adverb || joins) {
      i++;
      continue;
    }
    const group = verbChunk(view, i);
    return group >= 0 && isFiniteGroup(view, group);
  }
  return false;
}

const ASKS = wordSet('how what why when where which whether if');
const LONGEST_ASIDE = 12;

/** Where the aside begins that the dash at `dash` ends, behind token `floor`; the dash itself where it ends none. */
export function asideStart(view: View, dash: number, floor: number): number {
  for (let i = dash - 1; i > floor; i--) if (isDash(view, i)) return i;
  return dash;
}

/** Where an aside between dashes or in brackets ends that begins at `at`; `at` where none does. */
function asideEnd(view: View, at: number, end: number): number {
  const isBracket = unitAt(view, at) === 0x28;
  if (!isBracket && !isDash(view, at)) return at;
  for (let i = at + 1; i < end && i <= at + LONGEST_ASIDE; i++)
    if (isBracket ? unitAt(view, i) === 0x29 : isDash(view, i)) return i + 1;
  return at;
}

/** True where a finite verb group stands in `[first, last)`. */
export function hasFiniteVerb(view: View, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const group = verbChunk(view, i);
    if (group < 0) continue;
    if (isFiniteGroup(view, group)) return true;
    i = view.syntax.chunkLast[group]! - 1;
  }
  return false;
}

/**
 * Where the adverbials that begin at `at` end: "on Tuesday", "in an interview with X", "to reporters", "recently", "in a
 * report published in May".
 */
export function afterAdverbials(view: View, at: number, end: number): number {
  const { tag, syntax, tokens } = view;
  let i = at;
  for (let steps = 0; i < end && steps < 12; steps++) {
    const t = tag[i]!;
    if (view.quoteOf[i]! >= 0) break;
    if (t === Tag.Adverb && !ADVERBS_OF_CONTENT.has(tokens, i)) {
      i++;
      continue;
    }
    const noun = nounChunk(view, i);
    if (noun >= 0 && isTimeChunk(view, noun) && !beginsClauseAfterTime(view, noun, end)) {
      i = syntax.chunkLast[noun]!;
      continue;
    }
    if (t === Tag.Preposition || t === Tag.To) {
      const next = nounChunk(view, i + 1);
      if (next < 0 || (!isTimeChunk(view, next) && beginsClause(view, i + 1, end))) break;
      i = Math.min(end, syntax.chunkLast[next]!);
      const participle = verbChunk(view, i);
      if (participle >= 0 && tag[i] === Tag.VerbPast && syntax.chunkLast[participle] === i + 1)
        i = Math.min(end, i + 1);
      continue;
    }
    break;
  }
  return i;
}
const ADVERBS_OF_CONTENT = wordSet('not only even just nearly almost about');

const beginsClauseAfterTime = (view: View, noun: number, end: number): boolean => {
  const next = view.syntax.chunkLast[noun]!;
  const group = next < end ? verbChunk(view, next) : -1;
  return group >= 0 && isFiniteGroup(view, group);
};

/** The verb group that a time adverbial cuts off from its auxiliary: "will | next week | urge"; -1 where there is none. */
export function auxiliaryBefore(view: View, verb: number): number {
  const time = nounChunk(view, verb - 1);
  if (time < 0 || !isTimeChunk(view, time)) return -1;
  const group = verbChunk(view, view.syntax.chunkFirst[time]! - 1);
  return group >= 0 && view.tag[view.syntax.chunkHead[group]!] === Tag.Auxiliary ? group : -1;
}

/** True where a noun phrase at `at` names a time or an occasion of speech: "May", "an interview with CNN". */
export function isTimeOrOccasion(view: View, at: number): boolean {
  const chunk = nounChunk(view, at);
  if (chunk < 0) return false;
  return (
    isTimeChunk(view, chunk) ||
    isOccasion(view, chunk) ||
    (view.tokens.shape[at]! & Shape.Number) !== 0 ||
    LATE.has(view.tokens, at)
  );
}
const LATE = wordSet('late early recent');
