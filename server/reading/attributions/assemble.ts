import type { Attribution, Quotation } from '../analysis';
import type { Linked, PlacedBlock } from '../names/link';

/** Places the blocks' attributions in the article: speakers that go on over paragraphs, actors, nesting. */
export function assembleAttributions(
  blocks: readonly PlacedBlock[],
  _linked: Linked,
  _quotations: readonly Quotation[],
): readonly Attribution[] {
  void blocks;
  return [];
}
