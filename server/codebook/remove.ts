import { isMap, isPair, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Span } from '../reading/span';
import { applyEdits, type TextEdit } from './textEdit';
import { readYaml } from './yaml';

/**
 * The edit that takes a value out of `codebook.yaml`: an item of a list, or a key with its value, with the lines or the
 * commas that are theirs. A list that would be left empty goes with its key. `at` is the value's place. Undefined where
 * there is no such value, or taking it out would not leave a file that can be read.
 */
export function removeValue(text: string, at: Span): TextEdit | undefined {
  const { root, errors } = readYaml(text);
  const found = errors.length === 0 ? find(root, at, []) : undefined;
  const edit = found && removal(text, found);
  return edit && readYaml(applyEdits(text, [edit])).errors.length === 0 ? edit : undefined;
}

/** A list or map, and which of its items leads on to a value. */
interface Parent {
  readonly collection: YAMLMap | YAMLSeq;
  readonly index: number;
}

/** The way to the value at a place, outermost first. */
function find(node: Node | null | undefined, at: Span, parents: readonly Parent[]): readonly Parent[] | undefined {
  if (node?.range?.[0] === at.start && node.range[1] === at.end && parents.length > 0) return parents;
  if (!isMap(node) && !isSeq(node)) return undefined;
  const index = node.items.findIndex((item) => {
    const [start, end] = extentOf(item as Node | Pair);
    return start <= at.start && at.end <= end;
  });
  if (index < 0) return undefined;
  const item = node.items[index] as Node | Pair;
  return find(isPair(item) ? (item.value as Node | null) : item, at, [...parents, { collection: node, index }]);
}

function removal(text: string, parents: readonly Parent[]): TextEdit | undefined {
  let depth = parents.length - 1;
  while (depth > 0 && parents[depth]!.collection.items.length === 1) depth--;
  const { collection, index } = parents[depth]!;
  const items = collection.items as (Node | Pair)[];
  const [start, end] = extentOf(items[index]!);
  const next = items[index + 1];
  if (collection.flow) {
    if (next) return { start, end: extentOf(next)[0], text: '' };
    return { start: index > 0 ? extentOf(items[index - 1]!)[1] : start, end, text: '' };
  }
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const before = text.slice(lineStart, start);
  // The first key of an entry shares its line with the dash: the next key takes its place.
  if (isMap(collection) && before.includes('-')) return next && { start, end: extentOf(next)[0], text: '' };
  if (!(isSeq(collection) ? /^ *- *$/ : /^ *$/).test(before)) return undefined;
  return { start: lineStart, end: lineEnd(text, end), text: '' };
}

/** Where an item or pair begins and where its last word ends. */
function extentOf(item: Node | Pair): readonly [number, number] {
  if (!isPair(item)) return [item.range?.[0] ?? 0, item.range?.[1] ?? 0];
  const key = (item.key as Node).range ?? [0, 0];
  return [key[0], Math.max(key[1], (item.value as Node | null)?.range?.[1] ?? 0)];
}

/** The end of the line that an offset is on, its line break included. */
function lineEnd(text: string, offset: number): number {
  let at = offset;
  if (at > 0 && text.charAt(at - 1) === '\n') return at;
  while (at < text.length && text.charAt(at) !== '\n' && text.charAt(at) !== '\r') at++;
  return text.startsWith('\r\n', at) ? at + 2 : Math.min(text.length, at + 1);
}
