/**
 * Whose turn it is on a machine of few cores. While an edit is worked off, the thread that reads closed articles stands
 * still: it looks before each article, in memory that both threads see, since a message would come too late.
 */
export interface Turn {
  /** The thread holds still from now on, until it is let go. */
  hold(): void;
  letGo(): void;
}

/** Holding still any longer would be of no use to somebody who types. In milliseconds. */
const LONGEST = 100;

const FREE = 0;
const HELD = 1;

export const newTurn = (): SharedArrayBuffer => new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);

export function turnOf(memory: SharedArrayBuffer): Turn {
  const state = new Int32Array(memory);
  return {
    hold: () => void Atomics.store(state, 0, HELD),
    letGo: () => {
      Atomics.store(state, 0, FREE);
      Atomics.notify(state, 0);
    },
  };
}

/** In the thread: waits as long as it has to hold still. */
export function waiter(memory: SharedArrayBuffer): () => void {
  const state = new Int32Array(memory);
  return () => void Atomics.wait(state, 0, HELD, LONGEST);
}
