import { Shape, type Tokens } from '../tokens';
import { wordSet } from '../vocabulary';
import { UNKNOWN_ED } from './features';
import { repairOpening } from './openings';
import { isPersonNoun } from './roleNouns';
import { type Bounds, isNominal, isVerb, Tag } from './syntax';
import { NOUNS_TOO, OF_ONE, OF_SEVERAL, PAST, SPEAKS, SPOKE, TELLING, TOLD } from './telling';
import { isPlural, repairTitle } from './titles';

const MODALS = wordSet('will would shall should may might must can could');
const THAT = wordSet('that');
/**
 * Words that are verbs wherever they stand: "says", not "show". A tagger that has met them among names and nouns may take
 * them for one.
 */
const VERB_ONLY =
  'say says tell tells ask asks argue argues insist insists agree agrees oppose opposes warn warns deny denies believe ' +
  'believes contend contends assert asserts allege alleges accuse accuses declare declares announce announces denounce ' +
  'denounces condemn condemns criticize criticizes criticise criticises acknowledge acknowledges admit admits concede ' +
  'concedes suggest suggests predict predicts recommend recommends explain explains reject rejects refuses reveals think ' +
  'thinks believe believes indicate indicates complain complains endorses urges vows insists wants';
const VERBS_ONLY = wordSet(VERB_ONLY);
/** Past forms of verbs that take no object, so that they are no participles behind a noun. */
const NO_PASSIVE =
  'voted came went stood rose fell died remained stayed arrived responded reacted apologised apologized resigned collapsed ' +
  'happened occurred appeared seemed vowed insisted complained objected persisted retorted quipped conceded replied';
const NEVER_PASSIVE = wordSet(NO_PASSIVE);
/** Every word that a rule of its own looks at. */
const MENDED = wordSet(
  `will would shall should may might must can could that ' said x old both all each show shows to hit shot cut longer many several few close mate mates tank tanks executive post asked told pressed saying asking arguing not n't back ${VERB_ONLY} ${NO_PASSIVE}`,
);
const TIME = wordSet('next last this on week month year monday tuesday wednesday thursday friday saturday sunday');

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
    if (!MENDED.hasId(id)) continue;
    if (THAT.hasId(id)) repairThat(tokens, tag, i);
    else if (TO.hasId(id)) repairTo(tokens, tag, allowed, i);
    else if (SAID.hasId(id)) repairSaid(tokens, tag, i);
    else if (X.hasId(id)) repairX(tokens, tag, i);
    else if (OLD.hasId(id)) repairOld(tokens, tag, i);
    else if (BOTH.hasId(id)) repairBoth(tokens, tag, i);
    else if (SHOW.hasId(id)) repairShow(tokens, tag, i);
    else if (VERBS_ONLY.hasId(id)) repairVerbOnly(tokens, tag, allowed, i);
    else if (NEVER_PASSIVE.hasId(id)) repairIntransitive(tag, i);
    else if (CLOSE.hasId(id)) repairClose(tokens, tag, i);
    else if (SAYING.hasId(id)) repairSaying(tag, i);
    else if (MATE.hasId(id)) repairMate(tokens, tag, i);
    else if (EXECUTIVE.hasId(id)) repairExecutive(tokens, tag, i);
    else if (POST.hasId(id)) repairPost(tag, i);
    else if (MANY.hasId(id)) repairMany(tokens, tag, i);
    else if (LONGER.hasId(id)) repairLonger(tokens, tag, allowed, i);
    else if (ASKED.hasId(id) && i > 0 && WHEN.has(tokens, i - 1)) tag[i] = Tag.VerbPast;
    else if (HIT.hasId(id)) repairHit(tokens, tag, i);
    else if (APOSTROPHE.hasId(id)) repairApostrophe(tokens, tag, i);
    else if (MODALS.hasId(id)) repairModal(tokens, tag, allowed, i);
    else if (NOT.hasId(id)) repairNot(tokens, tag, allowed, i);
    else if (BACK.hasId(id)) repairBack(tokens, tag, allowed, i);
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
      if (OPENING_RELATIVE.has(tokens, i)) repairBehindRelative(tokens, tag, allowed, first, i, last);
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

