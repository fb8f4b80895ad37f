import {
  type CancellationToken,
  type ClientCapabilities,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type CompletionItem,
  type CompletionParams,
  type Connection,
  type DefinitionParams,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type DocumentSymbol,
  type DocumentSymbolParams,
  type FileOperationRegistrationOptions,
  type InitializeParams,
  type InitializeResult,
  InlayHintRefreshRequest,
  type Location,
  type LocationLink,
  LSPErrorCodes,
  MessageType,
  type ProgressToken,
  type RenameParams,
  ResponseError,
  SemanticTokensRefreshRequest,
  ShowMessageNotification,
  type SymbolInformation,
  type TextDocumentIdentifier,
  TextDocumentSyncKind,
  WatchKind,
  type WorkDoneProgressServerReporter,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { referencesAcross, symbolsAcross } from './across';
import { perform } from './annotations/perform';
import {
  type ActionData,
  linkTo,
  toAskingActions,
  toCodeAction,
  toCommand,
  toDefinition,
  toDiagnostics,
  toFoldingRanges,
  toHighlights,
  toHover,
  toInlayHint,
  toRename,
  toSidecarEdit,
  toSymbols,
  toWorkspaceEdit,
} from './answers';
import {
  actionsInCodebook,
  completionsInCodebook,
  definitionInCodebook,
  hoverInCodebook,
  symbolsInCodebook,
} from './codebookAnswers';
import { toSpan } from './convert';
import {
  type ActParams,
  act,
  type ChoicesParams,
  choices,
  type DecideParams,
  decide,
  decidedRanges,
  type NextParams,
  next,
} from './deciding';
import {
  type AcceptEverywhere,
  acceptEverywhere,
  type EverywhereData,
  everywhereAction,
  everywhereEdit,
  type FormAt,
  previewEverywhere,
  travel,
} from './everywhere';
import { codeActions, decisions } from './features/codeActions';
import { foldable } from './features/folding';
import { hover } from './features/hover';
import { inlayHints } from './features/inlayHints';
import { definition, references } from './features/navigation';
import { outline } from './features/outline';
import { semanticTokens, TOKEN_MODIFIERS, TOKEN_TYPES, tokenEdits } from './features/semanticTokens';
import { type StartThread, WorkspaceIndex } from './indexing/workspaceIndex';
import { proposeCodebook } from './proposals';
import { renamable, renameAcross } from './renaming';
import { Session } from './session';
import { parseSettings, type Settings } from './settings';
import type { OpenCodebook, Snapshot } from './snapshot';
import { type TreeParams, tree } from './trees';
import { codebookIn, type Files, folderForm, sameForm } from './workspace';

/** What the server needs of the world beside the connection. */
export interface Surroundings {
  readonly files: Files;
  /** URI of the folder that holds a page for each rule; null where it does not come along. */
  readonly docs: string | null;
  /** Who works in a folder, as git knows it; null where nobody says. */
  readonly userOf?: (folder: string) => string | null;
  /** Starts the thread that reads articles which are not open; without it only open ones count. */
  readonly indexer?: StartThread;
}

/** What a client asks for beyond the protocol, in `initialize`'s `capabilities.experimental`. */
interface ExperimentalCapabilities {
  /** It wants `stancemark/status` notifications. */
  readonly stancemarkStatus?: boolean;
  /** It explains and completes `codebook.yaml` by the JSON schema already. */
  readonly stancemarkCodebookSchema?: boolean;
}

/** What `stancemark/proposeCodebook` asks: a codebook from the articles below a folder, by URI. */
interface ProposeParams {
  readonly folder: string;
  readonly workDoneToken?: ProgressToken;
}

/** Its answer; null where it was cancelled. */
interface Proposed {
  /** Where the folder's codebook is or would be. */
  readonly uri: string;
  /** True where there is one, which must stay. */
  readonly exists: boolean;
  readonly text: string;
  readonly articles: number;
}

/** How long nothing is asked for until articles are read that are not open, and work goes on unseen. In milliseconds. */
const IDLE = 2_000;
const NOTICED = 500;

/** An editor that does not answer about its settings must not keep its user waiting. In milliseconds. */
const SETTINGS_WAIT = 1_000;

/** Answers an editor over the connection until it hangs up. */
export function serve(connection: Connection, { files, docs, userOf, indexer }: Surroundings): void {
  let client: ClientCapabilities = {};
  let givenSettings: unknown;
  let decides = false;
  const told = new Set<string>();
  /** The diagnostics of each file as they were told last. */
  const listed = new Map<string, readonly Diagnostic[]>();

  const session = new Session(
    files,
    {
      report: (report) => {
        const { uri, version, problems } = report;
        const diagnostics = toDiagnostics(report, docs, listed.get(uri));
        if (problems.length === 0) listed.delete(uri);
        else listed.set(uri, diagnostics);
        void connection.sendDiagnostics({ uri, ...(version === null ? {} : { version }), diagnostics });
      },
      status: (status) => {
        if (status.whyNot === null) indexWhenIdle();
        const wanted = (client.experimental as ExperimentalCapabilities | undefined)?.stancemarkStatus;
        if (!wanted) return;
        const snapshot = session.snapshot(status.uri);
        const decisions = snapshot && decidedRanges(snapshot);
        void connection.sendNotification('stancemark/status', { ...status, ...(decisions ? { decisions } : {}) });
      },
      refresh: () => {
        if (client.workspace?.semanticTokens?.refreshSupport)
          ask(connection.sendRequest(SemanticTokensRefreshRequest.type));
        if (client.workspace?.inlayHint?.refreshSupport) ask(connection.sendRequest(InlayHintRefreshRequest.type));
      },
      warn,
      log: (message) => connection.console.error(message),
    },
    userOf,
  );

  const index = new WorkspaceIndex(session, indexer ?? null, {
    progress: (done, total) => void showProgress(done, total),
    news: (articles) => {
      if ((client.experimental as ExperimentalCapabilities | undefined)?.stancemarkStatus)
        void connection.sendNotification('stancemark/news', { articles });
    },
    warn,
    log: (message) => connection.console.error(message),
  });

  let idle: NodeJS.Timeout | undefined;

  /** Reads the folder's articles once nothing more urgent is to do, so that the first question need not wait. */
  function indexWhenIdle(): void {
    if (idle || !index.scans) return;
    idle = setTimeout(() => index.ask({ ask: 'state' }).catch(() => {}), IDLE);
    idle.unref();
  }

  let shown: Promise<WorkDoneProgressServerReporter> | undefined;
  let workingSince: number | undefined;

  /** Says how far the reading of the folder is, where it takes long enough to be noticed. */
  async function showProgress(done: number, total: number): Promise<void> {
    if (done >= total) {
      workingSince = undefined;
      const reporter = shown;
      shown = undefined;
      (await reporter)?.done();
      return;
    }
    workingSince ??= performance.now();
    if (!client.window?.workDoneProgress || (!shown && performance.now() - workingSince < NOTICED)) return;
    if (!shown) {
      shown = connection.window.createWorkDoneProgress();
      const reporter = await shown;
      reporter.begin('Stancemark reads the articles of the folder', 0, undefined, true);
      reporter.token.onCancellationRequested(() => index.pause());
    }
    (await shown)?.report(Math.floor((100 * done) / total), `${done} of ${total}`);
  }

  function warn(message: string): void {
    void connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Warning,
      message: `Stancemark: ${message}`,
    });
  }

  const explainsCodebook = (): boolean =>
    !(client.experimental as ExperimentalCapabilities | undefined)?.stancemarkCodebookSchema;

  const nestsSymbols = (): boolean => client.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false;

  /** A client may refuse what it is asked: the log says so, and the session goes on. */
  function ask(request: Promise<unknown>): void {
    request.catch((error: unknown) => connection.console.warn(String(error)));
  }

  connection.onInitialize((params) => {
    client = params.capabilities;
    const options = params.initializationOptions as { stancemark?: unknown; decides?: boolean } | null | undefined;
    givenSettings = options?.stancemark;
    decides = options?.decides === true;
    session.setFolders(foldersOf(params));
    return initializeResult();
  });

  connection.onInitialized(async () => {
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration)
      ask(connection.client.register(DidChangeConfigurationNotification.type, { section: 'stancemark' }));
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration)
      ask(
        connection.client.register(DidChangeWatchedFilesNotification.type, {
          watchers: [
            { globPattern: '**/codebook.yaml' },
            { globPattern: '**/*.{csv,tsv}' },
            { globPattern: '**/*.jsonld' },
            { globPattern: '**/*.{txt,article}' },
            // Of a folder that is gone, nothing is told of what was in it.
            { globPattern: '**/*', kind: WatchKind.Delete },
          ],
        }),
      );
    if (client.workspace?.workspaceFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => folderForm(uri)));
        session.setFolders([...session.folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)]);
        void configure();
      });
    await configure();
  });

  connection.onDidChangeConfiguration(({ settings }) => {
    if (settings && typeof settings === 'object' && 'stancemark' in settings) givenSettings = settings.stancemark;
    void configure();
  });

  let configurations = 0;
  let firstConfiguration: NodeJS.Timeout | undefined;

  async function configure(): Promise<void> {
    const mine = ++configurations;
    const scopes = [null, ...session.folders];
    let sections: unknown[] = scopes.map(() => givenSettings);
    if (client.workspace?.configuration) {
      firstConfiguration ??= setTimeout(() => use(scopes, sections), SETTINGS_WAIT);
      try {
        sections = await connection.workspace.getConfiguration(
          scopes.map((scopeUri) => ({ section: 'stancemark', ...(scopeUri === null ? {} : { scopeUri }) })),
        );
      } catch (error) {
        connection.console.warn(`The editor did not tell its settings: ${error}`);
      }
      clearTimeout(firstConfiguration);
    }
    // Answers to an earlier question may come later.
    if (mine === configurations) use(scopes, sections);
  }

  let inForce = new Map<string | null, Settings>();

  function use(scopes: readonly (string | null)[], sections: readonly unknown[]): void {
    const parsed = scopes.map((folder, index) => {
      const { settings, problems } = parseSettings(sections[index], inForce.get(folder));
      for (const problem of problems)
        if (!told.has(problem)) {
          told.add(problem);
          warn(problem);
        }
      return { folder, settings };
    });
    inForce = new Map(parsed.map(({ folder, settings }) => [folder, settings]));
    session.setSettings(parsed);
    index.setSections(new Map(scopes.map((folder, i) => [folder === null ? null : folderForm(folder), sections[i]])));
  }

  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) =>
    session.open(uri, languageId, version, text),
  );
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    session.change(uri, version, contentChanges);
    index.edited();
  });
  connection.onDidSaveTextDocument(({ textDocument }) => session.saved(textDocument.uri));
  connection.onDidCloseTextDocument(({ textDocument }) => session.close(textDocument.uri));
  connection.onDidChangeWatchedFiles(({ changes }) => filesChanged(changes.map(({ uri }) => uri)));

  function filesChanged(uris: readonly string[]): void {
    session.filesChanged(uris);
    index.filesChanged(uris);
  }

  /**
   * A handler that answers from the document as it was when the question came, or, where it has changed or the
   * question was taken back since, with the error that says so; `empty` where the document is no open article.
   * A codebook answers by `inCodebook`.
   */
  function about<P extends { readonly textDocument: TextDocumentIdentifier }, R, E>(
    answer: (snapshot: Snapshot, params: P) => R,
    empty: E,
    inCodebook?: (book: OpenCodebook, params: P) => R,
  ) {
    return async (params: P, token: CancellationToken): Promise<R | E | ResponseError<void>> => {
      const { uri } = params.textDocument;
      const asked = session.versionOf(uri);
      if (asked === undefined) return empty;
      await session.settled();
      if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
      const version = session.versionOf(uri);
      if (version === undefined) return empty;
      if (version !== asked) return new ResponseError(LSPErrorCodes.ContentModified, 'The text has changed since.');
      const book = inCodebook && session.codebookAt(uri);
      if (book) return inCodebook(book, params);
      const snapshot = session.snapshot(uri);
      return snapshot ? answer(snapshot, params) : empty;
    };
  }

  /**
   * A handler of a question in an open file of any kind, which goes over the whole workspace: `answer` gives null where
   * it was taken back.
   */
  function across<P extends { readonly textDocument: TextDocumentIdentifier }, R, E>(
    answer: (params: P, token: CancellationToken) => Promise<R | null>,
    empty: E,
  ) {
    return async (params: P, token: CancellationToken): Promise<R | E | ResponseError<void>> => {
      const { uri } = params.textDocument;
      const asked = session.versionOf(uri);
      if (asked === undefined) return empty;
      await session.settled();
      const answered = await answer(params, token);
      if (answered === null || token.isCancellationRequested)
        return new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
      if (session.versionOf(uri) !== asked)
        return new ResponseError(LSPErrorCodes.ContentModified, 'The text has changed since.');
      return answered;
    };
  }

  connection.languages.semanticTokens.on(
    about(
      ({ uri, analysis, lines }) => {
        const data = semanticTokens(analysis, lines);
        return { resultId: session.keepTokens(uri, data), data };
      },
      { data: [] },
    ),
  );
  connection.languages.semanticTokens.onDelta(
    about(
      ({ uri, analysis, lines }, { previousResultId }) => {
        const before = session.keptTokens(uri, previousResultId);
        const data = semanticTokens(analysis, lines);
        const resultId = session.keepTokens(uri, data);
        return before ? { resultId, edits: tokenEdits(before, data) } : { resultId, data };
      },
      { data: [] },
    ),
  );

  connection.onHover(
    about(
      (snapshot, { position }) => {
        const { analysis, lines } = snapshot;
        const found = hover(analysis, lines.offsetAt(position), linkTo(snapshot));
        return found && toHover(found, lines);
      },
      null,
      (book, { position }) => hoverInCodebook(book, position, explainsCodebook()),
    ),
  );

  connection.onCompletion(
    about<CompletionParams, CompletionItem[], []>(
      () => [],
      [],
      (book, { position }) => completionsInCodebook(book, position, explainsCodebook()),
    ),
  );

  connection.onDocumentSymbol(
    about<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[], []>(
      (snapshot) => toSymbols(outline(snapshot.analysis), snapshot, nestsSymbols()),
      [],
      (book) => symbolsInCodebook(book, nestsSymbols()),
    ),
  );

  connection.onDefinition(
    about<DefinitionParams, LocationLink[] | Location | null, null>(
      (snapshot, { position }) => {
        const found = definition(snapshot.analysis, snapshot.codebook.codebook, snapshot.lines.offsetAt(position));
        return found && toDefinition(found, snapshot, client.textDocument?.definition?.linkSupport ?? false);
      },
      null,
      (book, { position }) => definitionInCodebook(book, position),
    ),
  );

  connection.onReferences(
    across(
      ({ textDocument: { uri }, position, context }, token) =>
        referencesAcross(session, index, { uri, position, withName: context.includeDeclaration }, token),
      [],
    ),
  );

  connection.onPrepareRename(async ({ textDocument: { uri }, position }) => {
    await session.settled();
    return renamable(session, uri, position);
  });

  connection.onRenameRequest(
    across<RenameParams, WorkspaceEdit, null>(async ({ textDocument: { uri }, position, newName }, token) => {
      const renaming = await renameAcross(session, index, { uri, position, newName }, client.workspace, token);
      // Editors show the message of a rename that fails.
      if (renaming && 'refused' in renaming) throw new ResponseError(LSPErrorCodes.RequestFailed, renaming.refused);
      if (renaming?.warning) warn(renaming.warning);
      return renaming === null ? null : renaming.edit;
    }, null),
  );

  connection.onDocumentHighlight(
    about(
      ({ analysis, lines }, { position }) => toHighlights(references(analysis, lines.offsetAt(position)), lines),
      [],
    ),
  );

  connection.onWorkspaceSymbol(async ({ query }, token) => {
    await session.settled();
    const found = await symbolsAcross(session, index, query, token);
    return found ?? new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
  });

  connection.languages.inlayHint.on(
    about(
      (snapshot, { range }) =>
        snapshot.settings.inlayHints
          ? inlayHints(snapshot.analysis, toSpan(snapshot.lines, range)).map((hint) => toInlayHint(hint, snapshot))
          : [],
      [],
    ),
  );

  connection.onFoldingRanges(about(({ analysis, lines }) => toFoldingRanges(foldable(analysis), lines), []));

  connection.onCodeAction(
    about(
      (snapshot, { range, context }: CodeActionParams): CodeAction[] => {
        const { analysis, findings, codebook, lines, desk, sidecar } = snapshot;
        const selection = toSpan(lines, range);
        const later = client.textDocument?.codeAction?.resolveSupport?.properties.includes('edit') ?? false;
        // An editor that can't ask for the coder's name is offered nothing that needs it.
        const offered = decides || sidecar ? decisions(desk, codebook.codebook, selection) : [];
        const isWanted = ({ kind }: { readonly kind: string }): boolean =>
          context.only?.some((only) => kind === only || kind.startsWith(`${only}.`)) ?? true;
        const asking = decides && offered.length > 0 ? toAskingActions(codebook.codebook.concepts.length > 0) : [];
        const everywhere =
          index.scans && (decides || (later && sidecar)) ? everywhereAction(snapshot, range.start, decides) : null;
        return [...codeActions(analysis, findings, codebook.codebook, selection), ...offered]
          .filter(isWanted)
          .filter((action) => action.codebook.length === 0 || snapshot.codebookUri !== null)
          .flatMap((action): CodeAction[] => {
            const shown = toCodeAction(action, snapshot, context.diagnostics, docs);
            if (action.deed && decides) return [{ ...shown, command: toCommand(shown.title, shown.data, action.deed) }];
            if (later) return [shown];
            const { edit } = editFor(shown.data);
            return edit ? [{ ...shown, edit }] : [];
          })
          .concat([...(everywhere ? [everywhere] : []), ...asking].filter(isWanted));
      },
      [],
      (book, { range, context }) => actionsInCodebook(book, range, context, docs, client.workspace),
    ),
  );

  connection.onCodeActionResolve(async (action, token) => {
    const data = action.data as ActionData | EverywhereData | undefined;
    if (!data || ('deed' in data && data.deed && decides)) return action;
    if (session.versionOf(data.uri) !== data.version)
      return new ResponseError<void>(LSPErrorCodes.ContentModified, 'The text has changed since.') as never;
    const { edit, refused } =
      'everywhere' in data ? await everywhereEdit(session, index, data, client.workspace, token) : editFor(data);
    if (edit) return { ...action, edit };
    warn(refused);
    return action;
  });

  function editFor(data: ActionData): ReturnType<typeof toWorkspaceEdit> {
    const { uri, deed } = data;
    if (!deed) return toWorkspaceEdit(data, session.codebookToEdit(uri), client.workspace);
    const planned = session.planned(uri, (desk, make) => perform(desk, deed, make));
    return 'refused' in planned ? planned : { edit: toSidecarEdit(planned.edit, client.workspace) };
  }

  connection.onRequest('stancemark/decide', (params: DecideParams) => decide(session, params));
  connection.onRequest('stancemark/act', (params: ActParams) => act(session, params));
  connection.onRequest('stancemark/next', (params: NextParams) => next(session, params));
  connection.onRequest('stancemark/choices', (params: ChoicesParams) => choices(session, params));
  for (const [way, past] of [
    ['undo', 'done'],
    ['redo', 'undone'],
  ] as const)
    connection.onRequest(`stancemark/${way}`, (params: { readonly uri: string }, token: CancellationToken) =>
      travel(session, index, params, past, token),
    );
  connection.onRequest('stancemark/everywhere', async (params: FormAt, token: CancellationToken): Promise<unknown> => {
    await session.settled();
    return previewEverywhere(session, index, params, token);
  });
  connection.onRequest('stancemark/acceptEverywhere', (params: AcceptEverywhere, token: CancellationToken) =>
    acceptEverywhere(session, index, params, token),
  );
  connection.onRequest('stancemark/tree', async (params: TreeParams, token: CancellationToken) => {
    await session.settled();
    return tree(session, index, params, token);
  });

  connection.workspace.onWillRenameFiles(({ files }) => {
    if (!client.workspace?.workspaceEdit?.resourceOperations?.includes('rename')) return null;
    const moved = new Set(files.map(({ oldUri }) => sameForm(oldUri)));
    const renames = files.flatMap(({ oldUri, newUri }) =>
      session
        .sidecarsBeside(oldUri)
        .filter((sidecar) => !moved.has(sameForm(sidecar)))
        .map((sidecar) => {
          const ending = encodeURI(sameForm(sidecar).slice(sameForm(oldUri).length));
          return toRename(oldUri + ending, newUri + ending);
        }),
    );
    return renames.length > 0 ? { documentChanges: renames } : null;
  });
  connection.workspace.onDidRenameFiles(({ files }) => {
    for (const { oldUri, newUri } of files) session.renamed(oldUri, newUri);
    index.filesChanged(files.flatMap(({ oldUri, newUri }) => [oldUri, newUri]));
  });

  connection.onShutdown(() => index.stop());

  connection.onRequest(
    'stancemark/proposeCodebook',
    async (params: ProposeParams, token: CancellationToken): Promise<Proposed | null> => {
      const { folder, workDoneToken } = params;
      if (!folder.startsWith('file:'))
        throw new ResponseError(LSPErrorCodes.RequestFailed, 'Only the articles of a folder on disk can be read.');
      await session.settled();
      const progress = connection.window.attachWorkDoneProgress(workDoneToken);
      progress.begin('Reading the articles', undefined, undefined, true);
      const { lexicon, text } = session.codebookOf(folder);
      const made = await proposeCodebook(folder, lexicon, session.settingsFor(`${folder}/codebook.yaml`), {
        cancelled: () => token.isCancellationRequested,
        step: (articles) => progress.report(`${articles}`),
      });
      progress.done();
      return made && { ...made, uri: codebookIn(folder), exists: text !== null };
    },
  );

  connection.listen();
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  return rootUri ? [rootUri] : [];
}

/** Articles that are moved take their sidecars along; a folder that is moved has them in it, and is to be read anew. */
const MOVED: FileOperationRegistrationOptions = { filters: [{ scheme: 'file', pattern: { glob: '**/*' } }] };

const initializeResult = (): InitializeResult => ({
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
