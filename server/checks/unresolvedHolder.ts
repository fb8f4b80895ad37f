import { textOf } from '../reading/span';
import { short } from './fixes';
import type { Rule } from './rule';

/** A stance is worth little to a coder when nobody can tell whose it is. */
export const unresolvedHolder: Rule = {
  code: 'stance/unresolved-holder',
  severity: 'hint',
  title: 'A stance whose holder is not known',
  find: ({ text, stances }) =>
    stances.flatMap(({ holder, holderActor, cue, polarity, confidence }) => {
      if (!holder || holderActor !== null || polarity === 'neutral' || confidence < SURE) return [];
      const words = textOf(text, holder);
      if (!PRONOUN.test(words)) return [];
      const message = `It is not clear whose stance this is: nobody was found for “${short(words)}”.`;
      return [{ start: holder.start, end: holder.end, message, related: [{ ...cue, message: 'The stance.' }] }];
    }),
};

const SURE = 0.5;
const PRONOUN = /^(?:he|she|it|they|him|her|them|his|its|their|this|that|these|those)$/i;
