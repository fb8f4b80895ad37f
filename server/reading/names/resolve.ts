import type { Evidence } from '../analysis';
import type { BlockReading, NameCandidate } from '../block';
import { textOf } from '../span';
import { wordOf } from '../vocabulary';
import { type Form, type Forms, listedMember, type Member, type SoFar } from './cast';
import { GOVERNMENTS } from './nominalWords';

/** What a pass remembers while it goes through the article from one candidate to the next. */
export interface Memory {
  readonly forms: Forms;
  /** The number of the pass. */
  readonly pass: number;
  /** The members named last, the latest at the end; at most `REACH` of them. Never changed, but replaced. */
  recent: readonly Member[];
  /** The sentence of the last candidate, counted from the first of the block that is read. */
  sentence: number;
  /** The first person named in this sentence, and the one of the sentence before. */
  subject: Member | undefined;
  previousSubject: Member | undefined;
  /** What the block that is read has told of members. */
  told: Told[];
}

/** Something that a candidate tells of its member, for those that come after it. */
export interface Told {
  readonly member: Member;
  /** The role or description beside its name, the noun that heads it, and what that tells of a person. */
  readonly title?: string;
  readonly noun?: string;
  readonly implied?: 'he' | 'she' | undefined;
  readonly gender?: 'he' | 'she';
}

/** Whom a candidate means, and why. */
export interface Resolved {
  readonly member: Member;
  readonly evidence: Evidence;
  /** The role or description beside its name. */
  readonly title?: string;
}

/** How many of the last named members a description or pronoun may reach back over. */
const REACH = 12;
const MOST_TITLE_UNITS = 120;
const TITLES_MALE = /^(?:mr|sir|lord|king|prince|father|brother|congressman|chairman|spokesman|businessman)\b/i;
const TITLES_FEMALE =
  /^(?:mrs|ms|miss|dame|lady|queen|princess|sister|congresswoman|chairwoman|spokeswoman|businesswoman)\b/i;

export const newMemory = (forms: Forms, pass: number): Memory => ({
  forms,
  pass,
  recent: [],
  sentence: -1,
  subject: undefined,
  previousSubject: undefined,
  told: [],
});

/** What the pass knows of a member so far. */
export function sofar({ sofar, heads }: Member, pass: number): SoFar {
  if (sofar.pass !== pass) {
    sofar.pass = pass;
    sofar.isNamed = false;
    sofar.gender = undefined;
    sofar.titles = NO_TITLES;
    // Its own as long as no title adds to them.
    sofar.heads = heads as string[];
  }
  return sofar;
}

const NO_TITLES: string[] = [];

/**
 * Resolves one candidate where it stands, and remembers it for those after it; undefined where it means nobody known.
 * `form` is the candidate's form where it is a name; `sentence` counts through the block.
 */
export function resolve(
  memory: Memory,
  name: NameCandidate,
  form: Form | undefined,
  reading: BlockReading,
  sentence: number,
): Resolved | undefined {
  if (sentence !== memory.sentence) {
    // A subject is remembered over one sentence without persons, not over more.
    const isNext = sentence <= memory.sentence + 2;
    memory.previousSubject = memory.subject ?? (isNext ? memory.previousSubject : undefined);
    memory.subject = undefined;
    memory.sentence = sentence;
  }
  if (name.form === 'pronoun') return pronoun(memory, name);
  if (!form) return description(memory, name, reading);
  const { namesake } = form;
  // Who was named in full before goes by the surname.
  const isNamesake = namesake !== undefined && sofar(namesake, memory.pass).isNamed && !name.isThere;
  const member = isNamesake ? namesake : choose(memory, name, form.members);
  if (!member) return undefined;
  const title = name.title && textOf(reading.text, name.title).replace(/\s+/g, ' ').slice(0, MOST_TITLE_UNITS);
  if (title) tell(memory, { member, title, noun: nounOf(title), implied: genderOf(title) });
  remember(memory, member);
  if (member.type === 'person') memory.subject ??= member;
  const evidence = isNamesake
    ? { rule: 'name/surname', note: `short form of “${member.name}”, named in full before` }
    : name.entries.length > 0
      ? name.evidence
      : form.evidence;
  return title ? { member, evidence, title } : { member, evidence };
}

/** Among several members of one form: a seat by whether it acts here, namesakes by who was named last. */
function choose({ recent }: Memory, name: NameCandidate, members: readonly Member[]): Member | undefined {
  if (members.length < 2 || name.form === 'metonym') return members[0];
  if (name.type === 'place') return members.find(({ type }) => type === 'place') ?? members[0];
  for (let i = recent.length - 1; i >= 0; i--) if (members.includes(recent[i]!)) return recent[i];
  return members[0];
}

function remember(memory: Memory, member: Member): void {
  const { recent } = memory;
  if (recent[recent.length - 1] === member) return;
  const others = recent.filter((other) => other !== member);
  if (others.length === REACH) others.shift();
  others.push(member);
  memory.recent = others;
}

function tell(memory: Memory, told: Told): void {
  memory.told.push(told);
  learn(told, memory.pass);
}

