import type { ActorType, Evidence, MentionForm } from '../analysis';
import type { BlockContext, NameCandidate, Sentence } from '../block';
import { fold } from '../characters';
import type { LexiconEntry, LexiconMatch } from '../lexicon';
import { span } from '../span';
import { Tag } from '../syntax';
import { Shape } from '../tokens';
import { typeByAppositions } from './appositions';
import { Casing, casingOf } from './casing';
import { GIVEN_NAMES } from './givenNames';
import { typeByLists } from './lists';
import { isGovernment } from './metonyms';
import {
  CONNECTORS,
  HEADS,
  HONORIFICS,
  NO_ACTORS,
  NOBILITY,
  SPEECH_VERBS,
  SUFFIXES,
  TITLE_MODIFIERS,
  TITLES,
} from './nameWords';
import { descriptionsAndPronouns } from './nominals';
import { ORDINARY } from './ordinaryWords';
import {
  isCompoundBefore,
  isHyphen,
  isNameToken,
  isWord,
  type MatchTable,
  matchTable,
  runEnd,
  skipNeverFirst,
} from './runs';
import { typeOf } from './typing';

/** Tokens `first` to `last` (exclusive). */
interface Range {
  readonly first: number;
  readonly last: number;
}

/** What reading a block's runs needs and fills. */
interface Work {
  readonly context: BlockContext;
  readonly table: MatchTable;
  readonly found: NameCandidate[];
  /** The sentence that is read now, and how it uses capitals, once that was asked. */
  sentence: Sentence;
  casing: Casing | undefined;
}

const NO_ENTRIES: readonly number[] = [];
const SENTENCE_START: Evidence = { rule: 'name/sentence-start', note: 'a capital at the start of a sentence' };
const SHORT_FORM: Evidence = { rule: 'name/short', note: 'a short form' };
const IN_HEADLINE: Evidence = { rule: 'name/headline', note: 'named elsewhere in the article' };

/** Everything in one block that may be a mention, in text order, not overlapping. */
export function nameCandidates(context: BlockContext): readonly NameCandidate[] {
  const { tokens, sentences, lexicon } = context;
  const work: Work = {
    context,
    table: matchTable(tokens, lexicon.match(tokens)),
    found: [],
    sentence: sentences[0] ?? { start: 0, end: 0, first: 0, last: 0 },
    casing: undefined,
  };
  for (const sentence of sentences) {
    work.sentence = sentence;
    work.casing = undefined;
    let at = sentence.first;
    while (at < sentence.last) {
      if (work.table.at[at] || isNameToken(tokens, at)) {
        const end = runEnd(tokens, work.table, at, sentence.last);
        readRun(work, at, end);
        at = Math.max(end, at + 1);
      } else at++;
    }
  }
  typeByLists(context, work.found);
  typeByAppositions(context, work.found);
  return descriptionsAndPronouns(context, work.found, work.table);
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
  if (at < last && !table.at[at] && opensSentence(work, at) && ORDINARY.has(tokens, at) && !TITLES.has(tokens, at)) {
    // A capital that the sentence start explains: kept only where the words after it make it part of a name.
    const head = HEADS.get(tokens, last - 1);
    const isName = last - at > 1 && ((head && head !== 'other') || syntax.tag[at] === Tag.Proper);
    if (!isName) {
      if (last - at === 1) push(work, at, last, 'organization', 'name', 0.2, SENTENCE_START, NO_ENTRIES, null, true);
      at++;
    }
  }
  while (at < last && !table.at[at] && !isNameToken(tokens, at)) at++;
  if (at < last) readTitled(work, at, last);
}

function casingHere(work: Work): Casing {
  work.casing ??= casingOf(work.context.tokens, work.sentence, work.context.role);
  return work.casing;
}

