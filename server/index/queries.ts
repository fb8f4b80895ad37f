import { holdsInOrder } from '../features/navigation';
import type { Polarity } from '../reading/analysis';
import type { RecordedActor } from './record';
import {
  type ArticleStore,
  actorsIn,
  conceptsIn,
  eachMention,
  eachStance,
  type Position,
  positionIn,
  type StoredArticle,
} from './store';

/** A place in an article of the store. */
export interface Place {
  /** What the store knows the article by. */
  readonly key: string;
  readonly start: Position;
  readonly end: Position;
}

/** How many stances are for, against and neither. */
export type Sides = Readonly<Record<Polarity, number>>;

/** An actor over all articles. */
export interface ActorSummary {
  readonly actor: RecordedActor;
  readonly mentions: number;
  readonly articles: number;
  readonly sides: Sides;
  /** Its first mention; null where it only speaks. */
  readonly first: Place | null;
}

/** An actor in one article. */
export interface ActorInArticle {
  readonly mentions: number;
  readonly sides: Sides;
  /** Its first mention; null where it only speaks. */
  readonly first: Place | null;
  readonly key: string;
}

/** Every mention of the actor with this id, article by article, in text order in each. */
export function mentionsOfActor(store: ArticleStore, id: string): Place[] {
  const wanted = numbersOf(store, id);
  const places: Place[] = [];
  for (const article of inOrder(store)) {
    const here = positionsOf(article, wanted);
    if (here.length === 0) continue;
    eachMention(article, (actor, start, end) => {
      if (here.includes(actor)) places.push(placeIn(article, start, end));
    });
  }
  return places;
}

/** Where articles speak of a concept: stances that were coded so, and targets that hold its words. */
export function placesOfConcept(store: ArticleStore, id: string): Place[] {
  const number = store.numberOf(id);
  if (number === undefined) return [];
  return inOrder(store).flatMap((article) =>
    conceptsIn(store, article, number)
      .sort((a, b) => a.start - b.start)
      .map(({ start, end }) => placeIn(article, start, end)),
  );
}

/** The articles where these words are a mention of the actor with this id; what the store knows them by, sorted. */
export function articlesWithForm(store: ArticleStore, id: string, words: string): string[] {
  const wanted = numbersOf(store, id);
  const number = store.numberOf(words);
  if (number === undefined) return [];
  return inOrder(store).flatMap((article) => {
    const here = positionsOf(article, wanted);
    let has = false;
    if (here.length > 0)
      eachMention(article, (actor, _start, _end, said) => {
        has ||= said === number && here.includes(actor);
      });
    return has ? [article.key] : [];
  });
}

/** All actors of all articles, the most mentioned first. Linear in the store. */
export function summaryOf(store: ArticleStore): ActorSummary[] {
  const group = groupsOf(store);
  const { mentions, articles, sides } = tallies(group.count);
  const lastIn = new Int32Array(group.count).fill(-1);
  const first = new Map<number, Place>();
  let serial = 0;
  for (const article of inOrder(store)) {
    const numbers = actorsIn(article);
    const own = (local: number): number => group.of[numbers[local]!]!;
    const seen = (g: number): void => {
      if (lastIn[g] !== serial) articles[g]!++;
      lastIn[g] = serial;
    };
    eachMention(article, (actor, start, end) => {
      mentions[own(actor)]!++;
      seen(own(actor));
      if (!first.has(own(actor))) first.set(own(actor), placeIn(article, start, end));
    });
    eachStance(article, (actor, polarity) => {
      if (actor < 0) return;
      sides[polarity][own(actor)]!++;
      seen(own(actor));
    });
    serial++;
  }
  return group.first
    .map((number, g) => ({
      actor: store.actorAt(number),
      mentions: mentions[g]!,
      articles: articles[g]!,
      sides: { support: sides.support[g]!, oppose: sides.oppose[g]!, neutral: sides.neutral[g]! },
      first: first.get(g) ?? null,
    }))
    .filter(({ articles }) => articles > 0)
    .sort((a, b) => b.mentions - a.mentions || (a.actor.name < b.actor.name ? -1 : 1));
}

