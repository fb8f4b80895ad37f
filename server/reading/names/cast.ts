import type { Actor, ActorType, Evidence } from '../analysis';
import type { NameCandidate } from '../block';
import type { Lexicon } from '../lexicon';
import { isSameGivenName } from './nicknames';
import { type Misses, type SlipIndex, slipIndex, slipOf } from './slips';
import { THING } from './things';
import { keysOf, type Wording, wordingOf } from './wording';

/** An actor of the article. The same object as long as the article names it so, through all its readings. */
export interface Member {
  /** As in `Actor`. */
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  readonly origin: Actor['origin'];
  readonly wording: Wording;
  /** Position in the lexicon's entries; -1 where no list knows it. */
  readonly entry: number;
  /** Nouns that may stand for it from the first, in lower case: last words of its name, and what lists say. */
  readonly heads: readonly string[];
  /** What a pass through the article has learnt of it so far; of no use after that pass. */
  readonly sofar: SoFar;
  /** Where it is entered by each of its names. */
  readonly places: Places;
}

/** Of a member, what the text has said up to where a pass stands. Belongs to the pass with the number `pass`. */
export interface SoFar {
  pass: number;
  isNamed: boolean;
  gender: 'he' | 'she' | undefined;
  /** Roles and descriptions that stood beside its name. */
  titles: readonly string[];
  /** Nouns that may stand for it: its own, and those that head its titles. */
  heads: readonly string[];
}

/** Who goes by a word or by words, all in lower case save acronyms. Belongs to the pass with the number `pass`. */
interface Owners {
  pass: number;
  /** Whose whole name it is. */
  name: Member | undefined;
  surname: Member[] | undefined;
  givenName: Member[] | undefined;
  acronym: Member[] | undefined;
  /** A noun that may stand for them. */
  head: Member[] | undefined;
  firstWord: Member[] | undefined;
}

/** The owners of each of an actor's names. */
interface Places {
  readonly name: Owners;
  readonly surname: Owners | undefined;
  readonly givenName: Owners | undefined;
  readonly acronym: Owners | undefined;
  readonly firstWord: Owners | undefined;
  readonly heads: readonly Owners[];
}

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
  evidence: Evidence;
  /** What it meant when the article was linked last; undefined for a new form. */
  meant: Meaning | undefined;
  /** The names of its members but for the one chosen last. */
  others: { readonly than: Member; readonly names: readonly string[] } | undefined;
  /** The actor that it names where nobody else does. */
  own: Member | undefined;
  /** Who goes by all its words, by the last of them, and by the word as an acronym. */
  readonly whole: Owners;
  readonly last: Owners;
  readonly acronym: Owners;
  /** What it misses by a letter; undefined until that is asked for. */
  misses: Misses | undefined;
  /** The pass in which it was met last, the one for which it must be heard anew, and the one that changed its meaning. */
  met: number;
  heard: number;
  changed: number;
}

type Meaning = Readonly<Pick<Form, 'members' | 'namesake' | 'decided' | 'evidence'>>;

/** The forms of one article and the actors that lists know in it: kept from one reading to the next. */
export interface Forms {
  readonly lexicon: Lexicon;
  readonly byWords: Map<string, Form>;
  readonly listed: Map<number, Member>;
  /** By word or words. Looked up once for each form and actor, since all are assigned anew at each key of a name. */
  readonly owners: Map<string, Owners>;
  /** For near misses; made when first needed. */
  slips: SlipIndex | undefined;
  /** The number of the last pass. */
  pass: number;
}

/** The actors of one article, and which form means which of them. */
export interface Cast {
  readonly lexicon: Lexicon;
  readonly forms: Forms;
  /** Those that the article has now, by their first candidate. */
  readonly all: readonly Form[];
  readonly byEntry: Map<number, Member>;
  /** For near misses; undefined until it is needed. */
  slips: SlipIndex | undefined;
}

/** A country named this often, where another is not, is the one that a shared form is about. */
const DECISIVE = 3;
/** Buckets of forms with the same edge hold no more: linking stays linear in hostile texts. */
const MOST_IN_BUCKET = 32;

export const newForms = (lexicon: Lexicon): Forms => ({
  lexicon,
  byWords: new Map(),
  listed: new Map(),
  owners: new Map(),
  slips: undefined,
  pass: 0,
});

/** True where more is kept of words that are gone from the article than of those in it. */
export const isCrowded = ({ owners, byWords, listed }: Forms): boolean =>
  owners.size > 8 * (byWords.size + listed.size) + 4096;

/** Who goes by a word or by words, as far as it is known in this pass. */
function ownersOf(forms: Forms, words: string): Owners {
  let owners = forms.owners.get(words);
  if (!owners) {
    owners = {
      pass: 0,
      name: undefined,
      surname: undefined,
      givenName: undefined,
      acronym: undefined,
      head: undefined,
      firstWord: undefined,
    };
    forms.owners.set(words, owners);
  }
  return owners;
}

