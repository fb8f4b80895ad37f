import type { Attribution, Mention, Quotation } from '../analysis';
import type { LocalAttribution } from '../block';
import type { Linked, PlacedBlock } from '../names/link';
import { type Span, shifted } from '../span';

/**
 * Places the blocks' attributions in the article: a quotation that fills a paragraph goes on from the speaker before
 * it, sources get their actors, and what is said within what another says is nested in it. By position of the content.
 */
export function assembleAttributions(
  blocks: readonly PlacedBlock[],
  { mentions }: Linked,
  _quotations: readonly Quotation[],
): readonly Attribution[] {
  const said = joined(blocks)
    .filter(({ content }) => content.length > 0)
    .sort((a, b) => a.content[0]!.start - b.content[0]!.start);
  const actors = actorsOf(said, mentions);
  const outer = nesting(said);
  return said.map(({ source, cue, content, quoteType, sourceKind, through, evidence }, i) => ({
    source,
    cue,
    content,
    quoteType,
    sourceKind,
    actor: actors[i]!,
    through,
    nestedIn: outer[i]!,
    evidence,
  }));
}

/** The attributions of all blocks, each free-standing quotation joined to the speaker of the block before. */
function joined(blocks: readonly PlacedBlock[]): LocalAttribution[] {
  const all: LocalAttribution[] = [];
  /** Position of the attribution that a free-standing quotation in the next block would go on from, or -1. */
  let speaking = -1;
  for (const { offset, reading } of blocks) {
    const from = speaking;
    speaking = -1;
    for (const local of reading.attributions) {
      const here = placed(local, offset);
      if (local.continues) {
        if (from < 0) continue;
        const before = all[from]!;
        all[from] = { ...before, content: [...before.content, ...here.content] };
        speaking = from;
        continue;
      }
      // A quotation, or a cue that announces one ("He said:"), may go on in the next block.
      if (local.content.length === 0 || local.quoteType !== 'indirect') speaking = all.length;
      all.push(here);
    }
  }
  return all;
}

function placed(local: LocalAttribution, offset: number): LocalAttribution {
  const at = (part: Span | null | undefined): Span | null => (part ? shifted(part, offset) : null);
  return {
    source: at(local.source),
    cue: at(local.cue),
    content: local.content.map((part) => shifted(part, offset)),
    quoteType: local.quoteType,
    sourceKind: local.sourceKind,
    speaker: at(local.speaker),
    through: at(local.through),
    continues: local.continues,
    evidence: local.evidence,
  };
}

/** The actor whose mention holds the head of each source; null where none does. */
function actorsOf(said: readonly LocalAttribution[], mentions: readonly Mention[]): (number | null)[] {
  const actors = new Array<number | null>(said.length).fill(null);
  const order = said.map((_, i) => i).filter((i) => said[i]!.speaker);
  order.sort((a, b) => said[a]!.speaker!.start - said[b]!.speaker!.start);
  let next = 0;
  for (const i of order) {
    const { start, end } = said[i]!.speaker!;
    while (next < mentions.length && mentions[next]!.end <= start) next++;
    const mention = mentions[next];
    if (mention && mention.start < end) actors[i] = mention.actor;
  }
  return actors;
}

/** For each attribution, the innermost other one whose content holds its cue; null where none does. */
function nesting(said: readonly LocalAttribution[]): (number | null)[] {
  const outer = new Array<number | null>(said.length).fill(null);
  const parts: { readonly start: number; readonly end: number; readonly owner: number }[] = [];
  for (let owner = 0; owner < said.length; owner++)
    for (const { start, end } of said[owner]!.content) parts.push({ start, end, owner });
  parts.sort((a, b) => a.start - b.start || b.end - a.end);
  const cues = said.map(({ cue }, i) => ({ at: cue?.start ?? -1, i })).filter(({ at }) => at >= 0);
  cues.sort((a, b) => a.at - b.at);
  const open: typeof parts = [];
  let next = 0;
  for (const { at, i } of cues) {
    while (next < parts.length && parts[next]!.start <= at) open.push(parts[next++]!);
    while (open.length > 0 && open.at(-1)!.end <= at) open.pop();
    const holder = open.findLast(({ end, owner }) => end > at && owner !== i);
    if (holder) outer[i] = holder.owner;
  }
  return outer;
}
