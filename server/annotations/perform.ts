import type { ActorType, Analysis, QuoteType } from '../reading/analysis';
import type { Span } from '../reading/span';
import { type Annotation, type AnnotationKind, anchorOf, type Coding, type Role, type Target } from './annotation';
import { type Reach, reached } from './extent';
import { type Key, keyOfPlaced, keyOfSuggestion, keyText } from './key';
import type { PlacedAnnotation } from './reanchor';
import type { Sidecar } from './sidecar';
import { accept, type Correction, corrected, type Made, reject, type Suggestion, suggestionsOf } from './suggestions';

/** An article on a coder's desk: what the engine reads in it, and what the coder decided so far. */
export interface Desk {
  readonly text: string;
  /** The engine's own analysis, before decisions. */
  readonly analysis: Analysis;
  readonly sidecar: Sidecar;
  /** The sidecar's annotations, in its order. */
  readonly placed: readonly PlacedAnnotation[];
}

/** What a coder does, as plain data: it travels with a code action or a key binding. */
export type Deed =
  | { readonly do: 'accept'; readonly keys: readonly Key[] }
  | { readonly do: 'reject'; readonly keys: readonly Key[]; readonly reason?: string }
  | { readonly do: 'correct'; readonly key: Key; readonly correction: Correction }
  | { readonly do: 'reach'; readonly key: Key; readonly reach: Reach }
  | { readonly do: 'mark'; readonly at: Span; readonly as: Marking }
  | { readonly do: 'note'; readonly at: Span; readonly note: string }
  /** Takes decisions back: what the engine suggests is undecided again. */
  | { readonly do: 'delete'; readonly keys: readonly Key[] }
  /** Of annotations whose words are lost or in doubt, which no key names: by their ids. */
  | { readonly do: 'put'; readonly id: string; readonly target: number; readonly at: Span }
  | { readonly do: 'leave-out'; readonly id: string; readonly target: number }
  | { readonly do: 'keep-words'; readonly id: string }
  | { readonly do: 'forget'; readonly id: string };

/** What a selection is marked as. */
export type Marking =
  | { readonly kind: 'actor'; readonly actor: string; readonly type: ActorType }
  | { readonly kind: 'attribution'; readonly quoteType: QuoteType }
  | { readonly kind: 'stance'; readonly polarity: 'support' | 'oppose' | 'neutral' };

/**
 * The sidecar after a deed, or the same sidecar where the deed changes nothing (a suggestion that is gone, an extent
 * that can't grow). `make` gives each new annotation its id, creator and time.
 */
export function perform(desk: Desk, deed: Deed, make: () => Made): Sidecar {
  switch (deed.do) {
    case 'accept':
      return decide(desk, deed.keys, make, (suggestion, made) => accept(suggestion, desk.text, made), 'accepted');
    case 'reject':
      return decide(
        desk,
        deed.keys,
        make,
        (suggestion, made) => reject(suggestion, desk.text, made, deed.reason),
        'rejected',
        deed.reason,
      );
    case 'correct':
      return correct(desk, deed.key, deed.correction, make);
    case 'reach': {
      const span = reached(desk.text, deed.key, deed.reach);
      const role = span && mainRole(desk, deed.key);
      return role ? correct(desk, deed.key, { targets: { [role]: span } }, make) : desk.sidecar;
    }
    case 'mark':
      return put(desk.sidecar, [marked(desk.text, deed.at, deed.as, make())]);
    case 'note':
      return put(desk.sidecar, [hand(desk.text, 'note', 'mention', deed.at, { note: deed.note }, make())]);
    case 'delete': {
      const ids = new Set(deed.keys.flatMap((key) => existing(desk, key)?.annotation.id ?? []));
      if (ids.size === 0) return desk.sidecar;
      return { ...desk.sidecar, annotations: desk.sidecar.annotations.filter(({ id }) => !ids.has(id)) };
    }
    case 'put': {
      const put = (target: Target, i: number) =>
        i === deed.target ? { ...target, anchor: anchorOf(desk.text, deed.at) } : target;
      return change(desk, deed.id, make, ({ annotation }) => annotation.targets.map(put));
    }
    case 'leave-out':
      return change(desk, deed.id, make, ({ annotation }) => annotation.targets.filter((_, i) => i !== deed.target));
    case 'keep-words':
      return change(desk, deed.id, make, ({ annotation, placements }) =>
        annotation.targets.map((target, i) => {
          const span = placements[i]?.span;
          return span ? { ...target, anchor: anchorOf(desk.text, span) } : target;
        }),
      );
    case 'forget': {
      const annotations = desk.sidecar.annotations.filter(({ id }) => id !== deed.id);
      return annotations.length < desk.sidecar.annotations.length ? { ...desk.sidecar, annotations } : desk.sidecar;
    }
  }
}

