/** An entry as it is written: a word, or a map of words and lists of words, in the order of its keys. */
export type Entry = string | { readonly [key: string]: string | readonly string[] };

/** How a codebook lays out its entries. */
export interface Layout {
  /** Columns between a dash and the keys of its entry. */
  readonly step: number;
  /** Columns between a key and the dashes of its list. */
  readonly listIndent: number;
  /** True where lists inside entries stand in brackets. */
  readonly flowLists: boolean;
}

/** The lines of one list item whose dash stands in column `column`. */
export function writeItem(entry: Entry, column: number, layout: Layout): string[] {
  const pad = ' '.repeat(column);
  const dash = `${pad}-${' '.repeat(layout.step - 1)}`;
  if (typeof entry === 'string') return [`${dash}${scalarText(entry)}`];
  const lines = Object.entries(entry).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [`${key}: ${scalarText(value)}`]
      : layout.flowLists
        ? [`${key}: ${writeFlow(value)}`]
        : [`${key}:`, ...value.map((v) => `${' '.repeat(layout.listIndent)}- ${scalarText(v)}`)],
  );
  return lines.map((line, i) => (i === 0 ? dash : pad + ' '.repeat(layout.step)) + line);
}

/** The entry on one line, as it stands inside brackets. */
export function writeFlow(entry: Entry | readonly string[]): string {
  if (typeof entry === 'string') return scalarText(entry);
  if (isList(entry)) return `[${entry.map(writeFlow).join(', ')}]`;
  return `{${Object.entries(entry)
    .map(([key, value]) => `${key}: ${writeFlow(value)}`)
    .join(', ')}}`;
}

const isList = (entry: object): entry is readonly string[] => Array.isArray(entry);

const PLAIN = /^[\p{L}\p{M}_][\p{L}\p{M}\p{N}_.&'’/()–\- ]*$/u;
const RESERVED = /^(null|true|false|yes|no|on|off|y|n)$/i;
// What YAML calls non-printable, and what a reader would not see.
const UNSEEN = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/g;

/** A word as YAML: plain where that is safe in any place, else in double quotes. */
export function scalarText(value: string): string {
  if (PLAIN.test(value) && !value.endsWith(' ') && !RESERVED.test(value)) return value;
  return JSON.stringify(value).replace(UNSEEN, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
