import { Shape, type Tokens } from '../tokens';
import { wordSet } from '../vocabulary';
import { agrees, isUnknownName } from './agreement';
import { UNKNOWN_ED } from './features';
import { endsStretch, repairFinite } from './finite';
import { NEEDS_OBJECT, RELATIVE, repairOpening } from './openings';
import { isPeople } from './people';
import { repairTold } from './spokenPast';
import { type Bounds, isNominal, isVerb, Tag } from './syntax';
import { OF_ONE, OF_SEVERAL, PAST, SPEAKS, TELLING, TOLD } from './telling';
import { isPlural, repairTitle } from './titles';
import { CLAIMS, CLOSING_QUOTES, repairThat, TIME, WORD_REPAIRS } from './wordRepairs';

const THAT = wordSet('that');
const AGENT = wordSet('by');

/** Mends what a tagger that looks two words far gets wrong: see each rule. `allowed` holds each token's tags as bits. */
export function repair(tokens: Tokens, sentences: readonly Bounds[], tag: Uint8Array, allowed: Int32Array): void {
  const told: number[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const id = tokens.word[i]!;
    const t = tag[i]!;
    if (t === Tag.VerbBase || t === Tag.Verb) {
      repairNoun(tokens, tag, allowed, i);
      // "argue that employers will pay"
      if (tag[i] === Tag.Noun && THAT.has(tokens, i - 1)) repairThat(tokens, tag, i - 1);
      // "say they want": finite behind its subject, unless a question puts a verb before that.
      if (tag[i] === Tag.VerbBase && i > 1 && SUBJECTS.has(tokens, i - 1) && tag[i - 2] !== Tag.Auxiliary)
        tag[i] = Tag.Verb;
      if (tag[i] === Tag.Verb && allowed[i]! & (1 << Tag.VerbPast)) repairParticiple(tag, i);
    } else if (t === Tag.VerbIng) repairGerund(tag, allowed, i);
    else if (t === Tag.Adverb && allowed[i]! & (1 << Tag.Verb)) repairVerb(tag, i);
    else if (t === Tag.Adverb) repairAdverb(tokens, tag, i);
    else if (t === Tag.Noun && allowed[i] === UNKNOWN_ED) repairUnknownPast(tag, i);
    else if (t === Tag.Adjective && allowed[i]! & (1 << Tag.Noun)) repairHead(tokens, tag, i);
    else if (t === Tag.Adjective && PAST.has(tokens, i + 1)) repairLeader(tokens, tag, allowed, i);
    else if (t === Tag.Other && i > 0 && tag[i - 1] === Tag.Determiner && tokens.shape[i]! & Shape.Capital)
      // "the Post": no prefix.
      tag[i] = Tag.Proper;
    if (id === 0) continue;
    if (t === Tag.Noun && TELLING.hasId(id)) {
      if (isFiniteForm(tokens, i)) tag[i] = Tag.Verb;
      if (SPEAKS.hasId(id)) repairSpeaking(tokens, tag, i);
      if (OF_ONE.hasId(id) || OF_SEVERAL.hasId(id)) repairBeforeSubject(tokens, tag, i);
    } else if (t === Tag.VerbPast && (TOLD.hasId(id) || SPEAKS.hasId(id))) told.push(i);
    else if (t === Tag.VerbPast && i > 0 && SUBJECTS.has(tokens, i - 1)) repairBehindSubject(tokens, tag, allowed, i);
    WORD_REPAIRS.getId(id)?.(tokens, tag, allowed, i);
  }
  let next = 0;
  for (const { first, last } of sentences) {
    if (ASKING.has(tokens, first)) repairQuestion(tag, allowed, first, last);
    let start = first;
    for (let i = first; i <= last; i++) {
      if (i < last && !endsStretch(tokens, tag, i)) continue;
      repairFinite(tokens, tag, allowed, start, i);
      start = i + 1;
    }
    while (told[next]! < first) next++;
    if (told[next]! < last) repairTold(tokens, tag, first, last);
    repairClosing(tokens, tag, first, last);
    repairTitle(tokens, { first, last }, tag, allowed);
    repairOpening(tokens, tag, allowed, first, last);
    for (let i = first + 2; i < last; i++)
      if (RELATIVE.has(tokens, i)) repairBehindRelative(tokens, tag, allowed, first, i, last);
  }
}

