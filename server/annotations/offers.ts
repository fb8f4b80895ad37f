import type { Codebook } from '../codebook/codebook';
import type { Actor, ActorType, Mention, Polarity, QuoteType } from '../reading/analysis';
import { type Span, textOf } from '../reading/span';
import type { AnnotationKind, Coding } from './annotation';
import { type Reach, reached } from './extent';
import { type Key, keyOfPlaced, keyOfSuggestion } from './key';
import type { Deed, Desk } from './perform';
import type { PlacedAnnotation } from './reanchor';
import { type Correction, type Suggestion, suggestionsOf, undecided } from './suggestions';

/** A deed as a menu offers it. */
export interface Offer {
  readonly title: string;
  readonly deed: Deed;
  readonly preferred: boolean;
}

/** How many likely actors a correction lists; the rest are picked from the codebook. */
const MOST_LIKELY = 3;
const MOST_CONCEPTS = 5;

const KIND_WORDS = { actor: 'actor', attribution: 'attribution', stance: 'stance', note: 'note' } as const;

/** What a coder can do at a selection, the likeliest first. Empty where nothing is suggested, decided or selected. */
export function offersAt(desk: Desk, selection: Span, codebook: Codebook): readonly Offer[] {
  const suggestions = suggestionsOf(desk.analysis);
  const open = undecided(suggestions, desk.placed);
  const here = open.filter(({ targets: [main] }) => main && meets(main.span, selection));
  const decided = desk.placed.filter((one) => {
    const key = keyOfPlaced(one);
    return key && meets(key, selection);
  });
  return [
    ...narrowestFirst(here).flatMap((suggestion) => offersFor(desk, suggestion, open, codebook)),
    ...decided.flatMap((placed) => offersForDecided(desk, placed, codebook)),
    ...(selection.end > selection.start ? marks(desk, selection) : []),
  ];
}

/** A selection without length meets what it touches. */
export const meets = (at: Span, selection: Span): boolean => at.start <= selection.end && selection.start <= at.end;

const narrowestFirst = (suggestions: readonly Suggestion[]): readonly Suggestion[] =>
  [...suggestions].sort((a, b) => sizeOf(a) - sizeOf(b));

const sizeOf = ({ targets: [main] }: Suggestion): number => (main ? main.span.end - main.span.start : 0);

function offersFor(desk: Desk, suggestion: Suggestion, open: readonly Suggestion[], codebook: Codebook): Offer[] {
  const key = keyOfSuggestion(suggestion);
  const words = shortened(textOf(desk.text, key));
  const { kind, coding } = suggestion;
  const offer = (title: string, deed: Deed, preferred = false): Offer => ({ title, deed, preferred });
  const offers = [offer(acceptTitle(suggestion, words), { do: 'accept', keys: [key] }, true)];
  if (kind === 'actor') {
    const same = open
      .filter((other) => other.kind === 'actor' && other.coding.actor === coding.actor)
      .map(keyOfSuggestion);
    if (same.length > 1)
      offers.push(
        offer(`Accept all ${same.length} mentions of ${shortened(coding.actor ?? words)}`, {
          do: 'accept',
          keys: same,
        }),
      );
  }
  const everyOne = open.filter((other) => other.kind === kind).map(keyOfSuggestion);
  if (everyOne.length > 1)
    offers.push(
      offer(`Accept all ${everyOne.length} undecided ${KIND_WORDS[kind]}s`, { do: 'accept', keys: everyOne }),
    );
  offers.push(offer(`Reject the ${KIND_WORDS[kind]} “${words}”`, { do: 'reject', keys: [key] }));
  return [...offers, ...corrections(desk, key, coding, codebook)];
}

function acceptTitle(suggestion: Suggestion, words: string): string {
  const { kind, coding } = suggestion;
  if (kind === 'actor')
    return coding.actor === words ? `Accept ${words}` : `Accept “${words}” as ${shortened(coding.actor ?? words)}`;
  return `Accept: ${claimOf(suggestion)}`;
}

