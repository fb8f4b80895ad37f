// Trains everything that the engine ships with: `npm run train -- DATA_DIR [STEP…]`. The same data and program give the
// same files, byte for byte. Each step is a program of its own that is bundled when its turn comes, because those after
// the tagger read with what it has just learnt.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * In this order. `program` stands in server/training; `files` are what it reads of the data and what it writes.
 * @type {readonly { name: string, program: string, files: (data: string) => readonly string[] }[]}
 */
const STEPS = [
  {
    name: 'tagger',
    program: 'tagger',
    files: (data) => [
      join(data, 'treebank/gum-train.conllu'),
      join(data, 'treebank/gum-dev.conllu'),
      'server/reading/syntax/model.json',
      join(data, 'newsmtsc.train.jsonl'),
    ],
  },
  {
    name: 'evaluation',
    program: 'evaluation',
    files: (data) => [join(data, 'newsmtsc.train.jsonl'), 'server/reading/stances/evaluation.json'],
  },
  {
    name: 'stances',
    program: 'stanceConfidence',
    files: (data) => [join(data, 'dse.train.jsonl'), 'server/reading/stances/confidence.json'],
  },
  { name: 'names', program: 'names/main', files: (data) => [data, 'server/reading/names/finder.json'] },
  { name: 'attributions', program: 'attributions', files: (data) => [data, 'server/reading/model/reading.model'] },
];

const [data, ...wanted] = process.argv.slice(2);
const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
if (!data || unknown.length > 0) {
  console.error(`usage: npm run train -- DATA_DIR [STEP…], steps being ${STEPS.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}
mkdirSync(join(root, '.cache'), { recursive: true });
for (const { name, program, files } of STEPS) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.error(`\n${name}`);
  const outfile = join(root, '.cache', `train-${name}.js`);
  buildSync({
    absWorkingDir: root,
    entryPoints: [`server/training/${program}.ts`],
    bundle: true,
    platform: 'node',
    outfile,
    logLevel: 'warning',
  });
  const { status } = spawnSync(process.execPath, ['--max-old-space-size=8192', outfile, ...files(data)], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}
