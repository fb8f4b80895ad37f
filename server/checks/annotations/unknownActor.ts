import type { Desk } from '../../annotations/perform';
import type { Codebook } from '../../codebook/codebook';
import { addActor, short } from '../fixes';
import type { AnnotationRule } from '../rule';

/** A name that stands in one coder's sidecar alone can't be counted over articles. */
export const unknownActor: AnnotationRule = {
  code: 'annotation/unknown-actor',
  severity: 'information',
  title: 'An annotation whose actor nobody knows',
  find: (desk, codebook) => {
    if (desk.placed.length === 0) return [];
    const inArticle = namesIn(desk);
    const inCodebook = namesOf(codebook);
    const told = new Set<string>();
    return desk.placed.flatMap(({ annotation, placements, how }) => {
      const { decision, coding } = annotation;
      const at = placements[0]?.span;
      const { actor } = coding;
      if (decision === 'rejected' || how === 'orphaned' || !at || !actor) return [];
      if (inArticle.has(actor) || inCodebook.has(actor) || told.has(actor)) return [];
      // A holder without a name ("the ministers") is coded by the words that stand there.
      if (annotation.kind !== 'actor' && annotation.targets.some(({ anchor }) => anchor.exact === actor)) return [];
      told.add(actor);
      return [
        {
          start: at.start,
          end: at.end,
          message: `Neither the codebook nor the article knows the actor “${short(actor)}”.`,
          fixes: () => [addActor(actor, coding.actorType ?? 'organization')],
        },
      ];
    });
  },
};

function namesIn({ analysis }: Desk): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { id, name, forms } of analysis.actors) {
    names.add(id).add(name);
    for (const form of forms) names.add(form);
  }
  return names;
}

/** The names of a codebook do not change, and there may be 100,000 of them: once is enough. */
const namesByCodebook = new WeakMap<Codebook, ReadonlySet<string>>();

function namesOf(codebook: Codebook): ReadonlySet<string> {
  let names = namesByCodebook.get(codebook);
  if (!names) {
    names = new Set(codebook.actors.flatMap(({ id, name, aliases }) => [id, name, ...aliases]));
    namesByCodebook.set(codebook, names);
  }
  return names;
}