function now(owners: Owners, { pass }: Forms): Owners {
  if (owners.pass !== pass) {
    owners.pass = pass;
    owners.name = undefined;
    owners.surname = undefined;
    owners.givenName = undefined;
    owners.acronym = undefined;
    owners.head = undefined;
    owners.firstWord = undefined;
  }
  return owners;
}

const newCast = (forms: Forms, all: readonly Form[]): Cast => ({
  lexicon: forms.lexicon,
  forms,
  all,
  byEntry: new Map(),
  slips: undefined,
});

/** The form of a candidate for a name; where no other candidate had it, a new one that is still to be heard. */
export function formOf(forms: Forms, name: NameCandidate): Form {
  const { byWords, pass } = forms;
  let form = byWords.get(name.surface);
  if (!form) {
    const wording = wordingOf(name.surface);
    form = {
      // Its own words, not those of the candidate: a form must not keep an older text of the article in memory.
      surface: wording.form,
      wording,
      best: name,
      count: 0,
      votes: new Map(),
      sure: false,
      isThing: false,
      shortens: undefined,
      members: NONE,
      namesake: undefined,
      decided: false,
      evidence: name.evidence,
      meant: undefined,
      others: undefined,
      own: undefined,
      whole: ownersOf(forms, wording.lower),
      last: ownersOf(forms, wording.last),
      acronym: ownersOf(forms, withoutStops(wording.form)),
      misses: undefined,
      met: 0,
      heard: pass,
      changed: pass,
    };
    byWords.set(form.surface, form);
  }
  return form;
}

const withoutStops = (words: string): string => (words.includes('.') ? words.replace(/\./g, '') : words);

/** Forgets what was heard of a form. */
export function unhear(form: Form): void {
  form.misses = undefined;
  form.count = 0;
  form.votes.clear();
  form.sure = false;
  form.isThing = false;
  form.shortens = undefined;
}

