import { parentPort } from 'node:worker_threads';
import { Indexer } from './indexer';
import type { ToIndexer } from './messages';

/** The thread that reads the articles of the workspace: typing goes on beside it. */
if (parentPort) {
  const port = parentPort;
  const indexer = new Indexer((message) => port.postMessage(message));
  port.on('message', (message: ToIndexer) => indexer.receive(message));
}
