import type { Evidence } from '../analysis';
import { hashFolded } from '../characters';
import { Mark, markOf } from '../marks';
import { Tag } from '../syntax';
import { Shape, type Tokens } from '../tokens';
import { wordId, wordSet } from '../vocabulary';
import { isAdherent } from './adherents';
import { FAMILY_NAMES } from './familyNames';
import { GIVEN_NAMES } from './givenNames';
import { keep, NO_ENTRIES } from './keep';
import { kindSaidBefore } from './kindSaid';
import { isEvent, keepPeople } from './listed';
import { HEADS, HONORIFICS, NO_ACTOR_PHRASES, NO_ACTORS, SPEECH_VERBS, TITLES } from './nameWords';
import { ORDINARY } from './ordinaryWords';
import { isOfPeople, isPeople } from './peoples';
import { isAward, isCompoundBefore, isHyphen, isNameToken, isWord } from './runs';
import { isThing, isWebsite, NAMED_EVENTS, THING } from './things';
import { isTitleOnly, lowerTitle } from './titles';
import { COMPASS, isLedBy, typeOf } from './typing';
import { isAcronym, isDemonym, isPrefixed, opensSentence, type Range, tokenKey, type Work } from './work';
import { isInWorkTitle } from './workTitles';

export const SENTENCE_START: Evidence = { rule: 'name/sentence-start', note: 'a capital at the start of a sentence' };

const RARE_WORD: Evidence = { rule: 'name/capital', note: 'named in full elsewhere' };

const SHORT_FORM: Evidence = { rule: 'name/short', note: 'a short form' };

const NUMBERED: Evidence = { rule: 'name/numbered', note: 'numbered as units of armies and courts are' };

const DATELINE: Evidence = { rule: 'name/dateline', note: 'where the report was written' };

/** More capitalised words in a row are a heading or a list, not a name. */
const MOST_NAME_TOKENS = 16;

