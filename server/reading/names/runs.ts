import { foldUnit } from '../characters';
import type { LexiconMatch } from '../lexicon';
import { isNickname } from '../nicknames';
import { Shape, type Tokens } from '../tokens';
import { wordSet } from '../vocabulary';
import { GIVEN_NAMES } from './givenNames';
import {
  CAMPAIGN_VERBS,
  COMPANY_SUFFIXES,
  CONNECTORS,
  HEADS,
  HONORIFICS,
  JOINING,
  NEVER_FIRST,
  NO_ACTORS,
  OPENERS,
  PARTICLES,
  SUFFIXES,
  TITLES,
} from './nameWords';
import { ORDINARY } from './ordinaryWords';

/** The lexicon's matches of a block, to be asked by token. */
export interface MatchTable {
  readonly matches: readonly LexiconMatch[];
  /** 1 + the position of the match that a token is in; 0 where it is in none. */
  readonly at: Int32Array;
}

/** Reused between blocks: a table holds until the next one is made. */
let scratch = new Int32Array(1024);

export function matchTable(tokens: Tokens, matches: readonly LexiconMatch[]): MatchTable {
  if (scratch.length < tokens.count) scratch = new Int32Array(tokens.count * 2);
  // By hand: for the few tokens of a paragraph, filling natively takes longer.
  const at = scratch;
  for (let i = 0; i < tokens.count; i++) at[i] = 0;
  for (let m = 0; m < matches.length; m++) for (let i = matches[m]!.first; i < matches[m]!.last; i++) at[i] = m + 1;
  return { matches, at };
}

const HYPHEN = 0x2d;
/** What has a campus in several places of a state. */
export const UNIVERSITIES = wordSet('university college');
/** What joins words in names of South Asia. */
const IZAFA = wordSet('i e ul ur o');
/** "Ban Ki-moon", but not "Booker Prize-winner". */
const LONGEST_SYLLABLE = 5;
const DOT_WORDS = wordSet(
  'state states defense defence interior treasury exchequer labor homeland foreign commerce energy justice staff',
);
const OWNERS = wordSet(
  'people children women workers farmers men teachers students citizens veterans king queen lawyers mothers peoples person world',
);
/** What is named by its matter: "Select Committee on Benghazi". */
const PANELS = wordSet('committee subcommittee commission');
const SUFFIX_OF_COMPOUND = wordSet(
  'based led backed born style made era wide run owned controlled held dominated linked affiliated occupied loving friendly ruled funded',
);

/** True for a word with a capital, or one written like a name ("iPhone", "al-Assad" is read by its parts). */
export const isNameToken = (tokens: Tokens, i: number): boolean => {
  const shape = tokens.shape[i]!;
  // "5G" and "70s" begin with a digit.
  if (shape & Shape.Mixed && !(shape & Shape.Capital)) return false;
  return (shape & Shape.Word) !== 0 && (shape & (Shape.Capital | Shape.InnerCapital)) !== 0;
};

export const isHyphen = (tokens: Tokens, i: number): boolean =>
  i < tokens.count &&
  tokens.end[i]! - tokens.start[i]! === 1 &&
  (tokens.text.charCodeAt(tokens.start[i]!) === HYPHEN || tokens.text.charCodeAt(tokens.start[i]!) === 0x2010);

const glued = (tokens: Tokens, i: number): boolean => i < tokens.count && !(tokens.shape[i]! & Shape.SpaceBefore);

const AWARDED = wordSet(
  'man woman player person personality team coach manager goal save book film song album artist driver athlete sportsman sportswoman sportsperson rookie newcomer politician word car game',
);
const AWARDED_FOR = wordSet('match year month week day tournament season decade century series final game');

/** "Man of the Match": true where the name of such an award begins at token `i`. */
export const isAward = (tokens: Tokens, i: number): boolean =>
  AWARDED.has(tokens, i) &&
  isWord(tokens, i + 1, 'of') &&
  isWord(tokens, i + 2, 'the') &&
  AWARDED_FOR.has(tokens, i + 3) &&
  isNameToken(tokens, i + 3);

