import type { LocalStance } from '../block';
import { logistic } from '../logistic';
import model from './confidence.json';
import { SIGNS, type Signs, signsOf } from './signs';

/** How much each sign speaks for a stance; what `server/training/stanceConfidence.ts` writes. */
export interface ConfidenceModel {
  readonly bias: number;
  readonly weights: { readonly [sign in keyof Signs]: Readonly<Record<string, number>> };
}

const { bias, weights }: ConfidenceModel = model;
const known = SIGNS.map((sign) => [sign, new Map(Object.entries(weights[sign]))] as const);

/**
 * How likely a stance is right, 0 to 1: of those that say 0.8, eight in ten are. By logistic regression over its signs
 * (`confidence.md`). A cue of the codebook is what its author says it is.
 */
export function confidenceOf(stance: Omit<LocalStance, 'confidence'>, phrase: string): number {
  if (stance.evidence.rule === CODEBOOK) return OWN;
  const signs = signsOf(stance, phrase);
  let odds = bias;
  for (const [sign, weightOf] of known) odds += weightOf.get(signs[sign]) ?? 0;
  return logistic(odds);
}

const CODEBOOK = 'stance/codebook';
const OWN = 0.8;
