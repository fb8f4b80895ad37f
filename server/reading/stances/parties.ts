import type { Sentence } from '../block';
import {
  canAct,
  clauseEnd,
  Extent,
  hasFiniteVerb,
  isInfinitive,
  isParticiple,
  isPassive,
  isTime,
  listStart,
  nounAt,
  nounPhrase,
  type Parsed,
  possessorOf,
  type Range,
  subjectOf,
  verbAt,
} from '../syntax/phrases';
import { ChunkKind, Tag } from '../syntax/syntax';
import { Shape, type Tokens } from '../tokens';
import { wordSet } from '../vocabulary';
import type { Argument } from './cues';
import { CHANGING, COPULAS, DENYING, SAYING } from './operators';

const EXPLETIVES = wordSet('there what that which who this these those it');
const REFLEXIVES = wordSet('himself herself itself themselves ourselves myself yourself');
const QUOTES = wordSet(['"', '“', '”', '``', "''"]);
const BY = wordSet('by');
const THAT = wordSet('that whether');
/** Heads that take no position themselves; who stands behind them may. */
const ABSTRACT = wordSet(
  `move decision evidence law bill report guidance measure measures plan study data research document statement
   article letter speech comment comments remark remarks policy proposal rule rules result results vote ruling order
   step steps action actions approach stance strategy position agreement deal treaty legislation resolution amendment
   view views opinion attack attacks war ban idea effort efforts event events fact case issue crisis reason tweet
   claim claims argument allegation allegations criticism criticisms interview editorial book film poll polls survey`,
);
const AT_MOST = 14;

/** The whole phrase of who takes the position, from the noun phrase that is the subject; null for "there" and "it". */
export function holderFrom(parsed: Parsed, noun: number, sentence: Sentence, limit: number): Range | null {
  const { tokens, syntax } = parsed;
  const first = syntax.chunkFirst[noun]!;
  if (syntax.chunkLast[noun]! - first === 1 && EXPLETIVES.has(tokens, first))
    return IT.has(tokens, first) ? { first, last: first + 1 } : null;
  if (REFLEXIVES.has(tokens, first)) {
    // "the mayor | herself opposes it"; "cannot bring | themselves to support it" is nobody's.
    const named = nounAt(parsed, first - 1);
    return named >= 0 && named !== noun ? holderFrom(parsed, named, sentence, first) : null;
  }
  if (isTime(parsed, noun)) return null;
  if (ABSTRACT.has(tokens, syntax.chunkHead[noun]!)) {
    const owner = possessorOf(parsed, noun);
    if (owner) return owner;
  }
  const start = listStart(parsed, noun, sentence.first);
  const opening = syntax.chunkFirst[start]!;
  const { last } = nounPhrase(
    parsed,
    noun,
    Math.max(limit, syntax.chunkLast[noun]!),
    Extent.Clauses | Extent.Apposition,
  );
  return { first: start !== noun && BOTH.has(tokens, opening - 1) ? opening - 1 : withAmount(parsed, opening), last };
}

/** "the president| 's peace plan": where others are for or against it, the plan, not whose it is. */
export function withWhatIsOwned(parsed: Parsed, subject: Range | null): Range | null {
  const { syntax } = parsed;
  if (!subject || syntax.tag[subject.last] !== Tag.Possessive) return subject;
  const noun = nounAt(parsed, subject.last);
  return noun < 0 ? subject : { first: subject.first, last: Math.max(subject.last, syntax.chunkLast[noun]!) };
}

/** "at | least 30 lawmakers", "up to | a dozen": where an amount before a noun phrase begins. */
function withAmount({ tokens }: Parsed, first: number): number {
  if (isAmount(tokens, first - 1)) return first - 1;
  return isAmount(tokens, first - 2) ? first - 2 : first;
}
/** The noun phrase that a phrase begins with, behind an amount or "both"; -1 where it begins with none. */
export function firstNoun(parsed: Parsed, first: number): number {
  // "neither Norland nor Sudria"
  if (BOTH.has(parsed.tokens, first) && nounAt(parsed, first) < 0) return nounAt(parsed, first + 1);
  if (!isAmount(parsed.tokens, first)) return nounAt(parsed, first);
  // "least" may begin the noun phrase.
  const noun = nounAt(parsed, first + 1);
  return noun < 0 ? nounAt(parsed, first + 2) : noun;
}

