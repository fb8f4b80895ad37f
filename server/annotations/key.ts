import type { Span } from '../reading/span';
import type { AnnotationKind } from './annotation';
import type { PlacedAnnotation } from './reanchor';
import type { Suggestion } from './suggestions';

/** Names the words that a decision is about: a kind, and where its main words stand. */
export interface Key extends Span {
  readonly kind: AnnotationKind;
}

export const keyText = ({ kind, start, end }: Key): string => `${kind} ${start} ${end}`;

/**
 * One number for the same words: after each keystroke thousands of spans are looked up, and strings would be too slow.
 * Exact for every string that there can be, unless two spans begin together and both are longer than 16 M units.
 */
export const wordsKey = ({ start, end }: Span): number => start * 2 ** 24 + Math.min(end - start, 2 ** 24 - 1);

/** Tells whether a key is among those that were added. */
export interface KeySet {
  add(kind: AnnotationKind, words: Span): void;
  has(kind: AnnotationKind, words: Span): boolean;
}

export function keySet(): KeySet {
  const sets: Readonly<Record<AnnotationKind, Set<number>>> = {
    actor: new Set(),
    attribution: new Set(),
    stance: new Set(),
    note: new Set(),
  };
  return {
    add: (kind, words) => void sets[kind].add(wordsKey(words)),
    has: (kind, words) => sets[kind].has(wordsKey(words)),
  };
}

export const keyOfSuggestion = ({ kind, targets: [main] }: Suggestion): Key => ({
  kind,
  start: main!.span.start,
  end: main!.span.end,
});

/** Where a placed annotation's main words stand; null for an orphan. */
export function keyOfPlaced({ annotation, placements }: PlacedAnnotation): Key | null {
  const at = placements[0]?.span;
  return at ? { kind: annotation.kind, start: at.start, end: at.end } : null;
}
