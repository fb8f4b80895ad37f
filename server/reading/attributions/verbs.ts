import type { Sentence } from '../block';
import { ChunkKind, Tag } from '../syntax';
import { isPersonNoun } from '../syntax/roleNouns';
import { Shape } from '../tokens';
import { wordSet } from '../vocabulary';
import { behindAside, contentAfter } from './complements';
import { clauseStart, contentEnd, isAdverbialClause, isEnd, lastWord, leadIn, quoteAfter, trimmed } from './content';
import { type Cue, Frame, Manner, type VerbCue, verbCue, widened } from './cues';
import { attributed, type Found } from './found';
import { asWeSaid, readPassive } from './passives';
import {
  afterAdverbials,
  asideStart,
  auxiliaryBefore,
  beginsClause,
  hasFiniteVerb,
  nounPhraseAfter,
  SUBORDINATING,
  speakerAfter,
  subjectBefore,
  trimmedSource,
} from './phrases';
import { QUOTED, quotedAs } from './quotedAs';
import { isDocument } from './sourceKind';
import { isComma, isDash, isFiniteGroup, nounChunk, type Run, unitAt, type View, verbChunk } from './view';

const THAT = wordSet('that');
const AS = wordSet('as');
const BY = wordSet('by');
const BE = wordSet("be is are was were been being am 's 're 'm get gets got");

/** The verbs of one sentence that attribute, with their source and content, in text order. */
export function attributionsByVerb(view: View, sentence: Sentence, found: Found[]): void {
  const { syntax, tokens } = view;
  for (let i = sentence.first; i < sentence.last; i++) {
    const group = syntax.chunkOf[i]!;
    if (group < 0) continue;
    i = syntax.chunkLast[group]! - 1;
    if (syntax.chunkKind[group] !== ChunkKind.Verb) continue;
    const head = syntax.chunkHead[group]!;
    if (view.quoteOf[head]! >= 0 || isHyphenated(view, head)) continue;
    const quoted = QUOTED.has(tokens, head)
      ? quotedAs(view, sentence, groupOf(view, group, sentence.first))
      : undefined;
    if (quoted) {
      found.push(quoted);
      i = quoted.cue!.last - 1;
      continue;
    }
    const entry = verbCue(tokens, head);
    if (entry) readVerb(view, sentence, group, entry, found);
  }
}

/** "so-called", "Beijing-backed". */
const isHyphenated = ({ tokens }: View, i: number): boolean =>
  i > 0 && tokens.text.charCodeAt(tokens.start[i]! - 1) === 0x2d;

/** A verb group as the rules below pass it on. */
interface Group {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly passive: boolean;
  /** The cue stands as "-ing" or bare participle: its subject is another verb's. */
  readonly participle: boolean;
}

function groupOf(view: View, chunk: number, floor: number): Group {
  const { syntax, tag, tokens } = view;
  let first = syntax.chunkFirst[chunk]!;
  const last = syntax.chunkLast[chunk]!;
  const head = syntax.chunkHead[chunk]!;
  let passive = false;
  if (tag[head] === Tag.VerbPast)
    for (let i = head - 1; i >= first; i--) {
      if (tag[i] === Tag.Adverb) continue;
      passive = BE.has(tokens, i);
      break;
    }
  // "went on to say", "continued to insist": the chain speaks as one.
  while (first > floor && (tag[first] === Tag.To || (YET.has(tokens, first) && tag[first + 1] === Tag.To))) {
    const before = verbChunk(view, first - 1);
    if (before < 0) break;
    first = syntax.chunkFirst[before]!;
  }
  // "keep telling us that": who keeps does.
  if (tag[first] === Tag.VerbIng && ASPECT.has(tokens, first - 1)) {
    const before = verbChunk(view, first - 1);
    if (before >= 0 && syntax.chunkLast[before] === first && syntax.chunkFirst[before]! >= floor)
      first = syntax.chunkFirst[before]!;
  }
  const auxiliary = auxiliaryBefore(view, first);
  if (auxiliary >= 0) first = syntax.chunkFirst[auxiliary]!;
  const opening = firstVerb(view, first, last);
  const participle = tag[opening] === Tag.VerbIng || (tag[opening] === Tag.VerbPast && opening === head);
  return { first, last, head, passive, participle };
}

const YET = wordSet('yet');
const ASPECT = wordSet(
  'keep keeps kept start starts started begin begins began stop stops stopped continue continues continued',
);

