import type { Codebook } from '../codebook/codebook';
import type { ActorType, Polarity, QuoteType } from '../reading/analysis';
import type { Span } from '../reading/span';
import type { AnnotationKind, Coding } from './annotation';
import type { Reach } from './extent';
import { type Key, keyOfPlaced, keyOfSuggestion, keyText } from './key';
import { claimOf, codingOf, likelyActors, meets, toActor } from './offers';
import type { Deed, Desk } from './perform';
import { type Correction, suggestionsOf, undecided } from './suggestions';

/** What a key does at a selection. What exactly it does it to is found out here, so that the key needs no menu. */
export type Act =
  | { readonly act: 'accept' }
  | { readonly act: 'reject'; readonly reason?: string }
  | { readonly act: 'accept-actor' }
  | { readonly act: 'polarity'; readonly polarity: Polarity }
  | { readonly act: 'reach'; readonly reach: Reach }
  /** `type` is needed only for an actor that nobody knows. */
  | { readonly act: 'mark-actor'; readonly type?: ActorType }
  | { readonly act: 'mark-quotation' }
  | { readonly act: 'note'; readonly note: string }
  | { readonly act: 'take-back' };

/** What an act comes to: a deed, or why it comes to none. */
export type Meant =
  | { readonly deed: Deed }
  | { readonly refused: string }
  /** Only the coder can say of which type the marked actor is. */
  | { readonly needs: 'actor type' };

const MOST_MARKED = 200;

/**
 * The deed that an act means at a selection. `current` is what the coder was led to last, and still looks at: it
 * decides between suggestions on the same words.
 */
export function meantBy(desk: Desk, selection: Span, current: Key | null, act: Act, codebook: Codebook): Meant {
  const at = subjectAt(desk, selection, current);
  const words = desk.text.slice(selection.start, selection.end).trim();
  switch (act.act) {
    case 'accept':
      return at ? { deed: { do: 'accept', keys: [at.key] } } : nothing;
    case 'reject':
      return at ? { deed: { do: 'reject', keys: [at.key], ...(act.reason ? { reason: act.reason } : {}) } } : nothing;
    case 'accept-actor': {
      const mention = subjectAt(desk, selection, current, 'actor');
      if (!mention) return { refused: 'No actor stands here.' };
      const same = undecided(suggestionsOf(desk.analysis), desk.placed)
        .filter(({ kind, coding }) => kind === 'actor' && coding.actor === mention.coding.actor)
        .map(keyOfSuggestion);
      return same.length > 0
        ? { deed: { do: 'accept', keys: same } }
        : { refused: 'Every mention of this actor is decided.' };
    }
    case 'polarity': {
      const stance = subjectAt(desk, selection, current, 'stance');
      if (stance)
        return stance.isOpen && stance.coding.polarity === act.polarity
          ? { deed: { do: 'accept', keys: [stance.key] } }
          : { deed: { do: 'correct', key: stance.key, correction: { coding: codingOf(act.polarity) } } };
      return words && !current
        ? { deed: { do: 'mark', at: selection, as: { kind: 'stance', polarity: act.polarity } } }
        : { refused: 'No stance stands here; select words to mark them as one.' };
    }
    case 'reach':
      return at ? { deed: { do: 'reach', key: at.key, reach: act.reach } } : nothing;
    case 'mark-actor':
      return markedActor(desk, selection, words, act.type, codebook);
    case 'mark-quotation':
      return words
        ? {
            deed: {
              do: 'mark',
              at: selection,
              as: { kind: 'attribution', quoteType: quoteTypeOf(desk.text, selection) },
            },
          }
        : unselected;
    case 'note': {
      const place = words ? selection : (at?.key ?? null);
      if (!place) return { refused: 'Select the words that the note is about.' };
      return { deed: { do: 'note', at: { start: place.start, end: place.end }, note: act.note } };
    }
    case 'take-back': {
      const decided = desk.placed.map(keyOfPlaced).filter((key) => key !== null);
      const here = decided.find((key) => meets(key, selection));
      return here ? { deed: { do: 'delete', keys: [here] } } : { refused: 'Nothing is decided here.' };
    }
  }
}

/** A suggestion that a coder is led to. */
export interface Stop {
  readonly key: Key;
  /** What it claims, in a few words. */
  readonly claim: string;
}

/**
 * The undecided suggestion after (or before) what the coder looks at, in text order and round the article's ends;
 * null where all is decided.
 */
export function nextStop(desk: Desk, selection: Span, current: Key | null, direction: 1 | -1): Stop | null {
  const open = undecided(suggestionsOf(desk.analysis), desk.placed)
    .map((suggestion) => ({ suggestion, key: keyOfSuggestion(suggestion) }))
    .sort((a, b) => inOrder(a.key, b.key));
  if (open.length === 0) return null;
  // Without a suggestion in view the first one at or after the selection is the next.
  const here = current ?? { kind: direction > 0 ? FIRST : LAST, ...selection };
  const isBeyond = ({ key }: { key: Key }): boolean => inOrder(key, here) * direction > 0;
  const next = direction > 0 ? (open.find(isBeyond) ?? open[0]!) : (open.findLast(isBeyond) ?? open.at(-1)!);
  return { key: next.key, claim: claimOf(next.suggestion) };
}

