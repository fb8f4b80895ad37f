import { type Diagnostic, DiagnosticSeverity, type Position, type Range } from 'vscode-languageserver-types';
import type { Related, Severity } from '../checks/finding';
import { pageOf } from '../checks/page';
import { type Lines, toRange } from '../convert';
import type { Problem, Report } from '../listener';
import type { Span } from '../reading/span';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/**
 * A report's problems. `docs` is the URI of the folder with the rules' pages, or null; `before` is what was told of the
 * same file last, of which those that say the same are the same objects: while somebody types, most do.
 */
export function toDiagnostics(
  { uri, lines, problems }: Report,
  docs: string | null,
  before: readonly Diagnostic[] = [],
): Diagnostic[] {
  const by = before.length - problems.length;
  return problems.map(
    (problem, i) =>
      ifTells(before[i], problem, lines) ??
      ifTells(before[i + by], problem, lines) ??
      toDiagnostic(problem, uri, lines, docs),
  );
}

/** The diagnostic, of the same file, where it tells this problem as it is now. */
function ifTells(known: Diagnostic | undefined, problem: Problem, lines: Lines): Diagnostic | undefined {
  if (known?.message !== problem.message || known.code !== problem.code) return undefined;
  if (known.severity !== SEVERITIES[problem.severity] || !isAt(known.range, problem, lines)) return undefined;
  const { related } = problem;
  const places = known.relatedInformation ?? NONE;
  const isSame = (place: Related, i: number): boolean =>
    place.message === places[i]!.message && isAt(places[i]!.location.range, place, lines);
  return related.length === places.length && related.every(isSame) ? known : undefined;
}

const NONE: readonly never[] = [];

const isAt = ({ start, end }: Range, at: Span, lines: Lines): boolean =>
  isPosition(start, at.start, lines) && isPosition(end, at.end, lines);

/** True where a position is that of an offset. */
function isPosition({ line, character }: Position, offset: number, lines: Lines): boolean {
  const isOnLine = offset < lines.startOf(line + 1) || line + 1 === lines.count;
  return isOnLine && lines.startOf(line) + character === offset;
}

/** `docs` is the URI of the folder with the rules' pages, or null. */
export function toDiagnostic(problem: Problem, uri: string, lines: Lines, docs: string | null): Diagnostic {
  const { code, severity, message, related } = problem;
  return {
    range: toRange(lines, problem),
    severity: SEVERITIES[severity],
    code,
    ...(docs === null ? {} : { codeDescription: { href: `${docs}/${pageOf(code)}` } }),
    source: 'stancemark',
    message,
    ...(related.length === 0
      ? {}
      : {
          relatedInformation: related.map((place) => ({
            location: { uri, range: toRange(lines, place) },
            message: place.message,
          })),
        }),
  };
}

/** True for the diagnostic that an editor was told, as it tells it back. */
export const sameDiagnostic = (a: Diagnostic, b: Diagnostic): boolean =>
  a.code === b.code &&
  a.range.start.line === b.range.start.line &&
  a.range.start.character === b.range.start.character &&
  a.message === b.message;
