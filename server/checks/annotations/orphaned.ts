import { textOf } from '../../reading/span';
import { annotating, short } from '../fixes';
import type { AnnotationRule } from '../rule';

/** A decision whose words are gone says nothing about the article any more, but it is the coder's to give up. */
export const orphaned: AnnotationRule = {
  code: 'annotation/orphaned',
  severity: 'warning',
  title: 'An annotation whose words are not found',
  find: ({ text, placed }) =>
    placed.flatMap(({ annotation, placements }) => {
      const { id, targets } = annotation;
      // One lost part is told of at a time: with the first one put somewhere, the next is told.
      const target = placements.findIndex(({ span }) => span === null);
      if (target < 0) return [];
      const { role, anchor } = targets[target]!;
      const { likely } = placements[target]!;
      // Where nothing is likely, the words that are left of it, or else the start of the article, have the finding.
      const left = placements.find(({ span }) => span)?.span;
      const at = likely[0] ?? left ?? { start: 0, end: Math.min(1, text.length) };
      const what = targets.length > 1 ? `The ${role} of an annotation,` : 'The annotated text';
      return [
        {
          start: at.start,
          end: at.end,
          message: `${what} “${short(anchor.exact)}” is not in the article any more.`,
          fixes: () => [
            ...likely.map((span) =>
              annotating(`Put the annotation on “${short(textOf(text, span))}”`, { do: 'put', id, target, at: span }),
            ),
            ...(target > 0
              ? [annotating(`Leave the ${role} “${short(anchor.exact)}” out`, { do: 'leave-out', id, target })]
              : []),
            annotating(`Delete the annotation of “${short(targets[0]!.anchor.exact)}”`, { do: 'forget', id }),
          ],
        },
      ];
    }),
};
