import type { Analysis } from './analysis';
import { withPassages } from './flat';
import type { ReadPassage } from './passages';

/** Less sure stances are noise to somebody who reads along; who counts over many articles may want them. */
const LEAST_SHOWN = 0.35;

/** The analysis, as it was read, with only the stances that are sure enough to be put before a reader. */
export const confident = (analysis: Analysis, least: number = LEAST_SHOWN): Analysis =>
  withPassages(analysis, (passage) => confidentIn(passage, least));

/** A passage as it was shown last: while somebody types in one, the others stay the same objects. */
interface Shown {
  readonly least: number;
  readonly passage: ReadPassage;
}

function confidentIn(passage: ReadPassage, least: number): ReadPassage {
  if (passage.stances.length === 0) return passage;
  const known = passage.memo.sure as Shown | undefined;
  if (known?.least === least) return known.passage;
  const stances = passage.stances.filter(({ confidence }) => confidence >= least);
  const sure = stances.length === passage.stances.length ? passage : { ...passage, stances, memo: {} };
  passage.memo.sure = { least, passage: sure } satisfies Shown;
  return sure;
}
