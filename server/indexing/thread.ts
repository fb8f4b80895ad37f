import { Worker } from 'node:worker_threads';
import type { FromIndexer } from './messages';
import { newTurn, turnOf } from './turn';
import type { StartThread } from './workspaceIndex';

/**
 * Keeps the thread's memory small: V8 lets a heap grow before it cleans up, and what is kept of the articles is outside
 * of it. In MB.
 */
const LIMITS = { maxYoungGenerationSizeMb: 8 };

/** Starts threads from a program on disk. */
export const threadsFrom =
  (program: string): StartThread =>
  (tell, gone) => {
    const memory = newTurn();
    const worker = new Worker(program, { resourceLimits: LIMITS, workerData: memory });
    let stopped = false;
    worker.on('message', (message: FromIndexer) => tell(message));
    worker.on('error', (error) => {
      if (!stopped) gone(String(error.stack ?? error));
      stopped = true;
    });
    worker.on('exit', (code) => {
      if (!stopped) gone(`exit status ${code}`);
      stopped = true;
    });
    return {
      post: (message) => worker.postMessage(message),
      turn: turnOf(memory),
      stop: () => {
        stopped = true;
        void worker.terminate();
      },
    };
  };
