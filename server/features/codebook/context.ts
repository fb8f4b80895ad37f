import { lineAt, lineStarts, lineText } from '../../reading/lines';
import { type Span, span } from '../../reading/span';

/** What is being written at an offset of `codebook.yaml`, which need not be sound at that moment. */
export interface Context {
  /** The keys from the root to the entry or list written in: ["actors", "roles"]. */
  readonly path: readonly string[];
  /** The key whose value is written; null where it is a key, or an item of the list at `path`. */
  readonly key: string | null;
  /** What is there of the word already. */
  readonly word: Span;
  /** Keys that the entry has above and on this line. */
  readonly present: readonly string[];
}

/** Reads what is being written at an offset from the lines up to it. Null inside a comment. Linear in the text. */
export function contextAt(text: string, offset: number): Context | null {
  const starts = lineStarts(text);
  const number = lineAt(starts, offset);
  const line = lineOf(text.slice(starts[number], offset));
  if (line.comment) return null;
  const { path, present } = above(text, starts, number, line);
  return inside(line, path, present, offset);
}

interface Line {
  /** Column of the first dash; null where there is none. */
  readonly dash: number | null;
  /** Column of the first word. */
  readonly column: number;
  readonly key: string | null;
  /** What stands behind the key, or all where there is none. */
  readonly rest: string;
  readonly blank: boolean;
  readonly comment: boolean;
}

const KEY = /^(?:"([^"]*)"|'([^']*)'|([^\s#"'[\]{},:][^#"'[\]{},:]*)):(?:\s+|$)/;

function lineOf(text: string): Line {
  const [lead] = /^ *(?:- +|-$)*/.exec(text)!;
  const content = text.slice(lead.length);
  const dash = lead.indexOf('-');
  const key = KEY.exec(content);
  return {
    dash: dash < 0 ? null : dash,
    column: lead.length,
    key: key ? (key[1] ?? key[2] ?? key[3]!) : null,
    rest: key ? content.slice(key[0].length) : content,
    blank: content.trim() === '' && dash < 0,
    comment: content.startsWith('#') || / #[^"']*$/.test(content),
  };
}

/** The way to what a line stands in, and the keys above it in the same entry. */
function above(
  text: string,
  starts: Int32Array,
  number: number,
  from: Line,
): { readonly path: string[]; readonly present: string[] } {
  const path: string[] = [];
  const present: string[] = [];
  let { column, dash } = from;
  for (let n = number - 1; n >= 0; n--) {
    const line = lineOf(lineText(text, starts, n));
    if (line.blank || line.comment) continue;
    if (dash === null && line.column === column) {
      // Another key of the same entry; with a dash, its first.
      if (path.length === 0 && line.key !== null) present.push(line.key);
      dash = line.dash;
    } else if (line.key !== null && (dash === null ? line.column < column : line.column <= dash)) {
      path.unshift(line.key);
      ({ column, dash } = line);
    }
  }
  return { path, present };
}

/** What of the line itself leads on: its key, and brackets and braces that are open. */
function inside(line: Line, above: readonly string[], before: readonly string[], offset: number): Context {
  const path = [...above];
  let { key, rest } = line;
  let present = key === null ? before : [...before, key];
  for (let open = firstOpen(rest); open; open = firstOpen(rest)) {
    if (key !== null) path.push(key);
    const pair = open.kind === '{' ? KEY.exec(open.last) : null;
    present = open.kind === '{' ? keysIn(open.inner) : [];
    key = pair ? (pair[1] ?? pair[2] ?? pair[3]!) : null;
    rest = pair ? open.last.slice(pair[0].length) : open.last;
  }
  const word = rest.trimStart();
  return { path, key, word: span(offset - word.length, offset), present };
}

/** The outermost bracket or brace that is not closed: what stands in it, and behind its last comma. */
function firstOpen(text: string): { readonly kind: '[' | '{'; readonly inner: string; readonly last: string } | null {
  const stack: number[] = [];
  let comma = -1;
  let quote = '';
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    if (quote) {
      if (c === quote) quote = '';
    } else if (c === '"' || c === "'") quote = c;
    else if (c === '[' || c === '{') stack.push(i);
    else if (c === ']' || c === '}') stack.pop();
    else if (c === ',' && stack.length === 1) comma = i;
    if (stack.length === 0) comma = -1;
  }
  const start = stack[0];
  if (start === undefined) return null;
  const inner = text.slice(start + 1);
  const last = text.slice(Math.max(start, comma) + 1).trimStart();
  return { kind: text.charAt(start) as '[' | '{', inner, last };
}

const keysIn = (inner: string): string[] =>
  inner.split(',').flatMap((part) => {
    const key = KEY.exec(part.trimStart());
    return key ? [key[1] ?? key[2] ?? key[3]!] : [];
  });
