import { PerformanceObserver } from 'node:perf_hooks';
import { getHeapSpaceStatistics, getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * V8 lets a heap grow to up to four times of what it holds before it cleans up, and the space of young objects to 16 MB
 * twice over as soon as much is read at once. Where a long article is open, that is much: half as much again is enough,
 * and half of that space. A small heap is left alone, in which cleaning up oftener is felt. Sizes are in bytes, times in
 * ms.
 */
const LARGE = 60 << 20;
const ENOUGH_YOUNG = 8 << 20;
const LOOK = 2_000;

/** What V8 is told, and what it takes by itself. */
const GROWTH = { flag: '--heap-growing-percent', large: 40, usual: 0 };
const YOUNG_GROWTH = { flag: '--semi-space-growth-factor', none: 1, usual: 2 };

const tell = ({ flag }: { readonly flag: string }, value: number): void => setFlagsFromString(`${flag}=${value}`);

/** Keeps the memory of the server small from now on. */
export function keepHeapSmall(): void {
  tell(YOUNG_GROWTH, YOUNG_GROWTH.none);
  const looking = setInterval(() => {
    if (getHeapStatistics().total_heap_size < LARGE) return;
    clearInterval(looking);
    tell(GROWTH, GROWTH.large);
    // How far the heap may grow is decided when it is cleaned up, and the first time that would be far off.
    cleanUp();
    growYoung();
  }, LOOK).unref();
  // Compiled code that is kept at the end must be good for a start, which has the flags that V8 begins with.
  process.prependOnceListener('exit', () => {
    tell(GROWTH, GROWTH.usual);
    tell(YOUNG_GROWTH, YOUNG_GROWTH.usual);
  });
}

/** A thread starts: its own space of young objects starts small, and has to grow. */
export function letThreadGrow(): void {
  tell(YOUNG_GROWTH, YOUNG_GROWTH.usual);
  setTimeout(() => tell(YOUNG_GROWTH, YOUNG_GROWTH.none), LOOK).unref();
}

/** Lets the space of young objects grow until it is large enough. */
function growYoung(): void {
  tell(YOUNG_GROWTH, YOUNG_GROWTH.usual);
  const observer = new PerformanceObserver(() => {
    // It has two halves, of which one is in use.
    const young = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
    if (young && young.space_size < 2 * ENOUGH_YOUNG) return;
    observer.disconnect();
    tell(YOUNG_GROWTH, YOUNG_GROWTH.none);
  });
  observer.observe({ entryTypes: ['gc'] });
}

function cleanUp(): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  setFlagsFromString('--no-expose-gc');
  collect();
}
