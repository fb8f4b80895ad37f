import type { Evidence } from '../analysis';
import type { BlockContext, NameCandidate } from '../block';
import type { Crf } from '../model/crf';
import { Tag } from '../syntax';
import { Shape, type Tokens } from '../tokens';
import { wordSet } from '../vocabulary';
import { type FoundName, findNames, regionsOf, SETTLED } from './finder';
import { NAMED_IN_FULL, NO_ENTRIES, revised, unlikely } from './keep';
import type { NameKind } from './labels';
import { COMPANY_SUFFIXES, NEVER_FIRST, NO_ACTORS, SUFFIXES, TITLES } from './nameWords';
import { ORDINARY } from './ordinaryWords';
import { isHyphen, isWord, type MatchTable } from './runs';
import { THING } from './things';

/** How sure the trained finder must be to overrule the rules. Chosen by cross-validation on what it was trained on. */
const LEAST = {
  /** Another type for a name that no list has. */
  type: 0.65,
  /** That it is a place's: what stands behind "to" or "from" is often a person. */
  place: 0.8,
  /** That a name is of what does not act. */
  other: 0.6,
  /** Other edges. */
  edges: 0.35,
  /** Other edges, where a list knows part of it. */
  listed: 0.6,
  /** Parts joined by a preposition: "Union in Bavaria" may be a name, "University in Lynchburg" is none. */
  joined: 0.9,
  /** A name that the rules did not see. */
  added: 0.7,
  /** That there is no name. */
  none: 0.9,
} as const;

/** Below what decides alone: the article's other mentions of a name have their say. */
const MOST_SURE = 0.79;

let outside = new Float32Array(1024);

/**
 * The names that the rules found, corrected where the trained finder is sure. What a list knows keeps its type and is
 * never taken apart; a longer name may take it in, unless it is the codebook's.
 */
export function judged(context: BlockContext, table: MatchTable, names: NameCandidate[], finder: Crf): NameCandidate[] {
  const regions = regionsOf(context, names);
  // So it is in most blocks.
  if (regions.length === 0) return names;
  const { tokens, lexicon } = context;
  if (outside.length < tokens.count) outside = new Float32Array(tokens.count * 2);
  outside.fill(-1, 0, tokens.count);
  const kept: NameCandidate[] = [];
  let next = 0;
  const keepUpTo = (last: number): void => {
    for (; next < names.length && names[next]!.last <= last; next++) {
      const name = names[next]!;
      const isSure = isFirm(name) || name.confidence >= SETTLED || leastOutside(name) < LEAST.none;
      kept.push(isSure ? name : doubted(context, name));
    }
  };
  const isOwn = ({ entries }: NameCandidate): boolean =>
    entries.length > 0 && lexicon.entries[entries[0]!]!.origin === 'codebook';
  findNames(context, table, names, regions, finder, outside, (found) => {
    keepUpTo(found.first);
    if (kept.length > 0 && kept[kept.length - 1]!.last > found.first) return;
    let end = next;
    while (end < names.length && names[end]!.first < found.last) end++;
    const touched = names.slice(next, end);
    if (touched.some(isOwn)) return;
    const isWithin = touched.every(({ first, last }) => first >= found.first && last <= found.last);
    const corrected = correct(context, found, touched, isWithin);
    if (!corrected) return;
    kept.push(...corrected);
    next = end;
  });
  keepUpTo(tokens.count);
  return kept;
}

/** What stands in the place of the rules' names that a found one touches; undefined where they stay. */
function correct(
  context: BlockContext,
  found: FoundName,
  touched: readonly NameCandidate[],
  isWithin: boolean,
): readonly NameCandidate[] | undefined {
  const { kind, probability } = found;
  const [name] = touched;
  if (!name)
    return kind !== 'other' && probability >= LEAST.added && !isNoName(context.tokens, found)
      ? [made(context, found, kind)]
      : undefined;
  if (kind === 'other')
    return isWithin && !endsInTime(context.tokens, found) && probability >= LEAST.other
      ? touched.map((one) => (isFirm(one) ? one : doubted(context, one)))
      : undefined;
  if (touched.some(({ evidence }) => evidence === THING)) return undefined;
  if (touched.length === 1 && name.first === found.first && name.last === found.last) {
    // "emails that State sent": an ordinary word with a capital is short for something.
    if (kind === 'place' && name.last - name.first === 1 && ORDINARY.has(context.tokens, name.first)) return undefined;
    if (isFirm(name) || name.type === kind || probability < (kind === 'place' ? LEAST.place : LEAST.type))
      return undefined;
    const evidence = evidenceOf(found, kind);
    return [revised(name, { type: kind, confidence: Math.min(MOST_SURE, probability), needsLink: false, evidence })];
  }
  if (probability < LEAST.edges || !mayBeName(context.tokens, found, touched)) return undefined;
  if (touched.some(isFirm) && (!isWithin || probability < LEAST.listed)) return undefined;
  if (probability < LEAST.joined && hasPreposition(context, found)) return undefined;
  // "Fred Orlov | of | Harbour Party"
  if (kind === 'person' && isWord(context.tokens, name.last, 'of') && name.last < found.last) return undefined;
  // "Joseph Orlov": a person named in full keeps both names.
  if (!isWithin && touched.length === 1 && kind === 'person' && name.type === kind && name.confidence >= NAMED_IN_FULL)
    return undefined;
  // "Harbour Party | Fred Orlov": who is named in full belongs to no longer name.
  const end = touched[touched.length - 1]!;
  if (kind === 'organization' && touched.length > 1 && end.type === 'person' && end.confidence >= NAMED_IN_FULL)
    return undefined;
  // "University of Orta | Velma Corzin": nor do two words like a person's behind what is an organization by its words.
  if (touched.length === 2 && end.type === 'person' && end.last - end.first === 2 && isWhole(name)) return undefined;
  // "Harbour News Senior | Correspondent": what belongs to a title ends no name.
  if (TITLES.has(context.tokens, found.last) && OF_TITLES.has(context.tokens, found.last - 1)) return undefined;
  // "the Orlov | White House", "Orta County | Supervisor"
  if (touched.length > 1 && name.type === 'person' && isFirm(name) && isFirm(end)) return undefined;
  if (kind !== 'person' && end.last < found.last && TITLES.has(context.tokens, found.last - 1)) return undefined;
  // "The Commission": an article does not make another name.
  if (touched.length === 1 && name.needsLink && name.last === found.last && name.first < found.first) return undefined;
  return [made(context, found, kind)];
}