function firstVerb({ tag }: View, first: number, last: number): number {
  for (let i = first; i < last; i++) if (tag[i]! >= Tag.Auxiliary && tag[i]! <= Tag.VerbPast) return i;
  return first;
}

function readVerb(view: View, sentence: Sentence, chunk: number, entry: VerbCue, found: Found[]): void {
  const { syntax, tag, tokens } = view;
  const start = syntax.chunkFirst[chunk]!;
  // "vowed to endorse": the vow holds the endorsement.
  if (tag[start] === Tag.To) {
    const before = verbChunk(view, start - 1);
    const outer = before >= 0 ? verbCue(tokens, syntax.chunkHead[before]!)?.alone : undefined;
    if (outer && outer.frames & (Frame.Infinitive | Frame.Control)) return;
  }
  const group = groupOf(view, chunk, sentence.first);
  const { cue, end } = cueAt(view, group, entry);
  if (!cue) return;
  // "Asked about the deal, she", "when told that": whom, not who.
  const asked = tag[group.head] === Tag.VerbPast && group.participle && cue.frames & Frame.Addressee;
  // "as reported by the Times"
  const isAs = AS.has(tokens, group.first) || AS.has(tokens, group.first - 1);
  const stated = group.participle && isAs && BY.has(tokens, group.last);
  if (group.passive || stated || (asked && isSetOff(view, group.first, sentence.first)))
    readPassive(view, sentence, group, cue, found);
  else readActive(view, sentence, group, cue, end, found);
}

/** The cue of a verb with the particle that may follow it, and where its words end. */
function cueAt({ tokens }: View, group: Group, entry: VerbCue): { cue: Cue | undefined; end: number } {
  if (entry.withParticle)
    for (let i = group.head + 1; i <= group.head + 3 && i < tokens.count; i++) {
      const cue = entry.withParticle?.get(tokens, i);
      if (cue && (i <= group.head + 1 || cue.frames & Frame.Object)) {
        const alone = entry.alone;
        return {
          cue: alone ? widened(cue, alone.frames & Frame.Quote) : cue,
          end: Math.max(group.last, i + 1),
        };
      }
    }
  return { cue: entry.alone, end: group.last };
}

function readActive(view: View, sentence: Sentence, group: Group, cue: Cue, cueEnd: number, found: Found[]): void {
  const { tag, tokens } = view;
  const floor = sentence.first;
  const cueRun = { first: group.first, last: cueEnd };
  let source: Run | undefined;
  if (!(group.participle && isSetOff(view, group.first, floor))) {
    const subject = subjectBefore(view, group.first, floor);
    if (subject) source = trimmedSource(view, subject);
  }
  const weak = isWeak(cue);
  // "…, whom he has met, said Larry Sand, a historian": the comma before the verb ends the clause, not an aside.
  if (
    source &&
    isComma(view, group.first - 1) &&
    mayInvert(view, group.head, speakerAfter(view, cueEnd, sentence.last)) &&
    closesSentence(view, cueEnd, sentence)
  )
    source = undefined;

  const own = source && !group.participle && !isRelative(view, source);
  if (source && own && source.first > floor && cue.frames & (Frame.Quote | Frame.After)) {
    const set = besideSpoken(view, sentence, source.first, cueEnd, cue);
    if (set) {
      found.push(
        attributed('quote-then-speaker', source, cueRun, set.content, cue.manner, {
          spoken: set.spoken,
          weak,
          addressee: set.addressee,
        }),
      );
      return;
    }
  }
  if (!source && cue.frames & Frame.Speech && tag[group.head] !== Tag.VerbIng) {
    const speaker = speakerAfter(view, cueEnd, sentence.last);
    const quote =
      speaker && !beginsClause(view, cueEnd, sentence.last) ? quoteAfter(view, speaker.last, sentence.last - 1) : -1;
    // Said Lund, “We will.”
    if (speaker && quote >= 0 && view.quotes[quote]!.first > speaker.last && !closesQuote(view, group.first)) {
      const { first, last } = view.quotes[quote]!;
      found.push(attributed('verb-then-quote', speaker, cueRun, [{ first, last }], cue.manner, { spoken: true, weak }));
      return;
    }
    if (speaker && (closesQuote(view, group.first) || mayInvert(view, group.head, speaker))) {
      const set = besideSpoken(view, sentence, group.first, speaker.last, cue);
      if (set) {
        found.push(
          attributed('quote-then-verb', speaker, cueRun, set.content, cue.manner, {
            spoken: set.spoken,
            weak,
            addressee: set.addressee,
          }),
        );
        return;
      }
    }
  }
  if (source && AS.has(tokens, source.first - 1) && cue.frames & Frame.Clause) {
    const whom = cue.frames & Frame.Addressee ? nounPhraseAfter(view, cueEnd, sentence.last) : undefined;
    const content = asWeSaid(view, sentence, source.first - 1, whom?.last ?? cueEnd);
    const addressee = whom ?? null;
    if (content) {
      found.push(attributed('as-said', source, cueRun, [content], cue.manner, { weak, addressee }));
      return;
    }
  }
  if (!source) source = borrowedSubject(view, sentence, group, found);
  const gap = source && cue.frames & Frame.Clause ? aroundGap(view, sentence, source, cueEnd) : undefined;
  if (source && gap) {
    found.push(attributed('relative-gap', source, cueRun, gap, cue.manner, { weak }));
    return;
  }
  const named = source && namedByRelative(view, sentence, source, cueEnd, cue);
  if (source && named) {
    found.push(attributed('relative-naming', source, cueRun, named, cue.manner, { weak }));
    return;
  }
  const end = source && source.first > cueEnd ? source.first : sentence.last;
  const opening = (source && source.first < cueEnd ? source.first : group.first) - 1;
  const subordinate = opening >= floor && (tag[opening] === Tag.Subordinator || SUBORDINATING.has(tokens, opening));
  const after = contentAfter(view, { end, first: source?.first ?? group.first, subordinate }, cueEnd, cue);
  if (!after) return;
  if (after.weak && !isActing(view, group)) return;
  // A museum shows paintings; a survey shows what voters want.
  if (after.weak && cue.manner === Manner.Finding && !(source && isDocument(view, source))) return;
  // "the hacker known as …" says nothing; "and insisted that …" does, whatever its tag.
  if (
    group.participle &&
    tag[group.head] === Tag.VerbPast &&
    !after.spoken &&
    !THAT.has(tokens, after.content[0]!.first)
  )
    return;
  const { rule, content, spoken, addressee } = after;
  const cued = after.cueLast > 0 ? { first: group.first, last: after.cueLast } : cueRun;
  found.push(
    attributed(rule, source ?? null, cued, content, cue.manner, { spoken, weak: weak || after.weak, addressee }),
  );
}