/** "wrote on X": a name. */
const X = wordSet('x');
function repairX(tokens: Tokens, tag: Uint8Array, i: number): void {
  if (i > 0 && tag[i - 1] === Tag.Preposition && tokens.shape[i]! & Shape.Capital) tag[i] = Tag.Proper;
}

/** "Critics argue that", "Democrats say Republicans": behind a subject, a finite verb. */
function repairVerbOnly(tokens: Tokens, tag: Uint8Array, allowed: Int32Array, i: number): void {
  // "4 in 10 say", "a third, 33%, say"
  const counted = i > 1 && COMMA.has(tokens, i - 1) ? i - 2 : i - 1;
  if (tag[i] === Tag.VerbBase && i > 0 && (tag[counted] === Tag.Number || PERCENT.has(tokens, counted)))
    tag[i] = Tag.Verb;
  if (isVerb(tag[i]!) || i === 0) return;
  let before = i - 1;
  while (before > 0 && tag[before] === Tag.Adverb) before--;
  const t = tag[before]!;
  // "some 40, say, of them"
  if (t === Tag.Punctuation && COMMA.has(tokens, before) && COMMA.has(tokens, i + 1)) return;
  if (t === Tag.Adjective && allowed[before]! & (1 << Tag.Noun)) tag[before] = Tag.Noun;
  if (t === Tag.To || t === Tag.Auxiliary) tag[i] = Tag.VerbBase;
  else if (
    isNominal(t) ||
    t === Tag.Adjective ||
    t === Tag.Conjunction ||
    t === Tag.Number ||
    CLOSING.has(tokens, before)
  )
    tag[i] = Tag.Verb;
}
const PERCENT = wordSet(['%', 'percent']);
const CLOSING = wordSet([',', ')', '”', '"', '—', '–']);

/** "and nine members voted for it": behind a noun, a finite verb. */
function repairIntransitive(tag: Uint8Array, i: number): void {
  if (tag[i] === Tag.VerbPast && i > 0 && isNominal(tag[i - 1]!)) tag[i] = Tag.Verb;
}

/** "Labour hit back", "the council cut funding": no noun. */
const HIT = wordSet('hit shot cut');
const CUT = wordSet('cut');
const MONEY = wordSet('funding spending');
const BACK_OR_OUT = wordSet('back out');
function repairHit(tokens: Tokens, tag: Uint8Array, i: number): void {
  const isMoney = MONEY.has(tokens, i + 1);
  if ((tag[i] !== Tag.Noun && tag[i] !== Tag.VerbBase) || i === 0) return;
  if (!(CUT.has(tokens, i) ? isMoney : BACK_OR_OUT.has(tokens, i + 1))) return;
  const isName = tokens.shape[i - 1]! & Shape.Capital;
  if (!isNominal(tag[i - 1]!) && !isName) return;
  if (tag[i - 1] === Tag.VerbBase) tag[i - 1] = Tag.Proper;
  tag[i] = Tag.Verb;
  if (isVerb(tag[i + 1]!)) tag[i + 1] = isMoney ? Tag.Noun : Tag.Particle;
}

/** "records show", "the poll shows": what is written shows something. */
const SHOW = wordSet('show shows');
const SHOWING = wordSet(
  `record records document documents poll polls survey surveys data figure figures filing filings email emails report reports
   study studies results statistics transcript transcripts video footage papers research analysis`,
);
function repairShow(tokens: Tokens, tag: Uint8Array, i: number): void {
  if (tag[i] === Tag.Noun && SHOWING.has(tokens, i - 1) && !isNominal(tag[i + 1] ?? Tag.Punctuation)) tag[i] = Tag.Verb;
}

/** "Adam Berg and Nils Dorn both backed": between names and their verb, an adverb. */
const BOTH = wordSet('both all each');
function repairBoth(tokens: Tokens, tag: Uint8Array, i: number): void {
  if (tag[i] === Tag.Conjunction && i > 0 && COMMA.has(tokens, i - 1)) {
    // "Denmark and Greece, both shipping nations, said": no list follows.
    let at = i + 1;
    while (at < tag.length && tag[at] !== Tag.Punctuation && tag[at] !== Tag.Conjunction) at++;
    if (at < tag.length && COMMA.has(tokens, at)) tag[i] = Tag.Determiner;
    return;
  }
  const next = tag[i + 1];
  if (i > 0 && isNominal(tag[i - 1]!) && (next === Tag.Verb || next === Tag.Auxiliary)) tag[i] = Tag.Adverb;
}

