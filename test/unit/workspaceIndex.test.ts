import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WorkspaceIndex } from '../../server/indexing/workspaceIndex';
import { Session } from '../../server/session';
import { diskFiles } from '../../server/workspace';

test('an index that was stopped answers nothing, and starts no thread again', async () => {
  const ignore = () => {};
  const session = new Session(diskFiles, {
    report: ignore,
    status: ignore,
    refresh: ignore,
    warn: ignore,
    log: ignore,
  });
  let started = 0;
  const start = () => {
    started++;
    return { post: ignore, stop: ignore };
  };
  const index = new WorkspaceIndex(session, start, { progress: ignore, news: ignore, warn: ignore, log: ignore });
  const waiting = index.ask({ ask: 'state' });
  index.stop();
  assert.equal(await waiting, null);
  assert.equal(await index.ask({ ask: 'state' }), null);
  assert.equal(started, 1);
});
