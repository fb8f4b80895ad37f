import type { ActorType, Evidence } from '../analysis';
import type { NameCandidate } from '../block';
import type { Lexicon } from '../lexicon';
import { isSameGivenName } from './nicknames';
import { type SlipIndex, slipIndex, slipOf } from './slips';
import { THING } from './things';
import { keysOf, type Wording, wordingOf } from './wording';

/** An actor of the article while it is being read. */
export interface Member {
  readonly name: string;
  readonly wording: Wording;
  type: ActorType;
  /** Position in the lexicon's entries; -1 where no list knows it. */
  readonly entry: number;
  /** Position among the article's actors; -1 until it is mentioned. */
  actor: number;
  gender: 'he' | 'she' | undefined;
  roles: readonly string[];
  descriptions: readonly string[];
  /** Nouns that may stand for it, in lower case: last words of its name, its roles and descriptions. */
  heads: readonly string[];
  /** Its distinct forms, and how often each was read. */
  forms: readonly { readonly surface: string; count: number }[];
  /** How many mentions it has. */
  mentions: number;
}

/** What most members have most of: an article has thousands, and is linked anew while a name is typed. */
const NONE: readonly never[] = [];

/** One distinct form heard in the article, and after `assign` whom it means. */
export interface Form {
  readonly surface: string;
  readonly wording: Wording;
  /** The surest candidate with this form. */
  best: NameCandidate;
  count: number;
  /** How much speaks for each type, over all candidates with this form that stand on their own. */
  readonly votes: Map<ActorType, number>;
  /** True where some candidate stands on its own. */
  sure: boolean;
  /** True where some candidate is shown to name a thing. */
  isThing: boolean;
  /** The form that introduced it as its abbreviation. */
  shortens: string | undefined;
  /** Best first; empty where the form means nobody. */
  members: readonly Member[];
  /** The person whose surname a place has, too. */
  namesake: Member | undefined;
  /** True where the article leaves no doubt which of several members it means. */
  decided: boolean;
  /** The names of its members but for the one chosen last. */
  others: { readonly than: Member; readonly names: readonly string[] } | undefined;
  evidence: Evidence;
}

/** The actors of one article, and which form means which of them. */
export interface Cast {
  readonly lexicon: Lexicon;
  readonly forms: Map<string, Form>;
  readonly byEntry: Map<number, Member>;
  readonly byName: Map<string, Member>;
  readonly bySurname: Map<string, Member[]>;
  readonly byGivenName: Map<string, Member[]>;
  readonly byAcronym: Map<string, Member[]>;
  readonly byHead: Map<string, Member[]>;
  readonly byFirstWord: Map<string, Member[]>;
  /** For near misses; made when first needed. */
  slips: SlipIndex | undefined;
}

/** A country named this often, where another is not, is the one that a shared form is about. */
const DECISIVE = 3;
/** Buckets of forms with the same edge hold no more: linking stays linear in hostile texts. */
const MOST_IN_BUCKET = 32;

export const newCast = (lexicon: Lexicon): Cast => ({
  lexicon,
  forms: new Map(),
  byEntry: new Map(),
  byName: new Map(),
  bySurname: new Map(),
  byGivenName: new Map(),
  byAcronym: new Map(),
  byHead: new Map(),
  byFirstWord: new Map(),
  slips: undefined,
});

/** Takes in a candidate for a name; call for all of the article's before `assign`. Answers its form. */
export function hear({ forms }: Cast, name: NameCandidate): Form {
  let form = forms.get(name.surface);
  if (!form) {
    form = {
      surface: name.surface,
      wording: wordingOf(name.surface),
      best: name,
      count: 0,
      votes: new Map(),
      sure: false,
      isThing: false,
      shortens: undefined,
      members: [],
      namesake: undefined,
      decided: false,
      others: undefined,
      evidence: name.evidence,
    };
    forms.set(name.surface, form);
  }
  form.count++;
  if (name.confidence > form.best.confidence || (name.form === 'metonym' && form.best.form !== 'metonym'))
    form.best = name;
  if (!name.needsLink) {
    form.sure = true;
    if (name.entries.length === 0) form.votes.set(name.type, (form.votes.get(name.type) ?? 0) + weightOf(name));
  }
  form.shortens ??= name.shortens;
  if (name.evidence === THING) form.isThing = true;
  return form;
}

