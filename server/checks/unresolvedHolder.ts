import { textOf } from '../reading/span';
import { withoutAntecedent } from './antecedents';
import type { Rule } from './rule';

/** A stance is worth little to a coder when nobody can tell whose it is. */
export const unresolvedHolder: Rule = {
  code: 'stance/unresolved-holder',
  severity: 'hint',
  title: 'A stance whose holder is not known',
  find: (analysis) =>
    withoutAntecedent(analysis, ({ holder, holderActor }) => ({ at: holder, actor: holderActor })).map(
      ({ stance, at }) => ({
        start: at.start,
        end: at.end,
        message: `It is not clear whose stance this is: nobody before it can be “${textOf(analysis.text, at)}”.`,
        related: [{ start: stance.cue.start, end: stance.cue.end, message: 'The stance.' }],
      }),
    ),
};
