import { textOf } from '../../reading/span';
import { annotating, short } from '../fixes';
import type { AnnotationRule } from '../rule';

/** Other words may mean something else: only the coder knows whether the decision still holds. */
export const changedText: AnnotationRule = {
  code: 'annotation/changed-text',
  severity: 'information',
  title: 'An annotation whose words have changed',
  find: ({ text, placed }) =>
    placed.flatMap(({ annotation, placements, how }) => {
      const changed = placements.findIndex((placement) => placement.how === 'fuzzy');
      const at = placements[changed]?.span;
      if (how !== 'fuzzy' || !at) return [];
      const { id, targets } = annotation;
      return [
        {
          start: at.start,
          end: at.end,
          message: `This was “${short(targets[changed]!.anchor.exact)}” when it was decided.`,
          fixes: () => [
            annotating(`Keep the decision with “${short(textOf(text, at))}”`, { do: 'keep-words', id }, true),
            annotating(`Delete the annotation of “${short(targets[0]!.anchor.exact)}”`, { do: 'forget', id }),
          ],
        },
      ];
    }),
};