/** A name that no list has. */
export function discovered(work: Work, first: number, last: number, title: Range | null): void {
  const { table } = work;
  const { tokens, syntax, lexicon } = work.context;
  let start = first;
  while (start < last && !isNameToken(tokens, start) && !table.at[start]) start++;
  if (start >= last || last - start > MOST_NAME_TOKENS) return;
  const one = last - start === 1;
  const before = start - 1;
  if (!title) {
    if (isTitleOnly(work, start, last)) {
      // "King told reporters": a surname that the article may know.
      if (one && SURNAMES_TOO.has(tokens, start) && SPEECH_VERBS.has(tokens, last))
        keep(work, start, last, 'person', 'name', 0.2, RARE_WORD, NO_ENTRIES, null, true);
      return;
    }
    if (one && isOfPeople(work, start)) return;
    if (isPeople(work, last - 1) && (one || last - start === 2)) {
      keepPeople(work, last - 1, last, 'a people');
      return;
    }
    if (NO_ACTORS.has(tokens, start) && (one || (last - start === 2 && NO_ACTORS.has(tokens, last - 1)))) return;
    if (one && (HEADS.get(tokens, start) === 'other' || isAward(tokens, start))) return;
    if (one && isFederalState(work, start)) return;
    if (isPortfolio(work, start, last) || isNumbered(work, last)) return;
    if (one && isAdjectiveOrVerb(work, start) && !isLedBy(tokens, last)) {
      // The tags may be wrong about a surname that the article knows.
      if (tokens.word[start] === 0) keep(work, start, last, 'person', 'name', 0.2, RARE_WORD, NO_ENTRIES, null, true);
      return;
    }
    // "North American leaders"
    if (isDemonym(work, last - 1) && !/s$/.test(tokenKey(work, last - 1))) return;
    if (
      tokens.text.charCodeAt(tokens.start[start]! - 1) === AT ||
      tokens.text.charCodeAt(tokens.start[start]! - 1) === HASH
    )
      return;
    if (!one && isDescriptive(work, start, last)) return;
    if (!one && !opensSentence(work, start) && isShouted(work, start, last)) return;
    if (isHeading(work) && isAllOrdinary(work, start, last)) return;
    if (one && tokens.end[start]! - tokens.start[start]! === 1) return;
    if (one && (isCompoundBefore(tokens, last) || isTiedToWord(tokens, last))) return;
    if (one && (isPlural(tokens, start) || isRoman(tokens, start) || isAdherentHere(work, start))) return;
    if (isWebsite(tokens, last)) return;
    // "(D-Pa.)": the letter of a party.
    if (isHyphen(tokens, start + 1) && tokens.end[start]! - tokens.start[start]! === 1) return;
    // "pro-Brexit", "ex-Tory"
    if (one && isPrefixed(tokens, start) && !isNameToken(tokens, before - 1)) return;
  }
  // "Labour leader Sir | Keir Berg": the name behind it is known.
  if (title && one && HONORIFICS.has(tokens, start)) return;
  const isTitled =
    title || HONORIFICS.has(tokens, before) || (TITLES.has(tokens, before) && syntax.tag[before] !== Tag.Adjective);
  if (isTitled && !isCompanyBehind(work, start, last)) {
    const given = title ?? lowerTitle(work, start);
    const from = given ?? { first: before, last: start };
    const words = tokens.text.slice(tokens.start[from.first]!, tokens.end[from.last - 1]!);
    const evidence = { rule: 'name/title', note: `follows the title “${words}”` };
    keep(work, start, last, 'person', 'name', 0.92, evidence, NO_ENTRIES, given);
    return;
  }
  // "East Los Angeles"
  const part = COMPASS.has(tokens, start) && table.at[start + 1] ? table.matches[table.at[start + 1]! - 1]! : undefined;
  if (part?.last === last && !title) {
    const { name, type } = lexicon.entries[part.entries[0]!]!;
    if (type === 'place' || type === 'country') {
      keep(work, start, last, 'place', 'name', 0.85, { rule: 'name/compass', note: `a part of ${name}` });
      return;
    }
  }
  // "the 501st Harbour Legion"
  if (!title && isOrdinal(tokens, before) && HEADS.get(tokens, last - 1) === 'organization') {
    keep(work, before, last, 'organization', 'name', 0.85, NUMBERED);
    return;
  }
  if (!title && start === 0 && isDateline(tokens, last)) {
    keep(work, start, last, 'place', 'name', 0.8, DATELINE);
    return;
  }
  const said = title ? undefined : kindSaidBefore(work.context, work.sentence.first, start);
  if (said === 'thing' || (!title && isThing(work, start, last))) {
    // "Nella" is what "Hurricane Nella" goes by.
    if (last - start === 2 && NAMED_EVENTS.has(tokens, start)) start++;
    keep(work, start, last, 'organization', 'name', 0.2, THING, NO_ENTRIES, null, true);
    return;
  }
  const guess = typeOf(work.context, start, last, said);
  if (guess.type === 'other' || isEvent(work, start, last)) return;
  if (guess.type === 'organization' && guess.confidence <= UNTOLD && isInWorkTitle(work, start, last)) {
    keep(work, start, last, 'organization', 'name', 0.2, THING, NO_ENTRIES, null, true);
    return;
  }
  if (one && HEADS.get(tokens, start) === 'organization' && ORDINARY.has(tokens, start)) {
    // "the Commission" means what was named before.
    const withArticle = isWord(tokens, before, 'the') ? before : start;
    keep(work, withArticle, last, 'organization', 'alias', 0.35, SHORT_FORM, NO_ENTRIES, null, true);
    return;
  }
  if (one && !ORDINARY.has(tokens, start)) {
    const entries = lexicon.ending(tokens.text.slice(tokens.start[start]!, tokens.end[start]!));
    const from = entries.length > 0 ? wrongCompany(work, start) : start;
    if (from < start) {
      const { name, type } = lexicon.entries[entries[0]!]!;
      const evidence = { rule: 'name/garbled', note: `part of “${name}” in other company` };
      keep(work, from, last, type, 'name', 0.7, evidence, entries);
      return;
    }
  }
  // At the start of a sentence any rare word has a capital: "Denuclearisation", "Grandkids".
  if (
    one &&
    guess.confidence < DECIDES &&
    opensSentence(work, start) &&
    !isAcronym(work, start) &&
    mayBeWord(work, start)
  ) {
    keep(work, start, last, guess.type, 'name', 0.2, SENTENCE_START, NO_ENTRIES, null, true);
    return;
  }
  const { type, confidence, evidence } = guess;
  keep(work, start, last, type, 'name', confidence, evidence, NO_ENTRIES, null, confidence < 0.35);
}

/** "Velton-critical": a word of the language that a name is tied to by a hyphen is described by it. */
const isTiedToWord = (tokens: Tokens, last: number): boolean =>
  isHyphen(tokens, last) &&
  last + 1 < tokens.count &&
  ((tokens.shape[last]! | tokens.shape[last + 1]!) & (Shape.SpaceBefore | Shape.Capital)) === 0 &&
  tokens.end[last + 1]! - tokens.start[last + 1]! > LONGEST_SYLLABLE;
/** Lower-case parts of names ("Ing-wen") are no longer. */
const LONGEST_SYLLABLE = 5;

const PLURAL = /^[A-Z]{2,5}s$/;
/** "PVCs", "MLAs": many of what the letters stand for. */
const isPlural = ({ text, shape, start, end }: Tokens, i: number): boolean =>
  (shape[i]! & Shape.InnerCapital) !== 0 && PLURAL.test(text.slice(start[i]!, end[i]!));

