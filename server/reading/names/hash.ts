/** Mixes a template's number and up to two values into a feature's hash. The caller masks it to the rows of its table. */
export function feature(template: number, a: number, b = 0): number {
  let h = Math.imul(a, 0x9e3779b1) ^ Math.imul(b + template, 0x85ebca6b) ^ Math.imul(template, 0x27d4eb2f);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return h ^ (h >>> 13);
}

/** Joins two values into one, in order: `join(a, b)` differs from `join(b, a)`. */
export const join = (a: number, b: number): number => (Math.imul(a ^ (a >>> 16), 0x21f0aaad) + b) | 0;
