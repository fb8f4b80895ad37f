import type { CodebookConcept } from './codebook';
import type { PlacedConcept } from './entries';
import { meant, type Placed, type Report } from './nodes';

/** How many names are compared, in all, with those that are unknown: a hostile file must not take long. */
const MOST_COMPARED = 100_000;

/**
 * The concepts with ids for what their `parent` and `deprecated` name, by id or name. What names no concept is left out
 * and reported; so is what closes a circle.
 */
export function resolveConcepts(concepts: readonly PlacedConcept[], report: Report): CodebookConcept[] {
  const idOf = new Map<string, string>();
  for (const { concept } of concepts) if (!idOf.has(concept.name)) idOf.set(concept.name, concept.id);
  for (const { concept } of concepts) idOf.set(concept.id, concept.id);
  let compared = 0;
  const resolve = (at: Placed | undefined): string | undefined => {
    if (!at) return undefined;
    const id = idOf.get(at.value);
    if (id !== undefined) return id;
    compared += idOf.size;
    const words = compared <= MOST_COMPARED ? idOf.keys() : [];
    report('unknown-reference', 'warning', at, ...meant(`There is no concept “${at.value}”`, at.value, words));
    return undefined;
  };
  const parents = concepts.map(({ parent }) => resolve(parent));
  const successors = concepts.map(({ deprecated }) => resolve(deprecated));
  cutCircles(concepts, parents, (concept) => concept.parent, 'parent', report);
  cutCircles(concepts, successors, (concept) => concept.deprecated, 'successor', report);
  return concepts.map(({ concept }, i) => ({
    ...concept,
    ...(parents[i] !== undefined && { parent: parents[i] }),
    ...(successors[i] !== undefined && { deprecated: successors[i] }),
  }));
}

/** Takes one link out of each circle: the one that stands last of those walked. Linear. */
function cutCircles(
  concepts: readonly PlacedConcept[],
  next: (string | undefined)[],
  placeOf: (concept: PlacedConcept) => Placed | undefined,
  what: string,
  report: Report,
): void {
  const indexOf = new Map(concepts.map(({ concept }, i) => [concept.id, i]));
  const walk = new Int32Array(concepts.length);
  for (let first = 0; first < concepts.length; first++) {
    let at: number | undefined = first;
    let last = first;
    while (at !== undefined && walk[at] === 0) {
      walk[at] = first + 1;
      last = at;
      at = next[at] === undefined ? undefined : indexOf.get(next[at]!);
    }
    // Met again on the same walk, and not one that an earlier walk has been through.
    if (at === undefined || walk[at] !== first + 1 || next[last] === undefined) continue;
    next[last] = undefined;
    const { name } = concepts[last]!;
    const target = concepts[at]!.name;
    const message =
      at === last
        ? `“${name.value}” is its own ${what}.`
        : `“${name.value}” and its ${what} “${target.value}” make a circle.`;
    const related = at === last ? [] : [{ start: target.start, end: target.end, message: 'The circle begins here.' }];
    report('cycle', 'error', placeOf(concepts[last]!) ?? name, message, { related, mend: { kind: 'remove' } });
  }
}
