import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, context } from 'esbuild';
import { keepCode } from './keepCode.mjs';
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

/**
 * The protocol's library loads all of Node that any of its transports may need, before the first message is read.
 * @type {import('esbuild').Plugin}
 */
const lateParts = {
  name: 'late-parts',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:crypto|child_process)$/ }, ({ path, importer }) =>
      importer.includes('vscode-languageserver') ? { path, namespace: 'late' } : undefined,
    );
    onLoad({ filter: /^/, namespace: 'late' }, ({ path }) => ({
      contents: `module.exports = new Proxy({}, { get: (_, name) => require('node:${path}')[name] });`,
    }));
  },
};

/** A program that is started by a launcher of its name, which takes its compiled code where there is some. */
const launched = (/** @type {string} */ name, /** @type {string} */ entry) => [
  { ...common, entryPoints: [entry], outfile: `dist/${name}.main.js`, plugins: [lateParts] },
  { ...common, entryPoints: ['server/launch.ts'], outfile: `dist/${name}.js`, banner: shebang },
];

/** The programs of the package: the extension, the language server with its thread for closed articles, the command line. */
const programs = [
  { ...common, entryPoints: ['client/extension.ts'], outfile: 'dist/client.js', external: ['vscode'] },
  { ...common, entryPoints: ['server/indexing/worker.ts'], outfile: 'dist/indexer.js' },
  ...launched('server', 'server/main.ts'),
  ...launched('cli', 'server/cli.ts'),
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
  for (const { outfile } of programs) keepToAscii(join(root, outfile));
  const keeper = join(root, '.cache/keepCode.js');
  await build({ ...common, entryPoints: ['scripts/keepCode.ts'], outfile: keeper });
  await keepCode(root, keeper);
}

/**
 * A single character beyond Latin-1, and V8 holds two bytes for each of the two million of a program. Those that esbuild
 * leaves as they are stand in regular expressions, where an escape means the same.
 */
function keepToAscii(/** @type {string} */ file) {
  const escaped = (/** @type {string} */ unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  writeFileSync(file, readFileSync(file, 'utf8').replace(/[^\0-\x7f]/g, escaped));
}
