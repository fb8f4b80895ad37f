import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNamed } from '../runNamed';
import { tests } from './tests';

/**
 * What VS Code calls in the extension host. The outcome goes to a file beside this one: what a host prints reaches the
 * outside in a different way from each kind of VS Code.
 */
export async function run(): Promise<void> {
  const outcome = await runNamed(tests, 30_000);
  writeFileSync(join(__dirname, 'outcome.json'), JSON.stringify(outcome));
  if (outcome.failed > 0) throw new Error(`${outcome.failed} failed`);
}