const ARABIC_ARTICLES = wordSet('al el');

/** "al-Amr": true where token `i` is the article that a hyphen ties to the name behind it. */
export const isArabicArticle = (tokens: Tokens, i: number): boolean =>
  ARABIC_ARTICLES.has(tokens, i) && isHyphen(tokens, i + 1) && glued(tokens, i + 1) && glued(tokens, i + 2);

/** True where the name that ends before `at` is tied to a participle by a hyphen ("China|-|based"). */
export const isCompoundBefore = (tokens: Tokens, at: number): boolean =>
  isHyphen(tokens, at) && glued(tokens, at) && SUFFIX_OF_COMPOUND.has(tokens, at + 1);

/**
 * Where the capitalised run that starts at `first` ends: names, the lower-case words that may stand inside them, and
 * names known to the lexicon, within `last`.
 */
export function runEnd(tokens: Tokens, table: MatchTable, first: number, last: number): number {
  let at = first;
  // The token that opened the part that is read now: "Department" of "Department of Health and Human Services".
  let opened = -1;
  while (at < last) {
    const match = table.at[at]!;
    if (match) at = table.matches[match - 1]!.last;
    // "the Harbour Brewery | Man of the Match"
    else if (at > first && isAward(tokens, at)) break;
    // A capitalised "In" or "The" begins something new.
    else if (at > first && isFresh(tokens, at) && !isSurname(tokens, at)) break;
    else if (isNameToken(tokens, at)) at++;
    else break;
    if (at >= last) break;
    const next = joined(tokens, table, first, at, last, opened);
    if (next > at) {
      if (CONNECTORS.has(tokens, at)) opened = first;
      at = next;
    } else if (!table.at[at] && !isNameToken(tokens, at)) break;
  }
  return Math.min(at, last);
}

