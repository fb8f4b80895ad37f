import { textOf } from '../reading/span';
import { short } from './fixes';
import type { Rule } from './rule';
import { ofUnnamed } from './unnamed';

/** A source whom the article keeps unnamed: a notice, as editors’ rules ask why. */
export const unnamedSource: Rule = {
  code: 'attribution/unnamed-source',
  severity: 'information',
  title: 'A source that is not named',
  inPassages: ofUnnamed('source', ({ source }, text) => ({
    ...source,
    message: `The article does not name “${short(textOf(text, source))}”.`,
  })),
};
