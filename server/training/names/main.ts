/**
 * Trains the finder of names: `npm run train` runs it: DATA_DIR MODEL_FILE. The same data give the same file. Reads crossner-politics.train and treebank/gum-train.conllu.
 */
import { writeFileSync } from 'node:fs';
import { emptyCodebook } from '../../codebook/codebook';
import { compileLexicon } from '../../codebook/compile';
import { finderTexts } from './sets';
import { finderExamples, trainFinder } from './trainFinder';

const [directory, file] = process.argv.slice(2);
if (!directory || !file) {
  process.stderr.write('usage: names DATA_DIR MODEL_FILE\n');
  process.exit(2);
}
const lexicon = compileLexicon(emptyCodebook);
const finder = trainFinder(finderTexts(directory).map((text) => finderExamples(text, lexicon)));
writeFileSync(file, `${JSON.stringify(finder, null, 2)}\n`);
process.stderr.write(`${file}: ${(finder.weights.length / 1e3).toFixed(0)} kB\n`);
