import { textOf } from '../reading/span';
import { short } from './fixes';
import type { Rule } from './rule';
import { unnamedOpinions } from './unnamedOpinion';

/** "Sources said": a source of whom nothing is told, not even how it would know. */
export const vagueSource: Rule = {
  code: 'attribution/vague-source',
  severity: 'information',
  title: 'A source of whom nothing is told',
  find(analysis) {
    const opinions = new Set(unnamedOpinions(analysis));
    return analysis.attributions.flatMap((attribution) => {
      const { source, sourceKind } = attribution;
      if (!source || sourceKind !== 'vague' || opinions.has(attribution)) return [];
      const who = short(textOf(analysis.text, source));
      return [{ start: source.start, end: source.end, message: `Nothing tells who “${who}” are, or how they know.` }];
    });
  },
};