/** "the 61-year-old said": a person. */
const OLD = wordSet('old');
const YEAR = wordSet('year');
function repairOld(tokens: Tokens, tag: Uint8Array, i: number): void {
  if (tag[i] !== Tag.Adjective || !YEAR.has(tokens, i - 2)) return;
  const next = i + 1 < tag.length ? tag[i + 1]! : Tag.Punctuation;
  if (!isNominal(next) && next !== Tag.Adjective) tag[i] = Tag.Noun;
}

const SAID = wordSet('said');

/** "The audit office said in a report": behind a noun or a name, "said" is a participle only before "to". */
function repairSaid(tokens: Tokens, tag: Uint8Array, i: number): void {
  // “…,” Quick said: a name, whatever else it means.
  if (i > 1 && CLOSING_QUOTES.has(tokens, i - 2) && isUnknownName(tokens, tag, i - 1)) tag[i - 1] = Tag.Proper;
  if (tag[i] !== Tag.VerbPast || i === 0 || tag[i + 1] === Tag.To) return;
  if (isNominal(tag[i - 1]!) || tokens.shape[i - 1]! & Shape.Capital || COMMA.has(tokens, i - 1)) tag[i] = Tag.Verb;
}

/** "a message to members saying: “…”", "a letter asking that": no noun without an article. */
const SAYING = wordSet('saying asking arguing');
function repairSaying(tag: Uint8Array, i: number): void {
  if (tag[i] === Tag.Noun && i > 0 && (isNominal(tag[i - 1]!) || tag[i - 1] === Tag.Adjective)) tag[i] = Tag.VerbIng;
}

/** "many argue": who does. */
const MANY = wordSet('many several few');
function repairMany(tokens: Tokens, tag: Uint8Array, i: number): void {
  if (tag[i] === Tag.Adjective && tag[i + 1] === Tag.VerbPast && SPOKE.has(tokens, i + 1)) tag[i + 1] = Tag.Verb;
  if (tag[i] === Tag.Adjective && tag[i + 1] === Tag.Verb) tag[i] = Tag.Pronoun;
}

/** "the firm's chief executive": who leads it, unless "officer" follows. */
const EXECUTIVE = wordSet('executive');
const CHIEF = wordSet('chief');
function repairExecutive(tokens: Tokens, tag: Uint8Array, i: number): void {
  if (tag[i] === Tag.Adjective && i > 0 && CHIEF.has(tokens, i - 1) && !isNominal(tag[i + 1]!)) tag[i] = Tag.Noun;
}

/** "in a Telegram post that": what is written, not "after". */
const POST = wordSet('post');
function repairPost(tag: Uint8Array, i: number): void {
  if (tag[i] === Tag.Preposition && i > 0 && (tag[i - 1] === Tag.Proper || tag[i - 1] === Tag.Determiner))
    tag[i] = Tag.Noun;
}

/** "can no longer support it": an adverb, so that the verb group goes on. */
const LONGER = wordSet('longer');
const NO = wordSet('no');
function repairLonger(tokens: Tokens, tag: Uint8Array, allowed: Int32Array, i: number): void {
  if (i < 2 || i + 1 >= tag.length || !NO.has(tokens, i - 1)) return;
  const isModal = MODALS.has(tokens, i - 2);
  if (isModal && tag[i + 1]! <= Tag.Adverb && allowed[i + 1]! & (1 << Tag.VerbBase)) tag[i + 1] = Tag.VerbBase;
  if (isVerb(tag[i + 1]!)) tag[i] = tag[i - 1] = Tag.Adverb;
}

/** "Holt's running mate", "the think tank": two words that are one noun. */
const MATE = wordSet('mate mates tank tanks');
const RUNNING = wordSet('running think');
function repairMate(tokens: Tokens, tag: Uint8Array, i: number): void {
  if (i === 0 || !RUNNING.has(tokens, i - 1)) return;
  tag[i - 1] = Tag.Adjective;
  tag[i] = Tag.Noun;
}

