import { type Span, span } from '../span';
import { Shape, type Tokens } from '../tokens';
import { wordSet } from '../vocabulary';
import { BODY_NOUNS } from './bodyNouns';
import { isPersonNoun } from './roleNouns';
import { ChunkKind, type Syntax, Tag } from './syntax';

/**
 * Relations between the chunks of a sentence, found by looking left and right from one chunk: the subject of a verb
 * group, its object, the whole of a noun phrase, the end of a clause. Every answer is a position in chunks or tokens,
 * -1 where there is none. `first` and `end` are the tokens that bound the sentence.
 */
export interface Parsed {
  readonly tokens: Tokens;
  readonly syntax: Syntax;
}

/** Tokens `first` to `last`, exclusive. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** Clauses are followed so deep at most ("plans to try to ban"), and sentences looked at so many tokens far. */
const DEEPEST = 8;
const FARTHEST = 160;

const RELATIVES = wordSet('who which that whom whose');
const SUBJECT_RELATIVES = wordSet('who which that');
const WHO = wordSet('who');
const LINKING = wordSet('however then nevertheless nonetheless');
const COMMA = wordSet([',']);
const DASHES = wordSet(['—', '–', '--', '-']);
const BRACKETS = wordSet(['(', ')', '[', ']']);
const QUOTES = wordSet(['"', '“', '”', '``', "''"]);
const OF = wordSet('of');
const COORDINATORS = wordSet('and or nor &');
const TIME_HEADS = wordSet(
  `monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight week month year
   weekend morning afternoon evening night day january february march april may june july august september october
   november december jan feb mar apr jun jul aug sep sept oct nov dec time moment decade century hour hours minutes days
   weeks months years`,
);
/** Prepositions that attach what follows to the noun before them. */
const NOUN_PREPOSITIONS = wordSet(
  `of on for with against to in over from about between by toward towards into at within among including like
   inside outside under regarding concerning without around behind via per amongst across near than above below beyond`,
);
/** Words that begin a clause of their own. */
const CLAUSE_OPENERS = wordSet(
  `because while although though unless if after before since when until whereas as but so lest whenever once despite
   amid following`,
);

