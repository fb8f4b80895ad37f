import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { changeBetween, type TextChange } from '../annotations/follow';
import type { KnownBlocks } from '../articleReading';
import type { Chosen } from '../selection';
import type { Settings } from '../settings';
import { followed, type SidecarInForce } from '../sidecars';
import type { Snapshot } from '../snapshot';
import { type FileContent, sameForm } from '../workspace';

/** An article as it was read, or a sentence that says why it was not. */
export type Outcome = Snapshot | { readonly whyNot: string };

/** A document as the editor has it, with what was made of it. */
export interface OpenDocument {
  readonly uri: string;
  readonly document: TextDocument;
  /** A codebook whose file was deleted is shown still, but not in force; until somebody edits it. */
  isGone: boolean;
  /** Whether its name has it read under these settings. */
  chosen: { readonly settings: Settings; readonly path: string | null; readonly as: Chosen } | undefined;
  /** Once read as prose, a text stays an article while it is edited: colours must not come and go. */
  isProse: boolean;
  /** `key` names the text, codebook and settings that it was read with. */
  reading: { readonly key: string; readonly outcome: Outcome } | undefined;
  blocks: KnownBlocks | undefined;
  tokens: { readonly id: string; readonly data: readonly number[] } | undefined;
  /** What the editor was told last. */
  reported: Outcome | undefined;
  /** Waits for a pause in typing to tell the status. */
  telling: NodeJS.Timeout | undefined;
  /** The coder's sidecar; undefined until it is first asked for. */
  sidecar: SidecarInForce | undefined;
  /** Changes with the sidecar, except where its annotations merely go with the text. */
  sidecarRevision: number;
  /** The sidecar on disk; undefined where that is not known. */
  sidecarDisk: FileContent | undefined;
}

/** The documents that are open in the editor. */
export class OpenDocuments implements Iterable<OpenDocument> {
  readonly #byUri = new Map<string, OpenDocument>();

  [Symbol.iterator](): IterableIterator<OpenDocument> {
    return this.#byUri.values();
  }

  /** The document at a URI; undefined where it is not open. */
  at(uri: string): OpenDocument | undefined {
    return this.#byUri.get(sameForm(uri));
  }

  open(uri: string, languageId: string, version: number, text: string): void {
    this.#byUri.set(sameForm(uri), {
      uri,
      document: TextDocument.create(uri, languageId, version, text),
      isGone: false,
      chosen: undefined,
      isProse: false,
      reading: undefined,
      blocks: undefined,
      tokens: undefined,
      reported: undefined,
      telling: undefined,
      sidecar: undefined,
      sidecarRevision: 0,
      sidecarDisk: undefined,
    });
  }

  /** Annotations go along with the text. False where the document is not open. */
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): boolean {
    const open = this.at(uri);
    if (!open) return false;
    for (const change of changes) {
      const { document, sidecar } = open;
      const edit = sidecar && sidecar.placed.length > 0 ? toTextChange(document, change) : null;
      const before = document.getText();
      TextDocument.update(document, [change], version);
      if (edit) open.sidecar = followed(sidecar!, before, document.getText(), edit);
    }
    open.isGone = false;
    return true;
  }

  /** The document that was closed; undefined where it was not open. */
  close(uri: string): OpenDocument | undefined {
    const open = this.at(uri);
    this.#byUri.delete(sameForm(uri));
    clearTimeout(open?.telling);
    return open;
  }
}

function toTextChange(document: TextDocument, change: TextDocumentContentChangeEvent): TextChange {
  if (!('range' in change)) return changeBetween(document.getText(), change.text);
  const [start, end] = [document.offsetAt(change.range.start), document.offsetAt(change.range.end)];
  return { start: Math.min(start, end), end: Math.max(start, end), text: change.text };
}