const CLOSING_QUOTES = wordSet(['"', '”', '’', "''"]);
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

/** True for "-s" behind a noun for one, and for a bare form behind one for several. */
function agrees(tokens: Tokens, tag: Uint8Array, i: number): boolean {
  const before = tag[i - 1]!;
  if (before !== Tag.Noun && before !== Tag.Proper && !isUnknownName(tokens, tag, i - 1)) return false;
  return isPlural(tokens, i - 1) ? OF_SEVERAL.has(tokens, i) : OF_ONE.has(tokens, i);
}

/** A name that the tagger took for an adjective or an adverb: "Hassan touts", "Prager continues". */
const isUnknownName = (tokens: Tokens, tag: Uint8Array, i: number): boolean =>
  (tag[i] === Tag.Adjective || tag[i] === Tag.Adverb) && (tokens.shape[i]! & Shape.Capital) !== 0;

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
const BE = wordSet("is are was were been being be 's 're");

/**
 * "declined to speak but told reporters that", "Jacobs, the paper's editor, explained to them": a past form behind a finite
 * verb and a conjunction, or behind what is told of a subject, is finite too.
 */
function repairTold(tokens: Tokens, tag: Uint8Array, first: number, last: number): void {
  let hasVerb = false;
  // Since the last quotation mark, and outside of relative clauses.
  let hasMain = false;
  let isPassive = false;
  let commas = 0;
  let relative = false;
  for (let i = first; i < last; i++) {
    const t = tag[i]!;
    if (t === Tag.Pronoun || t === Tag.Determiner) {
      if (OPENING_RELATIVE.has(tokens, i) && COMMA.has(tokens, i - 1)) relative = true;
    } else if (t === Tag.Verb || t === Tag.Auxiliary) {
      hasVerb = true;
      isPassive = false;
      if (!relative) hasMain = true;
    } else if (t === Tag.Punctuation) {
      if (COMMA.has(tokens, i)) {
        if (commas > 0) relative = false;
        if (commas > 0 || (i > first && isNominal(tag[i - 1]!))) commas++;
      } else if (QUOTATION.has(tokens, i)) {
        hasMain = false;
        commas = 0;
      }
    } else if (t === Tag.VerbPast) {
      let before = i - 1;
      while (before > first && tag[before] === Tag.Adverb) before--;
      if (before < first) continue;
      if (TOLD.has(tokens, i) && !AGENT.has(tokens, i + 1)) {
        const goesOn = AND.has(tokens, before) && hasVerb && (!isPassive || SPOKE.has(tokens, i));
        const isMain = COMMA.has(tokens, before) && commas > 1 && !hasMain;
        if (goesOn || isMain) {
          tag[i] = Tag.Verb;
          hasVerb = hasMain = true;
        }
      }
      if (SPEAKS.has(tokens, i) && isParenthesis(tokens, tag, first, i, last)) tag[i] = Tag.Verb;
      if (BE.has(tokens, before)) isPassive = true;
    }
  }
}
/**
 * "The mine would close, ministers argued.", "The mine, the ministry added, would close.", "It would close, Ida Holt, the
 * mayor, warned.": who speaks, between commas.
 */
function isParenthesis(tokens: Tokens, tag: Uint8Array, first: number, verb: number, last: number): boolean {
  const next = verb + 1;
  if (next < last && (tag[next] !== Tag.Punctuation || OPENING.has(tokens, next))) return false;
  let at = phraseStart(tag, first, verb, false);
  // An aside, which begins with an article.
  if (at === verb && COMMA.has(tokens, verb - 1)) {
    at = phraseStart(tag, first, verb - 1, true);
    if (tag[at] !== Tag.Determiner || !COMMA.has(tokens, at - 1)) return false;
    const aside = at - 1;
    at = phraseStart(tag, first, aside, false);
    if (at === aside) return false;
  }
  if (at === verb || !COMMA.has(tokens, at - 1) || at - 1 <= first) return false;
  if (MANY.has(tokens, verb - 1) && tag[verb - 1] === Tag.Adjective) tag[verb - 1] = Tag.Pronoun;
  return true;
}

