import type { Evidence } from '../analysis';
import type { BlockReading, LocalAttribution, NameCandidate } from '../block';
import { firstOverlapping, type Span, span, textOf } from '../span';
import type { Tokens } from '../tokens';
import { type Form, type Forms, listedMember, type Member, type SoFar } from './cast';
import type { Gender } from './givenNames';
import { GOVERNMENTS } from './nominalWords';
import { isOtherOffice } from './offices';
import type { Spoken } from './spoken';
import { titleNouns } from './titleNouns';

/** What a pass remembers while it goes through the article from one candidate to the next. */
export interface Memory {
  readonly forms: Forms;
  /** The number of the pass. */
  readonly pass: number;
  /** The members named last, the latest at the end; at most `REACH` of them. Never changed, but replaced. */
  recent: readonly Member[];
  /** The sentence of the last candidate, counted from the first of the block that is read. */
  sentence: number;
  /** The first person named in this sentence outside what is quoted, where, and the one of the sentence before. */
  subject: Member | undefined;
  subjectAt: number;
  previousSubject: Member | undefined;
  /** Who speaks in this sentence, and who did last before it; null for somebody who has no name here. */
  speaking: Member | null | undefined;
  speaker: Member | null | undefined;
  /** What the block that is read has told of members. */
  told: Told[];
}

/** Something that a candidate tells of its member, for those that come after it. */
export interface Told {
  readonly member: Member;
  /** The role or description beside its name, the nouns that may stand for it, and what it tells of a person. */
  readonly title?: string;
  readonly nouns?: readonly string[];
  readonly implied?: Gender | undefined;
  readonly gender?: Gender;
}

/** Whom a candidate means, and why. */
export interface Resolved {
  readonly member: Member;
  readonly evidence: Evidence;
  /** The role or description beside its name. */
  readonly title?: string;
}

/** A mention of the block, as linked. */
interface Mentioned extends Span {
  readonly actor: Member;
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
  subjectAt: -1,
  previousSubject: undefined,
  speaking: undefined,
  speaker: undefined,
  told: [],
});

/** What the pass knows of a member so far. */
export function sofar({ sofar, heads, gender }: Member, pass: number): SoFar {
  if (sofar.pass !== pass) {
    sofar.pass = pass;
    sofar.isNamed = false;
    sofar.gender = gender;
    sofar.titles = NO_TITLES;
    // Its own as long as no title adds to them.
    sofar.heads = heads as string[];
  }
  return sofar;
}

const NO_TITLES: string[] = [];

/** Goes on to a sentence, counted through the block. `isStranger` where somebody speaks in it who has no name. */
export function enter(memory: Memory, sentence: number, isStranger: boolean): void {
  if (sentence === memory.sentence) return;
  // A subject is remembered over one sentence without persons, not over more; who spoke, until somebody else does.
  const isNext = sentence <= memory.sentence + 2;
  memory.speaker = memory.speaking !== undefined ? memory.speaking : (memory.subject ?? memory.speaker);
  memory.speaking = isStranger ? null : undefined;
  memory.previousSubject = memory.subject ?? (isNext ? memory.previousSubject : undefined);
  memory.subject = undefined;
  memory.sentence = sentence;
}

/**
 * Resolves one candidate where it stands, and remembers it for those after it; undefined where it means nobody known.
 * `form` is the candidate's form where it is a name; `found` are the block's mentions so far. Call `enter` for its
 * sentence before.
 */
export function resolve(
  memory: Memory,
  name: NameCandidate,
  form: Form | undefined,
  reading: BlockReading,
  spoken: Spoken,
  found: readonly Mentioned[],
): Resolved | undefined {
  const said = spoken.saidBy(name);
  const resolved =
    name.form === 'pronoun'
      ? pronoun(memory, name, said, besides(reading, name, spoken, found), tellerOf(reading, name, found))
      : form
        ? named(memory, name, form, reading)
        : description(memory, name, reading, found.at(-1));
  const member = resolved?.member;
  if (member?.type === 'person' && !memory.subject && !spoken.isQuoted(name)) {
    memory.subject = member;
    memory.subjectAt = name.start;
  }
  if (said && member?.type === 'person') memory.speaking = member;
  return resolved;
}

