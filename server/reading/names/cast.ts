import type { Actor, ActorType, Evidence } from '../analysis';
import type { NameCandidate } from '../block';
import type { Lexicon, LexiconEntry } from '../lexicon';
import type { Gender } from './givenNames';
import type { LowerCase } from './lowerCase';
import { isSameGivenName } from './nicknames';
import { type Misses, type SlipIndex, slipIndex, slipOf } from './slips';
import { THING } from './things';
import { type Keys, keysOf, type Wording, wordingOf } from './wording';

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
  /** What its first name tells a person is called by. */
  readonly gender: Gender | undefined;
  /** What a pass through the article has learnt of it so far; of no use after that pass. */
  readonly sofar: SoFar;
  /** Where it is entered by each of its names. */
  readonly places: Places;
  /** The forms that mean it, as all were assigned last; empty before they are tracked. */
  forms: readonly Form[];
}

/** Of a member, what the text has said up to where a pass stands. Belongs to the pass with the number `pass`. */
export interface SoFar {
  pass: number;
  isNamed: boolean;
  gender: Gender | undefined;
  /** Roles and descriptions that stood beside its name. */
  titles: string[];
  /** Nouns that may stand for it: its own, and those that head its titles. */
  heads: string[];
}

/** Who goes by a word or by words, all in lower case save acronyms. Belongs to the round with the number `round`. */
export interface Owners {
  /** The actors that can be entered here, and the forms that may look here; empty before they are tracked. */
  members: readonly Member[];
  readers: readonly Form[];
  round: number;
  /** Whose whole name it is. */
  name: Member | undefined;
  surname: Member[] | undefined;
  givenName: Member[] | undefined;
  acronym: Member[] | undefined;
  /** A noun that may stand for them. */
  head: Member[] | undefined;
  shortWord: Member[] | undefined;
}

/** By what kind of name somebody goes. */
export type NameKind = 'name' | 'surname' | 'givenName' | 'acronym' | 'shortWord' | 'head';

/** The owners of one of an actor's names. */
interface Place {
  readonly kind: NameKind;
  readonly owners: Owners;
}

type Places = readonly Place[];

const NONE: readonly never[] = [];

/** One distinct form heard in the article, and after `assign` whom it means. */
export interface Form {
  readonly surface: string;
  readonly wording: Wording;
  /** The surest candidate with this form. */
  best: NameCandidate;
  count: number;
  /** How much speaks for each type, over all candidates with this form that stand on their own. */
  votes: readonly Vote[];
  /** True where some candidate stands on its own. */
  sure: boolean;
  /** True where some candidate is shown to name a thing. */
  isThing: boolean;
  /** True where the article has the word at least as often in lower case: "Iodine" and "iodine". */
  isWord: boolean;
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
  /** Who goes by all its words, by the last of them, by the word as an acronym, and by the word without its "s". */
  readonly whole: Owners;
  readonly last: Owners;
  readonly acronym: Owners | undefined;
  readonly singular: Owners | undefined;
  /** What it misses by a letter; undefined until that is asked for. */
  misses: Misses | undefined;
  /** The pass in which it was met last, the one for which it must be heard anew, and the one that changed its meaning. */
  met: number;
  heard: number;
  changed: number;
}

/** What speaks for a type. */
export interface Vote {
  readonly type: ActorType;
  weight: number;
}

type Meaning = Readonly<Pick<Form, 'members' | 'namesake' | 'decided' | 'evidence'>>;

/** The forms of one article and the actors that lists know in it: kept from one reading to the next. */
export interface Forms {
  readonly lexicon: Lexicon;
  readonly byWords: Map<string, Form>;
  readonly lowerCase: LowerCase;
  readonly listed: Map<number, Member>;
  /** By word or words. */
  readonly owners: Map<string, Owners>;
  /** True once it is kept who hangs on whom: from the second reading of an article on. */
  isTracked: boolean;
  /** Those that hang on other forms: on what they abbreviate, or miss by a letter. */
  readonly tied: Set<Form>;
  /** Those of lists that count only where the article names their actor otherwise. */
  readonly unsure: Set<Form>;
  /** Those that a person of the article shares with a place. */
  readonly namesakes: Set<Form>;
  /** How often each state is named; undefined where that has changed. */
  states: ReadonlyMap<string, number> | undefined;
  /** For near misses; made when first needed. */
  slips: SlipIndex | undefined;
  /** The number of the last pass, and of the last round in which forms were given their actors. */
  pass: number;
  round: number;
}