const isAmount = (tokens: Tokens, at: number): boolean =>
  isBound(tokens, at) || (UP.has(tokens, at) && TO.has(tokens, at + 1));

/** "at least", "more than" */
const isBound = (tokens: Tokens, at: number): boolean =>
  (AT.has(tokens, at) && LEAST.has(tokens, at + 1)) || (MORE.has(tokens, at) && THAN.has(tokens, at + 1));

const UP = wordSet('up');
const TO = wordSet('to');

const IT = wordSet('it this');
const AND = wordSet('and &');
const COMMA_OR_AND = wordSet([',', 'and', '&']);

/** The first of several in a phrase, and the others: "Norland", "Sudria and Ostland"; null where only one stands there. */
export function eachOf(parsed: Parsed, { first, last }: Range): readonly [Range, Range] | null {
  const { tokens, syntax } = parsed;
  let joined = false;
  for (let at = first; at < last; at++) if (AND.has(tokens, at) && nounAt(parsed, at) < 0) joined = true;
  if (!joined) return null;
  const opening = nounAt(parsed, BOTH.has(tokens, first) ? first + 1 : first);
  for (let at = syntax.chunkLast[opening] ?? last; at + 1 < last; at++) {
    if (!COMMA_OR_AND.has(tokens, at) || nounAt(parsed, at) >= 0) continue;
    const next = AND.has(tokens, at + 1) ? at + 2 : at + 1;
    const noun = nounAt(parsed, next);
    if (noun < 0 || syntax.chunkFirst[noun] !== next || !canAct(parsed, noun)) return null;
    return [
      { first, last: at },
      { first: next, last },
    ];
  }
  return null;
}

/** The name that modifies a noun: "U.S." in "U.S. calls", "Chinese" in "Chinese opposition". */
export function nameIn({ tokens, syntax }: Parsed, noun: number): Range | null {
  const { tag, chunkFirst, chunkHead } = syntax;
  for (let i = chunkFirst[noun]!; i < chunkHead[noun]!; i++) {
    const demonym = tag[i] === Tag.Adjective && (tokens.shape[i]! & Shape.Capital) !== 0 && i > 0;
    // "the June decision"
    if ((tag[i] !== Tag.Proper && !demonym) || TIMES.has(tokens, i)) continue;
    let last = i + 1;
    while (last < chunkHead[noun]! && tag[last] === Tag.Proper) last++;
    return { first: i, last };
  }
  return null;
}

/** Who holds what a noun phrase names: "Washington's demands", "U.S. calls", "their opposition". */
export function ownerOf(parsed: Parsed, noun: number): Range | null {
  const { syntax } = parsed;
  const owner = possessorOf(parsed, noun);
  if (owner) return TIMES.has(parsed.tokens, owner.last - 1) ? null : owner;
  const first = syntax.chunkFirst[noun]!;
  if (syntax.tag[first] === Tag.Determiner && POSSESSIVES.has(parsed.tokens, first)) return { first, last: first + 1 };
  return nameIn(parsed, noun);
}

const TIMES = wordSet(
  `week weekend month year monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow january
   february march april may june july august september october november december`,
);
const POSSESSIVES = wordSet('his her its their our my your');

/** Who a passive's "by" names, within a few words behind token `from`; null where nobody is named. */
export function agentAfter(parsed: Parsed, from: number, sentence: Sentence): Range | null {
  const { tokens, syntax } = parsed;
  const far = Math.min(sentence.last, from + AT_MOST);
  for (let at = from; at < far; at++) {
    if (BY.has(tokens, at)) {
      const noun = nounAt(parsed, at + 1);
      if (noun < 0 || isTime(parsed, noun)) return null;
      return nounPhrase(parsed, noun, sentence.last, NAMED);
    }
    if (verbAt(parsed, at) >= 0) return null;
    if (syntax.tag[at] === Tag.Punctuation && !QUOTES.has(tokens, at)) return null;
  }
  return null;
}

/**
 * A target without those who hold the position: "the levy" of "the levy among farmers", "the levy by farmers". Behind a
 * noun for what somebody does, "by" names who does it: "the decision by the court".
 */
