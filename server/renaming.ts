import type { Position, Range, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { type Subject, subjectAt } from './across';
import { parseSidecar } from './annotations/sidecar';
import { renameTerm, type TermKind } from './annotations/terms';
import { type EditCapabilities, workspaceEdit } from './answers/edits';
import type { TextEdit } from './codebook/textEdit';
import type { CodebookInForce } from './codebooks';
import { linesOf, toRange } from './convert';
import { partOf, type Rename, renameActor, renameWord } from './features/codebook/rename';
import { hasId, type Word, wordsOf } from './features/codebook/words';
import { mentionAt } from './features/lookup';
import type { Cancellation, WorkspaceIndex } from './indexing/workspaceIndex';
import type { Session } from './session';
import { articleOfSidecar, nameOf } from './sidecars';
import type { CodebookFile } from './snapshot';
import { parentOf, relativePath, sameForm } from './workspace';

/** Renaming an actor or concept wherever the workspace has it: in the codebook and in all sidecars. */

/** The edit that renames, or why there is none, in a sentence. */
export type Renaming =
  | {
      readonly edit: WorkspaceEdit;
      /** What was left as it is, and why, in a sentence; null where nothing was. */
      readonly warning: string | null;
    }
  | { readonly refused: string };

export interface RenameQuestion {
  readonly uri: string;
  readonly position: Position;
  readonly newName: string;
}

/** What a rename would change at a place of an open file, and its name now; null where there is nothing to rename. */
export function renamable(session: Session, uri: string, position: Position) {
  const subject = subjectAt(session, uri, position);
  if (!subject) return null;
  switch (subject.in) {
    case 'article': {
      const { analysis, lines } = subject.snapshot;
      const at = mentionAt(analysis, lines.offsetAt(position));
      return at ? shown(toRange(lines, at), subject.actor.name) : null;
    }
    case 'codebook':
      return shown(toRange(subject.book.lines, subject.word), subject.word.value);
    case 'sidecar': {
      const { start, end, value } = subject.term;
      // The marks of a JSON string are no part of the name.
      return shown(toRange(subject.lines, { start: start + 1, end: end - 1 }), value);
    }
  }
}

const shown = (range: Range, placeholder: string) => ({ range, placeholder });

/**
 * The edits that rename what stands at a place. Those of open files are versioned. Sidecars that can't be read stay as
 * they are. Null where the question was taken back.
 */
export async function renameAcross(
  session: Session,
  index: WorkspaceIndex,
  { uri, position, newName }: RenameQuestion,
  able: EditCapabilities | undefined,
  token: Cancellation,
): Promise<Renaming | null> {
  const subject = subjectAt(session, uri, position);
  if (!subject) return { refused: 'Nothing here can be renamed: put the cursor on the name of an actor or concept.' };
  const book = bookFor(session, uri, subject);
  if ('refused' in book) return book;
  const { kind } = subject;
  const name = newName.replace(/\s+/g, ' ').trim();
  const edits = inCodebook(subject, book, name);
  if ('refused' in edits) return edits;
  const old = namedInSidecars(subject);
  const folder = parentOf(book.uri);
  const sidecars =
    old === null || old === name || folder === null
      ? NONE
      : await sidecarsNaming(session, index, { folder, kind, name: old }, token);
  if (!sidecars) return null;
  const ofBook = edits.edits.length > 0 ? [editOf({ ...book, text: book.text ?? '' }, edits.edits)] : [];
  const ofSidecars = sidecars.found.flatMap((sidecar) => {
    const renamed = renameTerm(sidecar.text, kind, old!, name);
    return renamed.length > 0 ? [editOf(sidecar, renamed)] : [];
  });
  const creates = book.text === null && ofBook.length > 0 ? book.uri : null;
  return {
    edit: labelled(workspaceEdit([...ofBook, ...ofSidecars], creates, able), able),
    warning: warningOf(sidecars.unreadable),
  };
}

/**
 * The edit with its parts named, for editors that list them before they are made. None asks for confirmation: VS Code
 * leaves out what does unless it is ticked by hand, and half a rename is worse than none.
 */
function labelled(edit: WorkspaceEdit, able: EditCapabilities | undefined): WorkspaceEdit {
  if (!able?.workspaceEdit?.changeAnnotationSupport || !edit.documentChanges) return edit;
  const documentChanges = edit.documentChanges.map((change) => {
    if ('kind' in change) return change;
    const annotationId = articleOfSidecar(change.textDocument.uri) === null ? 'codebook' : 'sidecars';
    return { ...change, edits: change.edits.map((one) => ({ ...one, annotationId })) };
  });
  const changeAnnotations = { codebook: { label: 'Codebook' }, sidecars: { label: 'Annotations' } };
  return { documentChanges, changeAnnotations };
}

const NONE = { found: [], unreadable: [] };

function warningOf(unreadable: readonly string[]): string | null {
  if (unreadable.length === 0) return null;
  const names = unreadable.slice(0, MOST_NAMED).map(nameOf).join(', ');
  const more = unreadable.length > MOST_NAMED ? ` and ${unreadable.length - MOST_NAMED} more` : '';
  return `${names}${more} can’t be read and stay as they are: mend them, and rename there again.`;
}

const MOST_NAMED = 5;

/** The codebook that holds for a file, as it is to be edited. */
interface Book extends CodebookFile {
  readonly words: readonly Word[];
  readonly inForce: CodebookInForce;
}

const BROKEN = { refused: 'codebook.yaml can’t be read as it is: mend it first.' };

function bookFor(session: Session, uri: string, subject: Subject): Book | { readonly refused: string } {
  if (subject.in === 'codebook') return subject.book.usable ? { ...subject.book, words: subject.words } : BROKEN;
  const file = session.codebookToEdit(uri);
  if (!file) return { refused: 'There is no folder here that could hold a codebook.yaml.' };
  const inForce = session.codebookFor(uri);
  // Edits are made of the text that the entries were read from.
  const isRead = file.text === null || file.text === inForce.text;
  if (!isRead || (inForce.parsed && !inForce.parsed.usable)) return BROKEN;
  return { ...file, inForce, words: file.text === null || !inForce.parsed ? [] : wordsOf(inForce.parsed.entries) };
}

function inCodebook(subject: Subject, { text, words, inForce: { codebook, parsed } }: Book, name: string): Rename {
  if (!name) return { refused: 'A name needs a letter at least.' };
  switch (subject.in) {
    case 'codebook':
      return renameWord(subject.book.text, words, subject.word, name);
    case 'article': {
      const entries = parsed?.entries ?? { actors: [], concepts: [], cues: [] };
      return renameActor(text, entries, codebook, subject.actor, name);
    }
    case 'sidecar': {
      const { kind, value } = subject.term;
      const word = words.find(
        ({ part, owner, value: named }) =>
          (part === 'name' || part === 'id') && owner.kind === kind && named === value && owner.id.value === subject.id,
      );
      if (word && text !== null) return renameWord(text, words, word, name);
      const list = kind === 'actor' ? codebook.actors.find(({ id }) => id === subject.id)?.list : undefined;
      // What no codebook knows is named by sidecars alone.
      return list === undefined ? { edits: [] } : { refused: `“${value}” stands in ${list}: rename it there.` };
    }
  }
}

/** What sidecars call that which is renamed; null where they don't name it by what is renamed. */
function namedInSidecars(subject: Subject): string | null {
  switch (subject.in) {
    case 'article':
      return subject.actor.name;
    case 'sidecar':
      return subject.term.value;
    case 'codebook': {
      const { word } = subject;
      const { means } = word;
      if (!means) return null;
      const part = partOf(word, means);
      // Concepts are coded by their ids, which are their names where they have none of their own.
      if (means.kind === 'concept') return part === 'id' || (part === 'name' && !hasId(means)) ? word.value : null;
      return part === 'id' || part === 'name' ? word.value : null;
    }
  }
}

interface SidecarFile {
  readonly uri: string;
  readonly version: number | null;
  readonly text: string;
}

/** Sidecars of a folder that name something: as they are in the editor where they are open, else as they are on disk. */
async function sidecarsNaming(
  session: Session,
  index: WorkspaceIndex,
  question: { readonly folder: string; readonly kind: TermKind; readonly name: string },
  token: Cancellation,
): Promise<{ readonly found: readonly SidecarFile[]; readonly unreadable: readonly string[] } | null> {
  const onDisk = await index.ask({ ask: 'naming', ...question }, token);
  if (!onDisk) return null;
  const files = new Map<string, SidecarFile>();
  const unreadable = new Set(onDisk.unreadable);
  for (const { uri, text } of onDisk.sidecars) files.set(sameForm(uri), { uri, version: null, text });
  // Where articles are not indexed, those beside open ones are known still.
  for (const { uri, text } of session.sidecarsOfOpen()) {
    if (relativePath(question.folder, uri) === null || files.has(sameForm(uri))) continue;
    if (text !== null && parseSidecar(text, '').sidecar) files.set(sameForm(uri), { uri, version: null, text });
    else unreadable.add(uri);
  }
  for (const { uri, version, text } of session.openFiles()) {
    if (articleOfSidecar(uri) === null || relativePath(question.folder, uri) === null) continue;
    files.delete(sameForm(uri));
    for (const other of unreadable) if (sameForm(other) === sameForm(uri)) unreadable.delete(other);
    if (parseSidecar(text, '').sidecar) files.set(sameForm(uri), { uri, version, text });
    else unreadable.add(uri);
  }
  return { found: [...files.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1)), unreadable: [...unreadable].sort() };
}

function editOf({ uri, version, text }: SidecarFile, edits: readonly TextEdit[]): TextDocumentEdit {
  const lines = linesOf(text);
  return {
    textDocument: { uri, version },
    edits: edits.map((edit) => ({ range: toRange(lines, edit), newText: edit.text })),
  };
}
