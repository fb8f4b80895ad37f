import type { Sentence } from '../block';
import {
  hasFiniteVerb,
  isInfinitive,
  isParticiple,
  isPassive,
  isTime,
  nounAt,
  nounPhrase,
  type Parsed,
  type Range,
  subjectOf,
  verbAt,
} from '../syntax/phrases';
import { Tag } from '../syntax/syntax';
import type { Tokens } from '../tokens';
import { type WordSet, wordSet } from '../vocabulary';
import { governorOf, HYPHENS } from './byNoun';
import { withoutCharge } from './charges';
import { type Composition, compose, negate } from './composition';
import { type Cue, type Draft, holderOf } from './draft';
import { beginsVerbCue, CUE_WORDS } from './frames';
import { judgedFrom, namingAt } from './naming';
import { ANSWERING, ENDING_VERBS, NEGATIVE_QUANTIFIERS, SAYING, SCANT, VERB_OPERATORS } from './operators';
import { agentAfter, targetFrom, withWhatIsOwned } from './parties';
import { relativeParties } from './relatives';
import { isAttraction, isSetPhrase } from './setPhrases';
import { doneTo, isLikeToSee } from './wanted';

const QUOTES = wordSet(['"', '“', '”', '``', "''"]);
const NONE_PREPOSITIONS = wordSet('against on at over to with about');

/** Reads a verb of taking sides with its holder and target. Null where it takes no side here. */
export function readVerb(parsed: Parsed, cue: Cue): Draft | null {
  const { syntax } = parsed;
  const { frame, sentence } = cue;
  const relative = frame.rest.length === 0 && frame.argument === 'object' ? readRelative(parsed, cue) : null;
  if (relative) return relative;
  const verb = verbAt(parsed, cue.first);
  if (verb < 0 || syntax.chunkHead[verb] !== cue.first) return null;
  if (isAttributive(parsed, verb, sentence) || isExcept(parsed, cue.first) || isUndone(parsed, verb, sentence))
    return null;
  // "to will ignore" is no English.
  if (syntax.tag[syntax.chunkFirst[verb]!] === Tag.To && MODALS.has(parsed.tokens, syntax.chunkFirst[verb]! + 1))
    return null;
  if (isQuestion(parsed, verb, cue.first) || isIncluded(parsed, verb)) return null;
  const inner = frame.rest.length === 0 ? governed(parsed, verb, sentence) : null;
  if (inner === 'answer') return null;
  if (frame.argument === 'named') return readNaming(parsed, cue, verb);
  if (
    frame.argument !== 'none' &&
    (frame.rest.length === 0 || frame.argument === 'inside') &&
    isPassive(parsed, verb)
  ) {
    const passive = readPassive(parsed, cue, verb);
    if (passive || !isParticiple(parsed, verb)) return passive;
  }
  const composition = compose(parsed, verb, sentence.first, sentence.last);
  const subject = holderOf(parsed, composition, sentence);
  const after = frame.rest.length > 0 ? cue.last : syntax.chunkLast[verb]!;
  const from = frame.argument === 'inside' ? syntax.chunkLast[verb]! : after;
  let target = targetFrom(parsed, from, sentence, frame.argument) ?? sharedTarget(parsed, cue, from);
  if (target && frame.rest.length === 0) target = withoutCharge(parsed, cue.first, target);
  // "backed neither plan", "supported no candidate"
  const none =
    target && target.last > target.first + 1 && NO_THING.has(parsed.tokens, target.first) ? target.first : -1;
  if (target && none >= 0) {
    negate(composition, none);
    target = { first: none + 1, last: target.last };
  }
  const done = frame.argument === 'action' ? doneTo(parsed, target, cue) : null;
  if (done) target = done.target;
  else if (isLikeToSee(frame)) return null;
  if (target && isGerundSubject(parsed, verb, target, sentence)) return null;
  // "fought to keep it open": what one fights for. "kept it from being closed" turns on what was to be done to it.
  const strives = FIGHTS.has(parsed.tokens, cue.first) && target !== null && syntax.tag[target.first] === Tag.To;
  if (frame.argument === 'inside' && BEING.has(parsed.tokens, cue.last)) return null;
  let last = after;
  if (
    isOther(parsed, cue, target) ||
    isMessage(parsed, cue, target) ||
    (frame.rest.length === 0 && isSetPhrase(parsed, cue.first, target)) ||
    saysOnly(parsed, cue, target) ||
    isVague(parsed, cue.first, target) ||
    isAttraction(parsed, cue, target) ||
    (target && US.has(parsed.tokens, target.first))
  )
    return null;
  if (frame.argument === 'inside') {
    if (target && target.last > last) return null;
    last = syntax.chunkLast[verb]!;
  } else if (frame.rest.length > 0 && target && target.first < last) last = target.first;
  if (frame.argument === 'none') {
    // "pushed back the date" is another verb.
    const beside = nounAt(parsed, after);
    if (beside >= 0 && syntax.chunkFirst[beside] === after && !isTime(parsed, beside)) return null;
    target = null;
    if (NONE_PREPOSITIONS.has(parsed.tokens, after)) {
      target = targetFrom(parsed, after + 1, sentence, 'object');
      if (target) last = after + 1;
    }
  } else if (!target) return null;
  if (frame.rest.length > 0) turnByGap(parsed, composition, syntax.chunkLast[verb]!, last);
  const words = { first: composition.contiguous ? composition.first : syntax.chunkFirst[verb]!, last };
  if (frame.reversed)
    return {
      holder: target,
      target: withWhatIsOwned(parsed, subject),
      words,
      composition,
      ended: false,
      rule: 'stance/reversed',
    };
  // "was returned by the museum to its owners": who returns it.
  const isPassed = frame.rest.length > 0 && frame.argument === 'object' && isPassive(parsed, verb);
  const agent = isPassed ? agentAfter(parsed, syntax.chunkLast[verb]!, sentence) : null;
  const holder = isPassed ? agent && { first: agent.first, last: Math.min(agent.last, cue.last - 1) } : subject;
  if (!holder) return null;
  const rule = ruleOf(parsed, cue, target, inner);
  const draft: Draft = { holder, target, words, composition, ended: false, rule };
  const own = strives ? 'support' : done?.polarity;
  return own ? { ...draft, polarity: own } : draft;
}

