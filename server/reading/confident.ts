import type { Analysis } from './analysis';
import { withPassages } from './flat';
import { sameEnds } from './passage';
import type { ReadPassage } from './passages';

/** Less sure stances are noise to somebody who reads along; who counts over many articles may want them. */
const LEAST_SHOWN = 0.35;

/** The analysis, as it was read, with only the stances that are sure enough to be put before a reader. */
export const confident = (analysis: Analysis, least: number = LEAST_SHOWN): Analysis =>
  withPassages(analysis, ({ passages, memo }) => {
    const before = memo.sure as Shown | undefined;
    const known = before?.least === least ? before : { least, of: NONE, passages: NONE };
    const { head, tail } = sameEnds(known.of, passages);
    const between = passages.slice(head, passages.length - tail).map((passage) => confidentIn(passage, least));
    const shown = [...known.passages.slice(0, head), ...between, ...known.passages.slice(known.of.length - tail)];
    memo.sure = { least, of: passages, passages: shown } satisfies Shown;
    return shown;
  });

/** An article's passages as they were shown last: while somebody types in one, the others stay the same objects. */
interface Shown {
  readonly least: number;
  readonly of: readonly ReadPassage[];
  readonly passages: readonly ReadPassage[];
}

const NONE: readonly never[] = [];

/** A passage as it was shown last: it stays the same object, too, where others change before and behind it. */
interface ShownPassage {
  readonly least: number;
  readonly passage: ReadPassage;
}

function confidentIn(passage: ReadPassage, least: number): ReadPassage {
  const known = passage.memo.sure as ShownPassage | undefined;
  if (known?.least === least) return known.passage;
  const stances = passage.stances.filter(({ confidence }) => confidence >= least);
  const sure = stances.length === passage.stances.length ? passage : { ...passage, stances, memo: {} };
  passage.memo.sure = { least, passage: sure } satisfies ShownPassage;
  return sure;
}
