import type { Actor, Mention } from '../analysis';
import type { BlockReading } from '../block';
import type { Lexicon } from '../lexicon';

/** A block's reading and where it stands in the article. */
export interface PlacedBlock {
  readonly offset: number;
  readonly reading: BlockReading;
}

export interface Linked {
  readonly actors: readonly Actor[];
  readonly mentions: readonly Mention[];
}

/** Decides over the whole article which candidates are mentions, and of which actor. */
export function link(_blocks: readonly PlacedBlock[], _lexicon: Lexicon): Linked {
  return { actors: [], mentions: [] };
}
