import { readFileSync } from 'node:fs';
import type { QuoteType } from '../reading/analysis';
import type { Span } from '../reading/span';

/** A record of a gold set, as far as training reads it. Spans are UTF-16 offsets into `text`, end exclusive. */
export interface GoldRecord {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
}

export interface GoldAttribution {
  readonly source: GoldRole;
  readonly cue: GoldRole;
  readonly content: GoldRole;
  readonly qtype: QuoteType;
}

/** A role is absent, one span, or several (as a list, or as `parts` of a span). */
export type GoldRole = null | undefined | (Span & { readonly parts?: readonly Span[] }) | readonly GoldRole[];

/** The spans of a role, in the order of the file. */
export function spansOf(role: GoldRole): readonly Span[] {
  if (!role) return [];
  if (Array.isArray(role)) return role.flatMap(spansOf);
  const one = role as Span & { readonly parts?: readonly Span[] };
  return one.parts ?? [one];
}

/** Reads a file of one JSON object a line. */
export const readJsonLines = <T>(path: string): readonly T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.length > 0)
    .map((line) => JSON.parse(line) as T);
