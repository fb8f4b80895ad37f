import type { ActorType, Polarity, QuoteType } from '../reading/analysis';
import type { Span } from '../reading/span';

/** What a coder decided about a suggestion. What nobody decided stands in no sidecar. */
export type Decision = 'accepted' | 'corrected' | 'rejected';

export type AnnotationKind = 'actor' | 'attribution' | 'stance' | 'note';

/** What a target's words are in the annotation. */
export type Role = 'mention' | 'source' | 'cue' | 'content' | 'holder' | 'target';

/**
 * Words of an article, and enough around them to find them again: W3C `TextPositionSelector` and `TextQuoteSelector`.
 * `start` and `end` are UTF-16 offsets; the sidecar's codec turns them into code points.
 */
export interface Anchor extends Span {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

export interface Target {
  readonly role: Role;
  readonly anchor: Anchor;
}

/** The coded terms. Those that do not apply are absent. */
export interface Coding {
  readonly actor?: string;
  readonly actorType?: ActorType;
  readonly organization?: string;
  readonly concept?: string;
  /** Discourse Network Analyzer's agreement: true for support, false for opposition. */
  readonly agreement?: boolean;
  readonly source?: string;
  readonly cue?: string;
  readonly content?: string;
  readonly quoteType?: QuoteType;
  readonly polarity?: Polarity;
  readonly note?: string;
}

/** One decision of one coder. */
export interface Annotation {
  /** An IRI, `urn:uuid:…` for those made here. */
  readonly id: string;
  readonly kind: AnnotationKind;
  readonly decision: Decision;
  /** The first is the words that the annotation stands on: mention, cue, or content where there is no cue. */
  readonly targets: readonly Target[];
  readonly coding: Coding;
  /** The rule that suggested it; absent for what the coder marked by hand. */
  readonly rule?: string;
  readonly creator?: string;
  /** ISO 8601. */
  readonly created?: string;
  readonly modified?: string;
  /** Fields of others, kept as they were read. */
  readonly foreign?: Readonly<Record<string, unknown>>;
}

/** Units of text kept on each side of an anchored quotation: enough to tell most repeated names apart. */
export const CONTEXT = 48;

/** The anchor of `text.slice(start, end)`. A surrogate pair is never cut in two. */
export function anchorOf(text: string, { start, end }: Span): Anchor {
  let from = Math.max(0, start - CONTEXT);
  let to = Math.min(text.length, end + CONTEXT);
  if (from > 0 && isLow(text.charCodeAt(from))) from++;
  if (to < text.length && isLow(text.charCodeAt(to))) to--;
  return { start, end, exact: text.slice(start, end), prefix: text.slice(from, start), suffix: text.slice(end, to) };
}

const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