/** What a list knows, and peoples, whose names are not what the finder has learnt. */
const isFirm = ({ entries, form, type }: NameCandidate): boolean =>
  entries.length > 0 || form !== 'name' || type === 'group';

/** An unlikely name. "European Comission": what is nearly a known name is one that is misspelled. */
const doubted = ({ lexicon }: BlockContext, name: NameCandidate): NameCandidate =>
  lexicon.near(name.surface).length > 0 ? name : unlikely(name);

const isWhole = ({ type, confidence }: NameCandidate): boolean => type === 'organization' && confidence >= SETTLED;

/** Words of titles that end no organization's name. */
const OF_TITLES = wordSet(
  'senior chief deputy vice assistant associate investigative executive acting former managing',
);

const NEVER_PART = wordSet('former ex then late current longtime top outgoing incoming');
const JOINING_MARKS = wordSet(`- & ' ’ . –`);

/** True where nothing stands at the edges of a found name or inside it that cuts names. */
function mayBeName(tokens: Tokens, { first, last }: FoundName, touched: readonly NameCandidate[]): boolean {
  const isFirst = touched[0]!.first === first && !touched[0]!.needsLink;
  if (!isFirst && (NEVER_FIRST.has(tokens, first) || NEVER_PART.has(tokens, first))) return false;
  // "(R-Texas)": the letter of a party.
  if (tokens.end[first]! - tokens.start[first]! === 1 && isHyphen(tokens, first + 1)) return false;
  if (tokens.shape[last - 1]! & Shape.Punctuation) return false;
  // "Harbour | Inc"
  if (SUFFIXES.has(tokens, first) || COMPANY_SUFFIXES.has(tokens, first)) return false;
  // "Brent Hale, Jr."
  const end = touched[touched.length - 1]!.last;
  if (end > last && (SUFFIXES.has(tokens, end - 1) || COMPANY_SUFFIXES.has(tokens, end - 1))) return false;
  for (let i = first; i < last; i++) {
    if (tokens.shape[i]! & Shape.Punctuation && !JOINING_MARKS.has(tokens, i)) return false;
    // "Harbour School | and the | Harbour Police"
    if (isWord(tokens, i, 'the') && i > first && isWord(tokens, i - 1, 'and')) return false;
    // "the Orta-Hale match"
    if (isHyphen(tokens, i) && isFirmAt(touched, i - 1) && isFirmAt(touched, i + 1)) return false;
    if (isWord(tokens, i, "'s") && !touched.some((one) => one.first <= i && i < one.last)) return false;
  }
  return true;
}

const isFirmAt = (names: readonly NameCandidate[], i: number): boolean =>
  names.some((one) => isFirm(one) && one.first <= i && i < one.last);

/** "in Lewes on Tuesday": the place is one all the same. */
const endsInTime = (tokens: Tokens, { first, last }: FoundName): boolean =>
  last - first > 2 && NO_ACTORS.has(tokens, last - 1) && isWord(tokens, last - 2, 'on');

/** A title that stands alone, and what is written large for emphasis. */
const isNoName = (tokens: Tokens, { first, last }: FoundName): boolean =>
  last - first === 1 &&
  (TITLES.has(tokens, first) ||
    NO_ACTORS.has(tokens, first) ||
    (ORDINARY.has(tokens, first) && (tokens.shape[first]! & Shape.AllCapitals) !== 0));

function hasPreposition({ tokens, syntax }: BlockContext, { first, last }: FoundName): boolean {
  for (let i = first; i < last; i++)
    if ((syntax.tag[i] === Tag.Preposition || syntax.tag[i] === Tag.To) && !isWord(tokens, i, 'of')) return true;
  return false;
}

function made({ tokens }: BlockContext, found: FoundName, type: Exclude<NameKind, 'other'>): NameCandidate {
  const { first, last, probability } = found;
  const start = tokens.start[first]!;
  const end = tokens.end[last - 1]!;
  return {
    start,
    end,
    first,
    last,
    form: 'name',
    type,
    entries: NO_ENTRIES,
    confidence: Math.min(MOST_SURE, probability),
    title: null,
    surface: tokens.text.slice(start, end),
    shortens: undefined,
    head: -1,
    nation: null,
    needsLink: false,
    isThere: false,
    evidence: evidenceOf(found, type),
  };
}

const KINDS = { person: 'a person’s name', organization: 'an organization’s name', place: 'a place’s name' } as const;

function evidenceOf(found: FoundName, kind: Exclude<NameKind, 'other'>): Evidence {
  const words = found.why();
  return { rule: 'name/learnt', note: `${KINDS[kind]}, as learnt from examples${words && `; most telling: ${words}`}` };
}

function leastOutside({ first, last }: NameCandidate): number {
  let least = 1;
  for (let i = first; i < last; i++) least = Math.min(least, outside[i]!);
  return least;
}