/**
 * "Ruiz, who has led the board, accused ministers of delay": behind the comma that closes a relative clause stands the
 * verb of the clause around it, if that has none yet.
 */
function repairBehindRelative(
  tokens: Tokens,
  tag: Uint8Array,
  allowed: Int32Array,
  first: number,
  relative: number,
  last: number,
): void {
  if (!COMMA.has(tokens, relative - 1) || !isNominal(tag[relative - 2]!)) return;
  for (let i = first; i < relative; i++) if (tag[i]! >= Tag.Auxiliary && tag[i]! <= Tag.VerbPast) return;
  let hasVerb = false;
  let i = relative + 1;
  for (; i < last && !(hasVerb && COMMA.has(tokens, i)); i++)
    if (tag[i] === Tag.Verb || tag[i] === Tag.Auxiliary) hasVerb = true;
  for (i++; i < last && (tag[i] === Tag.Adverb || TIME.has(tokens, i)); ) i++;
  if (i + 1 >= last || (tag[i] !== Tag.VerbPast && tag[i] !== Tag.Adjective)) return;
  const next = tag[i + 1]!;
  const ends = i + 2 === last && tag[i] === Tag.VerbPast;
  const speaks = next === Tag.Preposition && TOLD.has(tokens, i) && !AGENT.has(tokens, i + 1);
  const opens =
    ends || speaks || isNominal(next) || next === Tag.Determiner || next === Tag.Subordinator || next === Tag.To;
  if (opens && allowed[i]! & (1 << Tag.Verb)) tag[i] = Tag.Verb;
}

/** "One senior official said on Monday": in a noun phrase and before a verb, a word that can be a noun is one. */
function repairHead(tokens: Tokens, tag: Uint8Array, i: number): void {
  const before = i > 0 ? tag[i - 1]! : Tag.Punctuation;
  const next = tag[i + 1]!;
  if ((before === Tag.Noun || before === Tag.Adjective) && next === Tag.Verb) tag[i] = Tag.Noun;
  if (before !== Tag.Determiner && before !== Tag.Number && before !== Tag.Possessive) return;
  const afterNext = tag[i + 2]!;
  const opensPhrase = afterNext === Tag.Noun || afterNext === Tag.Adjective || afterNext === Tag.Proper;
  // "A recent published report" goes on to its noun; "one official told reporters" does not.
  const isPast = next === Tag.VerbPast && (!opensPhrase || NEVER_ATTRIBUTIVE.has(tokens, i + 1));
  if (next === Tag.Verb || next === Tag.Auxiliary || isPast) tag[i] = Tag.Noun;
}

/** "The premier called for": between an article and what somebody did, whoever did it. */
function repairLeader(tokens: Tokens, tag: Uint8Array, allowed: Int32Array, i: number): void {
  const after = tag[i + 2];
  const opens = after === Tag.Preposition || after === Tag.Determiner || after === Tag.Subordinator || after === Tag.To;
  if (i === 0 || tag[i - 1] !== Tag.Determiner || !opens || AGENT.has(tokens, i + 2)) return;
  tag[i] = Tag.Noun;
  if (tag[i + 1] === Tag.VerbPast && allowed[i + 1]! & (1 << Tag.Verb)) tag[i + 1] = Tag.Verb;
}

/** "The chancellor signalled that": a word in "-ed" that nobody knows is no noun between a noun and what a verb takes. */
function repairUnknownPast(tag: Uint8Array, i: number): void {
  const next = tag[i + 1]!;
  const takes = next === Tag.Determiner || next === Tag.Pronoun || next === Tag.Subordinator || next === Tag.To;
  if (i === 0 || !takes || !(isNominal(tag[i - 1]!) || tag[i - 1] === Tag.Adjective)) return;
  tag[i] = Tag.Verb;
  if (tag[i - 1] === Tag.Adjective) tag[i - 1] = Tag.Noun;
}

const OUT = wordSet('out back in up on');
/** So many words may stand between a quotation and the verb behind it. */
const MOST_BETWEEN = 12;

