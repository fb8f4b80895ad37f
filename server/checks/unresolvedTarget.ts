import { withoutAntecedent } from './antecedents';
import type { Rule } from './rule';

/** A stance toward somebody of whom nothing tells who is meant. */
export const unresolvedTarget: Rule = {
  code: 'stance/unresolved-target',
  severity: 'hint',
  title: 'A stance whose target is not known',
  find: withoutAntecedent(
    ({ target, targetActor }) => ({ at: target, actor: targetActor }),
    ({ cue }, at, pronoun) => ({
      start: at.start,
      end: at.end,
      message: `It is not clear toward whom this stance is: nobody before it can be “${pronoun}”.`,
      related: [{ start: cue.start, end: cue.end, message: 'The stance.' }],
    }),
  ),
};
