import { nameKey } from '../../codebook/names';
import { scalarText, writeFlow } from '../../codebook/write';
import type { Actor, ActorType, Analysis } from '../../reading/analysis';
import { textOf } from '../../reading/span';

/** What articles hold that a codebook could: filled article by article. */
export interface Tally {
  articles: number;
  readonly actors: Map<string, ActorTally>;
  /** Actors that are known already, by name, with their mentions. */
  readonly known: Map<string, number>;
  readonly concepts: Map<string, ConceptTally>;
}

interface ActorTally {
  readonly name: string;
  readonly type: ActorType;
  /** How often each form stands for it. */
  readonly forms: Map<string, number>;
  mentions: number;
  articles: number;
}

interface ConceptTally {
  readonly phrase: string;
  readonly articles: Set<number>;
  support: number;
  oppose: number;
  neutral: number;
}

export const emptyTally = (): Tally => ({ articles: 0, actors: new Map(), known: new Map(), concepts: new Map() });

/** Adds what one article holds. */
export function tally(all: Tally, analysis: Analysis): void {
  all.articles++;
  for (const actor of analysis.actors) if (actor.type !== 'place') addActor(all, analysis, actor);
  for (const { target, polarity } of analysis.stances) {
    const phrase = target && conceptPhrase(textOf(analysis.text, target));
    if (!phrase) continue;
    const found = all.concepts.get(phrase) ?? { phrase, articles: new Set(), support: 0, oppose: 0, neutral: 0 };
    all.concepts.set(phrase, found);
    found.articles.add(all.articles);
    found[polarity]++;
  }
}

function addActor(all: Tally, analysis: Analysis, actor: Actor): void {
  const named = actor.mentions
    .map((index) => analysis.mentions[index]!)
    .filter(({ form }) => form === 'name' || form === 'alias');
  if (named.length === 0) return;
  if (actor.origin !== 'article') {
    all.known.set(actor.name, (all.known.get(actor.name) ?? 0) + named.length);
    return;
  }
  const key = `${actor.type} ${nameKey(actor.name)}`;
  const found = all.actors.get(key) ?? {
    name: oneLine(actor.name),
    type: actor.type,
    forms: new Map<string, number>(),
    mentions: 0,
    articles: 0,
  };
  all.actors.set(key, found);
  found.mentions += named.length;
  found.articles++;
  for (const mention of named) add(found.forms, oneLine(textOf(analysis.text, mention)), 1);
}

/** How many entries are proposed; whoever codes reads through them all. */
const MOST_ACTORS = 300;
const MOST_CONCEPTS = 60;
const MOST_KNOWN = 20;
const MOST_ALIASES = 6;

/** Met less often, a name or target is likely none to code by. */
const LEAST_MENTIONS = 2;

/** A codebook for the user to edit: what articles hold most often first, with counts as comments. Sound YAML. */
export function proposal(all: Tally): string {
  const actors = withoutShortNames([...all.actors.values()])
    .filter(({ mentions }) => mentions >= LEAST_MENTIONS)
    .sort((a, b) => b.mentions - a.mentions || (a.name < b.name ? -1 : 1));
  const names = new Set(actors.flatMap(({ name, forms }) => [name, ...forms.keys()].map(nameKey)));
  for (const name of all.known.keys()) names.add(nameKey(name));
  const concepts = [...all.concepts.values()]
    .filter((concept) => stancesOn(concept) >= LEAST_MENTIONS && !names.has(concept.phrase))
    .sort((a, b) => stancesOn(b) - stancesOn(a) || (a.phrase < b.phrase ? -1 : 1));
  const lines = [
    `# Proposed by Stancemark from ${counted(all.articles, 'article')}: check each entry, and take out what is not to be coded.`,
    ...knownLines(all.known),
    ...leftOut('actors', actors.length, MOST_ACTORS),
    actors.length === 0 ? 'actors: []' : 'actors:',
    ...actors.slice(0, MOST_ACTORS).flatMap(actorLines),
    ...leftOut('concepts', concepts.length, MOST_CONCEPTS),
    concepts.length === 0 ? 'concepts: []' : 'concepts:',
    ...concepts.slice(0, MOST_CONCEPTS).flatMap(conceptLines),
  ];
  return `${lines.join('\n')}\n`;
}

