import type { CodeAction, CodeActionParams } from 'vscode-languageserver';
import { perform } from '../annotations/perform';
import { type ActionData, toAskingActions, toCodeAction, toCommand, toWorkspaceEdit } from '../answers/codeActions';
import { toSidecarEdit } from '../answers/edits';
import { actionsInCodebook } from '../codebookAnswers';
import { toSpan } from '../convert';
import { type EverywhereData, everywhereAction, everywhereEdit } from '../everywhere';
import { codeActions, decisions } from '../features/codeActions';
import type { Snapshot } from '../snapshot';
import { resolvesEdits, warn } from './client';
import { about, changed } from './handlers';
import type { Serving } from './serving';

/** Offers fixes and decisions, and makes the edits of those that are chosen. */
export function answerCodeActions(serving: Serving): void {
  const { connection, client, session, index, docs } = serving;

  connection.onCodeAction(
    about(
      session,
      (snapshot, params: CodeActionParams) => offered(serving, snapshot, params),
      [],
      (book, { range, context }) => actionsInCodebook(book, range, context, docs, client.able.workspace),
    ),
  );

  connection.onCodeActionResolve(async (action, token) => {
    const data = action.data as ActionData | EverywhereData | undefined;
    if (!data || ('deed' in data && data.deed && client.decides)) return action;
    if (session.versionOf(data.uri) !== data.version) return changed() as never;
    const { edit, refused } =
      'everywhere' in data
        ? await everywhereEdit(session, index, data, client.able.workspace, token)
        : editFor(serving, data);
    if (edit) return { ...action, edit };
    warn(connection, refused);
    return action;
  });
}

/** What is offered at a selection in an article: as commands to a client that decides, else as edits. */
function offered(serving: Serving, snapshot: Snapshot, { range, context }: CodeActionParams): CodeAction[] {
  const { client, index, docs } = serving;
  const { decides } = client;
  const { analysis, findings, codebook, lines, desk, sidecar } = snapshot;
  const selection = toSpan(lines, range);
  const later = resolvesEdits(client);
  // An editor that can't ask for the coder's name is offered nothing that needs it.
  const deciding = decides || sidecar ? decisions(desk, codebook.codebook, selection) : [];
  const isWanted = ({ kind }: { readonly kind: string }): boolean =>
    context.only?.some((only) => kind === only || kind.startsWith(`${only}.`)) ?? true;
  const asking = decides && deciding.length > 0 ? toAskingActions(codebook.codebook.concepts.length > 0) : [];
  const everywhere =
    index.scans && (decides || (later && sidecar)) ? everywhereAction(snapshot, range.start, decides) : null;
  return [...codeActions(analysis, findings, codebook.codebook, selection), ...deciding]
    .filter(isWanted)
    .filter((action) => action.codebook.length === 0 || snapshot.codebookUri !== null)
    .flatMap((action): CodeAction[] => {
      const shown = toCodeAction(action, snapshot, context.diagnostics, docs);
      if (action.deed && decides) return [{ ...shown, command: toCommand(shown.title, shown.data, action.deed) }];
      if (later) return [shown];
      const { edit } = editFor(serving, shown.data);
      return edit ? [{ ...shown, edit }] : [];
    })
    .concat([...(everywhere ? [everywhere] : []), ...asking].filter(isWanted));
}

/** The edit that does what was offered, or why there is none. */
function editFor({ client, session }: Serving, data: ActionData): ReturnType<typeof toWorkspaceEdit> {
  const { uri, deed } = data;
  const { workspace } = client.able;
  if (!deed) return toWorkspaceEdit(data, session.codebookToEdit(uri), workspace);
  const planned = session.coding.planned(uri, (desk, make) => perform(desk, deed, make));
  return 'refused' in planned ? planned : { edit: toSidecarEdit(planned.edit, workspace) };
}
