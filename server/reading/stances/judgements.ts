import type { Polarity } from '../analysis';
import type { BlockContext, LocalAttribution, LocalStance, Sentence } from '../block';
import { countBefore, inOrder, type Span } from '../span';
import {
  canAct,
  Extent,
  isInfinitive,
  isParticiple,
  isPassive,
  isTime,
  listStart,
  nounAt,
  nounPhrase,
  objectOf,
  type Parsed,
  type Range,
  sentenceOf,
  spanOf,
  subjectOf,
  verbAt,
  verbPhraseEnd,
} from '../syntax/phrases';
import { Tag } from '../syntax/syntax';
import { wordSet } from '../vocabulary';
import { compose, isNegated } from './composition';
import type { Draft } from './draft';
import { finish } from './finish';
import { type Frame, noteOn, PLAIN } from './frames';
import { DEEDS, DENIABLE, MISFORTUNES, SAID_OF } from './judgementWords';
import { isExample } from './naming';
import { COPULAS, NEGATIVE_QUANTIFIERS, NEGATORS } from './operators';

/** The rule that what somebody says of something is known by. */
export const JUDGEMENT = 'stance/judgement';

const frame = (polarity: Polarity): Frame => ({
  kind: 'adjective',
  polarity,
  intensity: 3,
  ...PLAIN,
  rest: [],
  note: noteOn('is …'),
  trust: 0,
});
const FRAME_OF = { oppose: frame('oppose'), support: frame('support'), neutral: frame('neutral') } as const;
/** How sure one is; less where it is hedged. */
const SURE = 0.72;
const HEDGED = 0.55;
/** What is less sure than this stands in nobody's way. */
const UNLIKELY = 0.35;
/** What something is said to be is judged by its first words. */
const LONGEST = 7;

/**
 * What somebody is told to say of something: "Keller said the levy was a disgrace", "“This is madness,” said Keller".
 * Whose judgement it is turns out when speakers are known (`assemble.ts`). A clause in which `known` has a likely
 * stance by the same words is left to that.
 */
export function judgementsIn(
  context: BlockContext,
  attributions: readonly LocalAttribution[],
  known: readonly LocalStance[],
): readonly LocalStance[] {
  const { tokens, sentences } = context;
  const found: LocalStance[] = [];
  for (const attribution of attributions) {
    if (isDisbelief(context, attribution.cue)) continue;
    for (const content of attribution.content) {
      let i = countBefore(tokens.count, (at) => tokens.start[at]!, content.start);
      for (; i < tokens.count && tokens.end[i]! <= content.end; i++) {
        const verb = verbAt(context, i);
        if (verb < 0 || context.syntax.chunkHead[verb] !== i || !saysWhatIs(context, verb, tokens.count)) continue;
        const sentence = sentences[sentenceOf(sentences, i)];
        const stance = sentence && read(context, verb, sentence, content, attribution);
        if (stance && !overlapsAny(known, stance.cue) && !overlapsAny(found, stance.cue)) found.push(stance);
      }
    }
  }
  return inOrder(found, ({ cue }) => cue.start);
}

/** "is", "was", "has become"; "is misguided", "is misleading", which a tagger may take for verbs, if they have no object. */
function saysWhatIs(parsed: Parsed, verb: number, end: number): boolean {
  const { tokens, syntax } = parsed;
  const head = syntax.chunkHead[verb]!;
  if (UNSAID.has(tokens, syntax.chunkFirst[verb]!)) return false;
  if (COPULAS.has(tokens, head)) return !isInfinitive(parsed, verb) && !isParticiple(parsed, verb);
  if (!SAID_OF.has(tokens, head) || isParticiple(parsed, verb)) return false;
  return isPassive(parsed, verb) || (syntax.tag[head] === Tag.VerbIng && objectOf(parsed, verb, end) < 0);
}

/** "being", "had it been", "got a good review". */
const UNSAID = wordSet('being been get gets got getting');

