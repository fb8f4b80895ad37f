import type { BlockContext, LocalAttribution, LocalStance, NameCandidate } from '../block';

/** The stances of one block, by rule. */
export function stancesByRule(
  _context: BlockContext,
  _names: readonly NameCandidate[],
  _attributions: readonly LocalAttribution[],
): readonly LocalStance[] {
  return [];
}
