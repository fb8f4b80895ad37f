/**
 * Trains the model of attributions: `npm run train -- DATA_DIR [MODEL_FILE]`. The same data give the same file.
 * Reads polnear.train (attributions), and newsmtsc.train and dse.train besides (raw text for the word clusters).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { emptyCodebook } from '../codebook/codebook';
import { compileLexicon } from '../codebook/compile';
import { packSections } from '../reading/model/format';
import { sectionsOf } from '../reading/model/judge';
import { tokenize } from '../reading/tokens';
import { type GoldRecord, readJsonLines } from './data';
import { examplesOf } from './examples';
import { trainAttributions } from './trainAttributions';
import { buildWordTable } from './vocabulary';

const RAW = ['polnear.train', 'newsmtsc.train', 'dse.train'];
const CLUSTERS = 128;
const VOCABULARY = 20_000;

const [directory, file = 'server/reading/model/reading.model'] = process.argv.slice(2);
if (!directory) {
  process.stderr.write('usage: npm run train -- DATA_DIR [MODEL_FILE]\n');
  process.exit(2);
}

const began = Date.now();
const say = (what: string): void => {
  process.stderr.write(`${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s  ${what}\n`);
};
const records = (set: string): readonly GoldRecord[] => readJsonLines(join(directory, `${set}.jsonl`));

say('word clusters');
const words = buildWordTable(
  RAW.flatMap((set) => records(set).map(({ text }) => tokenize(text))),
  CLUSTERS,
  VOCABULARY,
);
say('reading articles');
const lexicon = compileLexicon(emptyCodebook);
const articles = records('polnear.train').map((record) => examplesOf(record, words, lexicon));
const model = trainAttributions(articles, say);
const buffer = packSections(sectionsOf(words, model));
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, new Uint8Array(buffer));
say(`${file}: ${(buffer.byteLength / 1e6).toFixed(2)} MB`);
