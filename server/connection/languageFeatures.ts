import {
  type CompletionItem,
  type CompletionParams,
  type DefinitionParams,
  type DocumentSymbol,
  type DocumentSymbolParams,
  type Location,
  type LocationLink,
  LSPErrorCodes,
  type RenameParams,
  ResponseError,
  type SymbolInformation,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { referencesAcross, symbolsAcross } from '../across';
import { linkTo, toDefinition, toFoldingRanges, toHighlights, toHover, toInlayHint, toSymbols } from '../answers';
import { completionsInCodebook, definitionInCodebook, hoverInCodebook, symbolsInCodebook } from '../codebookAnswers';
import { toSpan } from '../convert';
import { foldable } from '../features/folding';
import { hover } from '../features/hover';
import { inlayHints } from '../features/inlayHints';
import { definition, references } from '../features/navigation';
import { outline } from '../features/outline';
import { semanticTokens, tokenEdits } from '../features/semanticTokens';
import { renamable, renameAcross } from '../renaming';
import { lacksSchema, linksDefinitions, nestsSymbols, warn } from './client';
import { about, across, cancelled } from './handlers';
import type { Serving } from './serving';

/** Colours: all of an article's, and what became of them since. */
export function answerColours({ connection, session }: Serving): void {
  connection.languages.semanticTokens.on(
    about(
      session,
      ({ uri, analysis, lines }) => {
        const data = semanticTokens(analysis, lines);
        return { resultId: session.keepTokens(uri, data), data };
      },
      { data: [] },
    ),
  );

  connection.languages.semanticTokens.onDelta(
    about(
      session,
      ({ uri, analysis, lines }, { previousResultId }) => {
        const before = session.keptTokens(uri, previousResultId);
        const data = semanticTokens(analysis, lines);
        const resultId = session.keepTokens(uri, data);
        return before ? { resultId, edits: tokenEdits(before, data) } : { resultId, data };
      },
      { data: [] },
    ),
  );
}

/** What is asked about one document. */
export function answerInDocuments({ connection, client, session }: Serving): void {
  connection.onHover(
    about(
      session,
      (snapshot, { position }) => {
        const { analysis, lines } = snapshot;
        const found = hover(analysis, lines.offsetAt(position), linkTo(snapshot));
        return found && toHover(found, lines);
      },
      null,
      (book, { position }) => hoverInCodebook(book, position, lacksSchema(client)),
    ),
  );

  connection.onCompletion(
    about<CompletionParams, CompletionItem[], []>(
      session,
      () => [],
      [],
      (book, { position }) => completionsInCodebook(book, position, lacksSchema(client)),
    ),
  );

  connection.onDocumentSymbol(
    about<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[], []>(
      session,
      (snapshot) => toSymbols(outline(snapshot.analysis), snapshot, nestsSymbols(client)),
      [],
      (book) => symbolsInCodebook(book, nestsSymbols(client)),
    ),
  );

  connection.onDefinition(
    about<DefinitionParams, LocationLink[] | Location | null, null>(
      session,
      (snapshot, { position }) => {
        const found = definition(snapshot.analysis, snapshot.codebook.codebook, snapshot.lines.offsetAt(position));
        return found && toDefinition(found, snapshot, linksDefinitions(client));
      },
      null,
      (book, { position }) => definitionInCodebook(book, position),
    ),
  );

  connection.onDocumentHighlight(
    about(
      session,
      ({ analysis, lines }, { position }) => toHighlights(references(analysis, lines.offsetAt(position)), lines),
      [],
    ),
  );

  connection.languages.inlayHint.on(
    about(
      session,
      (snapshot, { range }) =>
        snapshot.settings.inlayHints
          ? inlayHints(snapshot.analysis, toSpan(snapshot.lines, range)).map((hint) => toInlayHint(hint, snapshot))
          : [],
      [],
    ),
  );

  connection.onFoldingRanges(about(session, ({ analysis, lines }) => toFoldingRanges(foldable(analysis), lines), []));
}

/** What is asked about all articles of the workspace. */
export function answerAcross({ connection, client, session, index }: Serving): void {
  connection.onReferences(
    across(
      session,
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
    across<RenameParams, WorkspaceEdit, null>(
      session,
      async ({ textDocument: { uri }, position, newName }, token) => {
        const renaming = await renameAcross(session, index, { uri, position, newName }, client.able.workspace, token);
        // Editors show the message of a rename that fails.
        if (renaming && 'refused' in renaming) throw new ResponseError(LSPErrorCodes.RequestFailed, renaming.refused);
        if (renaming?.warning) warn(connection, renaming.warning);
        return renaming === null ? null : renaming.edit;
      },
      null,
    ),
  );

  connection.onWorkspaceSymbol(async ({ query }, token) => {
    await session.settled();
    return (await symbolsAcross(session, index, query, token)) ?? cancelled();
  });
}
