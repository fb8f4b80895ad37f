import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  type CodeAction,
  createConnection,
  createMessageConnection,
  type Diagnostic,
  LSPErrorCodes,
  type MessageConnection,
  type PublishDiagnosticsParams,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { threadsFrom } from '../../server/indexing/thread';
import { serve } from '../../server/server';
import { diskFiles, type Files } from '../../server/workspace';
import { indexerProgram } from '../support/indexer';

/** What an editor of today can do; a test takes away what it does without. */
export const able: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename'] },
    semanticTokens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
  },
  textDocument: {
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    definition: { linkSupport: true },
    codeAction: { resolveSupport: { properties: ['edit'] } },
  },
  experimental: { stancemarkStatus: true },
};

export interface EditorOptions {
  readonly folders?: readonly string[];
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** The `stancemark` section by folder; `''` for all else. */
  readonly settings?: Record<string, unknown>;
  readonly files?: Files;
  /** Who works in a folder, as git would know it. */
  readonly userOf?: (folder: string) => string | null;
  /** Let it read articles that are not open, by a thread of its own. */
  readonly indexes?: boolean;
  /** Run the server as a process of its own. */
  readonly spawned?: boolean;
}

interface Told {
  readonly uri: string;
  readonly whyNot: string | null;
  readonly version: number;
  readonly findings: number;
  readonly actors: number;
  readonly decided: number;
  readonly all: number;
}

