import * as vscode from 'vscode';
import type { LanguageClient, Range } from 'vscode-languageclient/node';
import type { Status } from './status';

/** An entry as the server tells it (`stancemark/tree`). */
interface Told {
  readonly label: string;
  readonly description: string;
  readonly icon: string;
  readonly location: { readonly uri: string; readonly range: Range } | null;
  readonly contextValue?: string;
  readonly decides?: { readonly uri: string; readonly version: number; readonly keys: readonly unknown[] };
  readonly children: readonly Told[];
}

/** An entry and its id, which stays the same while the article changes: what is unfolded stays so. */
interface Entry {
  readonly id: string;
  readonly told: Told;
  readonly isTop: boolean;
}

const VIEWS = ['actors', 'undecided', 'findings', 'concepts'] as const;

/** Typing tells of every keystroke: the side bar follows when it pauses. In milliseconds. */
const REFRESH_WAIT = 250;

/** The side bar: trees of what the server reads, asked for anew when it has read something else. */
export class TreeViews implements vscode.Disposable {
  readonly #client: LanguageClient;
  readonly #changed = new vscode.EventEmitter<void>();
  /** The articles that are analysed. */
  readonly #analysed = new Set<string>();
  readonly #subscriptions: vscode.Disposable;
  /** The article the user was in last: other editors and panels do not empty the views. */
  #article: vscode.Uri | undefined;
  #refreshing: NodeJS.Timeout | undefined;

  constructor(client: LanguageClient) {
    this.#client = client;
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      ...VIEWS.map((view) =>
        vscode.window.registerTreeDataProvider<Entry>(`stancemark.${view}`, {
          onDidChangeTreeData: this.#changed.event,
          getTreeItem: toTreeItem,
          getChildren: async (entry) =>
            entry ? toEntries(entry.told.children, entry.id, false) : toEntries(await this.#ask(view), view, true),
        }),
      ),
      vscode.commands.registerCommand('stancemark.acceptListed', (entry?: Entry) => decide('accept', entry)),
      vscode.commands.registerCommand('stancemark.rejectListed', (entry?: Entry) => decide('reject', entry)),
      vscode.window.onDidChangeActiveTextEditor(() => this.#refresh()),
    );
  }

  set({ uri, whyNot }: Status): void {
    const key = vscode.Uri.parse(uri).toString();
    if (whyNot === null) this.#analysed.add(key);
    else this.#analysed.delete(key);
    this.#refresh();
  }

  forget(uri: string): void {
    this.#analysed.delete(uri);
    this.#refresh();
  }

  /** Forgets all: the server that said it is gone. */
  clear(): void {
    this.#analysed.clear();
    this.#refresh();
  }

  dispose(): void {
    clearTimeout(this.#refreshing);
    this.#subscriptions.dispose();
  }

  #refresh(): void {
    clearTimeout(this.#refreshing);
    this.#refreshing = setTimeout(() => {
      const active = vscode.window.activeTextEditor?.document.uri;
      if (active && this.#analysed.has(active.toString())) this.#article = active;
      else if (this.#article && !this.#analysed.has(this.#article.toString())) this.#article = undefined;
      void vscode.commands.executeCommand('setContext', 'stancemark.analysed', this.#analysed.size > 0);
      this.#changed.fire();
    }, REFRESH_WAIT);
  }

  async #ask(view: (typeof VIEWS)[number]): Promise<readonly Told[]> {
    if (this.#analysed.size === 0) return [];
    const uri = this.#article ? this.#client.code2ProtocolConverter.asUri(this.#article) : null;
    return this.#client.sendRequest<Told[]>('stancemark/tree', { uri, view });
  }
}

function toEntries(items: readonly Told[], parent: string, isTop: boolean): Entry[] {
  const taken = new Map<string, number>();
  return items.map((told) => {
    const before = taken.get(told.label) ?? 0;
    taken.set(told.label, before + 1);
    return { id: `${parent}\n${told.label}\n${before}`, told, isTop };
  });
}

function toTreeItem({ id, told, isTop }: Entry): vscode.TreeItem {
  const { label, description, icon, location, contextValue, children } = told;
  const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
  const unfolded = isTop && location === null ? Expanded : Collapsed;
  const item = new vscode.TreeItem(label, children.length > 0 ? unfolded : None);
  item.id = id;
  item.description = description;
  item.tooltip = description ? `${label}\n${description}` : label;
  item.iconPath = new vscode.ThemeIcon(icon);
  if (contextValue) item.contextValue = contextValue;
  if (location) {
    const { start, end } = location.range;
    const selection = new vscode.Range(start.line, start.character, end.line, end.character);
    item.command = {
      command: 'vscode.open',
      title: 'Go to the Place',
      arguments: [vscode.Uri.parse(location.uri), { selection } satisfies vscode.TextDocumentShowOptions],
    };
  }
  return item;
}

/** Does what the menu of a suggestion, or of a heading over suggestions, says. */
async function decide(what: 'accept' | 'reject', entry: Entry | undefined): Promise<void> {
  if (!entry?.told.decides) return;
  const { uri, version, keys } = entry.told.decides;
  await vscode.commands.executeCommand('stancemark.decide', { uri, version, deed: { do: what, keys } });
}
