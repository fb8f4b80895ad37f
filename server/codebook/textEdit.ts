import type { Span } from '../reading/span';

/** Replaces `text.slice(start, end)` by `text`. Several edits don't overlap and stand in text order. */
export interface TextEdit extends Span {
  readonly text: string;
}

/** Applies edits that do not overlap, given in text order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const edit of edits) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** Adds `next`, whose offsets are those of the text after `edits`, so that one application does all. */
export function thenEdit(edits: readonly TextEdit[], next: TextEdit): TextEdit[] {
  const before: TextEdit[] = [];
  const after: TextEdit[] = [];
  let { start, end, text } = next;
  let shift = 0;
  for (const edit of edits) {
    const from = edit.start + shift;
    const to = from + edit.text.length;
    shift += edit.text.length - (edit.end - edit.start);
    if (to < next.start) {
      before.push(edit);
      start -= edit.text.length - (edit.end - edit.start);
      end -= edit.text.length - (edit.end - edit.start);
    } else if (from > next.end) after.push(edit);
    else {
      // They touch: one edit that does both.
      const head = edit.text.slice(0, Math.max(0, next.start - from));
      const tail = edit.text.slice(Math.max(0, next.end - from));
      text = head + text + tail;
      const grown = edit.text.length - (edit.end - edit.start);
      start = Math.min(start, edit.start);
      end = Math.max(end - grown, edit.end);
    }
  }
  return [...before, { start, end, text }, ...after];
}
