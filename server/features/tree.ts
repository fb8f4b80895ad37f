import type { AnnotationKind, Coding } from '../annotations/annotation';
import { type Key, keyOfSuggestion } from '../annotations/key';
import { claimOf } from '../annotations/offers';
import type { Desk } from '../annotations/perform';
import { suggestionsOf, undecided } from '../annotations/suggestions';
import type { Finding, Severity } from '../checks/finding';
import type { Actor, ActorType, Analysis, Attribution, Polarity, Stance } from '../reading/analysis';
import { speakersOf } from '../reading/attributions/sources';
import { type Span, textOf } from '../reading/span';
import { holdersOf } from '../reading/stances/holders';
import { mentionsOf } from './lookup';

/** An open article as far as a tree shows it. */
export interface TreeArticle {
  readonly uri: string;
  /** How the article is listed: its path, or the name of its file. */
  readonly name: string;
  /** With the coder's decisions in it. */
  readonly analysis: Analysis;
  readonly desk: Desk;
  readonly findings: readonly Finding[];
}

/** What a click goes to, in a file that is open or not. */
export interface TreePlace {
  readonly uri: string;
  readonly span: Span;
}

/** An entry of a side bar, with what lies below it. */
export interface TreeNode {
  readonly label: string;
  readonly description: string;
  /** The name of a codicon. */
  readonly icon: string;
  /** Null for headings. */
  readonly place: TreePlace | null;
  /** The suggestions that a coder can decide here; empty where there are none. */
  readonly keys: readonly Key[];
  readonly children: readonly TreeNode[];
}

/** Nobody reads through more entries of one heading, and editors slow down. */
export const MOST_LISTED = 300;

/** Longer article text is cut in an entry. */
const LONGEST = 80;

/** Actors by type, the most mentioned first; below each its mentions, what it says, and its stances. */
export function actorTree({ uri, analysis }: TreeArticle): TreeNode[] {
  const said = byActor(analysis.attributions, (attribution) => speakersOf(analysis, attribution));
  const taken = byActor(analysis.stances, (stance) => holdersOf(analysis, stance));
  const present = analysis.actors
    .filter(({ mentions, index }) => mentions.length > 0 || said.has(index) || taken.has(index))
    .sort((a, b) => b.mentions.length - a.mentions.length);
  return ACTOR_TYPES.flatMap(([type, title, icon]) =>
    headed(
      title,
      icon,
      present.filter((actor) => actor.type === type),
      (actor) => actorNode(uri, analysis, actor, icon, said.get(actor.index) ?? [], taken.get(actor.index) ?? []),
    ),
  );
}

/** What the actor with this id does in an article: its mentions, what it says, and its stances. */
export const actorBranch = ({ uri, analysis }: Pick<TreeArticle, 'uri' | 'analysis'>, id: string): TreeNode[] =>
  analysis.actors
    .filter((actor) => actor.id === id)
    .flatMap((actor) => {
      const said = analysis.attributions.filter((attribution) =>
        speakersOf(analysis, attribution).includes(actor.index),
      );
      const taken = analysis.stances.filter((stance) => holdersOf(analysis, stance).includes(actor.index));
      return actorNode(uri, analysis, actor, '', said, taken).children;
    });

/** Suggestions that nobody has decided yet, by kind, in text order. */
export function undecidedTree({ uri, desk }: TreeArticle): TreeNode[] {
  const open = undecided(suggestionsOf(desk.analysis), desk.placed);
  return SUGGESTED.flatMap(([kind, title, icon]) => {
    const own = open.filter((suggestion) => suggestion.kind === kind);
    const group = headed(title, icon, own, (suggestion) => {
      const key = keyOfSuggestion(suggestion);
      const words = excerpt(desk.text, key);
      return { ...entry(words, claimOf(suggestion), iconOf(suggestion), { uri, span: spanOf(key) }), keys: [key] };
    });
    return group.map((node) => ({ ...node, keys: own.map(keyOfSuggestion) }));
  });
}

/** Findings by article, in text order; articles without any are left out. */
export const findingTree = (articles: readonly TreeArticle[]): TreeNode[] =>
  articles.flatMap(({ uri, name, findings }) =>
    headed(name, 'file', findings, (finding) =>
      entry(finding.message, finding.code, SEVERITY_ICONS[finding.severity], { uri, span: spanOf(finding) }),
    ),
  );

export const ACTOR_TYPES: readonly (readonly [type: ActorType, title: string, icon: string])[] = [
  ['person', 'Persons', 'person'],
  ['organization', 'Organizations', 'briefcase'],
  ['country', 'Countries', 'globe'],
  ['group', 'Groups', 'organization'],
  ['place', 'Places', 'location'],
];