function named(memory: Memory, name: NameCandidate, form: Form, reading: BlockReading): Resolved | undefined {
  const { namesake } = form;
  // Who was named in full before goes by the surname.
  const isNamesake = namesake !== undefined && sofar(namesake, memory.pass).isNamed && !name.isThere;
  const member = isNamesake ? namesake : choose(memory, name, form.members);
  if (!member) return undefined;
  const title = name.title && textOf(reading.text, name.title).replace(/\s+/g, ' ').slice(0, MOST_TITLE_UNITS);
  if (title) tell(memory, { member, title, nouns: titleNouns(title), implied: genderOf(title) });
  remember(memory, member);
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
  if (recent.length > 0 && recent[recent.length - 1] === member) return;
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
export function learn({ member, title, nouns, implied, gender }: Told, pass: number): void {
  const known = sofar(member, pass);
  if (gender) known.gender = gender;
  if (title === undefined || known.titles.includes(title) || known.titles.length >= REACH) return;
  if (member.type === 'person') known.gender ??= implied;
  if (known.titles.length === 0) {
    known.titles = [title];
    known.heads = [...known.heads, ...nouns!];
  } else {
    known.titles.push(title);
    known.heads.push(...nouns!);
  }
}

const genderOf = (title: string): Told['implied'] =>
  TITLES_MALE.test(title) ? 'he' : TITLES_FEMALE.test(title) ? 'she' : undefined;

/** Who takes a stance toward a pronoun, or acts on it: "Hale accused him" is of somebody else. */
function besides(
  { tokens }: BlockReading,
  name: NameCandidate,
  spoken: Spoken,
  found: readonly Mentioned[],
): Member | undefined {
  const { subject = -1, surface } = name;
  if (subject >= 0 && isObject(surface)) return actorOf(tokens, subject, found);
  const holder = spoken.sidesOn(name);
  return holder && firstOverlapping(found, holder)?.actor;
}

const isObject = (pronoun: string): boolean => pronoun.toLowerCase() === 'him';

const actorOf = (tokens: Tokens, token: number, found: readonly Mentioned[]): Member | undefined =>
  firstOverlapping(found, span(tokens.start[token]!, tokens.end[token]!))?.actor;

/** "Hale has said he will help": the speaker of the clause that the pronoun opens, if that is a person named here. */
function tellerOf({ tokens }: BlockReading, { subject = -1, surface }: NameCandidate, found: readonly Mentioned[]) {
  const teller = subject >= 0 && !isObject(surface) ? actorOf(tokens, subject, found) : undefined;
  return teller?.type === 'person' ? teller : undefined;
}

/** Whom "he", "she" or "it" means; `said` is the attribution that has it as its speaker, `not` whom it does not mean. */
function pronoun(
  memory: Memory,
  { surface }: NameCandidate,
  said: LocalAttribution | undefined,
  not: Member | undefined,
  teller: Member | undefined,
): Resolved | undefined {
  const word = surface.toLowerCase();
  let member: Member | undefined;
  if (word === 'it') {
    const latest = memory.recent[memory.recent.length - 1];
    if (latest && latest.type !== 'person' && latest.type !== 'place') member = latest;
  } else {
    const gender = word === 'she' || word === 'herself' ? 'she' : 'he';
    member =
      teller && fits(memory, teller, gender)
        ? teller
        : said
          ? speakerBefore(memory, gender, said)
          : not && memory.subject === not
            ? otherBefore(memory, gender, not)
            : subjectBefore(memory, gender);
    if (member && sofar(member, memory.pass).gender !== gender) tell(memory, { member, gender });
  }
  return member && { member, evidence: { rule: 'name/pronoun', note: `refers back to “${member.name}”` } };
}

const fits = ({ pass }: Memory, person: Member, gender: Gender): boolean =>
  (sofar(person, pass).gender ?? gender) === gender;

/** The subject of the sentence, or of the one before; where that is a man, "she" is the woman named last. */
function subjectBefore(memory: Memory, gender: Gender): Member | undefined {
  const subject = memory.subject ?? memory.previousSubject;
  return !subject || fits(memory, subject, gender) ? subject : knownBefore(memory, gender);
}

/** The one named last of whom it is known. */
const knownBefore = ({ recent, pass }: Memory, gender: Gender): Member | undefined =>
  recent.findLast((member) => member.type === 'person' && sofar(member, pass).gender === gender);

/** The person named last but for one. */
const otherBefore = (memory: Memory, gender: Gender, not: Member): Member | undefined =>
  memory.recent.findLast((member) => member !== not && member.type === 'person' && fits(memory, member, gender));

/**
 * Who "he said" is: the subject of the sentence, unless it is named in what he says, or else who spoke last. Where that
 * is somebody without a name, it is nobody else.
 */
function speakerBefore(memory: Memory, gender: Gender, { content }: LocalAttribution): Member | undefined {
  const { subject, subjectAt, speaker } = memory;
  const isInContent = content.some(({ start, end }) => start <= subjectAt && subjectAt < end);
  if (subject && !isInContent && fits(memory, subject, gender)) return subject;
  if (speaker === null) return undefined;
  if (speaker && fits(memory, speaker, gender)) return speaker;
  const before = memory.previousSubject;
  if (before && fits(memory, before, gender)) return before;
  return knownBefore(memory, gender);
}

/** "Lord Weck, the shadow chancellor, said": true for a description in commas right behind a name. */
const isApposed = ({ tokens }: BlockReading, { start, last }: NameCandidate, { end }: Mentioned): boolean =>
  tokens.text.slice(end, start) === ', ' && last < tokens.count && tokens.text[tokens.start[last]!] === ',';

const nounAt = ({ text, tokens }: BlockReading, i: number): string =>
  text.slice(tokens.start[i], tokens.end[i]).toLowerCase();

/** A description goes to the member named last whom its head noun fits. */
function description(
  memory: Memory,
  name: NameCandidate,
  reading: BlockReading,
  latest: Mentioned | undefined,
): Resolved | undefined {
  const { recent, pass } = memory;
  const { lexicon } = memory.forms;
  if (GOVERNMENTS.has(reading.tokens, name.head)) return name.nation ? government(memory, name.nation) : undefined;
  const head = nounAt(reading, name.head);
  const beside = latest && isApposed(reading, name, latest) ? latest.actor : undefined;
  if (beside?.type === 'person' && name.type === 'person')
    return { member: beside, evidence: { rule: 'name/description', note: `describes “${beside.name}”, before it` } };
  for (let i = recent.length - 1; i >= 0; i--) {
    const member = recent[i]!;
    const state = member.entry >= 0 ? lexicon.entries[member.entry]!.state : undefined;
    // "the Norwegian leader": one of that state whom a list knows.
    const leads = member.type === 'person' && state !== undefined && state === name.nation && LEADERS.has(head);
    if (!leads && !fitsHead(member, head, name, pass)) continue;
    if (name.type === 'person' && isOtherOffice(sofar(member, pass).titles, name.surface, head)) continue;
    if (name.nation && state && state !== name.nation) continue;
    remember(memory, member);
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
