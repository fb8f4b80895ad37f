import {
  type CodeAction,
  CodeActionKind,
  type Command,
  type Diagnostic,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-types';
import type { Deed } from '../annotations/perform';
import type { TextEdit } from '../checks/finding';
import type { CodebookChange } from '../codebook/codebook';
import { editCodebook } from '../codebook/edit';
import { linesOf, toRange } from '../convert';
import type { Action } from '../features/codeActions';
import type { CodebookFile, Snapshot } from '../snapshot';
import { sameDiagnostic, toDiagnostic } from './diagnostics';
import { type EditCapabilities, workspaceEdit } from './edits';

/** What a code action must remember until it is chosen. */
export interface ActionData {
  readonly uri: string;
  readonly version: number;
  readonly edits: readonly (TextEdit & { readonly range: Diagnostic['range'] })[];
  readonly codebook: readonly CodebookChange[];
  readonly deed?: Deed;
}

/** An action without its edit; `shown` are the diagnostics that the editor asks about. */
export function toCodeAction(
  action: Action,
  snapshot: Snapshot,
  shown: readonly Diagnostic[],
  docs: string | null,
): CodeAction & { data: ActionData } {
  const { uri, version, lines, findings } = snapshot;
  const mended = action.finding === null ? undefined : toDiagnostic(findings[action.finding]!, uri, lines, docs);
  const same = mended && (shown.find((diagnostic) => sameDiagnostic(diagnostic, mended)) ?? mended);
  return {
    title: action.title,
    kind: action.kind,
    ...(same ? { diagnostics: [same] } : {}),
    ...(action.preferred ? { isPreferred: true } : {}),
    data: {
      uri,
      version,
      edits: action.edits.map((edit) => ({ ...edit, range: toRange(lines, edit) })),
      codebook: action.codebook,
      ...(action.deed ? { deed: action.deed } : {}),
    },
  };
}

/** The command by which a client of ours does a deed: no file opens, and the coder is asked nothing. */
export const toCommand = (title: string, { uri, version }: ActionData, deed: Deed): Command => ({
  title,
  command: 'stancemark.decide',
  arguments: [{ uri, version, deed }],
});

/** What the coder has to pick or type: commands of a client of ours, which work on the selection. */
export const toAskingActions = (hasConcepts: boolean): (CodeAction & { readonly kind: string })[] =>
  [
    { title: 'Pick another actor, source or holder …', command: 'stancemark.pickActor' },
    ...(hasConcepts ? [{ title: 'Pick another concept …', command: 'stancemark.pickConcept' }] : []),
    { title: 'Reject with a reason …', command: 'stancemark.rejectWithReason' },
    { title: 'Add a note …', command: 'stancemark.addNote' },
  ].map((command) => ({ title: command.title, kind: CodeActionKind.Refactor, command }));

/**
 * The edit that does what an action promised: versioned, and creating the codebook where it is missing. `refused` says
 * in a sentence why there is none.
 */
export function toWorkspaceEdit(
  { uri, version, edits, codebook }: ActionData,
  file: CodebookFile | null,
  able: EditCapabilities | undefined,
): { readonly edit: WorkspaceEdit; readonly refused?: never } | { readonly edit?: never; readonly refused: string } {
  const changes: TextDocumentEdit[] = [];
  if (edits.length > 0)
    changes.push({
      textDocument: { uri, version },
      edits: edits.map(({ range, text }) => ({ range, newText: text })),
    });
  let creates: string | null = null;
  if (codebook.length > 0) {
    if (!file) return { refused: 'There is no folder here that could hold a codebook.yaml.' };
    const edited = editCodebook(file.text, codebook);
    if ('refused' in edited) return { refused: edited.refused };
    const lines = linesOf(file.text ?? '');
    if (file.text === null) creates = file.uri;
    changes.push({
      textDocument: { uri: file.uri, version: file.version },
      edits: edited.edits.map((edit) => ({ range: toRange(lines, edit), newText: edit.text })),
    });
  }
  return { edit: workspaceEdit(changes, creates, able) };
}
