import type { Severity } from '../checks/finding';
import type { Polarity } from '../reading/analysis';
import { lineAt } from '../reading/lines';
import type {
  ArticleRecord,
  RecordedActor,
  RecordedConcept,
  RecordedFinding,
  RecordedMention,
  RecordedStance,
} from './record';
import { Strings } from './strings';

/** A place as the protocol counts it: lines from 0, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** An article in the store. Numbers name strings and actors of the store. */
export interface StoredArticle {
  /** What the store knows it by. */
  readonly key: string;
  /** The packed record: `Head`, then its sections one after the other. */
  readonly data: Int32Array;
}

/** Where the head of a packed record has each count. */
enum Head {
  Lines,
  Actors,
  Mentions,
  Stances,
  Concepts,
  Findings,
  OpenActors,
  OpenAttributions,
  OpenStances,
  FirstOpen,
  FirstOpenEnd,
  Decided,
  All,
  Size,
}

const ACTOR = 1;
const MENTION = 4;
const STANCE = 4;
const CONCEPT = 7;
const FINDING = 4;

const POLARITIES: readonly Polarity[] = ['support', 'oppose', 'neutral'];
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
const TYPES: readonly RecordedActor['type'][] = ['person', 'organization', 'country', 'group', 'place'];
const ORIGINS: readonly RecordedActor['origin'][] = ['codebook', 'pack', 'article'];

/** What is kept of strings that no article has any more before the store is packed anew. */
const MOST_UNUSED = 20_000;

/** The records of many articles, packed: some kilobytes an article. */
export class ArticleStore {
  readonly #articles = new Map<string, StoredArticle>();
  #strings = new Strings();
  #actors = new Strings();
  /** How many strings and actors there were when all of them were in use. */
  #used = 0;

  get size(): number {
    return this.#articles.size;
  }

  has(key: string): boolean {
    return this.#articles.has(key);
  }

  /** Keeps a record in place of the one that there was under this key. */
  put(key: string, record: ArticleRecord): void {
    this.#articles.set(key, { key, data: this.#pack(record) });
    this.#tidy();
  }

  remove(key: string): void {
    this.#articles.delete(key);
  }

  /** All articles, in no certain order. */
  articles(): Iterable<StoredArticle> {
    return this.#articles.values();
  }

  article(key: string): StoredArticle | undefined {
    return this.#articles.get(key);
  }

  /** An actor by its number. */
  actorAt(number: number): RecordedActor {
    const [type, origin, id, name] = this.#actors.at(number).split(NUL) as [string, string, string, string];
    return { id, name, type: TYPES[Number(type)]!, origin: ORIGINS[Number(origin)]! };
  }

  /** How many actors there are: their numbers are those below. */
  get actorCount(): number {
    return this.#actors.size;
  }

  string(number: number): string {
    return this.#strings.at(number);
  }

  numberOf(string: string): number | undefined {
    return this.#strings.find(string);
  }

