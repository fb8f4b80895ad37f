import { followEdit, placedLike, refreshed, type TextChange } from './annotations/follow';
import { type Step, stepBetween } from './annotations/history';
import type { Desk } from './annotations/perform';
import type { PlacedAnnotation } from './annotations/reanchor';
import {
  emptySidecar,
  type ParsedSidecar,
  parseSidecar,
  printSidecar,
  type Sidecar,
  type SidecarProblem,
} from './annotations/sidecar';
import type { Made } from './annotations/suggestions';
import type { Span } from './reading/span';
import { articleIri, slugOf } from './sidecarFiles';
import { type FileContent, relativePath, sameForm } from './workspace';

/** One coder's sidecar of an open article, as it is in force. Immutable. */
export interface SidecarInForce {
  readonly coder: string;
  readonly uri: string;
  /** What it was read from. */
  readonly content: FileContent;
  /** The last state that could be read; empty where there is no file. */
  readonly sidecar: Sidecar;
  /** Why nothing may be written, in a sentence's end ("it is larger than 32 MB"); null where it may. */
  readonly refused: string | null;
  readonly problems: ParsedSidecar['problems'];
  /** The annotations where they stand in the article as it is now. */
  readonly placed: readonly PlacedAnnotation[];
}

/** Where a coder's annotations of an article stand, by URI. */
export const sidecarUri = (article: string, coder: string): string =>
  `${article}.${encodeURIComponent(slugOf(coder))}.jsonld`;

/** The article's URI to which a sidecar belongs by its name; null where the name says none. */
export function articleOfSidecar(uri: string): string | null {
  return /^(.+)\.[^./\\]+\.jsonld$/.exec(uri)?.[1] ?? null;
}

/** What is in force once a sidecar was read; `before` was, if anything: what is certain of it stays. */
export function readSidecar(
  { coder, uri, article, text }: { coder: string; uri: string; article: string; text: string },
  content: FileContent,
  before: SidecarInForce | undefined,
): SidecarInForce {
  const known = before?.uri === uri ? before : undefined;
  const empty = emptySidecar(articleIri(sameForm(article)));
  const last = { sidecar: known?.sidecar ?? empty, placed: known?.placed ?? [] };
  const of = (more: Omit<SidecarInForce, 'coder' | 'uri' | 'content'>): SidecarInForce => ({
    coder,
    uri,
    content,
    ...more,
  });
  if ('refused' in content) return of({ ...last, refused: content.refused, problems: [] });
  if (content.text === null) return of({ sidecar: empty, refused: null, problems: [], placed: [] });
  const { sidecar, problems } = parseSidecar(content.text, text);
  if (!sidecar)
    return of({ ...last, refused: 'it can’t be read, and what can’t be read is never overwritten', problems });
  const placed = placedLike(known?.placed ?? [], sidecar, text);
  const own = articleIri(sameForm(article));
  if (sidecar.article === '' || sameForm(sidecar.article) === sameForm(own))
    return of({ sidecar, refused: null, problems, placed });
  // It lies beside this article now, be it renamed or mistaken for another: the next decision writes the present name.
  const named = otherArticle(content.text, sidecar.article);
  return of({ sidecar: { ...sidecar, article: own }, refused: null, problems: [named, ...problems], placed });
}

function otherArticle(text: string, named: string): SidecarProblem {
  const key = Math.max(0, text.indexOf('"article"'));
  const value = JSON.stringify(named);
  const at = text.indexOf(value, key);
  const [start, end] = at < 0 ? [key, key] : [at, at + value.length];
  const message = `These annotations were made on “${sameForm(named).slice(0, 80)}”: where that is another article, move this file away.`;
  return { start, end, message };
}

/** What is in force once the article was edited. */
export const followed = (
  inForce: SidecarInForce,
  before: string,
  after: string,
  change: TextChange,
): SidecarInForce => ({ ...inForce, placed: followEdit(inForce.placed, before, after, change) });

/** The annotations with anchors that fit the article as it is, and the sidecar that holds them. */
export function upToDate(
  { sidecar, placed }: { readonly sidecar: Sidecar; readonly placed: readonly PlacedAnnotation[] },
  article: string,
): { readonly sidecar: Sidecar; readonly placed: readonly PlacedAnnotation[] } {
  const now = refreshed(placed, article);
  return { sidecar: { ...sidecar, annotations: now.map(({ annotation }) => annotation) }, placed: now };
}

/** A sidecar that was changed but not yet written. */
export interface Rewritten {
  readonly inForce: SidecarInForce;
  /** What it takes the place of; null where there was no file. */
  readonly before: string | null;
  readonly text: string;
}

/** What would be in force, and what the file would hold, with this sidecar in place of the one in force. */
export function rewritten(
  inForce: SidecarInForce,
  placed: readonly PlacedAnnotation[],
  sidecar: Sidecar,
  article: string,
): Rewritten {
  const now = upToDate({ sidecar, placed: placedLike(placed, sidecar, article) }, article);
  const before = 'text' in inForce.content ? inForce.content.text : null;
  const printed = printSidecar(now.sidecar, article);
  const text = before?.includes('\r\n') ? printed.replace(/\n/g, '\r\n') : printed;
  return { inForce: { ...inForce, ...now, content: { text } }, before, text };
}

/** The text of a sidecar that names another article; null where it can't be read. */
export function renamedIn(text: string, article: string): string | null {
  // Positions are kept as they are counted: an empty text counts them one by one.
  const { sidecar } = parseSidecar(text, '');
  return sidecar && printSidecar({ ...sidecar, article: articleIri(sameForm(article)) }, '');
}

/** What is done to a sidecar: the sidecar afterwards, or why nothing is done, in a sentence. */
export type Change = (desk: Desk, make: () => Made) => Sidecar | string;

/** A change of a sidecar that was not carried out yet. */
export interface Planned extends Rewritten {
  readonly step: Step;
  /** Where the first of what changes stands in the article. */
  readonly at: Span | null;
}

/** What a change of a coder's sidecar comes to, or why it comes to nothing, in a sentence. */
export function plannedChange(
  inForce: SidecarInForce,
  desk: Desk,
  change: Change,
): Planned | { readonly refused: string; readonly failed?: true } {
  if (inForce.refused !== null)
    return { refused: `Nothing can be decided: of ${nameOf(inForce.uri)}, ${inForce.refused}.`, failed: true };
  const now = upToDate(desk, desk.text);
  const changed = change({ ...desk, ...now }, () => ({
    id: `urn:uuid:${crypto.randomUUID()}`,
    creator: inForce.coder,
    created: new Date().toISOString(),
  }));
  if (typeof changed === 'string') return { refused: changed, failed: true };
  if (changed === now.sidecar) return { refused: 'There is nothing to change here.' };
  const step = stepBetween(now.sidecar, changed);
  const planned = rewritten(inForce, now.placed, changed, desk.text);
  const ids = new Set(step.map(({ id }) => id));
  const at = planned.inForce.placed.find(({ annotation }) => ids.has(annotation.id))?.placements[0]?.span ?? null;
  return { ...planned, step, at };
}

/** A file's name, for people. */
export const nameOf = (uri: string): string => sameForm(uri).slice(sameForm(uri).lastIndexOf('/') + 1);

/** A file by its path in the folder of the workspace that holds it, for people; by its name alone where none does. */
export const listedAs = (folders: readonly string[], uri: string): string =>
  folders.map((folder) => relativePath(folder, uri)).find((path) => path !== null) ?? nameOf(uri);

/** Why nothing can be decided where nobody knows who decides. */
export const NO_CODER = 'Set your name as a coder first: stancemark.coder.';
