import {
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type FileOperationRegistrationOptions,
  type InitializeResult,
  TextDocumentSyncKind,
  WatchKind,
} from 'vscode-languageserver';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../features/semanticTokens';
import { ask, type Client } from './client';

/** What the editor is told of the server when it begins. */
export const initializeResult = (): InitializeResult => ({
  serverInfo: { name: 'stancemark' },
  capabilities: {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    semanticTokensProvider: {
      legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] },
      full: { delta: true },
    },
    hoverProvider: true,
    completionProvider: {},
    renameProvider: { prepareProvider: true },
    documentSymbolProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    workspaceSymbolProvider: true,
    inlayHintProvider: true,
    foldingRangeProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor], resolveProvider: true },
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: { willRename: MOVED, didRename: MOVED },
    },
  },
});

/** Articles that are moved take their sidecars along; a folder that is moved has them in it, and is to be read anew. */
const MOVED: FileOperationRegistrationOptions = { filters: [{ scheme: 'file', pattern: { glob: '**/*' } }] };

/** Asks the editor to tell what it tells only those that ask: of its settings, and of files on disk. */
export function register(connection: Connection, { able: { workspace } }: Client): void {
  if (workspace?.didChangeConfiguration?.dynamicRegistration)
    ask(connection, connection.client.register(DidChangeConfigurationNotification.type, { section: 'stancemark' }));
  if (workspace?.didChangeWatchedFiles?.dynamicRegistration)
    ask(connection, connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: WATCHED }));
}

const WATCHED = [
  { globPattern: '**/codebook.yaml' },
  { globPattern: '**/*.{csv,tsv}' },
  { globPattern: '**/*.jsonld' },
  { globPattern: '**/*.{txt,article}' },
  // Of a folder that is gone, nothing is told of what was in it.
  { globPattern: '**/*', kind: WatchKind.Delete },
];