  #pack(record: ArticleRecord): Int32Array {
    const { lines, actors, mentions, stances, concepts, findings, undecided, firstUndecided } = record;
    const size =
      Head.Size +
      lines.length +
      actors.length * ACTOR +
      mentions.length * MENTION +
      stances.length * STANCE +
      concepts.length * CONCEPT +
      findings.length * FINDING;
    const data = new Int32Array(size);
    data.set([lines.length, actors.length, mentions.length, stances.length, concepts.length, findings.length]);
    data[Head.OpenActors] = undecided.actors;
    data[Head.OpenAttributions] = undecided.attributions;
    data[Head.OpenStances] = undecided.stances;
    data[Head.FirstOpen] = firstUndecided?.start ?? -1;
    data[Head.FirstOpenEnd] = firstUndecided?.end ?? -1;
    data[Head.Decided] = record.decided;
    data[Head.All] = record.all;
    data.set(lines, Head.Size);
    let at = Head.Size + lines.length;
    const add = (...values: number[]): void => {
      for (const value of values) data[at++] = value;
    };
    for (const actor of actors) add(this.#actors.numberOf(actorKey(actor)));
    for (const { actor, start, end, words } of mentions) add(actor, start, end, this.#strings.numberOf(words));
    for (const { actor, start, end, polarity } of stances) add(actor ?? -1, start, end, POLARITIES.indexOf(polarity));
    for (const { id, start, end, coded, polarity, holder, words } of concepts)
      add(
        this.#strings.numberOf(id),
        start,
        end,
        Number(coded),
        POLARITIES.indexOf(polarity),
        this.#strings.numberOf(holder),
        this.#strings.numberOf(words),
      );
    for (const { code, severity, start, end } of findings)
      add(this.#strings.numberOf(code), SEVERITIES.indexOf(severity), start, end);
    return data;
  }

  /** Packs all anew once many strings are of no use: names that were being typed, articles that are gone. */
  #tidy(): void {
    const size = this.#strings.size + this.#actors.size;
    if (size < 2 * this.#used + MOST_UNUSED) return;
    const records = [...this.#articles.values()].map((article) => [article.key, recordIn(this, article)] as const);
    this.#strings = new Strings();
    this.#actors = new Strings();
    for (const [key, record] of records) this.#articles.set(key, { key, data: this.#pack(record) });
    this.#used = this.#strings.size + this.#actors.size;
  }
}

const actorKey = ({ id, name, type, origin }: RecordedActor): string =>
  [TYPES.indexOf(type), ORIGINS.indexOf(origin), id, name].map((part) => String(part).replaceAll(NUL, ' ')).join(NUL);

/** Stands between the parts of an actor's key: no name has it. */
const NUL = '\0';

/** Where a section of a packed record begins. */
function sectionAt(data: Int32Array, section: Head): number {
  let at: number = Head.Size;
  if (section === Head.Lines) return at;
  at += data[Head.Lines]!;
  if (section === Head.Actors) return at;
  at += data[Head.Actors]! * ACTOR;
  if (section === Head.Mentions) return at;
  at += data[Head.Mentions]! * MENTION;
  if (section === Head.Stances) return at;
  at += data[Head.Stances]! * STANCE;
  if (section === Head.Concepts) return at;
  return at + data[Head.Concepts]! * CONCEPT;
}

/** The numbers of an article's actors, in the article's order. */
export function actorsIn({ data }: StoredArticle): Int32Array {
  const at = sectionAt(data, Head.Actors);
  return data.subarray(at, at + data[Head.Actors]!);
}

/** Calls for each mention with the actor's position in `actorsIn`, where it stands, and the number of its words. */
export function eachMention(
  { data }: StoredArticle,
  visit: (actor: number, start: number, end: number, words: number) => void,
): void {
  const first = sectionAt(data, Head.Mentions);
  for (let at = first; at < first + data[Head.Mentions]! * MENTION; at += MENTION)
    visit(data[at]!, data[at + 1]!, data[at + 2]!, data[at + 3]!);
}

/** Calls for each stance with its holder's position in `actorsIn` (-1: nobody known). */
export function eachStance(
  { data }: StoredArticle,
  visit: (actor: number, polarity: Polarity, start: number, end: number) => void,
): void {
  const first = sectionAt(data, Head.Stances);
  for (let at = first; at < first + data[Head.Stances]! * STANCE; at += STANCE)
    visit(data[at]!, POLARITIES[data[at + 3]!]!, data[at + 1]!, data[at + 2]!);
}

/** Places where an article speaks of a concept; those of one concept, by the number of its id, or of all. */
export function conceptsIn(store: ArticleStore, { data }: StoredArticle, only?: number): RecordedConcept[] {
  const found: RecordedConcept[] = [];
  const first = sectionAt(data, Head.Concepts);
  for (let at = first; at < first + data[Head.Concepts]! * CONCEPT; at += CONCEPT)
    if (only === undefined || data[at] === only)
      found.push({
        id: store.string(data[at]!),
        start: data[at + 1]!,
        end: data[at + 2]!,
        coded: data[at + 3] === 1,
        polarity: POLARITIES[data[at + 4]!]!,
        holder: store.string(data[at + 5]!),
        words: store.string(data[at + 6]!),
      });
  return found;
}

/** How many findings an article has, the loudest of them, and where the first stands; null where it has none. */
export function findingsOf({ data }: StoredArticle): {
  readonly count: number;
  readonly loudest: Severity;
  readonly first: number;
} | null {
  const count = data[Head.Findings]!;
  if (count === 0) return null;
  const at = sectionAt(data, Head.Findings);
  let loudest = SEVERITIES.length - 1;
  for (let i = 0; i < count; i++) loudest = Math.min(loudest, data[at + i * FINDING + 1]!);
  return { count, loudest: SEVERITIES[loudest]!, first: data[at + 2]! };
}

/** What a coder has still to decide in an article, and where the first of it stands. */
export function openIn({ data }: StoredArticle): {
  readonly count: number;
  readonly first: number;
  readonly end: number;
} {
  return {
    count: data[Head.OpenActors]! + data[Head.OpenAttributions]! + data[Head.OpenStances]!,
    first: data[Head.FirstOpen]!,
    end: data[Head.FirstOpenEnd]!,
  };
}

export function positionIn({ data }: StoredArticle, offset: number): Position {
  const starts = data.subarray(Head.Size, Head.Size + data[Head.Lines]!);
  const line = lineAt(starts, offset);
  return { line, character: offset - starts[line]! };
}

/** The record that an article was stored as. */
export function recordIn(store: ArticleStore, article: StoredArticle): ArticleRecord {
  const { data } = article;
  const mentions: RecordedMention[] = [];
  eachMention(article, (actor, start, end, words) => mentions.push({ actor, start, end, words: store.string(words) }));
  const stances: RecordedStance[] = [];
  eachStance(article, (actor, polarity, start, end) =>
    stances.push({ actor: actor < 0 ? null : actor, polarity, start, end }),
  );
  const at = sectionAt(data, Head.Findings);
  const findings = Array.from(
    { length: data[Head.Findings]! },
    (_, i): RecordedFinding => ({
      code: store.string(data[at + i * FINDING]!),
      severity: SEVERITIES[data[at + i * FINDING + 1]!]!,
      start: data[at + i * FINDING + 2]!,
      end: data[at + i * FINDING + 3]!,
    }),
  );
  const first = data[Head.FirstOpen]!;
  return {
    lines: data.slice(Head.Size, Head.Size + data[Head.Lines]!),
    actors: [...actorsIn(article)].map((number) => store.actorAt(number)),
    mentions,
    stances,
    concepts: conceptsIn(store, article),
    findings,
    undecided: {
      actors: data[Head.OpenActors]!,
      attributions: data[Head.OpenAttributions]!,
      stances: data[Head.OpenStances]!,
    },
    firstUndecided: first < 0 ? null : { start: first, end: data[Head.FirstOpenEnd]! },
    decided: data[Head.Decided]!,
    all: data[Head.All]!,
  };
}
