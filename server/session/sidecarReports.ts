import { parseSidecar, type SidecarProblem } from '../annotations/sidecar';
import { linesOf } from '../convert';
import type { Listener } from '../listener';
import { articleOfSidecar, type SidecarInForce } from '../sidecars';
import { sameForm } from '../workspace';

/** An open document, and the sidecar in force where it is an article that has one. */
export interface OpenFile {
  readonly uri: string;
  readonly version: number;
  readonly text: () => string;
  readonly sidecar: SidecarInForce | undefined;
}

/** A sidecar's problems as the editor was told them. */
interface SidecarReport {
  readonly uri: string;
  readonly version: number | null;
  readonly text: string;
  readonly problems: readonly SidecarProblem[];
  /** True where nothing of it can be read. */
  readonly isBroken: boolean;
}

/** Tells the problems of sidecars: of those in force, and of those that are open. Remembers what was told. */
export class SidecarReports {
  readonly #listener: Pick<Listener, 'report'>;
  #told = new Map<string, SidecarReport>();

  constructor(listener: Pick<Listener, 'report'>) {
    this.#listener = listener;
  }

  /** Tells what is not as it was told last. */
  update(open: readonly OpenFile[]): void {
    const used = inForce(open);
    const now = new Map([...used, ...this.#opened(open, used)]);
    for (const [key, report] of now) {
      const before = this.#told.get(key);
      if (before?.problems === report.problems && before.version === report.version) continue;
      if (report.problems.length > 0 || (before?.problems.length ?? 0) > 0) this.#tell(report);
    }
    for (const [key, before] of this.#told)
      if (!now.has(key) && before.problems.length > 0) this.#tell({ ...before, version: null, problems: [] });
    this.#told = now;
  }

  /** Sidecars that are open and not in force with anything wrong: another coder's, or one without its article. */
  #opened(open: readonly OpenFile[], used: ReadonlyMap<string, SidecarReport>): [string, SidecarReport][] {
    return open.flatMap(({ uri, version, text: textOf }): [string, SidecarReport][] => {
      const key = sameForm(uri);
      if (articleOfSidecar(uri) === null || used.has(key)) return [];
      const text = textOf();
      const before = this.#told.get(key);
      if (before?.text === text) return [[key, { ...before, version }]];
      const { sidecar, problems } = parseSidecar(text, '');
      return [[key, { uri, version, text, problems, isBroken: sidecar === null }]];
    });
  }

  #tell({ uri, version, text, problems, isBroken }: SidecarReport): void {
    this.#listener.report({
      uri,
      version,
      lines: linesOf(text),
      problems: problems.map((problem) => ({
        ...problem,
        code: 'annotation/unreadable',
        severity: isBroken ? 'error' : 'warning',
        related: [],
      })),
    });
  }
}

/** The sidecars in force in which something is wrong. */
function inForce(open: readonly OpenFile[]): ReadonlyMap<string, SidecarReport> {
  const versions = new Map(open.map(({ uri, version }) => [sameForm(uri), version]));
  const reports = new Map<string, SidecarReport>();
  for (const { sidecar } of open) {
    if (!sidecar || sidecar.problems.length === 0) continue;
    const { uri, problems, refused, content } = sidecar;
    const text = 'text' in content ? (content.text ?? '') : '';
    const version = versions.get(sameForm(uri)) ?? null;
    reports.set(sameForm(uri), { uri, version, text, problems, isBroken: refused !== null });
  }
  return reports;
}
