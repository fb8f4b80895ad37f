import type { Block, BlockRole } from './analysis';
import { endsSentence, roleOf, startsItem } from './roles';
import type { Span } from './span';

/**
 * Splits a text into its blocks, in linear time: a paragraph, headline, byline, list item … each. Hard-wrapped lines of
 * one paragraph are one block; otherwise each line is one. White space around blocks belongs to none, and the text is
 * never changed, so offsets are those of `text`.
 */
export const layout = (text: string): readonly Block[] => withRoles(text, spansOf(text, 0, text.length));

/** Where the blocks of the lines from `from` to `to` stand. Both are where a line starts, or the end of the text. */
export const spansOf = (text: string, from: number, to: number): readonly Span[] =>
  joinWrapped(text, linesOf(text, from, to));

/** Finds the role of each block of a text. */
export function withRoles(text: string, spans: readonly Span[]): readonly Block[] {
  const roles: BlockRole[] = [];
  return spans.map(({ start, end }, at) => {
    const role = roleOf(text, spans, at, roles);
    roles.push(role);
    return { start, end, role };
  });
}

/** A line without the white space around it. */
interface Line {
  start: number;
  end: number;
  /** White space before its first character. */
  indent: number;
  /** True where the line before has text, too. */
  follows: boolean;
}

const isBreak = (unit: number): boolean =>
  unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029 || unit === 0x85 || unit === 12;

/** White space, and control and format characters that stand for nothing on a page (NUL, byte order mark). */
const isBlank = (unit: number): boolean =>
  unit <= 32 ||
  (unit >= 0x7f && unit <= 0xa0) ||
  unit === 0xfeff ||
  (unit >= 0x2000 && unit <= 0x200f) ||
  unit === 0x3000;

const RARE_BREAKS = ['\r', '\u2028', '\u2029', '\u0085', '\f'];

/** Answers where the line that starts at an offset ends. Most texts have line feeds alone, which a native search finds. */
function lineEndFinder(text: string): (from: number) => number {
  if (!RARE_BREAKS.some((mark) => text.includes(mark)))
    return (from) => {
      const at = text.indexOf('\n', from);
      return at < 0 ? text.length : at;
    };
  return (from) => {
    let to = from;
    while (to < text.length && !isBreak(text.charCodeAt(to))) to++;
    return to;
  };
}

function linesOf(text: string, first: number, last: number): Line[] {
  const lines: Line[] = [];
  const lineEnd = lineEndFinder(text);
  let breaks = 0;
  for (let from = first; from < last; ) {
    const to = lineEnd(from);
    let start = from;
    while (start < to && isBlank(text.charCodeAt(start))) start++;
    if (start < to) {
      let end = to;
      while (isBlank(text.charCodeAt(end - 1))) end--;
      lines.push({ start, end, indent: start - from, follows: lines.length > 0 && breaks === 1 });
      breaks = 0;
    }
    breaks++;
    from = text.charCodeAt(to) === 13 && text.charCodeAt(to + 1) === 10 ? to + 2 : to + 1;
  }
  return lines;
}

/** Widths at which mail and press releases wrap their lines. */
const NARROWEST_WRAP = 45;
const WIDEST_WRAP = 132;

function joinWrapped(text: string, lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (let first = 0; first < lines.length; ) {
    let last = first + 1;
    while (last < lines.length && lines[last]!.follows) last++;
    const width = wrapWidth(text, lines, first, last);
    for (let at = first; at < last; at++) {
      const line = lines[at]!;
      if (at > first && width && continues(text, lines[at - 1]!, line, width)) joined.at(-1)!.end = line.end;
      else joined.push({ ...line });
    }
    first = last;
  }
  return joined;
}

/**
 * The width at which the lines `first` to `last` were wrapped, or 0 where each line is a paragraph. Wrapped lines are
 * as long as the next word allows, and most of them break off inside a sentence.
 */
function wrapWidth(text: string, lines: readonly Line[], first: number, last: number): number {
  if (last - first < 2) return 0;
  let width = 0;
  for (let at = first; at < last; at++) width = Math.max(width, lines[at]!.end - lines[at]!.start);
  if (width < NARROWEST_WRAP || width > WIDEST_WRAP) return 0;
  let brokenOff = 0;
  let complete = 0;
  for (let at = first; at + 1 < last; at++) {
    if (!continues(text, lines[at]!, lines[at + 1]!, width)) continue;
    if (endsSentence(text, lines[at]!.end)) complete++;
    else brokenOff++;
  }
  const lastLine = lines[last - 1]!;
  const isProse = complete > 0 || endsSentence(text, lastLine.end) || isLower(text.charCodeAt(lastLine.start));
  return brokenOff > 0 && brokenOff >= complete && isProse ? width : 0;
}

function continues(text: string, line: Line, next: Line, width: number): boolean {
  if (next.indent > line.indent + 1 || startsItem(text, next.start)) return false;
  let wordEnd = next.start;
  while (wordEnd < next.end && text.charCodeAt(wordEnd) > 32) wordEnd++;
  return line.end - line.start + 1 + wordEnd - next.start > width;
}

const isLower = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;
