import type { Block } from './analysis';
import { assembleQuotations, continuesQuotation, leavesQuotation } from './assembleQuotations';
import { assembleAttributions, goesOn } from './attributions/assemble';
import type { BlockLinks } from './names/link';
import type { Passage, PassageBlock, PassageMention } from './passage';
import { assembleStances } from './stances/assemble';

/** A passage with the blocks that it was made of. */
export interface ReadPassage extends Passage {
  readonly blocks: readonly PassageBlock[];
}

/** An article cut into its passages. */
export interface Cut {
  readonly passages: readonly ReadPassage[];
  /** Where each starts. */
  readonly starts: readonly number[];
  /** For each block, the passage that begins with it. */
  readonly byBlock: readonly (ReadPassage | undefined)[];
}

/** Cuts an article into passages. Those that `before` has of the same blocks are taken over: they are the same objects. */
export function intoPassages(blocks: readonly Block[], links: readonly BlockLinks[], before?: Cut): Cut {
  const known = before?.byBlock ?? [];
  const removed = known.length - blocks.length;
  const passages: ReadPassage[] = [];
  const starts: number[] = [];
  const byBlock = new Array<ReadPassage | undefined>(blocks.length).fill(undefined);
  const joined = joins(links);
  for (let first = 0, end = 1; first < blocks.length; first = end++) {
    while (joined[end] === 1) end++;
    const passage =
      again(known[first], blocks, links, first, end) ??
      again(known[first + removed], blocks, links, first, end) ??
      assembled(blocks, links, first, end);
    byBlock[first] = passage;
    passages.push(passage);
    starts.push(blocks[first]!.start);
  }
  return { passages, starts, byBlock };
}

/** 1 for each block that something in the one before it goes on into. */
function joins(links: readonly BlockLinks[]): Uint8Array {
  const joined = new Uint8Array(links.length + 1);
  let open = -1;
  for (let at = 0; at < links.length; at++) {
    const { reading } = links[at]!;
    if (at > 0 && reading.attributions.length > 0 && goesOn(reading)) joined[at] = 1;
    if (reading.quotes.length === 0) continue;
    if (open >= 0 && continuesQuotation(reading, at - open)) joined.fill(1, open + 1, at + 1);
    open = leavesQuotation(reading) ? at : -1;
  }
  return joined;
}

/** The passage where it is made of the blocks `first` to `end` (exclusive) as they are now. */
function again(
  passage: ReadPassage | undefined,
  blocks: readonly Block[],
  links: readonly BlockLinks[],
  first: number,
  end: number,
): ReadPassage | undefined {
  if (passage?.blocks.length !== end - first) return undefined;
  const { start } = blocks[first]!;
  for (let at = first; at < end; at++) {
    const before = passage.blocks[at - first]!;
    const { reading, found } = links[at]!;
    if (before.found !== found || before.reading !== reading || before.at !== blocks[at]!.start - start)
      return undefined;
  }
  return passage;
}

function assembled(blocks: readonly Block[], links: readonly BlockLinks[], first: number, end: number): ReadPassage {
  const { start } = blocks[first]!;
  const own = links
    .slice(first, end)
    .map(({ reading, found }, i): PassageBlock => ({ at: blocks[first + i]!.start - start, reading, found }));
  const attributions = assembleAttributions(own);
  return {
    length: blocks[end - 1]!.end - start,
    blocks: own,
    mentions: own.length === 1 ? own[0]!.found : own.flatMap(mentionsIn),
    quotations: assembleQuotations(own),
    attributions,
    stances: assembleStances(own, attributions),
  };
}

const mentionsIn = ({ found, at }: PassageBlock): readonly PassageMention[] =>
  found.map(({ start, end, type, form, actor, evidence, alternatives }) => ({
    start: start + at,
    end: end + at,
    type,
    form,
    actor,
    evidence,
    alternatives,
  }));
