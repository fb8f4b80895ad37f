import { textOf } from '../reading/span';
import { short } from './fixes';
import type { Rule } from './rule';
import { ofUnnamed } from './unnamed';

/** Unnamed sources may inform; that they judge is what codes of ethics warn of. */
export const unnamedOpinion: Rule = {
  code: 'attribution/unnamed-opinion',
  severity: 'warning',
  title: 'An unnamed source that judges',
  inPassages: ofUnnamed('opinion', ({ source, content }, text) => ({
    ...source,
    message: `A source that is not named judges rather than informs: “${short(textOf(text, source))}”.`,
    related: content.map(({ start, end }) => ({ start, end, message: 'The judgement.' })),
  })),
};
