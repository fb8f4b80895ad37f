import { Shape, type Tokens } from '../tokens';
import { wordMap, wordSet } from '../vocabulary';
import { agrees, isUnknownName } from './agreement';
import { isNominal, isVerb, Tag } from './syntax';
import { OF_ONE, OF_SEVERAL, PAST, SPOKE } from './telling';

export const MODALS = wordSet('will would shall should may might must can could');
export const TIME = wordSet(
  'next last this on week month year monday tuesday wednesday thursday friday saturday sunday',
);

const COMMA = wordSet([',']);
const WHEN = wordSet('when if once');
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
/** Past forms of verbs that take no object, so that they are no participles behind a noun. */
const NO_PASSIVE =
  'voted came went stood rose fell died remained stayed arrived responded reacted apologised apologized resigned collapsed ' +
  'happened occurred appeared seemed vowed insisted complained objected persisted retorted quipped conceded replied';

/** "wrote on X": a name. */
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
const SHOWING = wordSet(
  `record records document documents poll polls survey surveys data figure figures filing filings email emails report reports
   study studies results statistics transcript transcripts video footage papers research analysis`,
);
function repairShow(tokens: Tokens, tag: Uint8Array, i: number): void {
  if (tag[i] === Tag.Noun && SHOWING.has(tokens, i - 1) && !isNominal(tag[i + 1] ?? Tag.Punctuation)) tag[i] = Tag.Verb;
}

/** "Adam Berg and Nils Dorn both backed": between names and their verb, an adverb. */
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
const YEAR = wordSet('year');
function repairOld(tokens: Tokens, tag: Uint8Array, i: number): void {
  if (tag[i] !== Tag.Adjective || !YEAR.has(tokens, i - 2)) return;
  const next = i + 1 < tag.length ? tag[i + 1]! : Tag.Punctuation;
  if (!isNominal(next) && next !== Tag.Adjective) tag[i] = Tag.Noun;
}

/** "The audit office said in a report": behind a noun or a name, "said" is a participle only before "to". */
function repairSaid(tokens: Tokens, tag: Uint8Array, i: number): void {
  // “…,” Quick said: a name, whatever else it means.
  if (i > 1 && CLOSING_QUOTES.has(tokens, i - 2) && isUnknownName(tokens, tag, i - 1)) tag[i - 1] = Tag.Proper;
  if (tag[i] !== Tag.VerbPast || i === 0 || tag[i + 1] === Tag.To) return;
  if (isNominal(tag[i - 1]!) || tokens.shape[i - 1]! & Shape.Capital || COMMA.has(tokens, i - 1)) tag[i] = Tag.Verb;
}

/** "a message to members saying: “…”", "a letter asking that": no noun without an article. */
function repairSaying(tag: Uint8Array, i: number): void {
  if (tag[i] === Tag.Noun && i > 0 && (isNominal(tag[i - 1]!) || tag[i - 1] === Tag.Adjective)) tag[i] = Tag.VerbIng;
}

/** "many argue": who does. */
function repairMany(tokens: Tokens, tag: Uint8Array, i: number): void {
  if (tag[i] === Tag.Adjective && tag[i + 1] === Tag.VerbPast && SPOKE.has(tokens, i + 1)) tag[i + 1] = Tag.Verb;
  if (tag[i] === Tag.Adjective && tag[i + 1] === Tag.Verb) tag[i] = Tag.Pronoun;
}

/** "the firm's chief executive": who leads it, unless "officer" follows. */
const CHIEF = wordSet('chief');
function repairExecutive(tokens: Tokens, tag: Uint8Array, i: number): void {
  if (tag[i] === Tag.Adjective && i > 0 && CHIEF.has(tokens, i - 1) && !isNominal(tag[i + 1]!)) tag[i] = Tag.Noun;
}

/** "in a Telegram post that": what is written, not "after". */
function repairPost(tag: Uint8Array, i: number): void {
  if (tag[i] === Tag.Preposition && i > 0 && (tag[i - 1] === Tag.Proper || tag[i - 1] === Tag.Determiner))
    tag[i] = Tag.Noun;
}

/** "can no longer support it": an adverb, so that the verb group goes on. */
const NO = wordSet('no');
function repairLonger(tokens: Tokens, tag: Uint8Array, allowed: Int32Array, i: number): void {
  if (i < 2 || i + 1 >= tag.length || !NO.has(tokens, i - 1)) return;
  const isModal = MODALS.has(tokens, i - 2);
  if (isModal && tag[i + 1]! <= Tag.Adverb && allowed[i + 1]! & (1 << Tag.VerbBase)) tag[i + 1] = Tag.VerbBase;
  if (isVerb(tag[i + 1]!)) tag[i] = tag[i - 1] = Tag.Adverb;
}

/** "Holt's running mate", "the think tank": two words that are one noun. */
const RUNNING = wordSet('running think');
function repairMate(tokens: Tokens, tag: Uint8Array, i: number): void {
  if (i === 0 || !RUNNING.has(tokens, i - 1)) return;
  tag[i - 1] = Tag.Adjective;
  tag[i] = Tag.Noun;
}

