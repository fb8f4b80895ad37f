/**
 * Measures the finding of names on texts that it did not learn from: `npm run eval:names -- DATA_DIR`.
 *
 * The shipped finder has learnt from the news of GUM and from CrossNER's training sentences: both are held out here by
 * cross-validation over documents, with finders made as the shipped one is. `--rules` shows what the rules alone find.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { emptyCodebook } from '../../server/codebook/codebook';
import { compileLexicon } from '../../server/codebook/compile';
import { toRecord } from '../../server/formats/record';
import type { Judge } from '../../server/reading/block';
import { nameCandidates, nameCandidatesByRule } from '../../server/reading/names/candidates';
import { finderOf } from '../../server/reading/names/finderModel';
import { read } from '../../server/reading/read';
import { rules } from '../../server/reading/rules';
import type { NamedText } from '../../server/training/names/gum';
import { crossNerTexts, gumTexts, withCopies } from '../../server/training/names/sets';
import { type FinderExamples, finderExamples, trainFinder } from '../../server/training/names/trainFinder';
import { type GoldRecord, type Pair, readGold } from './gold';
import { mentionMeasures } from './mentions';

const FOLDS = 5;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { rules: { type: 'boolean' } } });
const [directory] = positionals;
if (!directory) {
  process.stderr.write('usage: npm run eval:names -- DATA_DIR [--rules]\n');
  process.exit(2);
}

const lexicon = compileLexicon(emptyCodebook);
const crossNer = crossNerTexts(directory);
const gum = gumTexts(directory);
const examplesOf = (texts: readonly NamedText[]): FinderExamples[] =>
  texts.map((text) => finderExamples(text, lexicon));
const gumExamples = examplesOf(gum);

/** GUM's documents are called "GUM_news_x" in the treebank and "gum/GUM_news_x" among the gold sets. */
const bare = (id: string): string => id.slice(id.lastIndexOf('/') + 1);

/** Reads each record with a finder that learnt from none of its fold, and prints the measures over all. */
function report(set: string, trainWithout: (held: ReadonlySet<string>) => readonly FinderExamples[]): void {
  const gold = readGold(join(directory!, `${set}.jsonl`));
  const pairs: Pair[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = gold.filter((_, i) => i % FOLDS === fold);
    pairs.push(
      ...readWith(held, values.rules ? byRule : judgeOf(trainWithout(new Set(held.map(({ id }) => bare(id)))))),
    );
  }
  for (const [name, { P, R, F1, n }] of Object.entries(mentionMeasures(pairs)))
    console.log(`${set.padEnd(26)} ${name.padEnd(24)} P ${P}  R ${R}  F1 ${F1}  n ${n}`);
}

const byRule: Judge = { ...rules, names: nameCandidatesByRule };

function judgeOf(examples: readonly FinderExamples[]): Judge {
  const finder = finderOf(trainFinder(examples));
  return { ...rules, names: (context) => nameCandidates(context, finder) };
}

const readWith = (records: readonly GoldRecord[], judge: Judge): Pair[] =>
  records.map((gold) => ({
    gold,
    predicted: toRecord(gold.id, read(gold.text, lexicon, undefined, judge).analysis, []),
  }));

const without = (texts: readonly NamedText[], held: ReadonlySet<string>): NamedText[] =>
  texts.filter(({ id }) => !held.has(bare(id)));

const crossNerExamples = examplesOf(withCopies(crossNer));
report('gum-news.train', (held) => [...crossNerExamples, ...gumExamples.filter((_, i) => !held.has(gum[i]!.id))]);
report('crossner-politics.train', (held) => [...examplesOf(withCopies(without(crossNer, held))), ...gumExamples]);