/** Where the words of a noun phrase begin that ends before `end`, with phrases behind it where `far`; `end` for none. */
function phraseStart(tag: Uint8Array, first: number, end: number, far: boolean): number {
  let at = end;
  while (at > first && (PHRASAL.has(tag[at - 1]!) || (far && tag[at - 1] === Tag.Preposition))) at--;
  // "nearly 300 scientists"
  return at < end && at > first && tag[at] === Tag.Number && tag[at - 1] === Tag.Adverb ? at - 1 : at;
}
const PHRASAL: ReadonlySet<number> = new Set([
  Tag.Noun,
  Tag.Proper,
  Tag.Pronoun,
  Tag.Adjective,
  Tag.Determiner,
  Tag.Number,
  Tag.Possessive,
]);
const OPENING = wordSet(['(', '“', '"']);

const QUOTATION = wordSet(['"', '“', '”']);
const AGENT = wordSet('by');

/** "did not support plans": a bare form. */
const NOT = wordSet("not n't");
const DO = wordSet('do does did');
function repairNot(tokens: Tokens, tag: Uint8Array, allowed: Int32Array, i: number): void {
  if (i > 0 && DO.has(tokens, i - 1) && tag[i + 1] === Tag.Noun && allowed[i + 1]! & (1 << Tag.VerbBase))
    tag[i + 1] = Tag.VerbBase;
}

/** "refused to back plans", "would back higher taxes": a verb before what is backed. */
const BACK = wordSet('back');
function repairBack(tokens: Tokens, tag: Uint8Array, allowed: Int32Array, i: number): void {
  if (tag[i] !== Tag.Adverb || i === 0 || i + 1 >= tag.length || !(allowed[i]! & (1 << Tag.VerbBase))) return;
  const next = tag[i + 1]!;
  const opens = isNominal(next) || next === Tag.Adjective || next === Tag.Determiner || next === Tag.Number;
  const isBare = MODALS.has(tokens, i - 1) || (TO.has(tokens, i - 1) && i > 1 && isVerb(tag[i - 2]!));
  if (!opens || !isBare) return;
  tag[i] = Tag.VerbBase;
  if (TO.has(tokens, i - 1)) tag[i - 1] = Tag.To;
}

/** "a source close to the talks": near them. */
const CLOSE = wordSet('close');
function repairClose(tokens: Tokens, tag: Uint8Array, i: number): void {
  if ((tag[i] === Tag.Verb || tag[i] === Tag.VerbBase) && i > 0 && tag[i - 1] === Tag.Noun && TO.has(tokens, i + 1))
    tag[i] = Tag.Adjective;
}

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
const NEEDS_OBJECT = wordSet('told tell tells telling asked gave');

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

const STOPS = wordSet([';', ':', '"', '“', '”', '—', '–']);
const RELATIVES = wordSet('who which');
const OPENING_RELATIVE = wordSet('who which whose');
const COMMA = wordSet([',']);
const BY = wordSet('by of');

const endsStretch = (tokens: Tokens, tag: Uint8Array, i: number): boolean =>
  tag[i] === Tag.Subordinator ||
  (tag[i] === Tag.Punctuation && STOPS.has(tokens, i)) ||
  (tag[i] === Tag.Pronoun && RELATIVES.has(tokens, i));

/** A noun, or a word with a capital that was not taken for one. */
const isName = (tokens: Tokens, tag: Uint8Array, i: number): boolean =>
  isNominal(tag[i]!) || (tag[i] === Tag.Adjective && (tokens.shape[i]! & Shape.Capital) !== 0);

/**
 * "The union suspended military aid": a stretch of words without a finite verb takes the first past form behind a noun
 * for one. Past forms look alike, and a tagger from left to right may not see which is meant.
 */
