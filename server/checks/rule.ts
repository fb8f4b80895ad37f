import type { Desk } from '../annotations/perform';
import type { Codebook } from '../codebook/codebook';
import type { Analysis } from '../reading/analysis';
import type { Span } from '../reading/span';
import type { Fix, Related, Severity } from './finding';
import type { Hints } from './hints';

/** What is known of a rule without running it. */
export interface RuleHead {
  /** "actor/misspelled". Its page is docs/rules/actor-misspelled.md. */
  readonly code: string;
  /** Where neither the settings nor the codebook say otherwise. */
  readonly severity: Severity;
  /** What it finds, in a few words, for lists of rules. */
  readonly title: string;
}

/** One diagnostic rule about an article, as a whole or passage by passage. Pure, and linear in the analysis. */
export interface Rule extends RuleHead {
  find?(analysis: Analysis): readonly Draft[];
  /** What it finds in each passage by itself. */
  inPassages?(analysis: Analysis): readonly Hints<LocalDraft>[];
}

/** One diagnostic rule about a coder's annotations. Pure, and linear in the annotations. */
export interface AnnotationRule extends RuleHead {
  find(desk: Desk, codebook: Codebook): readonly Draft[];
}

/** A finding before the check gives it its severity and the fixes that all findings have. */
export interface Draft extends Span {
  readonly message: string;
  readonly related?: readonly Related[];
  /** Makes its fixes, best first: of most findings nobody asks for them. */
  readonly fixes?: () => readonly Fix[];
}

/** A draft with places in a passage: the same object as long as the passage is the same. It has no fixes of its own. */
export type LocalDraft = Omit<Draft, 'fixes'>;

/** A draft with places in a passage that starts at `by`, as it is in the article. */
export const draftAt = (draft: LocalDraft, by: number): Draft => ({
  start: draft.start + by,
  end: draft.end + by,
  message: draft.message,
  related: relatedAt(draft.related, by),
});

/** Places in a passage that starts at `by`, as they are in the article. */
export function relatedAt(related: readonly Related[] | undefined, by: number): readonly Related[] {
  if (!related || by === 0 || related.length === 0) return related ?? NONE;
  return related.map(({ start, end, message }) => ({ start: start + by, end: end + by, message }));
}

const NONE: readonly never[] = [];