function read(
  context: BlockContext,
  verb: number,
  sentence: Sentence,
  content: Span,
  attribution: LocalAttribution,
): LocalStance | null {
  const { tokens, syntax } = context;
  const opening = syntax.chunkFirst[verb]!;
  if (DEMANDS.has(tokens, opening) || !mayJudge(context, verb, sentence.last)) return null;
  const target = judgedIn(context, verb, sentence, content, attribution);
  const judging = target && judgingBehind(context, verb, sentence.last, target.isDeed, target.isMisfortune);
  if (!judging) return null;
  const composition = compose(context, verb, sentence.first, sentence.last);
  const isContrary = (composition.sign === -1) !== judging.negated;
  if (isContrary && !DENIABLE.has(tokens, judging.token)) return null;
  if (target.extraposed && judging.polarity === 'support' && !NEEDFUL.has(tokens, judging.token)) return null;
  const clause = target.extraposed ? extraposedFrom(context, judging.token + 1, sentence) : null;
  const range = clause ?? target.range;
  const draft: Draft = {
    holder: null,
    target: range,
    words: { first: composition.first, last: judging.token + 1 },
    composition,
    ended: judging.negated,
    rule: JUDGEMENT,
  };
  const place = { frame: FRAME_OF[judging.polarity], first: opening, last: judging.token + 1, sentence };
  const stance = finish(context, place, draft);
  if (!stance || stance.factuality === 'Uu') return null;
  const { text } = tokens;
  const said = text.slice(tokens.start[judging.token]!, tokens.end[judging.token]!);
  const { start, end } = spanOf(tokens, range);
  return {
    ...stance,
    confidence: stance.hedged ? HEDGED : SURE,
    evidence: { rule: JUDGEMENT, note: `“${said}” is said of “${text.slice(start, end)}”` },
  };
}

/** Where "it is …" says that what follows ought to be; "it is good to be back" is for nothing. */
const NEEDFUL = wordSet('crucial essential necessary right vital');
/** What must or should be so is a wish. */
const DEMANDS = wordSet('must should ought needs need');

interface Judged {
  readonly range: Range;
  readonly isDeed: boolean;
  readonly isMisfortune: boolean;
  /** True for the "it" of "it is wrong to close the school", which stands for what follows. */
  readonly extraposed: boolean;
}

/** What a copula says something of: its subject, be it a noun phrase or a clause ("closing it would be"). */
function judgedIn(
  context: BlockContext,
  verb: number,
  sentence: Sentence,
  content: Span,
  attribution: LocalAttribution,
): Judged | null {
  const { tokens, syntax } = context;
  const { chunkFirst, chunkLast, chunkHead, tag } = syntax;
  const opening = chunkFirst[verb]!;
  const deed = verbAt(context, opening - 1);
  const isWithin = (verb: number): boolean => verb >= 0 && tokens.start[chunkFirst[verb]!]! >= content.start;
  if (isWithin(deed) && opensClause(context, deed, sentence))
    return { range: { first: chunkFirst[deed]!, last: opening }, isDeed: true, isMisfortune: false, extraposed: false };
  // "what he thinks is right"
  if (deed >= 0 && !isParticiple(context, deed) && !isInfinitive(context, deed)) return null;
  const nearest = subjectOf(context, verb, sentence.first, sentence.last);
  const subject = nearest < 0 ? -1 : overGerund(context, nearest);
  if (subject < 0 || isFree(context, chunkFirst[subject]!) || tokens.start[chunkFirst[subject]!]! < content.start)
    return null;
  if (isTime(context, subject)) return null;
  const first = chunkFirst[subject]!;
  // "closing | the school", "teaching at | the school"
  const doing = verbAt(context, tag[first - 1] === Tag.Preposition ? first - 2 : first - 1);
  // "I don't think it is unfair", "I do not accept that it is"
  const said = THAT.has(tokens, first - 1) ? verbAt(context, first - 2) : doing;
  if (said >= 0 && isNegated(context, said)) return null;
  if (isWithin(doing) && opensClause(context, doing, sentence))
    return {
      range: { first: chunkFirst[doing]!, last: opening },
      isDeed: true,
      isMisfortune: false,
      extraposed: false,
    };
  const head = chunkHead[subject]!;
  if (chunkLast[subject]! - first === 1 && (tag[head] === Tag.Pronoun || tag[head] === Tag.Determiner)) {
    if (IT.has(tokens, head)) {
      const named = saidOf(context, attribution);
      const extraposed = named === null && isExtraposed(context, verb, sentence);
      return { range: named ?? { first, last: first + 1 }, isDeed: true, isMisfortune: false, extraposed };
    }
    // In what is told of somebody's words, "he" may well be who says them.
    if (!THIRD.has(tokens, head) || attribution.quoteType !== 'direct') return null;
    const named = saidOf(context, attribution);
    return { range: named ?? { first, last: first + 1 }, isDeed: true, isMisfortune: false, extraposed: false };
  }
  const start = listStart(context, subject, sentence.first);
  const { last } = nounPhrase(context, subject, opening, Extent.Clauses | Extent.Relatives);
  return {
    range: { first: chunkFirst[start]!, last },
    isDeed: DEEDS.has(tokens, head) || canAct(context, subject),
    isMisfortune: MISFORTUNES.has(tokens, head),
    extraposed: false,
  };
}