/** Where the name goes on after the words between, or `at` where it does not go on through them. */
function joined(tokens: Tokens, table: MatchTable, first: number, at: number, last: number, opened: number): number {
  if (isHyphen(tokens, at)) {
    if (starts(tokens, table, at + 1, last) && glued(tokens, at) && glued(tokens, at + 1)) {
      // "US-China": two names of the lexicon side by side stay two.
      return table.at[at - 1] && table.at[at + 1] ? at : at + 1;
    }
    // "Jamiat Ulema|-i-|Islam"
    if (
      IZAFA.has(tokens, at + 1) &&
      isHyphen(tokens, at + 2) &&
      glued(tokens, at) &&
      glued(tokens, at + 3) &&
      starts(tokens, table, at + 3, last)
    )
      return at + 3;
    // The lower-case part of a Korean or Chinese given name: "Jong-un", "Kai-shek".
    const size = at + 1 < last ? tokens.end[at + 1]! - tokens.start[at + 1]! : 0;
    const isTied = glued(tokens, at) && glued(tokens, at + 1);
    const isShort = isTied && size > 1 && size <= 6 && (tokens.shape[at + 1]! & Shape.Word) !== 0;
    if (isShort && !table.at[at - 1] && !SUFFIX_OF_COMPOUND.has(tokens, at + 1)) {
      const previous = tokens.end[at - 1]! - tokens.start[at - 1]!;
      const isGiven = previous <= 5 && (!ORDINARY.has(tokens, at + 1) || (at - 1 > first && size <= LONGEST_SYLLABLE));
      if (isGiven && !(tokens.shape[at - 1]! & Shape.AllCapitals)) return at + 2;
    }
    return at;
  }
  if (at + 3 < last && isNickname(tokens, at) && !table.at[at - 1] && !NEVER_FIRST.has(tokens, at + 3)) return at + 3;
  const unit = tokens.text.charCodeAt(tokens.start[at]!);
  if (unit === 0x26 && starts(tokens, table, at + 1, last)) return at + 1;
  if (unit === 0x2c && listsMatters(tokens, table, opened, at, last)) return at + 1;
  if (unit === 0x2c)
    return COMPANY_SUFFIXES.has(tokens, at + 1) || SUFFIXES.has(tokens, at + 1)
      ? isNameToken(tokens, at + 1)
        ? at + 2
        : at
      : at;
  // "Children's Hospital", "Workers' Party".
  if ((unit === 0x27 || unit === 0x2019) && starts(tokens, table, at + 1, last)) {
    if (OWNERS.has(tokens, at - 1) || ownsOrganization(tokens, table, at, last) || ownsChurch(tokens, at))
      return at + 1;
  }
  // "University of Texas | at | Arlington"
  if (
    isWord(tokens, at, 'at') &&
    UNIVERSITIES.has(tokens, first) &&
    isWord(tokens, first + 1, 'of') &&
    table.at[at + 1]
  )
    return at + 1 < last ? at + 1 : at;
  if (!CONNECTORS.has(tokens, at)) return at;
  if (isArabicArticle(tokens, at) && starts(tokens, table, at + 2, last)) return at + 2;
  let next = at + 1;
  while (next < last && next < at + 3 && CONNECTORS.has(tokens, next) && !isNameToken(tokens, next)) next++;
  if (!starts(tokens, table, next, last)) return at;
  if (isNameToken(tokens, at)) return at;
  // "Stop | the | Arc"
  if (isWord(tokens, at, 'the') && next === at + 1 && CAMPAIGN_VERBS.has(tokens, at - 1) && !table.at[next])
    return next;
  if (PARTICLES.has(tokens, at) && next === at + 1) return next;
  if (PARTICLES.has(tokens, at) && PARTICLES.has(tokens, at + 1) && next === at + 2) return next;
  if (!JOINING.has(tokens, at)) return at;
  const isOf = isWord(tokens, at, 'of');
  const left = at - 1;
  if (isOf && TITLES.has(tokens, left) && DOT_WORDS.has(tokens, next)) return next;
  const opens = OPENERS.get(tokens, left) === 'organization' || HEADS.get(tokens, left) === 'organization';
  if (opens && !TITLES.has(tokens, left) && (isOf || isWord(tokens, at, 'for'))) return next;
  // "Council on Foreign Relations", "Council on Asian-Arab Relations", but not "College on Tuesday" or "Party on Capitol Hill".
  if (
    isWord(tokens, at, 'on') &&
    OPENERS.get(tokens, left) === 'organization' &&
    (!table.at[next] || PANELS.has(tokens, left) || isHyphen(tokens, next + 1)) &&
    !NO_ACTORS.has(tokens, next)
  )
    return next;
  if (isOf && OPENERS.get(tokens, left) && !table.at[left]) return next;
  // "Front for the Recovery | of | Orta": a name that "of" or "for" opened goes on.
  if (
    isOf &&
    opened >= 0 &&
    OPENERS.get(tokens, opened) !== 'place' &&
    !TITLES.has(tokens, left) &&
    !TITLES.has(tokens, opened)
  )
    return next;
  // "Reform and Justice Party"
  if (isWord(tokens, at, 'and') && next === at + 1 && isJointHead(tokens, table, first, at, last)) return next;
  // "the Law Society of England and Wales"
  if (isWord(tokens, at, 'and') && isWord(tokens, left, 'england') && isWord(tokens, next, 'wales') && opened >= 0)
    return next;
  // "Court of Arbitration | for | Sport"
  if (isWord(tokens, at, 'for') && opened >= 0 && isMatter(tokens, table, left) && isMatter(tokens, table, next))
    return next;
  // "School of Hygiene | and | Tropical Medicine"
  if (isWord(tokens, at, 'and') && next === at + 1 && isJointMatter(tokens, table, opened, left, next, last))
    return next;
  // "Department of Health and Human Services": ordinary words on both sides, inside a name that "of" opened.
  if (
    isWord(tokens, at, 'and') &&
    next === at + 1 &&
    opened >= 0 &&
    !OPENERS.get(tokens, next) &&
    ORDINARY.has(tokens, left) &&
    ORDINARY.has(tokens, next)
  )
    return next;
  return at;
}

