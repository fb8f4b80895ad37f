import { withoutAntecedent } from './antecedents';
import type { Rule } from './rule';

/** A stance is worth little to a coder when nobody can tell whose it is. */
export const unresolvedHolder: Rule = {
  code: 'stance/unresolved-holder',
  severity: 'hint',
  title: 'A stance whose holder is not known',
  find: withoutAntecedent(
    ({ holder, holderActor }) => ({ at: holder, actor: holderActor }),
    ({ cue }, at, pronoun) => ({
      start: at.start,
      end: at.end,
      message: `It is not clear whose stance this is: nobody before it can be “${pronoun}”.`,
      related: [{ start: cue.start, end: cue.end, message: 'The stance.' }],
    }),
  ),
};
