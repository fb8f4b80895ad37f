/**
 * Where each line of a text starts, as an editor counts lines: LF, CRLF and CR end a line, nothing else does.
 * UTF-16 offsets in rising order; the first is 0.
 */
export function lineStarts(text: string): Int32Array {
  let starts = new Int32Array(Math.max(64, text.length >>> 6));
  let count = 1;
  // Native searches: a text is looked through at each keystroke, and few have carriage returns.
  let feed = text.indexOf('\n');
  let carriage = text.indexOf('\r');
  while (feed >= 0 || carriage >= 0) {
    const isFeed = carriage < 0 || (feed >= 0 && feed < carriage);
    let next = (isFeed ? feed : carriage) + 1;
    if (!isFeed && next === feed) next++;
    if (count === starts.length) {
      const wider = new Int32Array(count * 2);
      wider.set(starts);
      starts = wider;
    }
    starts[count++] = next;
    if (feed >= 0 && feed < next) feed = text.indexOf('\n', next);
    if (carriage >= 0 && carriage < next) carriage = text.indexOf('\r', next);
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