/** Persons known by a last name alone go with the one person whose last name it is. */
function withoutShortNames(actors: readonly ActorTally[]): ActorTally[] {
  const byLastName = new Map<string, ActorTally | null>();
  for (const actor of actors) {
    const last = actor.type === 'person' ? /\s(\S+)$/.exec(actor.name)?.[1] : undefined;
    if (last) byLastName.set(nameKey(last), byLastName.has(nameKey(last)) ? null : actor);
  }
  return actors.filter((actor) => {
    const whole = actor.type === 'person' && !/\s/.test(actor.name) ? byLastName.get(nameKey(actor.name)) : undefined;
    if (!whole) return true;
    whole.mentions += actor.mentions;
    whole.articles += actor.articles;
    for (const [form, count] of actor.forms) add(whole.forms, form, count);
    return false;
  });
}

function actorLines({ name, type, forms, mentions, articles }: ActorTally): string[] {
  const seen = new Set([nameKey(name)]);
  const aliases = [...forms]
    .sort((a, b) => b[1] - a[1])
    .flatMap(([form]) => (seen.has(nameKey(form)) || !seen.add(nameKey(form)) ? [] : form))
    .slice(0, MOST_ALIASES);
  return [
    `  - name: ${scalarText(name)} # ${counted(mentions, 'mention')} in ${counted(articles, 'article')}`,
    `    type: ${type}`,
    ...(aliases.length > 0 ? [`    aliases: ${writeFlow(aliases)}`] : []),
  ];
}

function conceptLines(concept: ConceptTally): string[] {
  const { phrase, articles, support, oppose } = concept;
  const name = phrase.charAt(0).toUpperCase() + phrase.slice(1);
  const sides = `${support} for, ${oppose} against`;
  return [
    `  - name: ${scalarText(name)} # ${counted(stancesOn(concept), 'stance')} in ${counted(articles.size, 'article')}: ${sides}`,
    `    phrases: ${writeFlow([phrase])}`,
  ];
}

function knownLines(known: ReadonlyMap<string, number>): string[] {
  if (known.size === 0) return [];
  const most = [...known].sort((a, b) => b[1] - a[1]).slice(0, MOST_KNOWN);
  const more = known.size > MOST_KNOWN ? `, and ${known.size - MOST_KNOWN} more` : '';
  return [
    `# Known already, so not listed: ${most.map(([name, count]) => `${oneLine(name)} (${count})`).join(', ')}${more}.`,
  ];
}

const leftOut = (what: string, count: number, most: number): string[] =>
  count > most ? [`# The ${most} most frequent of ${count} ${what}.`] : [];

/** A target as a concept could be called: without its article, and neither a clause nor a lone pronoun. */
function conceptPhrase(target: string): string | null {
  if (target.length > 80) return null;
  const words = nameKey(target)
    .replace(LEADING, '')
    .replace(/[^\p{L}\p{N}]+$/u, '');
  const count = words.split(' ').length;
  return count <= 6 && words.length > 3 && !PRONOUN.test(words) ? words : null;
}

const LEADING = /^(?:(?:the|a|an|any|this|that|these|those|its|his|her|their|such) )+/;
const PRONOUN = /^(?:it|this|that|these|those|them|they|him|her|what|which|doing so|the same)$/;

const stancesOn = ({ support, oppose, neutral }: ConceptTally): number => support + oppose + neutral;

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const add = (counts: Map<string, number>, key: string, count: number): void =>
  void counts.set(key, (counts.get(key) ?? 0) + count);
