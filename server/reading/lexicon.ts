import type { ActorType, Polarity } from './analysis';
import type { SplitText } from './tokens';

/** An actor that a list knows: the user's codebook or a built-in pack. */
export interface LexiconEntry {
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  readonly origin: 'codebook' | 'pack';
  readonly wikidata?: string | undefined;
  readonly note?: string | undefined;
  /** A newspaper, broadcaster or news agency: others are known through it. */
  readonly outlet?: true | undefined;
  /** Id of the state (or union) that this entry governs or belongs to. */
  readonly state?: string | undefined;
  /** True for a place whose name may stand for the government of `state` ("Washington"). */
  readonly seat?: true | undefined;
  /** Definite short names that count once it was introduced ("the Commission"). */
  readonly short?: readonly string[] | undefined;
  /** Nouns that may stand for it later in a text: "bloc" for the European Union. */
  readonly heads?: readonly string[] | undefined;
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
  match(tokens: SplitText): readonly LexiconMatch[];
  /** Entries that have exactly this form, in any case; for linking and checks, not for the hot path. */
  find(form: string): readonly number[];
  /** Longer forms one edit from a word, or from one word of a phrase: entry and form. */
  near(form: string): readonly NearForm[];
  /** The entry whose two-word name ends in this word, where only one does and the word is no name alone ("Zealand"). */
  ending(word: string): readonly number[];
  /** Names that are no actors (`discard` in the codebook), folded. */
  readonly discard: ReadonlySet<string>;
  /** The codebook's own cues of stance, beyond those built in. */
  readonly cues?: readonly LexiconCue[];
}

/** Words that take a position: "green-light", "pour cold water on". The first may be inflected. */
export interface LexiconCue {
  readonly phrase: string;
  readonly polarity: Polarity;
}

/** A known form that differs from a word by one edit. */
export interface NearForm {
  readonly entry: number;
  readonly form: string;
}
