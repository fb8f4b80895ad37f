import { textOf } from '../reading/span';
import { short } from './fixes';
import type { Rule } from './rule';
import { unnamedSpeakers } from './unnamed';

/** A source whom the article keeps unnamed: a notice, as editors’ rules ask why. */
export const unnamedSource: Rule = {
  code: 'attribution/unnamed-source',
  severity: 'information',
  title: 'A source that is not named',
  find(analysis) {
    const { text } = analysis;
    return unnamedSpeakers(analysis)
      .filter(({ kind }) => kind === 'source')
      .map(({ source }) => ({ ...source, message: `The article does not name “${short(textOf(text, source))}”.` }));
  },
};
