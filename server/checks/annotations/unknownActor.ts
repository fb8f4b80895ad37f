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
    const known = namesKnown(desk, codebook);
    const told = new Set<string>();
    return desk.placed.flatMap(({ annotation, placements, how }) => {
      const { decision, coding } = annotation;
      const at = placements[0]?.span;
      const { actor } = coding;
      if (decision === 'rejected' || how === 'orphaned' || !at || !actor) return [];
      // A holder without a name ("the ministers") is coded by the words that stand there.
      const isWords = annotation.kind !== 'actor' && annotation.targets.some(({ anchor }) => anchor.exact === actor);
      if (isWords || known.has(actor) || told.has(actor)) return [];
      told.add(actor);
      return [
        {
          start: at.start,
          end: at.end,
          message: `Neither the codebook nor the article knows the actor “${short(actor)}”.`,
          fixes: [addActor(actor, coding.actorType ?? 'organization')],
        },
      ];
    });
  },
};

function namesKnown({ analysis }: Desk, codebook: Codebook): ReadonlySet<string> {
  const known = new Set<string>();
  for (const { id, name, forms } of analysis.actors) for (const each of [id, name, ...forms]) known.add(each);
  for (const { id, name, aliases } of codebook.actors) for (const each of [id, name, ...aliases]) known.add(each);
  return known;
}
