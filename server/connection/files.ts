import { toRename } from '../answers/edits';
import { sameForm } from '../workspace';
import { movesFiles } from './client';
import type { Serving } from './serving';

/** Hands on what becomes of documents in the editor. */
export function followDocuments({ connection, session, index }: Serving): void {
  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) =>
    session.open(uri, languageId, version, text),
  );
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    session.change(uri, version, contentChanges);
    index.edited();
  });
  connection.onDidSaveTextDocument(({ textDocument }) => session.coding.saved(textDocument.uri));
  connection.onDidCloseTextDocument(({ textDocument }) => session.close(textDocument.uri));
}

/** Hands on what becomes of files on disk; articles that the editor moves take their sidecars along. */
export function followFiles({ connection, client, session, index }: Serving): void {
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const uris = changes.map(({ uri }) => uri);
    session.filesChanged(uris);
    index.filesChanged(uris);
  });

  connection.workspace.onWillRenameFiles(({ files }) => {
    if (!movesFiles(client)) return null;
    const moved = new Set(files.map(({ oldUri }) => sameForm(oldUri)));
    const renames = files.flatMap(({ oldUri, newUri }) =>
      session
        .sidecarsBeside(oldUri)
        .filter((sidecar) => !moved.has(sameForm(sidecar)))
        .map((sidecar) => {
          const ending = encodeURI(sameForm(sidecar).slice(sameForm(oldUri).length));
          return toRename(oldUri + ending, newUri + ending);
        }),
    );
    return renames.length > 0 ? { documentChanges: renames } : null;
  });

  connection.workspace.onDidRenameFiles(({ files }) => {
    for (const { oldUri, newUri } of files) session.coding.renamed(oldUri, newUri);
    index.filesChanged(files.flatMap(({ oldUri, newUri }) => [oldUri, newUri]));
  });
}
