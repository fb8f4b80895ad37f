import {
  canAct,
  isInfinitive,
  listStart,
  nounAt,
  type Parsed,
  possessorOf,
  subjectOf,
  verbAt,
} from '../syntax/phrases';
import { Tag } from '../syntax/syntax';
import { wordSet } from '../vocabulary';
import { FRAMES, type Frame, frameEnd } from './frames';
import {
  ADJECTIVE_OPERATORS,
  DENYING,
  EFFORTS,
  EXPECTING,
  FAILING,
  HEARSAY,
  HEDGES,
  NEGATIVE_PREPOSITIONS,
  NEGATIVE_QUANTIFIERS,
  NEGATORS,
  NOUN_OPERATORS,
  type Operator,
  OWNING,
  PROBABLE,
  REJECTING,
  SCARCELY,
  STRENGTHENING,
  VERB_OPERATORS,
  WEAKENING,
} from './operators';

/** What stands between a cue and the one who takes the position: negation, implicatives, modality. */
export interface Composition {
  /** -1 where all negators and implicatives together turn the cue round. */
  sign: 1 | -1;
  /** First token of the words that take the position, negation and governing verbs included. */
  first: number;
  /** The outermost verb group, whose subject is the holder; -1 where a noun phrase governs alone. */
  verb: number;
  /** The noun phrase that names the holder ("its refusal to", "U.S. calls to"), or -1. */
  noun: number;
  /** Where others are named behind it, their noun phrase ("calls from farmers to"), or -1. */
  agent: number;
  /** Token that negates, or -1. */
  negator: number;
  hedge: number;
  probable: boolean;
  strength: number;
  /** True where somebody does not go so far, for whatever reason: "stopped short of". */
  isWithheld: boolean;
  /** True where nobody says that it is so: "there is no evidence that it backed the plan". */
  isUnsaid: boolean;
  /** False where a noun stands between the governing verb and the cue, so that they are no single phrase. */
  contiguous: boolean;
}

const CLIMBS = 5;
const QUOTES = wordSet(['"', '“', '”', '``', "''"]);
const LONGER = wordSet('longer');
const NO = wordSet('no');
/** "has yet to back" */
const YET = wordSet('yet');
const SHORT = wordSet('short');
/** "far from supporting it" */
const FAR = wordSet('far');
const FROM = wordSet('from');
const NEITHER = wordSet('neither');
const THAT = wordSet('that');
const THERE = wordSet('there');
const FROM_OR_BY = wordSet('from by');
/** A leading adverb like "however" is no part of the words that take the position. */
const LINKING = wordSet('however also then therefore thus still again too instead now meanwhile otherwise moreover');

/** Reads a verb group and what governs it, outwards. */
export function compose(parsed: Parsed, verb: number, first: number, end: number): Composition {
  const result: Composition = {
    sign: 1,
    first: groupStart(parsed, verb),
    verb,
    noun: -1,
    agent: -1,
    negator: -1,
    hedge: -1,
    probable: false,
    strength: 0,
    isWithheld: false,
    isUnsaid: false,
    contiguous: true,
  };
  readGroup(parsed, verb, first, result);
  const head = parsed.syntax.chunkHead[verb]!;
  if (DELIBERATING.has(parsed.tokens, head) && result.hedge < 0) result.hedge = head;
  for (let steps = 0; steps < CLIMBS && climb(parsed, result, first, end); steps++);
  return result;
}

function groupStart({ tokens, syntax }: Parsed, verb: number): number {
  let at = syntax.chunkFirst[verb]!;
  while (at < syntax.chunkHead[verb]! && LINKING.has(tokens, at)) at++;
  return at;
}

/** Counts in the negators, modals and adverbs of one verb group, and a negative subject ("no country supports"). */
function readGroup({ tokens, syntax }: Parsed, verb: number, first: number, result: Composition): void {
  const start = syntax.chunkFirst[verb]!;
  const last = syntax.chunkLast[verb]!;
  for (let i = start; i < last; i++) {
    const id = tokens.word[i]!;
    if (id === 0 || i === syntax.chunkHead[verb]) continue;
    if (NEGATORS.hasId(id) || (YET.hasId(id) && i + 1 < last && syntax.tag[i + 1] === Tag.To)) negate(result, i);
    else if (LONGER.hasId(id) && i > first && NO.has(tokens, i - 1)) negate(result, i - 1);
    else if (HEDGES.hasId(id)) result.hedge = result.hedge < 0 ? i : result.hedge;
    else if (PROBABLE.hasId(id)) result.probable = true;
    else if (STRENGTHENING.hasId(id)) result.strength++;
    else if (WEAKENING.hasId(id)) result.strength--;
  }
  if (start > first && LONGER.has(tokens, start) && NO.has(tokens, start - 1))
    result.first = Math.min(result.first, start - 1);
}