export function withoutHolders(parsed: Parsed, { first, last }: Range): Range {
  const { tokens, syntax } = parsed;
  for (let at = first + 1; at < last; at++) {
    if (AMONG.has(tokens, at)) return { first, last: at };
    const noun = BY.has(tokens, at) ? nounAt(parsed, at - 1) : -1;
    if (noun >= 0 && !ABSTRACT.has(tokens, syntax.chunkHead[noun]!)) return { first, last: at };
  }
  return { first, last };
}

/**
 * Who holds what a noun names, said behind it: "opposition to the levy among farmers", "support for it is growing among
 * farmers"; before it: "in a rebuke to the governor, the senate". Null where nobody is named.
 */
export function actorBehind(parsed: Parsed, noun: number, target: Range, sentence: Sentence): Range | null {
  const { tokens, syntax } = parsed;
  let at = target.last;
  const verb = verbAt(parsed, at);
  if (verb >= 0 && syntax.chunkFirst[verb] === at && isTold(parsed, verb)) {
    at = syntax.chunkLast[verb]!;
    if (isPassive(parsed, verb)) return agentAfter(parsed, at, sentence);
    while (at < sentence.last && (syntax.tag[at] === Tag.Adverb || syntax.tag[at] === Tag.Adjective)) at++;
  }
  if (AMONG.has(tokens, at) || (at > target.last && FROM.has(tokens, at))) {
    const holder = nounAt(parsed, at + 1);
    return holder < 0 || isTime(parsed, holder) ? null : nounPhrase(parsed, holder, sentence.last, NAMED);
  }
  const opens = syntax.chunkFirst[noun]! - 1;
  if (opens < sentence.first || opens > sentence.first + 1 || !OPENING.has(tokens, opens)) return null;
  const main = target.last < sentence.last && COMMAS.has(tokens, target.last) ? nounAt(parsed, target.last + 1) : -1;
  if (main < 0) return null;
  let limit = syntax.chunkLast[main]!;
  while (limit < sentence.last && verbAt(parsed, limit) < 0) limit++;
  return holderFrom(parsed, main, sentence, limit);
}

/** Verbs that say that a feeling comes or goes, or whose it is. */
const isTold = ({ tokens, syntax }: Parsed, verb: number): boolean =>
  CHANGING.has(tokens, syntax.chunkHead[verb]!) || LED.has(tokens, syntax.chunkHead[verb]!);
const LED = wordSet('led voiced expressed shared spearheaded driven headed fronted echoed mounted organised organized');
const AMONG = wordSet('among amongst');
const FROM = wordSet('from');
const OPENING = wordSet('in as');

/** What the position is about: the noun phrase or clause that begins at token `from`; null where neither does. */
export function targetFrom(parsed: Parsed, from: number, sentence: Sentence, argument: Argument): Range | null {
  const { tokens, syntax } = parsed;
  const end = sentence.last;
  // "agreed to share": the "to" of the cue is the infinitive's own.
  const infinitive = from > sentence.first && syntax.tag[from - 1] === Tag.To ? verbAt(parsed, from - 1) : -1;
  let at = infinitive >= 0 ? syntax.chunkFirst[infinitive]! : from;
  while (at < end && at < from + 4) {
    if (THAT.has(tokens, at)) {
      const last = clauseEnd(parsed, at + 1, end);
      const clause = { first: at, last: nextSaying(parsed, at + 1, last) };
      return clause.last > at + 1 ? clause : null;
    }
    const noun = nounAt(parsed, at);
    if (noun >= 0) {
      if (isTime(parsed, noun)) {
        at = syntax.chunkLast[noun]!;
        continue;
      }
      const whole = argument === 'object' || argument === 'none';
      const called = WHAT.has(tokens, at) ? calledEnd(parsed, at, end) : -1;
      if (called > 0) return { first: at, last: called };
      const range = nounPhrase(parsed, noun, end, whole ? WHOLE : NAMED);
      if (argument !== 'action') return range;
      const next = verbAt(parsed, range.last);
      if (next < 0 || syntax.chunkFirst[next] !== range.last) return range;
      // "Berlin to ban the firm", "that it leave" without "that".
      return isInfinitive(parsed, next) || isParticiple(parsed, next)
        ? withClosing(parsed, { first: range.first, last: deedEnd(parsed, next, end) })
        : range;
    }
    const verb = verbAt(parsed, at);
    if (verb >= 0)
      return isInfinitive(parsed, verb) || isParticiple(parsed, verb)
        ? { first: syntax.chunkFirst[verb]!, last: deedEnd(parsed, verb, end) }
        : null;
    if (syntax.tag[at] === Tag.Preposition && AFTER_TIME.has(tokens, at) && isTimeAt(parsed, at + 1)) {
      at = syntax.chunkLast[nounAt(parsed, at + 1)]!;
      continue;
    }
    if (syntax.tag[at] !== Tag.Adverb && !QUOTES.has(tokens, at) && !opensAmount(parsed, at)) return null;
    at++;
  }
  return null;
}

