import type { LexiconMatch } from '../lexicon';
import { Shape, type Tokens } from '../tokens';
import { wordSet } from '../vocabulary';
import { GIVEN_NAMES } from './givenNames';
import { CONNECTORS, HEADS, SUFFIXES, TITLES } from './nameWords';
import { ORDINARY } from './ordinaryWords';
import { isHyphen, isNameToken, isWord, UNIVERSITIES } from './runs';
import { COMPASS, isInitial, typeOf } from './typing';
import { isAcronym, PREFIXES, type Work } from './work';

/** What tells a party from its namesakes: "Christian Democrats". */
const CREEDS = wordSet('christian social liberal free young new national united sweden swiss centre center');

/** No name is longer: what goes on is a list without commas, or no text. Keeps reading linear. */
const MOST_TOKENS = 24;

/** Where a name that begins with no list's name ends. */
export function unlisted(work: Work, first: number, runLast: number): number {
  const last = Math.min(runLast, first + MOST_TOKENS);
  const { table } = work;
  const { tokens, lexicon } = work.context;
  let end = first;
  while (end < last) {
    while (end < last && !table.at[end] && !(end > first && beginsPerson(tokens, end, last))) end++;
    if (end >= last || !table.at[end]) break;
    const match = table.matches[table.at[end]! - 1]!;
    const entry = lexicon.entries[match.entries[0]!]!;
    const previous = end - 1;
    const linked = !isNameToken(tokens, previous) && CONNECTORS.has(tokens, previous);
    const isShort = match.last - match.first === 1;
    // "Vladimir V. | Putin"
    const isSurname =
      isShort &&
      (GIVEN_NAMES.has(tokens, previous) || (previous > first && isInitial(tokens, previous))) &&
      (entry.type === 'person' || (entry.type === 'place' && match.last === last));
    // "East Los Angeles", "Northern Iraq", "University of Southern Sudan".
    const isPart =
      COMPASS.has(tokens, previous) &&
      (previous === first || !isNameToken(tokens, previous - 1)) &&
      entry.type !== 'person';
    // "North American Free Trade Agreement", "Trans-Pacific Partnership": what is named goes on.
    const isAdjective = isPart && match.kind === 'demonym';
    const isGlued =
      previous > first && isHyphen(tokens, previous) && match.last < last && !PREFIXES.has(tokens, previous - 1);
    if (entry.type !== 'person' && (isAdjective || isGlued)) {
      end = match.last;
      continue;
    }
    // "Amnesty UK": the national branch.
    const isBranch =
      match.last === last && entry.type === 'country' && match.last - match.first === 1 && isAcronym(work, end);
    // "Greater Manchester Police", "Pro-Choice America": a name inside a longer one.
    const isInner = end - first > 0 && match.last < last && orgTail(work, match.last, last) && entry.type === 'place';
    // "Socialist Labour Party", "Christian Democrats": a party of the list with words before.
    const isParty =
      entry.type === 'organization' &&
      previous >= first &&
      isNameToken(tokens, previous) &&
      HEADS.get(tokens, match.last - 1) === 'organization' &&
      (isShort ? CREEDS.has(tokens, previous) : ORDINARY.has(tokens, match.first) && !TITLES.has(tokens, previous));
    if (!(linked || isSurname || isPart || isBranch || isInner || isParty)) break;
    end = match.last;
    const campus = linked ? campusEnd(work, first, end, last) : 0;
    if (campus > 0) return campus;
    if (linked || isInner) end = orgTail(work, end, last) || end;
    else if (isSurname && SUFFIXES.has(tokens, end) && end < last) return end + 1;
    else break;
  }
  return trimmed(work, first, end);
}

/** "University of Texas | at | Arlington", "University of Nevada Reno": where the name ends that has a place behind its state. */
function campusEnd({ table, context: { tokens, lexicon } }: Work, first: number, end: number, last: number): number {
  if (!UNIVERSITIES.has(tokens, first)) return 0;
  const place = isWord(tokens, end, 'at') ? end + 1 : end;
  if (place >= last || !table.at[place]) return 0;
  const match = table.matches[table.at[place]! - 1]!;
  return lexicon.entries[match.entries[0]!]!.type === 'place' && match.last <= last ? match.last : 0;
}