/** A guess this sure decides alone: a title, a company's suffix, a first name. */
const DECIDES = 0.8;
/** What only the capital suggests weighs next to nothing. */
const weightOf = ({ confidence }: NameCandidate): number => Math.max(0.01, confidence - 0.45);

/** What a form is that no list has: what its surest candidate is, or, where none is sure, what most of them are. */
function typeOf({ best, votes }: Form): ActorType {
  if (best.confidence >= DECIDES || votes.size < 2) return best.type;
  let type = best.type;
  for (const [other, weight] of votes) if (weight > (votes.get(type) ?? 0)) type = other;
  return type;
}

/** Gives every form its actor: forms that lists know first, then longer ones, so that short ones find their long ones. */
export function assign(cast: Cast): void {
  const all = [...cast.forms.values()];
  const listed = all.filter(({ best }) => best.entries.length > 0);
  const weights = statesNamed(cast, listed);
  for (const form of listed) if (form.sure) assignListed(cast, form, weights);
  // "the North" means the state that the article names.
  for (const form of listed)
    if (!form.sure && form.best.entries.some((entry) => cast.byEntry.has(entry))) assignListed(cast, form, weights);
  const unlisted = all
    .filter(({ best }) => best.entries.length === 0)
    .sort((a, b) => b.wording.words.length - a.wording.words.length);
  for (const form of unlisted) assignUnlisted(cast, form);
  for (const form of listed) assignNamesake(cast, form);
}

/** "Paris" may be Dana Paris, whom the article names in full, wherever it does not stand as places do. */
function assignNamesake({ bySurname, lexicon }: Cast, form: Form): void {
  const [member] = form.members;
  if (!member || (member.type !== 'place' && member.type !== 'country')) return;
  if (form.best.entries.some((entry) => lexicon.entries[entry]!.origin === 'codebook')) return;
  form.namesake = bySurname.get(form.wording.lower)?.find(({ type }) => type === 'person');
}

/** The actor of a lexicon entry, entered into the cast where it was not there yet. */
export function memberOf(cast: Cast, entry: number): Member {
  let member = cast.byEntry.get(entry);
  if (!member) {
    const listed = cast.lexicon.entries[entry]!;
    member = enter(cast, wordingOf(listed.name), listed.type, entry);
    if (listed.heads) member.heads = [...member.heads, ...listed.heads];
    cast.byEntry.set(entry, member);
  }
  return member;
}

/** How often each state is named, by itself or by what belongs to it: that tells which Georgia an article means. */
function statesNamed({ lexicon }: Cast, listed: readonly Form[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { best, count } of listed) {
    if (best.entries.length > 1) continue;
    const { id, state } = lexicon.entries[best.entries[0]!]!;
    weights.set(state ?? id, (weights.get(state ?? id) ?? 0) + count);
  }
  return weights;
}

function assignListed(cast: Cast, form: Form, weights: ReadonlyMap<string, number>): void {
  const { entries } = cast.lexicon;
  const { best } = form;
  const weightOf = (entry: number): number => weights.get(entries[entry]!.state ?? entries[entry]!.id) ?? 0;
  const ranked = best.entries.length > 1 ? [...best.entries].sort((a, b) => weightOf(b) - weightOf(a)) : best.entries;
  form.decided = ranked.length > 1 && weightOf(ranked[0]!) >= DECISIVE && weightOf(ranked[1]!) === 0;
  const members = ranked.map((entry) => memberOf(cast, entry));
  const first = entries[ranked[0]!]!;
  // A seat of government may be read as its state: the state comes first, the place second.
  if (first.seat && first.state) {
    const state = cast.lexicon.find(first.state).find((entry) => entries[entry]!.id === first.state);
    if (state !== undefined) members.unshift(memberOf(cast, state));
  }
  form.members = members;
  form.evidence = best.evidence;
}

