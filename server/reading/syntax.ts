import type { BlockContext } from './block';

/** Coarse part of speech, after Universal Dependencies, with verb forms told apart. */
export enum Tag {
  Other = 0,
  Noun = 1,
  Proper = 2,
  Pronoun = 3,
  Determiner = 4,
  Adjective = 5,
  Adverb = 6,
  Number = 7,
  Preposition = 8,
  Conjunction = 9,
  Subordinator = 10,
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
  Possessive = 17,
  Particle = 18,
  Punctuation = 19,
}

export enum ChunkKind {
  /** A noun phrase without what follows its head: "the Chinese telecommunications giant". */
  Noun = 1,
  /** A verb group: auxiliaries, negation, adverbs and the verb: "will not call". */
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

/** Tags and chunks one block. Never fails; linear in the tokens. */
export function parse(context: Omit<BlockContext, 'syntax' | 'lexicon'>): Syntax {
  const { count } = context.tokens;
  return {
    tag: new Uint8Array(count),
    chunkOf: new Int32Array(count).fill(-1),
    chunkCount: 0,
    chunkKind: new Uint8Array(0),
    chunkFirst: new Int32Array(0),
    chunkLast: new Int32Array(0),
    chunkHead: new Int32Array(0),
  };
}