/** Turns a composition round because of a token. */
export function negate(result: Composition, token: number): void {
  result.sign = result.sign === 1 ? -1 : 1;
  result.negator = token;
}

/**
 * Counts in a governing word. Who fails to do what takes an effort has tried ("failed to block the bill"): that turns
 * nothing round, while who fails to do what needs none ("failed to condemn the raid") holds back.
 */
function apply({ tokens, syntax }: Parsed, result: Composition, operator: Operator, token: number): void {
  if (SCARCELY.has(tokens, token)) {
    result.isWithheld = true;
    if (result.hedge < 0) result.hedge = token;
  }
  const tried = FAILING.has(tokens, token) && EFFORTS.has(tokens, syntax.chunkHead[result.verb]!);
  if (operator.sign < 0 && !tried) {
    result.sign = result.sign === 1 ? -1 : 1;
    result.negator = result.negator < 0 ? token : result.negator;
  }
  if (operator.hedges && result.hedge < 0) result.hedge = token;
}

/** Goes to the word that governs the outermost verb group so far. False where it is governed by none. */
function climb(parsed: Parsed, result: Composition, first: number, end: number): boolean {
  if (result.verb < 0) return false;
  const { tokens, syntax } = parsed;
  const { tag, chunkFirst, chunkHead } = syntax;
  // "denied being opposed to it"
  const gerund =
    BEING.has(tokens, chunkFirst[result.verb]!) ||
    (tag[chunkHead[result.verb]!] === Tag.VerbIng && noAuxiliary(parsed, result.verb));
  if (!gerund && !isInfinitive(parsed, result.verb)) {
    negativeSubject(parsed, result, first, end);
    return false;
  }
  let at = chunkFirst[result.verb]! - 1;
  while (at >= first && (QUOTES.has(tokens, at) || (tag[at] === Tag.Adverb && verbAt(parsed, at) < 0))) at--;
  if (at < first) return false;
  if (gerund && (tag[at] === Tag.Preposition || tag[at] === Tag.Subordinator))
    return climbPreposition(parsed, result, at, first, end);
  if (gerund && NEGATIVE_PREPOSITIONS.has(tokens, at)) {
    negate(result, at);
    return false;
  }
  const governor = verbAt(parsed, at);
  if (governor >= 0) {
    const operator = VERB_OPERATORS.get(tokens, chunkHead[governor]!);
    if (gerund && !operator) return false;
    if (operator) apply(parsed, result, operator, chunkHead[governor]!);
    return rise(parsed, result, governor, first);
  }
  if (tag[at] === Tag.Adjective || tag[at] === Tag.Adverb) {
    const operator = ADJECTIVE_OPERATORS.get(tokens, at);
    const copula = operator ? verbAt(parsed, leftOverAdverbs(parsed, at - 1, first)) : -1;
    if (!operator || copula < 0) return false;
    apply(parsed, result, operator, at);
    return rise(parsed, result, copula, first);
  }
  const noun = nounAt(parsed, at);
  if (noun < 0 || gerund) return false;
  return climbNoun(parsed, result, noun, first, end);
}

function noAuxiliary({ syntax }: Parsed, verb: number): boolean {
  for (let i = syntax.chunkFirst[verb]!; i < syntax.chunkHead[verb]!; i++)
    if (syntax.tag[i] === Tag.Auxiliary) return false;
  return true;
}

function leftOverAdverbs({ syntax }: Parsed, from: number, first: number): number {
  let at = from;
  while (at > first && syntax.tag[at] === Tag.Adverb && syntax.chunkOf[at]! < 0) at--;
  return at;
}

function rise(parsed: Parsed, result: Composition, governor: number, first: number): boolean {
  result.verb = governor;
  if (result.contiguous) result.first = groupStart(parsed, governor);
  readGroup(parsed, governor, first, result);
  return true;
}

