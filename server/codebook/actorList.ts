import type { ActorType } from '../reading/analysis';
import type { CodebookActor } from './codebook';
import type { CodebookProblem } from './problem';
import { rowsOf } from './rows';
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
  const eol = text.includes('\n') ? '\n' : '\r';
  const report = (start: number, severity: 'error' | 'warning', message: string): void => {
    if (problems.length >= MAX_PROBLEMS) return;
    const end = endOf(text, start, eol);
    problems.push({ code: 'codebook/actor-list', severity, start, end, message, related: [] });
  };
  let columns: Columns | undefined;
  const actors: CodebookActor[] = [];
  const lineOf = new Map<string, number>();
  for (const { cells: row, start, line, doubt } of rowsOf(text, separatorOf(text, eol))) {
    if (doubt) report(start, 'warning', doubt);
    if (isBlank(row)) continue;
    if (!columns) {
      columns = columnsOf(row);
      if (columns.name >= 0) continue;
      report(start, 'error', 'The first line names no column “name”.');
      return { actors, problems, usable: false };
    }
    const read = readRow(row, columns, start, path);
    if (typeof read === 'string') {
      report(start, 'warning', read);
      continue;
    }
    const before = lineOf.get(read.actor.id);
    if (before !== undefined) {
      report(start, 'warning', `“${read.actor.id}” stands in line ${before} already: this one is left out.`);
      continue;
    }
    if (read.doubt) report(start, 'warning', read.doubt);
    lineOf.set(read.actor.id, line);
    actors.push(read.actor);
  }
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

const separatorOf = (text: string, eol: string): string =>
  text.slice(0, endOf(text, 0, eol)).includes('\t') ? '\t' : ',';

/** The end of the line that begins at `start`. */
function endOf(text: string, start: number, eol: string): number {
  const end = text.indexOf(eol, start);
  if (end < 0) return text.length;
  return eol === '\n' && end > start && text.charAt(end - 1) === '\r' ? end - 1 : end;
}
