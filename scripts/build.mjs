import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, context } from 'esbuild';
import { noticesOf } from './notices.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const shebang = { js: '#!/usr/bin/env node' };

/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  // Else esbuild makes a new RegExp of each such literal every time it is evaluated.
  supported: { 'regexp-unicode-property-escapes': true },
  format: 'cjs',
  // Identifiers stay, so that the stack trace in a bug report can be read.
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
};

/** The programs of the package: the extension, the language server with its thread for closed articles, the command line. */
const programs = [
  { ...common, entryPoints: ['client/extension.ts'], outfile: 'dist/client.js', external: ['vscode'] },
  { ...common, entryPoints: ['server/main.ts'], outfile: 'dist/server.js', banner: shebang },
  { ...common, entryPoints: ['server/indexing/worker.ts'], outfile: 'dist/indexer.js' },
  { ...common, entryPoints: ['server/cli.ts'], outfile: 'dist/cli.js', banner: shebang },
];

// The programs find the model beside themselves.
mkdirSync(join(root, 'dist'), { recursive: true });
copyFileSync(join(root, 'server/reading/model/reading.model'), join(root, 'dist/reading.model'));

if (process.argv.includes('--watch')) {
  const contexts = await Promise.all(
    programs.map((program) => context({ ...program, minifyWhitespace: false, sourcemap: true, logLevel: 'info' })),
  );
  await Promise.all(contexts.map((each) => each.watch()));
} else {
  // esbuild has printed what is wrong by then; the exit status must say it too.
  const built = await Promise.all(programs.map((program) => build(program))).catch(() => process.exit(1));
  const notices = noticesOf(
    root,
    built.map(({ metafile }) => metafile),
  );
  writeFileSync(join(root, 'dist/ThirdPartyNotices.txt'), notices);
}