/** "militias that officials say are armed": the relative pronoun, or what it takes up, and the verb behind the cue. */
function aroundGap(view: View, sentence: Sentence, source: Run, at: number): readonly Run[] | undefined {
  const { tokens, syntax } = view;
  const verb = verbChunk(view, at);
  if (verb < 0 || syntax.chunkFirst[verb] !== at || !isFiniteGroup(view, verb) || source.first <= sentence.first)
    return undefined;
  const before = source.first - 1;
  if (WHAT.has(tokens, before)) return undefined;
  const noun = WHOM.has(tokens, before) ? -1 : nounChunk(view, before);
  if (!WHOM.has(tokens, before) && noun < 0) return undefined;
  const first = noun < 0 ? before : syntax.chunkFirst[noun]!;
  const clause = trimmed(view, { first: at, last: contentEnd(view, at, sentence.last, true) });
  return [{ first, last: source.first }, clause];
}

const WHAT = wordSet('what all everything');
const WHOM = wordSet('which whom who that');

/** "the dam, which he described as “a folly,”", "marchers whom she called heroes": what is named, and what it is named. */
function namedByRelative(
  view: View,
  sentence: Sentence,
  source: Run,
  at: number,
  cue: Cue,
): readonly Run[] | undefined {
  const { tokens, syntax } = view;
  const whom = source.first - 1;
  if (!(cue.frames & Frame.Object) || whom <= sentence.first || !WHOM.has(tokens, whom)) return undefined;
  if (!AS.has(tokens, at) || !(nounChunk(view, whom - 1) >= 0 || isComma(view, whom - 1))) return undefined;
  let last = at + 1;
  while (last < sentence.last && !isComma(view, last) && lastWord(view, last, sentence.last) > last) {
    const verb = verbChunk(view, last);
    if (view.quoteOf[last]! < 0 && verb >= 0 && isFiniteGroup(view, verb)) break;
    const quote = view.quoteOf[last]!;
    last = quote >= 0 ? view.quotes[quote]!.last : verb >= 0 ? syntax.chunkLast[verb]! : last + 1;
    if (quote >= 0 && isComma(view, last - 2)) break;
  }
  return last > at + 1 ? [{ first: whom, last: whom + 1 }, trimmed(view, { first: at, last })] : undefined;
}