/** "stopped short of calling for", "refrained from backing", "prevented Berlin from banning", "without naming". */
function climbPreposition(
  parsed: Parsed,
  result: Composition,
  preposition: number,
  first: number,
  end: number,
): boolean {
  const { tokens, syntax } = parsed;
  if (NEGATIVE_PREPOSITIONS.has(tokens, preposition) || NEGATORS.has(tokens, preposition)) {
    negate(result, preposition);
    result.first = preposition;
    return false;
  }
  let at = preposition - 1;
  if (at < first) return false;
  if (FAR.has(tokens, at) && FROM.has(tokens, preposition)) {
    negate(result, at);
    result.first = at;
    const copula = verbAt(parsed, at - 1);
    return copula >= first && rise(parsed, result, copula, first);
  }
  if (AGAINST.has(tokens, preposition)) return climbAgainst(parsed, result, preposition, first);
  const named = nounAt(parsed, behindAside(parsed, at, first));
  // "has no intention of backing", "its failure in stopping"
  if (named >= 0 && OF_DEEDS.has(tokens, preposition) && NOUN_OPERATORS.has(tokens, syntax.chunkHead[named]!))
    return climbNoun(parsed, result, named, first, end);
  if (NEGATIVE_PREPOSITIONS.has(tokens, at)) {
    // "instead of banning"
    negate(result, at);
    result.first = at;
    return false;
  }
  const short = SHORT.has(tokens, at);
  if (short) at--;
  const governor = verbAt(parsed, at);
  if (governor >= 0) {
    const operator = VERB_OPERATORS.get(tokens, syntax.chunkHead[governor]!);
    if (short) {
      apply(parsed, result, { sign: -1, hedges: true }, preposition - 1);
      result.isWithheld = true;
    } else if (operator) apply(parsed, result, operator, syntax.chunkHead[governor]!);
    else return false;
    return rise(parsed, result, governor, first);
  }
  const noun = nounAt(parsed, at);
  if (noun < 0) return false;
  const ruling = verbAt(parsed, syntax.chunkFirst[noun]! - 1);
  // "accused ministers of backing the raid": it is not said that they did.
  if (ruling >= 0 && OF_DEEDS.has(tokens, preposition) && ACCUSING.has(tokens, syntax.chunkHead[ruling]!))
    result.hedge = syntax.chunkHead[ruling]!;
  if (ruling < 0 || !FROM.has(tokens, preposition)) return false;
  const operator = VERB_OPERATORS.get(tokens, syntax.chunkHead[ruling]!);
  if (!operator || operator.sign > 0) return false;
  result.contiguous = false;
  apply(parsed, result, operator, syntax.chunkHead[ruling]!);
  return rise(parsed, result, ruling, first);
}

/** "recommended against approving", "warned Norland against lifting", "a campaign against closing". */
function climbAgainst(parsed: Parsed, result: Composition, against: number, first: number): boolean {
  negate(result, against);
  result.first = against;
  const noun = nounAt(parsed, against - 1);
  const governor = verbAt(parsed, noun < 0 ? against - 1 : parsed.syntax.chunkFirst[noun]! - 1);
  return governor >= 0 && rise(parsed, result, governor, first);
}

const AGAINST = wordSet('against');
const BEING = wordSet('being');
const HIS = wordSet('his her its their');
const OF_DEEDS = wordSet('of in');
const ACCUSING = wordSet('accuse accuses accused accusing suspect suspects suspected suspecting');
/** "is considering it": that may come to nothing. */
const DELIBERATING = wordSet(
  'consider considers considered considering mull mulls mulled mulling contemplate contemplates contemplated contemplating',
);

/** Over "whatsoever" and quotation marks: "“no intention whatsoever” of". */
function behindAside({ tokens, syntax }: Parsed, from: number, first: number): number {
  let at = from;
  while (at > first && (QUOTES.has(tokens, at) || (syntax.tag[at] === Tag.Adverb && syntax.chunkOf[at]! < 0))) at--;
  return at;
}

