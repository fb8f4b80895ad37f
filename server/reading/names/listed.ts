import type { ActorType, Evidence } from '../analysis';
import type { LexiconEntry, LexiconMatch } from '../lexicon';
import { Shape } from '../tokens';
import { wordSet } from '../vocabulary';
import { Casing } from './casing';
import { keep } from './keep';
import { Acts, actsHere } from './metonyms';
import { SPEECH_VERBS } from './nameWords';
import { ORDINARY } from './ordinaryWords';
import { isCompoundBefore, isHyphen, isWord } from './runs';
import { isBesideResult, isOnSport, isTeamHere } from './sport';
import { casingHere, isAcronym, isDemonym, isPrefixed, opensSentence, type Range, type Work } from './work';

/** A seat of government that may act or not. */
const UNCLEAR = 0.6;

/** A form that a list has. */
export function known(work: Work, match: LexiconMatch, title: Range | null): void {
  const { tokens, lexicon } = work.context;
  const { first, last } = match;
  if (match.kind === 'demonym') {
    people(work, match);
    return;
  }
  if (isCompoundBefore(tokens, last) && isWord(tokens, last + 1, 'based')) return;
  // "US$20,000"
  if (isWord(tokens, last, '$')) return;
  const entry = lexicon.entries[match.entries[0]!]!;
  // "pro-Beijing" is an adjective, as "pro-Chinese" is.
  const isRegion = (entry.type === 'country' || entry.type === 'place') && entry.origin === 'pack';
  if (isRegion && isPrefixed(tokens, first)) return;
  if (last - first === 1 && entry.origin === 'pack' && ORDINARY.has(tokens, first)) {
    // "Orange said", "Labour": ordinary words need more than a capital that the sentence start explains.
    const plain = opensSentence(work, first) || casingHere(work) !== Casing.Normal;
    const acronym = isAcronym(work, first) && casingHere(work) !== Casing.AllCapitals;
    if (plain && !acronym && !SPEECH_VERBS.has(tokens, last)) return;
  }
  if (isEvent(work, first, last)) return;
  if (last - first === 1 && ALSO_WORDS.has(tokens, first) && !BEFORE_STATES.has(tokens, first - 1)) return;
  const isSeat = entry.seat && match.entries.every((e) => lexicon.entries[e]!.type === 'place');
  const acts = isSeat ? actsHere(work.context, first, last) : Acts.No;
  const confidence = acts === Acts.Hardly || acts === Acts.Likely ? UNCLEAR : 0.9;
  if (acts >= Acts.Likely) {
    const note = `the seat of the government of ${entry.state}, which acts here`;
    keep(work, first, last, 'country', 'metonym', confidence, { rule: 'name/metonym', note }, match.entries);
    return;
  }
  if (isTeam(work, entry, first, last)) {
    keep(work, first, last, 'organization', 'metonym', 0.8, ofTeam(entry), match.entries);
    return;
  }
  keepShared(work, match);
  const type = isSeat ? 'place' : entry.type;
  const form = match.kind === 'metonym' ? 'name' : match.kind;
  // "the North" has many meanings until the state was named.
  const needsLink =
    match.kind === 'alias' && last - first === 2 && COMPASS.has(tokens, last - 1) && isWord(tokens, first, 'the');
  keep(work, first, last, type, form, confidence, originOf(entry), match.entries, title, needsLink);
}

/** States' abbreviations that end a sentence as words: "read at Mass." They stand behind a town or a party's letter. */
const ALSO_WORDS = wordSet('mass. miss. ill. wash. ore. la. pa. ind. del. md. mo. kan.');
const BEFORE_STATES = wordSet([',', '-', '(', '–']);

/** "North | and South Korea": the first of two names that share their last word, where a list knows it in full. */
function keepShared(work: Work, { first, last }: LexiconMatch): void {
  const { tokens, lexicon } = work.context;
  const other = first - 2;
  if (!COMPASS.has(tokens, first) || !COMPASS.has(tokens, other) || !isWord(tokens, first - 1, 'and')) return;
  const text = (from: number, to: number): string => tokens.text.slice(tokens.start[from]!, tokens.end[to - 1]!);
  const before = work.found[work.found.length - 1];
  const entries = lexicon.find(`${text(other, first - 1)} ${text(first + 1, last)}`);
  if (entries.length === 0 || last - first < 2 || (before && before.last > other)) return;
  const entry = lexicon.entries[entries[0]!]!;
  keep(work, other, first - 1, entry.type, 'alias', 0.9, originOf(entry), entries);
}

/** "Norway beat Chile": true for a country by which its team is meant. */
function isTeam(work: Work, { type, origin }: LexiconEntry, first: number, last: number): boolean {
  if (type !== 'country' || origin === 'codebook') return false;
  const { context } = work;
  if (isBesideResult(context.tokens, first, last)) return true;
  return isSport(work) && isTeamHere(context, first, last);
}

const COMPASS = wordSet('north south east west');
const ANCESTRIES = wordSet(
  'sunni shia shiite orthodox evangelical african asian arab native latin hispanic black white jewish muslim indigenous european',
);

/** "Germans": a people is a group; "German" is an adjective, and no mention. */
function people(work: Work, match: LexiconMatch): void {
  const { tokens, lexicon } = work.context;
  const end = tokens.end[match.last - 1]!;
  const entry = lexicon.entries[match.entries[0]!]!;
  if (tokens.text[end - 1] !== 's' || isWord(tokens, match.first, 'swiss')) return;
  // "Hale put the Norwegians ahead"
  if (entry.type === 'country' && isWord(tokens, match.first - 1, 'the') && isSport(work)) {
    keep(work, match.first, match.last, 'organization', 'metonym', 0.8, ofTeam(entry), match.entries);
    return;
  }
  keepPeople(work, match.first, match.last, `the people of ${entry.name}`);
}

/** Keeps the people of the tokens `first` to `last` as a group, with the ancestry or state before it. */
export function keepPeople(work: Work, first: number, last: number, note: string): void {
  const { tokens } = work.context;
  // "African Americans", "Mexican-Americans"
  const joint = isHyphen(tokens, first - 1) ? first - 2 : first - 1;
  const isJoint = joint >= work.sentence.first && (ANCESTRIES.has(tokens, joint) || isDemonym(work, joint));
  keep(work, isJoint ? joint : first, last, 'group', 'nominal', 0.6, { rule: 'name/people', note });
}

function isSport(work: Work): boolean {
  work.isOnSport ??= isOnSport(work.context);
  return work.isOnSport;
}

const ofTeam = ({ name }: LexiconEntry): Evidence => ({
  rule: 'name/team',
  note: `the team of ${name}: this paragraph reports on sport`,
});

/** "the 1992 United States presidential election": the name only says which. */
export function isEvent({ context: { tokens } }: Work, first: number, last: number): boolean {
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
