import type { Sentence } from '../block';
import { Tag } from '../syntax';
import { wordSet } from '../vocabulary';
import { firstTo } from './complements';
import { contentEnd, trimmed } from './content';
import { adjectiveCue, type Cue, Frame, Manner, nounCue, prepositionBit } from './cues';
import { attributed, type Found } from './found';
import { hasFiniteVerb, nounPhraseAfter, subjectBefore, trimmedSource } from './phrases';
import { isFiniteGroup, nounChunk, type Run, type View, verbChunk } from './view';

const THAT = wordSet('that');
const BE = wordSet("be is are was were been being am 's 're 'm");
const COPULA = wordSet(
  "be is are was were been being am 's 're 'm feel feels felt remain remains remained sound sounds seemed",
);
const POSSESSIVE = wordSet('his her their its my our your');
const BY = wordSet('by from');
/** Verbs that lend their subject to the noun they take: "made the claim that", "has no plans to". */
const LIGHT = wordSet(
  `make makes made making issue issues issued issuing voice voices voiced voicing express expresses expressed expressing
   repeat repeats repeated repeating raise raises raised raising have has had having hold holds held give gives gave
   offer offers offered offering announce announced share shares shared deliver delivered send sent launch launched
   level leveled levelled pose posed lodge lodged file filed renew renewed reiterate reiterated declare declared`,
);

/** The nouns and adjectives of one sentence that attribute: "her claim that …", "was confident that …". */
export function attributionsByNominal(view: View, sentence: Sentence, found: Found[]): void {
  const { tokens, tag } = view;
  for (let i = sentence.first; i < sentence.last; i++) {
    if (tag[i] === Tag.Noun) {
      const cue = nounCue(tokens, i);
      if (cue && view.quoteOf[i]! < 0) readNoun(view, sentence, i, cue, found);
    } else if (tag[i] === Tag.Adjective || tag[i] === Tag.VerbPast) {
      const cue = adjectiveCue(tokens, i);
      if (cue && view.quoteOf[i]! < 0) readAdjective(view, sentence, i, cue, found);
    }
  }
}

function readNoun(view: View, sentence: Sentence, noun: number, cue: Cue, found: Found[]): void {
  const chunk = nounChunk(view, noun);
  if (chunk < 0 || view.syntax.chunkLast[chunk]! !== noun + 1) return;
  let at = noun + 1;
  let owner = ownerOf(view, chunk, noun);
  if (BY.has(view.tokens, at) && !owner) {
    const agent = nounPhraseAfter(view, at + 1, sentence.last);
    if (!agent) return;
    owner = { source: agent, cueFirst: view.syntax.chunkFirst[chunk]! };
    at = agent.last;
  }
  const complement = complementOf(view, sentence, at, cue, true);
  if (!complement) return;
  owner ??= lender(view, sentence, chunk, complement.isClause);
  // Whose plan or praise it is has to be said; a rumour may be nobody's.
  if (!owner && !(complement.isClause && cue.manner === Manner.Doubting)) return;
  const cueRun = {
    first: owner?.cueFirst ?? view.syntax.chunkFirst[chunk]!,
    last: at === noun + 1 ? complement.cueLast : noun + 1,
  };
  found.push(attributed('noun', owner?.source ?? null, cueRun, [complement.content], cue.manner, { weak: true }));
}

interface Owner {
  readonly source: Run;
  readonly cueFirst: number;
}

/** Whose claim it is: "Germany's (claim)", "his (claim)". */
function ownerOf(view: View, chunk: number, noun: number): Owner | undefined {
  const first = view.syntax.chunkFirst[chunk]!;
  for (let i = noun - 1; i >= first; i--) {
    if (view.tag[i] === Tag.Possessive) return { source: { first, last: i + 1 }, cueFirst: i + 1 };
    if (POSSESSIVE.has(view.tokens, i)) return { source: { first: i, last: i + 1 }, cueFirst: i + 1 };
  }
  return undefined;
}

