import type { Evidence } from '../analysis';
import type { BlockReading, NameCandidate } from '../block';
import { textOf } from '../span';
import { wordOf } from '../vocabulary';
import type { Cast, Form, Member } from './cast';

/** What linking remembers while it goes through the article from one candidate to the next. */
export interface Memory {
  readonly cast: Cast;
  /** The members named last, the latest at the end; at most `REACH` of them. */
  readonly recent: Member[];
  sentence: number;
  /** The first person named in this sentence, and the one of the sentence before. */
  subject: Member | undefined;
  previousSubject: Member | undefined;
}

/** Whom a candidate means, and why. */
export interface Resolved {
  readonly member: Member;
  readonly evidence: Evidence;
}

/** How many of the last named members a description or pronoun may reach back over. */
const REACH = 12;
const MOST_TITLE_UNITS = 120;
const TITLES_MALE = /^(?:mr|sir|lord|king|prince|father|brother|congressman|chairman|spokesman|businessman)\b/i;
const TITLES_FEMALE =
  /^(?:mrs|ms|miss|dame|lady|queen|princess|sister|congresswoman|chairwoman|spokeswoman|businesswoman)\b/i;

export const newMemory = (cast: Cast): Memory => ({
  cast,
  recent: [],
  sentence: -1,
  subject: undefined,
  previousSubject: undefined,
});

/**
 * Resolves one candidate where it stands, and remembers it for those after it; undefined where it means nobody known.
 * `form` is the candidate's form where it is a name; `sentence` counts through the article.
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
  const isNamesake = namesake !== undefined && namesake.actor >= 0 && !name.isThere;
  const member = isNamesake ? namesake : choose(memory, name, form.members);
  if (!member) return undefined;
  if (name.title) learn(member, textOf(reading.text, name.title).replace(/\s+/g, ' ').slice(0, MOST_TITLE_UNITS));
  remember(memory, member);
  if (member.type === 'person') memory.subject ??= member;
  if (isNamesake)
    return { member, evidence: { rule: 'name/surname', note: `short form of “${member.name}”, named in full before` } };
  return { member, evidence: name.entries.length > 0 ? name.evidence : form.evidence };
}

/** Among several members of one form: a seat by whether it acts here, namesakes by who was named last. */
function choose({ recent }: Memory, name: NameCandidate, members: readonly Member[]): Member | undefined {
  if (members.length < 2 || name.form === 'metonym') return members[0];
  if (name.type === 'place') return members.find(({ type }) => type === 'place') ?? members[0];
  for (let i = recent.length - 1; i >= 0; i--) if (members.includes(recent[i]!)) return recent[i];
  return members[0];
}

function remember({ recent }: Memory, member: Member): void {
  let at = recent.length - 1;
  while (at >= 0 && recent[at] !== member) at--;
  // Those named since move up one place; the member takes the last.
  if (at < 0 && recent.length === REACH) at = 0;
  else if (at < 0) at = recent.push(member) - 1;
  for (; at + 1 < recent.length; at++) recent[at] = recent[at + 1]!;
  recent[at] = member;
}

/** Takes in a role or description that stands beside the name. */
function learn(member: Member, title: string): void {
  const isPerson = member.type === 'person';
  const known = isPerson ? member.roles : member.descriptions;
  if (known.includes(title) || known.length >= REACH) return;
  if (isPerson) member.roles = [...known, title];
  else member.descriptions = [...known, title];
  if (isPerson) member.gender ??= TITLES_MALE.test(title) ? 'he' : TITLES_FEMALE.test(title) ? 'she' : undefined;
  // "chief executive of the bank": the head stands before the first preposition.
  const end = title.search(/ (?:of|at|for|in) /);
  const words = end < 0 ? title : title.slice(0, end);
  const head = words.slice(Math.max(words.lastIndexOf(' '), words.lastIndexOf('-')) + 1);
  member.heads = [...member.heads, head.toLowerCase()];
}

function pronoun(memory: Memory, { surface }: NameCandidate): Resolved | undefined {
  const word = surface.toLowerCase();
  let member: Member | undefined;
  if (word === 'it') {
    const latest = memory.recent[memory.recent.length - 1];
    if (latest && latest.type !== 'person' && latest.type !== 'place') member = latest;
  } else {
    const gender = word === 'she' || word === 'herself' ? 'she' : 'he';
    const fits = (person: Member | undefined): boolean => person !== undefined && (person.gender ?? gender) === gender;
    if (fits(memory.subject)) member = memory.subject;
    else if (!memory.subject && fits(memory.previousSubject)) member = memory.previousSubject;
    if (member) {
      member.gender = gender;
      memory.subject ??= member;
    }
  }
  return member && { member, evidence: { rule: 'name/pronoun', note: `refers back to “${member.name}”` } };
}

/** A description goes to the member named last whom its head noun fits. */
function description(memory: Memory, name: NameCandidate, reading: BlockReading): Resolved | undefined {
  const { recent, cast } = memory;
  const head = wordOf(reading.tokens.word[name.head]!);
  for (let i = recent.length - 1; i >= 0; i--) {
    const member = recent[i]!;
    if (!fitsHead(member, head, name)) continue;
    const state = member.entry >= 0 ? cast.lexicon.entries[member.entry]!.state : undefined;
    if (name.nation && state && state !== name.nation) continue;
    remember(memory, member);
    if (member.type === 'person') memory.subject ??= member;
    return { member, evidence: { rule: 'name/description', note: `describes “${member.name}”, named before` } };
  }
  const only = GENERAL.has(head) && !name.nation ? onlyUndescribed(recent) : undefined;
  if (!only) return undefined;
  remember(memory, only);
  return { member: only, evidence: { rule: 'name/description', note: `“${only.name}” is the only one named before` } };
}

/** Nouns that fit any organization. */
const GENERAL = new Set(['company', 'firm', 'group', 'organization', 'organisation']);

/** The organization of which nothing is known but its name, where there is just one. */
function onlyUndescribed(recent: readonly Member[]): Member | undefined {
  const found = recent.filter(({ type, entry, heads }) => type === 'organization' && entry < 0 && heads.length === 0);
  return found.length === 1 ? found[0] : undefined;
}

function fitsHead({ type, heads }: Member, head: string, name: NameCandidate): boolean {
  // Every state is a country: "the country" tells nothing. A union of states is one bloc among few.
  if (type === 'country') return head === 'bloc' && heads.includes(head);
  if (type === 'person' || name.type === 'person') return type === name.type && heads.includes(head);
  return type === 'organization' && heads.includes(head);
}
