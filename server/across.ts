import { type Location, type Position, SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver-types';
import { parseSidecar } from './annotations/sidecar';
import { type Term, type TermKind, termsIn } from './annotations/terms';
import { toLocations, toSymbolKind } from './answers';
import type { Codebook } from './codebook/codebook';
import { type Lines, linesOf, toRange } from './convert';
import { namedAt } from './features/codebook/navigation';
import { type Word, wordAt, wordsOf } from './features/codebook/words';
import { actorAt, touches } from './features/lookup';
import { holdsInOrder } from './features/navigation';
import type { Cancellation, WorkspaceIndex } from './indexing/workspaceIndex';
import type { Actor } from './reading/analysis';
import type { Session } from './session';
import { articleOfSidecar } from './sidecars';
import type { OpenCodebook, Snapshot } from './snapshot';
import { codebookIn, sameForm } from './workspace';

/** Questions about an actor or concept in all articles of the workspace, open or not. */

/** What stands at a place of an open file: an actor or concept, by the id that articles know it by. */
export type Subject = { readonly kind: TermKind; readonly id: string } & (
  | { readonly in: 'article'; readonly snapshot: Snapshot; readonly actor: Actor }
  | { readonly in: 'codebook'; readonly book: OpenCodebook; readonly words: readonly Word[]; readonly word: Word }
  | { readonly in: 'sidecar'; readonly term: Term; readonly lines: Lines }
);

/** The actor or concept at a place in an open article, codebook or sidecar; null where there is none. */
export function subjectAt(session: Session, uri: string, position: Position): Subject | null {
  const book = session.codebookAt(uri);
  if (book) {
    const words = wordsOf(book.entries);
    const word = wordAt(words, book.lines.offsetAt(position));
    return word?.means ? { in: 'codebook', kind: word.means.kind, id: word.means.id.value, book, words, word } : null;
  }
  if (articleOfSidecar(uri) !== null) return subjectInSidecar(session, uri, position);
  const snapshot = session.snapshot(uri);
  const actor = snapshot && actorAt(snapshot.analysis, snapshot.lines.offsetAt(position));
  return actor ? { in: 'article', kind: 'actor', id: actor.id, snapshot, actor } : null;
}

function subjectInSidecar(session: Session, uri: string, position: Position): Subject | null {
  const text = session.textOf(uri);
  if (text === undefined || !parseSidecar(text, '').sidecar) return null;
  const lines = linesOf(text);
  const offset = lines.offsetAt(position);
  const term = termsIn(text).find((found) => touches(found, offset));
  return term
    ? { in: 'sidecar', kind: term.kind, id: idOf(session.codebookFor(uri).codebook, term), term, lines }
    : null;
}

/** The id of what a sidecar names, which may be by name; the name itself where the codebook does not have it. */
function idOf({ actors, concepts }: Codebook, { kind, value }: Term): string {
  const entries: readonly { readonly id: string; readonly name: string }[] = kind === 'actor' ? actors : concepts;
  const found = entries.find(({ id }) => id === value) ?? entries.find(({ name }) => name === value);
  return found?.id ?? value;
}

/**
 * Where the articles of the workspace, and the codebook where the question comes from there, speak of what stands at a
 * place: first in the file that was asked about, then in the order of the files' names. Null where it was taken back.
 */
export async function referencesAcross(
  session: Session,
  index: WorkspaceIndex,
  { uri, position, withName }: { readonly uri: string; readonly position: Position; readonly withName: boolean },
  token: Cancellation,
): Promise<Location[] | null> {
  const subject = subjectAt(session, uri, position);
  if (!subject) return [];
  const found = await index.ask({ ask: subject.kind, id: subject.id }, token);
  if (!found) return null;
  const places = found.map(({ uri, start, end }): Location => ({ uri, range: { start, end } }));
  const here = places.filter((place) => sameForm(place.uri) === sameForm(uri));
  const elsewhere = places.filter((place) => sameForm(place.uri) !== sameForm(uri));
  return [...inCodebook(subject, withName), ...here, ...elsewhere];
}

function inCodebook(subject: Subject, withName: boolean): Location[] {
  if (subject.in !== 'codebook') return [];
  const { book, words, word } = subject;
  return word.means ? toLocations(namedAt(words, word.means, withName), book) : [];
}

/** An editor's list of symbols is narrowed by typing, not by scrolling. */
const MOST_SYMBOLS = 300;

/** Actors of all articles, and concepts of the codebooks, that a search by name finds. Null where it was taken back. */
export async function symbolsAcross(
  session: Session,
  index: WorkspaceIndex,
  query: string,
  token: Cancellation,
): Promise<WorkspaceSymbol[] | null> {
  const found = await index.ask({ ask: 'symbols', query, most: MOST_SYMBOLS }, token);
  if (!found) return null;
  const actors = found.map(
    ({ actor, mentions, articles, at: { uri, start, end } }): WorkspaceSymbol => ({
      name: actor.name,
      kind: toSymbolKind(actor.type),
      containerName: `${actor.type}, ${mentions} × in ${articles} article${articles === 1 ? '' : 's'}`,
      location: { uri, range: { start, end } },
    }),
  );
  return [...actors, ...session.folders.flatMap((folder) => conceptsIn(session, folder, query.toLowerCase()))];
}

function conceptsIn(session: Session, folder: string, query: string): WorkspaceSymbol[] {
  const { codebook, text } = session.codebookOf(folder);
  const lines = linesOf(text ?? '');
  return codebook.concepts
    .filter(({ id, name }) => [id, name].some((word) => holdsInOrder(word.toLowerCase(), query)))
    .slice(0, MOST_SYMBOLS)
    .map(({ name, at }) => ({
      name,
      kind: SymbolKind.Key,
      containerName: 'concept',
      location: { uri: codebookIn(folder), range: toRange(lines, at) },
    }));
}
