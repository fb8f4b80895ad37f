/** Coarse part of speech, after Universal Dependencies, with verb forms told apart. */
export enum Tag {
  /** Interjections, foreign words. */
  Other = 0,
  Noun = 1,
  Proper = 2,
  /** "he", "who", "which", "that" as a relative, "this" that stands alone. */
  Pronoun = 3,
  /** "the", "every", "his", "whose". */
  Determiner = 4,
  Adjective = 5,
  /** "not" and "n't" too. */
  Adverb = 6,
  Number = 7,
  Preposition = 8,
  Conjunction = 9,
  /** "that" before a clause, "if", "because", "whether". */
  Subordinator = 10,
  /** "have", "will", "might", and every form of "be". */
  Auxiliary = 11,
  /** Finite verb: "says", "opposed". */
  Verb = 12,
  /** Bare form: "(to) ban". */
  VerbBase = 13,
  /** "-ing" form used as a verb. */
  VerbIng = 14,
  /** Past participle: "(has) banned", "barred (from)". */
  VerbPast = 15,
  To = 16,
  /** The "'s" of "Germany's". */
  Possessive = 17,
  /** "up" of "give up". */
  Particle = 18,
  Punctuation = 19,
}

/** True for the tag of a verb that is no auxiliary, in whatever form. */
export const isVerb = (tag: number): boolean => tag >= Tag.Verb && tag <= Tag.VerbPast;

/** True for the tag of a noun, a name or a pronoun. */
export const isNominal = (tag: number): boolean => tag === Tag.Noun || tag === Tag.Proper || tag === Tag.Pronoun;

/** A stretch of tokens, `last` exclusive. */
export interface Bounds {
  readonly first: number;
  readonly last: number;
}

export enum ChunkKind {
  /** A noun phrase without what follows its head: "the Chinese telecommunications giant". */
  Noun = 1,
  /** A verb group: auxiliaries, negation, adverbs and the verb: "will not call". "to" begins one: "to shut out". */
  Verb = 2,
}

/** Shallow syntax of a block: a tag a token, and chunks that do not overlap, as parallel arrays in text order. */
export interface Syntax {
  readonly tag: Uint8Array;
  /** The chunk a token is in, or -1. */
  readonly chunkOf: Int32Array;
  readonly chunkCount: number;
  readonly chunkKind: Uint8Array;
  readonly chunkFirst: Int32Array;
  /** Exclusive. */
  readonly chunkLast: Int32Array;
  /** The token that heads it: the last noun of a noun phrase, the main verb of a verb group. */
  readonly chunkHead: Int32Array;
}
