import type { Span } from '../../server/reading/span';
import { Calibration } from './calibration';
import { anyOverlap, percent, spansOf } from './figures';
import type { Figures, GoldStance, Pair, Report, Role } from './gold';

/** Event classes that are acts or meetings rather than a position for or against the target. */
const NO_STANCE = new Set(
  'CONSULT COOPERATE MOBILIZE ASSAULT COERCE FIGHT INVESTIGATE RETREAT REQUEST DEMAND'.split(' '),
);

type Outcome = readonly [gold: string, predicted: string];

/** Directed stances found, right, and wrongly raised; and the polarity toward a target where no holder is given. */
export function stanceMeasures(pairs: readonly Pair[]): Report {
  const directed: Outcome[] = [];
  const toward: Outcome[] = [];
  let predictions = 0;
  let cues = 0;
  let cuesFound = 0;
  for (const { gold, predicted } of pairs) {
    predictions += predicted.stances.length;
    for (const g of gold.stances ?? []) {
      if (spansOf(g.target).length === 0 || NO_STANCE.has(g.root ?? g.event ?? '')) continue;
      if (spansOf(g.holder).length > 0) {
        const match = predicted.stances.filter(
          (x) =>
            anyOverlap(x.holder, [g.holder, ...(g.holderAlt ?? [])]) &&
            anyOverlap(x.target, [g.target, ...(g.targetAlt ?? [])]),
        );
        const right = match.find(({ polarity }) => polarity === g.polarity);
        directed.push([g.polarity, (right ?? match[0])?.polarity ?? 'none']);
        if (!g.cue) continue;
        cues++;
        if (match.some((x) => anyOverlap(x.cue, g.cueParts ?? g.cue))) cuesFound++;
      } else if (!g.holderName) toward.push([g.polarity, netPolarity(predicted.stances, g)]);
    }
  }
  const report: Record<string, Figures> = { ...directedMeasures(directed), ...calibrationMeasures(pairs) };
  if (cues > 0) report['stance.cue'] = { R: percent(cuesFound / cues), n: cues };
  if (toward.length > 0)
    report['stance.towardTarget'] = { macroF1: macroF1(toward, ['support', 'neutral', 'oppose']), n: toward.length };
  report['stance.predictedPerRecord'] = {
    mean: Math.round((predictions / (pairs.length || 1)) * 100) / 100,
    n: pairs.length,
  };
  return report;
}

/**
 * Where gold says of pairs that nobody takes a side: of the stances between a pair that are so sure, how many are right.
 * Holder and target count where most of each is the marked actor, since one who is only named in "a ban on the firm" may
 * be taken the other side toward.
 */
function calibrationMeasures(pairs: readonly Pair[]): Report {
  const calibration = new Calibration();
  if (!pairs.some(({ gold }) => gold.stances?.some(({ polarity }) => polarity === 'none'))) return {};
  for (const { gold, predicted } of pairs)
    for (const { holder, target, polarity, confidence } of predicted.stances) {
      const pair = gold.stances?.find((g) => isMostly(holder, g.holder) && isMostly(target, g.target));
      if (pair && confidence !== undefined) calibration.add(confidence, pair.polarity === polarity);
    }
  return calibration.report('stance.sure');
}

/** True where at least half of a span is marked. */
const isMostly = (span: Span | null, marked: Role): boolean =>
  span !== null &&
  spansOf(marked).some(
    ({ start, end }) => 2 * (Math.min(end, span.end) - Math.max(start, span.start)) >= span.end - span.start,
  );

/** Which way the stances that touch the target lean together. */
function netPolarity(stances: Pair['predicted']['stances'], gold: GoldStance): string {
  let net = 0;
  for (const { target, polarity } of stances)
    if (anyOverlap(target, gold.target)) net += polarity === 'support' ? 1 : polarity === 'oppose' ? -1 : 0;
  return net > 0 ? 'support' : net < 0 ? 'oppose' : 'neutral';
}

const takesSide = (polarity: string): boolean => polarity === 'support' || polarity === 'oppose';

function directedMeasures(outcomes: readonly Outcome[]): Report {
  const report: Record<string, Figures> = {};
  const real = outcomes.filter(([gold]) => takesSide(gold));
  const share = (part: readonly Outcome[], of: readonly Outcome[]): number => percent(part.length / (of.length || 1));
  if (real.length > 0) {
    const decided = real.filter(([, predicted]) => takesSide(predicted));
    const right = real.filter(([gold, predicted]) => gold === predicted);
    const found = real.filter(([, predicted]) => predicted !== 'none');
    report['stance.found'] = { R: share(found, real), n: real.length };
    report['stance.right'] = { R: share(right, real), n: real.length };
    report['stance.polarity'] = { accuracy: share(right, decided), n: decided.length };
  }
  const none = outcomes.filter(([gold]) => gold === 'none' || gold === 'neutral');
  if (none.length > 0) {
    const alarms = none.filter(([, predicted]) => takesSide(predicted));
    report['stance.falseAlarm'] = { rate: share(alarms, none), n: none.length };
  }
  return report;
}

/** Mean of the classes' F1. */
export function macroF1(outcomes: readonly Outcome[], classes: readonly string[]): number {
  let sum = 0;
  for (const one of classes) {
    const hits = outcomes.filter(([gold, predicted]) => gold === one && predicted === one).length;
    const either =
      outcomes.filter(([gold]) => gold === one).length + outcomes.filter(([, predicted]) => predicted === one).length;
    sum += either ? (2 * hits) / either : 0;
  }
  return percent(sum / classes.length);
}
