import { textOf } from '../reading/span';
import { withoutAntecedent } from './antecedents';
import type { Rule } from './rule';

/** A stance toward somebody of whom nothing tells who is meant. */
export const unresolvedTarget: Rule = {
  code: 'stance/unresolved-target',
  severity: 'hint',
  title: 'A stance whose target is not known',
  find: (analysis) =>
    withoutAntecedent(analysis, ({ target, targetActor }) => ({ at: target, actor: targetActor })).map(
      ({ stance, at }) => ({
        start: at.start,
        end: at.end,
        message: `It is not clear toward whom this stance is: nobody before it can be “${textOf(analysis.text, at)}”.`,
        related: [{ start: stance.cue.start, end: stance.cue.end, message: 'The stance.' }],
      }),
    ),
};
