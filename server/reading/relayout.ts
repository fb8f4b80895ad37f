import type { Block } from './analysis';
import { spansOf, withRoles } from './layout';
import { roleOf } from './roles';

/** A text and its blocks. */
export interface LaidOut {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** A text that was laid out again. */
export interface Relaid {
  readonly blocks: readonly Block[];
  /** How many blocks, from the first on and from the last, have the words that those of the earlier text have. */
  readonly head: number;
  readonly tail: number;
}

/**
 * Lays a text out as `layout` does, with the same blocks. Of what stands before and behind a change, and apart from it
 * by a blank line, those of the earlier text are taken over.
 */
export function relayout(text: string, before: LaidOut): Relaid {
  const { blocks: known } = before;
  const same = sameHead(text, before.text);
  const changed = before.text.length - sameTail(text, before.text, same);
  const by = text.length - before.text.length;

  let first = known.length - 1;
  while (first > 0 && !(known[first]!.start <= same && isApart(before, first, 0))) first--;
  let next = Math.max(first, 0) + 1;
  while (next < known.length && !(known[next]!.start > changed && isApart(before, next, changed))) next++;
  const from = first > 0 ? lineStart(before.text, known[first]!.start) : 0;
  const to = next < known.length ? lineStart(before.text, known[next]!.start) + by : text.length;

  const middle = spansOf(text, from, to);
  const head = Math.max(first, 0);
  const tail = Math.max(known.length - next, 0);
  const blocks = new Array<Block>(head + middle.length + tail);
  for (let at = 0; at < head; at++) blocks[at] = known[at]!;
  for (let i = 0; i < middle.length; i++) {
    const { start, end } = middle[i]!;
    blocks[head + i] = { start, end, role: 'body' };
  }
  for (let i = 0; i < tail; i++) {
    const { start, end, role } = known[next + i]!;
    blocks[head + middle.length + i] = { start: start + by, end: end + by, role };
  }
  // A role hangs on how many blocks there are, and on the roles before it.
  if (blocks.length !== known.length) return { blocks: withRoles(text, blocks), head, tail };
  const roles = known.slice(0, head).map(({ role }) => role);
  for (let at = head; at < head + middle.length; at++) {
    const role = roleOf(text, blocks, at, roles);
    if (role !== known[at]!.role) return { blocks: withRoles(text, blocks), head, tail };
    roles.push(role);
    blocks[at] = { ...blocks[at]!, role };
  }
  return { blocks, head, tail };
}

/** True where a blank line stands between a block and the one before it, behind offset `from`. */
function isApart({ text, blocks }: LaidOut, at: number, from: number): boolean {
  const { start } = blocks[at]!;
  const feed = text.indexOf('\n', Math.max(blocks[at - 1]!.end, from));
  if (feed < 0 || feed >= start) return false;
  const second = text.indexOf('\n', feed + 1);
  return second >= 0 && second < start;
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** Slices of this length are compared natively. */
const STRIDE = 4096;

/** How many units two texts have in common from their beginning on. */
function sameHead(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let same = 0;
  while (same + STRIDE <= most && a.slice(same, same + STRIDE) === b.slice(same, same + STRIDE)) same += STRIDE;
  while (same < most && a.charCodeAt(same) === b.charCodeAt(same)) same++;
  return same;
}

/** How many units two texts have in common at their ends, behind the first `head`. */
function sameTail(a: string, b: string, head: number): number {
  const most = Math.min(a.length, b.length) - head;
  const ofA = (same: number): string => a.slice(a.length - same - STRIDE, a.length - same);
  const ofB = (same: number): string => b.slice(b.length - same - STRIDE, b.length - same);
  let same = 0;
  while (same + STRIDE <= most && ofA(same) === ofB(same)) same += STRIDE;
  while (same < most && a.charCodeAt(a.length - 1 - same) === b.charCodeAt(b.length - 1 - same)) same++;
  return same;
}
