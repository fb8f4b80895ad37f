import type { Range } from 'vscode-languageserver-types';
import type { Key } from './annotations/key';
import { type Lines, toRange } from './convert';
import { actorBranch, findingTree, type TreeArticle, type TreeNode, undecidedTree } from './features/tree';
import type { Branch, IndexNode, Listed } from './index/trees';

/** An entry of a side bar as a client shows it. */
export interface TreeItem {
  readonly label: string;
  readonly description: string;
  /** The name of a codicon. */
  readonly icon: string;
  /** What a click goes to; null for headings. */
  readonly location: { readonly uri: string; readonly range: Range } | null;
  /** What menus tell entries apart by; absent where there is nothing to decide. */
  readonly contextValue?: 'suggestion' | 'suggestions';
  /** What `stancemark/decide` needs to accept or reject it. */
  readonly decides?: { readonly uri: string; readonly version: number; readonly keys: readonly Key[] };
  /** What `stancemark/tree` is to be asked with when it is unfolded; absent where `children` has all. */
  readonly more?: Branch;
  readonly children: readonly TreeItem[];
}

/** A file that entries point into; `version` is null where it is not open. */
export interface TreeFile {
  readonly uri: string;
  readonly lines: Lines;
  readonly version: number | null;
}

/** Entries with positions in place of offsets; `files` are those that they point into, the article first. */
export function toItems(nodes: readonly TreeNode[], files: readonly TreeFile[]): TreeItem[] {
  const byUri = new Map(files.map((file) => [file.uri, file]));
  const article = files[0];
  const convert = ({ label, description, icon, place, keys, children }: TreeNode): TreeItem => {
    const file = place && byUri.get(place.uri);
    return {
      label,
      description,
      icon,
      location: file ? { uri: file.uri, range: toRange(file.lines, place.span) } : null,
      ...(keys.length > 0 && article && article.version !== null
        ? {
            contextValue: place ? ('suggestion' as const) : ('suggestions' as const),
            decides: { uri: article.uri, version: article.version, keys },
          }
        : {}),
      children: children.map(convert),
    };
  };
  return nodes.map(convert);
}

/** What lies below an entry of one article; nothing where the entry is another's. */
export function branchOf(article: TreeArticle, file: TreeFile, under: Branch): TreeItem[] {
  switch (under.of) {
    case 'actor in':
      return toItems(actorBranch(article, under.id), [file]);
    case 'undecided in':
      return toItems(undecidedTree(article), [file]);
    case 'findings in':
      return toItems(findingTree([article]), [file]).flatMap(({ children }) => children);
    default:
      return [];
  }
}

/** Entries of the index; `codebook` is the one that its concepts stand in, null where that is nowhere. */
export function toIndexItems(
  nodes: readonly IndexNode[],
  listed: (key: string) => Listed,
  codebook: { readonly uri: string; readonly lines: Lines } | null,
): TreeItem[] {
  const locate = (place: IndexNode['place']): TreeItem['location'] => {
    if (!place) return null;
    if ('key' in place) return { uri: listed(place.key).uri, range: { start: place.start, end: place.end } };
    if (!codebook) return null;
    const at = codebook.lines.positionAt(place.inCodebook);
    return { uri: codebook.uri, range: { start: at, end: at } };
  };
  return nodes.map(({ label, description, icon, place, more, children }) => ({
    label,
    description,
    icon,
    location: locate(place),
    ...(more ? { more } : {}),
    children: toIndexItems(children, listed, codebook),
  }));
}
