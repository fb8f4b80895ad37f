import type { Block } from './analysis';
import { spansOf, withRoles } from './layout';
import { roleOf } from './roles';
import type { Span } from './span';

/** A text and its blocks. */
export interface LaidOut {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/**
 * Lays a text out as `layout` does, with the same result. Of what stands before and behind a change, and apart from it
 * by a blank line, the blocks of the earlier text are taken over.
 */
export function relayout(text: string, before: LaidOut): readonly Block[] {
  const { blocks: known } = before;
  const head = sameHead(text, before.text);
  const changed = before.text.length - sameTail(text, before.text, head);
  const by = text.length - before.text.length;

  let first = known.length - 1;
  while (first > 0 && !(known[first]!.start <= head && isApart(before, first, 0))) first--;
  let next = Math.max(first, 0) + 1;
  while (next < known.length && !(known[next]!.start > changed && isApart(before, next, changed))) next++;
  const from = first > 0 ? lineStart(before.text, known[first]!.start) : 0;
  const to = next < known.length ? lineStart(before.text, known[next]!.start) + by : text.length;

  const middle = spansOf(text, from, to);
  const ahead = known.slice(0, Math.max(first, 0));
  const behind = known.slice(next).map(({ start, end, role }): Block => ({ start: start + by, end: end + by, role }));
  const spans: readonly Span[] = [...ahead, ...middle, ...behind];
  // A role hangs on how many blocks there are, and on the roles before it.
  if (spans.length !== known.length) return withRoles(text, spans);
  const roles = ahead.map(({ role }) => role);
  for (let at = ahead.length; at < ahead.length + middle.length; at++) {
    const role = roleOf(text, spans, at, roles);
    if (role !== known[at]!.role) return withRoles(text, spans);
    roles.push(role);
  }
  const between = middle.map(({ start, end }, i): Block => ({ start, end, role: roles[ahead.length + i]! }));
  return [...ahead, ...between, ...behind];
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