/** "no plans (in place) to ban", "its refusal to sign", "urged Berlin to ban". */
function climbNoun(parsed: Parsed, result: Composition, nearest: number, first: number, end: number): boolean {
  const { tokens, syntax } = parsed;
  const { tag, chunkFirst, chunkHead } = syntax;
  let noun = nearest;
  let operator = NOUN_OPERATORS.get(tokens, chunkHead[noun]!);
  const before = chunkFirst[noun]! - 1;
  if (!operator && before > first && tag[before] === Tag.Preposition) {
    // "plans in place to": over a phrase to the noun.
    const outer = nounAt(parsed, before - 1);
    const over = outer >= 0 ? NOUN_OPERATORS.get(tokens, chunkHead[outer]!) : undefined;
    if (over) {
      operator = over;
      noun = outer;
      if (FROM_OR_BY.has(tokens, before) && canAct(parsed, nearest)) result.agent = nearest;
    }
  }
  if (operator) {
    apply(parsed, result, operator, chunkHead[noun]!);
    // "is under pressure to ban it": not yet.
    if (UNDER.has(tokens, chunkFirst[noun]! - 1)) result.isUnsaid = true;
    let start = chunkFirst[noun]!;
    if (NEGATIVE_QUANTIFIERS.has(tokens, start)) negate(result, start);
    else while (start < chunkHead[noun]! && tag[start] !== Tag.Noun && tag[start] !== Tag.Adjective) start++;
    const owner = possessorOf(parsed, noun);
    if (owner) start = owner.last + 1;
    result.first = Math.min(start, chunkHead[noun]!);
    const ruling = rulingOf(parsed, noun, first);
    // "condemned his decision to": his, not of who condemned it.
    const isOthers = HIS.has(tokens, chunkFirst[noun]!) && ruling >= 0 && !OWNING.has(tokens, chunkHead[ruling]!);
    if (owner || ruling < 0 || isOthers || result.agent >= 0 || namesSomebody(parsed, noun)) {
      result.noun = noun;
      result.verb = -1;
      return false;
    }
    const plain = result.sign;
    readGroup(parsed, ruling, first, result);
    const judging = cueOn(parsed, ruling, chunkFirst[noun]!);
    // "did not condemn the decision to": that says nothing of what was decided.
    if (result.sign !== plain && judging?.cancels) result.isUnsaid = true;
    if (NEGATIVE_QUANTIFIERS.has(tokens, chunkFirst[noun]!)) result.first = chunkFirst[noun]!;
    else if (result.sign !== 1 || result.hedge >= 0) result.first = groupStart(parsed, ruling);
    const ending = VERB_OPERATORS.get(tokens, chunkHead[ruling]!);
    if (ending && ending.sign < 0) apply(parsed, result, ending, chunkHead[ruling]!);
    else if (judging?.polarity === 'oppose') negate(result, chunkHead[ruling]!);
    result.verb = existential(parsed, ruling, first) ?? ruling;
    negativeSubject(parsed, result, first, end);
    return false;
  }
  // Object control: "urged Berlin to ban", "called on Berlin to ban".
  let ruling = verbAt(parsed, before);
  if (ruling < 0 && before > first && tag[before] === Tag.Preposition) ruling = verbAt(parsed, before - 1);
  if (ruling < 0) return false;
  const control = VERB_OPERATORS.get(tokens, chunkHead[ruling]!);
  if (!control) return false;
  if (EXPECTING.has(tokens, chunkHead[ruling]!)) {
    // "expect Berlin to ban it": it is Berlin that would.
    if (result.hedge < 0) result.hedge = chunkHead[ruling]!;
    return false;
  }
  apply(parsed, result, control, chunkHead[ruling]!);
  result.contiguous = false;
  return rise(parsed, result, ruling, first);
}

/** The verb whose object a noun phrase is: "condemned (the decision)", "voted against (a bill)"; -1 for none. */
function rulingOf(parsed: Parsed, noun: number, first: number): number {
  const { syntax } = parsed;
  const opening = syntax.chunkFirst[noun]!;
  const verb = verbAt(parsed, behindAside(parsed, opening - 1, first));
  if (verb >= 0 || opening - 2 < first || syntax.tag[opening - 1] !== Tag.Preposition) return verb;
  let at = opening - 2;
  while (at > first && syntax.chunkOf[at]! < 0 && at > opening - 4) at--;
  const far = verbAt(parsed, at);
  return far >= 0 && cueOn(parsed, far, opening) ? far : -1;
}

/** The cue by which a verb takes a side toward what begins at token `from`, right behind it; undefined for none. */
function cueOn({ tokens, syntax }: Parsed, verb: number, from: number): Frame | undefined {
  const head = syntax.chunkHead[verb]!;
  return FRAMES.get(tokens, head)?.find(
    (frame) => frame.kind === 'verb' && !frame.reversed && !frame.heads && frameEnd(tokens, head, from, frame) === from,
  );
}

/** For "there are no plans", the verb that reports it ("Germany said there are …"); undefined elsewhere. */
function existential(parsed: Parsed, verb: number, first: number): number | undefined {
  const { tokens, syntax } = parsed;
  const there = syntax.chunkFirst[verb]! - 1;
  if (there < first || !THERE.has(tokens, there)) return undefined;
  let at = there - 1;
  if (at >= first && syntax.tag[at] === Tag.Subordinator) at--;
  const reporting = at >= first ? verbAt(parsed, at) : -1;
  return reporting;
}