const FIGHTS = wordSet('fight fights fought fighting battle battles battled battling');
const BEING = wordSet('being');

function ruleOf(parsed: Parsed, cue: Cue, target: Range | null, inner: 'cue' | null): string {
  if (inner === 'cue') return 'stance/governing';
  if (isWish(parsed, cue, target)) return 'stance/wish';
  return isDeed(parsed, cue, target) ? 'stance/deed' : 'stance/verb';
}

/** "the canal, which Norland opposes", "the envoy whom Norland expelled". */
function readRelative(parsed: Parsed, cue: Cue): Draft | null {
  const parties = relativeParties(parsed, cue.first, cue.sentence);
  if (!parties || isConsidered(parsed, cue)) return null;
  const verb = verbAt(parsed, cue.first);
  const composition = verb >= 0 ? compose(parsed, verb, cue.sentence.first, cue.sentence.last) : null;
  const [holder, target] = cue.frame.reversed ? [parties.target, parties.holder] : [parties.holder, parties.target];
  const words = { first: composition?.first ?? cue.first, last: cue.last };
  return { holder, target, words, composition, ended: false, rule: 'stance/relative' };
}

/** "called Keller a coward", "described the treaty as a success"; "Keller was called a coward by the union". */
function readNaming(parsed: Parsed, { frame, first, last, sentence }: Cue, verb: number): Draft | null {
  const { syntax } = parsed;
  const from = syntax.chunkLast[verb]!;
  if (isPassive(parsed, verb)) return readNamed(parsed, verb, sentence);
  const naming = namingAt(parsed, from, frame.rest.length > 0 ? last : -1, sentence.last);
  if (!naming) return null;
  const composition = compose(parsed, verb, sentence.first, sentence.last);
  const holder = holderOf(parsed, composition, sentence);
  return (
    holder && {
      holder,
      target: naming.target,
      words: { first: composition.contiguous ? composition.first : first, last: from },
      composition,
      ended: naming.negated,
      rule: 'stance/naming',
      polarity: naming.polarity,
    }
  );
}

/** "was called a coward by the union", "was described as a success by farmers". */
function readNamed(parsed: Parsed, verb: number, sentence: Sentence): Draft | null {
  const { chunkFirst, chunkLast } = parsed.syntax;
  const said = judgedFrom(parsed, chunkLast[verb]!, sentence.last);
  const holder = said && agentAfter(parsed, said.judging, sentence);
  const subject = holder ? subjectOf(parsed, verb, sentence.first, sentence.last) : -1;
  if (!said || !holder || subject < 0) return null;
  const composition = compose(parsed, verb, sentence.first, sentence.last);
  return {
    holder,
    target: nounPhrase(parsed, subject, chunkFirst[verb]!),
    words: { first: composition.first, last: chunkLast[verb]! },
    composition,
    ended: said.negated,
    rule: 'stance/naming',
    polarity: said.polarity,
  };
}

