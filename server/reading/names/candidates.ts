import type { Evidence } from '../analysis';
import type { BlockContext, NameCandidate } from '../block';
import { equalsFolded } from '../characters';
import type { Crf } from '../model/crf';
import { Tag } from '../syntax';
import { Shape, type Tokens } from '../tokens';
import { longFormStart, mayBeOrganization } from './abbreviated';
import { isAdherent } from './adherents';
import { typeByAppositions } from './appositions';
import { Casing } from './casing';
import { extension, unlisted } from './compounds';
import { discovered, SENTENCE_START } from './discovered';
import { shippedFinder } from './finderModel';
import { GIVEN_NAMES } from './givenNames';
import { judged } from './judged';
import { keep, NO_ENTRIES, revised, unlikely } from './keep';
import { known } from './listed';
import { typeByLists } from './lists';
import { CAMPAIGN_VERBS, HEADS, OPENERS, SPEECH_VERBS, TITLES } from './nameWords';
import { descriptionsAndPronouns } from './nominals';
import { ORDINARY } from './ordinaryWords';
import { isPeople } from './peoples';
import { isNameToken, isWord, type MatchTable, matchTable, runEnd, skipNeverFirst } from './runs';
import { titled } from './titles';
import { casingHere, isAcronym, opensSentence, type Range, type Work } from './work';

/** Everything in one block that may be a mention, in text order, not overlapping. */
export function nameCandidates(context: BlockContext, finder: Crf = shippedFinder()): readonly NameCandidate[] {
  const { found, table } = namesByRule(context);
  return complete(context, judged(context, table, found, finder), table);
}

/** The same without what was learnt. */
export function nameCandidatesByRule(context: BlockContext): readonly NameCandidate[] {
  const { found, table } = namesByRule(context);
  return complete(context, found, table);
}

/** Types names by their company, and adds descriptions and pronouns. Changes `names`. */
function complete(context: BlockContext, names: NameCandidate[], table: MatchTable): readonly NameCandidate[] {
  typeByAppositions(context, names);
  typeByLists(context, names);
  markAbbreviations(context, names);
  return descriptionsAndPronouns(context, names, table);
}

/** The names that the rules find in one block, in text order, and where the lexicon's are. */
export function namesByRule(context: BlockContext): { readonly found: NameCandidate[]; readonly table: MatchTable } {
  const { tokens, sentences, lexicon } = context;
  const work: Work = {
    context,
    table: matchTable(tokens, lexicon.match(tokens)),
    found: [],
    sentence: sentences[0] ?? { start: 0, end: 0, first: 0, last: 0 },
    casing: undefined,
    isOnSport: undefined,
  };
  for (const sentence of sentences) {
    work.sentence = sentence;
    work.casing = undefined;
    let at = sentence.first;
    while (at < sentence.last) {
      if (work.table.at[at] || isNameToken(tokens, at)) {
        const end = runEnd(tokens, work.table, at, sentence.last);
        const long = longFormStart(work, end);
        if (long < 0 || !readAbbreviated(work, at, long, end)) readRun(work, at, end);
        at = Math.max(end, at + 1);
      } else at++;
    }
  }
  return { found: work.found, table: work.table };
}

/**
 * Reads the run from `first` on that ends with a long form, tokens `long` to `last`, whose abbreviation follows in
 * brackets. The form may have begun before the run: "Rock the | Boat (RTB)". False where it is none.
 */
function readAbbreviated(work: Work, first: number, long: number, last: number): boolean {
  const { found } = work;
  if (!mayBeOrganization(work, long, last) || casingHere(work) !== Casing.Normal) return false;
  if (long > first) readRun(work, first, long);
  while (found.length > 0 && found[found.length - 1]!.first >= long) found.pop();
  if (found.length > 0 && found[found.length - 1]!.last > long) return false;
  keep(work, long, last, 'organization', 'name', 0.85, ABBREVIATED);
  return true;
}

const ABBREVIATED: Evidence = { rule: 'name/abbreviated', note: 'its initials follow in brackets' };

/**
 * "Coastal Research Board (KFR)": what stands in brackets behind an organization is its short form, and behind an
 * agreement that one's. Changes `names`.
 */
function markAbbreviations({ tokens }: BlockContext, names: NameCandidate[]): void {
  for (let at = 0; at < names.length; at++) {
    const name = names[at]!;
    if (!(tokens.shape[name.first]! & Shape.AllCapitals) || name.last - name.first > 1 || name.entries.length > 0)
      continue;
    const open = name.first - 1;
    if (!isWord(tokens, open, '(') || !isWord(tokens, name.last, ')')) continue;
    const long = at > 0 ? names[at - 1]! : undefined;
    if (long?.last === open && long.type === 'organization' && long.last - long.first > 1)
      names[at] = revised(name, { shortens: long.surface });
    // "the Halden Fishing Accord (HFA)"
    else if (open > 0 && HEADS.get(tokens, open - 1) === 'other') names[at] = unlikely(name);
  }
}

