import { lineAt, lineStarts, lineText } from '../reading/lines';
import type { Span } from '../reading/span';

/** A span as people and tools count it: lines and columns from 1, columns in UTF-16 units, the end exclusive. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Finds places in one text. */
export interface Places {
  of(at: Span): Place;
  /** The text of a line, counted from 1. */
  line(line: number): string;
}

/** Indexes the lines of a text once, for as many places as are asked. */
export function placesIn(text: string): Places {
  const starts = lineStarts(text);
  return {
    of({ start, end }) {
      const line = lineAt(starts, start);
      const endLine = lineAt(starts, end);
      return {
        line: line + 1,
        column: start - starts[line]! + 1,
        endLine: endLine + 1,
        endColumn: end - starts[endLine]! + 1,
      };
    },
    line: (line) => lineText(text, starts, line - 1),
  };
}
