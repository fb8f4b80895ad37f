import type { RenameFile, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { changeBetween } from '../annotations/follow';
import { linesOf, toRange } from '../convert';
import type { SidecarEdit } from '../decided';

/** What of workspace edits an editor can apply. */
export interface EditCapabilities {
  readonly workspaceEdit?: {
    readonly documentChanges?: boolean;
    readonly resourceOperations?: readonly string[];
    readonly changeAnnotationSupport?: object;
  };
}

/** The edit that gives a sidecar its new text, creating it where it is missing. */
export function toSidecarEdit(
  { uri, version, before, text }: SidecarEdit,
  able: EditCapabilities | undefined,
): WorkspaceEdit {
  const lines = linesOf(before ?? '');
  const { text: newText, ...at } = changeBetween(before ?? '', text);
  const change = { textDocument: { uri, version }, edits: [{ range: toRange(lines, at), newText }] };
  return workspaceEdit([change], before === null ? uri : null, able);
}

/** A file that is moved; one that stands there already is left alone. */
export const toRename = (oldUri: string, newUri: string): RenameFile => ({
  kind: 'rename',
  oldUri,
  newUri,
  options: { ignoreIfExists: true },
});

/** The changes in the form that the editor can apply, `creates` first where it can create files. */
export function workspaceEdit(
  changes: readonly TextDocumentEdit[],
  creates: string | null,
  able: EditCapabilities | undefined,
): WorkspaceEdit {
  if (!able?.workspaceEdit?.documentChanges)
    return {
      changes: Object.fromEntries(changes.map(({ textDocument, edits }) => [textDocument.uri, edits as never])),
    };
  const canCreate = able.workspaceEdit.resourceOperations?.includes('create') ?? false;
  return {
    documentChanges: [
      ...(creates !== null && canCreate
        ? [{ kind: 'create' as const, uri: creates, options: { ignoreIfExists: true } }]
        : []),
      ...changes,
    ],
  };
}
