import type { Analysis } from '../reading/analysis';
import { memoOf, type Passages, passagesOf } from '../reading/flat';
import { type Passage, sameEnds } from '../reading/passage';
import { countBefore } from '../reading/span';

/** What a passage holds for a rule, with places relative to the passage. */
export interface Hints<T> {
  /** The passage's position among those of the article: `passagesOf(analysis).starts[at]` is where it starts. */
  readonly at: number;
  /** Never empty. */
  readonly found: readonly T[];
}

/** Looks through one passage, given its own words. */
type Finder<T> = (passage: Passage, text: string) => readonly T[];

const finders: Finder<unknown>[] = [];

/**
 * Has each passage of articles looked through for what a rule may be about, once as long as it stays the same: while
 * somebody types in one, the others need not be looked through again. Answers those that hold something, in text order:
 * the same list as at the last reading, where nothing of it has changed. To be called when its module loads.
 */
export function hints<T>(find: Finder<T>): (analysis: Analysis) => readonly Hints<T>[] {
  const finder = finders.push(find) - 1;
  return (analysis) => ofAnalysis(analysis).lists[finder] as readonly Hints<T>[];
}

/** Counts something in one passage. */
type Counter = (passage: Passage) => number;

const counters: Counter[] = [];

/** Counts something in articles, in the same way: once for each passage. */
export function total(count: Counter): (analysis: Analysis) => number {
  const counter = counters.push(count) - 1;
  return (analysis) => ofAnalysis(analysis).totals[counter]!;
}

/** What one passage holds, and for which finder; and its counts. */
interface Held {
  readonly lists: readonly { readonly finder: number; readonly found: readonly unknown[] }[];
  readonly counts: readonly number[];
}

interface Gathered {
  readonly passages: readonly Passage[];
  readonly lists: readonly (readonly Hints<unknown>[])[];
  readonly totals: readonly number[];
}

function ofAnalysis(analysis: Analysis): Gathered {
  const memo = memoOf(analysis);
  memo.hints ??= gathered(analysis, passagesOf(analysis));
  return memo.hints as Gathered;
}

function gathered({ text }: Analysis, { passages, starts, memo }: Passages): Gathered {
  const before = (memo.hints as Gathered | undefined) ?? nothing();
  const { head, tail } = sameEnds(before.passages, passages);
  const end = passages.length - tail;
  const removedTo = before.passages.length - tail;
  const by = end - removedTo;
  const between: { readonly at: number; readonly held: Held }[] = [];
  for (let at = head; at < end; at++) between.push({ at, held: heldBy(passages[at]!, text, starts[at]!) });

  const now = before.lists.map((): Hints<unknown>[] => []);
  const totals = [...before.totals];
  for (const { at, held } of between) {
    for (const { finder, found } of held.lists) now[finder]!.push({ at, found });
    for (let c = 0; c < totals.length; c++) totals[c]! += held.counts[c]!;
  }
  for (let at = head; at < removedTo; at++) {
    const { counts } = before.passages[at]!.memo.hints as Held;
    for (let c = 0; c < totals.length; c++) totals[c]! -= counts[c]!;
  }
  const lists = before.lists.map((list, finder): readonly Hints<unknown>[] => {
    const first = hintsBefore(list, head);
    const next = hintsBefore(list, removedTo);
    if (by === 0 && first === next && now[finder]!.length === 0) return list;
    const behind = by === 0 ? list.slice(next) : list.slice(next).map(({ at, found }) => ({ at: at + by, found }));
    return [...list.slice(0, first), ...now[finder]!, ...behind];
  });
  const result = { passages, lists, totals };
  memo.hints = result;
  return result;
}

const nothing = (): Gathered => ({ passages: [], lists: finders.map(() => []), totals: counters.map(() => 0) });

/** How many of the hints are of passages before this one. */
const hintsBefore = (list: readonly Hints<unknown>[], passage: number): number =>
  countBefore(list.length, (i) => list[i]!.at, passage);

function heldBy(passage: Passage, article: string, start: number): Held {
  const { memo } = passage;
  let held = memo.hints as Held | undefined;
  if (!held) {
    // The words that are found are kept, and must not keep the whole article with them as it was then.
    const only = passage.blocks.length === 1 ? passage.blocks[0]! : undefined;
    const text =
      only?.at === 0 && only.reading.text.length === passage.length
        ? only.reading.text
        : owned(article.slice(start, start + passage.length));
    const lists = finders
      .map((find, finder) => ({ finder, found: find(passage, text) }))
      .filter(({ found }) => found.length > 0);
    held = { lists: lists.length > 0 ? lists : NONE, counts: counters.map((count) => count(passage)) };
    memo.hints = held;
  }
  return held;
}

/** The same text, but no part of another. */
const owned = (text: string): string => ` ${text}`.slice(1);

const NONE: readonly never[] = [];