/** The articles of the actor with this id, those first that mention it most. */
export function articlesOfActor(store: ArticleStore, id: string): ActorInArticle[] {
  const wanted = numbersOf(store, id);
  const found: ActorInArticle[] = [];
  for (const article of inOrder(store)) {
    const here = positionsOf(article, wanted);
    if (here.length === 0) continue;
    let mentions = 0;
    let first: Place | null = null;
    eachMention(article, (actor, start, end) => {
      if (!here.includes(actor)) return;
      mentions++;
      first ??= placeIn(article, start, end);
    });
    const sides = { support: 0, oppose: 0, neutral: 0 };
    eachStance(article, (actor, polarity, start, end) => {
      if (!here.includes(actor)) return;
      sides[polarity]++;
      first ??= placeIn(article, start, end);
    });
    if (first) found.push({ key: article.key, mentions, sides, first });
  }
  return found.sort((a, b) => b.mentions - a.mentions);
}

/** What a search by name finds: an actor, how much there is of it, and its first mention. */
export interface FoundSymbol {
  readonly actor: RecordedActor;
  readonly mentions: number;
  readonly articles: number;
  readonly at: Place;
}

/**
 * Actors whose name, or a form of it, holds the letters of `query` in their order, case ignored; all for an empty query.
 * The `most` that are mentioned most often.
 */
export function findSymbols(store: ArticleStore, query: string, most: number): FoundSymbol[] {
  const wanted = query.toLowerCase();
  const group = groupsOf(store);
  const hit = group.first.map((number) => holdsInOrder(store.actorAt(number).name.toLowerCase(), wanted));
  const { mentions, articles } = tallies(group.count);
  const first = new Map<number, Place>();
  const fits = new Map<number, boolean>();
  const isForm = (words: number): boolean => {
    const known = fits.get(words) ?? holdsInOrder(store.string(words).toLowerCase(), wanted);
    fits.set(words, known);
    return known;
  };
  for (const article of inOrder(store)) {
    const numbers = actorsIn(article);
    const here = new Set<number>();
    eachMention(article, (actor, start, end, words) => {
      const g = group.of[numbers[actor]!]!;
      mentions[g]!++;
      if (!hit[g]) hit[g] = isForm(words);
      if (!here.has(g)) articles[g]!++;
      here.add(g);
      if (!first.has(g)) first.set(g, placeIn(article, start, end));
    });
  }
  return group.first
    .flatMap((number, g) => {
      const at = hit[g] ? first.get(g) : undefined;
      return at ? [{ actor: store.actorAt(number), mentions: mentions[g]!, articles: articles[g]!, at }] : [];
    })
    .sort((a, b) => b.mentions - a.mentions)
    .slice(0, most);
}

export const placeIn = (article: StoredArticle, start: number, end: number): Place => ({
  key: article.key,
  start: positionIn(article, start),
  end: positionIn(article, end),
});

/** The articles by their keys' order, so that answers are the same each time. */
export const inOrder = (store: ArticleStore): StoredArticle[] =>
  [...store.articles()].sort((a, b) => (a.key < b.key ? -1 : 1));

/** The numbers under which the actor with an id is stored: articles may know it by other names and types. */
function numbersOf(store: ArticleStore, id: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (let number = 0; number < store.actorCount; number++) if (store.actorAt(number).id === id) found.add(number);
  return found;
}

/** Positions in `actorsIn` of those actors. */
function positionsOf(article: StoredArticle, wanted: ReadonlySet<number>): number[] {
  const positions: number[] = [];
  if (wanted.size > 0)
    actorsIn(article).forEach((number, position) => {
      if (wanted.has(number)) positions.push(position);
    });
  return positions;
}

/** Stored actors with the same id, as groups: the group of each number, and the number that shows it best. */
function groupsOf(store: ArticleStore) {
  const of = new Int32Array(store.actorCount);
  const first: number[] = [];
  const byId = new Map<string, number>();
  for (let number = 0; number < store.actorCount; number++) {
    const { id, origin } = store.actorAt(number);
    const known = byId.get(id);
    of[number] = known ?? first.push(number) - 1;
    if (known === undefined) byId.set(id, of[number]!);
    // The codebook knows best how an actor is called, and of what type it is.
    else if (origin === 'codebook' && store.actorAt(first[known]!).origin !== 'codebook') first[known] = number;
  }
  return { of, first, count: first.length };
}

const tallies = (count: number) => ({
  mentions: new Int32Array(count),
  articles: new Int32Array(count),
  sides: { support: new Int32Array(count), oppose: new Int32Array(count), neutral: new Int32Array(count) },
});