/** The sentence that holds a token, by position; sentences are in text order. */
export function sentenceOf(sentences: readonly Range[], token: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { first, last } = sentences[middle]!;
    if (token < first) high = middle - 1;
    else if (token >= last) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** The offsets of a run of tokens. */
export const spanOf = (tokens: Tokens, { first, last }: Range): Span =>
  span(tokens.start[first]!, tokens.end[last - 1]!);

/** The noun phrase that holds a token, or -1. */
export function nounAt({ syntax }: Parsed, token: number): number {
  const chunk = token >= 0 && token < syntax.chunkOf.length ? syntax.chunkOf[token]! : -1;
  return chunk >= 0 && syntax.chunkKind[chunk] === ChunkKind.Noun ? chunk : -1;
}

/** The verb group that holds a token, or -1. */
export function verbAt({ syntax }: Parsed, token: number): number {
  const chunk = token >= 0 && token < syntax.chunkOf.length ? syntax.chunkOf[token]! : -1;
  return chunk >= 0 && syntax.chunkKind[chunk] === ChunkKind.Verb ? chunk : -1;
}

/** True for "Friday", "last week", "in March": noun phrases that say when. */
export function isTime({ tokens, syntax }: Parsed, noun: number): boolean {
  const head = syntax.chunkHead[noun]!;
  // "the march" is no month.
  if (MARCH.has(tokens, head) && !(tokens.shape[head]! & Shape.Capital)) return false;
  if (MONTHS_TOO.has(tokens, head) && isNamesake({ tokens, syntax }, noun)) return false;
  if (TIME_HEADS.has(tokens, head) || TIME_HEADS.has(tokens, syntax.chunkFirst[noun]!)) return true;
  // "in 2019"
  const isYear = syntax.tag[head] === Tag.Number && syntax.chunkLast[noun]! - syntax.chunkFirst[noun]! === 1;
  return isYear && tokens.end[head]! - tokens.start[head]! === 4 && startsYear(tokens, head);
}

const MARCH = wordSet('march marches');
/** Names of people that are months, too. */
const MONTHS_TOO = wordSet('may april june august');

/** "Theresa May", "Mrs May", "May backed the deal": somebody who has the name of a month. */
function isNamesake(
  { tokens, syntax: { tag, chunkFirst, chunkLast, chunkHead, chunkOf } }: Parsed,
  noun: number,
): boolean {
  const first = chunkFirst[noun]!;
  const last = chunkLast[noun]!;
  if (first < chunkHead[noun]!)
    return (
      (tokens.shape[first]! & Shape.Capital) !== 0 && !TIME_HEADS.has(tokens, first) && tag[first] !== Tag.Determiner
    );
  const acts = last < chunkOf.length && (tag[last] === Tag.Verb || tag[last] === Tag.Auxiliary);
  return acts && (first === 0 || tag[first - 1] !== Tag.Preposition);
}

function startsYear({ text, start }: Tokens, token: number): boolean {
  const at = start[token]!;
  return text.startsWith('19', at) || text.startsWith('20', at);
}

/** True for "to ban", "not to ban". */
export function isInfinitive({ syntax }: Parsed, verb: number): boolean {
  if (verb < 0) return false;
  let at = syntax.chunkFirst[verb]!;
  while (at < syntax.chunkLast[verb]! && syntax.tag[at] === Tag.Adverb) at++;
  return syntax.tag[at] === Tag.To;
}

/** True for a lone participle: "(operators) using", "(people) briefed". */
export function isParticiple({ syntax }: Parsed, verb: number): boolean {
  if (verb < 0) return false;
  const head = syntax.tag[syntax.chunkHead[verb]!];
  if (head !== Tag.VerbIng && head !== Tag.VerbPast) return false;
  for (let i = syntax.chunkFirst[verb]!; i < syntax.chunkHead[verb]!; i++) {
    const tag = syntax.tag[i];
    // "has so far stood": before a participle, "has" is an auxiliary, whatever it was taken for.
    if (tag === Tag.Auxiliary || tag === Tag.To || tag === Tag.Verb) return false;
  }
  return true;
}

/** True where the group has a finite verb or auxiliary. */
export const hasFiniteVerb = (parsed: Parsed, verb: number): boolean =>
  !isInfinitive(parsed, verb) && !isParticiple(parsed, verb);

const S_CLITIC = wordSet("'s");
const PASSIVE_AUXILIARIES = wordSet("be is are was were been being am 's 're 'm get gets got getting");

/** True for "was criticised", "has been barred", "being sold"; a lone past participle counts too. */
export function isPassive(parsed: Parsed, verb: number): boolean {
  const { tokens, syntax } = parsed;
  const head = syntax.chunkHead[verb]!;
  if (syntax.tag[head] !== Tag.VerbPast) return false;
  for (let i = head - 1; i >= syntax.chunkFirst[verb]!; i--) {
    if (syntax.tag[i] === Tag.Adverb) continue;
    // "he's proposed" has; "it's backed by" is.
    if (S_CLITIC.has(tokens, i)) return tokens.text.startsWith('by', tokens.start[head + 1] ?? tokens.text.length);
    return PASSIVE_AUXILIARIES.has(tokens, i);
  }
  return true;
}

/**
 * The noun phrase that is the subject of a verb group: over phrases and relative clauses that modify it, apposition
 * and parentheses, time adverbials, coordinated verbs; of an infinitive or a participle, the one understood
 * ("urged Berlin to ban": Berlin; "plans to ban": who plans). -1 where none stands in the sentence.
 */
export function subjectOf(parsed: Parsed, verb: number, first: number, end: number): number {
  if (verb < 0) return -1;
  const { syntax } = parsed;
  if (asked.syntax !== syntax) forget(syntax);
  const { answers } = asked;
  const at = verb * ANSWER;
  if (answers[at] !== first || answers[at + 1] !== end) {
    answers[at] = first;
    answers[at + 1] = end;
    answers[at + 2] = soughtSubject(parsed, verb, Math.max(first, syntax.chunkFirst[verb]! - FARTHEST), end, 0);
  }
  return answers[at + 2]!;
}

/**
 * What was answered for each verb group of the block that was asked about last: where the sentence begins and ends, and
 * the subject. Who reads a stance asks for the same one several times.
 */
const ANSWER = 3;
const asked = { syntax: undefined as Syntax | undefined, answers: new Int32Array(ANSWER << 8) };

function forget(syntax: Syntax): void {
  const size = syntax.chunkCount * ANSWER;
  if (asked.answers.length < size) asked.answers = new Int32Array(size * 2);
  asked.answers.fill(-1, 0, size);
  asked.syntax = syntax;
}

function soughtSubject(parsed: Parsed, verb: number, first: number, end: number, depth: number): number {
  if (verb < 0 || depth > DEEPEST) return -1;
  if (isInfinitive(parsed, verb)) return subjectOfInfinitive(parsed, verb, first, end, depth);
  if (isParticiple(parsed, verb)) return subjectOfParticiple(parsed, verb, first, end, depth);
  const { tokens, syntax } = parsed;
  const { tag, chunkOf, chunkFirst } = syntax;
  let at = chunkFirst[verb]! - 1;
  // "will urge them, however will not force them": what links two clauses leaves the subject to the first.
  if (LINKING.has(tokens, chunkFirst[verb]!)) {
    const linked = coordinated(parsed, at + 1, first, end, depth);
    if (linked >= 0) return linked;
  }
  let adverbial = -1;
  for (; at >= first; at--) {
    const noun = nounAt(parsed, at);
    if (noun >= 0) {
      adverbial = adverbialStart(parsed, noun, first);
      if (adverbial < 0) break;
      at = adverbial;
    } else if (tag[at] === Tag.Adverb || tag[at] === Tag.Particle || tag[at] === Tag.Adjective) {
    } else if (COMMA.has(tokens, at) || DASHES.has(tokens, at) || BRACKETS.has(tokens, at)) {
      const opening = parenthesisStart(parsed, at, first);
      // The comma before "in a statement" may close a parenthesis; it need not.
      const isLone = adverbial === at + 1 && (opening < 0 || isTime(parsed, nounAt(parsed, opening - 1)));
      if (isLone) continue;
      if (opening < 0) return coordinated(parsed, at, first, end, depth);
      at = opening;
    } else if (tag[at] === Tag.Conjunction) return coordinated(parsed, at, first, end, depth);
    else if (chunkOf[at]! >= 0) return soughtSubject(parsed, chunkOf[at]!, first, end, depth + 1);
    else break;
  }
  const noun = at >= first ? nounAt(parsed, at) : -1;
  return noun < 0 ? coordinated(parsed, at, first, end, depth) : antecedentOrHead(parsed, noun, first);
}

/** Where "on Monday" or, behind a comma, "in a statement" begins that ends in this noun phrase; -1 for no adverbial. */
function adverbialStart(parsed: Parsed, noun: number, first: number): number {
  const { tokens, syntax } = parsed;
  const at = syntax.chunkFirst[noun]!;
  const isPhrase = at > first && syntax.tag[at - 1] === Tag.Preposition;
  if (isTime(parsed, noun)) return at === first ? -1 : isPhrase ? at - 1 : at;
  const comma = at - 2;
  const isAside = isPhrase && comma > first && COMMA.has(tokens, comma);
  return isAside && (nounAt(parsed, comma - 1) >= 0 || BRACKETS.has(tokens, comma - 1)) ? at - 1 : -1;
}

/** From the noun phrase that stands left of a verb to the one that heads the whole subject. */
function antecedentOrHead(parsed: Parsed, nearest: number, first: number): number {
  const { tokens, syntax } = parsed;
  const { tag, chunkFirst, chunkLast } = syntax;
  let noun = nearest;
  for (let steps = 0; steps < DEEPEST; steps++) {
    const start = chunkFirst[noun]!;
    let before = start - 1;
    if (before < first) return noun;
    if (SUBJECT_RELATIVES.has(tokens, start) && chunkLast[noun] === start + 1) {
      if (COMMA.has(tokens, before) || DASHES.has(tokens, before)) before--;
      const antecedent = before >= first ? nounAt(parsed, before) : -1;
      if (antecedent < 0) return noun;
      // The relative's own antecedent is the nearest phrase; what that one modifies is another matter.
      return WHO.has(tokens, start) ? whoActs(parsed, antecedent, first) : antecedent;
    }
    const verb = verbAt(parsed, before);
    if (verb >= 0) {
      // "people who know the plan said", "operators using the equipment oppose": climb over the clause.
      const subject = chunkFirst[verb]! - 1;
      const left = subject >= first ? nounAt(parsed, subject) : -1;
      if (left < 0) return noun;
      const relative = SUBJECT_RELATIVES.has(tokens, chunkFirst[left]!) && chunkLast[left]! - chunkFirst[left]! === 1;
      if (relative && subject > first) {
        const beyond = nounAt(parsed, subject - 1);
        if (beyond < 0) return noun;
        noun = beyond;
        continue;
      }
      if (isParticiple(parsed, verb) || isInfinitive(parsed, verb)) {
        noun = left;
        continue;
      }
      return noun;
    }
    if (tag[before] !== Tag.Preposition && tag[before] !== Tag.To) return noun;
    // Over "of", "familiar with", "briefed on" to the noun they modify.
    let modified = before - 1;
    if (modified > first + 2 && BRACKETS.has(tokens, modified)) {
      // "The Foreign Office (FO) during a briefing said"
      const inside = modified - 1;
      for (let i = inside; i > first && i > inside - 6; i--) if (BRACKETS.has(tokens, i)) modified = i - 1;
    }
    const participle = verbAt(parsed, modified);
    if (participle >= 0 && isParticiple(parsed, participle)) modified = chunkFirst[participle]! - 1;
    else while (modified >= first && nounAt(parsed, modified) < 0 && tag[modified] === Tag.Adjective) modified--;
    const head = modified >= first ? nounAt(parsed, modified) : -1;
    if (head < 0) return noun;
    noun = head;
  }
  return noun;
}

/**
 * For who acts, over phrases that are nobody to the one that they modify: "the only candidate in this race who", "Dorn, a
 * professor at the university, who".
 */
function whoActs(parsed: Parsed, nearest: number, first: number): number {
  const { tokens, syntax } = parsed;
  const { chunkFirst, chunkHead, tag } = syntax;
  const isSomebody = (noun: number): boolean => canAct(parsed, noun) && !BODY_NOUNS.has(tokens, chunkHead[noun]!);
  let noun = namedOf(parsed, nearest, first);
  for (let steps = 0; steps < DEEPEST && !isSomebody(noun); steps++) {
    const before = chunkFirst[noun]! - 1;
    const modified = before > first && tag[before] === Tag.Preposition ? nounAt(parsed, before - 1) : -1;
    if (modified < 0) return nearest;
    noun = modified;
  }
  if (!isSomebody(noun)) return nearest;
  const comma = chunkFirst[noun]! - 1;
  const apposed = comma > first && COMMA.has(tokens, comma) ? nounAt(parsed, comma - 1) : -1;
  const isName = apposed >= 0 && tag[chunkHead[apposed]!] === Tag.Proper && tag[chunkHead[noun]!] !== Tag.Proper;
  return isName ? apposed : noun;
}

/** "Senator Hale of Norland, who": a name behind another one and "of" tells where that one is from. */
function namedOf({ tokens, syntax }: Parsed, nearest: number, first: number): number {
  const { chunkFirst, chunkHead, tag } = syntax;
  const of = chunkFirst[nearest]! - 1;
  const named = of > first && OF.has(tokens, of) ? nounAt({ tokens, syntax }, of - 1) : -1;
  const areNames = named >= 0 && tag[chunkHead[named]!] === Tag.Proper && tag[chunkHead[nearest]!] === Tag.Proper;
  return areNames ? named : nearest;
}

/**
 * The subject of a verb after "and" or a comma is that of the verb before it. "Ruiz apologised to those who are owed money
 * but rejected the claim": of several it is the one of the same tense, if there is one. What is said in a quotation that
 * closed before "and" is another matter.
 */
function coordinated(parsed: Parsed, at: number, first: number, end: number, depth: number): number {
  const { syntax } = parsed;
  const tense = syntax.tag[at] === Tag.Conjunction ? tenseOf(parsed, verbAt(parsed, at + 1)) : Tense.Unknown;
  let nearest = -1;
  for (let i = behindQuotation(parsed, at - 1, first); i >= first; i--) {
    const verb = verbAt(parsed, i);
    if (verb < 0) continue;
    i = syntax.chunkFirst[verb]!;
    if (!hasFiniteVerb(parsed, verb)) continue;
    if (nearest < 0) nearest = verb;
    const other = tense === Tense.Unknown ? tense : tenseOf(parsed, verb);
    if (other === tense || other === Tense.Unknown) return soughtSubject(parsed, verb, first, end, depth + 1);
    // Only a clause that hangs on the one before it is left out.
    for (i--; i >= first && verbAt(parsed, i) < 0; i--) if (syntax.tag[i] === Tag.Conjunction) break;
    if (i >= first && syntax.tag[i] === Tag.Conjunction) break;
    i++;
  }
  return nearest < 0 ? -1 : soughtSubject(parsed, nearest, first, end, depth + 1);
}

/** The token before the quotation that closes at `at`; `at` itself where none closes there. */
function behindQuotation({ tokens }: Parsed, at: number, first: number): number {
  const close = at > first && COMMA.has(tokens, at) ? at - 1 : at;
  if (close <= first || !QUOTES.has(tokens, close)) return at;
  for (let i = close - 1; i > first; i--) if (QUOTES.has(tokens, i)) return i - 1;
  return at;
}

enum Tense {
  Unknown,
  Present,
  Past,
}
const PRESENT = wordSet("is are has have does do will can must 's 're 've");
const PAST = wordSet('was were had did said told made took gave came went');

/** The tense of a finite verb group, as far as its first verb shows it. */
function tenseOf({ tokens, syntax }: Parsed, verb: number): Tense {
  if (verb < 0) return Tense.Unknown;
  let at = syntax.chunkFirst[verb]!;
  while (at < syntax.chunkHead[verb]! && syntax.tag[at] === Tag.Adverb) at++;
  if (PRESENT.has(tokens, at)) return Tense.Present;
  if (PAST.has(tokens, at)) return Tense.Past;
  if (syntax.tag[at] === Tag.Auxiliary) return Tense.Unknown;
  const last = tokens.end[at]!;
  if (tokens.text.startsWith('ed', last - 2)) return Tense.Past;
  return syntax.tag[at] === Tag.Verb && tokens.text.startsWith('s', last - 1) ? Tense.Present : Tense.Unknown;
}

/** Where the parenthesis that closes at `close` (a comma, dash or bracket) opens, or -1. */
function parenthesisStart(parsed: Parsed, close: number, first: number): number {
  const { tokens, syntax } = parsed;
  for (let i = close - 1; i > first; i--) {
    if (QUOTES.has(tokens, i)) return -1;
    if (!COMMA.has(tokens, i) && !DASHES.has(tokens, i) && !BRACKETS.has(tokens, i)) continue;
    if (DASHES.has(tokens, i) && (tokens.shape[i]! & Shape.SpaceBefore) === 0) continue;
    if (COMMA.has(tokens, i) !== COMMA.has(tokens, close)) continue;
    const opensWith = syntax.tag[i + 1]!;
    if (opensWith === Tag.Conjunction) return -1;
    if (nounAt(parsed, i - 1) >= 0) return i;
  }
  return -1;
}

function subjectOfInfinitive(parsed: Parsed, verb: number, first: number, end: number, depth: number): number {
  const { tokens, syntax } = parsed;
  const { tag, chunkFirst } = syntax;
  let at = chunkFirst[verb]! - 1;
  while (at >= first && (tag[at] === Tag.Adverb || tag[at] === Tag.Adjective || QUOTES.has(tokens, at))) {
    if (nounAt(parsed, at) >= 0) break;
    at--;
  }
  if (at > first && DASHES.has(tokens, at)) {
    const opening = parenthesisStart(parsed, at, first);
    if (opening > first) at = opening - 1;
  }
  if (at < first) return -1;
  const governor = verbAt(parsed, at);
  if (governor >= 0) return soughtSubject(parsed, governor, first, end, depth + 1);
  if (COMMA.has(tokens, at) || tag[at] === Tag.Conjunction) {
    for (let i = at - 1; i >= first; i--) {
      const before = verbAt(parsed, i);
      if (before >= 0) return soughtSubject(parsed, before, first, end, depth + 1);
    }
    return -1;
  }
  const noun = nounAt(parsed, at);
  if (noun < 0) return -1;
  const before = chunkFirst[noun]! - 1;
  const ruling = before >= first ? verbAt(parsed, before) : -1;
  if (before >= first && tag[before] === Tag.Preposition && verbAt(parsed, before - 1) >= 0 && canAct(parsed, noun))
    return noun;
  // "use their voices to call for it", "sued the city to overturn it": who uses and who sues.
  const isUsed = ruling >= 0 && USING.has(tokens, syntax.chunkHead[ruling]!);
  if (ruling >= 0 && !isUsed && canAct(parsed, noun)) return noun;
  if (!isUsed && possessorOf(parsed, noun)) return noun;
  if (ruling >= 0) return soughtSubject(parsed, ruling, first, end, depth + 1);
  for (let i = before; i >= first; i--) {
    const left = verbAt(parsed, i);
    if (left >= 0) return soughtSubject(parsed, left, first, end, depth + 1);
  }
  return -1;
}

const USING = wordSet('use uses used using sue sues sued suing');

/** True for a noun phrase headed by a name, a pronoun or a noun for people and bodies. */
export const canAct = (parsed: Parsed, noun: number): boolean => mayAct(parsed, parsed.syntax.chunkHead[noun]!);

/** True for a token that is a name, a pronoun or a noun for people and bodies. */
export function mayAct({ tokens, syntax }: Parsed, head: number): boolean {
  const tag = syntax.tag[head];
  if (tag === Tag.Proper || tag === Tag.Pronoun || isPersonNoun(tokens, head) || BODY_NOUNS.has(tokens, head))
    return true;
  if (tokens.shape[head]! & Shape.Capital) return true;
  // Nouns for people that no list has are built by few endings.
  return (
    tokens.word[head] === 0 &&
    AGENT_ENDING.test(tokens.text.slice(Math.max(tokens.start[head]!, tokens.end[head]! - 6), tokens.end[head]!))
  );
}

const AGENT_ENDING = /(?:[eo]rs?|ists?|ians?|ants?|ees?|men|man)$/i;

const OBJECT_PREPOSITIONS = wordSet('of for from with');

function subjectOfParticiple(parsed: Parsed, verb: number, first: number, end: number, depth: number): number {
  const { tokens, syntax } = parsed;
  const { tag, chunkFirst } = syntax;
  let at = chunkFirst[verb]! - 1;
  // "passed a motion on Thursday condemning"
  while (at > first && nounAt(parsed, at) >= 0 && isTime(parsed, nounAt(parsed, at))) {
    const start = adverbialStart(parsed, nounAt(parsed, at), first);
    if (start <= first) break;
    at = start - 1;
  }
  if (at >= first) {
    const noun = nounAt(parsed, at);
    if (noun >= 0) {
      if (tag[syntax.chunkHead[verb]!] === Tag.VerbPast || canAct(parsed, noun)) return noun;
      // "issued statements condemning": who issued them.
      const main = coordinated(parsed, at + 1, first, end, depth);
      return main >= 0 ? main : noun;
    }
    if (OBJECT_PREPOSITIONS.has(tokens, at)) {
      // "accused Berlin of spying": the object does it.
      const object = nounAt(parsed, at - 1);
      if (object >= 0 && verbAt(parsed, chunkFirst[object]! - 1) >= 0) return object;
    }
    if (COMMA.has(tokens, at) && tag[syntax.chunkHead[verb]!] === Tag.VerbPast && nounAt(parsed, at - 1) >= 0)
      return antecedentOrHead(parsed, nounAt(parsed, at - 1), first);
    const governor = verbAt(parsed, at);
    if (governor >= 0) return soughtSubject(parsed, governor, first, end, depth + 1);
    const left = coordinated(parsed, tag[at] === Tag.Conjunction ? at : at + 1, first, end, depth);
    if (left >= 0) return left;
  }
  // "Speaking in Brussels, Abe said": the subject of the main clause that follows.
  const far = Math.min(end, syntax.chunkLast[verb]! + FARTHEST);
  for (let i = syntax.chunkLast[verb]!, comma = false; i < far; i++) {
    if (COMMA.has(tokens, i)) comma = true;
    else if (comma && nounAt(parsed, i) >= 0) return nounAt(parsed, i);
    else if (comma && verbAt(parsed, i) >= 0) return -1;
  }
  return -1;
}

/** The tokens of the possessor in a noun phrase: "Germany" in "Germany's new network", "its" in "its plan". */
export function possessorOf({ syntax }: Parsed, noun: number): Range | null {
  const { tag, chunkFirst, chunkLast } = syntax;
  for (let i = chunkLast[noun]! - 1; i > chunkFirst[noun]!; i--)
    if (tag[i] === Tag.Possessive) return { first: chunkFirst[noun]!, last: i };
  return null;
}

/** The noun phrase right behind a verb group, over adverbs and time adverbials; -1 where something else follows. */
export function objectOf(parsed: Parsed, verb: number, end: number): number {
  const { tokens, syntax } = parsed;
  const far = Math.min(end, syntax.chunkLast[verb]! + FARTHEST);
  for (let at = syntax.chunkLast[verb]!; at < far; at++) {
    const noun = nounAt(parsed, at);
    if (noun >= 0) {
      if (!isTime(parsed, noun)) return noun;
      at = syntax.chunkLast[noun]! - 1;
    } else if (syntax.tag[at] !== Tag.Adverb && syntax.tag[at] !== Tag.Particle && !QUOTES.has(tokens, at)) return -1;
  }
  return -1;
}

/** What `nounPhrase` takes in behind the noun, beside the phrases with a preposition: bits to be joined. */
export enum Extent {
  Phrases = 0,
  /** "calls to ban Huawei", "operators using the equipment", "people familiar with the matter". */
  Clauses = 1,
  /** "people who know the plan". */
  Relatives = 2,
  /** "Australia, New Zealand and Japan". */
  Coordination = 4,
  /** "the mogul's daughter, Shari Redstone". */
  Apposition = 8,
}

/**
 * The whole of a noun phrase: its chunk and what modifies it from the right, up to `end`. Time adverbials stay outside.
 */
export function nounPhrase(parsed: Parsed, noun: number, end: number, extent: Extent = Extent.Phrases): Range {
  const { tokens, syntax } = parsed;
  const { tag, chunkFirst, chunkLast } = syntax;
  const first = chunkFirst[noun]!;
  const far = Math.min(end, first + FARTHEST);
  let at = chunkLast[noun]!;
  let isOpen = !isBareName(parsed, noun);
  while (at < far) {
    if (!isOpen && joinsNoName(parsed, at)) break;
    const next = modifierEnd(parsed, at, far, extent);
    if (next > at) {
      at = next;
      continue;
    }
    const closing = QUOTES.has(tokens, at) && at + 1 < end && at > first ? at + 1 : at;
    if (closing > at && modifierEnd(parsed, closing, far, extent) > closing) {
      at = closing;
      continue;
    }
    if (extent & Extent.Apposition) {
      const apposed = appositionEnd(parsed, at, far);
      if (apposed >= 0) {
        at = apposed;
        continue;
      }
    }
    if (extent & Extent.Coordination) {
      const joined = joinedNoun(parsed, at, end);
      if (joined >= 0) {
        at = chunkLast[joined]!;
        isOpen = !isBareName(parsed, joined);
        continue;
      }
    }
    break;
  }
  // An apposition in commas is left to whoever asks; a possessive "'s" at the end is no part of the phrase.
  if (at - 1 > first && tag[at - 1] === Tag.Possessive) at--;
  return { first, last: at };
}

/** The same, with the deed that the noun is about: "the decision | to close the mine". */
export function phraseWithDeed(parsed: Parsed, noun: number, end: number, extent?: Extent): Range {
  const { tokens, syntax } = parsed;
  const phrase = nounPhrase(parsed, noun, end, extent);
  const { first, last } = phrase;
  const verb = DECISIONS.has(tokens, syntax.chunkHead[noun]!) ? verbAt(parsed, last) : -1;
  const isDeed =
    verb >= 0 && syntax.chunkFirst[verb] === last && isInfinitive(parsed, verb) && !isPassive(parsed, verb);
  if (!isDeed) return phrase;
  const object = objectOf(parsed, verb, end);
  return { first, last: object < 0 ? syntax.chunkLast[verb]! : nounPhrase(parsed, object, end).last };
}
const DECISIONS = wordSet(
  `decision decisions plan plans move moves proposal proposals bid bids attempt attempts effort efforts offer offers order
   orders refusal failure vote right law bill pledge promise scheme schemes`,
);

/** Where the name or names end that a comma at `at` sets beside the common noun before it, or -1. */
function appositionEnd(parsed: Parsed, at: number, end: number): number {
  const { tokens, syntax } = parsed;
  const { tag, chunkHead, chunkLast } = syntax;
  if (at + 1 >= end || !COMMA.has(tokens, at)) return -1;
  const before = nounAt(parsed, at - 1);
  const named = nounAt(parsed, at + 1);
  if (before < 0 || named < 0 || tag[chunkHead[before]!] !== Tag.Noun || tag[chunkHead[named]!] !== Tag.Proper)
    return -1;
  let after = chunkLast[named]!;
  // "both senators, Debbie Stark and Gary Peel, praised"
  const joined = COORDINATORS.has(tokens, after) ? nounAt(parsed, after + 1) : -1;
  if (joined >= 0) {
    after = chunkLast[joined]!;
    return after < end && COMMA.has(tokens, after) ? after : -1;
  }
  const closes = after >= end || tag[after] === Tag.Punctuation || tag[after] === Tag.Preposition;
  return closes && !COORDINATORS.has(tokens, after) ? after : -1;
}

/** Where the modifier that begins at `at` ends, or `at` where none begins. */
function modifierEnd(parsed: Parsed, at: number, end: number, extent: Extent, depth = 0): number {
  const { tokens, syntax } = parsed;
  const { tag, chunkLast, chunkFirst } = syntax;
  if (at >= end || depth > DEEPEST) return at;
  const hasClauses = (extent & Extent.Clauses) !== 0;
  const verb = verbAt(parsed, at);
  if (verb >= 0 && chunkFirst[verb] === at && hasClauses && isInfinitive(parsed, verb))
    return verbPhraseEnd(parsed, verb, end, depth + 1);
  if ((tag[at] === Tag.Preposition || tag[at] === Tag.To) && NOUN_PREPOSITIONS.has(tokens, at)) {
    // "workers | in order to"
    if (ORDER.has(tokens, at + 1)) return at;
    let inner = at + 1;
    while (inner < end && (tag[inner] === Tag.Adverb || QUOTES.has(tokens, inner)) && nounAt(parsed, inner) < 0)
      inner++;
    const noun = inner < end ? nounAt(parsed, inner) : -1;
    if (noun >= 0)
      return isTime(parsed, noun) && !tokens.text.startsWith('of', tokens.start[at]!)
        ? at
        : Math.min(end, chunkLast[noun]!);
    const gerund = inner < end ? verbAt(parsed, inner) : -1;
    if (gerund >= 0 && hasClauses && tag[syntax.chunkHead[gerund]!] === Tag.VerbIng)
      return verbPhraseEnd(parsed, gerund, end, depth + 1);
    return at;
  }
  if ((extent & (Extent.Clauses | Extent.Relatives)) === 0) return at;
  if (verb >= 0 && chunkFirst[verb] === at && hasClauses && isParticiple(parsed, verb))
    return verbPhraseEnd(parsed, verb, end, depth + 1);
  if (hasClauses && tag[at] === Tag.Adjective && at + 1 < end && tag[at + 1] === Tag.Preposition)
    return Math.max(at + 1, modifierEnd(parsed, at + 1, end, extent, depth + 1));
  if ((extent & Extent.Relatives) !== 0 && RELATIVES.has(tokens, at)) {
    const group = verbAt(parsed, at + 1);
    if (group >= 0) return verbPhraseEnd(parsed, group, end, depth + 1);
    const subject = nounAt(parsed, at + 1);
    const after = subject >= 0 ? verbAt(parsed, chunkLast[subject]!) : -1;
    if (after >= 0 && chunkFirst[after]! < end) return verbPhraseEnd(parsed, after, end, depth + 1);
  }
  return at;
}

/** "Trump", "Angela Merkel": a name without an article, which nothing needs to tell from others. */
function isBareName({ tokens, syntax: { tag, chunkFirst, chunkHead } }: Parsed, noun: number): boolean {
  if (noun < 0) return false;
  const first = chunkFirst[noun]!;
  const head = chunkHead[noun]!;
  if (tag[first] === Tag.Determiner) return false;
  if (tag[head] === Tag.Proper) return true;
  // A tagger may not know the name; but in titles every noun has a capital, and so has what opens a sentence.
  const isSmall = first > 0 && (tokens.shape[first - 1]! & (Shape.Capital | Shape.Punctuation)) === 0;
  return isSmall && (tokens.shape[head]! & Shape.Capital) !== 0;
}

/** "mocked Smith | on television", "asked Smith | to go": what a name is not told apart by. */
const joinsNoName = ({ tokens, syntax: { tag } }: Parsed, at: number): boolean => {
  const isCapital = (i: number): boolean => i < tokens.count && (tokens.shape[i]! & Shape.Capital) !== 0;
  // "Plan To Close Schools", as titles have it.
  if (tag[at] === Tag.To) return !isCapital(at);
  // "Norland in addition to Sudria"
  if (ADDITION.has(tokens, at + 1)) return false;
  return tag[at] === Tag.Preposition && !OF.has(tokens, at) && !(IN_NAMES.has(tokens, at) && isCapital(at + 1));
};

const ADDITION = wordSet('addition');
/** "Americans for Fairness", "Reporters Without Borders", "Smith from Ohio" */
const IN_NAMES = wordSet('for from without between');
const ORDER = wordSet('order');

/** Where a verb group with its object and what is attached to that ends. */
export function verbPhraseEnd(parsed: Parsed, verb: number, end: number, depth = 0): number {
  const { syntax } = parsed;
  let at = Math.min(end, syntax.chunkLast[verb]!);
  if (depth > DEEPEST) return at;
  if (depth === 0) end = Math.min(end, at + FARTHEST);
  const object = objectOf(parsed, verb, end);
  if (object >= 0) at = Math.min(end, syntax.chunkLast[object]!);
  else if (syntax.tag[syntax.chunkHead[verb]!] === Tag.Auxiliary) at = predicateEnd(parsed, at, end);
  for (let steps = 0; steps < 6 && at < end; steps++) {
    const chained = verbAt(parsed, at);
    if (chained >= 0 && syntax.chunkFirst[chained] === at && isInfinitive(parsed, chained))
      return verbPhraseEnd(parsed, chained, end, depth + 1);
    const next = modifierEnd(parsed, at, end, Extent.Clauses, depth + 1);
    if (next <= at) break;
    at = next;
  }
  return at;
}

/** "is | still political": where the adjective behind a form of "be" ends. */
function predicateEnd({ syntax: { tag } }: Parsed, from: number, end: number): number {
  let at = from;
  while (at < end && tag[at] === Tag.Adverb) at++;
  return at < end && tag[at] === Tag.Adjective ? at + 1 : from;
}

/** The noun phrase that "and", "or" or a list's comma at `at` joins to the one before it, or -1. */
function joinedNoun(parsed: Parsed, at: number, end: number, depth = 0): number {
  const { tokens, syntax } = parsed;
  let next = at;
  const comma = COMMA.has(tokens, next);
  if (comma) next++;
  const conjunction = next < end && COORDINATORS.has(tokens, next);
  if (conjunction) next++;
  if (next === at || next >= end || depth > DEEPEST) return -1;
  const noun = nounAt(parsed, next);
  if (noun < 0 || syntax.chunkFirst[noun] !== next) return -1;
  const after = syntax.chunkLast[noun]!;
  // "…, Abe said" and "and Japan banned" are no list.
  const verb = after < end ? verbAt(parsed, after) : -1;
  if (verb >= 0 && (hasFiniteVerb(parsed, verb) || (comma && conjunction && isParticiple(parsed, verb)))) return -1;
  if (comma && !conjunction) {
    // A list must come to its "and".
    const then = COMMA.has(tokens, after) ? after + 1 : after;
    if (
      then >= end ||
      !(COORDINATORS.has(tokens, then) || (then > after && joinedNoun(parsed, after, end, depth + 1) >= 0))
    )
      return -1;
  }
  return noun;
}

const SUBJECT_PRONOUNS = wordSet('they it this that');
/** Verbs behind which a clause begins without "that". */
const SAY = wordSet(
  `say says said saying think thinks thought believe believes believed claim claims claimed argue argues argued insist insists
   insisted hope hopes hoped fear fears feared warn warns warned add adds added admit admits admitted deny denies denied`,
);

/**
 * The first noun phrase of the list that ends in `noun`: "Australia" for "Japan" in "Australia, New Zealand and Japan
 * maintain bans"; `noun` itself where it stands alone.
 */
export function listStart(parsed: Parsed, noun: number, first: number): number {
  const { tokens, syntax } = parsed;
  const { chunkFirst } = syntax;
  let found = noun;
  let at = chunkFirst[noun]! - 1;
  // "a fund and they advertise": whom "they" takes up is no part of the list.
  if (at <= first || !COORDINATORS.has(tokens, at) || SUBJECT_PRONOUNS.has(tokens, at + 1)) return noun;
  at--;
  if (COMMA.has(tokens, at)) at--;
  for (let steps = 0; steps < 40 && at >= first; steps++) {
    const left = nounAt(parsed, at);
    if (left < 0) return found;
    const before = chunkFirst[left]! - 1;
    // An object of a verb or preposition ends the clause before: "banned Huawei and Japan followed".
    // "said Spain and Italy were leaning": but one that says takes none.
    const verb = before >= first ? verbAt(parsed, before) : -1;
    if (verb >= 0) return SAY.has(tokens, syntax.chunkHead[verb]!) ? left : found;
    if (before >= first && syntax.tag[before] === Tag.Preposition) {
      // "Lena Keller of Norland and Jonas Weck of Sudria"
      const headed = OF.has(tokens, before) && before > first ? nounAt(parsed, before - 1) : -1;
      const opening = headed < 0 ? -1 : chunkFirst[headed]!;
      return opening === first || (opening > first && COMMA.has(tokens, opening - 1)) ? headed : found;
    }
    found = left;
    if (before <= first || !COMMA.has(tokens, before)) return found;
    at = before - 1;
  }
  return found;
}

/** Where the clause that goes on at `from` ends: before a stop, a quotation mark, or the next clause's opener. */
export function clauseEnd(parsed: Parsed, from: number, end: number): number {
  const { tokens, syntax } = parsed;
  const { tag } = syntax;
  const far = Math.min(end, from + FARTHEST);
  for (let at = from; at < far; at++) {
    if (tag[at] === Tag.Punctuation) {
      const unit = tokens.text.charCodeAt(tokens.start[at]!);
      if (unit === 0x3b || unit === 0x3a || unit === 0x2e || unit === 0x3f || unit === 0x21) return at;
      if (QUOTES.has(tokens, at) && at > from) {
        // A quotation that opens here belongs to the clause; one that closes ends it.
        if (unit === 0x201d || at + 1 >= end) return at;
      }
      if (DASHES.has(tokens, at) && tokens.shape[at]! & Shape.SpaceBefore) return at;
      if (COMMA.has(tokens, at) && endsClause(parsed, at, end)) return at;
    } else if (at > from && CLAUSE_OPENERS.has(tokens, at) && tag[at] !== Tag.Adverb) return at;
    else if (at > from && tag[at] === Tag.Conjunction && beginsClause(parsed, at + 1, end)) return at;
  }
  return far;
}

/** True where a new clause stands behind the comma: "saying", "who", "but", "he said", "and Japan followed". */
function endsClause(parsed: Parsed, comma: number, end: number): boolean {
  const { tokens, syntax } = parsed;
  let next = comma + 1;
  if (next >= end) return true;
  if (QUOTES.has(tokens, next) || RELATIVES.has(tokens, next) || CLAUSE_OPENERS.has(tokens, next)) return true;
  if (syntax.tag[next] === Tag.VerbIng) return true;
  if (syntax.tag[next] === Tag.Conjunction) next++;
  const verb = verbAt(parsed, next);
  return (verb >= 0 && hasFiniteVerb(parsed, verb)) || beginsClause(parsed, next, end);
}

/** True where a subject and its finite verb stand at `at`. */
function beginsClause(parsed: Parsed, at: number, end: number): boolean {
  const noun = at < end ? nounAt(parsed, at) : -1;
  if (noun < 0) return false;
  const verb = verbAt(parsed, parsed.syntax.chunkLast[noun]!);
  return verb >= 0 && parsed.syntax.chunkFirst[verb]! < end && hasFiniteVerb(parsed, verb);
}
