import type { LocalQuotation, Sentence } from './block';
import type { Tokens } from './tokens';

/** Finds the quotations of one block. */
export function quotationsOf(_tokens: Tokens, _sentences: readonly Sentence[]): readonly LocalQuotation[] {
  return [];
}
