import type { CueGroup } from './cues';

/** What stands before a hyphen and names a position: "pro-European voters", "the anti-nuclear movement". */
export const PREFIX_CUES: readonly CueGroup[] = [
  { kind: 'prefix', polarity: 'support', intensity: 2, argument: 'inside', negated: 'flips', cues: 'pro_-' },
  { kind: 'prefix', polarity: 'oppose', intensity: 2, argument: 'inside', negated: 'flips', cues: 'anti_-' },
];
