import * as vscode from 'vscode';
import type { Range } from 'vscode-languageclient/node';
import type { Statuses } from './statuses';

/** Tells decided words apart in the text, counts them in the status bar, and says whether keys for deciding work. */
export class DecidedView implements vscode.Disposable {
  readonly #statuses: Statuses;
  readonly #item = vscode.window.createStatusBarItem('stancemark.decided', vscode.StatusBarAlignment.Right, 101);
  readonly #marks = {
    accepted: marking('charts.green', framed('accepted', 'solid')),
    corrected: marking('charts.blue', framed('corrected', 'dashed')),
    rejected: marking('charts.red', { textDecoration: 'line-through', opacity: '0.7' }),
  };
  readonly #subscriptions: vscode.Disposable;

  constructor(statuses: Statuses) {
    this.#statuses = statuses;
    this.#item.name = 'Stancemark: Decided';
    this.#item.command = 'stancemark.nextUndecided';
    this.#item.tooltip = 'Go to the next undecided suggestion';
    this.#subscriptions = vscode.Disposable.from(
      statuses.onDidChange(() => this.#show(vscode.window.visibleTextEditors)),
      vscode.window.onDidChangeActiveTextEditor(() => this.#show([])),
      vscode.window.onDidChangeVisibleTextEditors((editors) => this.#show(editors)),
    );
    this.#show(vscode.window.visibleTextEditors);
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#item.dispose();
    for (const mark of Object.values(this.#marks)) mark.dispose();
  }

  #show(editors: readonly vscode.TextEditor[]): void {
    for (const editor of editors) this.#mark(editor);
    const active = vscode.window.activeTextEditor?.document.uri;
    const status = active && this.#statuses.of(active);
    const isActive = status?.whyNot === null;
    void vscode.commands.executeCommand('setContext', 'stancemark.active', isActive);
    if (isActive && status.all > 0) {
      this.#item.text = `$(checklist) ${status.decided} of ${status.all} decided`;
      this.#item.show();
    } else this.#item.hide();
  }

  #mark(editor: vscode.TextEditor): void {
    const status = this.#statuses.of(editor.document.uri);
    // What was said about an older text moves with the text until the server has caught up.
    if (status && status.version !== editor.document.version) return;
    for (const decision of ['accepted', 'corrected', 'rejected'] as const)
      editor.setDecorations(this.#marks[decision], (status?.decisions?.[decision] ?? []).map(toRange));
  }
}

/** A tint, and a frame by which an acceptance and a correction differ without it. */
const framed = (decision: string, borderStyle: string): vscode.DecorationRenderOptions => ({
  backgroundColor: new vscode.ThemeColor(`stancemark.${decision}Background`),
  border: `1px ${borderStyle}`,
  borderColor: new vscode.ThemeColor(`stancemark.${decision}Border`),
  borderRadius: '3px',
});

const marking = (inRuler: string, style: vscode.DecorationRenderOptions): vscode.TextEditorDecorationType =>
  vscode.window.createTextEditorDecorationType({
    overviewRulerColor: new vscode.ThemeColor(inRuler),
    overviewRulerLane: vscode.OverviewRulerLane.Left,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    ...style,
  });

const toRange = ({ start, end }: Range): vscode.Range =>
  new vscode.Range(start.line, start.character, end.line, end.character);