export const CLOSING_QUOTES = wordSet(['"', '”', '’', "''"]);

/** "did not support plans": a bare form. */
const DO = wordSet('do does did');
function repairNot(tokens: Tokens, tag: Uint8Array, allowed: Int32Array, i: number): void {
  if (i > 0 && DO.has(tokens, i - 1) && tag[i + 1] === Tag.Noun && allowed[i + 1]! & (1 << Tag.VerbBase))
    tag[i + 1] = Tag.VerbBase;
}

/** "refused to back plans", "would back higher taxes": a verb before what is backed. */
function repairBack(tokens: Tokens, tag: Uint8Array, allowed: Int32Array, i: number): void {
  if (tag[i] !== Tag.Adverb || i === 0 || i + 1 >= tag.length || !(allowed[i]! & (1 << Tag.VerbBase))) return;
  const next = tag[i + 1]!;
  const opens = isNominal(next) || next === Tag.Adjective || next === Tag.Determiner || next === Tag.Number;
  // "went to back rooms" has a noun there.
  const isInfinitive = TO.has(tokens, i - 1) && i > 1 && (next !== Tag.Noun || isVerb(tag[i - 2]!));
  if (!opens || !(MODALS.has(tokens, i - 1) || isInfinitive)) return;
  tag[i] = Tag.VerbBase;
  if (TO.has(tokens, i - 1)) tag[i - 1] = Tag.To;
}

/** "a source close to the talks": near them. */
function repairClose(tokens: Tokens, tag: Uint8Array, i: number): void {
  if ((tag[i] === Tag.Verb || tag[i] === Tag.VerbBase) && i > 0 && tag[i - 1] === Tag.Noun && TO.has(tokens, i + 1))
    tag[i] = Tag.Adjective;
}

/** "the islands' claim": an apostrophe behind a plural possesses. */
function repairApostrophe(tokens: Tokens, tag: Uint8Array, i: number): void {
  if (i === 0 || i + 1 >= tokens.count || tokens.shape[i]! & Shape.SpaceBefore) return;
  if ((tokens.shape[i + 1]! & Shape.SpaceBefore) === 0 || !isNominal(tag[i - 1]!)) return;
  const next = tag[i + 1]!;
  const plural = tokens.text.charCodeAt(tokens.end[i - 1]! - 1) === 0x73;
  if (plural && (isNominal(next) || next === Tag.Adjective)) tag[i] = Tag.Possessive;
}

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
export function repairThat(tokens: Tokens, tag: Uint8Array, i: number): void {
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
export const CLAIMS = wordSet(
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

/** "when asked": the participle has no subject. */
function repairAsked(tokens: Tokens, tag: Uint8Array, i: number): void {
  if (i > 0 && WHEN.has(tokens, i - 1)) tag[i] = Tag.VerbPast;
}

/** Mends what the tagger makes of token `i`, or of those beside it. `allowed` holds each token's tags as bits. */
type WordRepair = (tokens: Tokens, tag: Uint8Array, allowed: Int32Array, i: number) => void;

const mends = (words: string, repair: WordRepair): (readonly [string, WordRepair])[] =>
  words.split(' ').map((word) => [word, repair]);

/** The words that have a rule of their own, and what it does. */
export const WORD_REPAIRS = wordMap<WordRepair>([
  ...mends('that', (tokens, tag, _, i) => repairThat(tokens, tag, i)),
  ...mends('to', repairTo),
  ...mends('said', (tokens, tag, _, i) => repairSaid(tokens, tag, i)),
  ...mends('x', (tokens, tag, _, i) => repairX(tokens, tag, i)),
  ...mends('old', (tokens, tag, _, i) => repairOld(tokens, tag, i)),
  ...mends('both all each', (tokens, tag, _, i) => repairBoth(tokens, tag, i)),
  ...mends('show shows', (tokens, tag, _, i) => repairShow(tokens, tag, i)),
  ...mends(VERB_ONLY, repairVerbOnly),
  ...mends(NO_PASSIVE, (_, tag, __, i) => repairIntransitive(tag, i)),
  ...mends('close', (tokens, tag, _, i) => repairClose(tokens, tag, i)),
  ...mends('saying asking arguing', (_, tag, __, i) => repairSaying(tag, i)),
  ...mends('mate mates tank tanks', (tokens, tag, _, i) => repairMate(tokens, tag, i)),
  ...mends('executive', (tokens, tag, _, i) => repairExecutive(tokens, tag, i)),
  ...mends('post', (_, tag, __, i) => repairPost(tag, i)),
  ...mends('many several few', (tokens, tag, _, i) => repairMany(tokens, tag, i)),
  ...mends('longer', repairLonger),
  ...mends('asked told pressed', (tokens, tag, _, i) => repairAsked(tokens, tag, i)),
  ...mends('hit shot cut', (tokens, tag, _, i) => repairHit(tokens, tag, i)),
  ...mends("'", (tokens, tag, _, i) => repairApostrophe(tokens, tag, i)),
  ...mends('will would shall should may might must can could', repairModal),
  ...mends("not n't", repairNot),
  ...mends('back', repairBack),
]);
