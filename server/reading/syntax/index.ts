import type { BlockContext } from '../block';
import { chunk } from './chunks';
import type { Syntax } from './syntax';
import { tagTokens } from './tagger';

export { ChunkKind, isVerb, type Syntax, Tag } from './syntax';

/** Tags and chunks one block. Never fails; linear in the tokens. */
export function parse({ tokens, sentences }: Pick<BlockContext, 'tokens' | 'sentences'>): Syntax {
  const tag = tagTokens(tokens, sentences);
  return chunk(tokens, sentences, tag);
}
