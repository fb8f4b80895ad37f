import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';

let program: string | undefined;

/** The program of the thread that reads closed articles, built once a process: a thread can't load TypeScript. */
export function indexerProgram(): string {
  if (program) return program;
  const folder = mkdtempSync(join(tmpdir(), 'stancemark-indexer-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  program = join(folder, 'indexer.js');
  buildSync({
    entryPoints: [resolve('server/indexing/worker.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  });
  return program;
}
