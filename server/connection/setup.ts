import type { InitializeParams } from 'vscode-languageserver';
import { folderForm } from '../workspace';
import { initializeResult, register } from './capabilities';
import { configuring } from './configuration';
import type { Serving } from './serving';

/** Answers an editor that begins, and keeps to its folders and settings as they change. */
export function setUp(serving: Serving): void {
  const { connection, client, session, index } = serving;
  const configuration = configuring(serving);

  connection.onInitialize((params) => {
    const options = params.initializationOptions as { stancemark?: unknown; decides?: boolean } | null | undefined;
    client.able = params.capabilities;
    client.decides = options?.decides === true;
    configuration.given(options?.stancemark);
    session.setFolders(foldersOf(params));
    return initializeResult();
  });

  connection.onInitialized(async () => {
    register(connection, client);
    if (client.able.workspace?.workspaceFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => folderForm(uri)));
        session.setFolders([...session.folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)]);
        void configuration.ask();
      });
    await configuration.ask();
  });

  connection.onDidChangeConfiguration(({ settings }) => {
    if (settings && typeof settings === 'object' && 'stancemark' in settings) configuration.given(settings.stancemark);
    void configuration.ask();
  });

  connection.onShutdown(() => index.stop());
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  return rootUri ? [rootUri] : [];
}
