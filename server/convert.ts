import type { Position, Range } from 'vscode-languageserver-textdocument';
import { lineStarts } from './reading/lines';
import type { Span } from './reading/span';

/** Where the lines of a text begin, to turn offsets into LSP positions and back. Columns are UTF-16 units. */
export interface Lines {
  readonly count: number;
  /** The line that holds this offset; offsets beyond the text count as its end. */
  lineOf(offset: number): number;
  /** Offset at which a line begins; the text's length for a line beyond the last. */
  startOf(line: number): number;
  positionAt(offset: number): Position;
  /** The offset of a position; columns beyond a line's end are its end, lines beyond the last the text's end. */
  offsetAt(position: Position): number;
}

/** Indexes the lines of a text: CR, LF and CRLF end a line, as in LSP. One pass. */
export function linesOf(text: string): Lines {
  const starts = lineStarts(text);
  const count = starts.length;
  const startOf = (line: number): number => (line < 0 ? 0 : line < count ? starts[line]! : text.length);
  const lineOf = (offset: number): number => {
    let low = 0;
    let high = count;
    while (low + 1 < high) {
      const middle = (low + high) >>> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low;
  };
  const positionAt = (offset: number): Position => {
    const within = Math.max(0, Math.min(offset, text.length));
    const line = lineOf(within);
    return { line, character: within - starts[line]! };
  };
  const offsetAt = ({ line, character }: Position): number => {
    if (line < 0) return 0;
    if (line >= count) return text.length;
    const start = starts[line]!;
    let end = startOf(line + 1);
    // The line break is no column of the line.
    while (end > start && line + 1 < count && isBreak(text.charCodeAt(end - 1))) end--;
    return Math.max(start, Math.min(start + character, end));
  };
  return { count, lineOf, startOf, positionAt, offsetAt };
}

export const toRange = (lines: Lines, { start, end }: Span): Range => ({
  start: lines.positionAt(start),
  end: lines.positionAt(end),
});

export const toSpan = (lines: Lines, range: Range): Span => ({
  start: lines.offsetAt(range.start),
  end: lines.offsetAt(range.end),
});

const isBreak = (unit: number): boolean => unit === 10 || unit === 13;
