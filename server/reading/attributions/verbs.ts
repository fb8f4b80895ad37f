import type { Sentence } from '../block';
import { Tag } from '../syntax';
import { wordSet } from '../vocabulary';
import { contentEnd, lastWord, trimmed } from './content';
import { type Cue, Frame, Manner, prepositionBit, type VerbCue, verbCue } from './cues';
import type { Found } from './found';
import { afterAdverbials, beginsClause, hasFiniteVerb, nounPhraseAfter, subjectBefore, trimmedSource } from './phrases';
import { isColon, isComma, isDash, isFinite, nounChunk, type Run, type View, verbChunk } from './view';

const THAT = wordSet('that');
const AS = wordSet('as');
const WHAT = wordSet('what');
const BY = wordSet('by');
const IT = wordSet('it there');
const QUESTION = wordSet('whether if how what why when where who which whom whose');
const BE = wordSet("be is are was were been being am 's 're 'm get gets got");
const SEEMING = wordSet('seem seems seemed appear appears appeared');
const LOOKING = wordSet('look looks looked sound sounds sounded');

/** The verbs of one sentence that attribute, with their source and content, in text order. */
export function attributionsByVerb(view: View, sentence: Sentence, found: Found[]): void {
  const { syntax, tokens } = view;
  for (let i = sentence.first; i < sentence.last; i++) {
    const group = verbChunk(view, i);
    if (group < 0) continue;
    const head = syntax.chunkHead[group]!;
    i = syntax.chunkLast[group]! - 1;
    if (view.quoteOf[head]! >= 0) continue;
    const entry = verbCue(tokens, head);
    if (entry) readVerb(view, sentence, group, entry, found);
    else if (SEEMING.has(tokens, head) || LOOKING.has(tokens, head)) readSeeming(view, sentence, group, found);
  }
}

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
  while (tag[first] === Tag.To && first > floor) {
    const before = verbChunk(view, first - 1);
    if (before < 0) break;
    first = syntax.chunkFirst[before]!;
  }
  const opening = firstVerb(view, first, last);
  const participle = tag[opening] === Tag.VerbIng || (tag[opening] === Tag.VerbPast && opening === head);
  return { first, last, head, passive, participle };
}

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
  if (group.passive) readPassive(view, sentence, group, cue, found);
  else readActive(view, sentence, group, cue, end, found);
}

