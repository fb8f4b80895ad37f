import type { Block } from './analysis';
import { assembleQuotations, continuesQuotation, FARTHEST, leavesQuotation } from './assembleQuotations';
import { assembleAttributions, goesOn } from './attributions/assemble';
import type { BlockReading } from './block';
import type { BlockLinks, Linking } from './names/link';
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
  /** The same object as long as each passage has as many mentions as before, of the same actors and by the same names. */
  readonly named: object;
  /** The same object through all readings of an article: for whoever finds something in it, to start from there. */
  readonly memo: { hints?: unknown; sure?: unknown };
  /** What the next cut needs to know of this one's blocks. */
  readonly made: Made;
}

interface Made {
  readonly linked: Linking;
  /** For each block, the passage that begins with it. */
  readonly passages: readonly (ReadPassage | undefined)[];
  /** For each block what of its reading tells where passages begin, as bits of `Joint`. */
  readonly joints: Uint8Array;
  /** 1 for each block that goes on from the one before it. */
  readonly joined: Uint8Array;
}

/** Cuts an article into passages. Those that `before` has of the same blocks are taken over: they are the same objects. */
export function intoPassages(blocks: readonly Block[], linked: Linking, before?: Cut): Cut {
  const links = linked.blocks;
  const known = before?.made.linked.blocks ?? NONE;
  const removed = known.length - blocks.length;
  const joints = jointsOf(links, known, before?.made.joints);
  const joined = joinsOf(joints);
  const count = blocks.length - joined.reduce((sum, bit) => sum + bit, 0);
  const passages = new Array<ReadPassage>(count);
  const starts = new Array<number>(count);
  const byBlock = new Array<ReadPassage | undefined>(blocks.length).fill(undefined);
  const old = before?.made.passages ?? NONE;
  for (let first = 0, end = 1, at = 0; first < blocks.length; first = end++, at++) {
    while (joined[end] === 1) end++;
    // Most are of one block, which is linked as it was.
    const isAlone = end === first + 1;
    const kept =
      before &&
      ((isAlone && known[first] === links[first] ? alone(old[first]) : undefined) ??
        (isAlone && known[first + removed] === links[first] ? alone(old[first + removed]) : undefined) ??
        again(old[first], blocks, links, first, end) ??
        again(old[first + removed], blocks, links, first, end));
    const passage = kept ?? assembled(blocks, links, first, end);
    byBlock[first] = passage;
    passages[at] = passage;
    starts[at] = blocks[first]!.start;
  }
  const isCutSame = before?.made.linked.named === linked.named && sameBytes(before.made.joined, joined);
  const named = isCutSame ? before.named : {};
  return { passages, starts, named, memo: before?.memo ?? {}, made: { linked, passages: byBlock, joints, joined } };
}

const NONE: readonly never[] = [];

const alone = (passage: ReadPassage | undefined): ReadPassage | undefined =>
  passage?.blocks.length === 1 ? passage : undefined;

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

enum Joint {
  /** A speaker may go on from the block before. */
  GoesOn = 1,
  HasQuotation = 2,
  /** A quotation may go on in a later block. */
  Leaves = 4,
  /** Its first quotation goes on where the last block left one, or where one some blocks before did. */
  ContinuesNext = 8,
  ContinuesLater = 16,
}

function jointsOf(links: readonly BlockLinks[], known: readonly BlockLinks[], before?: Uint8Array): Uint8Array {
  const removed = known.length - links.length;
  const joints = new Uint8Array(links.length);
  for (let at = 0; at < links.length; at++) {
    const block = links[at]!;
    joints[at] =
      before && known[at] === block
        ? before[at]!
        : before && known[at + removed] === block
          ? before[at + removed]!
          : jointOf(block.reading);
  }
  return joints;
}

function jointOf(reading: BlockReading): number {
  let joint = goesOn(reading) ? Joint.GoesOn : 0;
  if (reading.quotes.length === 0) return joint;
  joint |= Joint.HasQuotation;
  if (leavesQuotation(reading)) joint |= Joint.Leaves;
  if (continuesQuotation(reading, 1)) joint |= Joint.ContinuesNext;
  if (continuesQuotation(reading, FARTHEST)) joint |= Joint.ContinuesLater;
  return joint;
}

function joinsOf(joints: Uint8Array): Uint8Array {
  const joined = new Uint8Array(joints.length + 1);
  let open = -1;
  for (let at = 0; at < joints.length; at++) {
    const joint = joints[at]!;
    if (at > 0 && joint & Joint.GoesOn) joined[at] = 1;
    if (!(joint & Joint.HasQuotation)) continue;
    const goesOn =
      open >= 0 && at - open <= FARTHEST && joint & (at - open === 1 ? Joint.ContinuesNext : Joint.ContinuesLater);
    if (goesOn) joined.fill(1, open + 1, at + 1);
    open = joint & Joint.Leaves ? at : -1;
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
  const own = new Array<PassageBlock>(end - first);
  for (let at = first; at < end; at++) {
    const { reading, found } = links[at]!;
    own[at - first] = { at: blocks[at]!.start - start, reading, found };
  }
  const attributions = assembleAttributions(own);
  return {
    length: blocks[end - 1]!.end - start,
    blocks: own,
    mentions: own.length === 1 ? own[0]!.found : own.flatMap(mentionsIn),
    quotations: assembleQuotations(own),
    attributions,
    stances: assembleStances(own, attributions),
    memo: {},
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
