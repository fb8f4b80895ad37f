import * as vscode from 'vscode';
import type { LanguageClient, WorkspaceEdit } from 'vscode-languageclient/node';
import { applyEdit, askingName, REFUSAL_SHOWN } from './deciding';
import { counted } from './status';

/** What the server would accept (`stancemark/everywhere`), or why nothing. */
type Preview =
  | { readonly refused: string }
  | {
      readonly refused?: never;
      readonly id: string;
      readonly words: string;
      readonly name: string;
      readonly articles: readonly {
        readonly uri: string;
        readonly name: string;
        readonly count: number;
        readonly excerpt: string;
      }[];
    };

/** What is accepted, from the article at `uri`. */
interface Accepted {
  readonly uri: string;
  readonly id: string;
  readonly words: string;
  readonly articles: readonly string[];
}

/** What became of it (`stancemark/acceptEverywhere`). */
interface Everywhere {
  readonly refused?: string;
  readonly needs?: string;
  readonly edit?: WorkspaceEdit;
  readonly mentions?: number;
  readonly articles?: number;
}

/** The command that accepts one form of an actor in all articles, once the coder has looked through them. */
export const contributeEverywhere = (client: LanguageClient): vscode.Disposable =>
  vscode.commands.registerCommand('stancemark.acceptEverywhere', async () => {
    const editor = vscode.window.activeTextEditor;
    if (!editor) return;
    const uri = client.code2ProtocolConverter.asUri(editor.document.uri);
    const position = client.code2ProtocolConverter.asPosition(editor.selection.start);
    const preview = await working('Looking for the form in all articles', (token) =>
      client.sendRequest<Preview | null>('stancemark/everywhere', { uri, position }, token),
    );
    if (!preview) return;
    if (preview.refused !== undefined) {
      vscode.window.setStatusBarMessage(`$(info) ${preview.refused}`, REFUSAL_SHOWN);
      return;
    }
    const { id, words } = preview;
    const articles = await choose(preview);
    if (articles.length > 0) await accept(client, { uri, id, words, articles });
  });

/** Lists the articles, all of them ticked; those left are accepted. */
async function choose({ words, name, articles }: Preview & { readonly refused?: never }): Promise<string[]> {
  const all = articles.reduce((sum, { count }) => sum + count, 0);
  const as = words === name ? '' : ` as ${name}`;
  const picked = await vscode.window.showQuickPick(
    articles.map(({ uri, name, count, excerpt }) => ({
      label: name,
      description: count === 1 ? '' : `${count} ×`,
      detail: excerpt,
      picked: true,
      uri,
    })),
    {
      canPickMany: true,
      matchOnDetail: true,
      ignoreFocusOut: true,
      title: `Accept “${words}”${as}: ${counted(all, 'mention')} in ${counted(articles.length, 'article')}`,
      placeHolder: 'Untick what is to stay undecided',
    },
  );
  return (picked ?? []).map(({ uri }) => uri);
}

async function accept(client: LanguageClient, params: Accepted): Promise<void> {
  const reply = await askingName(() =>
    working('Accepting in all articles', (token) =>
      client.sendRequest<Everywhere | null>('stancemark/acceptEverywhere', params, token),
    ),
  );
  if (!reply || reply.needs) return;
  if (reply.edit) await applyEdit(client, reply.edit);
  if (reply.refused) void vscode.window.showWarningMessage(`Stancemark: ${reply.refused}`);
  if (!reply.mentions) return;
  const done = `Accepted ${counted(reply.mentions, 'mention')} in ${counted(reply.articles ?? 0, 'article')}.`;
  if ((await vscode.window.showInformationMessage(done, 'Undo')) !== 'Undo') return;
  const undone = await client.sendRequest<Everywhere>('stancemark/undo', { uri: params.uri });
  if (undone.edit) await applyEdit(client, undone.edit);
  if (undone.refused) void vscode.window.showWarningMessage(`Stancemark: ${undone.refused}`);
}

/** Says that something goes on, and lets it be cancelled; null where it was. */
async function working<T>(title: string, work: (token: vscode.CancellationToken) => Promise<T>): Promise<T | null> {
  return vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: `Stancemark: ${title}`, cancellable: true },
    async (_progress, token) => {
      try {
        return await work(token);
      } catch (error) {
        if (!token.isCancellationRequested)
          void vscode.window.showErrorMessage(`Stancemark: ${(error as Error).message}`);
        return null;
      }
    },
  );
}
