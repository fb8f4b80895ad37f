/** What an article has of a kind, in text order, and for each block how many of them there are up to its end. */
export interface PerBlock<T> {
  readonly items: readonly T[];
  readonly ends: readonly number[];
}

export const NOTHING: PerBlock<never> = { items: [], ends: [] };

/** Copies of what there is before block `first`, to be gone on with. */
export const upTo = <T>({ items, ends }: PerBlock<T>, first: number): { items: T[]; ends: number[] } => ({
  items: first > 0 ? items.slice(0, ends[first - 1]) : [],
  ends: ends.slice(0, first),
});

/** Sorts the items from `begin` on, which mostly are in order. */
export function sortTail<T>(items: T[], begin: number, compare: (a: T, b: T) => number): void {
  let at = begin + 1;
  while (at < items.length && compare(items[at - 1]!, items[at]!) <= 0) at++;
  if (at < items.length) items.push(...items.splice(begin).sort(compare));
}