/** Reads one run of capitalised tokens: the titles, lexicon names and discovered names in it. */
function readRun(work: Work, first: number, last: number): void {
  const { table } = work;
  const { tokens, syntax } = work.context;
  let at = skipNeverFirst(tokens, table, first, last);
  if (at >= last) return;
  if (casingHere(work) !== Casing.Normal) {
    readHeadline(work, at, last);
    return;
  }
  // "Drugmaker Velexa": what somebody is.
  if (last - at > 1 && isMaker(tokens, at) && opensSentence(work, at)) at++;
  if (
    at < last &&
    !table.at[at] &&
    opensSentence(work, at) &&
    isOrdinary(tokens, at) &&
    !TITLES.has(tokens, at) &&
    !isPeople(work, at)
  ) {
    // A capital that the sentence start explains: kept only where the words after it make it part of a name.
    const head = HEADS.get(tokens, last - 1);
    // "Stop the Arc said"
    const isCampaign = CAMPAIGN_VERBS.has(tokens, at) && SPEECH_VERBS.has(tokens, last);
    const isName = last - at > 1 && ((head && head !== 'other') || syntax.tag[at] === Tag.Proper || isCampaign);
    if (!isName) {
      if (last - at === 1) keep(work, at, last, 'organization', 'name', 0.2, SENTENCE_START, NO_ENTRIES, null, true);
      at++;
    }
  }
  while (at < last && !table.at[at] && !isNameToken(tokens, at)) at++;
  if (at < last) readTitled(work, at, last);
}

const MAKER = 'maker';

const isMaker = ({ text, start, end }: Tokens, i: number): boolean =>
  end[i]! - start[i]! >= MAKER.length && equalsFolded(MAKER, text, end[i]! - MAKER.length, end[i]!);

/** "Interestingly Blocher voted": no list has every adverb, but few names are as long and end like one. */
const isOrdinary = (tokens: Tokens, i: number): boolean =>
  ORDINARY.has(tokens, i) ||
  (tokens.end[i]! - tokens.start[i]! >= LONG_ADVERB && isAdverbEnding(tokens.text, tokens.end[i]!));

const LONG_ADVERB = 9;

const isAdverbEnding = (text: string, end: number): boolean => text.startsWith('ly', end - 2);

/** A run without what opens the sentence: a person behind a title, or names. */
function readTitled(work: Work, first: number, last: number): void {
  const found = titled(work, first, last);
  if (!found) {
    readNames(work, first, last, null);
    return;
  }
  // What stands before the title is named, too: "European Commission | President | Ursula von der Leyen".
  if (found.title.first > first) readNames(work, first, found.title.first, null);
  if (found.name) readNames(work, found.name.first, last, found.title);
}

/** "Minister of Education | Stefania Ricci", "Scientologist | Marc Hale": there a first name begins a person's name. */
function behindOrdinary({ table, context: { tokens } }: Work, first: number, last: number): number {
  let at = first;
  while (at < last && !table.at[at] && (ORDINARY.has(tokens, at) || isAdherent(tokens, at))) at++;
  const isPerson =
    at > first &&
    at + 1 < last &&
    !table.at[at] &&
    GIVEN_NAMES.has(tokens, at) &&
    isNameToken(tokens, at + 1) &&
    (!ORDINARY.has(tokens, at + 1) || isAdherent(tokens, at - 1)) &&
    HEADS.get(tokens, last - 1) === undefined;
  return isPerson && OPENERS.get(tokens, at - 1) === undefined ? at : first;
}

/** Names without their titles: cuts the run where the lexicon's names and the others meet. */
function readNames(work: Work, first: number, last: number, title: Range | null): void {
  const { table } = work;
  const { tokens } = work.context;
  let at = title ? first : behindOrdinary(work, first, last);
  let given = title;
  while (at < last) {
    const match = table.at[at] ? table.matches[table.at[at]! - 1]! : undefined;
    const end = match ? extension(work, match, last) : unlisted(work, at, last);
    if (match && end === match.last) known(work, match, given);
    else discovered(work, at, end, given);
    given = null;
    at = Math.max(end, at + 1);
    while (at < last && !table.at[at] && !isNameToken(tokens, at)) at++;
  }
}

const IN_HEADLINE: Evidence = { rule: 'name/headline', note: 'named elsewhere in the article' };

/** Headlines: lexicon names, and runs of words that are nothing but names. */
function readHeadline(work: Work, first: number, last: number): void {
  const { table } = work;
  const { tokens } = work.context;
  let at = first;
  while (at < last) {
    if (table.at[at]) {
      const match = table.matches[table.at[at]! - 1]!;
      known(work, match, null);
      at = match.last;
      continue;
    }
    if (!isNameToken(tokens, at) || ORDINARY.has(tokens, at) || TITLES.has(tokens, at)) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < last && !table.at[end] && isNameToken(tokens, end) && !ORDINARY.has(tokens, end)) end++;
    // "Melania | Trump": a first name before a person's surname.
    const next = table.at[end] && end < last ? table.matches[table.at[end]! - 1]! : undefined;
    const surname = next && next.last - next.first === 1 && GIVEN_NAMES.has(tokens, end - 1);
    if (surname && work.context.lexicon.entries[next.entries[0]!]!.type === 'person') end = next.last;
    // One unknown word with a capital may be any word that is rare.
    if (casingHere(work) === Casing.Title && (end - at > 1 || isAcronym(work, at))) discovered(work, at, end, null);
    else keep(work, at, end, 'person', 'name', 0.3, IN_HEADLINE, NO_ENTRIES, null, true);
    at = end;
  }
}
