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
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { perform } from './annotations/perform';
import {
  type ActionData,
  linkTo,
  toAskingActions,
  toCodeAction,
  toCommand,
  toDefinition,
  toDiagnostic,
  toFoldingRanges,
  toHighlights,
  toHover,
  toInlayHint,
  toLocations,
  toRename,
  toSidecarEdit,
  toSymbols,
  toWorkspaceEdit,
  toWorkspaceSymbol,
} from './answers';
import {
  actionsInCodebook,
  completionsInCodebook,
  definitionInCodebook,
  hoverInCodebook,
  type Renaming,
  referencesInCodebook,
  renamableInArticle,
  renamableInCodebook,
  renameInArticle,
  renameInCodebook,
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
  redo,
  undo,
} from './deciding';
import { codeActions, decisions } from './features/codeActions';
import { foldable } from './features/folding';
import { hover } from './features/hover';
import { inlayHints } from './features/inlayHints';
import { definition, findActors, references } from './features/navigation';
import { outline } from './features/outline';
import { semanticTokens, TOKEN_MODIFIERS, TOKEN_TYPES, tokenEdits } from './features/semanticTokens';
import { proposeCodebook } from './proposals';
import { type OpenCodebook, Session, type Snapshot } from './session';
import { parseSettings, type Settings } from './settings';
import { type TreeParams, tree } from './trees';
import { codebookIn, type Files, sameForm } from './workspace';

/** What the server needs of the world beside the connection. */
export interface Surroundings {
  readonly files: Files;
  /** URI of the folder that holds a page for each rule; null where it does not come along. */
  readonly docs: string | null;
  /** Who works in a folder, as git knows it; null where nobody says. */
  readonly userOf?: (folder: string) => string | null;
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

/** An editor that does not answer about its settings must not keep its user waiting. In milliseconds. */
const SETTINGS_WAIT = 1_000;

/** Answers an editor over the connection until it hangs up. */
export function serve(connection: Connection, { files, docs, userOf }: Surroundings): void {
  let client: ClientCapabilities = {};
  let givenSettings: unknown;
  let decides = false;
  const told = new Set<string>();

  const session = new Session(
    files,
    {
      report: ({ uri, version, lines, problems }) =>
        void connection.sendDiagnostics({
          uri,
          ...(version === null ? {} : { version }),
          diagnostics: problems.map((problem) => toDiagnostic(problem, uri, lines, docs)),
        }),
      status: (status) => {
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
          ],
        }),
      );
    if (client.workspace?.workspaceFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri.replace(/\/+$/, '')));
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
  }

  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) =>
    session.open(uri, languageId, version, text),
  );
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) =>
    session.change(uri, version, contentChanges),
  );
  connection.onDidSaveTextDocument(({ textDocument }) => session.saved(textDocument.uri));
  connection.onDidCloseTextDocument(({ textDocument }) => session.close(textDocument.uri));
  connection.onDidChangeWatchedFiles(({ changes }) => session.filesChanged(changes.map(({ uri }) => uri)));

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
    about(
      (snapshot, { position }) =>
        toLocations(references(snapshot.analysis, snapshot.lines.offsetAt(position)), snapshot),
      [],
      (book, { position, context }) => referencesInCodebook(book, position, context.includeDeclaration),
    ),
  );

  connection.onPrepareRename(
    about(
      (snapshot, { position }) => renamableInArticle(snapshot, position),
      null,
      (book, { position }) => renamableInCodebook(book, position),
    ),
  );

  connection.onRenameRequest(
    about(
      (snapshot, { position, newName }: RenameParams) =>
        renamed(renameInArticle(snapshot, session.codebookToEdit(snapshot.uri), position, newName, client.workspace)),
      null,
      (book, { position, newName }) => renamed(renameInCodebook(book, position, newName, client.workspace)),
    ),
  );

  /** Editors show the message of a rename that fails. */
  function renamed(renaming: Renaming): WorkspaceEdit {
    if ('refused' in renaming) throw new ResponseError(LSPErrorCodes.RequestFailed, renaming.refused);
    return renaming.edit;
  }

  connection.onDocumentHighlight(
    about(
      ({ analysis, lines }, { position }) => toHighlights(references(analysis, lines.offsetAt(position)), lines),
      [],
    ),
  );

  connection.onWorkspaceSymbol(async ({ query }) => {
    await session.settled();
    return session
      .snapshots()
      .flatMap((snapshot) => findActors(snapshot.analysis, query).map((found) => toWorkspaceSymbol(found, snapshot)));
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
          .concat(asking.filter(isWanted));
      },
      [],
      (book, { range, context }) => actionsInCodebook(book, range, context, docs, client.workspace),
    ),
  );

  connection.onCodeActionResolve((action) => {
    const data = action.data as ActionData | undefined;
    if (!data || (data.deed && decides)) return action;
    if (session.versionOf(data.uri) !== data.version)
      return new ResponseError<void>(LSPErrorCodes.ContentModified, 'The text has changed since.') as never;
    const { edit, refused } = editFor(data);
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
  connection.onRequest('stancemark/undo', (params: { readonly uri: string }) => undo(session, params));
  connection.onRequest('stancemark/redo', (params: { readonly uri: string }) => redo(session, params));
  connection.onRequest('stancemark/tree', async (params: TreeParams) => {
    await session.settled();
    return tree(session, params);
  });

  connection.workspace.onWillRenameFiles(({ files }) => {
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
  });

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

/** Articles that are moved take their sidecars along; a folder that is moved has them in it. */
const MOVED: FileOperationRegistrationOptions = {
  filters: [{ scheme: 'file', pattern: { glob: '**/*', matches: 'file' } }],
};

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
