import { isCollection, isMap, isScalar, type Node, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { TextEdit } from './textEdit';
import { type Entry, type Layout, writeFlow, writeItem } from './write';

/** A YAML file as entries are put into it. */
export interface Page {
  readonly text: string;
  readonly eol: string;
  readonly layout: Layout;
}

/** Makes one word where a list is wanted a list of two. */
export function inBrackets(word: Scalar, entry: string): TextEdit | undefined {
  if (!word.range) return undefined;
  const [start, end] = word.range;
  return { start, end, text: writeFlow([typeof word.value === 'string' ? word.value : (word.source ?? ''), entry]) };
}

/** Puts a new list or map under `key` of `map`: `lines` for a parent in that column, or `flow` on one line. */
export function addUnder(
  page: Page,
  map: YAMLMap | null,
  key: string,
  lines: (column: number) => readonly string[],
  flow: string,
  preferFlow = false,
): TextEdit | undefined {
  const column = map ? columnOf(map) : 0;
  const pair = pairOf(map, key);
  const head = ' '.repeat(column) + key;
  if (!pair || !map) {
    const block = preferFlow ? [`${head}: ${flow}`] : [`${head}:`, ...lines(column)];
    return map ? appendToMap(page, map, block, `${key}: ${flow}`) : insertLines(page, page.text.length, block);
  }
  const value = pair.value as Node | null;
  if (value !== null && !(isScalar(value) && value.value === null)) return undefined;
  const [start, end] = value?.range ?? [endOf(pair), endOf(pair)];
  if (map.flow || start !== end) return { start, end, text: start === end ? ` ${flow}` : flow };
  return insertLines(page, (pair.key as Node).range![1], lines(column));
}

/** Adds an entry behind the last one of a list, in its style. */
export function appendToList(page: Page, list: YAMLSeq, entry: Entry): TextEdit | undefined {
  const last = list.items.at(-1) as Node | undefined;
  if (list.flow || !last) return appendToFlow(page, list, last && endOf(last), writeFlow(entry));
  const column = columnOf(list);
  const step = isMap(last) && !last.flow ? columnOf(last) - column : page.layout.step;
  return insertLines(page, endOf(list), writeItem(entry, column, { ...page.layout, step }));
}

/** Adds a pair to a map: `lines` (not indented yet where there is one alone) in a block, or `flow` inside braces. */
export function appendToMap(page: Page, map: YAMLMap, lines: readonly string[], flow: string): TextEdit | undefined {
  const last = map.items.at(-1);
  if (map.flow || !last) return appendToFlow(page, map, last && endOf(last), flow);
  const pad = ' '.repeat(columnOf(map));
  return insertLines(
    page,
    endOf(map),
    lines.map((line) => (line.startsWith(pad) ? line : pad + line)),
  );
}

/** Adds something in brackets or braces: behind the last thing there, or right behind the opening one. */
function appendToFlow(
  page: Page,
  list: YAMLMap | YAMLSeq,
  lastEnd: number | undefined,
  flow: string,
): TextEdit | undefined {
  if (lastEnd !== undefined) return { start: lastEnd, end: lastEnd, text: `, ${flow}` };
  const open = list.range?.[0];
  if (open === undefined || !/[[{]/.test(page.text.charAt(open))) return undefined;
  return { start: open + 1, end: open + 1, text: flow };
}

/** Inserts lines after the line that holds the end of something. */
function insertLines(page: Page, after: number, lines: readonly string[]): TextEdit {
  const { text, eol } = page;
  const block = lines.join(eol);
  if (after === 0 || text.charAt(after - 1) === '\n') return { start: after, end: after, text: block + eol };
  let at = after;
  while (at < text.length && text.charAt(at) !== '\n' && text.charAt(at) !== '\r') at++;
  return { start: at, end: at, text: eol + block + (at === text.length ? eol : '') };
}

const pairOf = (map: YAMLMap | null, key: string): Pair | undefined =>
  map?.items.find((pair) => isScalar(pair.key) && pair.key.value === key);

/** The value under a key; null where the key has none, undefined where it is not there. */
export const valueUnder = (map: YAMLMap | null, key: string): Node | null | undefined =>
  pairOf(map, key)?.value as Node | null | undefined;

/** The column of a block's keys or dashes; 0 for one in brackets. */
export function columnOf(node: YAMLMap | YAMLSeq): number {
  const token = node.srcToken;
  return token && 'indent' in token ? token.indent : 0;
}

/** Where the last word of a node ends: a block's range goes on over the comments and blank lines behind it. */
function endOf(node: Node | Pair): number {
  if ('key' in node) {
    const value = node.value as Node | null;
    return value?.range && !(isScalar(value) && value.range[0] === value.range[1])
      ? endOf(value)
      : endOf(node.key as Node);
  }
  const last = isCollection(node) && !node.flow ? (node.items.at(-1) as Node | Pair | undefined) : undefined;
  return last ? endOf(last) : (node.range?.[1] ?? 0);
}
