import { POLARITY_VERBS } from '../annotations/offers';
import type { Severity } from '../checks/finding';
import type { Codebook, CodebookConcept } from '../codebook/codebook';
import { ACTOR_TYPES, heading, limited, MOST_LISTED, POLARITY_ICONS, SEVERITY_ICONS, sidesOf } from '../features/tree';
import { articlesOfActor, inOrder, type Place, placeIn, type Sides, summaryOf } from './queries';
import { type ArticleStore, conceptsIn, findingsOf, openIn, type StoredArticle } from './store';

/** What is listed below an entry only once somebody unfolds it. */
export type Branch =
  /** The articles of an actor. */
  | { readonly of: 'actor'; readonly id: string }
  /** What an actor does in an article, by URI. */
  | { readonly of: 'actor in'; readonly id: string; readonly uri: string }
  /** The articles where something is left to decide, without the one that is listed by itself. */
  | { readonly of: 'undecided'; readonly without: string }
  | { readonly of: 'undecided in'; readonly uri: string }
  | { readonly of: 'findings in'; readonly uri: string };

/** An entry of a side bar over all articles. */
export interface IndexNode {
  readonly label: string;
  readonly description: string;
  /** The name of a codicon. */
  readonly icon: string;
  /** What a click goes to; null for headings. */
  readonly place: Place | CodebookPlace | null;
  readonly more: Branch | null;
  readonly children: readonly IndexNode[];
}

/** Where an entry stands in the codebook: a UTF-16 offset. */
export interface CodebookPlace {
  readonly inCodebook: number;
}

/** How an article is addressed and listed. */
export interface Listed {
  readonly uri: string;
  readonly name: string;
}

type ListOf = (key: string) => Listed;

/** Actors of all articles by type, the most mentioned first. */
export function actorsOverall(store: ArticleStore): IndexNode[] {
  const all = summaryOf(store);
  return ACTOR_TYPES.flatMap(([type, title, icon]) =>
    headed(
      title,
      icon,
      all.filter(({ actor }) => actor.type === type),
      ({ actor, mentions, articles, sides, first }) =>
        node(actor.name, [...counted(mentions, articles), ...sidesOf(sides)].join(', '), icon, {
          place: first,
          more: { of: 'actor', id: actor.id },
        }),
    ),
  );
}

/** The articles of an actor, those first that mention it most. */
export const articlesUnder = (store: ArticleStore, id: string, listed: ListOf): IndexNode[] =>
  shown(articlesOfActor(store, id), ({ key, mentions, sides, first }) => {
    const { uri, name } = listed(key);
    const description = [`${mentions} ×`, ...sidesOf(sides)].join(', ');
    return node(name, description, 'file', { place: first, more: { of: 'actor in', id, uri } });
  });

/** How many articles have something left to decide, under one heading; none where there are none. */
export function undecidedElsewhere(store: ArticleStore, without: string): IndexNode[] {
  const count = openArticles(store, without).length;
  return count === 0 ? [] : [node('Other articles', String(count), 'files', { more: { of: 'undecided', without } })];
}

/** The articles where something is left to decide. */
export const undecidedArticles = (store: ArticleStore, without: string, listed: ListOf): IndexNode[] =>
  shown(openArticles(store, without), (article) => {
    const { uri, name } = listed(article.key);
    const { count, first, end } = openIn(article);
    return node(name, String(count), 'file', {
      place: placeIn(article, first, end),
      more: { of: 'undecided in', uri },
    });
  });

const openArticles = (store: ArticleStore, without: string): StoredArticle[] =>
  inOrder(store).filter((article) => article.key !== without && openIn(article).count > 0);

/** Those articles of which `isWanted` is true that have findings, with how many, the loudest first. */
export function findingsOverall(store: ArticleStore, listed: ListOf, isWanted: (key: string) => boolean): IndexNode[] {
  const found = inOrder(store).flatMap((article) => {
    const findings = isWanted(article.key) ? findingsOf(article) : null;
    return findings ? [{ article, ...findings }] : [];
  });
  const rank = Object.keys(SEVERITY_ICONS) as Severity[];
  found.sort((a, b) => rank.indexOf(a.loudest) - rank.indexOf(b.loudest));
  return shown(found, ({ article, count, loudest, first }) => {
    const { uri, name } = listed(article.key);
    return node(name, String(count), SEVERITY_ICONS[loudest], {
      place: placeIn(article, first, first),
      more: { of: 'findings in', uri },
    });
  });
}

