import type { Evidence } from '../analysis';
import type { BlockReading, NameCandidate } from '../block';
import { textOf } from '../span';
import { wordOf } from '../vocabulary';
import { type Article, genderOf, type Member } from './cast';

/** Which member a candidate means, and why. */
export interface Found {
  readonly member: Member;
  readonly evidence: Evidence;
  readonly alternatives: readonly string[];
}

/** How many of the last named members a description or pronoun may reach back over. */
const REACH = 12;

/** Resolves one candidate in its place, and remembers it for those after it; undefined where it means nobody known. */
export function describe(
  article: Article,
  name: NameCandidate,
  reading: BlockReading,
  sentence: number,
): Found | undefined {
  if (sentence !== article.sentence) {
    if (article.subject && sentence > article.sentence + 2) article.speaker = undefined;
    else article.speaker = article.subject ?? article.speaker;
    article.subject = undefined;
    article.sentence = sentence;
  }
  if (name.form === 'pronoun') return pronoun(article, name);
  if (name.form === 'nominal' && name.needsLink) return nominal(article, name, reading);
  const meaning = article.cast.readingOf(name.surface);
  if (name.form === 'nominal') {
    const member = meaning?.members[0];
    return member && { member, evidence: name.evidence, alternatives: [] };
  }
  if (!meaning || meaning.members.length === 0) return undefined;
  const { members } = meaning;
  let member = members[0]!;
  if (name.type === 'place' && member.type === 'country' && members[1]) member = members[1];
  else if (members.length > 1 && !(name.form === 'metonym')) member = latest(article, members) ?? member;
  if (name.title) learn(member, textOf(reading.text, name.title).replace(/\s+/g, ' ').slice(0, 120));
  remember(article, member);
  if (member.type === 'person') article.subject ??= member;
  return {
    member,
    evidence: name.entries.length > 0 ? name.evidence : { rule: meaning.rule, note: meaning.note },
    alternatives: members.filter((other) => other !== member).map((other) => other.name),
  };
}

/** Takes in a role or description that stands beside the name. */
function learn(member: Member, title: string): void {
  if (member.roles.has(title) || member.descriptions.has(title)) return;
  const gender = member.type === 'person' ? genderOf(title) : undefined;
  if (gender) member.gender ??= gender;
  (member.type === 'person' ? member.roles : member.descriptions).add(title);
  // "chief executive of the bank": the head stands before the first "of".
  const head = title.split(/ (?:of|at|for|in) /)[0]!.split(/[\s-]/).pop()!;
  member.heads.add(head.toLowerCase());
}

function remember(article: Article, member: Member): void {
  const { recent } = article;
  const at = recent.lastIndexOf(member);
  if (at >= 0) recent.splice(at, 1);
  recent.push(member);
  if (recent.length > REACH) recent.shift();
}

function latest(article: Article, members: readonly Member[]): Member | undefined {
  for (let i = article.recent.length - 1; i >= 0; i--)
    if (members.includes(article.recent[i]!)) return article.recent[i];
  return undefined;
}

function pronoun(article: Article, name: NameCandidate): Found | undefined {
  const fits = (member: Member): boolean =>
    name.surface === 'it'
      ? member.type === 'organization' || member.type === 'country'
      : member.type === 'person' && (member.gender === undefined || member.gender === name.surface);
  let member: Member | undefined;
  if (name.surface === 'it') member = article.recent.at(-1);
  else member = [article.subject, article.speaker].find((m) => m !== undefined && fits(m));
  if (!member || !fits(member)) return undefined;
  if (name.surface !== 'it') member.gender ??= name.surface as 'he' | 'she';
  return {
    member,
    evidence: { rule: 'name/pronoun', note: `refers back to “${member.name}”` },
    alternatives: [],
  };
}

/** A description goes to the member named last whom its head noun fits. */
function nominal(article: Article, name: NameCandidate, reading: BlockReading): Found | undefined {
  const head = wordOf(reading.tokens.word[name.head!]!);
  const { recent, lexicon } = article;
  for (let i = recent.length - 1; i >= 0; i--) {
    const member = recent[i]!;
    if (!fitsHead(member, head, name)) continue;
    const state = member.entry === undefined ? undefined : lexicon.entries[member.entry]!.state;
    if (name.nation && state && state !== name.nation) continue;
    return {
      member,
      evidence: { rule: 'name/description', note: `describes “${member.name}”, named before` },
      alternatives: [],
    };
  }
  return undefined;
}

function fitsHead(member: Member, head: string, name: NameCandidate): boolean {
  if (member.type === 'place' || member.type === 'group') return false;
  // Every state is a country: "the country" tells nothing. A union of states is one bloc among few.
  if (member.type === 'country') return head === 'bloc' && member.heads.has(head);
  if (member.type === 'person' || name.type === 'person') return member.type === name.type && member.heads.has(head);
  return member.heads.has(head);
}