/** "Norland and the minister's deputy, Nils Dorn" */
const NAMED = Extent.Coordination | Extent.Apposition;
/** The same, with all that is said of them. */
const WHOLE = NAMED | Extent.Clauses | Extent.Relatives;

/** Where "what it called a provocation", "what he described as theft" ends that begins at `what`; -1 for another clause. */
function calledEnd(parsed: Parsed, what: number, end: number): number {
  const { tokens, syntax } = parsed;
  const subject = nounAt(parsed, what + 1);
  const verb = subject < 0 ? -1 : verbAt(parsed, syntax.chunkLast[subject]!);
  if (verb < 0 || !NAMING.has(tokens, syntax.chunkHead[verb]!)) return -1;
  const behind = syntax.chunkLast[verb]!;
  const noun = firstNounWithin(parsed, AS.has(tokens, behind) ? behind + 1 : behind, end);
  return noun < 0 ? -1 : nounPhrase(parsed, noun, end, Extent.Coordination | Extent.Clauses).last;
}

/** The noun phrase at a token, or behind a quotation mark there; -1 for none. */
const firstNounWithin = (parsed: Parsed, at: number, end: number): number => {
  const from = QUOTES.has(parsed.tokens, at) ? at + 1 : at;
  return from < end ? nounAt(parsed, from) : -1;
};

const WHAT = wordSet('what');
const AS = wordSet('as');
const NAMING = wordSet(
  `call calls called calling describe describes described describing term terms termed see sees saw seen label labels
   labelled labeled deem deems deemed consider considers considered regard regards regarded dub dubs dubbed brand brands
   branded`,
);

/**
 * Where the clause of an infinitive or a participle ends: "denied attacking ships | and accuses Sudria" goes on with a
 * finite verb, which is no part of it, unless it stands in a clause of its own ("ships that carry grain and sell it").
 */
function deedEnd(parsed: Parsed, verb: number, end: number): number {
  const { tokens, syntax } = parsed;
  const from = syntax.chunkLast[verb]!;
  let last = clauseEnd(parsed, from, end);
  // The quotation that the verb itself is in closes behind the clause; one that opens in the clause closes in it.
  const begin = syntax.chunkFirst[verb]!;
  let quoted = QUOTES.has(tokens, begin - 1) !== isOdd(parsed, begin, from);
  const odd = isOdd(parsed, from, last);
  if (odd && QUOTES.has(tokens, last - 1)) last--;
  else if (odd && !quoted && last < end && QUOTES.has(tokens, last)) last++;
  for (let at = from; at + 1 < last; at++) {
    if (QUOTES.has(tokens, at)) quoted = !quoted;
    else if (quoted) continue;
    else if (RELATIVES.has(tokens, at) || syntax.tag[at] === Tag.Subordinator) return nextSaying(parsed, at, last);
    else if (isFiniteBehind(parsed, at)) return at;
  }
  return last;
}

/** "Sudria to “stop its raids|”": a quotation that opens in a phrase closes in it. */
const withClosing = (parsed: Parsed, { first, last }: Range): Range => ({
  first,
  last: QUOTES.has(parsed.tokens, last) && isOdd(parsed, first, last) ? last + 1 : last,
});

function isOdd({ tokens }: Parsed, first: number, last: number): boolean {
  let odd = false;
  for (let i = first; i < last; i++) if (QUOTES.has(tokens, i)) odd = !odd;
  return odd;
}

