import * as vscode from 'vscode';
import type { Statuses } from './statuses';

/** The item in the status bar's language menu: what is analysed in the active document, or why it is not. */
export class StatusItem implements vscode.Disposable {
  readonly #item: vscode.LanguageStatusItem;
  readonly #statuses: Statuses;
  readonly #subscriptions: vscode.Disposable;

  constructor(statuses: Statuses, selector: vscode.DocumentSelector) {
    this.#statuses = statuses;
    this.#item = vscode.languages.createLanguageStatusItem('stancemark.status', selector);
    this.#item.name = 'Stancemark';
    this.#subscriptions = vscode.Disposable.from(
      statuses.onDidChange(() => this.#show()),
      vscode.window.onDidChangeActiveTextEditor(() => this.#show()),
    );
    this.#show();
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#item.dispose();
  }

  #show(): void {
    const document = vscode.window.activeTextEditor?.document;
    const status = document && this.#statuses.of(document.uri);
    this.#item.busy = !status;
    if (!status) {
      this.#item.text = 'Stancemark';
      this.#item.detail = 'reading …';
      this.#item.command = undefined;
    } else if (status.whyNot !== null) {
      this.#item.text = 'Not analysed';
      this.#item.detail = status.whyNot;
      this.#item.command = { command: 'stancemark.analyseAnyway', title: 'Analyse this file anyway' };
    } else {
      this.#item.text = [
        counted(status.actors, 'actor'),
        counted(status.attributions, 'attribution'),
        counted(status.stances, 'stance'),
      ].join(', ');
      this.#item.detail = status.findings === 0 ? 'nothing doubtful' : counted(status.findings, 'finding');
      this.#item.command =
        status.findings === 0 ? undefined : { command: 'workbench.actions.view.problems', title: 'Show Problems' };
    }
  }
}

/** "1 actor", "2 actors". */
export const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
