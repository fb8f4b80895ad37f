import type { Quotation } from './analysis';
import type { PlacedBlock } from './names/link';

/** Places the blocks' quotations in the article and joins those that reach over paragraphs. */
export function assembleQuotations(_blocks: readonly PlacedBlock[]): readonly Quotation[] {
  return [];
}
