import type { Analysis } from '../reading/analysis';
import { memoOf, passagesOf, wasRead } from '../reading/flat';
import type { Passage } from '../reading/passage';

/** What a passage holds for a rule; places are relative to the passage, which starts at `start`. */
export interface Hints<T> {
  readonly start: number;
  /** False for a passage that is made anew at each reading, as where a coder decided. */
  readonly lasts: boolean;
  /** Never empty. */
  readonly found: readonly T[];
}

/** Looks through one passage, given its own words. */
type Finder<T> = (passage: Passage, text: string) => readonly T[];

const finders: Finder<unknown>[] = [];

/**
 * Has each passage of articles looked through for what a rule may be about, once as long as it stays the same: while
 * somebody types in one, the others need not be looked through again. Answers those that hold something, in text order.
 * To be called when its module loads.
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
  readonly lists: readonly (readonly Hints<unknown>[])[];
  readonly totals: readonly number[];
}

function ofAnalysis(analysis: Analysis): Gathered {
  const memo = memoOf(analysis);
  memo.hints ??= gathered(analysis);
  return memo.hints as Gathered;
}

function gathered(analysis: Analysis): Gathered {
  const { passages, starts } = passagesOf(analysis);
  const all = finders.map((): Hints<unknown>[] => []);
  const totals = counters.map(() => 0);
  const lasts = wasRead(analysis);
  for (let i = 0; i < passages.length; i++) {
    const passage = passages[i]!;
    const start = starts[i]!;
    const { lists, counts } = heldBy(passage, analysis.text, start);
    for (let c = 0; c < counts.length; c++) totals[c]! += counts[c]!;
    for (const { finder, found } of lists) all[finder]!.push({ start, lasts, found });
  }
  return { lists: all, totals };
}

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