function repairFinite(tokens: Tokens, tag: Uint8Array, allowed: Int32Array, first: number, last: number): void {
  let candidate = -1;
  // A form with a preposition behind it may be a participle ("people briefed on …"): a later one is better.
  let weak = false;
  let bare = -1;
  for (let i = first; i < last; i++) {
    const t = tag[i]!;
    if (CLOSE.has(tokens, i) && TO.has(tokens, i + 1) && t !== Tag.Verb) continue;
    if (t === Tag.Verb || (t === Tag.Auxiliary && (i === first || tag[i - 1] !== Tag.To))) return;
    if (t === Tag.VerbBase && (i === first || tag[i - 1] !== Tag.To)) return;
    if (
      (t === Tag.Noun || t === Tag.Adverb) &&
      candidate < 0 &&
      i > first &&
      i + 1 < last &&
      isName(tokens, tag, i - 1)
    ) {
      // "Germany this month set tougher criteria": a noun between a noun and a new phrase may be the verb.
      const next = tag[i + 1]!;
      const opens =
        next === Tag.Determiner ||
        next === Tag.Adjective ||
        next === Tag.Pronoun ||
        next === Tag.To ||
        (FACES.has(tokens, i) && next === Tag.VerbIng) ||
        (CALLS.has(tokens, i) && BEHIND_CALLS.has(tokens, i + 1));
      if ((opens || t === Tag.Adverb) && allowed[i]! & (1 << Tag.Verb) && !isPeople(tokens, i)) bare = i;
      // "U.S. presses for a truce", "Experts rebuke Holt": as sure a verb as its form.
      else if (t === Tag.Noun && bare < 0 && takesObject(tokens, tag, i)) bare = i;
      continue;
    }
    if (t !== Tag.VerbPast && t !== Tag.Adjective) continue;
    // "set tougher criteria": no past form ends so.
    if (t === Tag.Adjective && tokens.text.startsWith('er', tokens.end[i]! - 2)) continue;
    if ((allowed[i]! & (1 << Tag.Verb)) === 0 || (candidate >= 0 && !weak)) continue;
    let before = i - 1;
    while (before > first && tag[before] === Tag.Adverb && !WHEN.has(tokens, before)) before--;
    const behindNoun = before >= first && isNominal(tag[before]!);
    const behindComma =
      before > first &&
      tag[before] === Tag.Punctuation &&
      (isNominal(tag[before - 1]!) || before - 1 === candidate) &&
      t === Tag.VerbPast;
    if (!behindNoun && !behindComma) continue;
    if (candidate >= 0 && i + 1 < last && BY.has(tokens, i + 1)) continue;
    candidate = i;
    weak = i + 1 < last && (tag[i + 1] === Tag.Preposition || (behindComma && COMMA.has(tokens, i + 1)));
  }
  if (candidate >= 0 && !BY.has(tokens, candidate + 1)) tag[candidate] = Tag.Verb;
  else if (bare >= 0) tag[bare] = Tag.Verb;
}

function takesObject(tokens: Tokens, tag: Uint8Array, i: number): boolean {
  if (!agrees(tokens, tag, i)) return false;
  const next = tag[i + 1]!;
  if (next === Tag.Preposition || next === Tag.Subordinator) return !NOUNS_TOO.has(tokens, i);
  // "Ministers block plan": people in the plural are not what a block is of.
  if (next === Tag.Noun && isPersonNoun(tokens, i - 1)) return isPlural(tokens, i - 1);
  // "the Kremlin supports plans"
  if (next === Tag.Noun && tokens.shape[i - 1]! & Shape.Capital && OF_ONE.has(tokens, i))
    return isPlural(tokens, i + 1);
  return next === Tag.Proper || next === Tag.Determiner || next === Tag.Pronoun;
}

/** "when asked": the participle has no subject. */
const WHEN = wordSet('when if once');
const ASKED = wordSet('asked told pressed');

/** "The mayor calls on Sudria to stop": where nothing else is the verb, this is it. */
const CALLS = wordSet('calls call');
const BEHIND_CALLS = wordSet('on for');
/** "The company faces growing opposition". */
const FACES = wordSet('faces face');

const ARTICLES = wordSet("the a an its his her their our my your every 's ’s");
const APOSTROPHE = wordSet("'");
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

/** "some GOP contenders", "rail unions": no verb, whatever stands before. */
const isPeople = (tokens: Tokens, i: number): boolean =>
  UNIONS.has(tokens, i) || (isAgent(tokens, i) && isPersonNoun(tokens, i));
const UNIONS = wordSet('unions councils ministries agencies nurses');