/** “…,” a voice-over in the ad states: the last word before a stop, behind what is quoted and with no verb between. */
function repairSpeaking(tokens: Tokens, tag: Uint8Array, i: number): void {
  if (i < 1 || !(isNominal(tag[i - 1]!) || isUnknownName(tokens, tag, i - 1))) return;
  // "the headline reads: “…”"
  const mark = i + 1 < tag.length && INTRODUCES.has(tokens, i + 1) ? i + 2 : i + 1;
  if (mark < tag.length && OPENING_QUOTES.has(tokens, mark) && agrees(tokens, tag, i)) {
    let at = i - 1;
    while (at > 0 && at >= i - MOST_BETWEEN && tag[at] !== Tag.Punctuation && tag[at] < Tag.Auxiliary) at--;
    if (at === 0 || tag[at] === Tag.Punctuation) tag[i] = Tag.Verb;
    return;
  }
  const next = i + 1 < tag.length && OUT.has(tokens, i + 1) ? i + 2 : i + 1;
  const goesOn = next < tag.length && tag[next] === Tag.Conjunction && tokens.text.startsWith('ed', tokens.end[i]! - 2);
  if (next < tag.length && tag[next] !== Tag.Punctuation && !goesOn) return;
  for (let at = i - 1; at > 0 && at >= i - MOST_BETWEEN; at--) {
    if (tag[at] === Tag.Verb || tag[at] === Tag.Auxiliary) return;
    if (!CLOSING_QUOTES.has(tokens, at) || at === i - 1) continue;
    if (ENDS_SAID.has(tokens, at - 1) || COMMA.has(tokens, at + 1)) tag[i] = Tag.Verb;
    return;
  }
}
const INTRODUCES = wordSet([':', ',']);
const OPENING_QUOTES = wordSet(['"', '“', "''", '``']);
const ENDS_SAID = wordSet([',', '?', '!']);

/** "they support plans", "she backs tougher rules": behind who can only be a subject. */
const isFiniteForm = (tokens: Tokens, i: number): boolean =>
  i > 0 &&
  ((ONLY_SEVERAL.has(tokens, i - 1) && OF_SEVERAL.has(tokens, i)) ||
    (ONLY_ONE.has(tokens, i - 1) && OF_ONE.has(tokens, i)));
const ONLY_SEVERAL = wordSet('they we i');
const ONLY_ONE = wordSet('he she');

/** "records indicate he owns it", "Holt fears she lost": a noun between a noun and the subject of another verb is a verb. */
const SUBJECTS = wordSet('he she they we i it');
function repairBeforeSubject(tokens: Tokens, tag: Uint8Array, i: number): void {
  if (i === 0 || i + 2 >= tag.length || !agrees(tokens, tag, i)) return;
  let at = i + 1;
  if (SUBJECTS.has(tokens, at)) at++;
  else if (tag[at] === Tag.Proper && OF_SEVERAL.has(tokens, i))
    // "Republicans fear Holt's charm will win": a name with what belongs to it.
    while (at < tag.length && at < i + LONGEST_SUBJECT && belongs(tag[at]!)) at++;
  else return;
  if (tag[at] === Tag.Adverb) at++;
  if (at < tag.length && (tag[at] === Tag.Verb || tag[at] === Tag.Auxiliary)) tag[i] = Tag.Verb;
}

/** "says it shot down two drones", "that she left": behind a pronoun that is a subject, a finite verb. */
function repairBehindSubject(tokens: Tokens, tag: Uint8Array, allowed: Int32Array, i: number): void {
  if ((allowed[i]! & (1 << Tag.Verb)) === 0) return;
  // "found it abandoned", "have it removed"
  const opens = i < 2 || tag[i - 2] === Tag.Subordinator || tag[i - 2] === Tag.Punctuation || SPEAKS.has(tokens, i - 2);
  if (opens || !EITHER.has(tokens, i - 1)) tag[i] = Tag.Verb;
}
/** Subject or object. */
const EITHER = wordSet('it');

const LONGEST_SUBJECT = 6;
const belongs = (tag: number): boolean =>
  tag === Tag.Proper || tag === Tag.Noun || tag === Tag.Possessive || tag === Tag.Adjective;