/** The subject of the verb before the noun phrase: "Critics voiced (fears)". A clause behind the noun lets any verb lend. */
function lender(view: View, sentence: Sentence, chunk: number, isClause: boolean): Owner | undefined {
  const verb = verbChunk(view, view.syntax.chunkFirst[chunk]! - 1);
  if (verb < 0 || !(isClause || LIGHT.has(view.tokens, view.syntax.chunkHead[verb]!))) return undefined;
  const first = view.syntax.chunkFirst[verb]!;
  const subject = subjectBefore(view, first, sentence.first);
  return subject && { source: trimmedSource(view, subject), cueFirst: first };
}

interface Complement {
  readonly content: Run;
  readonly cueLast: number;
  /** The content is a clause: "that …". */
  readonly isClause: boolean;
}

/** "that …", "to …", "is that …", "of …" behind a noun or adjective. */
function complementOf(view: View, sentence: Sentence, at: number, cue: Cue, isNoun: boolean): Complement | undefined {
  const { tokens, tag } = view;
  const end = sentence.last;
  if (at >= end) return undefined;
  // "Amid demands that …, the minister left": the sentence goes on behind a comma.
  const opening = tag[sentence.first]!;
  const subordinate =
    (opening === Tag.Preposition || opening === Tag.Subordinator) && !hasFiniteVerb(view, sentence.first, at);
  const upTo = (first: number, isClause: boolean, cueLast: number): Complement | undefined => {
    const whole = contentEnd(view, first, end, isClause, subordinate);
    const content = trimmed(view, {
      first,
      last: isNoun && isClause ? beforeMainVerb(view, sentence, at, first, whole) : whole,
    });
    return content.last > content.first ? { content, cueLast, isClause } : undefined;
  };
  if (cue.frames & Frame.That) {
    if (THAT.has(tokens, at) && tag[at] !== Tag.Determiner) return upTo(at, true, at);
    if (BE.has(tokens, at) && THAT.has(tokens, at + 1)) return upTo(at + 1, true, at + 1);
  }
  if (cue.frames & Frame.Infinitive) {
    const group = verbChunk(view, at);
    if (group >= 0 && tag[firstTo(view, group)] === Tag.To) return upTo(at, true, at);
  }
  if (prepositionBit(tokens, at) & cue.prepositions) {
    const phrase = isNoun ? nounPhraseAfter(view, at + 1, end) : undefined;
    return phrase ? { content: phrase, cueLast: at + 1, isClause: false } : upTo(at + 1, false, at + 1);
  }
  return undefined;
}

/** "Her claim that it is safe | surprised engineers": a noun that is a subject has its verb behind the clause. */
function beforeMainVerb(view: View, sentence: Sentence, noun: number, first: number, last: number): number {
  if (hasFiniteVerb(view, sentence.first, noun)) return last;
  let groups = 0;
  let main = last;
  for (let i = first; i < last; i++) {
    const group = verbChunk(view, i);
    if (group < 0) continue;
    i = view.syntax.chunkLast[group]! - 1;
    // A past form may be finite, whatever its tag.
    const finite = isFiniteGroup(view, group) || view.tag[i] === Tag.VerbPast;
    if (view.quoteOf[i]! >= 0 || !finite) continue;
    if (++groups > 1) main = view.syntax.chunkFirst[group]!;
  }
  return main;
}

function readAdjective(view: View, sentence: Sentence, adjective: number, cue: Cue, found: Found[]): void {
  let verb = adjective - 1;
  while (verb >= sentence.first && view.tag[verb] === Tag.Adverb && verbChunk(view, verb) < 0) verb--;
  const group = verbChunk(view, verb);
  if (group < 0) return;
  const head = view.syntax.chunkHead[group]!;
  if (!(COPULA.has(view.tokens, head) || (head === adjective && COPULA.has(view.tokens, head - 1)))) return;
  const first = view.syntax.chunkFirst[group]!;
  const subject = subjectBefore(view, first, sentence.first);
  const complement = complementOf(view, sentence, adjective + 1, cue, false);
  if (!subject || !complement) return;
  const cueRun = { first, last: complement.cueLast };
  found.push(
    attributed('adjective', trimmedSource(view, subject), cueRun, [complement.content], cue.manner, { weak: true }),
  );
}
