import * as vscode from 'vscode';
import { type LanguageClient, ProgressType } from 'vscode-languageclient/node';

/** What the server answers to `stancemark/proposeCodebook`; null where it was cancelled. */
type Proposed = {
  readonly uri: string;
  readonly exists: boolean;
  readonly text: string;
  readonly articles: number;
} | null;

/** The command that makes a codebook; and tells the server whether the JSON schema is explained by another extension. */
export function contributeCodebook(client: LanguageClient): vscode.Disposable {
  client.registerFeature({
    fillClientCapabilities(capabilities) {
      const stancemarkCodebookSchema = vscode.extensions.getExtension('redhat.vscode-yaml') !== undefined;
      capabilities.experimental = { ...capabilities.experimental, stancemarkCodebookSchema };
    },
    initialize() {},
    getState: () => ({ kind: 'static' }),
    clear() {},
  });
  return vscode.commands.registerCommand('stancemark.newCodebook', () => newCodebook(client));
}

async function newCodebook(client: LanguageClient): Promise<void> {
  const active = vscode.window.activeTextEditor?.document.uri;
  const folder = (active && vscode.workspace.getWorkspaceFolder(active)) ?? vscode.workspace.workspaceFolders?.[0];
  if (!folder) {
    void vscode.window.showInformationMessage('Open the folder that holds the articles first.');
    return;
  }
  const proposed = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: `Stancemark reads ${folder.name}`, cancellable: true },
    (progress, token) => propose(client, folder.uri.toString(), progress, token),
  );
  if (!proposed) return;
  const { uri, exists, text } = proposed;
  const document = (!exists && (await created(vscode.Uri.parse(uri), text))) || (await untitled(text));
  await vscode.window.showTextDocument(document);
  if (exists)
    void vscode.window.showInformationMessage(
      'This folder has a codebook already, which was left as it is: here is what could be added to it.',
    );
}

let requests = 0;

async function propose(
  client: LanguageClient,
  folder: string,
  progress: vscode.Progress<{ message: string }>,
  token: vscode.CancellationToken,
): Promise<Proposed> {
  const workDoneToken = `stancemark-propose-${++requests}`;
  const told = client.onProgress(WORK_DONE, workDoneToken, ({ message }) => {
    if (message) progress.report({ message: `${message} articles` });
  });
  try {
    return await client.sendRequest<Proposed>('stancemark/proposeCodebook', { folder, workDoneToken }, token);
  } catch (error) {
    if (!token.isCancellationRequested) void vscode.window.showErrorMessage(`Stancemark: ${(error as Error).message}`);
    return null;
  } finally {
    told.dispose();
  }
}

const WORK_DONE = new ProgressType<{ readonly message?: string }>();

/** The new file with its text, on disk; undefined where one is there already or none can be written. */
async function created(uri: vscode.Uri, text: string): Promise<vscode.TextDocument | undefined> {
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(uri, { overwrite: false, contents: new TextEncoder().encode(text) });
  return (await vscode.workspace.applyEdit(edit)) ? vscode.workspace.openTextDocument(uri) : undefined;
}

const untitled = (content: string): Thenable<vscode.TextDocument> =>
  vscode.workspace.openTextDocument({ language: 'yaml', content });