const SUGGESTED: readonly (readonly [kind: AnnotationKind, title: string, icon: string])[] = [
  ['actor', 'Actors', 'person'],
  ['attribution', 'Attributions', 'comment'],
  ['stance', 'Stances', 'law'],
];

/** What is suggested shows as what it would be: a country as a country, an opposing stance as one. */
function iconOf({ kind, coding }: { readonly kind: AnnotationKind; readonly coding: Coding }): string {
  if (kind === 'stance') return POLARITY_ICONS[coding.polarity ?? 'neutral'];
  return ACTOR_TYPES.find(([type]) => kind === 'actor' && type === coding.actorType)?.[2] ?? 'comment';
}

export const POLARITY_ICONS: Readonly<Record<Polarity, string>> = {
  support: 'thumbsup',
  oppose: 'thumbsdown',
  neutral: 'dash',
};

export const SEVERITY_ICONS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'lightbulb',
};

function actorNode(
  uri: string,
  analysis: Analysis,
  actor: Actor,
  icon: string,
  said: readonly Attribution[],
  taken: readonly Stance[],
): TreeNode {
  const { text } = analysis;
  const mentions = mentionsOf(analysis, actor);
  const counts = [`${mentions.length} ×`, ...sides(taken)];
  const first = mentions[0];
  return {
    ...entry(actor.name, counts.join(', '), icon, first ? { uri, span: spanOf(first) } : null),
    children: [
      ...headed('Mentions', 'symbol-string', mentions, (at) =>
        entry(excerpt(text, at), at.form, 'symbol-string', { uri, span: spanOf(at) }),
      ),
      ...headed('Says', 'comment', said, ({ content, cue, source, quoteType }) => {
        const at = content[0] ?? cue ?? source;
        // With its cue: who "denied that it rains" does not say that it rains.
        const how = cue ? `${excerpt(text, cue)}, ${quoteType}` : quoteType;
        return at
          ? entry(excerpt(text, at), how, 'comment', { uri, span: spanOf(at) })
          : entry('…', how, 'comment', null);
      }),
      ...headed('Stances', 'law', taken, ({ cue, target, polarity }) =>
        entry(target ? excerpt(text, target) : '…', excerpt(text, cue), POLARITY_ICONS[polarity], {
          uri,
          span: spanOf(cue),
        }),
      ),
    ],
  };
}

const sides = (stances: readonly { readonly polarity: Polarity }[]): string[] => {
  const counts = { support: 0, oppose: 0, neutral: 0 };
  for (const { polarity } of stances) counts[polarity]++;
  return sidesOf(counts);
};

/** "2 for", "1 against", "1 neutral": those there are. */
export const sidesOf = (counts: Readonly<Record<Polarity, number>>): string[] =>
  (
    [
      ['support', 'for'],
      ['oppose', 'against'],
      ['neutral', 'neutral'],
    ] as const
  ).flatMap(([polarity, word]) => (counts[polarity] > 0 ? [`${counts[polarity]} ${word}`] : []));

function byActor<T>(items: readonly T[], actorsOf: (item: T) => readonly number[]): ReadonlyMap<number, readonly T[]> {
  const found = new Map<number, T[]>();
  for (const item of items)
    for (const actor of actorsOf(item)) {
      const list = found.get(actor);
      if (list) list.push(item);
      else found.set(actor, [item]);
    }
  return found;
}

/** A heading over entries, which `toNode` is told how many there are; none where it has none. */
export const heading = <N>(items: readonly unknown[], toNode: (count: string) => N): N[] =>
  items.length === 0 ? [] : [toNode(String(items.length))];

const headed = <T>(label: string, icon: string, items: readonly T[], toNode: (item: T) => TreeNode): TreeNode[] =>
  heading(items, (count) => ({ ...entry(label, count, icon, null), children: shown(items, toNode) }));

/** As many entries as somebody reads, and how many were left out. */
export function limited<T, N>(items: readonly T[], toNode: (item: T) => N, rest: (label: string) => N): N[] {
  const left = items.length - MOST_LISTED;
  const shown = items.slice(0, MOST_LISTED).map(toNode);
  return left > 0 ? [...shown, rest(`and ${left} more`)] : shown;
}

const shown = <T>(items: readonly T[], toNode: (item: T) => TreeNode): TreeNode[] =>
  limited(items, toNode, (label) => entry(label, '', 'ellipsis', null));

const entry = (label: string, description: string, icon: string, place: TreePlace | null): TreeNode => ({
  label: label || '…',
  description,
  icon,
  place,
  keys: [],
  children: [],
});

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** Article text on one line. Cut before the work: a span may be as long as the article. */
function excerpt(text: string, { start, end }: Span): string {
  const cut = end - start > LONGEST;
  const line = textOf(text, { start, end: cut ? start + LONGEST : end })
    .replace(/\s+/g, ' ')
    .trim();
  return cut ? `${line}…` : line;
}
