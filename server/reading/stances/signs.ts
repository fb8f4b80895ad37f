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
  distance: distance(stance.holder, stance.cue),
});

/** Upper bounds of the steps in which distances count, in UTF-16 units, and what the steps are called. */
const STEPS = [2, 12, 30, 70].map((below) => ({ below, name: `<${below}` }));

/** How far it is from the end of one span to the start of the next; `behind` where the first does not stand first. */
function distance(from: Span | null, to: Span): string {
  if (!from || to.start < from.end) return 'behind';
  const between = to.start - from.end;
  for (const { below, name } of STEPS) if (between < below) return name;
  return 'far';
}