/** "Harbour Party | Fred Orlov": a first name and another behind what ends an organization's name. */
const beginsPerson = (tokens: Tokens, i: number, last: number): boolean =>
  i + 1 < last &&
  GIVEN_NAMES.has(tokens, i) &&
  !ORDINARY.has(tokens, i) &&
  HEADS.get(tokens, i - 1) === 'organization' &&
  HEADS.get(tokens, last - 1) === undefined &&
  isNameToken(tokens, i + 1) &&
  !ORDINARY.has(tokens, i + 1);

/** Where a lexicon name is only the beginning of a longer one ("Iran | Air Force"), that one's end; else its own. */
export function extension(work: Work, match: LexiconMatch, last: number): number {
  const { table } = work;
  const { tokens, lexicon } = work.context;
  const own = match.last;
  if (own >= last) return own;
  const entry = lexicon.entries[match.entries[0]!]!;
  const next = table.at[own] ? table.matches[table.at[own]! - 1]! : undefined;
  if (next) {
    // "Italian | Republican Party": another country's party than the one that the list has.
    const other = lexicon.entries[next.entries[0]!]!;
    // "American | Israel | Public Affairs Committee"
    if (match.kind === 'demonym' && (other.type === 'country' || other.type === 'place')) {
      const tail = orgTail(work, next.last, last);
      if (tail) return tail;
    }
    // "Nigeria | Labour | Congress": ordinary words that a list has alone, and what heads an organization behind them.
    const tail = next.last < last && next.last - next.first === 1 ? headTail(work, next.last, last) : 0;
    if (tail && entry.type === 'country' && match.kind !== 'demonym' && ORDINARY.has(tokens, next.first)) return tail;
    const isForeign = other.type === 'organization' && other.origin === 'pack' && other.state !== entry.name;
    return match.kind === 'demonym' && isForeign && HEADS.get(tokens, next.last - 1) === 'organization'
      ? next.last
      : own;
  }
  // "Communist Party | of | Cuba".
  if (isWord(tokens, own, 'of') && entry.type === 'organization') {
    const end = unlisted(work, own, last);
    return end > own + 1 ? end : own;
  }
  let end = unlisted(work, own, last);
  if (end <= own) return own;
  // "European Comission": a name of the list, with one word misspelled.
  if (end - own < MOST_MISSPELLED && isUnheardOf(tokens, own, end)) {
    const written = tokens.text.slice(tokens.start[match.first]!, tokens.end[end - 1]!);
    if (lexicon.near(written).length > 0) return end;
  }
  const head = HEADS.get(tokens, end - 1);
  if (head === 'organization' || head === 'place') return end;
  if (typeOf(work.context, own, end).type === 'organization' && isWord(tokens, own + 1, 'of')) return end;
  if (head === 'other' && match.kind !== 'demonym') return end;
  // "Jordan Peterson", "Chelsea Manning": a place that is a first name, too.
  const isGiven = match.last - match.first === 1 && GIVEN_NAMES.has(tokens, match.first);
  end = trimmed(work, match.first, end);
  if ((entry.type === 'place' || entry.type === 'country') && isGiven && end - own === 1 && !ORDINARY.has(tokens, own))
    return end;
  // "Trump Jr.", "Barack Obama Sr."
  return entry.type === 'person' && SUFFIXES.has(tokens, end - 1) ? end : own;
}

/** More words behind a name of the list are another name. */
const MOST_MISSPELLED = 4;

/** True where one of the words is in no list of the engine. */
function isUnheardOf(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (tokens.word[i] === 0) return true;
  return false;
}

/** Where the capitalised words from `at` on end if their last one heads an organization, or 0. */
function orgTail({ table, context: { tokens } }: Work, at: number, last: number): number {
  let end = at;
  while (end < last && !table.at[end] && isNameToken(tokens, end)) end++;
  return end > at && HEADS.get(tokens, end - 1) === 'organization' ? end : 0;
}

/** Where the capitalised words from `at` on end, known or not, if their last one heads an organization, or 0. */
function headTail({ context: { tokens } }: Work, at: number, last: number): number {
  let end = at;
  while (end < last && isNameToken(tokens, end)) end++;
  return end === last && HEADS.get(tokens, end - 1) === 'organization' ? end : 0;
}

/** Where a connector or hyphen was left at the end of a cut, the name ends before it. */
function trimmed({ table, context: { tokens } }: Work, first: number, last: number): number {
  let end = last;
  while (
    end > first &&
    !table.at[end - 1] &&
    !isHyphen(tokens, end - 2) &&
    (CONNECTORS.has(tokens, end - 1) ? !isNameToken(tokens, end - 1) : !(tokens.shape[end - 1]! & Shape.Word))
  )
    end--;
  return end;
}
