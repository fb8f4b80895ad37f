import { parse } from 'papaparse';
import type { ActorType } from '../reading/analysis';
import { lineStarts } from '../reading/lines';
import { type Span, span } from '../reading/span';
import type { CodebookActor } from './codebook';
import type { CodebookProblem } from './problem';
import { ACTOR_TYPES, WIKIDATA } from './schema';

/** A list of actors that a codebook names: CSV or TSV with a header line. */
export interface ActorList {
  /** Each with the place of its first line in the list. */
  readonly actors: readonly CodebookActor[];
  /** In text order. */
  readonly problems: readonly CodebookProblem[];
  /** False where the text is no list at all: keep the last one that was. */
  readonly usable: boolean;
}

/** A list with more is broken as a whole; listing every line helps nobody. */
const MAX_PROBLEMS = 200;

/**
 * Reads a list of actors. The first line names the columns, in any order: `name`, and any of `id`, `type`, `aliases`
 * (between `|`), `organization`, `wikidata`, `note`; other columns are left alone. Tabs or commas separate them,
 * whichever the first line uses. Rows that are not sound are left out and reported. `path` is how the codebook names it.
 * Never throws; linear in the text.
 */
export function parseActorList(text: string, path: string): ActorList {
  const problems: CodebookProblem[] = [];
  const lines = lineStarts(text);
  const report = (line: number, severity: 'error' | 'warning', message: string): void => {
    if (problems.length >= MAX_PROBLEMS) return;
    problems.push({ code: 'codebook/actor-list', severity, ...lineAt(text, lines, line), message, related: [] });
  };
  // One kind of line end, so that a row's line is known by counting; the positions are those of the text itself.
  const plain = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  const { data, errors } = parse<string[]>(plain.charCodeAt(0) === 0xfeff ? plain.slice(1) : plain, {
    delimiter: delimiterOf(plain),
    newline: '\n',
  });

  let columns: Columns | undefined;
  const actors: CodebookActor[] = [];
  const lineOf = new Map<string, number>();
  const firstLines: number[] = [];
  for (let r = 0, line = 0; r < data.length; r++) {
    const row = data[r]!;
    firstLines.push(line);
    const here = line;
    line += 1 + breaksIn(row);
    if (isBlank(row)) continue;
    if (!columns) {
      columns = columnsOf(row);
      if (columns.name >= 0) continue;
      report(here, 'error', 'The first line names no column “name”.');
      return { actors, problems, usable: false };
    }
    const read = readRow(row, columns, lines[here] ?? 0, path);
    if (typeof read === 'string') {
      report(here, 'warning', read);
      continue;
    }
    const before = lineOf.get(read.actor.id);
    if (before !== undefined) {
      report(here, 'warning', `“${read.actor.id}” stands in line ${before + 1} already: this one is left out.`);
      continue;
    }
    if (read.doubt) report(here, 'warning', read.doubt);
    lineOf.set(read.actor.id, here);
    actors.push(read.actor);
  }
  for (const { row, message } of errors) report(firstLines[row ?? 0] ?? 0, 'warning', `${message}.`);
  problems.sort((a, b) => a.start - b.start);
  return { actors, problems, usable: true };
}

const COLUMNS = ['name', 'id', 'type', 'aliases', 'organization', 'wikidata', 'note'] as const;

/** Where each column stands; -1 where the list has none. */
type Columns = Readonly<Record<(typeof COLUMNS)[number], number>>;

function columnsOf(header: readonly string[]): Columns {
  const names = header.map((name) => name.trim().toLowerCase());
  return Object.fromEntries(COLUMNS.map((column) => [column, names.indexOf(column)])) as unknown as Columns;
}

/** A row's actor with what is doubtful about it, or why it is left out. */
function readRow(
  row: readonly string[],
  columns: Columns,
  start: number,
  list: string,
): { readonly actor: CodebookActor; readonly doubt?: string } | string {
  const name = cell(row, columns.name);
  if (!name) return 'A row has no name: it is left out.';
  const type = cell(row, columns.type) || 'organization';
  if (!(ACTOR_TYPES as readonly string[]).includes(type))
    return `“${type}” is no type of actor (${ACTOR_TYPES.join(', ')}): “${name}” is left out.`;
  const aliases = cell(row, columns.aliases);
  const organization = cell(row, columns.organization);
  const wikidata = cell(row, columns.wikidata);
  const note = cell(row, columns.note);
  const isId = !wikidata || WIKIDATA.test(wikidata);
  const actor: { -readonly [K in keyof CodebookActor]: CodebookActor[K] } = {
    id: cell(row, columns.id) || name,
    name,
    type: type as ActorType,
    aliases: aliases ? listed(aliases) : NONE,
    roles: NONE,
    list,
    at: { start, end: start },
  };
  // Spreading what may be missing would take longer than all the rest.
  if (organization) actor.organization = organization;
  if (wikidata && isId) actor.wikidata = wikidata;
  if (note) actor.note = note;
  return isId ? { actor } : { actor, doubt: `“${wikidata}” is no Wikidata id such as Q8880: “${name}” goes without.` };
}

const NONE: readonly never[] = [];

const cell = (row: readonly string[], column: number): string => (column < 0 ? '' : (row[column] ?? '').trim());

/** The words between bars. */
function listed(text: string): string[] {
  const words: string[] = [];
  for (let at = 0; at <= text.length; ) {
    const bar = text.indexOf('|', at);
    const end = bar < 0 ? text.length : bar;
    const word = text.slice(at, end).trim();
    if (word) words.push(word);
    at = end + 1;
  }
  return words;
}

const isBlank = (row: readonly string[]): boolean => row.every((value) => value.trim() === '');

/** Line breaks inside quoted cells. */
function breaksIn(row: readonly string[]): number {
  let breaks = 0;
  for (const value of row) for (let at = value.indexOf('\n'); at >= 0; at = value.indexOf('\n', at + 1)) breaks++;
  return breaks;
}

const delimiterOf = (text: string): string => {
  const end = text.indexOf('\n');
  return text.slice(0, end < 0 ? text.length : end).includes('\t') ? '\t' : ',';
};

/** A line without its end. */
function lineAt(text: string, lines: ArrayLike<number>, line: number): Span {
  const start = lines[line] ?? text.length;
  let end = lines[line + 1] ?? text.length;
  while (end > start && /[\r\n]/.test(text.charAt(end - 1))) end--;
  return span(start, end);
}
