import { textOf } from '../reading/span';
import { short } from './fixes';
import type { Rule } from './rule';

/** A stance toward "it" or "this" of which nothing tells what is meant. */
export const unresolvedTarget: Rule = {
  code: 'stance/unresolved-target',
  severity: 'hint',
  title: 'A stance whose target is not known',
  find: ({ text, stances }) =>
    stances.flatMap(({ target, targetActor, cue, polarity, confidence }) => {
      if (!target || targetActor !== null || polarity === 'neutral' || confidence < SURE) return [];
      const words = textOf(text, target);
      if (!PRONOUN.test(words)) return [];
      const message = `It is not clear what “${short(words)}” is that this stance is about.`;
      return [{ start: target.start, end: target.end, message, related: [{ ...cue, message: 'The stance.' }] }];
    }),
};

const SURE = 0.5;
const PRONOUN = /^(?:he|she|him|her|they|them)$/i;
