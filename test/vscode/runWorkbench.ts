import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Outcome } from '../outcome';
import { runNamed } from './runNamed';
import { testsOf } from './workbench/tests';
import { withWorkbench } from './workbench/workbench';

/** Runs test/vscode/workbench: what a user of the packed extension sees and clicks. */
export function runWorkbench(): Promise<Outcome> {
  return withWorkbench(async (workbench) => {
    await workbench.openArticle('05-rewritten.txt');
    return runNamed(testsOf(workbench), 120_000, async (name) => {
      const path = join(tmpdir(), `stancemark-${name.replaceAll(/\W+/g, '-')}.png`);
      await workbench.page.screenshot({ path });
      console.log(`What was on the screen: ${path}`);
    });
  });
}
