import { reversed, type Step, stepped } from '../annotations/history';
import type { Decided, Refusal, SidecarEdit } from '../decided';
import { type Change, NO_CODER, nameOf, type Planned, plannedChange, type Rewritten, rewritten } from '../sidecars';
import type { Snapshot } from '../snapshot';
import { sameForm, type Written } from '../workspace';
import { Histories, type Past, type Taken, type Together } from './histories';
import type { OpenDocument, OpenDocuments } from './openDocuments';
import type { OpenSidecars } from './openSidecars';

/** What a coder works on. */
export interface Coded {
  readonly documents: OpenDocuments;
  readonly sidecars: OpenSidecars;
  /** The reading of an article as it is now. */
  snapshot(uri: string): Snapshot | null;
  /** A sidecar was written: what is told of its article is old. */
  changed(): void;
}

/** What the coder does: decisions in open articles are carried out, those in others remembered, to be undone and redone. */
export class Coding {
  readonly #coded: Coded;
  readonly #histories = new Histories();

  constructor(coded: Coded) {
    this.#coded = coded;
  }

  /**
   * Does to the sidecar of an open article what `change` says, and writes it: `change` answers the same sidecar where
   * there is nothing to do, and a sentence where it refuses.
   */
  decide(uri: string, change: Change, together: Together | null = null): Decided {
    return this.#carryOut(uri, change, (sidecar, step) => this.#histories.did(sidecar, step, together));
  }

  /** What a change of an open article's sidecar comes to, without doing it. */
  planned(uri: string, change: Change): (Planned & { readonly edit: SidecarEdit }) | Refusal {
    const { documents, sidecars, snapshot: snapshotOf } = this.#coded;
    // Not every editor tells of files that change on disk.
    const open = documents.at(uri);
    if (open) open.sidecarDisk = undefined;
    const snapshot = snapshotOf(uri);
    if (!snapshot) return { refused: 'This is no article that is read.' };
    const { sidecar, desk } = snapshot;
    if (!sidecar)
      return sidecars.uriOf(uri) === null
        ? { refused: NO_CODER, needs: 'coder' }
        : { refused: 'Save the article in a folder first: decisions are kept in a file beside it.' };
    const planned = plannedChange(sidecar, desk, change);
    if ('refused' in planned) return planned;
    const version = documents.at(sidecar.uri)?.document.version ?? null;
    return { ...planned, edit: { uri: sidecar.uri, version, before: planned.before, text: planned.text } };
  }

  /** A decision in articles that are not open was carried out: it can be undone in their editors. */
  decidedClosed(article: string, step: Step, together: Together): void {
    const sidecar = this.#coded.sidecars.uriOf(article);
    if (sidecar !== null) this.#histories.did(sidecar, step, together);
  }

  /** Takes the last decision in an open article back, or the one again that was undone last. */
  travel(uri: string, from: Past): Decided {
    const taken = this.#last(uri, from);
    return taken
      ? this.#travel(uri, taken, from)
      : { refused: `There is no decision to ${from === 'done' ? 'undo' : 'redo'} here.` };
  }

  /** The decision over several articles that was done or undone last in one of them; null where it was none. */
  togetherAt(uri: string, from: Past): Together | null {
    return this.#last(uri, from)?.together ?? null;
  }

  /** Undoes or redoes, in one open article, a decision over several; null where there is nothing of it. */
  travelTogether(uri: string, together: Together, from: Past): Decided | null {
    const taken = this.#part(uri, from, together);
    return taken ? this.#travel(uri, taken, from) : null;
  }

  /** The step that undoes or redoes, in an article that is not open, a decision over several; null where there is none. */
  stepTogether(article: string, together: Together, from: Past): Step | null {
    const taken = this.#part(article, from, together);
    return taken ? stepFrom(taken, from) : null;
  }

  /** The step that was asked for was taken in an article that is not open. */
  travelledClosed(article: string, together: Together, from: Past): void {
    const sidecar = this.#coded.sidecars.uriOf(article);
    const taken = this.#part(article, from, together);
    if (sidecar !== null && taken) this.#histories.moved(sidecar, taken, from);
  }

  /** An article was saved: the anchors in its sidecar are brought up to date with it. */
  saved(uri: string): void {
    const { documents, sidecars, snapshot: snapshotOf, changed } = this.#coded;
    const open = documents.at(uri);
    const snapshot = open && snapshotOf(uri);
    if (!open || !snapshot?.sidecar || snapshot.sidecar.refused !== null || documents.at(snapshot.sidecar.uri)) return;
    const { desk, sidecar } = snapshot;
    if (!desk.placed.some(({ how }) => how === 'moved' || how === 'fuzzy')) return;
    const planned = rewritten(sidecar, desk.placed, desk.sidecar, desk.text);
    if (planned.text !== planned.before) sidecars.write(open, planned);
    changed();
  }

  /** Articles or folders were moved: what was decided can still be undone, and sidecars name their articles anew. */
  renamed(from: string, to: string): void {
    const { sidecars, changed } = this.#coded;
    this.#histories.renamed(from, to);
    for (const uri of sidecars.beside(to)) {
      this.#histories.renamed(`${sameForm(from)}${sameForm(uri).slice(sameForm(to).length)}`, uri);
      sidecars.nameAnew(uri, to);
    }
    changed();
  }

  #last(article: string, from: Past): Taken | undefined {
    const sidecar = this.#coded.sidecars.uriOf(article);
    return sidecar === null ? undefined : this.#histories.last(sidecar, from);
  }

  #part(article: string, from: Past, together: Together): Taken | undefined {
    const sidecar = this.#coded.sidecars.uriOf(article);
    return sidecar === null ? undefined : this.#histories.part(sidecar, from, together);
  }

  #travel(uri: string, taken: Taken, from: Past): Decided {
    return this.#carryOut(
      uri,
      (desk) => {
        const after = stepped(desk.sidecar, stepFrom(taken, from));
        if (after) return after;
        const sidecar = this.#coded.sidecars.uriOf(uri);
        if (sidecar !== null) this.#histories.forgot(sidecar, taken, from);
        return 'Another program changed this decision meanwhile: it is left as it is.';
      },
      (sidecar) => this.#histories.moved(sidecar, taken, from),
    );
  }

  #carryOut(uri: string, change: Change, remember: (sidecar: string, step: Step) => void): Decided {
    for (let attempt = 1; ; attempt++) {
      const planned = this.planned(uri, change);
      if ('refused' in planned) return planned;
      const { step, edit, at } = planned;
      const isOpen = edit.version !== null;
      const written = isOpen ? 'written' : this.#write(this.#coded.documents.at(uri)!, planned);
      if (written === 'written') {
        remember(edit.uri, step);
        return { done: true, edit: isOpen ? edit : null, at, changes: step.length };
      }
      // Another window or program wrote the file: once more, on what it holds now.
      if (written === 'changed' && attempt === 1) continue;
      const why = written === 'changed' ? 'other programs keep changing it' : written.refused;
      return { refused: `Nothing was decided: ${nameOf(edit.uri)} can’t be written, ${why}.`, failed: true };
    }
  }

  #write(open: OpenDocument, planned: Rewritten): Written {
    const written = this.#coded.sidecars.write(open, planned);
    if (written === 'written') this.#coded.changed();
    return written;
  }
}

const stepFrom = ({ step }: Taken, from: Past): Step => (from === 'done' ? reversed(step) : step);
