import { short } from '../../checks/fixes';
import type { CodebookProblem } from '../../codebook/problem';
import { removeValue } from '../../codebook/remove';
import type { TextEdit } from '../../codebook/textEdit';
import { scalarText } from '../../codebook/write';
import { overlaps, type Span, textOf } from '../../reading/span';
import { touches } from '../lookup';

/** What mends a problem of `codebook.yaml`, as an edit of it. */
export interface CodebookFix {
  readonly title: string;
  readonly problem: CodebookProblem;
  readonly edits: readonly TextEdit[];
}

/** What can be done about the problems at a selection. */
export function codebookFixes(text: string, problems: readonly CodebookProblem[], selection: Span): CodebookFix[] {
  return problems.flatMap((problem): CodebookFix[] => {
    const { mend } = problem;
    if (!mend || !(overlaps(problem, selection) || touches(problem, selection.start))) return [];
    if (mend.kind === 'remove') {
      const edit = removeValue(text, problem);
      return edit ? [{ title: `Remove “${short(textOf(text, problem))}”`, problem, edits: [edit] }] : [];
    }
    const { start, end } = problem;
    return [
      { title: `Change to “${short(mend.word)}”`, problem, edits: [{ start, end, text: scalarText(mend.word) }] },
    ];
  });
}
