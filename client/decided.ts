import * as vscode from 'vscode';
import type { Range } from 'vscode-languageclient/node';
import type { Status } from './status';

/** Where decided words stand (`stancemark/status`). */
export interface Decisions {
  readonly accepted: readonly Range[];
  readonly corrected: readonly Range[];
  readonly rejected: readonly Range[];
}

/** Tells decided words apart in the text, counts them in the status bar, and says whether keys for deciding work. */
export class DecidedView implements vscode.Disposable {
  readonly #known = new Map<string, Status>();
  readonly #item = vscode.window.createStatusBarItem('stancemark.decided', vscode.StatusBarAlignment.Right, 101);
  readonly #marks = {
    accepted: marking('charts.green', { borderStyle: 'solid' }),
    corrected: marking('charts.blue', { borderStyle: 'dashed' }),
    rejected: marking('charts.red', { textDecoration: 'line-through', opacity: '0.7' }),
  };
  readonly #subscriptions: vscode.Disposable;

  constructor() {
    this.#item.name = 'Stancemark: Decided';
    this.#item.command = 'stancemark.nextUndecided';
    this.#item.tooltip = 'Go to the next undecided suggestion';
    this.#subscriptions = vscode.Disposable.from(
      vscode.window.onDidChangeActiveTextEditor(() => this.#show()),
      vscode.window.onDidChangeVisibleTextEditors((editors) => {
        for (const editor of editors) this.#mark(editor);
      }),
    );
    this.#show();
  }

  set(status: Status): void {
    const uri = vscode.Uri.parse(status.uri).toString();
    this.#known.set(uri, status);
    for (const editor of vscode.window.visibleTextEditors)
      if (editor.document.uri.toString() === uri) this.#mark(editor);
    this.#show();
  }

  forget(uri: string): void {
    this.#known.delete(uri);
  }

  /** Forgets all: the server that said it is gone. */
  clear(): void {
    this.#known.clear();
    this.#show();
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#item.dispose();
    for (const mark of Object.values(this.#marks)) mark.dispose();
  }

  #mark(editor: vscode.TextEditor): void {
    const status = this.#known.get(editor.document.uri.toString());
    // What was said about an older text moves with the text until the server has caught up.
    if (status && status.version !== editor.document.version) return;
    for (const decision of ['accepted', 'corrected', 'rejected'] as const)
      editor.setDecorations(this.#marks[decision], (status?.decisions?.[decision] ?? []).map(toRange));
  }

  #show(): void {
    const editor = vscode.window.activeTextEditor;
    const status = editor && this.#known.get(editor.document.uri.toString());
    const isActive = status !== undefined && status.whyNot === null;
    void vscode.commands.executeCommand('setContext', 'stancemark.active', isActive);
    if (isActive && status.all > 0) {
      this.#item.text = `$(checklist) ${status.decided} of ${status.all} decided`;
      this.#item.show();
    } else this.#item.hide();
  }
}

const marking = (colour: string, style: vscode.DecorationRenderOptions): vscode.TextEditorDecorationType =>
  vscode.window.createTextEditorDecorationType({
    borderWidth: '0 0 1px 0',
    borderColor: new vscode.ThemeColor(colour),
    overviewRulerColor: new vscode.ThemeColor(colour),
    overviewRulerLane: vscode.OverviewRulerLane.Left,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    ...style,
  });

const toRange = ({ start, end }: Range): vscode.Range =>
  new vscode.Range(start.line, start.character, end.line, end.character);
