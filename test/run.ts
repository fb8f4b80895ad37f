import { spawnSync } from 'node:child_process';
import { Problem } from '../scripts/vscode/processes';
import type { Outcome } from './outcome';
import { runNodeTests } from './runNodeTests';
import { runInHost } from './vscode/runInHost';
import { runWorkbench } from './vscode/runWorkbench';

/** Every suite, the quickest answers first. `npm test -- NAME…` runs some of them. */
const suites: Readonly<Record<string, () => Outcome | Promise<Outcome>>> = {
  typecheck: () => runTool('tsc', '--noEmit'),
  lint: () => runTool('biome', 'check', '.'),
  build: () => runTool('node', 'scripts/build.mjs'),
  unit: () => runNodeTests('test/unit'),
  property: () => runNodeTests('test/property'),
  protocol: () => runNodeTests('test/protocol'),
  inhost: runInHost,
  workbench: runWorkbench,
};

async function main(names: readonly string[]): Promise<number> {
  const unknown = names.filter((name) => !(name in suites));
  if (unknown.length > 0) {
    console.error(`No such suite: ${unknown.join(', ')}. There are: ${Object.keys(suites).join(', ')}.`);
    return 1;
  }
  const total = { passed: 0, failed: 0 };
  const bad: string[] = [];
  for (const name of names.length > 0 ? names : Object.keys(suites)) {
    console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`);
    const began = Date.now();
    const outcome = await runSuite(name);
    console.log(`${name}: ${outcome.passed} passed, ${outcome.failed} failed`);
    console.log(`in ${((Date.now() - began) / 1000).toFixed(1)} s`);
    total.passed += outcome.passed;
    total.failed += outcome.failed;
    if (outcome.failed > 0) bad.push(name);
  }
  console.log(bad.length > 0 ? `\nFailed: ${bad.join(', ')}` : '\nAll suites passed.');
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return bad.length > 0 ? 1 : 0;
}

/** A suite that breaks down or finds nothing to run has failed. */
async function runSuite(name: string): Promise<Outcome> {
  try {
    const outcome = await suites[name]!();
    if (outcome.passed + outcome.failed > 0) return outcome;
    console.error('This suite ran no test.');
  } catch (error) {
    console.error(error instanceof Problem ? error.message : error);
  }
  return { passed: 0, failed: 1 };
}

function runTool(command: string, ...args: string[]): Outcome {
  const shell = process.platform === 'win32';
  const { status } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], shell });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

// Set by hand, since a test that left a timer or a socket behind must not keep the run from ending.
main(process.argv.slice(2)).then((status) => process.exit(status));
