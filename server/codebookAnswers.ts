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
import {
  type EditCapabilities,
  sameDiagnostic,
  toDiagnostic,
  toHover,
  toLocations,
  toSymbols,
  workspaceEdit,
} from './answers';
import type { TextEdit } from './codebook/textEdit';
import { KNOWN } from './codebooks';
import { type Lines, linesOf, toRange, toSpan } from './convert';
import { type Completion, completions } from './features/codebook/completion';
import { codebookFixes } from './features/codebook/fixes';
import { codebookHover } from './features/codebook/hover';
import { definitionOf, mentionedAt, namedAt } from './features/codebook/navigation';
import { type Rename, renameActor, renameWord } from './features/codebook/rename';
import { codebookOutline } from './features/codebook/symbols';
import { type Word, wordAt, wordsOf } from './features/codebook/words';
import { actorAt, mentionAt } from './features/lookup';
import type { CodebookFile, OpenCodebook, Snapshot } from './session';

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

/** Where the codebook and the open articles speak of the entry at a position. */
export function referencesInCodebook(book: OpenCodebook, position: Position, withName: boolean): Location[] {
  const words = wordsOf(book.entries);
  const means = wordAt(words, book.lines.offsetAt(position))?.means;
  if (!means) return [];
  return [
    ...toLocations(namedAt(words, means, withName), book),
    ...book.articles.flatMap((article) => toLocations(mentionedAt(article.analysis, words, means), article)),
  ];
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

/** What a rename would change at a position, and its name now; null where there is nothing to rename. */
export function renamableInCodebook(
  book: OpenCodebook,
  position: Position,
): { range: Range; placeholder: string } | null {
  const word = wordOf(book, position);
  return word?.means ? { range: toRange(book.lines, word), placeholder: word.value } : null;
}

/** The same at a mention in an article: its actor's name. */
export function renamableInArticle({ analysis, lines }: Snapshot, position: Position) {
  const offset = lines.offsetAt(position);
  const mention = mentionAt(analysis, offset);
  const actor = actorAt(analysis, offset);
  return mention && actor ? { range: toRange(lines, mention), placeholder: actor.name } : null;
}

/** The edit that renames, or why there is none, in a sentence. */
export type Renaming = { readonly edit: WorkspaceEdit } | { readonly refused: string };

export function renameInCodebook(
  book: OpenCodebook,
  position: Position,
  newName: string,
  able: EditCapabilities | undefined,
): Renaming {
  if (!book.usable) return BROKEN;
  const words = wordsOf(book.entries);
  const word = wordAt(words, book.lines.offsetAt(position));
  if (!word) return { refused: 'Nothing here can be renamed: put the cursor on a name or an id.' };
  return renaming(book, book.lines, renameWord(book.text, words, word, newName), able);
}

/** Renames the actor that an article mentions at a position, in the codebook as `file` has it. */
export function renameInArticle(
  snapshot: Snapshot,
  file: CodebookFile | null,
  position: Position,
  newName: string,
  able: EditCapabilities | undefined,
): Renaming {
  const { analysis, codebook, lines } = snapshot;
  const actor = actorAt(analysis, lines.offsetAt(position));
  if (!actor) return { refused: 'Nothing here can be renamed: put the cursor on the name of an actor.' };
  if (!file) return { refused: 'There is no folder here that could hold a codebook.yaml.' };
  // Edits are made of the text that the entries were read from.
  const isRead = file.text === null || file.text === codebook.text;
  if (!isRead || (codebook.parsed && !codebook.parsed.usable)) return BROKEN;
  const entries = codebook.parsed?.entries ?? { actors: [], concepts: [], cues: [] };
  const made = renameActor(file.text, entries, codebook.codebook, actor, newName);
  return renaming(file, linesOf(file.text ?? ''), made, able);
}

const BROKEN = { refused: 'codebook.yaml can’t be read as it is: mend it first.' };

const wordOf = (book: OpenCodebook, position: Position): Word | undefined =>
  wordAt(wordsOf(book.entries), book.lines.offsetAt(position));

const renaming = (file: CodebookFile, lines: Lines, made: Rename, able: EditCapabilities | undefined): Renaming =>
  'refused' in made ? made : { edit: editOf(file, lines, made.edits, able) };

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