/** The actors of one article while its forms are given them. */
interface Cast {
  readonly lexicon: Lexicon;
  readonly forms: Forms;
  /** All that the article has now, by their first candidate. */
  readonly all: readonly Form[];
  readonly byEntry: Map<number, Member>;
}

/** A country named this often, where another is not, is the one that a shared form is about. */
const DECISIVE = 3;
/** Buckets of forms with the same edge hold no more: linking stays linear in hostile texts. */
const MOST_IN_BUCKET = 32;

export const newForms = (lexicon: Lexicon): Forms => ({
  lexicon,
  byWords: new Map(),
  lowerCase: new Map(),
  listed: new Map(),
  owners: new Map(),
  isTracked: false,
  tied: new Set(),
  unsure: new Set(),
  namesakes: new Set(),
  states: undefined,
  slips: undefined,
  pass: 0,
  round: 0,
});

/** True where more is kept of words that are gone from the article than of those in it. */
export const isCrowded = ({ owners, byWords, listed }: Forms): boolean =>
  owners.size > 8 * (byWords.size + listed.size) + 4096;

/** Who goes by a word or by words. */
function ownersOf(forms: Forms, words: string): Owners {
  let owners = forms.owners.get(words);
  if (!owners) {
    owners = {
      members: NONE,
      readers: NONE,
      round: 0,
      name: undefined,
      surname: undefined,
      givenName: undefined,
      acronym: undefined,
      head: undefined,
      shortWord: undefined,
    };
    forms.owners.set(words, owners);
  }
  return owners;
}

/** The owners as far as they are known in this round. */
function now(owners: Owners, { round }: Forms): Owners {
  if (owners.round !== round) {
    owners.round = round;
    owners.name = undefined;
    owners.surname = undefined;
    owners.givenName = undefined;
    owners.acronym = undefined;
    owners.head = undefined;
    owners.shortWord = undefined;
  }
  return owners;
}

/** The form of a candidate for a name; where no other candidate had it, a new one that is still to be heard. */
export function formOf(forms: Forms, name: NameCandidate): Form {
  const { byWords, pass } = forms;
  let form = byWords.get(name.surface);
  if (!form) {
    const wording = wordingOf(name.surface);
    const { lower, last, capitals, singular } = wording;
    const whole = ownersOf(forms, lower);
    form = {
      // Its own words, not those of the candidate: a form must not keep an older text of the article in memory.
      surface: wording.form,
      wording,
      best: name,
      count: 0,
      votes: NONE,
      sure: false,
      isThing: false,
      isWord: false,
      shortens: undefined,
      members: NONE,
      namesake: undefined,
      decided: false,
      evidence: name.evidence,
      meant: undefined,
      others: undefined,
      own: undefined,
      whole,
      last: last === lower ? whole : ownersOf(forms, last),
      acronym: capitals === undefined ? undefined : ownersOf(forms, capitals),
      singular: singular === undefined ? undefined : ownersOf(forms, singular),
      misses: undefined,
      met: 0,
      heard: pass,
      changed: pass,
    };
    byWords.set(form.surface, form);
    if (forms.isTracked) trackForm(form);
  }
  return form;
}

/** Keeps from now on who hangs on whom, so that `related` can tell. */
export function track(forms: Forms): void {
  if (forms.isTracked) return;
  forms.isTracked = true;
  for (const form of forms.byWords.values()) {
    trackForm(form);
    if (form.own) trackMember(form.own);
    for (const member of form.meant?.members ?? NONE) member.forms = withItem(member.forms, form);
  }
  for (const member of forms.listed.values()) trackMember(member);
}

