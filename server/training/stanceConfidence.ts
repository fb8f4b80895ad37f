// Learns how likely stances are right, and writes the weights of server/reading/stances/confidence.ts:
//
//   node stanceConfidence.js DSE.jsonl OUT.json
//
// Input: {"id","text","stances":[{"holder":{start,end},"target":{start,end},"polarity"}]} a line, every pair of marked
// actors with the side that one takes toward the other, or "none". The rules read each text; a stance whose holder and
// target are headed by a marked pair is right where the polarities agree. Logistic regression with an L2 penalty, by
// coordinate descent; every fifth record is first held out and reported on. The same input gives the same file.

import { writeFileSync } from 'node:fs';
import { emptyCodebook } from '../codebook/codebook';
import { compileLexicon } from '../codebook/compile';
import { logistic } from '../reading/logistic';
import { read } from '../reading/read';
import type { Span } from '../reading/span';
import type { ConfidenceModel } from '../reading/stances/confidence';
import { EVALUATION } from '../reading/stances/evaluation';
import { SIGNS, type Signs, signsOf } from '../reading/stances/signs';
import { readJsonLines } from './data';

const PENALTY = 1;
const SWEEPS = 60;
/** Weights are written in hundredths. */
const STEPS = 100;

interface Record {
  readonly text: string;
  readonly stances: readonly { readonly holder: Span; readonly target: Span; readonly polarity: string }[];
}

interface Example {
  readonly signs: Signs;
  readonly right: boolean;
  readonly held: boolean;
}

const [inPath, outPath] = process.argv.slice(2);
if (!inPath || !outPath) {
  console.error('usage: stanceConfidence DSE.jsonl OUT.json');
  process.exit(2);
}

const lexicon = compileLexicon(emptyCodebook);
const examples = readJsonLines<Record>(inPath).flatMap(examplesOf);
const held = examples.filter((example) => example.held);
report(learned(examples.filter((example) => !example.held)), held);
writeFileSync(outPath, `${JSON.stringify(learned(examples), null, 2)}\n`);

function examplesOf({ text, stances }: Record, at: number): Example[] {
  const { analysis } = read(text, lexicon);
  return analysis.blocks.flatMap(({ start }, block) => {
    const reading = analysis.readings![block]!;
    return reading.stances.flatMap((stance): Example[] => {
      const { holderHead, targetHead, evidence, polarity, hedged, negated } = stance;
      // Whoever marked the pairs saw no side in many that are negated or left open; what those mean is no matter of odds.
      if (evidence.rule === EVALUATION || hedged || negated || !holderHead || !targetHead) return [];
      const pair = stances.find(
        ({ holder, target }) => touches(holder, holderHead, start) && touches(target, targetHead, start),
      );
      if (!pair) return [];
      const signs = signsOf(stance, /“(.*)”/.exec(evidence.note ?? '')?.[1] ?? '');
      return [{ signs, right: pair.polarity === polarity, held: at % 5 === 0 }];
    });
  });
}

function touches(marked: Span, head: Span, offset: number): boolean {
  return marked.start < head.end + offset && head.start + offset < marked.end;
}

function learned(given: readonly Example[]): ConfidenceModel {
  const rows = new Map<string, number[]>();
  given.forEach(({ signs }, at) => {
    for (const sign of SIGNS) {
      const key = `${sign} ${signs[sign]}`;
      rows.set(key, [...(rows.get(key) ?? []), at]);
    }
  });
  const odds = new Float64Array(given.length);
  const all = given.map((_, at) => at);
  let bias = 0;
  const weights = new Map<string, number>();
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    bias += step(given, all, odds, 0, 0);
    for (const [key, row] of rows) {
      const weight = weights.get(key) ?? 0;
      weights.set(key, weight + step(given, row, odds, weight, PENALTY));
    }
  }
  const ofSign = (sign: string): { [value: string]: number } =>
    Object.fromEntries(
      [...weights]
        .filter(([key, weight]) => key.startsWith(`${sign} `) && Math.round(weight * STEPS) !== 0)
        .map(([key, weight]): [string, number] => [key.slice(sign.length + 1), Math.round(weight * STEPS) / STEPS])
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  return {
    bias: Math.round(bias * STEPS) / STEPS,
    weights: Object.fromEntries(SIGNS.map((sign) => [sign, ofSign(sign)])) as ConfidenceModel['weights'],
  };
}

/** One Newton step of the weight that the examples of `row` share; moves their odds along. Answers the step. */
function step(
  given: readonly Example[],
  row: readonly number[],
  odds: Float64Array,
  weight: number,
  penalty: number,
): number {
  let slope = penalty * weight;
  let bend = penalty + 1e-6;
  for (const at of row) {
    const sure = logistic(odds[at]!);
    slope += sure - (given[at]!.right ? 1 : 0);
    bend += sure * (1 - sure);
  }
  // Far from the optimum a whole step may go too far.
  const by = Math.max(-1, Math.min(1, -slope / bend));
  for (const at of row) odds[at]! += by;
  return by;
}

function report({ bias, weights }: ConfidenceModel, on: readonly Example[]): void {
  let loss = 0;
  let chance = 0;
  const share = on.filter(({ right }) => right).length / on.length;
  for (const { signs, right } of on) {
    const sum = SIGNS.reduce((odds, sign) => odds + (weights[sign][signs[sign]] ?? 0), bias);
    const sure = logistic(sum);
    loss -= Math.log(right ? sure : 1 - sure) / on.length;
    chance -= Math.log(right ? share : 1 - share) / on.length;
  }
  console.log(
    `${examples.length} stances, ${on.length} held out: log loss ${loss.toFixed(3)}, ${chance.toFixed(3)} by their share of right ones`,
  );
}
