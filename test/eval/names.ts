/**
 * Measures the finding of names on texts that it did not learn from: `npm run eval:names -- DATA_DIR`.
 *
 * The shipped finder has learnt from the news of GUM and from CrossNER's training sentences: both are held out here by
 * cross-validation over documents, with finders made as the shipped one is. `--rules` shows what the rules alone find;
 * `--errors gum-news` lists the errors of one set by class instead, the largest class first.
 *
 * The gold set of GUM's news has the titles of persons and "of their party" in their names, and names within names.
 * "GUM news, bare names" are the same documents by the treebank's entities, read as a finder learns from them: without.
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
import { nameErrors } from './nameErrors';

const FOLDS = 5;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rules: { type: 'boolean' }, errors: { type: 'string' } },
});
const [directory] = positionals;
if (!directory) {
  process.stderr.write('usage: npm run eval:names -- DATA_DIR [--rules] [--errors SET]\n');
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

const goldOf = (set: string): readonly GoldRecord[] => readGold(join(directory!, `${set}.jsonl`));

/** The news among GUM's documents, with the names that a finder learns. */
const bareGumNews = (): readonly GoldRecord[] =>
  gum
    .filter(({ id }) => id.startsWith('GUM_news_'))
    .map(({ id, text, names }) => ({
      id,
      text,
      mentions: names.flatMap(({ start, end, kind }) => (kind === 'other' ? [] : [{ start, end, type: kind }])),
    }));

/** Reads each record with a finder that learnt from none of its fold, and prints the measures over all. */
function report(
  set: string,
  gold: readonly GoldRecord[],
  trainWithout: (held: ReadonlySet<string>) => readonly FinderExamples[],
): void {
  if (values.errors && values.errors !== set) return;
  const pairs: Pair[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = gold.filter((_, i) => i % FOLDS === fold);
    pairs.push(
      ...readWith(held, values.rules ? byRule : judgeOf(trainWithout(new Set(held.map(({ id }) => bare(id)))))),
    );
  }
  if (values.errors) {
    list(pairs);
    return;
  }
  for (const [name, { P, R, F1, n }] of Object.entries(mentionMeasures(pairs)))
    console.log(`${set.padEnd(26)} ${name.padEnd(24)} P ${P}  R ${R}  F1 ${F1}  n ${n}`);
}

function list(pairs: readonly Pair[]): void {
  const classes = new Map<string, string[]>();
  for (const { kind, line } of nameErrors(pairs)) classes.set(kind, [...(classes.get(kind) ?? []), line]);
  const largestFirst = [...classes].sort(([, a], [, b]) => b.length - a.length);
  for (const [kind, lines] of largestFirst) console.log(`${lines.length}\t${kind}`);
  for (const [, lines] of largestFirst) for (const line of lines) console.log(line);
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
const gumWithout = (held: ReadonlySet<string>): readonly FinderExamples[] => [
  ...crossNerExamples,
  ...gumExamples.filter((_, i) => !held.has(gum[i]!.id)),
];
report('gum-news', [...goldOf('gum-news.train'), ...goldOf('gum-news.dev')], gumWithout);
report('GUM news, bare names', bareGumNews(), gumWithout);
report('crossner-politics.train', goldOf('crossner-politics.train'), (held) => [
  ...examplesOf(withCopies(without(crossNer, held))),
  ...gumExamples,
]);