/** "…, a new poll finds", "…, experts caution": the last word of a sentence, behind a comma and a noun phrase without a verb. */
const REPORTS = wordSet('finds shows reports claims notes states warns suggests forecast forecasts estimates');
const REPORT = wordSet('find show report claim note state caution fear hope charge estimate forecast reason');
function repairClosing(tokens: Tokens, tag: Uint8Array, first: number, last: number): void {
  let end = last - 1;
  while (end > first && tag[end] === Tag.Punctuation) end--;
  if (tag[end] !== Tag.Noun || !isNominal(tag[end - 1]!)) return;
  if (!REPORTS.has(tokens, end) && !(REPORT.has(tokens, end) && isPlural(tokens, end - 1))) return;
  let at = end - 1;
  while (at > first && (isNominal(tag[at]!) || tag[at] === Tag.Adjective || tag[at] === Tag.Determiner)) at--;
  if (!COMMA.has(tokens, at) || AND.has(tokens, at + 1)) return;
  for (let i = first; i < at; i++)
    if (tag[i] === Tag.Verb || tag[i] === Tag.Auxiliary) {
      tag[end] = Tag.Verb;
      return;
    }
}

const AND = wordSet('and but');
/**
 * "said in a report published on Friday": what stands behind a verb, a preposition and its noun phrase, and before another
 * preposition, has no subject there and is a participle.
 */
function repairParticiple(tag: Uint8Array, i: number): void {
  if (i < 4 || tag[i + 1] !== Tag.Preposition || (tag[i - 1] !== Tag.Noun && tag[i - 1] !== Tag.Proper)) return;
  let at = i - 2;
  while (at > 1 && (tag[at] === Tag.Noun || tag[at] === Tag.Adjective || tag[at] === Tag.Proper)) at--;
  if (tag[at] !== Tag.Determiner || tag[at - 1] !== Tag.Preposition) return;
  if (isVerb(tag[at - 2]!)) tag[i] = Tag.VerbPast;
}

const NEVER_ATTRIBUTIVE = wordSet('told asked gave');

const ASKING = wordSet('do does did will would shall should may might must can could');

/** "Does the council support it?": the verb stands behind the subject. */
function repairQuestion(tag: Uint8Array, allowed: Int32Array, first: number, last: number): void {
  for (let i = first + 2; i < Math.min(last, first + 10); i++) {
    const t = tag[i]!;
    if (t === Tag.VerbBase || t === Tag.Punctuation) return;
    const next = i + 1 < last ? tag[i + 1]! : Tag.Punctuation;
    const opens = next === Tag.Determiner || next === Tag.Pronoun || next === Tag.Proper;
    if (!opens || (t !== Tag.Noun && t !== Tag.Adverb && t !== Tag.Verb) || !isNominal(tag[i - 1]!)) continue;
    if ((allowed[i]! & (1 << Tag.VerbBase)) === 0) continue;
    tag[i] = Tag.VerbBase;
    return;
  }
}

const COMMA = wordSet([',']);
const ARTICLES = wordSet("the a an its his her their our my your every 's ’s");
/** Verbs and nouns whose "to" is a preposition. */
const BEFORE_TO = wordSet(
  `bow bows bowed bowing cave caved yield yields yielded submit submitted succumb succumbed succumbs surrender surrendered respond
   responds responded responding response reaction react reacted object objects objected objection objections opposition
   resistance due thanks according capitulate capitulated contribute contributed approach access return returned`,
);

const QUANTIFIERS = wordSet('all some any most many several other');

/** "a £14m offer", "a $90 million offer": behind an article and a sum, a noun. */
function isPriced(tokens: Tokens, tag: Uint8Array, i: number): boolean {
  let at = i - 1;
  while (at > i - 3 && at > 1 && !CURRENCIES.has(tokens, at)) at--;
  return at > 0 && CURRENCIES.has(tokens, at) && tag[at - 1] === Tag.Determiner;
}

/** "sources close to the chancellor", "sources familiar with the talks". */
const SOURCES = wordSet('sources source');
const NEAR = wordSet('close familiar within');

const CURRENCIES = wordSet(['£', '$', '€', '¥', '₹']);

/** "the pay offer.", "the tax deal,": no finite verb, since it does not agree with the noun before it. */
const isLastNoun = (tokens: Tokens, tag: Uint8Array, i: number): boolean =>
  DEALS.has(tokens, i) &&
  ENDS.has(tokens, i + 1) &&
  tag[i - 1] === Tag.Noun &&
  !isPlural(tokens, i - 1) &&
  ARTICLES.has(tokens, i - 2);