/**
 * False for a verb form that modifies a noun or hangs on another verb: "the group seeking a breakout", "a chance to
 * challenge him". Those say too little about who thinks or wants what.
 */
function isActing(view: View, group: Group): boolean {
  const { tag } = view;
  const opening = firstVerb(view, group.first, group.last);
  if (tag[group.first] === Tag.To) return false;
  if (tag[opening] === Tag.VerbIng) return isSetOff(view, group.first, 0);
  return true;
}

/** True where a noun phrase at `at` is all that is left of the sentence. */
function closesSentence(view: View, at: number, sentence: Sentence): boolean {
  const speaker = speakerAfter(view, at, sentence.last);
  return speaker !== undefined && isEnd(view, afterAdverbials(view, speaker.last, sentence.last), sentence);
}

const INVERTED = wordSet('said says say reported reports');
/** Verbs that take what is written as well: “…, wrote it” is no speaker. */
const WROTE = wordSet(
  `wrote writes added adds argue argues argued warn warns warned claim claims claimed explain explains explained insist
   insists insisted predict predicts predicted suggest suggests suggested`,
);

/** True where a noun phrase behind the verb may be who speaks: any behind "said", a name or people behind "wrote". */
function mayInvert({ tokens, tag }: View, verb: number, speaker: Run | undefined): boolean {
  if (INVERTED.has(tokens, verb)) return true;
  if (!speaker || !WROTE.has(tokens, verb)) return false;
  for (let i = speaker.first; i < speaker.last; i++) if (tag[i] === Tag.Proper || isPersonNoun(tokens, i)) return true;
  return false;
}

/** True where a quotation closes right before token `i`, or before the comma there. */
function closesQuote(view: View, i: number): boolean {
  const before = isComma(view, i - 1) || isDash(view, i - 1) ? i - 2 : i - 1;
  return before >= 0 && view.quoteOf[before]! >= 0;
}

const isWeak = (cue: Cue): boolean =>
  cue.manner === Manner.Judging || cue.manner === Manner.Demanding || cue.manner === Manner.Thought;

/** True where a comma, dash, conjunction or nothing stands before the token. */
function isSetOff(view: View, i: number, floor: number): boolean {
  let before = i - 1;
  while (before >= floor && view.tag[before] === Tag.Adverb && !WHEN.has(view.tokens, before)) before--;
  return (
    before < floor ||
    WHEN.has(view.tokens, before) ||
    isComma(view, before) ||
    isDash(view, before) ||
    view.tag[before] === Tag.Conjunction ||
    view.tag[before] === Tag.Preposition ||
    view.tag[before] === Tag.Subordinator
  );
}

const RELATIVE = wordSet('who which that');
const isRelative = ({ tokens }: View, { first, last }: Run): boolean =>
  last - first === 1 && RELATIVE.has(tokens, first);

interface Spoken {
  readonly addressee: Run | null;
  readonly content: readonly Run[];
  readonly spoken: boolean;
}

/**
 * The content before (and after) a speaker and cue that stand between commas or behind a quotation:
 * “A,” he said. “B.” / A, officials say, B. `first` to `last` is the speaker with the cue.
 */