const US = wordSet("'s");
const TRANSFERS = wordSet(
  'send sends sent sending give gives gave given giving offer offers offered offering hand hands handed',
);
const MESSAGES = wordSet(
  `letter letters email emails e-mail message messages signal signals answer answers question questions guide speech
   report response responses statement copy note memo rise way birth testimony interview interviews details look glimpse access`,
);

const RETREATS = wordSet('withdraw withdraws withdrew withdrawn withdrawing pull pulls pulled pulling');
const TROOPS = wordSet('troops forces soldiers army military contingent personnel tanks');

const WISHES = wordSet(
  `want wants wanted wanting plan plans planned planning choose chooses chose chosen hope hopes hoped hoping decide
   decides decided deciding opt opts opted opting threaten threatens threatened threatening`,
);
const OFFERS = wordSet('offer offers offered offering');

/** "offered specifics", "let it go": what somebody does. "offered to help" says what they are ready for. */
const isDeed = ({ tokens, syntax }: Parsed, { first, frame }: Cue, target: Range | null): boolean =>
  frame.deed ||
  (OFFERS.has(tokens, first) && frame.rest.length === 0 && target !== null && syntax.tag[target.first] !== Tag.To);

/** "wants to know": what somebody means to do by himself tells little of where he stands. */
function isWish({ tokens, syntax }: Parsed, { first }: Cue, target: Range | null): boolean {
  return target !== null && WISHES.has(tokens, first) && syntax.tag[target.first] === Tag.To;
}

const ASSERTS = wordSet(`suggest suggests suggested suggesting insist insists insisted insisting`);
const KNOWS = wordSet(
  `recognize recognizes recognized recognizing recognise recognises recognised recognising accept accepts accepted
   accepting`,
);
const DUE = wordSet('should must ought be not');

/**
 * "gave them a reason to leave", "results suggest that it works", "insisted he was right": the cue's words without what
 * makes them a cue. "insisted that it be closed", "suggested they should" want something.
 */
function saysOnly(parsed: Parsed, { first, last, frame, sentence }: Cue, target: Range | null): boolean {
  const { tokens, syntax } = parsed;
  if (target && KNOWS.has(tokens, first)) return THAT.has(tokens, target.first);
  if (target && ASSERTS.has(tokens, first)) {
    const noun = nounAt(parsed, target.first);
    const from = THAT.has(tokens, target.first) ? target.first + 1 : noun < 0 ? target.last : syntax.chunkLast[noun]!;
    for (let at = from; at < sentence.last && syntax.tag[at] !== Tag.Punctuation; at++) {
      const verb = verbAt(parsed, at);
      if (verb < 0) continue;
      const opening = syntax.chunkFirst[verb]!;
      return !DUE.has(tokens, opening) && hasFiniteVerb(parsed, verb);
    }
    return THAT.has(tokens, target.first);
  }
  return frame.rest.length === 2 && frame.argument === 'object' && syntax.tag[last - 1] === Tag.To;
}

/** "loans that banks consider too risky", "what they consider a success": that judges, and ponders nothing. */
function isConsidered({ tokens, syntax }: Parsed, { first, sentence }: Cue): boolean {
  if (!PONDERED.has(tokens, first)) return false;
  let at = first + 1;
  while (at < sentence.last && syntax.tag[at] === Tag.Adverb) at++;
  return at < sentence.last && (syntax.tag[at] === Tag.Adjective || ARTICLES.has(tokens, at));
}
const PONDERED = wordSet('consider considers considered');
const ARTICLES = wordSet('a an');

const RELEASES = wordSet('release releases released releasing');
const PUBLISHED = wordSet(
  `statement statements report reports poll polls video videos data figures results survey study footage ad ads memo list
   details records documents emails transcript transcripts tape tapes film book album plan plans budget information
   findings photos version returns taxes policy policies letter letters names numbers guidelines`,
);

/** "has backed and will defend the tunnel": what stands behind the second verb is the target of both. */
function sharedTarget(parsed: Parsed, { frame, sentence }: Cue, from: number): Range | null {
  const { tokens, syntax } = parsed;
  if ((frame.argument !== 'object' && frame.argument !== 'action') || !JOINING.has(tokens, from)) return null;
  const second = verbAt(parsed, from + 1);
  if (second < 0 || syntax.chunkFirst[second] !== from + 1 || !CUE_WORDS.has(tokens, syntax.chunkHead[second]!))
    return null;
  const behind = syntax.chunkLast[second]!;
  const isBound = syntax.tag[behind] === Tag.Preposition || syntax.tag[behind] === Tag.To;
  return targetFrom(parsed, isBound ? behind + 1 : behind, sentence, 'object');
}