/** The cue of a verb with the particle that may follow it, and where its words end. */
function cueAt({ tokens }: View, group: Group, entry: VerbCue): { cue: Cue | undefined; end: number } {
  if (entry.withParticle.size > 0)
    for (let i = group.head + 1; i <= group.head + 3 && i < tokens.count; i++) {
      const cue = entry.withParticle.get(tokens.text.slice(tokens.start[i]!, tokens.end[i]!).toLowerCase());
      if (cue && (i <= group.head + 1 || cue.frames & Frame.Object)) {
        const alone = entry.alone;
        return {
          cue: alone ? { ...cue, frames: cue.frames | (alone.frames & Frame.Quote) } : cue,
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
  const base = { manner: cue.manner, addressee: null, weak: isWeak(cue) };

  if (source && source.first > floor && cue.frames & (Frame.Quote | Frame.After)) {
    const set = besideSpoken(view, sentence, source.first, cueEnd, cue);
    if (set) {
      found.push({ ...base, rule: 'quote-then-speaker', source, cue: cueRun, ...set });
      return;
    }
  }
  if (!source && cue.frames & (Frame.Quote | Frame.After) && tag[group.head] !== Tag.VerbIng) {
    const speaker = nounPhraseAfter(view, cueEnd, sentence.last);
    if (speaker) {
      const set = besideSpoken(view, sentence, group.first, speaker.last, cue);
      if (set) {
        found.push({ ...base, rule: 'quote-then-verb', source: speaker, cue: cueRun, ...set });
        return;
      }
    }
  }
  if (!source) source = borrowedSubject(view, sentence, group, found);
  const after = contentAfter(view, sentence, cueEnd, cue, source?.first ?? group.first);
  if (!after) return;
  if (group.participle && tag[group.head] === Tag.VerbPast && !after.spoken && !source) return;
  found.push({
    ...base,
    addressee: after.addressee,
    rule: after.rule,
    source: source ?? null,
    cue: after.cueLast ? { first: group.first, last: after.cueLast } : cueRun,
    content: after.content,
    spoken: after.spoken,
    weak: base.weak || after.weak,
  });
  void tokens;
}

const isWeak = (cue: Cue): boolean =>
  cue.manner === Manner.Judging || cue.manner === Manner.Demanding || cue.manner === Manner.Thought;

/** True where a comma, dash, conjunction or nothing stands before the token. */
function isSetOff(view: View, i: number, floor: number): boolean {
  let before = i - 1;
  while (before >= floor && view.tag[before] === Tag.Adverb) before--;
  return (
    before < floor ||
    isComma(view, before) ||
    isDash(view, before) ||
    view.tag[before] === Tag.Conjunction ||
    view.tag[before] === Tag.Preposition ||
    view.tag[before] === Tag.Subordinator
  );
}

interface Spoken {
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
  if (isComma(view, before) || isDash(view, before)) before--;
  if (before < sentence.first) return undefined;
  const quote = view.quoteOf[before]!;
  const end = afterAdverbials(view, last, sentence.last);
  if (quote >= 0 && view.quotes[quote]!.last === before + 1) {
    const content: Run[] = [leadIn(view, sentence, quote)];
    const next = quoteAfter(view, end, sentence);
    if (next >= 0 && next !== quote) content.push(view.quotes[next]!);
    return { content, spoken: true };
  }
  if (!(cue.frames & Frame.After) || before === first - 1) return undefined;
  if (end < sentence.last && !isComma(view, end) && !isEnd(view, end, sentence) && !isDash(view, end)) return undefined;
  const start = clauseStart(view, sentence.first, before);
  if (!hasFiniteVerb(view, start, before + 1) && before + 1 - start < 3) return undefined;
  const content = [trimmed(view, { first: start, last: before + 1 })];
  if (end < sentence.last && isComma(view, end)) {
    const rest = trimmed(view, { first: end + 1, last: contentEnd(view, end + 1, sentence.last, true) });
    const group = verbChunk(view, rest.first);
    const participle = group >= 0 && !isFinite(view, group) && view.tag[rest.first] === Tag.VerbIng;
    if (rest.last > rest.first && !participle && view.tag[rest.first] !== Tag.Conjunction) content.push(rest);
  }
  return { content, spoken: false };
}

/** A quotation, with the unquoted words of its sentence before it: Sanders “has a right to run,” she said. */
function leadIn(view: View, sentence: Sentence, quote: number): Run {
  const { first, last } = view.quotes[quote]!;
  if (first <= sentence.first) return { first, last };
  const before = first - 1;
  if (view.tag[before] === Tag.Punctuation) return { first, last };
  return { first: clauseStart(view, sentence.first, before), last };
}

/** Where the clause that ends at `at` begins: behind a dash, semicolon or quotation, else with the sentence. */
function clauseStart(view: View, floor: number, at: number): number {
  const { tag, tokens } = view;
  let first = floor;
  for (let i = at; i > floor; i--)
    if (tokens.text.charCodeAt(tokens.start[i]!) === 0x3b) {
      first = i + 1;
      break;
    }
  if (tag[first] === Tag.Conjunction && BUT.has(tokens, first)) first++;
  return first;
}
const BUT = wordSet('but and so yet');

const isEnd = (view: View, i: number, sentence: Sentence): boolean =>
  i >= sentence.last || lastWord(view, i, sentence.last) <= i;

/** The quotation that opens at `at` or behind the comma, colon or stop there; -1 where none does. */
function quoteAfter(view: View, at: number, sentence: Sentence): number {
  let i = at;
  const { tokens, tag, quoteOf } = view;
  while (i < tokens.count && i <= sentence.last && i - at < 3 && tag[i] === Tag.Punctuation && quoteOf[i]! < 0) i++;
  const quote = i < tokens.count ? quoteOf[i]! : -1;
  return quote >= 0 &&
    view.quotes[quote]!.first === i &&
    !(view.quotes[quote]!.fragment && i - at > 0 && i >= sentence.last)
    ? quote
    : -1;
}

/** The subject of a verb that has none of its own: "…, saying that", "rose and said", "Asked …, he". */
function borrowedSubject(view: View, sentence: Sentence, group: Group, found: readonly Found[]): Run | undefined {
  const { syntax, tokens } = view;
  for (let i = group.first - 1; i >= sentence.first; i--) {
    if (view.quoteOf[i]! >= 0) continue;
    const chunk = verbChunk(view, i);
    if (chunk < 0) continue;
    i = syntax.chunkFirst[chunk]!;
    if (!isFinite(view, chunk)) continue;
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
  void tokens;
  return undefined;
}

interface After {
  readonly rule: string;
  readonly content: readonly Run[];
  readonly spoken: boolean;
  readonly weak: boolean;
  readonly addressee: Run | null;
  /** Where the cue ends, if it takes in more than the verb ("called for"). */
  readonly cueLast?: number;
}

/** What follows a cue that ends at `at`, if anything does that its frames allow. */
function contentAfter(view: View, sentence: Sentence, at: number, cue: Cue, first: number): After | undefined {
  const { tag, tokens } = view;
  const { frames } = cue;
  const end = sentence.last;
  const none = { addressee: null, spoken: false, weak: false };

  if (frames & Frame.Addressee) {
    const whom = nounPhraseAfter(view, at, end);
    if (whom && !beginsClause(view, at, end)) {
      const told = leading(view, sentence, afterAdverbials(view, whom.last, end), whom.last, cue, first);
      if (told) return { ...told, addressee: whom };
    }
  }
  const skipped = afterAdverbials(view, at, end);
  const lead = leading(view, sentence, skipped, at, cue, first);
  if (lead) return lead;

  const bit = prepositionBit(tokens, at);
  if (bit & cue.prepositions) {
    const content = trimmed(view, { first: at + 1, last: contentEnd(view, at + 1, end, false) });
    if (content.last > content.first)
      return { ...none, rule: 'verb-preposition', content: [content], weak: true, cueLast: at + 1 };
  }
  if (frames & Frame.Control && nounChunk(view, at) >= 0) {
    const whom = nounPhraseAfter(view, at, end);
    if (whom) {
      const to = afterAdverbials(view, whom.last, end);
      const group = verbChunk(view, whom.last) >= 0 ? verbChunk(view, whom.last) : verbChunk(view, to);
      if (group >= 0 && tag[firstTo(view, group)] === Tag.To) {
        const content = trimmed(view, { first: at, last: contentEnd(view, at, end, true) });
        return { ...none, rule: 'verb-control', content: [content], weak: true };
      }
    }
  }
  if (frames & Frame.Clause && beginsClause(view, skipped, end) && nounChunk(view, skipped) >= 0)
    return clause(view, skipped, end);
  if (frames & Frame.Object && (nounChunk(view, at) >= 0 || view.quoteOf[at]! >= 0)) {
    const content = trimmed(view, { first: at, last: contentEnd(view, at, end, false) });
    if (content.last > content.first) return { ...none, rule: 'verb-object', content: [content], weak: true };
  }
  if (
    frames & Frame.Clause &&
    skipped < end &&
    hasFiniteVerb(view, skipped, lastWord(view, skipped, end)) &&
    tag[skipped] !== Tag.Punctuation &&
    !startsVerb(view, skipped)
  )
    return clause(view, skipped, end);
  if (frames & Frame.Gerund && tag[at] === Tag.VerbIng) {
    const content = trimmed(view, { first: at, last: contentEnd(view, at, end, true) });
    return { ...none, rule: 'verb-gerund', content: [content], weak: true };
  }
  return undefined;
}

const startsVerb = (view: View, at: number): boolean => {
  const group = verbChunk(view, at);
  return group >= 0 && isFinite(view, group);
};

function clause(view: View, at: number, end: number): After {
  const content = trimmed(view, { first: at, last: contentEnd(view, at, end, true) });
  return { rule: 'verb-clause', content: [content], spoken: false, weak: false, addressee: null };
}

const firstTo = ({ syntax, tag }: View, group: number): number => {
  for (let i = syntax.chunkFirst[group]!; i < syntax.chunkLast[group]!; i++) if (tag[i] === Tag.To) return i;
  return syntax.chunkFirst[group]!;
};

/** Content that begins with a mark or word of its own: a quotation, a colon, "that", a question word, "to". */
function leading(
  view: View,
  sentence: Sentence,
  skipped: number,
  at: number,
  cue: Cue,
  first: number,
): After | undefined {
  const { tag, tokens } = view;
  const { frames } = cue;
  const end = sentence.last;
  const none = { addressee: null, spoken: false, weak: false };
  if (frames & Frame.Quote) {
    for (const from of skipped === at ? [at] : [skipped, at]) {
      const quote = quoteAfter(view, from, { ...sentence, last: end - 1 });
      if (quote < 0) continue;
      const run = view.quotes[quote]!;
      const separated = run.first > from;
      if (separated || run.last >= lastWord(view, run.first, end)) {
        const last = run.last >= end - 1 || separated ? run.last : contentEnd(view, run.first, end, true);
        return {
          ...none,
          rule: 'verb-then-quote',
          content: [{ first: run.first, last: Math.max(last, run.last) }],
          spoken: true,
        };
      }
    }
    if (isColon(view, skipped)) {
      const content = { first: skipped + 1, last: contentEnd(view, skipped + 1, end, true) };
      if (content.last > content.first) return { ...none, rule: 'verb-colon', content: [content], spoken: true };
      return { ...none, rule: 'verb-colon', content: [], spoken: true };
    }
  }
  const whatIs = tag[skipped] === Tag.Auxiliary && WHAT.has(tokens, first - 1);
  if (whatIs && frames & Frame.Clause) {
    const content = trimmed(view, { first: skipped + 1, last: contentEnd(view, skipped + 1, end, true) });
    return { ...none, rule: 'verb-what-is', content: [content] };
  }
  for (const from of skipped === at ? [at] : [skipped, at]) {
    const i = isComma(view, from) && THAT.has(tokens, from + 1) ? from + 1 : from;
    if (frames & Frame.That && THAT.has(tokens, i) && (tag[i] === Tag.Subordinator || hasFiniteVerb(view, i + 1, end)))
      return clause(view, i, end);
    if (frames & (Frame.Question | Frame.Clause) && QUESTION.has(tokens, i) && i < end) {
      const group = frames & Frame.Question || tag[i] === Tag.Subordinator ? clause(view, i, end) : undefined;
      if (group && frames & Frame.Question) return { ...group, rule: 'verb-question' };
    }
    if (frames & Frame.Infinitive) {
      const group = verbChunk(view, i);
      if (group >= 0 && tag[firstTo(view, group)] === Tag.To) {
        const content = trimmed(view, { first: i, last: contentEnd(view, i, end, true) });
        return { ...none, rule: 'verb-infinitive', content: [content], weak: true };
      }
    }
  }
  return undefined;
}

/** "was asked whether", "is expected to", "was criticized by": the speaker is behind "by" or nowhere. */
function readPassive(view: View, sentence: Sentence, group: Group, cue: Cue, found: Found[]): void {
  const { tokens, tag } = view;
  const end = sentence.last;
  const base = { manner: cue.manner, addressee: null, spoken: false, weak: true };
  const cueRun = { first: group.first, last: group.last };
  const subjectRun = subjectBefore(view, group.first, sentence.first);
  const subject = subjectRun ? trimmedSource(view, subjectRun) : undefined;
  const about = subject && !IT.has(tokens, subject.first) ? [subject] : [];
  let at = group.last;
  let source: Run | null = null;
  if (BY.has(tokens, at)) {
    const agent = nounPhraseAfter(view, at + 1, end);
    if (agent) {
      source = agent;
      at = agent.last;
    }
  }
  const skipped = afterAdverbials(view, at, end);
  const complement = (from: number, isClause: boolean): Run =>
    trimmed(view, { first: from, last: contentEnd(view, from, end, isClause) });
  const to = verbChunk(view, at);
  if (cue.frames & (Frame.Control | Frame.Clause | Frame.Infinitive) && to >= 0 && tag[firstTo(view, to)] === Tag.To) {
    found.push({ ...base, rule: 'passive-infinitive', source, cue: cueRun, content: [...about, complement(at, true)] });
    return;
  }
  const that = THAT.has(tokens, skipped) && cue.frames & Frame.That;
  const question = QUESTION.has(tokens, skipped) && cue.frames & Frame.Question;
  if (that || question) {
    found.push({ ...base, rule: 'passive-clause', source, cue: cueRun, content: [complement(skipped, true)] });
    return;
  }
  const bit = prepositionBit(tokens, at);
  if (bit & cue.prepositions && cue.frames & Frame.Addressee) {
    found.push({
      ...base,
      rule: 'passive-preposition',
      source,
      cue: { first: group.first, last: at + 1 },
      content: [complement(at + 1, false)],
    });
    return;
  }
  if (cue.frames & Frame.Object && about.length > 0) {
    if (AS.has(tokens, at) || (nounChunk(view, at) >= 0 && NAMING.has(tokens, group.head))) {
      const from = AS.has(tokens, at) ? at + 1 : at;
      found.push({
        ...base,
        rule: 'passive-naming',
        source,
        cue: { first: group.first, last: from },
        content: [...about, complement(from, false)],
      });
    } else if (source) found.push({ ...base, rule: 'passive-agent', source, cue: cueRun, content: about });
  }
}
const NAMING = wordSet('called named dubbed labeled labelled termed considered deemed nicknamed');

/** "seems to", "appeared ready to": how things look, to nobody in particular. */
function readSeeming(view: View, sentence: Sentence, chunk: number, found: Found[]): void {
  const { syntax, tag, tokens } = view;
  const first = syntax.chunkFirst[chunk]!;
  const last = syntax.chunkLast[chunk]!;
  const run = subjectBefore(view, first, sentence.first);
  const subject = run ? trimmedSource(view, run) : undefined;
  if (!subject || last >= sentence.last) return;
  const to = verbChunk(view, last);
  const infinitive = to >= 0 && tag[firstTo(view, to)] === Tag.To;
  const adjective = tag[last] === Tag.Adjective;
  const that = THAT.has(tokens, last) && IT.has(tokens, subject.first);
  if (!(that || (SEEMING.has(tokens, syntax.chunkHead[chunk]!) && infinitive) || adjective)) return;
  const content = trimmed(view, { first: last, last: contentEnd(view, last, sentence.last, true) });
  found.push({
    rule: 'seeming',
    source: null,
    cue: { first, last },
    content: IT.has(tokens, subject.first) ? [content] : [subject, content],
    manner: Manner.Thought,
    addressee: null,
    spoken: false,
    weak: true,
  });
}