/** Splits off the title that a person's name follows: "French President | Emmanuel Macron". */
function readTitled(work: Work, first: number, last: number): void {
  const { table } = work;
  const { tokens } = work.context;
  let name = -1;
  for (let i = first; i < last; i++) {
    if (table.at[i] && !isDemonym(work, i)) {
      i = table.matches[table.at[i]! - 1]!.last - 1;
      continue;
    }
    if (!TITLES.has(tokens, i)) continue;
    if (i + 1 < last && isNameToken(tokens, i + 1)) name = i + 1;
    // "Secretary of State John Kerry"
    else if (isWord(tokens, i + 1, 'of') && i + 2 < last && TITLE_MODIFIERS.has(tokens, i + 2)) {
      name = i + 3;
      while (name < last && !table.at[name] && isTitleWord(work, name)) name++;
      i = name - 1;
    }
  }
  if (name < 0) {
    readNames(work, first, last, null);
    return;
  }
  let titleFirst = Math.min(name, last) - 1;
  while (
    titleFirst > first &&
    (isDemonym(work, titleFirst - 1) || (!table.at[titleFirst - 1] && isTitleWord(work, titleFirst - 1)))
  )
    titleFirst--;
  if (name >= last || isTitleOnly(work, name, last)) {
    // A title without a name ("Secretary of State") is a description, not a name.
    if (titleFirst > first) readNames(work, first, titleFirst, null);
    return;
  }
  if (!mayBePerson(work, name, last)) {
    readNames(work, first, last, null);
    return;
  }
  if (titleFirst > first) readNames(work, first, titleFirst, null);
  // "Prince Harry", "Lord Adonis": the title is part of the name.
  const noble = NOBILITY.has(tokens, name - 1) ? name - 1 : name;
  readNames(work, noble, last, { first: titleFirst, last: name });
}

const isTitleWord = ({ context: { tokens } }: Work, i: number): boolean =>
  TITLES.has(tokens, i) || TITLE_MODIFIERS.has(tokens, i);

/** True for a title without a name: "Prime Minister", but not "Socialist Party". */
function isTitleOnly({ table, context: { tokens } }: Work, first: number, last: number): boolean {
  if (!TITLES.has(tokens, last - 1)) return false;
  for (let i = first; i < last; i++)
    if (table.at[i] || !(TITLES.has(tokens, i) || TITLE_MODIFIERS.has(tokens, i) || isHyphen(tokens, i))) return false;
  return true;
}

/** What follows a title is no person where a list or its last word says otherwise. */
function mayBePerson({ table, context: { tokens, lexicon } }: Work, first: number, last: number): boolean {
  const match = table.at[first] ? table.matches[table.at[first]! - 1]! : undefined;
  if (match) {
    const { type } = lexicon.entries[match.entries[0]!]!;
    return type === 'person' || last > match.last;
  }
  const isHead = HEADS.get(tokens, last - 1) !== undefined && ORDINARY.has(tokens, last - 1);
  return !isHead || (last - first > 1 && GIVEN_NAMES.has(tokens, first));
}

