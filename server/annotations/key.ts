import type { Span } from '../reading/span';
import type { AnnotationKind } from './annotation';
import type { PlacedAnnotation } from './reanchor';
import type { Suggestion } from './suggestions';

/** Names the words that a decision is about: a kind, and where its main words stand. */
export interface Key extends Span {
  readonly kind: AnnotationKind;
}

export const keyText = ({ kind, start, end }: Key): string => `${kind} ${start} ${end}`;

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