/** True where a name may go on at token `i`. */
const starts = (tokens: Tokens, table: MatchTable, i: number, last: number): boolean =>
  i < last && (table.at[i]! > 0 || isNameToken(tokens, i));

/** What teaches or governs several matters, each an ordinary word with a capital. */
const OF_MATTERS = wordSet('ministry department school institute faculty college centre center committee office');

/** The first of two matters may be a word that is rare: "Institute of Allergy and Infectious Diseases". */
const mayBeMatter = (tokens: Tokens, table: MatchTable, i: number): boolean =>
  isMatter(tokens, table, i) ||
  (!table.at[i] && isNameToken(tokens, i) && !HEADS.get(tokens, i) && !GIVEN_NAMES.has(tokens, i - 1));

/** What several matters end in. */
const isLastMatter = (tokens: Tokens, table: MatchTable, i: number): boolean =>
  isMatter(tokens, table, i) || (!table.at[i] && HEADS.get(tokens, i) === 'other' && ORDINARY.has(tokens, i));

const isMatter = (tokens: Tokens, table: MatchTable, i: number): boolean =>
  !table.at[i] && isNameToken(tokens, i) && ORDINARY.has(tokens, i) && !HEADS.get(tokens, i) && !TITLES.has(tokens, i);

/** True where such a name goes on with another matter, whose last word is ordinary: "Tropical Medicine". */
function isJointMatter(
  tokens: Tokens,
  table: MatchTable,
  opened: number,
  left: number,
  next: number,
  last: number,
): boolean {
  if (opened < 0 || !opensMatters(tokens, opened, left) || !mayBeMatter(tokens, table, left)) return false;
  let end = next;
  while (end < last && end < next + 3 && !table.at[end] && isNameToken(tokens, end)) end++;
  return end > next && isLastMatter(tokens, table, end - 1);
}

/** True where the words from `first` on end in what teaches or governs before "of": "London School of". */
function opensMatters(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (OF_MATTERS.has(tokens, i) && isWord(tokens, i + 1, 'of')) return true;
  return false;
}

/** "Ministry of Housing|, Communities and Local Government": true for a comma in a list of matters that "and" ends. */
function listsMatters(tokens: Tokens, table: MatchTable, opened: number, comma: number, last: number): boolean {
  if (opened < 0 || !opensMatters(tokens, opened, comma) || !isMatter(tokens, table, comma - 1)) return false;
  let at = comma + 1;
  while (at < last && at < comma + MOST_MATTERS && (isMatter(tokens, table, at) || isWord(tokens, at, ','))) at++;
  return at > comma + 1 && isWord(tokens, at, 'and') && at + 1 < last && isNameToken(tokens, at + 1);
}
const MOST_MATTERS = 8;

/** Words that name a party alone, and peoples: "Labour and the Green Party" are two. */
const ALONE = wordSet('labour labor conservative republican democratic liberal green communist socialist');

/** True where ordinary words with a capital stand on both sides of "and" at `at`, and a party or the like ends them. */
function isJointHead(tokens: Tokens, table: MatchTable, runFirst: number, at: number, last: number): boolean {
  const first = skipNeverFirst(tokens, table, runFirst, at);
  if (at - first > 2 || (at - first === 1 && ALONE.has(tokens, first))) return false;
  for (let i = first; i < at; i++) if (table.at[i] || !ORDINARY.has(tokens, i) || HEADS.get(tokens, i)) return false;
  const left = at - 1;
  if (tokens.text.charCodeAt(tokens.end[left]! - 1) === SMALL_S && left === first) return false;
  const end = at + 2;
  return (
    end < last &&
    isNameToken(tokens, at + 1) &&
    ORDINARY.has(tokens, at + 1) &&
    (endsInPanel(tokens, table, end, last) ||
      (!HEADS.get(tokens, at + 1) && PARTIES.has(tokens, end) && isNameToken(tokens, end)))
  );
}

