import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import { Indexer } from './indexer';
import type { ToIndexer } from './messages';
import { waiter } from './turn';

/** The thread that reads the articles of the workspace: typing goes on beside it. */
if (parentPort) {
  const port = parentPort;
  // V8 keeps what thousands of analyses took until somebody needs it, and nobody in this thread does.
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const indexer = new Indexer((message) => port.postMessage(message), collect, waiter(workerData as SharedArrayBuffer));
  port.on('message', (message: ToIndexer) => indexer.receive(message));
}