function trackForm(form: Form): void {
  for (const owners of looksOf(form)) owners.readers = withItem(owners.readers, form);
}

function trackMember(member: Member): void {
  for (const { owners } of member.places) owners.members = withItem(owners.members, member);
}

const looksOf = ({ whole, last, acronym, singular }: Form): readonly Owners[] =>
  [whole, last, acronym, singular].filter((owners) => owners !== undefined);

/** Lets go of a form that the article does not have any more. */
export function forget(forms: Forms, form: Form): void {
  forms.byWords.delete(form.surface);
  forms.tied.delete(form);
  forms.unsure.delete(form);
  forms.namesakes.delete(form);
  for (const owners of looksOf(form)) owners.readers = without(owners.readers, form);
  for (const member of form.meant?.members ?? NONE) member.forms = without(member.forms, form);
  if (form.own) leave(form.own);
}

/** An actor that no form names any more can be entered nowhere. */
function leave(member: Member): void {
  for (const { owners } of member.places) owners.members = without(owners.members, member);
}

/** Grows in place: many may share a word. An item that comes twice comes twice in a row. */
function withItem<T>(list: readonly T[], item: T): readonly T[] {
  if (list === NONE) return [item];
  if (list[list.length - 1] !== item) (list as T[]).push(item);
  return list;
}

const without = <T>(list: readonly T[], item: T): readonly T[] =>
  list.length === 1 && list[0] === item ? NONE : list.filter((other) => other !== item);

/** Forgets what was heard of a form. */
export function unhear(form: Form): void {
  form.count = 0;
  form.votes = NONE;
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
    if (name.entries.length === 0) vote(form, name.type, weightOf(name));
  }
  form.shortens ??= name.shortens;
  if (name.evidence === THING) form.isThing = true;
}

function vote(form: Form, type: ActorType, weight: number): void {
  const known = form.votes.find((one) => one.type === type);
  if (known) known.weight += weight;
  else form.votes = [...form.votes, { type, weight }];
}

/** True where nothing but its capital makes a word of the article a name. */
export const isAlsoWord = ({ lowerCase }: Forms, { wording: { wordKey }, best, count }: Form): boolean =>
  wordKey !== 0 &&
  best.entries.length === 0 &&
  best.confidence < DECIDES &&
  (lowerCase.get(wordKey) ?? 0) >= Math.max(1, count);

/** A guess this sure decides alone: a title, a company's suffix, a first name. */
const DECIDES = 0.8;
/** What only the capital suggests weighs next to nothing. */
const weightOf = ({ confidence }: NameCandidate): number => Math.max(0.01, confidence - 0.45);

/** What a form is that no list has: what its surest candidate is, or, where none is sure, what most of them are. */
function typeOf({ best, votes }: Form): ActorType {
  if (best.confidence >= DECIDES || votes.length < 2) return best.type;
  let most = votes.find(({ type }) => type === best.type);
  for (const one of votes) if (one.weight > (most?.weight ?? 0)) most = one;
  return most?.type ?? best.type;
}

/**
 * Gives forms their actors: those that lists know first, then longer ones, so that short ones find their long ones. `all`
 * are the article's forms by their first candidate; `some` of them are assigned, in the same order: all, or all of those
 * that hang on one another (`related`).
 */
export function assign(forms: Forms, all: readonly Form[], some: readonly Form[] = all): void {
  forms.round++;
  const cast: Cast = { lexicon: forms.lexicon, forms, all, byEntry: new Map() };
  for (const form of some) {
    form.members = NONE;
    form.namesake = undefined;
    form.decided = false;
    form.evidence = form.best.evidence;
  }
  const listed = some.filter(isListed);
  if (listed.length > 0) {
    forms.states ??= statesNamed(forms.lexicon, all);
    for (const form of listed) if (form.sure) assignListed(cast, form, forms.states);
    // "the North" means the state that the article names.
    for (const form of listed)
      if (!form.sure && form.best.entries.some((entry) => cast.byEntry.has(entry)))
        assignListed(cast, form, forms.states);
  }
  const unlisted = some
    .filter((form) => !isListed(form))
    .sort((a, b) => b.wording.words.length - a.wording.words.length);
  for (const form of unlisted) assignUnlisted(cast, form);
  for (const form of listed) assignNamesake(cast, form);
  for (const form of some) noteTies(forms, form);
}

