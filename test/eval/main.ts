/**
 * Runs the analysis over every gold set of a folder and prints all measures: `npm run eval -- DATA_DIR`.
 *
 *   --errors SET   prints the errors of one set as readable lines instead ("polnear.dev")
 *   --rules        reads by rule, without the model
 *   --sets A,B     only these sets
 *   --save         keeps the figures as those of this release, to stand beside the next ones
 *
 * Sets whose name ends in ".train" are shown only when asked for by name: a model may have learnt from them.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { emptyCodebook } from '../../server/codebook/codebook';
import { compileLexicon } from '../../server/codebook/compile';
import { toRecord } from '../../server/formats/record';
import type { Judge } from '../../server/reading/block';
import { loadModel } from '../../server/reading/model/judge';
import { read } from '../../server/reading/read';
import { rules } from '../../server/reading/rules';
import { errorsOf } from './errors';
import { type Figures, type Pair, type Prediction, type Report, readGold } from './gold';
import { measure } from './measures';
import { pronounMeasures, readPronouns } from './pronouns';

const MODEL = 'server/reading/model/reading.model';
const PREVIOUS = 'test/eval/previous.json';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: 'string' },
    rules: { type: 'boolean' },
    sets: { type: 'string' },
    save: { type: 'boolean' },
    model: { type: 'string', default: MODEL },
  },
});
const [directory] = positionals;
if (!directory) {
  process.stderr.write('usage: npm run eval -- DATA_DIR [--errors SET] [--rules] [--sets A,B] [--save]\n');
  process.exit(2);
}

const judge = values.rules ? rules : openJudge(values.model);
const lexicon = compileLexicon(emptyCodebook);

function openJudge(path: string): Judge {
  if (!existsSync(path)) {
    process.stderr.write(`no model at ${path}: reading by rule\n`);
    return rules;
  }
  const opened = loadModel(new Uint8Array(readFileSync(path)));
  if (!('problem' in opened)) return opened;
  process.stderr.write(`${opened.problem} Reading by rule.\n`);
  return rules;
}

const predicted = (text: string, id = ''): Prediction =>
  toRecord(id, read(text, lexicon, undefined, judge).analysis, []);

const pairsOf = (set: string): readonly Pair[] =>
  readGold(join(directory!, `${set}.jsonl`)).map((gold) => ({ gold, predicted: predicted(gold.text, gold.id) }));

/** Whom pronouns stand for, in the treebank. */
const TREEBANK = 'treebank';
const treebank = ['train', 'dev'].map((part) => join(directory, TREEBANK, `gum-${part}.conllu`)).filter(existsSync);

const reportOf = (set: string): Report =>
  set === TREEBANK
    ? pronounMeasures(
        treebank.flatMap((file) => readPronouns(readFileSync(file, 'utf8'))),
        predicted,
      )
    : measure(pairsOf(set));

const DEVELOPMENT = /^(?!.*\.train$)(?!polnear\.iaa$)|^plover\.train$|^gum-news\.train$/;

function print(reports: Readonly<Record<string, Report>>, previous: Readonly<Record<string, Report>>): void {
  const line = (set: string, name: string, figures: string, before: string): void =>
    console.log(`${set.padEnd(20)} ${name.padEnd(26)} ${figures.padEnd(38)} ${before}`.trimEnd());
  line('set', 'measure', 'now', 'previous release');
  const show = (figures: Figures | undefined): string =>
    Object.entries(figures ?? {})
      .map(([key, value]) => `${key} ${value}`)
      .join('  ');
  for (const [set, report] of Object.entries(reports))
    for (const [name, figures] of Object.entries(report)) {
      const { n: _, ...before } = previous[set]?.[name] ?? {};
      line(set, name, show(figures), show(before));
    }
}

if (values.errors) for (const error of errorsOf(pairsOf(values.errors))) console.log(error);
else {
  const sets = values.sets
    ? values.sets.split(',')
    : readdirSync(directory)
        .filter((file) => file.endsWith('.jsonl'))
        .map((file) => file.slice(0, -'.jsonl'.length))
        .filter((set) => DEVELOPMENT.test(set))
        .sort()
        .concat(treebank.length > 0 ? TREEBANK : []);
  const previous: Record<string, Report> = existsSync(PREVIOUS) ? JSON.parse(readFileSync(PREVIOUS, 'utf8')) : {};
  const reports = Object.fromEntries(sets.map((set) => [set, reportOf(set)]));
  print(reports, previous);
  if (values.save) writeFileSync(PREVIOUS, `${JSON.stringify({ ...previous, ...reports }, null, 2)}\n`);
}
