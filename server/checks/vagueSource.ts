import { textOf } from '../reading/span';
import { short } from './fixes';
import type { Rule } from './rule';
import { unnamedSpeakers } from './unnamed';

/** "Sources said": a source of whom nothing is told, not even how it would know. */
export const vagueSource: Rule = {
  code: 'attribution/vague-source',
  severity: 'information',
  title: 'A source of whom nothing is told',
  find(analysis) {
    const { text } = analysis;
    return unnamedSpeakers(analysis)
      .filter(({ kind }) => kind === 'vague')
      .map(({ source }) => ({
        ...source,
        message: `The article does not tell who says this: “${short(textOf(text, source))}”.`,
      }));
  },
};
