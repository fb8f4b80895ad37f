import type { BlockContext, LocalAttribution, NameCandidate } from '../block';

/** The attributions of one block, by rule. */
export function attributionsByRule(
  _context: BlockContext,
  _names: readonly NameCandidate[],
): readonly LocalAttribution[] {
  return [];
}
