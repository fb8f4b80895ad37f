import type { Annotation } from './annotation';
import type { Sidecar } from './sidecar';

export interface Merged {
  readonly sidecar: Sidecar;
  /** Ids that both sides changed differently since the base; the later decision was kept. */
  readonly conflicts: readonly string[];
}

/**
 * Merges two versions of one coder's sidecar with their common base, annotation by annotation: the way to resolve a
 * git conflict without reading JSON. A decision changed on one side wins over the base; changed on both, the one
 * modified later; deleted on one side and changed on the other, the change, so that nothing decided is lost.
 */
export function mergeSidecars(base: Sidecar, ours: Sidecar, theirs: Sidecar): Merged {
  const [inBase, inOurs, inTheirs] = [base, ours, theirs].map(
    ({ annotations }) => new Map(annotations.map((a) => [a.id, a])),
  );
  const conflicts: string[] = [];
  const annotations = [...new Set([...inOurs!.keys(), ...inTheirs!.keys()])].flatMap((id) => {
    const [old, our, their] = [inBase!.get(id), inOurs!.get(id), inTheirs!.get(id)];
    if (!our || !their) {
      const left = (our ?? their)!;
      return old && same(old, left) ? [] : [left];
    }
    if (same(our, their) || (old && same(old, their))) return [our];
    if (old && same(old, our)) return [their];
    conflicts.push(id);
    return [(our.modified ?? '') >= (their.modified ?? '') ? our : their];
  });
  const others = new Map([...ours.others, ...theirs.others].map((item) => [JSON.stringify(item), item]));
  return {
    sidecar: {
      article: ours.article,
      annotations,
      others: [...others.values()],
      foreign: { ...theirs.foreign, ...ours.foreign },
    },
    conflicts,
  };
}

const same = (a: Annotation, b: Annotation): boolean => JSON.stringify(a) === JSON.stringify(b);