/** What a suggestion or annotation claims, in a few words: "Ada Quill opposes". */
export function claimOf({ kind, coding }: { readonly kind: AnnotationKind; readonly coding: Coding }): string {
  if (kind === 'actor')
    return `${shortened(coding.actor ?? 'somebody')}${coding.actorType ? `, ${coding.actorType}` : ''}`;
  if (kind === 'stance')
    return `${shortened(coding.actor ?? 'somebody')} ${POLARITY_VERBS[coding.polarity ?? 'neutral']}`;
  if (kind === 'note') return shortened(coding.note ?? '');
  return `said by ${shortened(coding.actor ?? coding.source ?? 'nobody named')}${coding.quoteType ? `, ${coding.quoteType}` : ''}`;
}

export const POLARITY_VERBS: Readonly<Record<Polarity, string>> = {
  support: 'supports',
  oppose: 'opposes',
  neutral: 'takes no side',
};

function offersForDecided(desk: Desk, placed: PlacedAnnotation, codebook: Codebook): Offer[] {
  const key = keyOfPlaced(placed)!;
  const words = shortened(textOf(desk.text, key));
  const { kind, decision, coding } = placed.annotation;
  const offers: Offer[] = [];
  if (decision === 'rejected')
    offers.push({
      title: `Accept the ${KIND_WORDS[kind]} “${words}” after all`,
      deed: { do: 'accept', keys: [key] },
      preferred: false,
    });
  else if (kind !== 'note')
    offers.push({
      title: `Reject the ${KIND_WORDS[kind]} “${words}”`,
      deed: { do: 'reject', keys: [key] },
      preferred: false,
    });
  offers.push({
    title: kind === 'note' ? 'Delete the note' : `Delete the decision on the ${KIND_WORDS[kind]} “${words}”`,
    deed: { do: 'delete', keys: [key] },
    preferred: false,
  });
  return decision === 'rejected' || kind === 'note' ? offers : [...offers, ...corrections(desk, key, coding, codebook)];
}

function corrections(desk: Desk, key: Key, coding: Coding, codebook: Codebook): Offer[] {
  const correct = (title: string, change: Coding): Offer => ({
    title,
    deed: { do: 'correct', key, correction: { coding: change } },
    preferred: false,
  });
  const offers: Offer[] = [];
  if (key.kind === 'stance') {
    for (const polarity of ['support', 'oppose', 'neutral'] as const)
      if (polarity !== coding.polarity)
        offers.push(correct(`Correct: ${POLARITY_VERBS[polarity]}`, codingOf(polarity)));
    for (const concept of likelyConcepts(desk, key, codebook))
      if (concept.id !== coding.concept) offers.push(correct(`About: ${concept.name}`, { concept: concept.id }));
  }
  if (key.kind === 'attribution') {
    for (const quoteType of ['direct', 'indirect', 'mixed'] as const satisfies QuoteType[])
      if (quoteType !== coding.quoteType) offers.push(correct(`Correct: ${quoteType} quotation`, { quoteType }));
  }
  const role = ACTOR_ROLES[key.kind];
  for (const { actor, mention } of likelyActors(desk, key, coding.actor)) {
    const title = role ? `Correct: ${role} is ${shortened(actor.name)}` : `Correct: is ${shortened(actor.name)}`;
    offers.push({ title, deed: { do: 'correct', key, correction: toActor(key, actor, mention) }, preferred: false });
  }
  for (const reach of [
    'grow left',
    'grow right',
    'shrink left',
    'shrink right',
    'grow to clause',
  ] as const satisfies Reach[]) {
    const span = reached(desk.text, key, reach);
    if (span)
      offers.push({
        title: `Extent: “${shortened(textOf(desk.text, span))}”`,
        deed: { do: 'reach', key, reach },
        preferred: false,
      });
  }
  return offers;
}

