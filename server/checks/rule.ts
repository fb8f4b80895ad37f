import type { Desk } from '../annotations/perform';
import type { Codebook } from '../codebook/codebook';
import type { Analysis } from '../reading/analysis';
import { type Span, shifted } from '../reading/span';
import type { Fix, Related, Severity } from './finding';

/** What is known of a rule without running it. */
export interface RuleHead {
  /** "actor/misspelled". Its page is docs/rules/actor-misspelled.md. */
  readonly code: string;
  /** Where neither the settings nor the codebook say otherwise. */
  readonly severity: Severity;
  /** What it finds, in a few words, for lists of rules. */
  readonly title: string;
}

/** One diagnostic rule about an article. Pure, and linear in the analysis. */
export interface Rule extends RuleHead {
  find(analysis: Analysis): readonly Draft[];
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

/** A draft with places in a passage, as it is in the article where the passage starts at `by`. */
export const draftAt = ({ start, end, message, related }: Omit<Draft, 'fixes'>, by: number): Draft => ({
  start: start + by,
  end: end + by,
  message,
  ...(related && { related: related.map(({ message, ...at }) => ({ ...shifted(at, by), message })) }),
});
