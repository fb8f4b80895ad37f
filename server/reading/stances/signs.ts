import type { LocalStance } from '../block';
import type { Span } from '../span';

/** What is seen of a stance from outside, by which training tells how many of its like are right. */
export interface Signs {
  readonly rule: string;
  /** The cue as its list has it: "call for". */
  readonly cue: string;
  readonly intensity: string;
  /** How far before the cue its holder stands. */
  readonly distance: string;
}

export const SIGNS = ['rule', 'cue', 'intensity', 'distance'] as const satisfies readonly (keyof Signs)[];

/** The signs of a stance whose cue is listed as `phrase`. */
export const signsOf = (stance: Omit<LocalStance, 'confidence'>, phrase: string): Signs => ({
  rule: stance.evidence.rule,
  cue: phrase,
  intensity: String(stance.intensity),
  distance: DISTANCES[distanceStep(stance.holder, stance.cue)]!,
});

/** Upper bounds of the steps in which distances count, in UTF-16 units. */
const BOUNDS = [2, 12, 30, 70];
/** What the steps are called; `behind` is where the holder does not stand first. */
export const DISTANCES: readonly string[] = [...BOUNDS.map((below) => `<${below}`), 'far', 'behind'];

/** How far it is from the end of one span to the start of the next, as a step of `DISTANCES`. */
export function distanceStep(from: Span | null, to: Span): number {
  if (!from || to.start < from.end) return BOUNDS.length + 1;
  const between = to.start - from.end;
  let step = 0;
  while (step < BOUNDS.length && between >= BOUNDS[step]!) step++;
  return step;
}
