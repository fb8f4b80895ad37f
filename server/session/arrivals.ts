import { setImmediate } from 'node:timers/promises';

/** Coalescing waits no longer for a queue of messages that does not run empty. In milliseconds. */
const LONGEST_WAIT = 40;

/** Messages that change something: a burst of them is worked off at once, at its end. Nothing is before all has begun. */
export class Arrivals {
  readonly #workOff: () => void;
  #count = 0;
  #isWaiting = false;
  #hasBegun = false;
  #begun!: () => void;
  readonly #begin = new Promise<void>((resolve) => {
    this.#begun = resolve;
  });

  /** `workOff` is called once after each burst. */
  constructor(workOff: () => void) {
    this.#workOff = workOff;
  }

  get hasBegun(): boolean {
    return this.#hasBegun;
  }

  /** All is known that it takes to work messages off. */
  begin(): void {
    this.#hasBegun = true;
    this.#begun();
  }

  /** One more has come. */
  came(): void {
    this.#count++;
    if (this.#isWaiting || !this.#hasBegun) return;
    this.#isWaiting = true;
    void this.settled().then(() => {
      this.#isWaiting = false;
      this.#workOff();
    });
  }

  /** Resolves when work has begun and the messages that had arrived are worked through. */
  async settled(): Promise<void> {
    await this.#begin;
    const start = performance.now();
    let seen: number;
    do {
      seen = this.#count;
      // The next message of a burst is handled in the turn after this one.
      await setImmediate();
      await setImmediate();
    } while (seen !== this.#count && performance.now() - start < LONGEST_WAIT);
  }
}
