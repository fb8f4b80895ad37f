import type { Span } from '../reading/span';

/** What would mend a problem: take away the value or entry it stands on, or put another word there. */
export type Mend = { readonly kind: 'remove' } | { readonly kind: 'replace'; readonly word: string };

/** Something wrong in `codebook.yaml`. Offsets are UTF-16 in its text. */
export interface CodebookProblem extends Span {
  /** "codebook/duplicate-alias". Its page is docs/rules/codebook.md. */
  readonly code: `codebook/${string}`;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  /** One plain sentence, no markup. May hold text of the file. */
  readonly message: string;
  readonly related: readonly (Span & { readonly message: string })[];
  readonly mend?: Mend;
}
