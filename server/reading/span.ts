/** A stretch of text: UTF-16 offsets, `end` exclusive, as in LSP. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const span = (start: number, end: number): Span => ({ start, end });

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const shifted = (s: Span, by: number): Span => (by === 0 ? s : { start: s.start + by, end: s.end + by });

export const textOf = (text: string, s: Span): string => text.slice(s.start, s.end);

/** The first of these spans, sorted and apart from one another, that shares a unit with `at`. */
export function firstOverlapping<T extends Span>(sorted: readonly T[], at: Span): T | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.end <= at.start) low = middle + 1;
    else high = middle;
  }
  const found = sorted[low];
  return found && overlaps(found, at) ? found : undefined;
}

/** How many of so many things, in order, start before a place. */
export function countBefore(count: number, startOf: (at: number) => number, place: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(middle) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Sorts things by where they start, in place, unless they are so: mostly they are, and sorting copies what it sorts. */
export function inOrder<T>(items: T[], startOf: (item: T) => number): T[] {
  for (let at = 1; at < items.length; at++)
    if (startOf(items[at]!) < startOf(items[at - 1]!)) return items.sort((a, b) => startOf(a) - startOf(b));
  return items;
}

const NONE: readonly never[] = [];

/**
 * Hands things out in the order in which they start, those of one stretch after the other: each call answers those that
 * start before `end` and were not answered before.
 */
export function inTurn<T>(items: readonly T[], startOf: (item: T) => number): (end: number) => readonly T[] {
  let next = 0;
  return (end) => {
    const first = next;
    while (next < items.length && startOf(items[next]!) < end) next++;
    return next > first ? items.slice(first, next) : NONE;
  };
}