/** "Economic and Financial | Crimes Commission" */
function endsInPanel(tokens: Tokens, table: MatchTable, first: number, last: number): boolean {
  let end = first;
  while (end < last && end < first + 3 && !table.at[end] && isNameToken(tokens, end)) end++;
  return end > first && PANEL_HEADS.has(tokens, end - 1) && !isWord(tokens, end, 'of');
}
const PANEL_HEADS = wordSet(
  'commission committee subcommittee council board authority agency administration center centre institute',
);

const PARTIES = wordSet('party league union alliance list front movement congress federation');

/** "St Mary|'s| Church" */
const ownsChurch = (tokens: Tokens, at: number): boolean =>
  isWord(tokens, at, "'s") && SAINTS.has(tokens, at - 2) && isNameToken(tokens, at - 2) && HEADS.has(tokens, at + 1);
const SAINTS = wordSet('st st. saint');

const SMALL_S = 0x73;
const MOST_OWNED = 5;

/** True where the apostrophe at `at` belongs to a plural whose organization follows: "Shippers' Alliance". */
function ownsOrganization(tokens: Tokens, table: MatchTable, at: number, last: number): boolean {
  const owner = at - 1;
  const isPlural = tokens.text.charCodeAt(tokens.end[owner]! - 1) === SMALL_S && glued(tokens, at);
  if (!isPlural || table.at[owner] || glued(tokens, at + 1)) return false;
  let end = at + 1;
  while (end < last && end - at <= MOST_OWNED && !table.at[end] && isNameToken(tokens, end)) end++;
  return HEADS.get(tokens, end - 1) === 'organization';
}

/** "Mrs. May": function words and months that are surnames, too. */
const SURNAMES_TOO = wordSet('may more few still such march april');
/** "James To": function words that are surnames in East Asia. */
const EAST_ASIAN_SURNAMES = wordSet('to or so an on in no do he you');

/** True for a function word with a capital that is a surname by the word before it. */
const isSurname = (tokens: Tokens, i: number): boolean =>
  (HONORIFICS.has(tokens, i - 1) && SURNAMES_TOO.has(tokens, i)) ||
  (EAST_ASIAN_SURNAMES.has(tokens, i) &&
    GIVEN_NAMES.has(tokens, i - 1) &&
    !ORDINARY.has(tokens, i - 1) &&
    !isNameToken(tokens, i + 1));

const isFresh = (tokens: Tokens, i: number): boolean =>
  (NEVER_FIRST.has(tokens, i) && !(tokens.shape[i]! & Shape.AllCapitals) && !(tokens.shape[i]! & Shape.Abbreviation)) ||
  (CREDITS.has(tokens, i) && isWord(tokens, i + 1, ':'));

/** What opens the credit of a picture: "… in court. Image: Harbour Press". */
const CREDITS = wordSet('image photo photograph picture video audio graphic illustration credit source file');

/** True where token `i` is `word`, which is in lower case with straight apostrophes. */
export const isWord = (tokens: Tokens, i: number, word: string): boolean => {
  if (i < 0 || i >= tokens.count || tokens.end[i]! - tokens.start[i]! !== word.length) return false;
  for (let k = 0; k < word.length; k++)
    if (foldUnit(tokens.text.charCodeAt(tokens.start[i]! + k)) !== word.charCodeAt(k)) return false;
  return true;
};

/** The first token of the run that may begin a name: articles, conjunctions and the like are left behind. */
export function skipNeverFirst(tokens: Tokens, table: MatchTable, first: number, last: number): number {
  let at = first;
  while (
    at < last &&
    !table.at[at] &&
    NEVER_FIRST.has(tokens, at) &&
    !(tokens.shape[at]! & Shape.AllCapitals && tokens.end[at]! - tokens.start[at]! > 1)
  )
    at++;
  return at;
}
