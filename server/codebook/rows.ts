/** A row of values between separators (RFC 4180). */
export interface Row {
  readonly cells: readonly string[];
  /** Where it begins in the text, and in which line, counted from 1. */
  readonly start: number;
  readonly line: number;
  /** What is wrong with its quotation marks, in a sentence. */
  readonly doubt?: string;
}

/**
 * The rows of a text, in order. Lines end as the text's first ones do, in LF, CRLF or CR; a cell in quotation marks may
 * hold line ends, separators, and quotation marks written twice. Never throws; linear in the text.
 */
export function* rowsOf(text: string, separator: string): Generator<Row> {
  const eol = text.includes('\n') ? '\n' : '\r';
  let line = 1;
  for (let at = text.charCodeAt(0) === BOM ? 1 : 0; at < text.length; ) {
    const found = text.indexOf(eol, at);
    const end = found < 0 ? text.length : found;
    const plain = text.slice(at, withoutReturn(text, at, end));
    if (!plain.includes('"')) {
      // Nearly all rows are like this, and there may be 100,000.
      yield { cells: plain.split(separator), start: at, line };
      at = end + 1;
      line++;
    } else {
      const { end, ...row } = quotedRow(text, at, separator, eol);
      yield { ...row, start: at, line };
      for (; at <= end; at++) if (text[at] === eol) line++;
    }
  }
}

/** A row that may have cells in quotation marks; `end` is where its line ends. */
function quotedRow(
  text: string,
  start: number,
  separator: string,
  eol: string,
): Omit<Row, 'start' | 'line'> & { end: number } {
  const cells: string[] = [];
  let doubt: string | undefined;
  for (let at = start; ; at++) {
    let cell = '';
    let closing = text[at] === '"' ? closingMark(text, at + 1) : null;
    if (closing !== null && closing < 0) {
      doubt = 'A quotation mark is not closed in this row.';
      closing = null;
    }
    if (closing !== null) {
      cell = text.slice(at + 1, closing).replaceAll('""', '"');
      at = closing + 1;
    }
    const from = at;
    while (at < text.length && text[at] !== separator && text[at] !== eol) at++;
    const rest = text.slice(from, text[at] === separator ? at : withoutReturn(text, from, at));
    if (closing !== null && rest.trim() !== '') doubt = 'Words stand behind a closing quotation mark in this row.';
    cells.push(cell + rest);
    if (text[at] !== separator) return { cells, end: at, ...(doubt && { doubt }) };
  }
}

/** Where the mark stands that closes a cell; -1 where none does. */
function closingMark(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
  return -1;
}

const withoutReturn = (text: string, start: number, end: number): number =>
  end > start && text[end - 1] === '\r' ? end - 1 : end;

const BOM = 0xfeff;
