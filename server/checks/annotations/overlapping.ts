import type { PlacedAnnotation } from '../../annotations/reanchor';
import { type Span, textOf } from '../../reading/span';
import { annotating, short } from '../fixes';
import type { AnnotationRule, Draft } from '../rule';

/** Of two decisions of one kind on the same words only one can count. */
export const overlapping: AnnotationRule = {
  code: 'annotation/overlaps',
  severity: 'warning',
  title: 'Two annotations of one kind on the same words',
  find: ({ text, placed }) =>
    (['actor', 'attribution', 'stance'] as const).flatMap((kind) => {
      const inOrder: Standing[] = [];
      for (const one of placed) {
        const { annotation, placements, how } = one;
        const span = placements[0]?.span;
        if (annotation.kind === kind && how !== 'orphaned' && span) inOrder.push({ one, span });
      }
      inOrder.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
      const drafts: Draft[] = [];
      let reaches: Standing | undefined;
      for (const present of inOrder) {
        if (reaches && present.span.start < reaches.span.end) drafts.push(draft(text, reaches, present));
        if (!reaches || present.span.end > reaches.span.end) reaches = present;
      }
      return drafts;
    }),
};

interface Standing {
  readonly one: PlacedAnnotation;
  readonly span: Span;
}

function draft(text: string, first: Standing, second: Standing): Draft {
  const named = ({ one, span }: Standing): string => `${one.annotation.decision} “${short(textOf(text, span))}”`;
  const { kind } = first.one.annotation;
  return {
    start: second.span.start,
    end: second.span.end,
    message: `This ${kind} overlaps another one, ${named(first)}.`,
    related: [{ start: first.span.start, end: first.span.end, message: 'The other one.' }],
    fixes: () =>
      [second, first].map((each, i) =>
        annotating(`Delete ${i === 0 ? 'this' : 'the other'} ${kind}, ${named(each)}`, {
          do: 'forget',
          id: each.one.annotation.id,
        }),
      ),
  };
}
