import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type AnchorCounts, annotate, mergeFiles, Refused, updateAnchors } from '../annotating';
import { reason } from '../articleFiles';
import { articleOf, ChangedMeanwhile, sidecarsOf } from '../sidecarFiles';
import { examine } from './analyze';
import type { Found } from './codebooks';
import { inputs } from './files';
import { complain, print, progress } from './output';

/** Writes the undecided suggestions of articles into the coder's sidecars as accepted. Answers the exit status. */
export async function annotateFiles(
  paths: readonly string[],
  coder: string,
  codebookOf: (article: string) => Found,
): Promise<number> {
  let status = 0;
  const running = progress();
  const make = () => ({ id: `urn:uuid:${crypto.randomUUID()}`, creator: coder, created: new Date().toISOString() });
  for (const input of inputs(paths)) {
    running.step(input.path);
    try {
      if ('problem' in input) throw new Refused(input.problem);
      const { sidecar, accepted, decided } = annotate(
        input.path,
        examine(input.text, codebookOf(input.path)).analysis,
        coder,
        make,
      );
      await print(`${sidecar}: ${accepted} accepted, ${decided} decided before\n`);
    } catch (error) {
      running.end();
      complain(`${input.path}: ${said(error)}.`);
      status = 2;
    }
  }
  running.end();
  return status;
}

/**
 * Brings sidecars up to date with articles that changed on disk, a line a sidecar. The paths are articles, sidecars,
 * or folders with sidecars below. Answers the exit status: 1 where something is orphaned, 2 where something can't be
 * read or written.
 */
export async function anchorFiles(paths: readonly string[], asJson: boolean): Promise<number> {
  let status = 0;
  const running = progress();
  for (const path of paths)
    for (const sidecar of named(path)) {
      try {
        if (typeof sidecar !== 'string') throw sidecar;
        running.step(sidecar);
        const counts = updateAnchors(sidecar);
        if (counts.orphaned > 0) status = Math.max(status, 1);
        await print(asJson ? `${JSON.stringify({ sidecar, ...counts })}\n` : `${sidecar}: ${listed(counts)}\n`);
      } catch (error) {
        running.end();
        complain(`${typeof sidecar === 'string' ? sidecar : path}: ${said(error)}.`);
        status = 2;
      }
    }
  running.end();
  return status;
}

const listed = ({ unmoved, moved, fuzzy, orphaned }: AnchorCounts): string =>
  `${unmoved} unmoved, ${moved} moved, ${fuzzy} fuzzy, ${orphaned} orphaned`;

/** The sidecars that a path names, or why it names none. */
function named(path: string): readonly (string | Error)[] {
  try {
    if (statSync(path).isDirectory()) return sidecarsBelow(path);
    if (articleOf(path) !== null) return [path];
    const found = sidecarsOf(path);
    return found.length > 0 ? found : [new Refused('it has no sidecar')];
  } catch (error) {
    return [error as Error];
  }
}

/** In the order of their names; links to folders are not followed, so that none can lead in a circle. */
function sidecarsBelow(folder: string): (string | Error)[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    return entries.flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory())
        return entry.name.startsWith('.') || entry.name === 'node_modules' ? [] : sidecarsBelow(path);
      return articleOf(entry.name) !== null ? [path] : [];
    });
  } catch (error) {
    return [error as Error];
  }
}

/** Git's merge driver. Answers 0 where all was merged, 1 where both sides changed one annotation, 2 where it can't. */
export function merge(base: string, ours: string, theirs: string): number {
  try {
    const conflicts = mergeFiles(base, ours, theirs);
    for (const id of conflicts) complain(`both sides changed ${id}; the later decision was kept.`);
    return conflicts.length > 0 ? 1 : 0;
  } catch (error) {
    complain(`${said(error)}.`);
    return 2;
  }
}

const said = (error: unknown): string =>
  error instanceof Refused || error instanceof ChangedMeanwhile ? error.message.replace(/\.$/, '') : reason(error);
