import * as vscode from 'vscode';
import type { LanguageClient, Range } from 'vscode-languageclient/node';
import type { Statuses } from './statuses';

/** An entry as the server tells it (`stancemark/tree`). */
interface Told {
  readonly label: string;
  readonly description: string;
  readonly icon: string;
  readonly location: { readonly uri: string; readonly range: Range } | null;
  readonly contextValue?: string;
  readonly decides?: { readonly uri: string; readonly version: number; readonly keys: readonly unknown[] };
  /** What to ask with for the entries below; absent where `children` has them. */
  readonly more?: unknown;
  readonly children: readonly Told[];
}

/** An entry and its id, which stays the same while the article changes: what is unfolded stays so. */
interface Entry {
  readonly id: string;
  readonly told: Told;
  readonly view: View;
  readonly isTop: boolean;
}

const VIEWS = ['actors', 'undecided', 'findings', 'concepts'] as const;
type View = (typeof VIEWS)[number];

/** Typing tells of every keystroke: the side bar follows when it pauses. In milliseconds. */
const REFRESH_WAIT = 250;

/** The side bar: trees of what the server reads, asked for anew when it has read something else. */
export class TreeViews implements vscode.Disposable {
  readonly #client: LanguageClient;
  readonly #statuses: Statuses;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;
  /** How many articles of the folder are read, open or not. */
  #read = 0;
  /** The article the user was in last: other editors and panels do not empty the views. */
  #article: vscode.Uri | undefined;
  #refreshing: NodeJS.Timeout | undefined;

  constructor(client: LanguageClient, statuses: Statuses) {
    this.#client = client;
    this.#statuses = statuses;
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      ...VIEWS.map((view) =>
        vscode.window.registerTreeDataProvider<Entry>(`stancemark.${view}`, {
          onDidChangeTreeData: this.#changed.event,
          getTreeItem: toTreeItem,
          getChildren: async (entry) => {
            if (!entry) return toEntries(await this.#ask(view), view, view, true);
            const { children, more } = entry.told;
            return toEntries(more ? await this.#ask(view, more) : children, view, entry.id, false);
          },
        }),
      ),
      vscode.commands.registerCommand('stancemark.acceptListed', (entry?: Entry) => decide('accept', entry)),
      vscode.commands.registerCommand('stancemark.rejectListed', (entry?: Entry) => decide('reject', entry)),
      vscode.commands.registerCommand('stancemark.findListed', findReferences),
      statuses.onDidChange(() => this.#refresh()),
      vscode.window.onDidChangeActiveTextEditor(() => this.#refresh()),
    );
  }

  /** The folder's articles were read, or some have changed: there are so many. */
  setRead(articles: number): void {
    this.#read = articles;
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
      if (active && this.#statuses.isAnalysed(active)) this.#article = active;
      else if (this.#article && !this.#statuses.isAnalysed(this.#article)) this.#article = undefined;
      const isAnything = this.#statuses.anyAnalysed || this.#read > 0;
      void vscode.commands.executeCommand('setContext', 'stancemark.analysed', isAnything);
      this.#changed.fire();
    }, REFRESH_WAIT);
  }

  async #ask(view: View, under?: unknown): Promise<readonly Told[]> {
    if (!this.#client.isRunning()) return [];
    const uri = this.#article ? this.#client.code2ProtocolConverter.asUri(this.#article) : null;
    return this.#client.sendRequest<Told[]>('stancemark/tree', { uri, view, ...(under ? { under } : {}) });
  }
}

function toEntries(items: readonly Told[], view: View, parent: string, isTop: boolean): Entry[] {
  const taken = new Map<string, number>();
  return items.map((told) => {
    const before = taken.get(told.label) ?? 0;
    taken.set(told.label, before + 1);
    return { id: `${parent}\n${told.label}\n${before}`, told, view, isTop };
  });
}

function toTreeItem({ id, told, isTop }: Entry): vscode.TreeItem {
  const { label, description, icon, location, contextValue, children, more } = told;
  const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
  const unfolded = isTop && location === null && !more ? Expanded : Collapsed;
  const item = new vscode.TreeItem(label, children.length > 0 || more ? unfolded : None);
  item.id = id;
  item.description = description;
  item.tooltip = description ? `${label}\n${description}` : label;
  item.iconPath = new vscode.ThemeIcon(icon);
  item.contextValue = contextValue ?? (location ? 'place' : 'heading');
  if (location)
    item.command = {
      command: 'vscode.open',
      title: 'Go to the Place',
      arguments: [vscode.Uri.parse(location.uri), { selection: selectionOf(location) }],
    };
  return item;
}

const selectionOf = ({ range: { start, end } }: NonNullable<Told['location']>): vscode.Range =>
  new vscode.Range(start.line, start.character, end.line, end.character);

/** Lists every mention of the actor that an entry stands for. */
async function findReferences(entry: Entry | undefined): Promise<void> {
  const location = entry?.told.location;
  if (!location) return;
  const uri = vscode.Uri.parse(location.uri);
  await vscode.window.showTextDocument(uri, { selection: selectionOf(location) });
  await vscode.commands.executeCommand('references-view.findReferences');
}

/** Does what the menu of a suggestion, or of a heading over suggestions, says. */
async function decide(what: 'accept' | 'reject', entry: Entry | undefined): Promise<void> {
  if (!entry?.told.decides) return;
  const { uri, version, keys } = entry.told.decides;
  await vscode.commands.executeCommand('stancemark.decide', { uri, version, deed: { do: what, keys } });
}
