import type { ActorType } from './analysis';
import type { Tokens } from './tokens';

/** An actor that a list knows: the user's codebook or a built-in pack. */
export interface LexiconEntry {
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  readonly origin: 'codebook' | 'pack';
  readonly wikidata?: string;
  readonly note?: string;
}

/** A form of an entry found in the tokens `first` to `last` (exclusive). Several entries may share a form. */
export interface LexiconMatch {
  readonly first: number;
  readonly last: number;
  readonly entries: readonly number[];
  /** How the form refers: the canonical name, another name, a metonym ("Washington"), a demonym ("Chinese"). */
  readonly kind: 'name' | 'alias' | 'metonym' | 'demonym';
}

/** All actor names known before reading, compiled. Immutable; a new codebook makes a new lexicon. */
export interface Lexicon {
  readonly revision: number;
  readonly entries: readonly LexiconEntry[];
  /** Longest matches from left to right, in time linear in the tokens. */
  match(tokens: Tokens): readonly LexiconMatch[];
  /** Names that are no actors (`discard` in the codebook), folded. */
  readonly discard: ReadonlySet<string>;
}