const IT = wordSet('it this that these those');
const THIRD = wordSet('he she they');

/** "the idea | of deporting people": from the object of a gerund to the noun that it hangs on; the noun itself elsewhere. */
function overGerund(parsed: Parsed, noun: number): number {
  const { syntax } = parsed;
  const doing = verbAt(parsed, syntax.chunkFirst[noun]! - 1);
  if (doing < 0 || syntax.tag[syntax.chunkHead[doing]!] !== Tag.VerbIng) return noun;
  const before = syntax.chunkFirst[doing]! - 1;
  if (syntax.tag[before] === Tag.Conjunction) return -1;
  const over = syntax.tag[before] === Tag.Preposition ? nounAt(parsed, before - 1) : -1;
  return over < 0 ? noun : over;
}

/** "what is good", "whatever help is right"; "the assumption that they are stupid" is nobody's word for it. */
function isFree(parsed: Parsed, first: number): boolean {
  const { tokens } = parsed;
  if (FREE.has(tokens, first) || FREE.has(tokens, first - 1)) return true;
  return THAT.has(tokens, first - 1) && nounAt(parsed, first - 2) >= 0 && !TOLD.has(tokens, first - 3);
}

const FREE = wordSet('what whatever which whichever how who');
/** "told reporters that" */
const TOLD = wordSet('tell tells told telling assured warned informed reminded');

/** True for a participle or an infinitive that begins a clause: "closing (the school)" behind "said" or "that". */
function opensClause(parsed: Parsed, verb: number, { first }: Sentence): boolean {
  const { syntax } = parsed;
  const isIng = syntax.tag[syntax.chunkHead[verb]!] === Tag.VerbIng && isParticiple(parsed, verb);
  if (!isIng && !isInfinitive(parsed, verb)) return false;
  const before = syntax.chunkFirst[verb]! - 1;
  if (before < first) return true;
  const tag = syntax.tag[before];
  const said = verbAt(parsed, before);
  return tag === Tag.Punctuation || tag === Tag.Subordinator || (isIng && said >= 0);
}

/**
 * What is spoken of, where that is told beside who speaks: "“It is a farce,” Goyal said of the pact", "Asked about the
 * pact, Goyal said it was a farce". Null elsewhere.
 */
function saidOf(context: BlockContext, { cue, source }: LocalAttribution): Range | null {
  if (!cue) return null;
  const { tokens, sentences } = context;
  const tokenAt = (place: number): number => countBefore(tokens.count, (at) => tokens.start[at]!, place);
  const sentence = sentences[sentenceOf(sentences, tokenAt(cue.start))];
  if (!sentence) return null;
  const { first, last } = sentence;
  const of = tokenAt(source && source.start >= cue.end ? source.end : cue.end);
  const asked = ASKED.has(tokens, first) && ABOUT.has(tokens, first + 1);
  const noun = nounAt(context, asked ? first + 2 : OF.has(tokens, of) ? of + 1 : -1);
  return noun < 0 ? null : nounPhrase(context, noun, last, Extent.Coordination);
}

const ASKED = wordSet('asked questioned pressed');
const ABOUT = wordSet('about on');
const OF = wordSet('of');

/** True where "to" or "that" stands behind the first judging words: "it is wrong to", "it was a disgrace that". */
function isExtraposed(parsed: Parsed, verb: number, { last }: Sentence): boolean {
  const { tokens, syntax } = parsed;
  const far = Math.min(last, syntax.chunkLast[verb]! + LONGEST);
  for (let at = syntax.chunkLast[verb]!; at < far; at++) {
    if (syntax.tag[at] === Tag.To || THAT.has(tokens, at)) return true;
    if (syntax.tag[at] === Tag.Punctuation) return false;
  }
  return false;
}

/** The clause that "it" stands for, which begins right behind the judging word. */
function extraposedFrom(parsed: Parsed, from: number, { last }: Sentence): Range | null {
  const verb = verbAt(parsed, from);
  if (verb >= 0 && isInfinitive(parsed, verb)) return { first: from, last: verbPhraseEnd(parsed, verb, last) };
  const noun = THAT.has(parsed.tokens, from) ? nounAt(parsed, from + 1) : -1;
  const said = noun < 0 ? -1 : verbAt(parsed, parsed.syntax.chunkLast[noun]!);
  return said < 0 ? null : { first: from, last: verbPhraseEnd(parsed, said, last) };
}

const THAT = wordSet('that');

interface Judging {
  readonly token: number;
  readonly polarity: Polarity;
  readonly negated: boolean;
}