/** "no country supports the ban": the subject negates. "denied that it supports the ban": what governs the clause does. */
function negativeSubject(parsed: Parsed, result: Composition, first: number, end: number): void {
  const subject = subjectOf(parsed, result.verb, first, end);
  if (subject < 0) return;
  const at = parsed.syntax.chunkFirst[subject]!;
  // "neither Norland nor Sudria supports"
  const neither = parsed.syntax.chunkFirst[listStart(parsed, subject, first)]! - 1;
  hearClause(parsed, result, neither, first);
  const negator = negatorOf(parsed, at, first);
  // "not one farmer", "not even Norland" are none; "not every farmer" leaves open who.
  if (negator >= 0 && NOT.has(parsed.tokens, negator) && !isNone(parsed, negator)) result.isUnsaid = true;
  else if (negator >= 0) negate(result, negator);
  else if (NEGATIVE_QUANTIFIERS.has(parsed.tokens, at)) negate(result, at);
  else if (neither >= first && NEITHER.has(parsed.tokens, neither)) negate(result, neither);
}

/** "would neither confirm nor deny that" */
const NOR = wordSet('nor or');
const UNDER = wordSet('under');
const NOT = wordSet('not');
const SINGLE = wordSet('one single even');
const isNone = ({ tokens }: Parsed, not: number): boolean => SINGLE.has(tokens, not + 1) || SINGLE.has(tokens, not + 2);
/** Who does not say so has not taken the side: "has never said it supports". "Does not think so" takes the other. */
const SPOKEN = wordSet(
  'say says said saying confirm confirmed indicate indicated state stated tell told specify specified',
);

/** True where a negator stands in a verb group: "does not", "not to be lifted". */
export function isNegated({ tokens, syntax }: Parsed, verb: number): boolean {
  for (let i = syntax.chunkFirst[verb]!; i < syntax.chunkLast[verb]!; i++) if (NEGATORS.has(tokens, i)) return true;
  return false;
}

/** The word that negates the noun phrase at token `at`: "not | a single union", "not even | Norland"; -1 for none. */
function negatorOf({ tokens, syntax }: Parsed, at: number, first: number): number {
  if (NEGATORS.has(tokens, at)) return at;
  const before = EVEN.has(tokens, at - 1) ? at - 2 : at - 1;
  if (before < first || syntax.chunkOf[before]! >= 0) return -1;
  return NEGATORS.has(tokens, before) || NO.has(tokens, before) ? before : -1;
}
const EVEN = wordSet('even');

/**
 * Counts in who denies, or does not vouch for, the clause behind token `before`: "denied (that) | it had backed",
 * "rejected claims that | it had backed", "no evidence that | it had backed".
 */
function hearClause(parsed: Parsed, result: Composition, before: number, first: number): void {
  const { tokens, syntax } = parsed;
  const isThat = THAT.has(tokens, before);
  const at = isThat ? before - 1 : before;
  if (at < first) return;
  const verb = verbAt(parsed, at);
  if (verb >= 0) {
    const isNeither = NOR.has(tokens, syntax.chunkFirst[verb]! - 1);
    if (DENYING.has(tokens, syntax.chunkHead[verb]!) && (isNeither || isNegated(parsed, verb))) result.isUnsaid = true;
    else if (DENYING.has(tokens, syntax.chunkHead[verb]!)) negate(result, syntax.chunkHead[verb]!);
    else if (SPOKEN.has(tokens, syntax.chunkHead[verb]!) && isNegated(parsed, verb)) result.isUnsaid = true;
    return;
  }
  const noun = isThat ? nounAt(parsed, at) : -1;
  if (noun < 0 || !HEARSAY.has(tokens, syntax.chunkHead[noun]!)) return;
  const opening = syntax.chunkFirst[noun]!;
  const ruling = verbAt(parsed, opening - 1);
  if (NEGATIVE_QUANTIFIERS.has(tokens, opening)) result.isUnsaid = true;
  else if (ruling >= 0 && REJECTING.has(tokens, syntax.chunkHead[ruling]!)) negate(result, syntax.chunkHead[ruling]!);
  else if (result.hedge < 0) result.hedge = syntax.chunkHead[noun]!;
}

/** True for "U.S. calls", "Huawei's plan": the noun phrase says whose they are. */
export function namesSomebody({ syntax }: Parsed, noun: number): boolean {
  for (let i = syntax.chunkFirst[noun]!; i < syntax.chunkHead[noun]!; i++)
    if (syntax.tag[i] === Tag.Proper || syntax.tag[i] === Tag.Possessive) return true;
  return false;
}
