import * as vscode from 'vscode';
import type { LanguageClient, WorkspaceEdit } from 'vscode-languageclient/node';
import { applyEdit, askName } from './deciding';

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

/** How often, and how long apart, the server is asked again once the coder's name was set. */
const NAME_ATTEMPTS = 40;
const NAME_WAIT = 50;

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

/** How long a refusal stands in the status bar. In milliseconds. */
const REFUSAL_SHOWN = 6_000;

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
  const ask = (): Promise<Everywhere | null> =>
    working('Accepting in all articles', (token) =>
      client.sendRequest<Everywhere | null>('stancemark/acceptEverywhere', params, token),
    );
  let reply = await ask();
  if (reply?.needs === 'coder' && (await askName()))
    // The server hears of the new setting in its own time.
    for (let attempt = 1; reply?.needs === 'coder' && attempt < NAME_ATTEMPTS; attempt++) {
      await new Promise((resume) => setTimeout(resume, NAME_WAIT));
      reply = await ask();
    }
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

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