/** "sources close to the chancellor", "sources familiar with the talks". */
const SOURCES = wordSet('sources source');
const NEAR = wordSet('close familiar within');

/** "contenders", "senators", "activists", "spokesman". */
function isAgent({ text, end }: Tokens, i: number): boolean {
  const last = end[i]!;
  return (
    text.startsWith('ers', last - 3) ||
    text.startsWith('ors', last - 3) ||
    text.startsWith('ists', last - 4) ||
    text.startsWith('sman', last - 4) ||
    text.startsWith('woman', last - 5)
  );
}
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

/** "the islands' claim": an apostrophe behind a plural possesses. */
function repairApostrophe(tokens: Tokens, tag: Uint8Array, i: number): void {
  if (i === 0 || i + 1 >= tokens.count || tokens.shape[i]! & Shape.SpaceBefore) return;
  if ((tokens.shape[i + 1]! & Shape.SpaceBefore) === 0 || !isNominal(tag[i - 1]!)) return;
  const next = tag[i + 1]!;
  const plural = tokens.text.charCodeAt(tokens.end[i - 1]! - 1) === 0x73;
  if (plural && (isNominal(next) || next === Tag.Adjective)) tag[i] = Tag.Possessive;
}

/** "the cowardly attack", "a super PAC": between an article and a noun, a word describes the noun. */
function repairAdverb(tokens: Tokens, tag: Uint8Array, i: number): void {
  if (i === 0 || tag[i - 1] !== Tag.Determiner) return;
  const isAdjective = tag[i + 1] === Tag.Noun && tokens.text.startsWith('ly', tokens.end[i]! - 2);
  if (isAdjective || (SUPER.has(tokens, i) && isNominal(tag[i + 1]!))) tag[i] = Tag.Adjective;
}
const SUPER = wordSet('super mega then once');

const TO = wordSet('to');
const QUOTES = wordSet(['"', '“', '‘', '``']);

/** "urged Sudria to immediately withdraw", "to “refrain from threats”": over adverbs and a quotation mark an infinitive. */
function repairTo(tokens: Tokens, tag: Uint8Array, allowed: Int32Array, i: number): void {
  if (tag[i] !== Tag.To && tag[i] !== Tag.Preposition) return;
  let at = i + 1;
  // "vowed to appeal": behind what is no preposition, a verb.
  if (tag[i] === Tag.To && tag[at] === Tag.Noun && allowed[at]! & (1 << Tag.VerbBase)) tag[at] = Tag.VerbBase;
  const isQuoted = at < tag.length && QUOTES.has(tokens, at);
  if (isQuoted) at++;
  const opening = at;
  while (at < tag.length && tag[at] === Tag.Adverb && tokens.text.startsWith('ly', tokens.end[at]! - 2)) at++;
  if (at + 1 >= tag.length || (at === opening && !isQuoted)) return;
  const t = tag[at]!;
  if (t === Tag.VerbBase) tag[i] = Tag.To;
  if (!isQuoted || (t !== Tag.Verb && t !== Tag.Adverb && t !== Tag.Noun)) return;
  if ((allowed[at]! & (1 << Tag.VerbBase)) === 0) return;
  const next = tag[at + 1]!;
  const hasObject = next === Tag.Determiner || next === Tag.Pronoun || next === Tag.Preposition || next === Tag.Adverb;
  if (!hasObject || (next === Tag.Preposition && OF.has(tokens, at + 1))) return;
  tag[i] = Tag.To;
  tag[at] = Tag.VerbBase;
}
const OF = wordSet('of');

/** "demands that Huawei be barred", "saying that prices will rise": "that" opens a clause where one follows. */
function repairThat(tokens: Tokens, tag: Uint8Array, i: number): void {
  const next = i + 1 < tag.length ? tag[i + 1]! : Tag.Punctuation;
  const isClause = next === Tag.Determiner || next === Tag.Pronoun || next === Tag.Proper || next === Tag.Number;
  if (
    (isClause || isSubject(tag, i + 1)) &&
    i > 1 &&
    tag[i - 1] === Tag.Noun &&
    ((MAY_SAY.has(tokens, i - 1) && isPluralBefore(tokens, tag, i - 1)) ||
      isNamed(tokens, tag, i - 1) ||
      (STATES.has(tokens, i - 1) && DOCUMENTS.has(tokens, i - 2)))
  )
    tag[i - 1] = Tag.Verb;
  if (tag[i] !== Tag.Pronoun && tag[i] !== Tag.Determiner) return;
  const opens = next === Tag.Determiner || next === Tag.Pronoun || next === Tag.Proper;
  const told = i > 0 && (isVerb(tag[i - 1]!) || CLAIMS.has(tokens, i - 1));
  if (opens || (told && isSubject(tag, i + 1))) tag[i] = Tag.Subordinator;
}