/** An editor that does over a real connection what a test tells it, and keeps what the server says. */
export async function startEditor(options: EditorOptions = {}) {
  const child = options.spawned ? spawnServer() : undefined;
  const connection = child
    ? createMessageConnection(new StreamMessageReader(child.stdout!), new StreamMessageWriter(child.stdin!))
    : connectInProcess(options);
  const documents = new Map<string, TextDocument>();
  const published: PublishDiagnosticsParams[] = [];
  const status: Told[] = [];
  const messages: string[] = [];
  const refreshes: string[] = [];
  const registered: string[] = [];
  const progress: { readonly kind: string; readonly title?: string; readonly message?: string }[] = [];
  const tokens: (string | number)[] = [];
  let news = 0;
  const waiting = new Set<() => void>();
  const settings: Record<string, unknown> = { ...options.settings };
  const told = () => {
    for (const wake of waiting) wake();
  };

  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.push(params);
    told();
  });
  connection.onNotification('stancemark/status', (params) => {
    status.push(params);
    told();
  });
  connection.onNotification('window/showMessage', ({ message }) => {
    messages.push(message);
    told();
  });
  connection.onNotification('window/logMessage', () => {});
  connection.onRequest('client/registerCapability', ({ registrations }) => {
    registered.push(...registrations.map(({ method }: { method: string }) => method));
    told();
    return null;
  });
  connection.onRequest('window/workDoneProgress/create', ({ token }) => {
    tokens.push(token);
    return null;
  });
  connection.onNotification('stancemark/news', () => {
    news++;
    told();
  });
  connection.onUnhandledProgress(({ value }) => {
    progress.push(value as (typeof progress)[number]);
    told();
  });
  connection.onRequest('workspace/configuration', ({ items }: { items: { scopeUri?: string }[] }) =>
    items.map(({ scopeUri }) => settings[scopeUri ?? ''] ?? settings[''] ?? null),
  );
  for (const kind of ['semanticTokens', 'inlayHint'])
    connection.onRequest(`workspace/${kind}/refresh`, () => {
      refreshes.push(kind);
      told();
      return null;
    });
  connection.listen();

  const initialized = await connection.sendRequest<{ capabilities: Record<string, unknown> }>('initialize', {
    processId: null,
    rootUri: null,
    workspaceFolders: options.folders?.map((uri) => ({ uri, name: uri })) ?? null,
    capabilities: options.capabilities ?? able,
    initializationOptions: options.initializationOptions,
  });
  await connection.sendNotification('initialized', {});

  const editor = {
    connection,
    process: child,
    capabilities: initialized.capabilities,
    documents,
    published,
    status,
    messages,
    refreshes,
    registered,
    progress,
    /** What its progress is told under. */
    tokens,
    settings,
    /** How often the index said that it knows something new. */
    news: () => news,

    async open(uri: string, text: string, languageId = 'plaintext', version = 1): Promise<void> {
      documents.set(uri, TextDocument.create(uri, languageId, version, text));
      await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version, text } });
    },

    /** Replaces a range, or the words given, as typing does. */
    async edit(uri: string, at: Range | string, text: string): Promise<void> {
      const document = documents.get(uri)!;
      const range = typeof at === 'string' ? rangeOf(document, at) : at;
      const contentChanges = [{ range, text }];
      TextDocument.update(document, contentChanges, document.version + 1);
      const { version } = document;
      await connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
    },

    async save(uri: string): Promise<void> {
      await connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
    },

    async close(uri: string): Promise<void> {
      documents.delete(uri);
      await connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    },

    /** Asks about the first place of some words in a document. */
    at<R>(method: string, uri: string, words: string, more: object = {}): Promise<R> {
      const { start } = rangeOf(documents.get(uri)!, words);
      return connection.sendRequest<R>(method, { textDocument: { uri }, position: start, ...more });
    },

    ask<R>(method: string, uri: string, more: object = {}): Promise<R> {
      return connection.sendRequest<R>(method, { textDocument: { uri }, ...more });
    },

    async actions(uri: string, words: string): Promise<CodeAction[]> {
      const range = rangeOf(documents.get(uri)!, words);
      const diagnostics = editor.diagnostics(uri).filter((diagnostic) => meet(diagnostic.range, range));
      return connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri },
        range,
        context: { diagnostics },
      });
    },

    /** Does what the action with this title promises, in the open documents; gives the edit. */
    async choose(uri: string, words: string, title: string | RegExp): Promise<WorkspaceEdit> {
      const actions = await editor.actions(uri, words);
      const action = actions.find((offered) =>
        typeof title === 'string' ? offered.title === title : title.test(offered.title),
      );
      if (!action) throw new Error(`No action ${title} among: ${actions.map((offered) => offered.title).join('; ')}`);
      const { edit } = action.edit ? action : await connection.sendRequest<CodeAction>('codeAction/resolve', action);
      if (!edit) throw new Error(`${title} has no edit`);
      await editor.apply(edit);
      return edit;
    },

    async apply({ documentChanges }: WorkspaceEdit): Promise<void> {
      for (const change of documentChanges ?? []) {
        if ('kind' in change) {
          if (change.kind === 'create') await editor.open(change.uri, '', 'yaml');
          continue;
        }
        const { textDocument, edits } = change as TextDocumentEdit;
        const document = documents.get(textDocument.uri);
        if (!document) throw new Error(`${textDocument.uri} is not open`);
        if (textDocument.version !== null && textDocument.version !== document.version) throw new Error('stale edit');
        const text = TextDocument.applyEdits(document, edits as never);
        TextDocument.update(document, [{ text }], document.version + 1);
        const { uri, version } = document;
        await connection.sendNotification('textDocument/didChange', {
          textDocument: { uri, version },
          contentChanges: [{ text }],
        });
      }
    },

    /** The diagnostics in force. */
    diagnostics: (uri: string): Diagnostic[] => published.findLast((params) => params.uri === uri)?.diagnostics ?? [],

    /** Waits until something the server says makes `reached` true; fails after half a minute. */
    async until(reached: () => boolean, what = String(reached)): Promise<void> {
      if (reached()) return;
      await new Promise<void>((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(wake);
          reject(new Error(`In vain waited for: ${what}`));
        }, 30_000);
        const wake = () => {
          if (!reached()) return;
          clearTimeout(timer);
          waiting.delete(wake);
          resolve();
        };
        waiting.add(wake);
      });
    },

    /** Waits for the diagnostics of the text as it is now. */
    async current(uri: string): Promise<Diagnostic[]> {
      const { version } = documents.get(uri)!;
      await editor.until(
        () => published.some((params) => params.uri === uri && params.version === version),
        `diagnostics of ${uri} in version ${version}`,
      );
      return editor.diagnostics(uri);
    },

    async stop(): Promise<void> {
      if (child) {
        const gone = new Promise((resolve) => child.once('exit', resolve));
        await connection.sendRequest('shutdown');
        await connection.sendNotification('exit');
        await gone;
      } else if (options.indexes) await connection.sendRequest('shutdown');
      connection.dispose();
    },
  };
  return editor;
}

export type Editor = Awaited<ReturnType<typeof startEditor>>;

/** Where words first stand in a document. */
export function rangeOf(document: TextDocument, words: string): Range {
  const at = document.getText().indexOf(words);
  if (at < 0) throw new Error(`“${words}” is not in ${document.uri}`);
  return { start: document.positionAt(at), end: document.positionAt(at + words.length) };
}

/** True for an error that tells an editor to forget its question. */
export const isDropped = (error: unknown): boolean => {
  const { code } = error as { code?: number };
  return code === LSPErrorCodes.ContentModified || code === LSPErrorCodes.RequestCancelled;
};

const meet = (a: Range, b: Range): boolean =>
  (a.start.line < b.end.line || (a.start.line === b.end.line && a.start.character <= b.end.character)) &&
  (b.start.line < a.end.line || (b.start.line === a.end.line && b.start.character <= a.end.character));

function connectInProcess({ files = diskFiles, userOf, indexes }: EditorOptions): MessageConnection {
  const up = new PassThrough();
  const down = new PassThrough();
  serve(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), {
    files,
    docs: 'file:///docs/rules',
    ...(userOf ? { userOf } : {}),
    ...(indexes ? { indexer: threadsFrom(indexerProgram()) } : {}),
  });
  return createMessageConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
}

const spawnServer = (): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', join(__dirname, '../../server/main.ts'), '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
