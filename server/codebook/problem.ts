import type { Span } from '../reading/span';

/** Something wrong in `codebook.yaml`. Offsets are UTF-16 in its text. */
export interface CodebookProblem extends Span {
  /** "codebook/duplicate-alias". Its page is docs/rules/codebook.md. */
  readonly code: `codebook/${string}`;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  /** One plain sentence, no markup. May hold text of the file. */
  readonly message: string;
  readonly related: readonly (Span & { readonly message: string })[];
}
