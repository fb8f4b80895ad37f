import type { LocalStance } from '../block';
import { logistic } from '../logistic';
import model from './confidence.json';
import { DISTANCES, distanceStep, type Signs } from './signs';

/** How much each sign speaks for a stance; what `server/training/stanceConfidence.ts` writes. */
export interface ConfidenceModel {
  readonly bias: number;
  readonly weights: { readonly [sign in keyof Signs]: Readonly<Record<string, number>> };
}

const { bias, weights }: ConfidenceModel = model;
const ruleWeights = new Map(Object.entries(weights.rule));
const cueWeights = new Map(Object.entries(weights.cue));
const intensityWeights = [0, 1, 2, 3].map((intensity) => weights.intensity[intensity] ?? 0);
const distanceWeights = DISTANCES.map((distance) => weights.distance[distance] ?? 0);

/** How much a cue speaks for its stances, as its list has it. */
export const trustIn = (phrase: string): number => cueWeights.get(phrase) ?? 0;

/**
 * How likely a stance is right, 0 to 1: of those that say 0.8, eight in ten are. By logistic regression over its signs
 * (`confidence.md`), of which `trust` is the cue's. A cue of the codebook is what its author says it is.
 */
export function confidenceOf(stance: Omit<LocalStance, 'confidence'>, trust: number): number {
  const { evidence, intensity, holder, cue } = stance;
  if (evidence.rule === CODEBOOK) return OWN;
  const ofRule = ruleWeights.get(evidence.rule) ?? 0;
  return logistic(bias + ofRule + trust + intensityWeights[intensity]! + distanceWeights[distanceStep(holder, cue)]!);
}

const CODEBOOK = 'stance/codebook';
const OWN = 0.8;
