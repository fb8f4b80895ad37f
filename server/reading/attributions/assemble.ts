import type { BlockReading, LocalAttribution } from '../block';
import { type PassageAttribution, type PassageBlock, sortTail } from '../passage';
import { firstOverlapping, inOrder, type Span, shifted } from '../span';

/** An attribution whose content may go on in the next block. */
type Said = { -readonly [K in keyof PassageAttribution]: PassageAttribution[K] } & { readonly content: Span[] };

/**
 * Places the blocks' attributions in their passage: a quotation that fills a paragraph goes on from the speaker before
 * it, sources get their actors, and what is said within what another says is nested in it. By position of the content.
 * Goes from block to block, since source, cue and content stand in one.
 */
export function assembleAttributions(blocks: readonly PassageBlock[]): readonly PassageAttribution[] {
  if (blocks.length === 1 && blocks[0]!.reading.attributions.length === 0) return NONE;
  const all: Said[] = [];
  const outer = new Map<Said, Said>();
  /** The attribution that a free-standing quotation in the next block would go on from. */
  let speaking: Said | undefined;
  for (const { at: offset, reading, found } of blocks) {
    const last = speaking;
    speaking = undefined;
    if (reading.attributions.length > 0) {
      const begin = all.length;
      const contentBefore = last ? last.content.length : 0;
      for (const local of reading.attributions) {
        if (!local.continues) {
          const said = placed(local, offset, found);
          // A quotation, or a cue that announces one ("He said:"), may go on in the next block.
          if (local.content.length === 0 || local.quoteType !== 'indirect') speaking = said;
          if (local.content.length > 0) all.push(said);
        } else if (last) {
          // What was announced in the block before and is said only here stands here.
          if (last.content.length === 0) all.push(last);
          for (const part of local.content) last.content.push(shifted(part, offset));
          speaking = last;
        }
      }
      sortTail(all, begin, byContent);
      // What is announced here and said in the next block is nested here all the same.
      const waits = speaking !== undefined && speaking.content.length === 0 ? speaking : undefined;
      const goneOn = last && contentBefore > 0 && last.content.length > contentBefore ? last : undefined;
      if (all.length - begin + (waits ? 1 : 0) + (goneOn ? 1 : 0) > 1) {
        const here = all.slice(begin);
        const cued = waits ? [...here, waits] : here;
        if (mayNest(cued, goneOn)) nest(cued, partsOf(here, goneOn, contentBefore), outer);
      }
    }
  }
  number(all, outer);
  return all;
}

const NONE: readonly never[] = [];

const byContent = (a: Said, b: Said): number => a.content[0]!.start - b.content[0]!.start;

/** True for a block where what the one before says may go on. */
export const goesOn = ({ attributions }: BlockReading): boolean => attributions.some(({ continues }) => continues);

function placed(local: LocalAttribution, offset: number, found: PassageBlock['found']): Said {
  const { source, cue, content, quoteType, sourceKind, speaker, through, confidence, evidence } = local;
  return {
    source: source && shifted(source, offset),
    cue: cue && shifted(cue, offset),
    content: content.map((part) => shifted(part, offset)),
    quoteType,
    sourceKind,
    actor: speaker ? (firstOverlapping(found, speaker)?.actor ?? null) : null,
    through: through && shifted(through, offset),
    nestedIn: null,
    confidence,
    evidence,
  };
}

/** More attributions than this in a block are not compared with each other. */
const FEW = 8;

/** False where surely none of a block's attributions stands in another's content: so it is in most blocks. */
function mayNest(cued: readonly Said[], goneOn: Said | undefined): boolean {
  if (cued.length > FEW) return true;
  for (const { cue } of cued)
    if (cue) {
      if (goneOn && holds(goneOn, cue.start)) return true;
      for (const other of cued) if (other.cue !== cue && holds(other, cue.start)) return true;
    }
  return false;
}

function holds({ content }: Said, at: number): boolean {
  for (const { start, end } of content) if (start <= at && at < end) return true;
  return false;
}

/** A stretch of content, and whose it is. */
interface Part extends Span {
  readonly owner: Said;
}

/** What is said in a block, in text order; `last` goes on in it with its content from number `from` on. */
function partsOf(here: readonly Said[], last: Said | undefined, from: number): readonly Part[] {
  const parts: Part[] = [];
  if (last) for (const { start, end } of last.content.slice(from)) parts.push({ start, end, owner: last });
  for (const owner of here) for (const { start, end } of owner.content) parts.push({ start, end, owner });
  return parts.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Notes for each of a block's attributions the innermost other one whose content holds its cue. */
function nest(here: readonly Said[], parts: readonly Part[], outer: Map<Said, Said>): void {
  const cued = here.filter(({ cue }) => cue);
  inOrder(cued, ({ cue }) => cue!.start);
  const open: Part[] = [];
  let next = 0;
  for (const said of cued) {
    const at = said.cue!.start;
    while (next < parts.length && parts[next]!.start <= at) open.push(parts[next++]!);
    while (open.length > 0 && open.at(-1)!.end <= at) open.pop();
    const holder = open.findLast(({ end, owner }) => end > at && owner !== said);
    if (holder) outer.set(said, holder.owner);
  }
}

/** Says of each nested attribution at which position its outer one came to stand. */
function number(all: readonly Said[], outer: ReadonlyMap<Said, Said>): void {
  if (outer.size === 0) return;
  const positions = new Map(all.map((said, i) => [said, i]));
  for (const [said, owner] of outer) said.nestedIn = positions.get(owner) ?? null;
}
