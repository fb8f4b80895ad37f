import type { Analysis } from '../reading/analysis';
import type { Span } from '../reading/span';
import type { Fix, Related, Severity } from './finding';

/** One diagnostic rule. Pure, and linear in the analysis. */
export interface Rule {
  /** "actor/misspelled". Its page is docs/rules/actor-misspelled.md. */
  readonly code: string;
  /** Where neither the settings nor the codebook say otherwise. */
  readonly severity: Severity;
  /** What it finds, in a few words, for lists of rules. */
  readonly title: string;
  find(analysis: Analysis): readonly Draft[];
}

/** A finding before the check gives it its severity and the fixes that all findings have. */
export interface Draft extends Span {
  readonly message: string;
  readonly related?: readonly Related[];
  /** Best first. */
  readonly fixes?: readonly Fix[];
}