/** Nouns that "that" tells the content of. */
const CLAIMS = wordSet(
  'claim claims allegation allegations accusation accusations fear fears hope hopes warning warnings',
);

/** Nouns that are verbs behind a plural and before "that": "organisers claim that many signed". */
const MAY_SAY = wordSet(
  'claim fear hope report note promise estimate boast doubt complain caution worry state view maintain concur',
);

/** "The letter states that": papers have no states. */
const STATES = wordSet('states');
const DOCUMENTS = wordSet(
  `letter report statement document memo email filing complaint lawsuit indictment affidavit warrant contract treaty law act
   bill policy constitution article clause section order ruling judgment notice website page manifesto resolution agreement`,
);

/** "Trent writes that": a name has no "writes". */
const isNamed = (tokens: Tokens, tag: Uint8Array, i: number): boolean =>
  (tag[i - 1] === Tag.Proper || isUnknownName(tokens, tag, i - 1)) && OF_ONE.has(tokens, i) && agrees(tokens, tag, i);

const isPluralBefore = ({ text, end }: Tokens, tag: Uint8Array, i: number): boolean =>
  tag[i - 1] === Tag.Noun && text.startsWith('s', end[i - 1]! - 1) && !text.startsWith('ss', end[i - 1]! - 2);

/** True where nouns and what describes them begin at `i`, with a finite verb behind them. */
function isSubject(tag: Uint8Array, i: number): boolean {
  let at = i;
  while (at < tag.length && at < i + 4 && (isNominal(tag[at]!) || tag[at] === Tag.Adjective)) at++;
  return at > i && (tag[at] === Tag.Verb || tag[at] === Tag.Auxiliary);
}

const MAY = wordSet('may');
/** What never stands behind a modal. */
const FINITE = wordSet('will would can could shall should must has had is was does did');

/** "will next week urge", "would on Friday veto": the verb may stand behind the time. */
function repairModal(tokens: Tokens, tag: Uint8Array, allowed: Int32Array, i: number): void {
  const next = i + 1;
  // "a May 12 deadline", "May backed the deal", "May will leave": no modal.
  const isPast = (tag[next] === Tag.Verb || tag[next] === Tag.VerbPast) && !(allowed[next]! & (1 << Tag.VerbBase));
  const isForm = (OF_ONE.has(tokens, next) || PAST.has(tokens, next)) && !OF_SEVERAL.has(tokens, next);
  const isLone = tag[next] === Tag.Punctuation || tag[next] === Tag.Number;
  const isNoModal = isPast || isForm || isLone || FINITE.has(tokens, next);
  if (isNoModal && MAY.has(tokens, i) && tokens.shape[i]! & Shape.Capital) {
    tag[i] = Tag.Proper;
    if (isForm) tag[next] = Tag.Verb;
    return;
  }
  const verbLike = next + 1 < tag.length && (tag[next] === Tag.Adverb || tag[next] === Tag.Noun);
  if (verbLike && allowed[next]! & (1 << Tag.VerbBase)) {
    // "will back the reform"
    const after = tag[next + 1]!;
    if (after === Tag.Determiner || after === Tag.Pronoun || after === Tag.Proper) {
      tag[next] = Tag.VerbBase;
      return;
    }
  }
  let at = i + 1;
  while (at < tag.length && at < i + 5 && (TIME.has(tokens, at) || tag[at] === Tag.Adverb)) at++;
  if (at === i + 1 || at >= tag.length || tag[at] !== Tag.Noun) return;
  if (allowed[at]! & (1 << Tag.VerbBase)) tag[at] = Tag.VerbBase;
}
