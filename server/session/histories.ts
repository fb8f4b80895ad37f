import type { Step } from '../annotations/history';
import { sameForm } from '../workspace';

/** What was done last, and what was undone last, is at the end of its list. */
export type Past = 'done' | 'undone';

/** What a decision did in one article. */
export interface Taken {
  readonly step: Step;
  /** Where it was one decision over several articles, which is undone and redone in all of them; else null. */
  readonly together: Together | null;
}

/** One decision over several articles, by URI. */
export interface Together {
  readonly articles: string[];
}

interface History {
  readonly done: Taken[];
  readonly undone: Taken[];
}

/** What a coder did since the server started, to be undone and redone; by sidecar. */
export class Histories {
  readonly #bySidecar = new Map<string, History>();

  /** What was undone before can't be redone any more. */
  did(sidecar: string, step: Step, together: Together | null): void {
    const history = this.#of(sidecar);
    history.done.push({ step, together });
    history.undone.length = 0;
  }

  /** What was done or undone last; undefined where nothing was. */
  last(sidecar: string, past: Past): Taken | undefined {
    return this.#of(sidecar)[past].at(-1);
  }

  /** The part in this sidecar of a decision over several articles, whatever was done after it. */
  part(sidecar: string, past: Past, together: Together): Taken | undefined {
    return this.#of(sidecar)[past].find((taken) => taken.together === together);
  }

  /** What was done is undone now, or the other way round. */
  moved(sidecar: string, taken: Taken, from: Past): void {
    this.forgot(sidecar, taken, from);
    this.#of(sidecar)[from === 'done' ? 'undone' : 'done'].push(taken);
  }

  /** It can't be taken back, or taken again, any more. */
  forgot(sidecar: string, taken: Taken, from: Past): void {
    const list = this.#of(sidecar)[from];
    const at = list.lastIndexOf(taken);
    if (at >= 0) list.splice(at, 1);
  }

  /** A sidecar, or the folder that sidecars lie in, was moved. */
  renamed(from: string, to: string): void {
    const old = sameForm(from);
    for (const [key, history] of [...this.#bySidecar]) {
      if (key !== old && !key.startsWith(`${old}/`)) continue;
      this.#bySidecar.delete(key);
      this.#bySidecar.set(sameForm(to) + key.slice(old.length), history);
    }
  }

  #of(sidecar: string): History {
    const key = sameForm(sidecar);
    const history = this.#bySidecar.get(key) ?? { done: [], undone: [] };
    this.#bySidecar.set(key, history);
    return history;
  }
}
