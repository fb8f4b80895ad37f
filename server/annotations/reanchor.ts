import { type Annotation, anchorOf } from './annotation';
import { type How, type Placement, placeAnchors } from './place';
import type { Sidecar } from './sidecar';

/** An annotation and where each of its targets stands in the article as it is now. */
export interface PlacedAnnotation {
  readonly annotation: Annotation;
  /** One a target, in the same order. */
  readonly placements: readonly Placement[];
  /** The least of its targets' fates: one orphaned target orphans the annotation. */
  readonly how: How;
}

const WORSE: readonly How[] = ['unmoved', 'moved', 'fuzzy', 'orphaned'];

/** Finds the place of every annotation in an article that may have changed since. In the order given. */
export function placeAnnotations(article: string, annotations: readonly Annotation[]): readonly PlacedAnnotation[] {
  const placements = placeAnchors(
    article,
    annotations.flatMap(({ targets }) => targets.map(({ anchor }) => anchor)),
  );
  let next = 0;
  return annotations.map((annotation) => {
    const own = placements.slice(next, next + annotation.targets.length);
    next += annotation.targets.length;
    return { annotation, placements: own, how: worst(own) };
  });
}

/** The worst fate among placements. */
export const worst = (placements: readonly Placement[]): How =>
  WORSE[placements.reduce((found, { how }) => Math.max(found, WORSE.indexOf(how)), 0)]!;

/** The sidecar with the anchors of everything that was found brought up to date; orphans stay as they are. */
export function withAnchors(sidecar: Sidecar, placed: readonly PlacedAnnotation[], article: string): Sidecar {
  const annotations = placed.map(({ annotation, placements, how }): Annotation => {
    if (how === 'orphaned') return annotation;
    const targets = annotation.targets.map((target, i) => ({
      ...target,
      anchor: anchorOf(article, placements[i]!.span!),
    }));
    return { ...annotation, targets };
  });
  return { ...sidecar, annotations };
}
