import type { Range } from 'vscode-languageserver-types';
import type { Key } from './annotations/key';
import { type Lines, linesOf, toRange } from './convert';
import { actorTree, conceptTree, findingTree, type TreeArticle, type TreeNode, undecidedTree } from './features/tree';
import type { Session, Snapshot } from './session';
import { relativePath, sameForm } from './workspace';

/** What `stancemark/tree` asks. */
export interface TreeParams {
  /** The article that the coder is in; null where that is none. */
  readonly uri: string | null;
  readonly view: 'actors' | 'undecided' | 'findings' | 'concepts';
}

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
  readonly children: readonly TreeItem[];
}

/** The entries of a view, of the articles as they are now. An unknown view or article has none. */
export function tree(session: Session, { uri, view }: TreeParams): TreeItem[] {
  const here = uri === null ? null : session.snapshot(uri);
  switch (view) {
    case 'actors':
      return here ? toItems(actorTree(articleOf(session, here)), [here]) : [];
    case 'undecided':
      return here ? toItems(undecidedTree(articleOf(session, here)), [here]) : [];
    case 'findings': {
      const snapshots = session.snapshots();
      return toItems(findingTree(snapshots.map((snapshot) => articleOf(session, snapshot))), snapshots);
    }
    case 'concepts':
      return conceptsOf(session);
    default:
      return [];
  }
}

/** Each codebook that holds for an open article, with the articles that it holds for. */
function conceptsOf(session: Session): TreeItem[] {
  const snapshots = session.snapshots();
  return [...new Set(snapshots.map(({ codebook }) => codebook))].flatMap((inForce) => {
    const own = snapshots.filter(({ codebook }) => codebook === inForce);
    const uri = own[0]?.codebookUri ?? null;
    const nodes = conceptTree(
      inForce.codebook,
      uri,
      own.map((snapshot) => articleOf(session, snapshot)),
    );
    return toItems(nodes, uri === null ? own : [...own, { uri, lines: linesOf(inForce.text ?? ''), version: 0 }]);
  });
}

function articleOf({ folders }: Session, { uri, analysis, desk, findings }: Snapshot): TreeArticle {
  const path = folders.map((folder) => relativePath(folder, uri)).find((found) => found !== null);
  const plain = sameForm(uri);
  return { uri, name: path ?? plain.slice(plain.lastIndexOf('/') + 1), analysis, desk, findings };
}

interface File {
  readonly uri: string;
  readonly lines: Lines;
  readonly version: number;
}

/** Entries with positions in place of offsets; `files` are those that they point into. */
function toItems(nodes: readonly TreeNode[], files: readonly File[]): TreeItem[] {
  const byUri = new Map(files.map((file) => [file.uri, file]));
  const convert = ({ label, description, icon, place, keys, children }: TreeNode): TreeItem => {
    const file = place && byUri.get(place.uri);
    const article = files[0];
    return {
      label,
      description,
      icon,
      location: file ? { uri: file.uri, range: toRange(file.lines, place.span) } : null,
      ...(keys.length > 0 && article
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
