import type { Attribution, Quotation } from '../analysis';
import type { LocalAttribution } from '../block';
import type { Linked, PlacedBlock } from '../names/link';
import { shifted } from '../span';

/** Places the blocks' attributions in the article: speakers that go on over paragraphs, actors, nesting. */
export function assembleAttributions(
  blocks: readonly PlacedBlock[],
  _linked: Linked,
  _quotations: readonly Quotation[],
): readonly Attribution[] {
  const all: Attribution[] = [];
  /** Position of the attribution that a free-standing quotation in the next block would go on from, or -1. */
  let speaking = -1;
  for (const { offset, reading } of blocks) {
    const from = speaking;
    speaking = -1;
    for (const local of reading.attributions) {
      const content = local.content.map((part) => shifted(part, offset));
      if (local.continues) {
        if (from < 0) continue;
        const speaker = all[from]!;
        all[from] = { ...speaker, content: [...speaker.content, ...content] };
        speaking = from;
        continue;
      }
      if (mayGoOn(local)) speaking = all.length;
      all.push(placed(local, offset));
    }
  }
  return all.filter(({ content }) => content.length > 0);
}

/** A quotation, or a cue that announces one ("He said:"), may go on in the next block. */
const mayGoOn = ({ content, quoteType }: LocalAttribution): boolean => content.length === 0 || quoteType !== 'indirect';

function placed({ continues, ...local }: LocalAttribution, offset: number): Attribution {
  return {
    ...local,
    source: local.source && shifted(local.source, offset),
    cue: local.cue && shifted(local.cue, offset),
    content: local.content.map((part) => shifted(part, offset)),
    through: local.through && shifted(local.through, offset),
    actor: null,
    nestedIn: null,
  };
}
