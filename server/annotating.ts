import type { Annotation } from './annotations/annotation';
import { mergeSidecars } from './annotations/merge';
import type { How } from './annotations/place';
import { placeAnnotations, withAnchors } from './annotations/reanchor';
import { emptySidecar, parseSidecar, printSidecar, type Sidecar } from './annotations/sidecar';
import { accept, type Made, suggestionsOf, undecided } from './annotations/suggestions';
import type { Analysis } from './reading/analysis';
import { articleIri, articleOf, sidecarOf, textIn, writeAtomically } from './sidecarFiles';

/** Why a file was left as it is, in a sentence. */
export class Refused extends Error {}

export interface Annotated {
  readonly sidecar: string;
  /** Suggestions written as accepted. */
  readonly accepted: number;
  /** Annotations that stood there before, untouched. */
  readonly decided: number;
}

/**
 * Writes every undecided suggestion of an article into the coder's sidecar as accepted; what was decided stays as it
 * is. Throws `Refused` where the sidecar can't be read, and the file system's errors.
 */
export function annotate(article: string, analysis: Analysis, coder: string, make: () => Made): Annotated {
  const path = sidecarOf(article, coder);
  const before = textIn(path);
  const sidecar = before === null ? emptySidecar(articleIri(article)) : sidecarFrom(path, before, analysis.text);
  const placed = placeAnnotations(analysis.text, sidecar.annotations);
  const fresh = undecided(suggestionsOf(analysis), placed).map(
    (suggestion): Annotation => accept(suggestion, analysis.text, make()),
  );
  if (fresh.length > 0) {
    const annotations = [...withAnchors(sidecar, placed, analysis.text).annotations, ...fresh];
    writeAtomically(path, printSidecar({ ...sidecar, annotations }, analysis.text), before);
  }
  return { sidecar: path, accepted: fresh.length, decided: sidecar.annotations.length };
}

/** How many of a sidecar's annotations met each fate. */
export type AnchorCounts = Readonly<Record<How, number>>;

/**
 * Brings the anchors of a sidecar up to date with its article as it is on disk; orphans stay as they are. Throws
 * `Refused` where either can't be read, and the file system's errors.
 */
export function updateAnchors(path: string): AnchorCounts {
  const article = articleOf(path);
  if (article === null) throw new Refused('its name is not <article>.<coder>.jsonld');
  const text = textIn(article);
  if (text === null) throw new Refused(`its article ${article} is not there`);
  const before = textIn(path);
  if (before === null) throw new Refused('there is no such file');
  const sidecar = sidecarFrom(path, before, text);
  const placed = placeAnnotations(text, sidecar.annotations);
  const counts: Record<How, number> = { unmoved: 0, moved: 0, fuzzy: 0, orphaned: 0 };
  for (const { how } of placed) counts[how]++;
  if (counts.moved + counts.fuzzy > 0)
    writeAtomically(path, printSidecar(withAnchors(sidecar, placed, text), text), before);
  return counts;
}

/**
 * Git's merge driver (`%O %A %B`): merges `theirs` into `ours` and writes the result there. Answers the ids that both
 * sides changed differently. Throws `Refused` where a version can't be read, and then leaves all as it is.
 */
export function mergeFiles(base: string, ours: string, theirs: string): readonly string[] {
  // Positions are kept as they are counted, whatever the article says today: an empty text counts them one by one.
  const versions = [base, ours, theirs].map((path): Sidecar => {
    const text = textIn(path);
    return text === null || (path === base && !text.trim()) ? emptySidecar('') : sidecarFrom(path, text, '');
  });
  const { sidecar, conflicts } = mergeSidecars(versions[0]!, versions[1]!, versions[2]!);
  writeAtomically(ours, printSidecar(sidecar, ''), textIn(ours));
  return conflicts;
}

function sidecarFrom(path: string, text: string, article: string): Sidecar {
  const { sidecar, problems } = parseSidecar(text, article);
  if (!sidecar) throw new Refused(problems[0]?.message ?? `${path} can't be read`);
  return sidecar;
}
