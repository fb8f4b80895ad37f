import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { relative, resolve } from 'node:path';
import { run } from 'node:test';
import type { Outcome } from './outcome';

/** Longer than any test should take on a slow machine; it ends one that hangs. */
const timeout = 120_000;

/**
 * Runs every `*.test.ts` below `folder` by Node's own test runner, a process a file, and prints what failed and why.
 * The processes load TypeScript as this one does, whose options they inherit.
 */
export async function runNodeTests(folder: string): Promise<Outcome> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .sort()
    .map((name) => resolve(folder, name));
  if (files.length === 0) return { passed: 0, failed: 0 };
  let passed = 0;
  let failed = 0;
  const fail = (name: string, file: string | undefined, reason: unknown) => {
    failed++;
    console.error(`✖ ${name} (${relative('.', file ?? folder)})\n${String(reason).replaceAll(/^/gm, '    ')}`);
  };
  const stream = run({ files, concurrency: availableParallelism(), timeout });
  stream.on('test:pass', ({ name, details, skip, todo }) => {
    if (skip !== undefined || todo !== undefined) console.log(`- ${name}: not run`);
    // Node passes a file without tests under its own name.
    else if (files.includes(name)) fail(name, name, 'This file has no test.');
    else if (details.type !== 'suite') passed++;
  });
  stream.on('test:fail', ({ name, file, details }) => {
    // A group fails with its tests; they have been counted.
    if ((details.error as { failureType?: string }).failureType === 'subtestsFailed') return;
    const cause = details.error.cause;
    fail(name, file, cause instanceof Error ? cause.stack : cause);
  });
  stream.on('test:stderr', ({ message }) => process.stderr.write(message));
  await new Promise((ended) => stream.resume().on('end', ended));
  return { passed, failed };
}
