import { textOf } from '../reading/span';
import { short } from './fixes';
import type { Rule } from './rule';

/** Known only through another's report or outlet. */
export const secondHand: Rule = {
  code: 'attribution/second-hand',
  severity: 'information',
  title: 'Known through another’s report only',
  find: ({ text, attributions }) =>
    attributions.flatMap(({ through, source }) => {
      if (!through) return [];
      const related = source ? [{ start: source.start, end: source.end, message: 'Who is reported to say it.' }] : [];
      const message = `This is known through ${short(textOf(text, through))} only.`;
      return [{ start: through.start, end: through.end, message, related }];
    }),
};