/** Takes in a candidate for a name with this form; call for all of the article's, in text order, before `assign`. */
export function hear(form: Form, name: NameCandidate): void {
  if (form.count === 0) form.best = name;
  form.count++;
  if (name.confidence > form.best.confidence || (name.form === 'metonym' && form.best.form !== 'metonym'))
    form.best = name;
  if (!name.needsLink) {
    form.sure = true;
    if (name.entries.length === 0) form.votes.set(name.type, (form.votes.get(name.type) ?? 0) + weightOf(name));
  }
  form.shortens ??= name.shortens;
  if (name.evidence === THING) form.isThing = true;
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

/**
 * Gives every form its actor: forms that lists know first, then longer ones, so that short ones find their long ones.
 * `all` are the article's forms by their first candidate. Marks those that mean something else than last time.
 */
export function assign(forms: Forms, all: readonly Form[]): Cast {
  const cast = newCast(forms, all);
  for (const form of all) {
    form.members = NONE;
    form.namesake = undefined;
    form.decided = false;
    form.evidence = form.best.evidence;
  }
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
  for (const form of all) settle(form, forms.pass);
  return cast;
}

function settle(form: Form, pass: number): void {
  const { members, namesake, decided, evidence, meant } = form;
  const isSame =
    meant?.namesake === namesake &&
    meant?.decided === decided &&
    sameMembers(meant.members, members) &&
    (meant.evidence === evidence || (meant.evidence.rule === evidence.rule && meant.evidence.note === evidence.note));
  if (isSame) return;
  form.meant = { members, namesake, decided, evidence };
  form.others = undefined;
  form.changed = pass;
}

function sameMembers(a: readonly Member[], b: readonly Member[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** "Paris" may be Dana Paris, whom the article names in full, wherever it does not stand as places do. */
function assignNamesake({ forms, lexicon }: Cast, form: Form): void {
  const [member] = form.members;
  if (!member || (member.type !== 'place' && member.type !== 'country')) return;
  if (form.best.entries.some((entry) => lexicon.entries[entry]!.origin === 'codebook')) return;
  form.namesake = now(form.whole, forms).surname?.find(({ type }) => type === 'person');
}

/** The actor of a lexicon entry. */
export function listedMember(forms: Forms, entry: number): Member {
  const { lexicon, listed } = forms;
  let member = listed.get(entry);
  if (!member) {
    const { id, type, origin, heads } = lexicon.entries[entry]!;
    member = newMember(forms, listedWording(lexicon, entry), { id, type, origin, entry }, heads);
    listed.set(entry, member);
  }
  return member;
}

/** The names of entries taken apart, by entry: articles name the same ones over and over. */
const listedWordings = new WeakMap<Lexicon, (Wording | undefined)[]>();

function listedWording(lexicon: Lexicon, entry: number): Wording {
  let wordings = listedWordings.get(lexicon);
  if (!wordings) {
    wordings = new Array(lexicon.entries.length);
    listedWordings.set(lexicon, wordings);
  }
  wordings[entry] ??= wordingOf(lexicon.entries[entry]!.name);
  return wordings[entry];
}

/** The actor of a lexicon entry, entered into the cast where it was not there yet. */
function memberOf(cast: Cast, entry: number): Member {
  let member = cast.byEntry.get(entry);
  if (!member) {
    member = listedMember(cast.forms, entry);
    enter(cast, member);
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
  const { forms } = cast;
  const { wording, best } = form;
  if (form.isThing && best.confidence < DECIDES) return;
  const { words } = wording;
  const same = now(form.whole, forms).name;
  if (same) mean(form, [same], best.evidence);
  else if (best.evidence.rule === 'name/short') {
    const owners = now(form.last, forms).head;
    if (owners) mean(form, owners, { rule: 'name/short', note: `short for “${owners[0]!.name}”` });
  } else if (words.length > 1) {
    const longer = typeOf(form) === 'person' ? samePerson(cast, form) : undefined;
    if (longer) mean(form, [longer], { rule: 'name/variant', note: `another form of “${longer.name}”` });
  } else {
    const long = form.shortens === undefined ? undefined : cast.forms.byWords.get(form.shortens)?.members[0];
    const initials = long ? [long] : now(form.acronym, forms).acronym;
    const { surname, givenName: given, firstWord: short } = now(form.last, forms);
    if (initials) mean(form, initials, { rule: 'name/acronym', note: `short for “${initials[0]!.name}”` });
    else if (surname) mean(form, surname, namedInFull('name/surname', 'short form', surname));
    else if (given) mean(form, given, namedInFull('name/first-name', 'first name', given));
    else if (short) mean(form, short, namedInFull('name/short', 'short form', short));
  }
  if (form.members.length > 0 || !form.sure) return;
  if (!cast.slips) {
    cast.slips = slipIndex(cast.all, forms.slips);
    forms.slips = cast.slips;
  }
  const slip = slipOf(cast.slips, cast.lexicon, form);
  const near = slip && ('member' in slip ? slip.member : memberOf(cast, slip.entry));
  if (near) mean(form, [near], { rule: 'name/near-miss', note: `one letter from “${near.name}”` });
  else {
    // "the Clintons"
    const isFamily = words.length === 1 && wording.last.endsWith('s') && isSurname(forms, wording.last.slice(0, -1));
    const own = ownMember(forms, form, isFamily ? 'group' : typeOf(form));
    enter(cast, own);
    mean(form, [own], best.evidence);
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

/** True where the article names a person in full by this surname. */
function isSurname(forms: Forms, word: string): boolean {
  const owners = forms.owners.get(word);
  return owners !== undefined && now(owners, forms).surname !== undefined;
}

/** The person whose full name these words vary: "Donald J. Trump" for "Donald Trump", "J. Biden" for "Joe Biden". */
function samePerson(cast: Cast, form: Form): Member | undefined {
  const { words, first, last, ending } = form.wording;
  if (ending === null) return undefined;
  for (const member of now(form.last, cast.forms).surname ?? NONE) {
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

/** The actor whom a form names by itself. */
function ownMember(forms: Forms, form: Form, type: ActorType): Member {
  if (form.own?.type !== type) {
    const wording = form.wording.spaced === form.wording.form ? form.wording : wordingOf(form.wording.spaced);
    form.own = newMember(forms, wording, { id: wording.form, type, origin: 'article', entry: -1 });
  }
  return form.own;
}

function newMember(
  forms: Forms,
  wording: Wording,
  { id, type, origin, entry }: Pick<Member, 'id' | 'type' | 'origin' | 'entry'>,
  heads: readonly string[] = NONE,
): Member {
  const keys = keysOf(wording, type);
  const place = (words: string | undefined): Owners | undefined => (words ? ownersOf(forms, words) : undefined);
  return {
    id,
    name: wording.form,
    type,
    origin,
    wording,
    entry,
    heads: heads.length > 0 ? [...keys.heads, ...heads] : keys.heads,
    sofar: { pass: 0, isNamed: false, gender: undefined, titles: NONE, heads: NONE },
    places: {
      name: ownersOf(forms, keys.name),
      surname: place(keys.surname),
      givenName: place(keys.givenName),
      acronym: place(keys.acronym),
      firstWord: place(keys.firstWord),
      heads: keys.heads.map((head) => ownersOf(forms, head)),
    },
  };
}

/** Makes a member known by all its names. */
function enter({ forms }: Cast, member: Member): void {
  const { name, surname, givenName, acronym, firstWord, heads } = member.places;
  now(name, forms).name = member;
  if (surname) now(surname, forms).surname = added(surname.surname, member);
  if (givenName) now(givenName, forms).givenName = added(givenName.givenName, member);
  if (acronym) now(acronym, forms).acronym = added(acronym.acronym, member);
  if (firstWord) now(firstWord, forms).firstWord = added(firstWord.firstWord, member);
  for (const head of heads) now(head, forms).head = added(head.head, member);
}

function added(list: Member[] | undefined, member: Member): Member[] {
  if (!list) return [member];
  if (list.length < MOST_IN_BUCKET) list.push(member);
  return list;
}