const ROMAN = /^[IVX]{2,}$/;
/** "part XVII" */
const isRoman = ({ text, shape, start, end }: Tokens, i: number): boolean =>
  (shape[i]! & Shape.AllCapitals) !== 0 && ROMAN.test(text.slice(start[i]!, end[i]!));

/** "a Veltonist", "former Veltonist": what somebody believes in. */
const isAdherentHere = ({ context: { tokens, syntax } }: Work, i: number): boolean =>
  isAdherent(tokens, i) &&
  !FAMILY_NAMES.has(tokens, i) &&
  i > 0 &&
  (syntax.tag[i - 1] === Tag.Determiner || syntax.tag[i - 1] === Tag.Adjective) &&
  !isWord(tokens, i - 1, 'the');

/** A guess no surer than this has nothing but capitals to go by. */
const UNTOLD = 0.5;

/** What stands beside a word shows this surely that it is a name. */
const DECIDES = 0.8;

/** Titles that are surnames, too. */
const SURNAMES_TOO = wordSet('king prince pope bishop judge major marshal baron justice sheriff constable');

const STATES = wordSet('state states');

/** "the State's Assembly", "the southern States": in federal countries a word like any other. */
const isFederalState = ({ context: { tokens, syntax } }: Work, i: number): boolean =>
  STATES.has(tokens, i) &&
  (isWord(tokens, i - 1, 'the') || syntax.tag[i - 1] === Tag.Adjective || syntax.tag[i - 1] === Tag.Determiner);

const OF_COMPANIES = wordSet('rival investor opposition founder activist champion');

/** "rival Novarel", "activist investor Corwex Partners": what persons and firms may be called, and no person's name. */
function isCompanyBehind({ context: { tokens } }: Work, first: number, last: number): boolean {
  if (HONORIFICS.has(tokens, first - 1) || !OF_COMPANIES.has(tokens, first - 1)) return false;
  if (last - first > 1) return HEADS.get(tokens, last - 1) === 'organization' && !FAMILY_NAMES.has(tokens, last - 1);
  return !FAMILY_NAMES.has(tokens, first) && !GIVEN_NAMES.has(tokens, first);
}

/** "Juror No. 7", "Resolution No. 12": one of many. */
const isNumbered = ({ context: { tokens } }: Work, last: number): boolean =>
  isWord(tokens, last - 1, 'no.') && last < tokens.count && (tokens.shape[last]! & Shape.Number) !== 0;

const MOST_MATTERS = 8;
const OFFICES = wordSet('minister ministers secretary commissioner undersecretary spokesman spokeswoman spokesperson');

/** "Commissioner for Health and Animal Welfare": what somebody is in charge of. */
function isPortfolio({ context: { tokens } }: Work, first: number, last: number): boolean {
  let from = first - 1;
  while (
    from > first - MOST_MATTERS &&
    (isWord(tokens, from, 'and') || isWord(tokens, from, ',') || isNameToken(tokens, from))
  )
    from--;
  if (!isWord(tokens, from, 'for') || !OFFICES.has(tokens, from - 1)) return false;
  for (let i = first; i < last; i++) if (isNameToken(tokens, i) && !ORDINARY.has(tokens, i)) return false;
  return true;
}

/** "ORTA, March 3 (Coastal Wire) — The": capitals at the head of a paragraph, and a dash soon behind them. */
function isDateline(tokens: Tokens, last: number): boolean {
  const { text, count, start, end, shape } = tokens;
  for (let i = 0; i < last; i++) if (!(shape[i]! & Shape.AllCapitals)) return false;
  const opens = last < count ? text.charCodeAt(start[last]!) : 0;
  if (opens !== COMMA && opens !== BRACKET && markOf(tokens, last) !== Mark.Dash) return false;
  for (let i = last; i < Math.min(count - 1, last + LONGEST_DATELINE); i++)
    if (markOf(tokens, i) === Mark.Dash && text.charCodeAt(end[i]!) === BLANK && shape[i]! & Shape.SpaceBefore)
      return true;
  return false;
}
const LONGEST_DATELINE = 12;
const COMMA = 0x2c;
const BRACKET = 0x28;
const BLANK = 0x20;

/** "501st": figures with the ending of an ordinal number. */
function isOrdinal({ text, shape, start, end, count }: Tokens, i: number): boolean {
  if (i < 0 || i >= count || !(shape[i]! & Shape.Mixed)) return false;
  const ending = end[i]! - 2;
  return ending > start[i]! && ORDINAL_ENDINGS.has(text.slice(ending, end[i]!));
}

const ORDINAL_ENDINGS = new Set(['st', 'nd', 'rd', 'th']);

