import type { Sentence } from './block';
import type { Tokens } from './tokens';

/** Splits a block's tokens into sentences. A first version: the whole block. */
export function sentencesOf(tokens: Tokens): readonly Sentence[] {
  if (tokens.count === 0) return [];
  return [{ start: tokens.start[0]!, end: tokens.end[tokens.count - 1]!, first: 0, last: tokens.count }];
}