/** Gives an annotation other targets; its coding stays. */
function change(
  { placed, sidecar }: Desk,
  id: string,
  make: () => Made,
  targets: (one: PlacedAnnotation) => readonly Target[],
): Sidecar {
  const one = placed.find(({ annotation }) => annotation.id === id);
  if (!one) return sidecar;
  return put(sidecar, [{ ...one.annotation, targets: targets(one), modified: make().created }]);
}

/** The sidecar with these annotations added, in place of those of the same id. */
function put(sidecar: Sidecar, annotations: readonly Annotation[]): Sidecar {
  if (annotations.length === 0) return sidecar;
  const changed = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  const kept = sidecar.annotations.map((annotation) => {
    const now = changed.get(annotation.id);
    changed.delete(annotation.id);
    return now ?? annotation;
  });
  return { ...sidecar, annotations: [...kept, ...changed.values()] };
}

function decide(
  desk: Desk,
  keys: readonly Key[],
  make: () => Made,
  fresh: (suggestion: Suggestion, made: Made) => Annotation,
  decision: 'accepted' | 'rejected',
  reason?: string,
): Sidecar {
  const suggestions = new Map(
    suggestionsOf(desk.analysis).map((suggestion) => [keyText(keyOfSuggestion(suggestion)), suggestion]),
  );
  const decided = placedByKey(desk);
  return put(
    desk.sidecar,
    keys.flatMap((key) => {
      const old = decided.get(keyText(key))?.annotation;
      const suggestion = suggestions.get(keyText(key));
      if (!old) return suggestion ? [fresh(suggestion, make())] : [];
      if (old.decision === decision) return [];
      const { created, creator } = make();
      const coding = reason ? { ...old.coding, note: reason } : old.coding;
      return [{ ...old, decision, coding, creator, modified: created }];
    }),
  );
}

function correct(desk: Desk, key: Key, correction: Correction, make: () => Made): Sidecar {
  const old = existing(desk, key);
  if (!old) {
    const suggestion = suggestionAt(desk, key);
    return suggestion ? put(desk.sidecar, [accept(suggestion, desk.text, make(), correction)]) : desk.sidecar;
  }
  const { annotation, placements } = old;
  const found = annotation.targets.flatMap(({ role }, i) => {
    const span = placements[i]?.span;
    return span ? [{ role, span }] : [];
  });
  const targets = corrected(found, correction.targets ?? {}).map(({ role, span }) => ({
    role,
    anchor: anchorOf(desk.text, span),
  }));
  const { created, creator } = make();
  const coding = { ...annotation.coding, ...correction.coding };
  return put(desk.sidecar, [{ ...annotation, decision: 'corrected', targets, coding, creator, modified: created }]);
}

function marked(text: string, at: Span, as: Marking, made: Made): Annotation {
  const words = text.slice(at.start, at.end);
  switch (as.kind) {
    case 'actor':
      return hand(text, 'actor', 'mention', at, { actor: as.actor, actorType: as.type }, made);
    case 'attribution':
      return hand(text, 'attribution', 'content', at, { content: words, quoteType: as.quoteType }, made);
    case 'stance': {
      const agreement = as.polarity === 'neutral' ? {} : { agreement: as.polarity === 'support' };
      return hand(text, 'stance', 'cue', at, { ...agreement, cue: words, polarity: as.polarity }, made);
    }
  }
}

/** An annotation that no rule suggested. */
function hand(
  text: string,
  kind: AnnotationKind,
  role: Role,
  at: Span,
  coding: Coding,
  { id, creator, created }: Made,
): Annotation {
  const targets = [{ role, anchor: anchorOf(text, at) }];
  return { id, kind, decision: 'accepted', targets, coding, creator, created, modified: created };
}

const placedByKey = ({ placed }: Desk): ReadonlyMap<string, PlacedAnnotation> =>
  new Map(
    placed.flatMap((one) => {
      const key = keyOfPlaced(one);
      return key ? [[keyText(key), one] as const] : [];
    }),
  );

const existing = (desk: Desk, key: Key): PlacedAnnotation | undefined => placedByKey(desk).get(keyText(key));

const suggestionAt = (desk: Desk, key: Key): Suggestion | undefined =>
  suggestionsOf(desk.analysis).find((suggestion) => keyText(keyOfSuggestion(suggestion)) === keyText(key));

const mainRole = (desk: Desk, key: Key): Role | undefined =>
  existing(desk, key)?.annotation.targets[0]?.role ?? suggestionAt(desk, key)?.targets[0]?.role;
