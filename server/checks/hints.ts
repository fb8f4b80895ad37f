import type { Analysis } from '../reading/analysis';
import { passagesOf } from '../reading/flat';
import type { Passage } from '../reading/passage';

/** What a passage holds for a rule; places are relative to the passage, which starts at `start`. */
export interface Hints<T> {
  readonly start: number;
  readonly passage: Passage;
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
  return (analysis) => ofAnalysis(analysis)[finder] as readonly Hints<T>[];
}

/** What one passage holds, and for which finder. */
interface Held {
  readonly finder: number;
  readonly found: readonly unknown[];
}

const byPassage = new WeakMap<Passage, readonly Held[]>();
const byAnalysis = new WeakMap<Analysis, readonly (readonly Hints<unknown>[])[]>();

function ofAnalysis(analysis: Analysis): readonly (readonly Hints<unknown>[])[] {
  let all = byAnalysis.get(analysis);
  if (!all) {
    all = gathered(analysis);
    byAnalysis.set(analysis, all);
  }
  return all;
}

function gathered(analysis: Analysis): readonly (readonly Hints<unknown>[])[] {
  const { passages, starts } = passagesOf(analysis);
  const all = finders.map((): Hints<unknown>[] => []);
  for (let i = 0; i < passages.length; i++) {
    const passage = passages[i]!;
    const start = starts[i]!;
    for (const { finder, found } of heldBy(passage, analysis.text, start)) all[finder]!.push({ start, passage, found });
  }
  return all;
}

function heldBy(passage: Passage, article: string, start: number): readonly Held[] {
  let held = byPassage.get(passage);
  if (!held) {
    const text = article.slice(start, start + passage.length);
    held = finders
      .map((find, finder) => ({ finder, found: find(passage, text) }))
      .filter(({ found }) => found.length > 0);
    byPassage.set(passage, held.length > 0 ? held : NONE);
  }
  return held;
}

const NONE: readonly Held[] = [];
