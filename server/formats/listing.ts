import type { Severity } from '../checks/finding';
import type { Checked, CheckedFinding } from './checked';
import { type Place, type Places, placesIn } from './places';
import { columns, printable, type Style } from './style';

export interface ListingOptions {
  readonly style: Style;
  /** Width of the terminal in columns; 0 leaves out the excerpts. */
  readonly width: number;
}

/** The findings of one file as people read them, with the place in the text where there is a terminal; '' for none. */
export function toListing({ path, text, findings }: Checked, { style, width }: ListingOptions): string {
  if (findings.length === 0) return '';
  const places = placesIn(text);
  const lines = [style.underline(printable(path))];
  for (const finding of findings) {
    const place = places.of(finding);
    lines.push(heading(finding, place, style));
    if (width > 0) lines.push(...excerpt(places, place, style[finding.severity], style, width));
    for (const related of finding.related) {
      const { line, column } = places.of(related);
      lines.push(style.dim(`         ${line}:${column} ${printable(related.message)}`));
    }
  }
  return `${lines.join('\n')}\n\n`;
}

/** How many files and findings there were, in one line. */
export function toSummary(files: number, counts: ReadonlyMap<Severity, number>, style: Style): string {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const read = `${files} ${files === 1 ? 'file' : 'files'} read`;
  if (total === 0) return `${read}, nothing found.\n`;
  const parts = SEVERITIES.filter((severity) => counts.get(severity)).map((severity) =>
    style[severity](`${counts.get(severity)} ${counts.get(severity) === 1 ? severity : PLURALS[severity]}`),
  );
  return `${read}, ${total} ${total === 1 ? 'finding' : 'findings'}: ${parts.join(', ')}.\n`;
}

const PLURALS: Readonly<Record<Severity, string>> = {
  error: 'errors',
  warning: 'warnings',
  information: 'information',
  hint: 'hints',
};

/** Loudest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

function heading({ severity, message, code }: CheckedFinding, { line, column }: Place, style: Style): string {
  const where = `${line}:${column}`.padStart(8);
  return `${style.dim(where)}  ${style[severity](severity)}  ${printable(message)}  ${style.dim(code)}`;
}

const FEWEST_COLUMNS = 30;
/** Line number and bar before an excerpt. */
const GUTTER = 11;

/** The line of a place, cut to the terminal's width around it, with the place underlined. */
function excerpt(places: Places, place: Place, paint: (text: string) => string, style: Style, width: number): string[] {
  const line = places.line(place.line);
  const from = place.column - 1;
  const to = place.endLine === place.line ? place.endColumn - 1 : line.length;
  const room = Math.max(FEWEST_COLUMNS, width - GUTTER - 2);
  const start = line.length <= room ? 0 : Math.max(0, Math.min(from - Math.floor(room / 4), line.length - room));
  const end = Math.min(line.length, start + room);
  const before = (start > 0 ? '…' : '') + printable(line.slice(start, from));
  const marked = printable(line.slice(from, Math.min(to, end)));
  const after = printable(line.slice(Math.min(to, end), end)) + (end < line.length ? '…' : '');
  const gutter = `${String(place.line).padStart(8)} │ `;
  const under = `${' '.repeat(8)} │ ${' '.repeat(columns(before))}`;
  return [
    `${style.dim(gutter)}${before}${paint(marked)}${after}`,
    `${style.dim(under)}${paint('^'.repeat(Math.max(1, columns(marked))))}`,
  ];
}
