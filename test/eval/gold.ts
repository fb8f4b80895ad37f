import { readFileSync } from 'node:fs';
import type { Span } from '../../server/reading/span';

/** A role in a gold file: absent, a span (perhaps with `parts`), or several. Spans are UTF-16, end exclusive. */
export type Role = null | undefined | (Partial<Span> & { readonly parts?: readonly Span[] }) | readonly Role[];

export interface GoldAttribution {
  readonly source?: Role;
  readonly cue?: Role;
  readonly content?: Role;
  readonly qtype?: string;
}

export interface GoldMention extends Span {
  readonly s?: string;
  readonly type: string;
  readonly form?: string;
  readonly cluster?: string | number;
}

export interface GoldStance {
  readonly holder?: Role;
  readonly holderAlt?: readonly Role[];
  readonly holderName?: string;
  readonly target?: Role;
  readonly targetAlt?: readonly Role[];
  readonly cue?: Role;
  readonly cueParts?: readonly Role[];
  readonly polarity: string;
  readonly root?: string;
  readonly event?: string;
}

/** One line of a gold set. Each measure reads the layers it knows. */
export interface GoldRecord {
  readonly id: string;
  readonly text: string;
  readonly attributions?: readonly GoldAttribution[];
  readonly mentions?: readonly GoldMention[];
  readonly stances?: readonly GoldStance[];
  /** Words that count neither for nor against. */
  readonly ignore?: Role;
  /** CofeNet's tokens and labels. */
  readonly tok?: readonly (readonly [start: number, end: number])[];
  readonly labels?: readonly string[];
}

/** A prediction, as `analyze --jsonl` writes it. */
export interface Prediction {
  readonly mentions: readonly (Span & { readonly type: string; readonly form: string; readonly actor: string })[];
  readonly attributions: readonly {
    readonly source: Span | null;
    readonly cue: Span | null;
    readonly content: readonly Span[];
    readonly confidence?: number;
  }[];
  readonly stances: readonly {
    readonly holder: Span | null;
    readonly cue: Span;
    readonly target: Span | null;
    readonly polarity: string;
    readonly confidence?: number;
  }[];
}

/** A gold record and what the engine said of its text. */
export interface Pair {
  readonly gold: GoldRecord;
  readonly predicted: Prediction;
}

/** Named figures of a measure, in percent but for counts: P, R, F1, accuracy, n … */
export type Figures = Readonly<Record<string, number>>;
export type Report = Readonly<Record<string, Figures>>;

export const readGold = (path: string): readonly GoldRecord[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.length > 0)
    .map((line) => JSON.parse(line) as GoldRecord);
