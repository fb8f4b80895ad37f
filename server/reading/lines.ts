/**
 * Where each line of a text starts, as an editor counts lines: LF, CRLF and CR end a line, nothing else does.
 * UTF-16 offsets in rising order; the first is 0.
 */
export function lineStarts(text: string): Int32Array {
  let starts = new Int32Array(Math.max(64, text.length >>> 6));
  let count = 1;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 13 || (unit !== 10 && unit !== 13)) continue;
    if (unit === 13 && text.charCodeAt(at + 1) === 10) at++;
    if (count === starts.length) {
      const wider = new Int32Array(count * 2);
      wider.set(starts);
      starts = wider;
    }
    starts[count++] = at + 1;
  }
  return starts.subarray(0, count);
}

/** The line that an offset is on, counted from 0. */
export function lineAt(starts: Int32Array, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The text of a line without what ends it. */
export function lineText(text: string, starts: Int32Array, line: number): string {
  const end = starts[line + 1] ?? text.length;
  return text.slice(starts[line], end).replace(/[\r\n]{1,2}$/, '');
}
