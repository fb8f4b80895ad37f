import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extensions } from 'vscode';
import { runNamed } from '../runNamed';
import { deciding } from './deciding';
import { tests } from './tests';

/**
 * What VS Code calls in the extension host. The outcome goes to a file beside this one: what a host prints reaches the
 * outside in a different way from each kind of VS Code.
 */
export async function run(): Promise<void> {
  // Without the extension every test would wait in vain.
  const start = {
    'the extension starts': async () => void (await extensions.getExtension('stancemark.stancemark')!.activate()),
  };
  const started = await runNamed(start, 30_000);
  const rest = started.failed > 0 ? { passed: 0, failed: 0 } : await runNamed({ ...tests, ...deciding }, 30_000);
  const outcome = { passed: started.passed + rest.passed, failed: started.failed + rest.failed };
  writeFileSync(join(__dirname, 'outcome.json'), JSON.stringify(outcome));
  if (outcome.failed > 0) throw new Error(`${outcome.failed} failed`);
}
