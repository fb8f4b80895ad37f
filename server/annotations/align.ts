/** Where a stretch of a pattern lies in a window of text, and how well the pattern fits. */
export interface Alignment {
  /** Units of `window`, end exclusive, that the pattern's `[from, to)` became. */
  readonly start: number;
  readonly end: number;
  /** 1 minus edits per unit, for `[from, to)` alone and for the rest of the pattern. */
  readonly inside: number;
  readonly outside: number;
}

/**
 * Aligns `pattern` somewhere in `window` with the fewest single-unit edits (Sellers 1980: free ends in the window), and
 * reads off what became of `pattern.slice(from, to)`. Time and memory are the product of the lengths.
 */
export function align(pattern: string, from: number, to: number, window: string): Alignment {
  const columns = window.length + 1;
  const cost = new Uint16Array((pattern.length + 1) * columns);
  for (let row = 1; row <= pattern.length; row++) {
    const unit = pattern.charCodeAt(row - 1);
    const above = (row - 1) * columns;
    const here = row * columns;
    cost[here] = row;
    for (let column = 1; column < columns; column++) {
      const match = cost[above + column - 1]! + (unit === window.charCodeAt(column - 1) ? 0 : 1);
      const gap = Math.min(cost[above + column]!, cost[here + column - 1]!) + 1;
      cost[here + column] = Math.min(match, gap);
    }
  }
  let column = 0;
  const bottom = pattern.length * columns;
  for (let at = 1; at < columns; at++) if (cost[bottom + at]! < cost[bottom + column]!) column = at;
  const total = cost[bottom + column]!;

  let start = 0;
  let end = 0;
  let costAtFrom = 0;
  let costAtTo = total;
  for (let row = pattern.length; ; ) {
    if (row === to && end === 0) {
      end = column;
      costAtTo = cost[row * columns + column]!;
    }
    if (row === from) {
      start = column;
      costAtFrom = cost[row * columns + column]!;
      // Text inserted right before the stretch belongs to what surrounds it.
      break;
    }
    const here = cost[row * columns + column]!;
    const diagonal = column > 0 ? cost[(row - 1) * columns + column - 1]! : Number.POSITIVE_INFINITY;
    if (diagonal <= here && (diagonal < here || pattern[row - 1] === window[column - 1])) {
      row--;
      column--;
    } else if (cost[(row - 1) * columns + column]! < here) row--;
    else column--;
  }
  const size = to - from;
  const rest = pattern.length - size;
  const edits = costAtTo - costAtFrom;
  return {
    start,
    end: Math.max(start, end),
    inside: size ? 1 - edits / size : 1,
    outside: rest ? 1 - (total - edits) / rest : 1,
  };
}