const DEALS = wordSet('deal offer freeze rise pact bid plan demand claim hike cap levy');
const ENDS = wordSet([',', '.', ';']);

/** "all telecoms equipment", "5G networks will": a form in "-s" in a noun phrase, or with a finite verb of its own. */
function isPluralNoun(tokens: Tokens, tag: Uint8Array, i: number): boolean {
  if (tokens.text.charCodeAt(tokens.end[i]! - 1) !== 0x73 || i + 1 >= tag.length) return false;
  if (QUANTIFIERS.has(tokens, i - 1)) return tag[i + 1] === Tag.Noun;
  if (tag[i - 1] !== Tag.Noun && tag[i - 1] !== Tag.Proper) return false;
  let next = i + 1;
  while (next + 1 < tag.length && next < i + 3 && tag[next] === Tag.Adverb) next++;
  return tag[next] === Tag.Auxiliary;
}

/**
 * "the offer", "told reporters", "bowed to pressure": no finite verb stands behind an article or a verb that needs an
 * object, no infinitive behind a preposition.
 */
function repairNoun(tokens: Tokens, tag: Uint8Array, allowed: Int32Array, i: number): void {
  if (i === 0) return;
  if (ARTICLES.has(tokens, i - 1) && (tag[i - 1] === Tag.Determiner || tag[i - 1] === Tag.Possessive))
    tag[i] = Tag.Noun;
  else if (isPriced(tokens, tag, i) || isPeople(tokens, i)) tag[i] = Tag.Noun;
  else if (SOURCES.has(tokens, i) && NEAR.has(tokens, i + 1)) tag[i] = Tag.Noun;
  else if (NEEDS_OBJECT.has(tokens, i - 1) && allowed[i]! & (1 << Tag.Noun)) tag[i] = Tag.Noun;
  else if (tag[i] === Tag.Verb && allowed[i]! & (1 << Tag.Noun) && isPluralNoun(tokens, tag, i)) tag[i] = Tag.Noun;
  else if (tag[i] === Tag.Verb && isLastNoun(tokens, tag, i)) tag[i] = Tag.Noun;
  // "rejected claims that": of two finite verbs side by side, the second is what the first takes.
  else if (tag[i] === Tag.Verb && tag[i - 1] === Tag.Verb && CLAIMS.has(tokens, i)) tag[i] = Tag.Noun;
  else if (tag[i - 1] === Tag.To && BEFORE_TO.has(tokens, i - 2) && allowed[i]! & (1 << Tag.Noun)) {
    const next = i + 1 < tag.length ? tag[i + 1]! : Tag.Punctuation;
    if (next === Tag.Determiner || next === Tag.Pronoun) return;
    tag[i - 1] = Tag.Preposition;
    tag[i] = Tag.Noun;
  }
}

/** "at the hearing the firm", "a meeting of": an "-ing" form between an article and what is no noun is one itself. */
function repairGerund(tag: Uint8Array, allowed: Int32Array, i: number): void {
  if (i === 0 || tag[i - 1] !== Tag.Determiner || (allowed[i]! & (1 << Tag.Noun)) === 0) return;
  const next = i + 1 < tag.length ? tag[i + 1]! : Tag.Punctuation;
  if (
    !isNominal(next) &&
    next !== Tag.Adjective &&
    next !== Tag.VerbPast &&
    next !== Tag.VerbIng &&
    next !== Tag.Number
  )
    tag[i] = Tag.Noun;
}

/** "Norland left the talks": an adverb that may be a verb is one between a noun and an article. */
function repairVerb(tag: Uint8Array, i: number): void {
  if (i > 0 && i + 1 < tag.length && isNominal(tag[i - 1]!) && tag[i + 1] === Tag.Determiner) tag[i] = Tag.Verb;
}

/** "the cowardly attack", "a super PAC": between an article and a noun, a word describes the noun. */
function repairAdverb(tokens: Tokens, tag: Uint8Array, i: number): void {
  if (i === 0 || tag[i - 1] !== Tag.Determiner) return;
  const isAdjective = tag[i + 1] === Tag.Noun && tokens.text.startsWith('ly', tokens.end[i]! - 2);
  if (isAdjective || (SUPER.has(tokens, i) && isNominal(tag[i + 1]!))) tag[i] = Tag.Adjective;
}
const SUPER = wordSet('super mega then once');