/** "demanded that the board meet | and said it would resign": where somebody goes on to say something, or `last`. */
function nextSaying(parsed: Parsed, from: number, last: number): number {
  const { tokens, syntax } = parsed;
  for (let at = from; at + 1 < last; at++) {
    if (!isFiniteBehind(parsed, at)) continue;
    const said = syntax.chunkHead[verbAt(parsed, at + 1)]!;
    if (SAYING.has(tokens, said) || TELLERS.has(tokens, said)) return at;
  }
  return last;
}

/** True for an "and" or "but" with a finite verb right behind it that has no modal: those go on with what they stand in. */
function isFiniteBehind(parsed: Parsed, at: number): boolean {
  const { syntax } = parsed;
  if (syntax.tag[at] !== Tag.Conjunction) return false;
  const verb = verbAt(parsed, at + 1);
  return verb >= 0 && syntax.chunkFirst[verb] === at + 1 && syntax.tag[syntax.chunkHead[verb]!] === Tag.Verb;
}

const RELATIVES = wordSet('who which that whose where when');
/** Finite verbs by which somebody turns to somebody else. */
const TELLERS = wordSet(
  `accused accuses urged urges demanded demands called calls asked asks criticised criticizes criticized criticises
   denounced denounces condemned condemns blamed blames rejected rejects denied denies dismissed dismisses praised praises`,
);

/** "both Norland and Sudria", "at least 19 hostages", "more than 30 people". */
const opensAmount = ({ tokens }: Parsed, at: number): boolean =>
  BOTH.has(tokens, at) || isBound(tokens, at) || (THAN.has(tokens, at) && MORE.has(tokens, at - 1));
const BOTH = wordSet('both either neither');
const AT = wordSet('at');
const LEAST = wordSet('least most');
const MORE = wordSet('more less fewer');
const THAN = wordSet('than');

const AFTER_TIME = wordSet('on in at during');
const isTimeAt = (parsed: Parsed, token: number): boolean => {
  const noun = nounAt(parsed, token);
  return noun >= 0 && isTime(parsed, noun);
};

/** The subject of a verb group as a holder, or null. */
export function subjectHolder(parsed: Parsed, verb: number, sentence: Sentence): Range | null {
  const teller = tellerOf(parsed, verb, sentence);
  if (teller >= 0) return holderFrom(parsed, teller, sentence, parsed.syntax.chunkFirst[verb]!);
  const subject = subjectOf(parsed, verb, sentence.first, sentence.last);
  if (subject < 0 || isExpletive(parsed, subject, verb)) return null;
  const named = namedBefore(parsed, subject, verb, sentence);
  if (named >= 0) return holderFrom(parsed, named, sentence, parsed.syntax.chunkLast[named]!);
  const speaker = speakerBehind(parsed, subject, sentence);
  if (speaker < 0) return holderFrom(parsed, subject, sentence, parsed.syntax.chunkFirst[verb]!);
  return holderFrom(parsed, speaker, sentence, parsed.syntax.chunkFirst[subject]!);
}

/** "it is easy to criticise him", "found it hard to resist": "it" stands for the infinitive, and nobody does so. */
function isExpletive(parsed: Parsed, subject: number, verb: number): boolean {
  const { tokens, syntax } = parsed;
  const { chunkFirst, chunkLast, chunkHead, tag } = syntax;
  if (!IT.has(tokens, chunkFirst[subject]!) || chunkLast[subject]! - chunkFirst[subject]! > 1) return false;
  if (!isInfinitive(parsed, verb)) return false;
  const said = verbAt(parsed, chunkLast[subject]!);
  return said < 0 ? tag[chunkLast[subject]!] === Tag.Adjective : said !== verb && COPULAS.has(tokens, chunkHead[said]!);
}

/** "Age UK": no person. */
const isAcronym = ({ text, start, end }: Tokens, i: number): boolean =>
  end[i]! - start[i]! > 1 && /^[A-Z]+$/.test(text.slice(start[i]!, end[i]!));

