import type { Polarity } from '../analysis';
import type { Sentence } from '../block';
import { isParticiple, isPassive, type Parsed, type Range } from '../syntax/phrases';
import type { Composition } from './composition';
import type { Frame } from './frames';
import { ASKING } from './operators';
import { agentAfter, holderFrom, ownerOf, subjectHolder } from './parties';

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

export const OPPOSITE: Readonly<Record<Polarity, Polarity>> = {
  support: 'oppose',
  oppose: 'support',
  neutral: 'neutral',
};

/**
 * Who holds what a composition says: who owns the noun that governs it, else the subject of its outermost verb. "was
 * urged by the union to drop it" is what the union wants; "was ordered to drop it", what nobody named does.
 */
export function holderOf(parsed: Parsed, composition: Composition, sentence: Sentence): Range | null {
  const { verb, noun, agent } = composition;
  if (agent >= 0) return holderFrom(parsed, agent, sentence, parsed.syntax.chunkLast[agent]!);
  if (noun >= 0) return ownerOf(parsed, noun);
  if (verb < 0) return null;
  const { chunkHead, chunkLast } = parsed.syntax;
  if (ASKING.has(parsed.tokens, chunkHead[verb]!) && isPassive(parsed, verb) && !isParticiple(parsed, verb))
    return agentAfter(parsed, chunkLast[verb]!, sentence);
  return subjectHolder(parsed, verb, sentence);
}
