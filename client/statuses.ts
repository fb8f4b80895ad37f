import * as vscode from 'vscode';
import type { Range } from 'vscode-languageclient/node';

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

/** Where decided words stand. */
export interface Decisions {
  readonly accepted: readonly Range[];
  readonly corrected: readonly Range[];
  readonly rejected: readonly Range[];
}

/** The status of each open document as the server said it last. */
export class Statuses implements vscode.Disposable {
  readonly #known = new Map<string, Status>();
  readonly #changed = new vscode.EventEmitter<void>();
  /** Some status was said, or is not true any more. */
  readonly onDidChange = this.#changed.event;
  readonly #closing = vscode.workspace.onDidCloseTextDocument(({ uri }) => {
    if (this.#known.delete(uri.toString())) this.#changed.fire();
  });

  /** Undefined until the server has said something of the document. */
  of(uri: vscode.Uri): Status | undefined {
    return this.#known.get(uri.toString());
  }

  isAnalysed(uri: vscode.Uri): boolean {
    return this.of(uri)?.whyNot === null;
  }

  /** True where at least one open document is an article that is read. */
  get anyAnalysed(): boolean {
    return [...this.#known.values()].some(({ whyNot }) => whyNot === null);
  }

  set(status: Status): void {
    // The server and the editor may write an address differently.
    this.#known.set(vscode.Uri.parse(status.uri).toString(), status);
    this.#changed.fire();
  }

  /** Forgets all: the server that said it is gone. */
  clear(): void {
    this.#known.clear();
    this.#changed.fire();
  }

  dispose(): void {
    this.#closing.dispose();
    this.#changed.dispose();
  }
}