const JOINING = wordSet('and or but');

/** "voiced no concern about", "has little patience with": a noun of the cue itself that negates it. */
function turnByGap({ tokens, syntax }: Parsed, composition: Composition, first: number, last: number): void {
  for (let at = first; at < last; at++) {
    const noun = nounAt({ tokens, syntax }, at);
    if (noun < 0 || syntax.chunkFirst[noun] !== at) continue;
    if (!NEGATIVE_QUANTIFIERS.has(tokens, at) && !SCANT.has(tokens, at)) continue;
    // "nothing but praise for"
    if (!BUT.has(tokens, at + 1)) negate(composition, at);
    return;
  }
}

const BUT = wordSet('but');

/** True where something else heads the target than the cue asks for: who "lifts" a ban opposes it, a box not. */
function isOther({ tokens, syntax }: Parsed, { frame }: Cue, target: Range | null): boolean {
  if (frame.heads === undefined) return false;
  const noun = target ? nounAt({ tokens, syntax }, target.first) : -1;
  return noun < 0 || !frame.heads.has(tokens, syntax.chunkHead[noun]!);
}

/**
 * "sent a letter to", "released a report": who is told something is not helped by it. "withdrew its troops from": nor is
 * anybody opposed by that.
 */
function isMessage({ tokens, syntax }: Parsed, { first, last }: Cue, target: Range | null): boolean {
  if (RETREATS.has(tokens, first)) return holdsAny(tokens, TROOPS, first, last);
  const noun = target ? nounAt({ tokens, syntax }, target.first) : -1;
  if (RELEASES.has(tokens, first) && noun >= 0) return PUBLISHED.has(tokens, syntax.chunkHead[noun]!);
  return TRANSFERS.has(tokens, first) && holdsAny(tokens, MESSAGES, first, last);
}

function holdsAny(tokens: Tokens, words: WordSet, first: number, last: number): boolean {
  for (let i = first + 1; i < last; i++) if (words.has(tokens, i)) return true;
  return false;
}

/** "said that lifting sanctions would reward aggression": what is spoken of, and nobody's position. */
function isGerundSubject(parsed: Parsed, verb: number, target: Range, { first }: Sentence): boolean {
  const { tokens, syntax } = parsed;
  const before = syntax.chunkFirst[verb]! - 1;
  if (syntax.tag[syntax.chunkHead[verb]!] !== Tag.VerbIng) return false;
  if (before >= first && !THAT.has(tokens, before) && !SAYING.has(tokens, before)) return false;
  const behind = verbAt(parsed, target.last);
  return behind >= 0 && syntax.chunkFirst[behind] === target.last && hasFiniteVerb(parsed, behind);
}

/** "vetoed a resolution condemning Sudria": who undoes what says so does not say so. */
function isUndone(parsed: Parsed, verb: number, sentence: Sentence): boolean {
  const { tokens, syntax } = parsed;
  const before = syntax.chunkFirst[verb]! - 1;
  if (syntax.tag[syntax.chunkHead[verb]!] !== Tag.VerbIng || before <= sentence.first) return false;
  const noun = nounAt(parsed, before);
  const ruling = noun >= 0 ? governorOf(parsed, noun, sentence) : -1;
  if (ruling < 0) return false;
  const head = syntax.chunkHead[ruling]!;
  return ENDING_VERBS.has(tokens, head) || UNDOING.has(tokens, head);
}
const UNDOING = wordSet(
  `veto vetoes vetoed vetoing abstain abstains abstained abstaining strike strikes struck striking overturns overturned
   quash quashes quashed annul annuls annulled shelve shelves shelved`,
);
const NO_THING = wordSet('no neither');

/** "…, barring a surprise": except for it. */
const isExcept = ({ tokens }: Parsed, at: number): boolean =>
  BARRING.has(tokens, at) && (at === 0 || COMMAS.has(tokens, at - 1));
const BARRING = wordSet('barring');
const COMMAS = wordSet([',']);