/** Names without their titles: cuts the run where the lexicon's names and the others meet. */
function readNames(work: Work, first: number, last: number, title: Range | null): void {
  const { table } = work;
  const { tokens } = work.context;
  let at = first;
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

/** Where a name that begins with no list's name ends. */
function unlisted(work: Work, first: number, last: number): number {
  const { table } = work;
  const { tokens, lexicon } = work.context;
  let end = first;
  while (end < last) {
    while (end < last && !table.at[end]) end++;
    if (end >= last) break;
    const match = table.matches[table.at[end]! - 1]!;
    const entry = lexicon.entries[match.entries[0]!]!;
    const previous = end - 1;
    const linked = !isNameToken(tokens, previous) && CONNECTORS.has(tokens, previous);
    const isShort = match.last - match.first === 1;
    const isSurname =
      isShort &&
      GIVEN_NAMES.has(tokens, previous) &&
      (entry.type === 'person' || (entry.type === 'place' && match.last === last));
    // "East Los Angeles", "Northern Iraq".
    const isPart = previous === first && COMPASS.has(tokenKey(work, previous)) && entry.type !== 'person';
    // "Amnesty UK": the national branch.
    const isBranch =
      match.last === last && entry.type === 'country' && match.last - match.first === 1 && isAcronym(work, end);
    // "Greater Manchester Police", "Pro-Choice America": a name inside a longer one.
    const isInner = end - first > 0 && match.last < last && orgTail(work, match.last, last) && entry.type === 'place';
    if (!(linked || isSurname || isPart || isBranch || isInner)) break;
    end = match.last;
    if (linked || isInner) end = orgTail(work, end, last) || end;
    else break;
  }
  return trimmed(work, first, end);
}

const COMPASS = new Set([
  'east',
  'west',
  'north',
  'south',
  'central',
  'northern',
  'southern',
  'eastern',
  'western',
  'upper',
  'lower',
  'greater',
  'outer',
  'inner',
  'downtown',
  'northeast',
  'northwest',
  'southeast',
  'southwest',
]);
const tokenKey = ({ context: { tokens } }: Work, i: number): string =>
  tokens.text.slice(tokens.start[i]!, tokens.end[i]!).toLowerCase();

const isAcronym = ({ context: { tokens } }: Work, i: number): boolean => (tokens.shape[i]! & Shape.AllCapitals) !== 0;

/** Where the capitalised words from `at` on end if their last one heads an organization, or 0. */
function orgTail({ table, context: { tokens } }: Work, at: number, last: number): number {
  let end = at;
  while (end < last && !table.at[end] && isNameToken(tokens, end)) end++;
  return end > at && HEADS.get(tokens, end - 1) === 'organization' ? end : 0;
}

/** Where a connector or hyphen was left at the end of a cut, the name ends before it. */
function trimmed({ table, context: { tokens } }: Work, first: number, last: number): number {
  let end = last;
  while (
    end > first &&
    !table.at[end - 1] &&
    (CONNECTORS.has(tokens, end - 1) ? !isNameToken(tokens, end - 1) : !(tokens.shape[end - 1]! & Shape.Word))
  )
    end--;
  return end;
}

/** Where a lexicon name is only the beginning of a longer one ("Iran | Air Force"), that one's end; else its own. */
function extension(work: Work, match: LexiconMatch, last: number): number {
  const { table } = work;
  const { tokens, lexicon } = work.context;
  const own = match.last;
  if (own >= last) return own;
  const entry = lexicon.entries[match.entries[0]!]!;
  const next = table.at[own] ? table.matches[table.at[own]! - 1]! : undefined;
  if (next) {
    // "Italian | Republican Party": another country's party than the one that the list has.
    const other = lexicon.entries[next.entries[0]!]!;
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

function isDemonym({ table }: Work, i: number): boolean {
  const match = table.at[i]!;
  return match > 0 && table.matches[match - 1]!.kind === 'demonym';
}

/** A form that a list has. */
function known(work: Work, match: LexiconMatch, title: Range | null): void {
  const { tokens, lexicon } = work.context;
  const { first, last } = match;
  if (match.kind === 'demonym') {
    people(work, match);
    return;
  }
  if (isCompoundBefore(tokens, last) && isWord(tokens, last + 1, 'based')) return;
  const entry = lexicon.entries[match.entries[0]!]!;
  if (last - first === 1 && entry.origin === 'pack' && ORDINARY.has(tokens, first)) {
    // "Orange said", "Labour": ordinary words need more than a capital that the sentence start explains.
    const plain = opensSentence(work, first) || casingHere(work) !== Casing.Normal;
    const acronym = isAcronym(work, first) && casingHere(work) !== Casing.AllCapitals;
    if (plain && !acronym && !SPEECH_VERBS.has(tokens, last)) return;
  }
  if (isEvent(work, first, last)) return;
  const isSeat = entry.seat && match.entries.every((e) => lexicon.entries[e]!.type === 'place');
  if (isSeat && isGovernment(tokens, first, last)) {
    const note = `the seat of the government of ${entry.state}, which acts here`;
    push(work, first, last, 'country', 'metonym', 0.9, { rule: 'name/metonym', note }, match.entries);
    return;
  }
  const type = isSeat ? 'place' : entry.type;
  const form = match.kind === 'metonym' ? 'name' : match.kind;
  push(work, first, last, type, form, 0.9, originOf(entry), match.entries, title);
}

/** "the 1992 United States presidential election": the name only says which. */
function isEvent({ context: { tokens } }: Work, first: number, last: number): boolean {
  if (first === 0 || !(tokens.shape[first - 1]! & Shape.Number)) return false;
  for (let i = last; i < last + 4; i++)
    if (isWord(tokens, i, 'election') || isWord(tokens, i, 'elections')) return true;
  return false;
}

const inPack = (list: string): Evidence => ({ rule: 'name/pack', note: `known from the built-in list of ${list}` });
const IN_PACK: Readonly<Record<ActorType, Evidence>> = {
  country: inPack('states and unions'),
  place: inPack('places'),
  person: inPack('people in the news'),
  organization: inPack('organizations'),
  group: inPack('groups'),
};
const IN_CODEBOOK: Evidence = { rule: 'name/codebook', note: 'known from the codebook' };

const originOf = (entry: LexiconEntry): Evidence => (entry.origin === 'codebook' ? IN_CODEBOOK : IN_PACK[entry.type]);

/** "Germans": a people is a group; "German" is an adjective, and no mention. */
function people(work: Work, match: LexiconMatch): void {
  const { tokens, lexicon } = work.context;
  const end = tokens.end[match.last - 1]!;
  const entry = lexicon.entries[match.entries[0]!]!;
  if (tokens.text[end - 1] !== 's' || isWord(tokens, match.first, 'swiss')) return;
  const evidence = { rule: 'name/people', note: `the people of ${entry.name}` };
  push(work, match.first, match.last, 'group', 'nominal', 0.6, evidence);
}

/** A name that no list has. */
function discovered(work: Work, first: number, last: number, title: Range | null): void {
  const { table } = work;
  const { tokens, syntax, lexicon } = work.context;
  let start = first;
  while (start < last && !isNameToken(tokens, start) && !table.at[start]) start++;
  if (start >= last) return;
  const one = last - start === 1;
  const before = start - 1;
  if (!title) {
    if (isTitleOnly(work, start, last)) return;
    if (one && (NO_ACTORS.has(tokens, start) || HEADS.get(tokens, start) === 'other')) return;
    if (one && isAdjectiveOrVerb(work, start)) return;
    if (one && tokens.end[start]! - tokens.start[start]! === 1) return;
    if (one && isCompoundBefore(tokens, last)) return;
    // "(D-Pa.)": the letter of a party.
    if (isHyphen(tokens, start + 1) && tokens.end[start]! - tokens.start[start]! === 1) return;
    // "pro-Brexit", "ex-Tory"
    if (
      one &&
      isHyphen(tokens, before) &&
      !isNameToken(tokens, before - 1) &&
      before > 0 &&
      !(tokens.shape[before]! & Shape.SpaceBefore) &&
      isPrefix(work, before - 1)
    )
      return;
  }
  if (title || HONORIFICS.has(tokens, before) || (TITLES.has(tokens, before) && syntax.tag[before] !== Tag.Adjective)) {
    const given = title ?? lowerTitle(work, start);
    const from = given ?? { first: before, last: start };
    const words = tokens.text.slice(tokens.start[from.first]!, tokens.end[from.last - 1]!);
    const evidence = { rule: 'name/title', note: `follows the title “${words}”` };
    push(work, start, last, 'person', 'name', 0.92, evidence, NO_ENTRIES, given);
    return;
  }
  const guess = typeOf(work.context, start, last);
  if (guess.type === 'other' || isEvent(work, start, last)) return;
  if (one && HEADS.get(tokens, start) === 'organization' && ORDINARY.has(tokens, start)) {
    // "the Commission" means what was named before.
    const withArticle = isWord(tokens, before, 'the') ? before : start;
    push(work, withArticle, last, 'organization', 'alias', 0.35, SHORT_FORM, NO_ENTRIES, null, true);
    return;
  }
  if (one && !ORDINARY.has(tokens, start)) {
    const entries = lexicon.ending(tokens.text.slice(tokens.start[start]!, tokens.end[start]!));
    const from = entries.length > 0 ? wrongCompany(work, start) : start;
    if (from < start) {
      const { name, type } = lexicon.entries[entries[0]!]!;
      const evidence = { rule: 'name/garbled', note: `part of “${name}” in other company` };
      push(work, from, last, type, 'name', 0.7, evidence, entries);
      return;
    }
  }
  // At the start of a sentence any rare word has a capital: "Denuclearisation", "Grandkids".
  if (one && opensSentence(work, start) && !isAcronym(work, start) && mayBeWord(work, start)) {
    push(work, start, last, guess.type, 'name', 0.2, SENTENCE_START, NO_ENTRIES, null, true);
    return;
  }
  const { type, confidence, evidence } = guess;
  push(work, start, last, type, 'name', confidence, evidence, NO_ENTRIES, null, confidence < 0.35);
}

/** An adjective that ideology made ("Gaullist"), or an ordinary verb that a capital was put on. */
const isAdjectiveOrVerb = (work: Work, i: number): boolean => {
  const { syntax, tokens } = work.context;
  if (isAcronym(work, i)) return false;
  return syntax.tag[i] === Tag.Adjective || (syntax.tag[i] === Tag.Verb && ORDINARY.has(tokens, i));
};

const COMMON_ENDING = /(?:tion|ment|ness|ing|ity|ism|ist|ed|ly|ous|ive|al|ful|less|able|ship|hood|kid|ian)s?$/;
const mayBeWord = ({ context: { tokens, syntax } }: Work, i: number): boolean =>
  syntax.tag[i] !== Tag.Proper || COMMON_ENDING.test(tokens.text.slice(tokens.start[i]!, tokens.end[i]!));

const PREFIXES = new Set(['pro', 'anti', 'ex', 'non', 'post', 'pre', 'mid', 'trans', 'neo']);
const isPrefix = (work: Work, i: number): boolean => PREFIXES.has(tokenKey(work, i));

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

/** The lower-case title before a name: "spokesman John Kirby", "former finance minister Yanis Varoufakis". */
function lowerTitle(work: Work, name: number): Range | null {
  const { tokens } = work.context;
  let first = name;
  while (
    first > work.sentence.first &&
    isTitleWord(work, first - 1) &&
    (!work.table.at[first - 1] || isDemonym(work, first - 1)) &&
    !CONNECTORS.has(tokens, first - 1) &&
    !isWord(tokens, first - 1, "'s")
  )
    first--;
  while (first < name && !isTitleWord(work, first)) first++;
  return first < name && TITLES.has(tokens, name - 1) ? { first, last: name } : null;
}

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
    // One unknown word with a capital may be any word that is rare.
    if (casingHere(work) === Casing.Title && (end - at > 1 || isAcronym(work, at))) discovered(work, at, end, null);
    else push(work, at, end, 'person', 'name', 0.3, IN_HEADLINE, NO_ENTRIES, null, true);
    at = end;
  }
}

const OPENING = new Set([
  '"',
  '“',
  '‘',
  "'",
  '``',
  '`',
  ':',
  '•',
  '(',
  '[',
  '—',
  '–',
  '-',
  '--',
  '.',
  '..',
  '...',
  '…',
  '*',
]);

/** True where a capital is owed to the place: the first word, or the first in a quotation or after a colon. */
function opensSentence({ sentence, context: { tokens } }: Work, i: number): boolean {
  if (i <= sentence.first) return true;
  if (!(tokens.shape[i - 1]! & Shape.Punctuation)) return false;
  return OPENING.has(tokens.text.slice(tokens.start[i - 1]!, tokens.end[i - 1]!));
}

function push(
  work: Work,
  first: number,
  last: number,
  type: ActorType,
  form: MentionForm,
  confidence: number,
  evidence: Evidence,
  entries = NO_ENTRIES,
  title: Range | null = null,
  needsLink = false,
): void {
  const { tokens, lexicon } = work.context;
  const start = tokens.start[first]!;
  const end = tokens.end[last - 1]!;
  const surface = tokens.text.slice(start, end);
  if (lexicon.discard.size > 0 && lexicon.discard.has(fold(surface))) return;
  const range = title ?? (type === 'person' ? lowerTitle(work, first) : null);
  work.found.push({
    start,
    end,
    first,
    last,
    form,
    type,
    entries,
    confidence,
    title: range && span(tokens.start[range.first]!, tokens.end[range.last - 1]!),
    surface,
    head: -1,
    nation: null,
    needsLink,
    evidence,
  });
}