/** An actor or concept to pick for what stands at a selection. */
export interface Choice {
  readonly label: string;
  readonly detail: string;
  readonly deed: Deed;
}

/** Of a codebook of 100,000 actors a list shows what can be looked through. */
const MOST_CHOICES = 100;

/** What can be picked for the annotation at a selection, the likeliest first, as far as it holds the letters typed. */
export function choicesAt(
  desk: Desk,
  selection: Span,
  current: Key | null,
  what: 'actor' | 'concept',
  typed: string,
  codebook: Codebook,
): readonly Choice[] {
  const at = subjectAt(desk, selection, current, what === 'concept' ? 'stance' : undefined);
  if (!at) return [];
  const correct = (label: string, detail: string, correction: Correction): Choice => ({
    label,
    detail,
    deed: { do: 'correct', key: at.key, correction },
  });
  const wanted = typed.trim().toLowerCase();
  const fits = (...names: readonly string[]): boolean => names.some((name) => name.toLowerCase().includes(wanted));
  if (what === 'concept')
    return codebook.concepts
      .filter(({ id, name, phrases }) => fits(id, name, ...phrases))
      .slice(0, MOST_CHOICES)
      .map(({ id, name }) => correct(name, id === name ? '' : id, { coding: { concept: id } }));
  const choices: Choice[] = [];
  const listed = new Set<string>();
  for (const { actor, mention } of likelyActors(desk, at.key, at.coding.actor, MOST_CHOICES))
    if (fits(actor.name, ...actor.forms) && !listed.has(actor.name)) {
      listed.add(actor.name);
      choices.push(correct(actor.name, `${actor.type}, in this article`, toActor(at.key, actor, mention)));
    }
  for (const actor of codebook.actors) {
    if (choices.length >= MOST_CHOICES) break;
    if (!listed.has(actor.name) && fits(actor.name, ...actor.aliases))
      choices.push(correct(actor.name, `${actor.type}, in the codebook`, toActor(at.key, actor, null)));
  }
  return choices;
}

const nothing: Meant = { refused: 'Nothing is suggested or decided here.' };
const unselected: Meant = { refused: 'Select the words to mark.' };

/** What stands at a selection. */
interface Subject {
  readonly key: Key;
  readonly coding: Coding;
  readonly isOpen: boolean;
}

/** What the coder looks at, else the narrowest undecided suggestion at the selection, else what is decided there. */
function subjectAt(desk: Desk, selection: Span, current: Key | null, kind?: AnnotationKind): Subject | null {
  const fits = (key: Key): boolean => kind === undefined || key.kind === kind;
  const open = undecided(suggestionsOf(desk.analysis), desk.placed).map(
    (suggestion): Subject => ({ key: keyOfSuggestion(suggestion), coding: suggestion.coding, isOpen: true }),
  );
  const decided = desk.placed.flatMap((one): Subject | [] => {
    const key = keyOfPlaced(one);
    return key && key.kind !== 'note' ? { key, coding: one.annotation.coding, isOpen: false } : [];
  });
  const all = [...open, ...decided];
  const looked = current && all.find(({ key }) => keyText(key) === keyText(current));
  if (looked && fits(looked.key)) return looked;
  const here = all.filter(({ key }) => fits(key) && meets(key, selection));
  const size = ({ key }: Subject): number => key.end - key.start;
  // Of an attribution and a stance by the same cue, the stance is what takes a coder's judgement.
  return (
    here.sort(
      (a, b) =>
        Number(b.isOpen) - Number(a.isOpen) ||
        size(a) - size(b) ||
        ORDER.indexOf(b.key.kind) - ORDER.indexOf(a.key.kind),
    )[0] ?? null
  );
}

function markedActor(
  desk: Desk,
  selection: Span,
  words: string,
  type: ActorType | undefined,
  codebook: Codebook,
): Meant {
  if (!words) return unselected;
  if (words.length > MOST_MARKED) return { refused: 'That is too long for the name of an actor.' };
  const known =
    desk.analysis.actors.find(({ name, forms }) => name === words || forms.includes(words)) ??
    codebook.actors.find(({ name, aliases }) => name === words || aliases.includes(words));
  if (!known && !type) return { needs: 'actor type' };
  const as = { kind: 'actor', actor: known?.name ?? words, type: type ?? known!.type } as const;
  return { deed: { do: 'mark', at: selection, as } };
}

/** Words in quotation marks, or that begin or end with one, are quoted directly. */
function quoteTypeOf(text: string, { start, end }: Span): QuoteType {
  const around = [text[start - 1], text[start], text[end - 1], text[end]];
  return around.some((mark) => mark !== undefined && /["“”„«»‘]/.test(mark)) ? 'direct' : 'indirect';
}

/** The order of suggestions on the same words. */
const ORDER: readonly AnnotationKind[] = ['actor', 'attribution', 'stance', 'note'];
const FIRST = ORDER[0]!;
const LAST = ORDER.at(-1)!;

const inOrder = (a: Key, b: Key): number =>
  a.start - b.start || a.end - b.end || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind);
