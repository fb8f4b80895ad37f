import type { Annotation, Coding, Target } from './annotation';
import type { Sidecar } from './sidecar';

/** What a deed made of one annotation; null where there was or is none. */
export interface Change {
  readonly id: string;
  readonly before: Annotation | null;
  readonly after: Annotation | null;
}

/** What one deed changed, to be undone and redone as a whole. */
export type Step = readonly Change[];

/** What a deed did. Annotations that it left alone are the same objects in both sidecars. */
export function stepBetween(before: Sidecar, after: Sidecar): Step {
  const old = new Map(before.annotations.map((annotation) => [annotation.id, annotation]));
  const changes: Change[] = [];
  for (const annotation of after.annotations) {
    const was = old.get(annotation.id) ?? null;
    if (was !== annotation) changes.push({ id: annotation.id, before: was, after: annotation });
    old.delete(annotation.id);
  }
  for (const [id, was] of old) changes.push({ id, before: was, after: null });
  return changes;
}

/** The step that takes a step back. */
export const reversed = (step: Step): Step =>
  step.map(({ id, before, after }) => ({ id, before: after, after: before }));

/**
 * The sidecar after a step is taken; null where an annotation is not what the step starts from, because another
 * program changed it meanwhile. Where the words stood elsewhere by now, they stay there.
 */
export function stepped(sidecar: Sidecar, step: Step): Sidecar | null {
  const now = new Map(sidecar.annotations.map((annotation) => [annotation.id, annotation]));
  for (const { id, before, after } of step) {
    const present = now.get(id) ?? null;
    if (!sameDecision(present, before)) return null;
    if (!after) now.delete(id);
    else now.set(id, present ? { ...after, targets: whereTheyAre(after, present) } : after);
  }
  return { ...sidecar, annotations: [...now.values()] };
}

/** Equal in all that a coder decides; anchors move with the article, and fields of others are none of ours. */
function sameDecision(a: Annotation | null, b: Annotation | null): boolean {
  if (!a || !b) return a === b;
  return (
    a.kind === b.kind &&
    a.decision === b.decision &&
    a.modified === b.modified &&
    sameCoding(a.coding, b.coding) &&
    a.targets.map(({ role }) => role).join() === b.targets.map(({ role }) => role).join()
  );
}

function sameCoding(a: Coding, b: Coding): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof Coding>;
  return [...keys].every((key) => a[key] === b[key]);
}

const whereTheyAre = (wanted: Annotation, { targets }: Annotation): readonly Target[] =>
  wanted.targets.map((target, i) => {
    const isSame = ({ role, anchor }: Target): boolean => role === target.role && anchor.exact === target.anchor.exact;
    const present = targets[i] && isSame(targets[i]) ? targets[i] : targets.find(isSame);
    return present ? { ...target, anchor: present.anchor } : target;
  });
