import { join } from 'node:path';
import * as vscode from 'vscode';
import { CloseAction, LanguageClient, type LanguageClientOptions, TransportKind } from 'vscode-languageclient/node';
import { contributeCodebook } from './codebook';
import { DecidedView } from './decided';
import { contributeDeciding } from './deciding';
import { contributeEverywhere } from './everywhere';
import { analyseAnyway } from './include';
import { StatusItem } from './status';
import { type Status, Statuses } from './statuses';
import { TreeViews } from './tree';

/** Where articles come from: disks, windows never saved, and read-only views of repositories. */
const SCHEMES = ['file', 'untitled', 'vscode-remote', 'vscode-vfs'];
/** What else the server reads: its unsaved text counts. */
const FILES = ['**/codebook.yaml', '**/*.jsonld'];
const LANGUAGES = ['article', 'plaintext'];

/**
 * As many helper threads for V8 as there are other cores, in place of four: on a machine of two cores they take turns with
 * the thread that answers, which a typist feels.
 */
const SERVER_OPTIONS = ['--v8-pool-size=0'];

/** A server that dies more often than this within three minutes stays down. */
const MOST_RESTARTS = 4;

let client: LanguageClient | undefined;

/** Starts the language server and keeps it running. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const output = vscode.window.createOutputChannel('Stancemark', { log: true });
  const articles = SCHEMES.flatMap((scheme) => LANGUAGES.map((language) => ({ scheme, language })));
  const statuses = new Statuses();
  const module = context.asAbsolutePath('dist/server.js');
  // Where Node 22 keeps what it compiled of the server, for the next start: in the folder that VS Code gives us.
  const compiled = process.env.NODE_COMPILE_CACHE ?? join(context.globalStorageUri.fsPath, 'compiled');
  const env = { NODE_COMPILE_CACHE: compiled };
  const server = { module, transport: TransportKind.ipc, options: { execArgv: SERVER_OPTIONS, env } };
  const options: LanguageClientOptions = {
    documentSelector: [...articles, ...SCHEMES.flatMap((scheme) => FILES.map((pattern) => ({ scheme, pattern })))],
    // Decisions are commands here: no file opens, and nothing asks.
    initializationOptions: { decides: true },
    outputChannel: output,
    errorHandler: {
      error: (...failure) => judge.error(...failure),
      async closed() {
        statuses.clear();
        const verdict = await judge.closed();
        const restarts = verdict.action === CloseAction.Restart;
        const text = restarts
          ? 'Stancemark’s server stopped unexpectedly and was started again.'
          : 'Stancemark’s server stopped too often and stays down. Restart it when the cause is mended.';
        void tell(text, restarts ? ['Show Output'] : ['Restart', 'Show Output']);
        return { ...verdict, handled: true };
      },
    },
  };
  const started = new LanguageClient('stancemark', 'Stancemark', server, options);
  const judge = started.createDefaultErrorHandler(MOST_RESTARTS);
  client = started;
  started.registerFeature({
    fillClientCapabilities(capabilities) {
      capabilities.experimental = { ...capabilities.experimental, stancemarkStatus: true };
    },
    initialize() {},
    getState: () => ({ kind: 'static' }),
    clear() {},
  });
  started.onNotification('stancemark/status', (status: Status) => statuses.set(status));
  const trees = new TreeViews(started, statuses);
  started.onNotification('stancemark/news', ({ articles }: { readonly articles: number }) => trees.setRead(articles));

  context.subscriptions.push(
    output,
    statuses,
    new StatusItem(statuses, articles),
    new DecidedView(statuses),
    trees,
    contributeDeciding(started),
    contributeEverywhere(started),
    contributeCodebook(started),
    vscode.commands.registerCommand('stancemark.restartServer', () => started.restart()),
    vscode.commands.registerCommand('stancemark.showOutput', () => output.show()),
    vscode.commands.registerCommand('stancemark.analyseAnyway', analyseAnyway),
  );
  await started.start();
}

/** Stops the server; VS Code waits for it. */
export const deactivate = (): Thenable<void> | undefined => client?.stop();

async function tell(text: string, buttons: readonly ('Restart' | 'Show Output')[]): Promise<void> {
  const chosen = await vscode.window.showWarningMessage(text, ...buttons);
  if (chosen === 'Restart') await vscode.commands.executeCommand('stancemark.restartServer');
  if (chosen === 'Show Output') await vscode.commands.executeCommand('stancemark.showOutput');
}
