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
  readonly #statuses: Statuses;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;
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
          getChildren: async (entry) =>
            entry ? toEntries(entry.told.children, entry.id, false) : toEntries(await this.#ask(view), view, true),
        }),
      ),
      vscode.commands.registerCommand('stancemark.acceptListed', (entry?: Entry) => decide('accept', entry)),
      vscode.commands.registerCommand('stancemark.rejectListed', (entry?: Entry) => decide('reject', entry)),
      vscode.commands.registerCommand('stancemark.findListed', findReferences),
      statuses.onDidChange(() => this.#refresh()),
      vscode.window.onDidChangeActiveTextEditor(() => this.#refresh()),
    );
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
      void vscode.commands.executeCommand('setContext', 'stancemark.analysed', this.#statuses.anyAnalysed);
      this.#changed.fire();
    }, REFRESH_WAIT);
  }

  async #ask(view: (typeof VIEWS)[number]): Promise<readonly Told[]> {
    if (!this.#statuses.anyAnalysed) return [];
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