/** Takes in what is told of a member. */
export function learn({ member, title, noun, implied, gender }: Told, pass: number): void {
  const known = sofar(member, pass);
  if (gender) known.gender = gender;
  if (title === undefined || known.titles.includes(title) || known.titles.length >= REACH) return;
  if (member.type === 'person') known.gender ??= implied;
  if (known.titles.length === 0) {
    known.titles = [title];
    known.heads = [...known.heads, noun!];
  } else {
    known.titles.push(title);
    known.heads.push(noun!);
  }
}

const genderOf = (title: string): Told['implied'] =>
  TITLES_MALE.test(title) ? 'he' : TITLES_FEMALE.test(title) ? 'she' : undefined;

/** "chief executive of the bank": the noun that heads a title stands before the first preposition. */
function nounOf(title: string): string {
  const end = title.search(/ (?:of|at|for|in) /);
  const words = end < 0 ? title : title.slice(0, end);
  return words.slice(Math.max(words.lastIndexOf(' '), words.lastIndexOf('-')) + 1).toLowerCase();
}

function pronoun(memory: Memory, { surface }: NameCandidate): Resolved | undefined {
  const word = surface.toLowerCase();
  let member: Member | undefined;
  if (word === 'it') {
    const latest = memory.recent[memory.recent.length - 1];
    if (latest && latest.type !== 'person' && latest.type !== 'place') member = latest;
  } else {
    const gender = word === 'she' || word === 'herself' ? 'she' : 'he';
    const fits = (person: Member | undefined): boolean =>
      person !== undefined && (sofar(person, memory.pass).gender ?? gender) === gender;
    if (fits(memory.subject)) member = memory.subject;
    else if (!memory.subject && fits(memory.previousSubject)) member = memory.previousSubject;
    if (member) {
      if (sofar(member, memory.pass).gender !== gender) tell(memory, { member, gender });
      memory.subject ??= member;
    }
  }
  return member && { member, evidence: { rule: 'name/pronoun', note: `refers back to “${member.name}”` } };
}

/** A description goes to the member named last whom its head noun fits. */
function description(memory: Memory, name: NameCandidate, reading: BlockReading): Resolved | undefined {
  const { recent, pass } = memory;
  const { lexicon } = memory.forms;
  const head = wordOf(reading.tokens.word[name.head]!);
  if (GOVERNMENTS.has(reading.tokens, name.head)) return name.nation ? government(memory, name.nation) : undefined;
  for (let i = recent.length - 1; i >= 0; i--) {
    const member = recent[i]!;
    const state = member.entry >= 0 ? lexicon.entries[member.entry]!.state : undefined;
    // "the Norwegian leader": one of that state whom a list knows.
    const leads = member.type === 'person' && state !== undefined && state === name.nation && LEADERS.has(head);
    if (!leads && !fitsHead(member, head, name, pass)) continue;
    if (name.nation && state && state !== name.nation) continue;
    remember(memory, member);
    if (member.type === 'person') memory.subject ??= member;
    return { member, evidence: { rule: 'name/description', note: `describes “${member.name}”, named before` } };
  }
  const only = GENERAL.has(head) && !name.nation ? onlyUndescribed(memory) : undefined;
  if (!only) return undefined;
  remember(memory, only);
  return { member: only, evidence: { rule: 'name/description', note: `“${only.name}” is the only one named before` } };
}

/** Nouns for those who lead a state. */
const LEADERS = new Set(['leader', 'president', 'premier', 'chancellor', 'dictator', 'ruler', 'strongman']);

/** "the Norwegian government" means the state, named before or not. */
function government(memory: Memory, nation: string): Resolved | undefined {
  const { lexicon } = memory.forms;
  const { entries } = lexicon;
  // A union of states has authorities of many.
  const entry = lexicon
    .find(nation)
    .find((at) => entries[at]!.id === nation && entries[at]!.heads?.includes('government'));
  if (entry === undefined) return undefined;
  const member = listedMember(memory.forms, entry);
  remember(memory, member);
  return { member, evidence: { rule: 'name/government', note: `the government of ${nation}` } };
}

/** Nouns that fit any organization, whatever it does. */
const ANY = new Set(['organization', 'organisation']);
/** Nouns that fit any organization of which nothing else is known. */
const GENERAL = new Set(['company', 'firm', 'group', 'organization', 'organisation']);

/** The organization of which nothing is known but its name, where there is just one. */
function onlyUndescribed({ recent, pass }: Memory): Member | undefined {
  const found = recent.filter(
    (member) => member.type === 'organization' && member.entry < 0 && sofar(member, pass).heads.length === 0,
  );
  return found.length === 1 ? found[0] : undefined;
}

function fitsHead(member: Member, head: string, name: NameCandidate, pass: number): boolean {
  const { type } = member;
  // Every state is a country: "the country" tells nothing. A union of states is one bloc among few.
  if (type === 'country' && head !== 'bloc') return false;
  if ((type === 'person' || name.type === 'person') && type !== name.type) return false;
  if (type !== 'country' && type !== 'person' && type !== 'organization') return false;
  // That one has the word in its name does not make "the organization" that one.
  if (type === 'organization' && ANY.has(head)) return true;
  return sofar(member, pass).heads.includes(head);
}
