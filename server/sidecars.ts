import { followEdit, placedLike, refreshed, type TextChange } from './annotations/follow';
import type { PlacedAnnotation } from './annotations/reanchor';
import { emptySidecar, type ParsedSidecar, parseSidecar, printSidecar, type Sidecar } from './annotations/sidecar';
import { articleIri, slugOf } from './sidecarFiles';
import { type FileContent, sameForm } from './workspace';

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
  return of({ sidecar, refused: null, problems, placed: placedLike(known?.placed ?? [], sidecar, text) });
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
