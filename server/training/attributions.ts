/**
 * Trains the model of attributions; `npm run train` runs it: DATA_DIR MODEL_FILE. The same data give the same file.
 * Reads polnear.train (attributions), and newsmtsc.train and dse.train besides (raw text for the word clusters).
 * The fields are trained side by side, each part in a thread of its own.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { emptyCodebook } from '../codebook/codebook';
import { compileLexicon } from '../codebook/compile';
import { packSections } from '../reading/model/format';
import { sectionsOf } from '../reading/model/judge';
import type { WordTable } from '../reading/model/words';
import { tokenize } from '../reading/tokens';
import { type GoldRecord, readJsonLines } from './data';
import { type Example, examplesOf } from './examples';
import { type Fields, PARTS, trainFields, withKeeping } from './trainAttributions';
import { buildWordTable } from './vocabulary';

const RAW = ['polnear.train', 'newsmtsc.train', 'dse.train'];
const CLUSTERS = 128;
const VOCABULARY = 20_000;

interface Task {
  readonly directory: string;
  readonly words: WordTable;
  readonly part: number | 'all';
}

if (isMainThread) main();
else {
  const { directory, words, part } = workerData as Task;
  parentPort!.postMessage(trainFields(articlesOf(directory, words), part));
}

async function main(): Promise<void> {
  const [directory, file] = process.argv.slice(2);
  if (!directory || !file) {
    process.stderr.write('usage: attributions DATA_DIR MODEL_FILE\n');
    process.exit(2);
  }
  const began = Date.now();
  const say = (what: string): void => {
    process.stderr.write(`${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s  ${what}\n`);
  };
  say('word clusters');
  const texts = RAW.flatMap((set) => recordsOf(directory, set).map(({ text }) => tokenize(text)));
  const words = buildWordTable(texts, CLUSTERS, VOCABULARY);
  say('cues, sources and contents');
  const fields = await Promise.all(
    PARTS.map(async (part) => {
      const trained = await inThread({ directory, words, part });
      say(part === 'all' ? 'of all articles' : `of all but fold ${part + 1}`);
      return trained;
    }),
  );
  say('which relations to keep');
  const model = withKeeping(articlesOf(directory, words), fields);
  const buffer = packSections(sectionsOf(words, model));
  writeFileSync(file, new Uint8Array(buffer));
  say(`${file}: ${(buffer.byteLength / 1e6).toFixed(2)} MB`);
}

function inThread(task: Task): Promise<Fields> {
  const worker = new Worker(__filename, { workerData: task });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

function recordsOf(directory: string, set: string): readonly GoldRecord[] {
  return readJsonLines(join(directory, `${set}.jsonl`));
}

function articlesOf(directory: string, words: WordTable): readonly (readonly Example[])[] {
  const lexicon = compileLexicon(emptyCodebook);
  return recordsOf(directory, 'polnear.train').map((record) => examplesOf(record, words, lexicon));
}
