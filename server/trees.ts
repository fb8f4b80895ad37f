import { actorTree, findingTree, type TreeArticle, type TreeNode, undecidedTree } from './features/tree';
import type { Branch } from './index/trees';
import type { TreeView } from './indexing/messages';
import type { Cancellation, WorkspaceIndex } from './indexing/workspaceIndex';
import type { Session } from './session';
import { listedAs } from './sidecars';
import type { Snapshot } from './snapshot';
import { branchOf, type TreeItem, toItems } from './treeItems';

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
  if (under && open) return branchOf(articleOf(session, open), open, under);
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

const itemsOf = (snapshot: Snapshot, nodes: readonly TreeNode[]): TreeItem[] => toItems(nodes, [snapshot]);

const articleOf = ({ folders }: Session, { uri, analysis, desk, findings }: Snapshot): TreeArticle => ({
  uri,
  name: listedAs(folders, uri),
  analysis,
  desk,
  findings,
});