/** The role in which an actor stands in each kind of annotation; an actor's own annotation is on its mention. */
const ACTOR_ROLES = { actor: null, attribution: 'source', stance: 'holder', note: null } as const;

/** The correction that makes this actor the one coded; `at` is where the article mentions it, if it does. */
export function toActor(
  { kind }: Key,
  { name, type }: { readonly name: string; readonly type: ActorType },
  at: Span | null,
): Correction {
  const role = ACTOR_ROLES[kind];
  if (!role) return { coding: { actor: name, actorType: type } };
  return { coding: { actor: name }, ...(at ? { targets: { [role]: { start: at.start, end: at.end } } } : {}) };
}

/** The coding of a polarity: only the two sides have an agreement. */
export const codingOf = (polarity: Polarity): Coding =>
  polarity === 'neutral' ? { polarity } : { polarity, agreement: polarity === 'support' };

/** Actors near the words that are not the present one: the nearest mention of each, nearest first. Places do not act. */
export function likelyActors(
  desk: Desk,
  key: Key,
  present: string | undefined,
  most = MOST_LIKELY,
): { actor: Actor; mention: Mention }[] {
  const { actors, mentions } = desk.analysis;
  const seen = new Set<number>();
  const away = (mention: Mention): number =>
    mention.end <= key.start ? key.start - mention.end : 2 * Math.max(0, mention.start - key.end);
  return [...mentions]
    .filter((mention) => mention.form !== 'pronoun' && !(mention.start < key.end && key.start < mention.end))
    .sort((a, b) => away(a) - away(b))
    .flatMap((mention) => {
      const actor = actors[mention.actor]!;
      if (seen.has(mention.actor) || actor.name === present || (key.kind !== 'actor' && actor.type === 'place'))
        return [];
      seen.add(mention.actor);
      return [{ actor, mention }];
    })
    .slice(0, most);
}

/** Concepts of the codebook, those first whose phrases stand near the words. */
function likelyConcepts(desk: Desk, { start, end }: Span, codebook: Codebook): Codebook['concepts'] {
  const around = desk.text.slice(Math.max(0, start - 300), end + 300).toLowerCase();
  const hits = ({ phrases, name }: Codebook['concepts'][number]): number =>
    [name, ...phrases].filter((phrase) => phrase && around.includes(phrase.toLowerCase())).length;
  return [...codebook.concepts].sort((a, b) => hits(b) - hits(a)).slice(0, MOST_CONCEPTS);
}

function marks(desk: Desk, at: Span): Offer[] {
  const words = textOf(desk.text, at).replace(/\s+/g, ' ').trim();
  if (!words) return [];
  const known = desk.analysis.actors.filter(({ name, forms }) => name === words || forms.includes(words));
  const mark = (title: string, as: (Deed & { do: 'mark' })['as']): Offer => ({
    title,
    deed: { do: 'mark', at, as },
    preferred: false,
  });
  const types = known.length
    ? [...new Set(known.map(({ type }) => type))]
    : (['person', 'organization', 'country', 'group'] as const);
  const short = words.length <= 80;
  return [
    ...(short
      ? types.map((type) =>
          mark(`Mark “${shortened(words)}” as ${type}`, { kind: 'actor', actor: known[0]?.name ?? words, type }),
        )
      : []),
    ...(['direct', 'indirect'] as const).map((quoteType) =>
      mark(`Mark as ${quoteType} quotation`, { kind: 'attribution', quoteType }),
    ),
    ...(['support', 'oppose'] as const).map((polarity) =>
      mark(`Mark as stance: ${POLARITY_VERBS[polarity]}`, { kind: 'stance', polarity }),
    ),
  ];
}

const shortened = (words: string): string => {
  const plain = words.replace(/\s+/g, ' ');
  return plain.length > 40 ? `${plain.slice(0, 39)}…` : plain;
};