function assignUnlisted(cast: Cast, form: Form): void {
  const { surface, wording, best } = form;
  if (form.isThing && best.confidence < DECIDES) return;
  const { words, lower, last } = wording;
  const same = cast.byName.get(lower);
  if (same) mean(form, [same], best.evidence);
  else if (best.evidence.rule === 'name/short') {
    const owners = cast.byHead.get(last);
    if (owners) mean(form, owners, { rule: 'name/short', note: `short for “${owners[0]!.name}”` });
  } else if (words.length > 1) {
    const longer = typeOf(form) === 'person' ? samePerson(cast, wording) : undefined;
    if (longer) mean(form, [longer], { rule: 'name/variant', note: `another form of “${longer.name}”` });
  } else {
    const long = form.shortens === undefined ? undefined : cast.forms.get(form.shortens)?.members[0];
    const initials = long ? [long] : cast.byAcronym.get(surface.includes('.') ? surface.replace(/\./g, '') : surface);
    const surname = cast.bySurname.get(last);
    const given = cast.byGivenName.get(last);
    const short = cast.byFirstWord.get(last);
    if (initials) mean(form, initials, { rule: 'name/acronym', note: `short for “${initials[0]!.name}”` });
    else if (surname) mean(form, surname, namedInFull('name/surname', 'short form', surname));
    else if (given) mean(form, given, namedInFull('name/first-name', 'first name', given));
    else if (short) mean(form, short, namedInFull('name/short', 'short form', short));
  }
  if (form.members.length > 0 || !form.sure) return;
  cast.slips ??= slipIndex(cast.forms.values());
  const slip = slipOf(cast.slips, cast.lexicon, form);
  const near = slip && ('member' in slip ? slip.member : memberOf(cast, slip.entry));
  if (near) mean(form, [near], { rule: 'name/near-miss', note: `one letter from “${near.name}”` });
  else {
    // "the Clintons"
    const isFamily = words.length === 1 && last.endsWith('s') && cast.bySurname.has(last.slice(0, -1));
    const made = enter(cast, wordingOf(wording.spaced), isFamily ? 'group' : typeOf(form), -1);
    mean(form, [made], best.evidence);
  }
}

function mean(form: Form, members: readonly Member[], evidence: Evidence): void {
  form.members = members;
  form.evidence = evidence;
}

const namedInFull = (rule: string, what: string, owners: readonly Member[]): Evidence => ({
  rule,
  note: `${what} of “${owners[0]!.name}”, named in full elsewhere`,
});

const isInitial = (word: string): boolean => word.length <= 2;

/** The person whose full name these words vary: "Donald J. Trump" for "Donald Trump", "J. Biden" for "Joe Biden". */
function samePerson(cast: Cast, { words, first, last, ending }: Wording): Member | undefined {
  if (ending === null) return undefined;
  for (const member of cast.bySurname.get(last) ?? NONE) {
    const given = member.wording.first;
    if (isSameGivenName(given, first) || ((isInitial(given) || isInitial(first)) && given[0] === first[0]))
      return member;
    if (member.wording.lower.endsWith(ending)) return member;
  }
  if (words.length < 3) return undefined;
  // "Vladimir V. Putin", whom a list has without the initial.
  const entry = cast.lexicon.find(`${first} ${last}`)[0];
  return entry !== undefined && cast.lexicon.entries[entry]!.type === 'person' ? memberOf(cast, entry) : undefined;
}

function enter(cast: Cast, wording: Wording, type: ActorType, entry: number): Member {
  const keys = keysOf(wording, type);
  const member: Member = {
    name: wording.form,
    wording,
    type,
    entry,
    actor: -1,
    gender: undefined,
    roles: NONE,
    descriptions: NONE,
    heads: keys.heads,
    forms: NONE,
    mentions: 0,
  };
  cast.byName.set(keys.name, member);
  if (keys.surname) add(cast.bySurname, keys.surname, member);
  if (keys.givenName) add(cast.byGivenName, keys.givenName, member);
  if (keys.acronym) add(cast.byAcronym, keys.acronym, member);
  if (keys.firstWord) add(cast.byFirstWord, keys.firstWord, member);
  for (const head of keys.heads) add(cast.byHead, head, member);
  return member;
}

function add(map: Map<string, Member[]>, key: string, member: Member): void {
  const list = map.get(key);
  if (!list) map.set(key, [member]);
  else if (list.length < MOST_IN_BUCKET) list.push(member);
}
