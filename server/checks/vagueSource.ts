import { textOf } from '../reading/span';
import { short } from './fixes';
import type { Rule } from './rule';
import { ofUnnamed } from './unnamed';

/** "Sources said": a source of whom nothing is told, not even how it would know. */
export const vagueSource: Rule = {
  code: 'attribution/vague-source',
  severity: 'information',
  title: 'A source of whom nothing is told',
  inPassages: ofUnnamed('vague', ({ source }, text) => ({
    ...source,
    message: `The article does not tell who says this: “${short(textOf(text, source))}”.`,
  })),
};
