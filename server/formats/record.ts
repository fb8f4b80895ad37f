import type { Finding } from '../checks/finding';
import type { Analysis } from '../reading/analysis';
import type { Span } from '../reading/span';

/** The answer to one record of `stancemark analyze --jsonl`: offsets are UTF-16, `actor` is an actor's id. */
export interface AnalysisRecord {
  readonly id: unknown;
  readonly mentions: readonly (Span & { readonly type: string; readonly form: string; readonly actor: string })[];
  readonly attributions: readonly {
    readonly source: Span | null;
    readonly cue: Span | null;
    readonly content: readonly Span[];
    readonly quoteType: string;
    /** How sure the model is; absent where it was read by rule alone. */
    readonly confidence?: number;
  }[];
  readonly stances: readonly {
    readonly holder: Span | null;
    readonly cue: Span;
    readonly target: Span | null;
    readonly polarity: string;
    readonly negated: boolean;
    readonly hedged: boolean;
    /** How sure the engine is of it, 0 to 1. */
    readonly confidence: number;
  }[];
  readonly diagnostics: readonly (Span & {
    readonly code: string;
    readonly severity: string;
    readonly message: string;
  })[];
}

/** What `analyze` tells of an article; `id` is handed through as the caller gave it. */
export function toRecord(id: unknown, analysis: Analysis, findings: readonly Finding[]): AnalysisRecord {
  return {
    id,
    mentions: analysis.mentions.map(({ start, end, type, form, actor }) => ({
      start,
      end,
      type,
      form,
      actor: analysis.actors[actor]!.id,
    })),
    attributions: analysis.attributions.map(({ source, cue, content, quoteType, confidence }) => ({
      source: source && bare(source),
      cue: cue && bare(cue),
      content: content.map(bare),
      quoteType,
      ...(confidence !== undefined && { confidence: rounded(confidence) }),
    })),
    stances: analysis.stances.map(({ holder, cue, target, polarity, negated, hedged, confidence }) => ({
      holder: holder && bare(holder),
      cue: bare(cue),
      target: target && bare(target),
      polarity,
      negated,
      hedged,
      confidence: rounded(confidence),
    })),
    diagnostics: findings.map(({ start, end, code, severity, message }) => ({ start, end, code, severity, message })),
  };
}

const rounded = (share: number): number => Math.round(share * 1000) / 1000;

const bare = ({ start, end }: Span): Span => ({ start, end });
