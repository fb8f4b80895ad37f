import { Shape, type Tokens } from '../tokens';
import { Tag } from './syntax';
import { OF_ONE, OF_SEVERAL } from './telling';
import { isPlural } from './titles';

/** True for "-s" behind a noun for one, and for a bare form behind one for several. */
export function agrees(tokens: Tokens, tag: Uint8Array, i: number): boolean {
  const before = tag[i - 1]!;
  if (before !== Tag.Noun && before !== Tag.Proper && !isUnknownName(tokens, tag, i - 1)) return false;
  return isPlural(tokens, i - 1) ? OF_SEVERAL.has(tokens, i) : OF_ONE.has(tokens, i);
}

/** A name that the tagger took for an adjective or an adverb: "Hassan touts", "Prager continues". */
export const isUnknownName = (tokens: Tokens, tag: Uint8Array, i: number): boolean =>
  (tag[i] === Tag.Adjective || tag[i] === Tag.Adverb) && (tokens.shape[i]! & Shape.Capital) !== 0;
