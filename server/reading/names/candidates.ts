import type { BlockContext, NameCandidate } from '../block';

/** Everything in one block that may be a mention, in text order, not overlapping. */
export function nameCandidates(_context: BlockContext): readonly NameCandidate[] {
  return [];
}
