const { imul } = Math;

/**
 * Joins two values into one, in order: `join(a, b)` differs from `join(b, a)`. A feature is its template's number joined
 * with its values, one after the other; what is itself joined of several goes in first, since `join(a, join(b, c))` is
 * nearly `join(join(a, b), c)`.
 *
 * Its bytecode is short enough (24 bytes, of 27 allowed) for V8 to put it in line wherever it stands: as a call it takes
 * ten times as long, and there are a hundred for every word of an article.
 */
export const join = (a: number, b: number): number => imul(a, 0x85ebca6b) ^ b;

/** The row where a feature's weights stand, in a table of `2 ** (32 - shift)` rows. */
export const rowOf = (feature: number, shift: number): number => imul(feature ^ (feature >>> 15), 0x2c1b3c6d) >>> shift;

/** The shift with which `rowOf` answers rows of a table that has so many: a power of two, and at least 2. */
export const shiftFor = (rows: number): number => Math.clz32(rows) + 1;