/**
 * The concepts of a codebook, narrower ones below the wider that they name as parent, each with the stances that were
 * coded as its own in the articles that `isOf` tells. A concept's counts are those of all below it, too.
 */
export function conceptsOverall(
  store: ArticleStore,
  { concepts }: Codebook,
  isOf: (key: string) => boolean,
  listed: ListOf,
): IndexNode[] {
  const coded = codedStances(store, isOf, listed);
  const known = new Set(concepts.map(({ id }) => id));
  const below = new Map<string | undefined, CodebookConcept[]>();
  for (const concept of concepts) {
    const parent = concept.parent !== undefined && known.has(concept.parent) ? concept.parent : undefined;
    below.set(parent, [...(below.get(parent) ?? []), concept]);
  }
  interface Counted {
    readonly node: IndexNode;
    readonly sides: Sides;
  }
  const branch = (concept: CodebookConcept, depth: number): Counted => {
    const own = coded.get(concept.id) ?? { sides: NONE, nodes: [] };
    const narrower = depth < DEEPEST ? (below.get(concept.id) ?? []).map((child) => branch(child, depth + 1)) : [];
    const sides = narrower.reduce((sum, child) => added(sum, child.sides), own.sides);
    const words = [...(concept.deprecated === undefined ? [] : ['deprecated']), ...sidesOf(sides)];
    const children = [...narrower.map(({ node }) => node), ...shown(own.nodes, (stance) => stance)];
    return {
      node: { ...node(concept.name, words.join(', '), 'tag', { place: { inCodebook: concept.at.start } }), children },
      sides,
    };
  };
  return shown(below.get(undefined) ?? [], (concept) => branch(concept, 0).node);
}

/** Nobody codes by deeper trees. */
const DEEPEST = 32;

const NONE: Sides = { support: 0, oppose: 0, neutral: 0 };

const added = (a: Sides, b: Sides): Sides => ({
  support: a.support + b.support,
  oppose: a.oppose + b.oppose,
  neutral: a.neutral + b.neutral,
});

function codedStances(store: ArticleStore, isOf: (key: string) => boolean, listed: ListOf) {
  const coded = new Map<string, { sides: Record<keyof Sides, number>; nodes: IndexNode[] }>();
  for (const article of inOrder(store)) {
    if (!isOf(article.key)) continue;
    for (const { id, coded: isCoded, polarity, holder, words, start, end } of conceptsIn(store, article)) {
      if (!isCoded) continue;
      const own = coded.get(id) ?? { sides: { ...NONE }, nodes: [] };
      coded.set(id, own);
      own.sides[polarity]++;
      if (own.nodes.length > MOST_LISTED) continue;
      const label = `${holder || 'somebody'} ${POLARITY_VERBS[polarity]}: ${words}`;
      own.nodes.push(
        node(label, listed(article.key).name, POLARITY_ICONS[polarity], { place: placeIn(article, start, end) }),
      );
    }
  }
  return coded;
}

const counted = (mentions: number, articles: number): string[] => [
  `${mentions} × in ${articles} article${articles === 1 ? '' : 's'}`,
];

const node = (
  label: string,
  description: string,
  icon: string,
  { place = null, more = null }: { readonly place?: IndexNode['place']; readonly more?: Branch | null } = {},
): IndexNode => ({ label, description, icon, place, more, children: [] });

const shown = <T>(items: readonly T[], toNode: (item: T) => IndexNode): IndexNode[] =>
  limited(items, toNode, (label) => node(label, '', 'ellipsis'));

const headed = <T>(label: string, icon: string, items: readonly T[], toNode: (item: T) => IndexNode): IndexNode[] =>
  heading(items, (description) => ({ ...node(label, description, icon), children: shown(items, toNode) }));