function besideSpoken(view: View, sentence: Sentence, first: number, last: number, cue: Cue): Spoken | undefined {
  let before = first - 1;
  if (before < sentence.first) return undefined;
  // “…,” as Holt put it
  if (AS.has(view.tokens, before) && before > sentence.first && view.quoteOf[before - 1]! >= 0) before--;
  if (isComma(view, before) || isDash(view, before)) before--;
  if (before < sentence.first) return undefined;
  const quote = view.quoteOf[before]!;
  const whom = cue.frames & Frame.Addressee ? nounPhraseAfter(view, last, sentence.last) : undefined;
  const end = afterAdverbials(view, whom?.last ?? last, sentence.last);
  if (quote >= 0 && view.quotes[quote]!.last === before + 1) {
    const led = leadIn(view, sentence, quote);
    // Asked about “growth,” Lund said the city would pay: what she said stands behind.
    // Asked whether it “works,” Lund said no.
    if (led.first < view.quotes[quote]!.first)
      if (beginsClause(view, end, sentence.last) || view.tag[led.first] === Tag.VerbPast) return undefined;
    const content: Run[] = [led];
    const next = quoteAfter(view, end, sentence.last);
    const further = next >= 0 ? next : quoteGoingOn(view, quote, end, sentence.last);
    if (further >= 0 && further !== quote) content.push(view.quotes[further]!);
    return { content, spoken: true, addressee: whom ?? null };
  }
  if (!(cue.frames & Frame.After) || before === first - 1 || AS.has(view.tokens, first - 1)) return undefined;
  const start = clauseStart(view, sentence.first, before);
  // "The vote is lost, she said after meeting her aides": when she said it, behind a clause of its own.
  const isWhen =
    WHEN.has(view.tokens, end) && !isAdverbialClause(view, start, before) && hasFiniteVerb(view, start, before + 1);
  const isSetApart = isComma(view, end) || isDash(view, end) || unitAt(view, end) === 0x3b;
  if (end < sentence.last && !isWhen && !isSetApart && !isEnd(view, end, sentence)) return undefined;
  if (quoteAfter(view, end, sentence.last - 1) >= 0) return undefined;
  // "In Lyon, she said, trams …": the adverbial is part of what goes on behind the speaker.
  const adverbial = isAdverbialClause(view, start, before);
  const content = [trimmed(view, { first: start, last: before + 1 })];
  if (end < sentence.last && isComma(view, end)) {
    const rest = trimmed(view, { first: end + 1, last: contentEnd(view, end + 1, sentence.last, true) });
    // "it added, citing costs", "it added, without giving details"
    const verb = WITHOUT.has(view.tokens, rest.first) ? rest.first + 1 : rest.first;
    const participle = view.tag[verb] === Tag.VerbIng && verbChunk(view, verb) >= 0;
    if (rest.last > rest.first && !participle && view.tag[rest.first] !== Tag.Conjunction) content.push(rest);
  }
  if (content.length === 1 && (adverbial || (!hasFiniteVerb(view, start, before + 1) && before + 1 - start < 3)))
    return undefined;
  return { content, spoken: false, addressee: whom ?? null };
}

/**
 * “The bridge,” Cole said, pointing at the river, “is closed”: the quotation behind an aside in which a comma in the first
 * goes on with a small letter; -1 where there is none.
 */
function quoteGoingOn(view: View, quote: number, at: number, end: number): number {
  const comma = isComma(view, view.quotes[quote]!.last - 2) ? behindAside(view, at, end) : -1;
  // “…,” Cole said, adding, “…”: another verb has the quotation.
  if (comma < 0 || verbChunk(view, comma - 1) >= 0 || hasFiniteVerb(view, at, comma)) return -1;
  const next = view.quoteOf[comma + 1]!;
  return (view.tokens.shape[view.quotes[next]!.first + 1]! & Shape.Capital) === 0 ? next : -1;
}

const WITHOUT = wordSet('without while after before when');
const WHEN = wordSet('after before while when during');

/** The subject of a verb that has none of its own: "…, saying that", "rose and said", "Asked …, he". */
function borrowedSubject(view: View, sentence: Sentence, group: Group, found: readonly Found[]): Run | undefined {
  const { syntax } = view;
  for (let i = group.first - 1; i >= sentence.first; i--) {
    if (view.quoteOf[i]! >= 0) continue;
    // "Students circled the square — where an orchestra played — chanting": no verb of the aside has their subject.
    if (isDash(view, i)) i = asideStart(view, i, sentence.first);
    const chunk = verbChunk(view, i);
    if (chunk < 0) continue;
    i = syntax.chunkFirst[chunk]!;
    if (!isFiniteGroup(view, chunk)) continue;
    const holder = found.find((one) => one.source && one.content.some((part) => part.first <= i && i < part.last));
    if (holder?.source) return holder.source;
    const known = found.find(
      (one) => one.cue && one.cue.first <= syntax.chunkHead[chunk]! && one.cue.last > syntax.chunkHead[chunk]!,
    );
    if (known?.source) return known.source;
    const subject = subjectBefore(view, i, sentence.first);
    if (subject) return trimmedSource(view, subject);
  }
  // "Speaking in Lyon, the minister said": the subject follows.
  if (group.first === sentence.first || !hasFiniteVerb(view, sentence.first, group.first))
    for (let i = group.last; i < sentence.last - 1; i++) {
      if (view.quoteOf[i]! >= 0 || !isComma(view, i)) continue;
      const noun = nounChunk(view, i + 1);
      if (noun < 0 || !beginsClause(view, i + 1, sentence.last)) continue;
      let verb = syntax.chunkLast[noun]!;
      while (verb < sentence.last && verbChunk(view, verb) < 0) verb++;
      const subject = subjectBefore(view, verb, i + 1);
      return subject ? trimmedSource(view, subject) : undefined;
    }
  return undefined;
}
