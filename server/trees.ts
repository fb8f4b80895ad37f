import { actorBranch, actorTree, findingTree, type TreeArticle, type TreeNode, undecidedTree } from './features/tree';
import type { Branch } from './index/trees';
import type { TreeView } from './indexing/messages';
import type { Cancellation, WorkspaceIndex } from './indexing/workspaceIndex';
import type { Session, Snapshot } from './session';
import { type TreeItem, toItems } from './treeItems';
import { relativePath, sameForm } from './workspace';

/** What `stancemark/tree` asks. */
export interface TreeParams {
  /** The article that the coder is in; null where that is none. */
  readonly uri: string | null;
  readonly view: TreeView;
  /** What an entry said it has more of; absent at the top. */
  readonly under?: Branch;
}

/**
 * The entries of a view, of the articles as they are now: those of the whole folder as far as they are read. An unknown
 * view or article has none.
 */
export async function tree(
  session: Session,
  index: WorkspaceIndex,
  params: TreeParams,
  token: Cancellation,
): Promise<readonly TreeItem[]> {
  const { view, under } = params;
  if (!VIEWS.includes(view)) return [];
  const here = params.uri === null ? null : session.snapshot(params.uri);
  const open = under && 'uri' in under ? session.snapshot(under.uri) : null;
  if (under && open) return branchOf(session, open, under);
  const ask = async (): Promise<readonly TreeItem[]> =>
    (await index.ask({ ask: 'tree', view, here: here?.uri ?? null, under: under ?? null }, token)) ?? [];
  if (under) return ask();
  switch (view) {
    case 'actors':
      return index.scans ? ask() : here ? itemsOf(here, actorTree(articleOf(session, here))) : [];
    case 'undecided':
      return [...(here ? itemsOf(here, undecidedTree(articleOf(session, here))) : []), ...(await ask())];
    case 'findings': {
      const snapshots = session.snapshots();
      const nodes = findingTree(snapshots.map((snapshot) => articleOf(session, snapshot)));
      return [...toItems(nodes, snapshots), ...(await ask())];
    }
    case 'concepts':
      return ask();
  }
}

const VIEWS: readonly string[] = ['actors', 'undecided', 'findings', 'concepts'] satisfies TreeView[];

/** What lies below an entry of an open article. */
function branchOf(session: Session, snapshot: Snapshot, under: Branch): TreeItem[] {
  const article = articleOf(session, snapshot);
  switch (under.of) {
    case 'actor in':
      return itemsOf(snapshot, actorBranch(article, under.id));
    case 'undecided in':
      return itemsOf(snapshot, undecidedTree(article));
    case 'findings in':
      return itemsOf(snapshot, findingTree([article])).flatMap(({ children }) => children);
    default:
      return [];
  }
}

const itemsOf = (snapshot: Snapshot, nodes: readonly TreeNode[]): TreeItem[] => toItems(nodes, [snapshot]);

function articleOf({ folders }: Session, { uri, analysis, desk, findings }: Snapshot): TreeArticle {
  const path = folders.map((folder) => relativePath(folder, uri)).find((found) => found !== null);
  const plain = sameForm(uri);
  return { uri, name: path ?? plain.slice(plain.lastIndexOf('/') + 1), analysis, desk, findings };
}
