import {
  type CodeAction,
  CodeActionKind,
  type Command,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentHighlight,
  type DocumentSymbol,
  type FoldingRange,
  type Location,
  type LocationLink,
  type Hover as LspHover,
  type InlayHint as LspInlayHint,
  MarkupKind,
  type Position,
  type Range,
  type RenameFile,
  type SymbolInformation,
  SymbolKind,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-types';
import { changeBetween } from './annotations/follow';
import type { Deed } from './annotations/perform';
import type { Related, Severity, TextEdit } from './checks/finding';
import { pageOf } from './checks/page';
import type { CodebookChange } from './codebook/codebook';
import { editCodebook } from './codebook/edit';
import type { CodebookInForce } from './codebooks';
import { type Lines, linesOf, toRange } from './convert';
import type { SidecarEdit } from './decided';
import type { Action } from './features/codeActions';
import type { Hover } from './features/hover';
import type { InlayHint } from './features/inlayHints';
import type { LinkTo } from './features/markdown';
import type { Definition } from './features/navigation';
import type { OutlineItem } from './features/outline';
import type { Problem, Report } from './listener';
import type { ActorType } from './reading/analysis';
import type { Span } from './reading/span';
import type { CodebookFile, Snapshot } from './snapshot';
import { fileIn, parentOf } from './workspace';

/** The plain results of the features, as the protocol has them. Nothing here decides anything. */

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/**
 * A report's problems. `docs` is the URI of the folder with the rules' pages, or null; `before` is what was told of the
 * same file last, of which those that say the same are the same objects: while somebody types, most do.
 */
export function toDiagnostics(
  { uri, lines, problems }: Report,
  docs: string | null,
  before: readonly Diagnostic[] = [],
): Diagnostic[] {
  const by = before.length - problems.length;
  return problems.map(
    (problem, i) =>
      ifTells(before[i], problem, lines) ??
      ifTells(before[i + by], problem, lines) ??
      toDiagnostic(problem, uri, lines, docs),
  );
}

/** The diagnostic, of the same file, where it tells this problem as it is now. */
function ifTells(known: Diagnostic | undefined, problem: Problem, lines: Lines): Diagnostic | undefined {
  if (known?.message !== problem.message || known.code !== problem.code) return undefined;
  if (known.severity !== SEVERITIES[problem.severity] || !isAt(known.range, problem, lines)) return undefined;
  const { related } = problem;
  const places = known.relatedInformation ?? NONE;
  const isSame = (place: Related, i: number): boolean =>
    place.message === places[i]!.message && isAt(places[i]!.location.range, place, lines);
  return related.length === places.length && related.every(isSame) ? known : undefined;
}

const NONE: readonly never[] = [];

const isAt = ({ start, end }: Range, at: Span, lines: Lines): boolean =>
  isPosition(start, at.start, lines) && isPosition(end, at.end, lines);

/** True where a position is that of an offset. */
function isPosition({ line, character }: Position, offset: number, lines: Lines): boolean {
  const isOnLine = offset < lines.startOf(line + 1) || line + 1 === lines.count;
  return isOnLine && lines.startOf(line) + character === offset;
}

/** `docs` is the URI of the folder with the rules' pages, or null. */
export function toDiagnostic(problem: Problem, uri: string, lines: Lines, docs: string | null): Diagnostic {
  const { code, severity, message, related } = problem;
  return {
    range: toRange(lines, problem),
    severity: SEVERITIES[severity],
    code,
    ...(docs === null ? {} : { codeDescription: { href: `${docs}/${pageOf(code)}` } }),
    source: 'stancemark',
    message,
    ...(related.length === 0
      ? {}
      : {
          relatedInformation: related.map((place) => ({
            location: { uri, range: toRange(lines, place) },
            message: place.message,
          })),
        }),
  };
}

/** Addresses of places in an article, for those that an editor can open by address. */
export function linkTo({ uri, lines }: Snapshot): LinkTo {
  return (offset) => {
    const line = lines.lineOf(offset) + 1;
    return uri.startsWith('untitled:')
      ? null
      : { href: `${uri.replace(/[()\s]/g, encodeURIComponent)}#L${line}`, line };
  };
}

export const toHover = (hover: Hover, lines: Lines): LspHover => ({
  contents: { kind: MarkupKind.Markdown, value: hover.markdown },
  range: toRange(lines, hover),
});

/** A document whose offsets are turned into positions. */
type Place = Pick<Snapshot, 'uri' | 'lines'>;

const SYMBOL_KINDS: Readonly<Record<OutlineItem['kind'], SymbolKind>> = {
  group: SymbolKind.Namespace,
  person: SymbolKind.Class,
  organization: SymbolKind.Module,
  country: SymbolKind.Package,
  place: SymbolKind.Field,
  quotation: SymbolKind.String,
  stance: SymbolKind.Event,
  concept: SymbolKind.Key,
};

const toDocumentSymbols = (items: readonly OutlineItem[], lines: Lines): DocumentSymbol[] =>
  items.map(({ name, detail, kind, span, at, children }) => ({
    name,
    detail,
    kind: SYMBOL_KINDS[kind],
    range: toRange(lines, span),
    selectionRange: toRange(lines, at),
    children: toDocumentSymbols(children, lines),
  }));

/** An outline, nested where the editor can nest. */
export const toSymbols = (
  items: readonly OutlineItem[],
  place: Place,
  nested: boolean,
): DocumentSymbol[] | SymbolInformation[] =>
  nested ? toDocumentSymbols(items, place.lines) : toSymbolInformation(items, place);

/** For editors without nested symbols. */
const toSymbolInformation = (items: readonly OutlineItem[], { uri, lines }: Place): SymbolInformation[] =>
  items.flatMap((group) =>
    group.children.map(({ name, kind, at }) => ({
      name,
      kind: SYMBOL_KINDS[kind],
      containerName: group.name,
      location: { uri, range: toRange(lines, at) },
    })),
  );

/** With `links`, the mention asked about is said, too. */
export function toDefinition(
  { file, list, at, asked }: Definition,
  { uri, lines, codebook, codebookUri }: Snapshot,
  links: boolean,
): LocationLink[] | Location | null {
  const inCodebook = file === 'codebook';
  const folder = codebookUri === null ? null : parentOf(codebookUri);
  const target = !inCodebook ? uri : list !== undefined && folder !== null ? fileIn(folder, list) : codebookUri;
  if (target === null) return null;
  const range = toRange(inCodebook ? linesOf(textOf(codebook, list)) : lines, at);
  return links
    ? [
        {
          originSelectionRange: toRange(lines, asked),
          targetUri: target,
          targetRange: range,
          targetSelectionRange: inCodebook ? { start: range.start, end: range.start } : range,
        },
      ]
    : { uri: target, range };
}

/** The text of the codebook, or of one of its lists. */
function textOf({ text, lists }: CodebookInForce, list: string | undefined): string {
  if (list === undefined) return text ?? '';
  const content = lists.find(({ path }) => path === list)?.content;
  return content && 'text' in content ? (content.text ?? '') : '';
}

export const toLocations = (spans: readonly Span[], { uri, lines }: Place): Location[] =>
  spans.map((at) => ({ uri, range: toRange(lines, at) }));

export const toHighlights = (spans: readonly Span[], lines: Lines): DocumentHighlight[] =>
  spans.map((at) => ({ range: toRange(lines, at) }));

export const toSymbolKind = (type: ActorType): SymbolKind => SYMBOL_KINDS[type === 'group' ? 'organization' : type];

export const toInlayHint = ({ offset, label, first }: InlayHint, { uri, lines }: Snapshot): LspInlayHint => ({
  position: lines.positionAt(offset),
  label: [{ value: label, ...(first ? { location: { uri, range: toRange(lines, first) } } : {}) }],
  paddingLeft: true,
});

export const toFoldingRanges = (spans: readonly Span[], lines: Lines): FoldingRange[] =>
  spans.flatMap(({ start, end }) => {
    const startLine = lines.lineOf(start);
    const endLine = lines.lineOf(end);
    return startLine < endLine ? [{ startLine, endLine }] : [];
  });

/** What a code action must remember until it is chosen. */
export interface ActionData {
  readonly uri: string;
  readonly version: number;
  readonly edits: readonly (TextEdit & { readonly range: Diagnostic['range'] })[];
  readonly codebook: readonly CodebookChange[];
  readonly deed?: Deed;
}

/** An action without its edit; `shown` are the diagnostics that the editor asks about. */
export function toCodeAction(
  action: Action,
  snapshot: Snapshot,
  shown: readonly Diagnostic[],
  docs: string | null,
): CodeAction & { data: ActionData } {
  const { uri, version, lines, findings } = snapshot;
  const mended = action.finding === null ? undefined : toDiagnostic(findings[action.finding]!, uri, lines, docs);
  const same = mended && (shown.find((diagnostic) => sameDiagnostic(diagnostic, mended)) ?? mended);
  return {
    title: action.title,
    kind: action.kind,
    ...(same ? { diagnostics: [same] } : {}),
    ...(action.preferred ? { isPreferred: true } : {}),
    data: {
      uri,
      version,
      edits: action.edits.map((edit) => ({ ...edit, range: toRange(lines, edit) })),
      codebook: action.codebook,
      ...(action.deed ? { deed: action.deed } : {}),
    },
  };
}

/** The command by which a client of ours does a deed: no file opens, and the coder is asked nothing. */
export const toCommand = (title: string, { uri, version }: ActionData, deed: Deed): Command => ({
  title,
  command: 'stancemark.decide',
  arguments: [{ uri, version, deed }],
});

/** What the coder has to pick or type: commands of a client of ours, which work on the selection. */
export const toAskingActions = (hasConcepts: boolean): (CodeAction & { readonly kind: string })[] =>
  [
    { title: 'Pick another actor, source or holder …', command: 'stancemark.pickActor' },
    ...(hasConcepts ? [{ title: 'Pick another concept …', command: 'stancemark.pickConcept' }] : []),
    { title: 'Reject with a reason …', command: 'stancemark.rejectWithReason' },
    { title: 'Add a note …', command: 'stancemark.addNote' },
  ].map((command) => ({ title: command.title, kind: CodeActionKind.Refactor, command }));

/** The edit that gives a sidecar its new text, creating it where it is missing. */
export function toSidecarEdit(
  { uri, version, before, text }: SidecarEdit,
  able: EditCapabilities | undefined,
): WorkspaceEdit {
  const lines = linesOf(before ?? '');
  const { text: newText, ...at } = changeBetween(before ?? '', text);
  const change = { textDocument: { uri, version }, edits: [{ range: toRange(lines, at), newText }] };
  return workspaceEdit([change], before === null ? uri : null, able);
}

/** True for the diagnostic that an editor was told, as it tells it back. */
export const sameDiagnostic = (a: Diagnostic, b: Diagnostic): boolean =>
  a.code === b.code &&
  a.range.start.line === b.range.start.line &&
  a.range.start.character === b.range.start.character &&
  a.message === b.message;

/** A file that is moved; one that stands there already is left alone. */
export const toRename = (oldUri: string, newUri: string): RenameFile => ({
  kind: 'rename',
  oldUri,
  newUri,
  options: { ignoreIfExists: true },
});

/** What of workspace edits an editor can apply. */
export interface EditCapabilities {
  readonly workspaceEdit?: {
    readonly documentChanges?: boolean;
    readonly resourceOperations?: readonly string[];
    readonly changeAnnotationSupport?: object;
  };
}

/**
 * The edit that does what an action promised: versioned, and creating the codebook where it is missing. `refused` says
 * in a sentence why there is none.
 */
export function toWorkspaceEdit(
  { uri, version, edits, codebook }: ActionData,
  file: CodebookFile | null,
  able: EditCapabilities | undefined,
): { readonly edit: WorkspaceEdit; readonly refused?: never } | { readonly edit?: never; readonly refused: string } {
  const changes: TextDocumentEdit[] = [];
  if (edits.length > 0)
    changes.push({
      textDocument: { uri, version },
      edits: edits.map(({ range, text }) => ({ range, newText: text })),
    });
  let creates: string | null = null;
  if (codebook.length > 0) {
    if (!file) return { refused: 'There is no folder here that could hold a codebook.yaml.' };
    const edited = editCodebook(file.text, codebook);
    if ('refused' in edited) return { refused: edited.refused };
    const lines = linesOf(file.text ?? '');
    if (file.text === null) creates = file.uri;
    changes.push({
      textDocument: { uri: file.uri, version: file.version },
      edits: edited.edits.map((edit) => ({ range: toRange(lines, edit), newText: edit.text })),
    });
  }
  return { edit: workspaceEdit(changes, creates, able) };
}

/** The changes in the form that the editor can apply, `creates` first where it can create files. */
export function workspaceEdit(
  changes: readonly TextDocumentEdit[],
  creates: string | null,
  able: EditCapabilities | undefined,
): WorkspaceEdit {
  if (!able?.workspaceEdit?.documentChanges)
    return {
      changes: Object.fromEntries(changes.map(({ textDocument, edits }) => [textDocument.uri, edits as never])),
    };
  const canCreate = able.workspaceEdit.resourceOperations?.includes('create') ?? false;
  return {
    documentChanges: [
      ...(creates !== null && canCreate
        ? [{ kind: 'create' as const, uri: creates, options: { ignoreIfExists: true } }]
        : []),
      ...changes,
    ],
  };
}