/** "Erick Holt, a radio host who has been critical of it": the name that the host is told of, or -1. */
function namedBefore(parsed: Parsed, subject: number, verb: number, sentence: Sentence): number {
  const { tokens, syntax } = parsed;
  const { chunkFirst, chunkLast, chunkHead, tag } = syntax;
  const comma = chunkFirst[subject]! - 1;
  const isWho = WHO.has(tokens, chunkLast[subject]!) && chunkLast[subject]! < chunkFirst[verb]!;
  if (!isWho || comma <= sentence.first || !COMMAS.has(tokens, comma) || !ARTICLES.has(tokens, comma + 1)) return -1;
  const named = nounAt(parsed, comma - 1);
  return named >= 0 && tag[chunkHead[named]!] === Tag.Proper ? named : -1;
}
const WHO = wordSet('who');
const ARTICLES = wordSet('a an the');

/**
 * "The minister said that the talks had failed, accusing Sudria": a participle of speech behind what somebody says goes
 * on with who says it, not with the subject of what is said. The noun phrase that says it, or -1.
 */
function tellerOf(parsed: Parsed, verb: number, sentence: Sentence): number {
  const { tokens, syntax } = parsed;
  const { chunkFirst, chunkLast, chunkHead, chunkKind, chunkOf, tag } = syntax;
  const comma = chunkFirst[verb]! - 1;
  if (tag[chunkHead[verb]!] !== Tag.VerbIng || !isParticiple(parsed, verb) || !COMMAS.has(tokens, comma)) return -1;
  if (!TELLING.has(tokens, chunkHead[verb]!)) return -1;
  for (let at = sentence.first; at < comma; at++) {
    const said = chunkOf[at]!;
    if (said < 0 || chunkKind[said] !== ChunkKind.Verb) continue;
    if (SAYING.has(tokens, chunkHead[said]!) && hasFiniteVerb(parsed, said))
      return subjectOf(parsed, said, sentence.first, sentence.last);
    at = chunkLast[said]! - 1;
  }
  return -1;
}

const COMMAS = wordSet([',']);
/** Participles by which somebody goes on speaking. */
const TELLING = wordSet(
  `accusing praising blaming thanking calling urging criticizing criticising condemning demanding denouncing hailing
   welcoming rejecting dismissing defending warning insisting promising vowing pledging threatening citing denying
   backing supporting endorsing slamming blasting lauding commending congratulating asking appealing describing
   questioning proposing suggesting recommending lamenting deploring mocking ridiculing`,
);
const EARLIER = wordSet('earlier later early late');
const THIRD_PERSON = wordSet('he she they it');

/**
 * "Juncker said he will not bow": a pronoun right behind a verb of saying is who says it, so the name is the holder.
 * The noun phrase that says it, or -1. "it" is no person: for it the speaker must be a body, by its article or noun.
 */
function speakerBehind(parsed: Parsed, pronoun: number, sentence: Sentence): number {
  const { tokens, syntax } = parsed;
  const { chunkFirst, chunkLast, chunkHead, tag } = syntax;
  const at = chunkFirst[pronoun]!;
  if (chunkLast[pronoun]! - at !== 1 || !THIRD_PERSON.has(tokens, at)) return -1;
  let before = at - 1;
  if (THAT.has(tokens, before)) before--;
  while (before > sentence.first && nounAt(parsed, before) >= 0 && isTime(parsed, nounAt(parsed, before))) {
    before = chunkFirst[nounAt(parsed, before)]! - 1;
    if (AFTER_TIME.has(tokens, before) || EARLIER.has(tokens, before)) before--;
  }
  const verb = before > sentence.first ? verbAt(parsed, before) : -1;
  const says = verb >= 0 && (SAYING.has(tokens, chunkHead[verb]!) || DENYING.has(tokens, chunkHead[verb]!));
  if (!says || !hasFiniteVerb(parsed, verb)) return -1;
  const speaker = subjectOf(parsed, verb, sentence.first, sentence.last);
  if (speaker < 0 || tag[chunkHead[speaker]!] === Tag.Pronoun) return -1;
  const single = chunkLast[speaker]! - chunkFirst[speaker]! === 1 || isAcronym(tokens, chunkHead[speaker]!);
  const body = single || tag[chunkFirst[speaker]!] === Tag.Determiner || tag[chunkHead[speaker]!] === Tag.Noun;
  return IT.has(tokens, at) && !body ? -1 : speaker;
}