/** A glance at the words behind "is" before it is asked of what they are said: hardly any of them judges. */
function mayJudge(parsed: Parsed, verb: number, end: number): boolean {
  const from = saidFrom(parsed, verb);
  const far = Math.min(end, from + LONGEST);
  for (let at = from; at < far; at++) if (SAID_OF.has(parsed.tokens, at) || TOO.has(parsed.tokens, at)) return true;
  return false;
}

/** Where what something is said to be begins: with the verb itself in "is misguided". */
const saidFrom = ({ tokens, syntax }: Parsed, verb: number): number =>
  SAID_OF.has(tokens, syntax.chunkHead[verb]!) ? syntax.chunkHead[verb]! : syntax.chunkLast[verb]!;

/** The word that judges behind "is": blame outweighs praise ("a great shame"). */
function judgingBehind(
  parsed: Parsed,
  verb: number,
  end: number,
  isDeed: boolean,
  isMisfortune: boolean,
): Judging | null {
  const { tokens, syntax } = parsed;
  const { tag, chunkHead } = syntax;
  const head = chunkHead[verb]!;
  const from = saidFrom(parsed, verb);
  const far = Math.min(end, from + LONGEST);
  let found: Judging | null = null;
  let negated = false;
  for (let at = from; at < far; at++) {
    if (ends(parsed, at, at === head)) break;
    if (NEGATORS.has(tokens, at) || NEGATIVE_QUANTIFIERS.has(tokens, at)) negated = true;
    // "too lenient"; "too important" is no fault.
    if (isDeed && TOO.has(tokens, at) && tag[at + 1] === Tag.Adjective && !PRIZED.has(tokens, at + 1))
      return { token: at + 1, polarity: 'oppose', negated };
    const said = SAID_OF.get(tokens, at);
    if (!said || (said.ofDeeds && !isDeed) || isMisfortune) continue;
    const noun = nounAt(parsed, at);
    if (noun >= 0 && (isTime(parsed, noun) || TIMES.has(tokens, chunkHead[noun]!))) break;
    if (RIGHT.has(tokens, at) && AFTER.has(tokens, at + 1)) break;
    if (isExample(parsed, at)) break;
    // "a joke shop" is no joke; "an unfair tax" is unfair.
    if (noun >= 0 && tag[at] === Tag.Noun && chunkHead[noun] !== at && !COMPOUND.has(tokens, at + 1)) continue;
    if (found && said.polarity !== 'oppose') continue;
    found = { token: at, polarity: said.polarity, negated };
    if (said.polarity === 'oppose') break;
  }
  return found;
}

/** "a witch hunt", "a rip-off" */
const COMPOUND = wordSet('hunt -');
const TOO = wordSet('too');
const PRIZED = wordSet('big close early far good great important many much precious valuable young');
const TIMES = wordSet('times days nights');
const RIGHT = wordSet('right');
const AFTER = wordSet('after before behind now here there next beside');

/** True where what something is said to be goes no further: at a stop, a clause, a phrase of place or purpose. */
function ends(parsed: Parsed, at: number, isHead: boolean): boolean {
  const { tokens, syntax } = parsed;
  const tag = syntax.tag[at]!;
  if (tag === Tag.Punctuation) return !QUOTES.has(tokens, at) && !HYPHEN.has(tokens, at);
  if (tag === Tag.Preposition) return !OF.has(tokens, at);
  if (tag === Tag.To || tag === Tag.Subordinator || tag === Tag.Auxiliary) return true;
  return !isHead && tag === Tag.Verb && verbAt(parsed, at) >= 0;
}

const QUOTES = wordSet(['"', '“', '”', '‘', '’', '``', "''"]);
const HYPHEN = wordSet('-');

/** "denied that it was", "did not say it was", "asked whether it was": who does not say so. */
function isDisbelief({ tokens }: BlockContext, cue: Span | null): boolean {
  if (!cue) return false;
  let i = countBefore(tokens.count, (at) => tokens.start[at]!, cue.start);
  for (; i < tokens.count && tokens.end[i]! <= cue.end; i++)
    if (NEGATORS.has(tokens, i) || DISBELIEVING.has(tokens, i)) return true;
  return false;
}

const DISBELIEVING = wordSet(
  `ask asked asking asks contest contested contesting contests declined denied denies deny denying dispute disputed
   disputes disputing doubt doubted doubts question questioned questioning questions refused refute refuted refutes
   refuting reject rejected rejecting rejects wonder wondered wondering wonders`,
);

const overlapsAny = (stances: readonly LocalStance[], { start, end }: Span): boolean =>
  stances.some(({ cue, confidence }) => confidence > UNLIKELY && cue.start < end && start < cue.end);