/** True for a form that a list knows. */
export const isListed = ({ best }: Pick<Form, 'best'>): boolean => best.entries.length > 0;

const noted = (all: Set<Form>, form: Form, is: boolean): unknown => (is ? all.add(form) : all.delete(form));

function noteTies({ tied, unsure }: Forms, form: Form): void {
  noted(tied, form, form.shortens !== undefined || (form.misses?.forms.length ?? 0) > 0);
  noted(unsure, form, !form.sure && isListed(form));
}

/** Notes what forms mean now that they were assigned; answers those that mean something else than last time. */
export function settle(forms: Forms, some: readonly Form[]): readonly Form[] {
  return some.filter((form) => {
    const { members, namesake, decided, evidence, meant } = form;
    const isSame =
      meant?.namesake === namesake &&
      meant?.decided === decided &&
      sameMembers(meant.members, members) &&
      (meant.evidence === evidence || (meant.evidence.rule === evidence.rule && meant.evidence.note === evidence.note));
    if (isSame) return false;
    if (forms.isTracked) {
      for (const member of meant?.members ?? NONE) member.forms = without(member.forms, form);
      for (const member of members) member.forms = withItem(member.forms, form);
    }
    noted(forms.namesakes, form, namesake !== undefined);
    form.meant = { members, namesake, decided, evidence };
    form.others = undefined;
    form.changed = forms.pass;
    return true;
  });
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
function statesNamed(lexicon: Lexicon, all: readonly Form[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { best, count } of all) {
    if (best.entries.length !== 1) continue;
    const { id, state } = lexicon.entries[best.entries[0]!]!;
    weights.set(state ?? id, (weights.get(state ?? id) ?? 0) + count);
  }
  return weights;
}

const isOneOfEach = ({ origin, heads }: LexiconEntry): boolean =>
  origin === 'pack' && heads !== undefined && (heads.includes('chamber') || heads.includes('assembly'));

function assignListed(cast: Cast, form: Form, weights: ReadonlyMap<string, number>): void {
  const { entries } = cast.lexicon;
  const { best } = form;
  const weightOf = (entry: number): number => weights.get(entries[entry]!.state ?? entries[entry]!.id) ?? 0;
  const ranked = best.entries.length > 1 ? [...best.entries].sort((a, b) => weightOf(b) - weightOf(a)) : best.entries;
  const [most, next] = [weightOf(ranked[0]!), ranked.length > 1 ? weightOf(ranked[1]!) : 0];
  // Each state has one chamber of a name: its article says which by naming it most; without any, the first is meant.
  const isChamber = ranked.length > 1 && ranked.every((entry) => isOneOfEach(entries[entry]!));
  form.decided = ranked.length > 1 && (isChamber ? most > next || most === 0 : most >= DECISIVE && next === 0);
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
  const { words } = wording;
  const isThing = form.isThing && best.confidence < DECIDES;
  if (isThing && words.length > 1) return;
  const same = now(form.whole, forms).name;
  if (same) mean(form, [same], best.evidence);
  else if (best.evidence.rule === 'name/short') {
    const owners = now(form.last, forms).head;
    if (owners) mean(form, owners, { rule: 'name/short', note: `short for “${owners[0]!.name}”` });
  } else if (words.length > 1) {
    const longer = typeOf(form) === 'person' ? samePerson(cast, form) : undefined;
    if (longer) mean(form, [longer], { rule: 'name/variant', note: `another form of “${longer.name}”` });
  } else {
    const long = longOf(forms, form)?.members[0];
    const initials = long ? [long] : form.acronym && now(form.acronym, forms).acronym;
    const { surname, givenName: given, shortWord: short } = now(form.last, forms);
    if (initials) mean(form, initials, { rule: 'name/acronym', note: `short for “${initials[0]!.name}”` });
    else if (surname) mean(form, surname, namedInFull('name/surname', 'short form', surname));
    else if (given) mean(form, given, namedInFull('name/first-name', 'first name', given));
    else if (short) mean(form, short, namedInFull('name/short', 'short form', short));
  }
  if (form.members.length > 0 || !form.sure || form.isWord || isThing) return;
  forms.slips ??= slipIndex(cast.all);
  const slip = slipOf(forms.slips, cast.lexicon, form);
  const near = slip && ('member' in slip ? slip.member : memberOf(cast, slip.entry));
  if (near) mean(form, [near], { rule: 'name/near-miss', note: `one letter from “${near.name}”` });
  else {
    // The article names a person in full by this surname.
    const isFamily = form.singular !== undefined && now(form.singular, forms).surname !== undefined;
    const own = ownMember(forms, form, isFamily ? 'group' : typeOf(form));
    enter(cast, own);
    mean(form, [own], best.evidence);
  }
}

/** The form that introduced another one as its abbreviation. */
export const longOf = ({ byWords }: Forms, { shortens }: Form): Form | undefined =>
  shortens === undefined ? undefined : byWords.get(shortens);

function mean(form: Form, members: readonly Member[], evidence: Evidence): void {
  form.members = members;
  form.evidence = evidence;
}

const namedInFull = (rule: string, what: string, owners: readonly Member[]): Evidence => ({
  rule,
  note: `${what} of “${owners[0]!.name}”, named in full elsewhere`,
});

const isInitial = (word: string): boolean => word.length <= 2;

const ARABIC_ARTICLE = /^[ae]l-/;

/** The person whose full name these words vary: "Donald J. Trump" for "Donald Trump", "J. Biden" for "Joe Biden". */
function samePerson(cast: Cast, form: Form): Member | undefined {
  const { words, first, last, ending } = form.wording;
  if (ending === null) return undefined;
  // "Al-Amr", whom the article names in full.
  if (words.length === 2 && ARABIC_ARTICLE.test(form.wording.lower)) return now(form.last, cast.forms).surname?.[0];
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
    if (form.own) leave(form.own);
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
  const member: Member = {
    id,
    name: wording.form,
    type,
    origin,
    wording,
    entry,
    heads: heads.length > 0 ? [...keys.heads, ...heads] : keys.heads,
    gender: type === 'person' ? wording.gender : undefined,
    sofar: { pass: 0, isNamed: false, gender: undefined, titles: NOTHING_HEARD, heads: NOTHING_HEARD },
    places: placesOf(forms, keys),
    forms: NONE,
  };
  if (forms.isTracked) trackMember(member);
  return member;
}

/** What `sofar` replaces before anything is added. */
const NOTHING_HEARD: string[] = [];

function placesOf(forms: Forms, keys: Keys): Places {
  const places: Place[] = [];
  place(forms, places, 'name', keys.name);
  if (keys.surname) place(forms, places, 'surname', keys.surname);
  if (keys.givenName) place(forms, places, 'givenName', keys.givenName);
  if (keys.acronym) place(forms, places, 'acronym', keys.acronym);
  if (keys.shortWord) place(forms, places, 'shortWord', keys.shortWord);
  for (const head of keys.heads) place(forms, places, 'head', head);
  return places;
}

function place(forms: Forms, places: Place[], kind: NameKind, words: string): void {
  places.push({ kind, owners: ownersOf(forms, words) });
}

/** Makes a member known by all its names. */
function enter({ forms }: Cast, member: Member): void {
  for (const { kind, owners } of member.places) {
    const known = now(owners, forms);
    if (kind === 'name') known.name = member;
    else known[kind] = added(known[kind], member);
  }
}

function added(list: Member[] | undefined, member: Member): Member[] {
  if (!list) return [member];
  if (list.length < MOST_IN_BUCKET) list.push(member);
  return list;
}
