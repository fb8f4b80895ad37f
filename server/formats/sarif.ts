import type { Log, ReportingDescriptor, Result } from 'sarif';
import type { Severity } from '../checks/finding';
import type { Span } from '../reading/span';
import type { Checked } from './checked';
import { type Places, placesIn } from './places';

/** A rule as SARIF lists it. */
export interface SarifRule {
  readonly code: string;
  readonly title: string;
  readonly severity: Severity;
}

export interface SarifOptions {
  readonly version: string;
  readonly rules: readonly SarifRule[];
  /** Address of a rule's page. */
  readonly pageOf: (code: string) => string;
}

const LEVELS = { error: 'error', warning: 'warning', information: 'note', hint: 'note' } as const;

/** The findings of a run as SARIF 2.1.0 (OASIS), columns in UTF-16 units. One run, whatever the number of files. */
export function toSarif(files: readonly Checked[], { version, rules, pageOf }: SarifOptions): Log {
  const descriptors = new Map<string, ReportingDescriptor>();
  for (const { code, title, severity } of rules) descriptors.set(code, descriptor(code, title, severity, pageOf));
  for (const { findings } of files)
    for (const { code, severity } of findings)
      if (!descriptors.has(code)) descriptors.set(code, descriptor(code, code, severity, pageOf));
  const indexOf = new Map([...descriptors.keys()].map((code, index) => [code, index]));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Stancemark', version, rules: [...descriptors.values()] } },
        columnKind: 'utf16CodeUnits',
        artifacts: files.map(({ path }) => ({ location: { uri: toUri(path) } })),
        results: files.flatMap((file, index) => resultsOf(file, index, indexOf)),
      },
    ],
  };
}

const descriptor = (
  id: string,
  text: string,
  severity: Severity,
  pageOf: (code: string) => string,
): ReportingDescriptor => ({
  id,
  shortDescription: { text },
  defaultConfiguration: { level: LEVELS[severity] },
  helpUri: pageOf(id),
});

function resultsOf(file: Checked, index: number, indexOf: ReadonlyMap<string, number>): Result[] {
  const places = placesIn(file.text);
  const artifactLocation = { uri: toUri(file.path), index };
  return file.findings.map((finding): Result => {
    const fixes = (finding.fixes ?? []).filter((fix) => fix.edits.length > 0);
    return {
      ruleId: finding.code,
      ruleIndex: indexOf.get(finding.code)!,
      level: LEVELS[finding.severity],
      message: { text: wellFormed(finding.message) },
      locations: [{ physicalLocation: { artifactLocation, region: regionOf(places, finding) } }],
      ...(finding.related.length > 0 && {
        relatedLocations: finding.related.map((related, id) => ({
          id,
          message: { text: wellFormed(related.message) },
          physicalLocation: { artifactLocation, region: regionOf(places, related) },
        })),
      }),
      ...(fixes.length > 0 && {
        fixes: fixes.map(({ title, edits }) => ({
          description: { text: wellFormed(title) },
          artifactChanges: [
            {
              artifactLocation,
              replacements: edits.map((edit) => ({
                deletedRegion: regionOf(places, edit),
                insertedContent: { text: wellFormed(edit.text) },
              })),
            },
          ],
        })),
      }),
    };
  });
}

function regionOf(places: Places, at: Span) {
  const { line, column, endLine, endColumn } = places.of(at);
  return {
    startLine: line,
    startColumn: column,
    endLine,
    endColumn,
    charOffset: at.start,
    charLength: at.end - at.start,
  };
}

/** A lone surrogate is no Unicode text, and JSON readers differ in what they make of one. */
const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd');

/** A relative path as a URI reference; an absolute one as a `file` URI. */
export function toUri(path: string): string {
  const parts = path.split(/[\\/]/).map((part) => encodeURIComponent(wellFormed(part)));
  const encoded = parts.join('/');
  if (/^[A-Za-z]:[\\/]/.test(path)) return `file:///${encoded.replace('%3A', ':')}`;
  return encoded.startsWith('/') ? `file://${encoded}` : encoded;
}