/** "He has A PENCHANT FOR TROUBLE": ordinary words, all of them in capitals. */
function isShouted({ context: { tokens } }: Work, first: number, last: number): boolean {
  let hasOrdinary = false;
  for (let i = first; i < last; i++) {
    if (!(tokens.shape[i]! & Shape.AllCapitals)) return false;
    hasOrdinary ||= ORDINARY.has(tokens, i);
  }
  return hasOrdinary;
}

/** An adjective that ideology made ("Gaullist"), or an ordinary verb that a capital was put on. */
const isAdjectiveOrVerb = (work: Work, i: number): boolean => {
  const { syntax, tokens } = work.context;
  if (isAcronym(work, i)) return false;
  if (FAMILY_NAMES.has(tokens, i)) return false;
  return syntax.tag[i] === Tag.Adjective || (syntax.tag[i] === Tag.Verb && ORDINARY.has(tokens, i));
};

const CAMPAIGN_ADJECTIVES = wordSet(
  'democratic republican presidential gubernatorial senatorial congressional electoral',
);

/** "Presumptive Democratic", "Middle Eastern": a name ends in no adjective. */
function isDescriptive({ context: { tokens, syntax } }: Work, first: number, last: number): boolean {
  const { text, start, end, key } = tokens;
  const tail = last - 1;
  if (NO_ACTOR_ENDINGS.has(key[tail]!) && NO_ACTOR_PHRASES.has(text.slice(start[first], end[tail]).toLowerCase()))
    return true;
  if (CAMPAIGN_ADJECTIVES.has(tokens, tail)) return true;
  return (syntax.tag[tail] === Tag.Adjective && ORDINARY.has(tokens, tail)) || isCompassEnding(text, end[tail]!);
}

/** The hashes of the last words of phrases that name no actor: most names need not be cut from the text to be told from them. */
const NO_ACTOR_ENDINGS = new Set(
  Array.from(NO_ACTOR_PHRASES, (words) => hashFolded(words, words.lastIndexOf(' ') + 1)),
);

/** "Eastern", "Western" */
const isCompassEnding = (text: string, end: number): boolean =>
  text.startsWith('ern', end - 3) && /[a-z]{3}ern$/.test(text.slice(Math.max(0, end - 6), end));

/** Marks of handles and tags. */
const AT = 0x40;
const HASH = 0x23;
const SMALL_S = 0x73;

const isHeading = ({ context: { role } }: Work): boolean => role === 'headline' || role === 'section';

function isAllOrdinary({ context: { tokens } }: Work, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (!ORDINARY.has(tokens, i) || tokens.shape[i]! & Shape.AllCapitals) return false;
  return true;
}

const COMMON_ENDING = /(?:tion|ment|ness|ing|ity|ism|ist|ed|ly|ous|ive|al|ful|less|able|ship|hood|kid|ian)s?$/;

/** True for a word that may have its capital from the sentence's start alone. */
function mayBeWord({ context: { tokens, syntax } }: Work, i: number): boolean {
  if (FAMILY_NAMES.has(tokens, i) || GIVEN_NAMES.has(tokens, i)) return false;
  // "Meteorologists say"
  if (/[a-z]{3}(?:ists|ians)$/.test(tokens.text.slice(tokens.start[i]!, tokens.end[i]!))) return true;
  if (SPEECH_VERBS.has(tokens, i + 1) || SPEECH_VERBS.has(tokens, i + 2)) return false;
  if (COMMON_ENDING.test(tokens.text.slice(tokens.start[i]!, tokens.end[i]!))) return true;
  if (isPluralOfWord(tokens, i)) return true;
  if (syntax.tag[i] === Tag.Proper) return false;
  // No word of the engine's, no plural, and the subject of a finite verb: "Harkel was".
  const next = i + 1 < tokens.count ? syntax.tag[i + 1] : Tag.Punctuation;
  const isPlural = tokens.text.charCodeAt(tokens.end[i]! - 1) === SMALL_S;
  return tokens.word[i] !== 0 || isPlural || !(next === Tag.Verb || next === Tag.Auxiliary);
}

/** "Superstars": the plural of an ordinary word. */
function isPluralOfWord({ text, start, end }: Tokens, i: number): boolean {
  const last = end[i]! - 1;
  return (
    text.charCodeAt(last) === SMALL_S &&
    ORDINARY.hasId(wordId(text, start[i]!, last, hashFolded(text, start[i]!, last)))
  );
}

/** Where the lower-case words begin that stand in the place of a name's first word ("brand-new | Zealand"). */
function wrongCompany({ context: { tokens, syntax } }: Work, at: number): number {
  let first = at;
  if (
    first > 0 &&
    (syntax.tag[first - 1] === Tag.Adjective || (isHyphen(tokens, first - 2) && ORDINARY.has(tokens, first - 1)))
  )
    first--;
  while (first < at && first > 1 && isHyphen(tokens, first - 1) && (tokens.shape[first - 2]! & Shape.Word) !== 0)
    first -= 2;
  return first;
}