/** "by subsidised firms", "fear contested elections": a lone past participle before a noun describes it. */
function isAttributive(parsed: Parsed, verb: number, { first }: Sentence): boolean {
  const { tokens, syntax } = parsed;
  const { tag, chunkFirst, chunkHead, chunkLast } = syntax;
  if (tag[chunkHead[verb]!] !== Tag.VerbPast || !isParticiple(parsed, verb)) return false;
  const noun = nounAt(parsed, chunkLast[verb]!);
  if (noun < 0 || tag[chunkFirst[noun]!] === Tag.Determiner || tag[chunkFirst[noun]!] === Tag.Pronoun) return false;
  let before = chunkFirst[verb]! - 1;
  while (before >= first && QUOTES.has(tokens, before)) before--;
  if (before < first) return false;
  const t = tag[before]!;
  return (
    // "well-funded committees"
    HYPHENS.has(tokens, before) ||
    t === Tag.Preposition ||
    t === Tag.Possessive ||
    t === Tag.Determiner ||
    (t === Tag.Number && !isTime(parsed, nounAt(parsed, before))) ||
    verbAt(parsed, before) >= 0
  );
}

/**
 * What a verb governs: an answer ("declined to comment"), another cue ("vowed to block", where "block" with all that
 * governs it is the stance, and "vowed" says it with less), or neither.
 */
function governed({ tokens, syntax }: Parsed, verb: number, { last }: Sentence): 'answer' | 'cue' | null {
  const to = syntax.chunkLast[verb]!;
  const operator = syntax.tag[to] === Tag.To ? VERB_OPERATORS.get(tokens, syntax.chunkHead[verb]!) : undefined;
  if (operator === undefined) return null;
  if (operator.sign < 0 && ANSWERING.has(tokens, to + 1)) return 'answer';
  return beginsVerbCue({ tokens, syntax }, to + 1, last) ? 'cue' : null;
}

const CONSIDERED = wordSet('considered');

function readPassive(parsed: Parsed, cue: Cue, verb: number): Draft | null {
  const { syntax } = parsed;
  const { sentence, frame } = cue;
  const composition = compose(parsed, verb, sentence.first, sentence.last);
  const agent = agentAfter(parsed, syntax.chunkLast[verb]!, sentence);
  if (!agent && isParticiple(parsed, verb)) return null;
  // "was urged by the union to drop it": what is wanted is the deed, which another cue names.
  if (frame.argument === 'action' && isInfinitive(parsed, verbAt(parsed, agent?.last ?? syntax.chunkLast[verb]!)))
    return null;
  // "is considered a threat" is what people think.
  if (CONSIDERED.has(parsed.tokens, cue.first)) return null;
  const subject = subjectOf(parsed, verb, sentence.first, sentence.last);
  if (subject < 0) return null;
  if (frame.heads && !frame.heads.has(parsed.tokens, syntax.chunkHead[subject]!)) return null;
  const target = nounPhrase(parsed, subject, syntax.chunkFirst[verb]!);
  const words = { first: composition.first, last: syntax.chunkLast[verb]! };
  const [holder, about] = frame.reversed ? [target, agent] : [agent, target];
  return {
    holder,
    target: about,
    words,
    composition,
    ended: false,
    rule: 'stance/passive',
  };
}

const THAT = wordSet('that');
const MODALS = wordSet('will would shall may might must can could');

/** "Violations include pressuring witnesses": the subject does not do so, it is so. */
function isIncluded({ tokens, syntax }: Parsed, verb: number): boolean {
  const opening = syntax.chunkFirst[verb]!;
  return syntax.tag[opening] === Tag.VerbIng && INCLUDING.has(tokens, opening - 1);
}
const INCLUDING = wordSet(
  `include includes included including involve involves involved involving mean means meant entail entails entailed require
   requires required`,
);

/** "how they want it", "is free to support anyone": nothing in particular is wanted or taken sides for. */
const isVague = ({ tokens }: Parsed, first: number, target: Range | null): boolean =>
  target !== null &&
  target.last - target.first === 1 &&
  (ANYBODY.has(tokens, target.first) || isLoneWish(tokens, first, target));

const isLoneWish = (tokens: Tokens, first: number, target: Range): boolean =>
  WANTING.has(tokens, first) && PRONOUNS.has(tokens, target.first);
const WANTING = wordSet('want wants wanted wanting seek seeks sought seeking');
const PRONOUNS = wordSet('it what that this them one some more');
const ANYBODY = wordSet('anyone anybody whoever whomever');

/** "a rift over how to protect the yards": what is asked has nobody's answer yet. */
function isQuestion({ tokens, syntax }: Parsed, verb: number, head: number): boolean {
  for (let i = syntax.chunkFirst[verb]! - 1; i < head; i++)
    if (HOW.has(tokens, i) && OVER.has(tokens, i - 1)) return true;
  return false;
}
const HOW = wordSet('how whether when where');
const OVER = wordSet('over on about of');
