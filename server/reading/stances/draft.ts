import type { Polarity } from '../analysis';
import type { Sentence } from '../block';
import type { Parsed, Range } from '../syntax/phrases';
import type { Composition } from './composition';
import type { Frame } from './frames';
import { ownerOf, subjectHolder } from './parties';

/** A cue in its place: tokens `first` to `last`, exclusive. */
export interface Cue {
  readonly frame: Frame;
  readonly first: number;
  readonly last: number;
  readonly sentence: Sentence;
}

/** A stance in tokens, before it is judged. */
export interface Draft {
  readonly holder: Range | null;
  readonly target: Range | null;
  readonly words: Range;
  readonly composition: Composition | null;
  /** True where the governing verb itself turns the cue round ("dropped its opposition to"). */
  readonly ended: boolean;
  readonly rule: string;
  /** The cue's own polarity where that does not stand in its frame. */
  readonly polarity?: Polarity;
}

export type Reader = (parsed: Parsed, cue: Cue) => Draft | null;

/** Who holds what a composition says: who owns the noun that governs it, else the subject of its outermost verb. */
export function holderOf(parsed: Parsed, composition: Composition, sentence: Sentence): Range | null {
  if (composition.noun >= 0) return ownerOf(parsed, composition.noun);
  return composition.verb < 0 ? null : subjectHolder(parsed, composition.verb, sentence);
}
