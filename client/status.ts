import * as vscode from 'vscode';
import type { Decisions } from './decided';

/** What the server says of a document (`stancemark/status`). */
export interface Status {
  readonly uri: string;
  readonly version: number;
  /** A sentence where it is not analysed, else null. */
  readonly whyNot: string | null;
  readonly actors: number;
  readonly attributions: number;
  readonly stances: number;
  readonly findings: number;
  /** How many suggestions are decided, of how many, and which. */
  readonly decided: number;
  readonly all: number;
  readonly decisions?: Decisions;
}

/** The item in the status bar's language menu: what is analysed in the active document, or why it is not. */
export class StatusItem implements vscode.Disposable {
  readonly #item: vscode.LanguageStatusItem;
  readonly #known = new Map<string, Status>();
  readonly #subscription: vscode.Disposable;

  constructor(selector: vscode.DocumentSelector) {
    this.#item = vscode.languages.createLanguageStatusItem('stancemark.status', selector);
    this.#item.name = 'Stancemark';
    this.#subscription = vscode.window.onDidChangeActiveTextEditor(() => this.#show());
    this.#show();
  }

  set(status: Status): void {
    // The server and the editor may write an address differently.
    this.#known.set(vscode.Uri.parse(status.uri).toString(), status);
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
    this.#subscription.dispose();
    this.#item.dispose();
  }

  #show(): void {
    const document = vscode.window.activeTextEditor?.document;
    const status = document && this.#known.get(document.uri.toString());
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

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
