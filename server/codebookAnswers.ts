import {
  type CodeAction,
  type CodeActionContext,
  type CompletionItem,
  CompletionItemKind,
  type DocumentSymbol,
  type Hover,
  type Location,
  type Position,
  type Range,
  type SymbolInformation,
  type WorkspaceEdit,
} from 'vscode-languageserver-types';
import { toHover, toSymbols } from './answers';
import { sameDiagnostic, toDiagnostic } from './answers/diagnostics';
import { type EditCapabilities, workspaceEdit } from './answers/edits';
import type { TextEdit } from './codebook/textEdit';
import { KNOWN } from './codebooks';
import { type Lines, toRange, toSpan } from './convert';
import { type Completion, completions } from './features/codebook/completion';
import { codebookFixes } from './features/codebook/fixes';
import { codebookHover } from './features/codebook/hover';
import { definitionOf } from './features/codebook/navigation';
import { codebookOutline } from './features/codebook/symbols';
import { type Word, wordAt, wordsOf } from './features/codebook/words';
import type { CodebookFile, OpenCodebook } from './snapshot';

/** What an editor is answered that asks inside `codebook.yaml`, and about renames of what it holds. */

/** With `schema`, keys are explained, too: an editor without the JSON schema wants that. */
export function hoverInCodebook(book: OpenCodebook, position: Position, schema: boolean): Hover | null {
  const { text, entries, lines, articles } = book;
  const analyses = articles.map(({ analysis }) => analysis);
  const found = codebookHover(text, wordsOf(entries), entries, analyses, lines.offsetAt(position), schema);
  return found && toHover(found, lines);
}

export function symbolsInCodebook(book: OpenCodebook, nested: boolean): DocumentSymbol[] | SymbolInformation[] {
  return toSymbols(codebookOutline(book.entries), book, nested);
}

export function definitionInCodebook(book: OpenCodebook, position: Position): Location | null {
  const word = wordOf(book, position);
  const at = word && definitionOf(word);
  return at ? { uri: book.uri, range: toRange(book.lines, at) } : null;
}

const COMPLETION_KINDS: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  value: CompletionItemKind.Value,
  actor: CompletionItemKind.Reference,
  concept: CompletionItemKind.Reference,
};

export function completionsInCodebook(book: OpenCodebook, position: Position, schema: boolean): CompletionItem[] {
  const { text, entries, lines } = book;
  return completions(text, lines.offsetAt(position), entries, KNOWN, schema).map(
    ({ label, kind, detail, description, text, at }) => ({
      label,
      kind: COMPLETION_KINDS[kind],
      ...(detail ? { detail } : {}),
      ...(description ? { documentation: description } : {}),
      textEdit: { range: toRange(lines, at), newText: text },
    }),
  );
}

/** Fixes of the problems in a range. */
export function actionsInCodebook(
  book: OpenCodebook,
  range: Range,
  { only, diagnostics: shown }: CodeActionContext,
  docs: string | null,
  able: EditCapabilities | undefined,
): CodeAction[] {
  const { uri, lines, text, inForce } = book;
  if (only && !only.some((kind) => 'quickfix'.startsWith(kind))) return [];
  return codebookFixes(text, inForce.problems, toSpan(lines, range)).map(({ title, problem, edits }) => {
    const mended = toDiagnostic(problem, uri, lines, docs);
    return {
      title,
      kind: 'quickfix',
      diagnostics: [shown.find((diagnostic) => sameDiagnostic(diagnostic, mended)) ?? mended],
      isPreferred: true,
      edit: editOf(book, lines, edits, able),
    };
  });
}

const wordOf = (book: OpenCodebook, position: Position): Word | undefined =>
  wordAt(wordsOf(book.entries), book.lines.offsetAt(position));

const editOf = (
  { uri, version, text }: CodebookFile,
  lines: Lines,
  edits: readonly TextEdit[],
  able: EditCapabilities | undefined,
): WorkspaceEdit =>
  workspaceEdit(
    [
      {
        textDocument: { uri, version },
        edits: edits.map((edit) => ({ range: toRange(lines, edit), newText: edit.text })),
      },
    ],
    text === null ? uri : null,
    able,
  );
