import { textOf } from '../reading/span';
import { short } from './fixes';
import type { Rule } from './rule';
import { unnamedOpinions } from './unnamedOpinion';

/** A source whom the article keeps unnamed: a notice, as editors' rules ask why. Opinions have a rule of their own. */
export const unnamedSource: Rule = {
  code: 'attribution/unnamed-source',
  severity: 'information',
  title: 'A source that is not named',
  find(analysis) {
    const opinions = new Set(unnamedOpinions(analysis));
    return analysis.attributions.flatMap((attribution) => {
      const { source, sourceKind } = attribution;
      if (!source || sourceKind !== 'unnamed' || opinions.has(attribution)) return [];
      const who = short(textOf(analysis.text, source));
      return [{ start: source.start, end: source.end, message: `The article does not name “${who}”.` }];
    });
  },
};
