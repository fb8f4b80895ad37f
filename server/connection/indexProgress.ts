import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { IndexListener, WorkspaceIndex } from '../indexing/workspaceIndex';
import type { Client } from './client';

/** How long nothing is asked for until articles are read that are not open, and work goes on unseen. In milliseconds. */
const IDLE = 2_000;
const NOTICED = 500;

/**
 * To be called when an article was read: after the first, reads the folder's articles once nothing more urgent is to do,
 * so that the first question need not wait.
 */
export function indexesWhenIdle(index: WorkspaceIndex): () => void {
  let idle: NodeJS.Timeout | undefined;
  return () => {
    if (idle || !index.scans) return;
    idle = setTimeout(() => index.ask({ ask: 'state' }).catch(() => {}), IDLE);
    idle.unref();
  };
}

/** Says how far the reading of the folder is, where it takes long enough to be noticed; `pause` stops it. */
export function showsProgress(connection: Connection, client: Client, pause: () => void): IndexListener['progress'] {
  let shown: Promise<WorkDoneProgressServerReporter> | undefined;
  let workingSince: number | undefined;

  async function show(done: number, total: number): Promise<void> {
    if (done >= total) {
      workingSince = undefined;
      const reporter = shown;
      shown = undefined;
      (await reporter)?.done();
      return;
    }
    workingSince ??= performance.now();
    if (!client.able.window?.workDoneProgress || (!shown && performance.now() - workingSince < NOTICED)) return;
    if (!shown) {
      shown = connection.window.createWorkDoneProgress();
      const reporter = await shown;
      reporter.begin('Stancemark reads the articles of the folder', 0, undefined, true);
      reporter.token.onCancellationRequested(pause);
    }
    (await shown)?.report(Math.floor((100 * done) / total), `${done} of ${total}`);
  }

  return (done, total) => void show(done, total);
}
