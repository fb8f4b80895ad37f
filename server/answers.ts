import {
  type DocumentHighlight,
  type DocumentSymbol,
  type FoldingRange,
  type Location,
  type LocationLink,
  type Hover as LspHover,
  type InlayHint as LspInlayHint,
  MarkupKind,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver-types';
import type { CodebookInForce } from './codebooks';
import { type Lines, linesOf, toRange } from './convert';
import type { Hover } from './features/hover';
import type { InlayHint } from './features/inlayHints';
import type { LinkTo } from './features/markdown';
import type { Definition } from './features/navigation';
import type { OutlineItem } from './features/outline';
import type { ActorType } from './reading/analysis';
import type { Span } from './reading/span';
import type { Snapshot } from './snapshot';
import { fileIn, parentOf } from './workspace';

/** The plain results of the features, as the protocol has them. Nothing here decides anything. */

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
