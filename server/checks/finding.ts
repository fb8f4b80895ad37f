import type { Deed } from '../annotations/perform';
import type { CodebookChange } from '../codebook/codebook';
import type { TextEdit } from '../codebook/textEdit';
import type { Span } from '../reading/span';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A doubt about the article or its coding, as an editor lists it. Offsets are UTF-16 in the article. */
export interface Finding extends Span {
  /** Names the rule: "actor/misspelled". Its page is docs/rules/actor-misspelled.md. */
  readonly code: string;
  readonly severity: Severity;
  /** One plain sentence, no markup. */
  readonly message: string;
  readonly related: readonly Related[];
  /** Best first. */
  readonly fixes: readonly Fix[];
}

/** Another place that belongs to a finding. */
export interface Related extends Span {
  readonly message: string;
}

/** What Ctrl+. offers: edits of the article, changes of the codebook, or a change of the coder's annotations. */
export interface Fix {
  readonly title: string;
  /** True for the one fix that is almost surely wanted. */
  readonly preferred: boolean;
  readonly edits: readonly TextEdit[];
  readonly codebook: readonly CodebookChange[];
  readonly deed?: Deed;
}

export type { TextEdit } from '../codebook/textEdit';
