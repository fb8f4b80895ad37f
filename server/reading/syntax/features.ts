import { foldUnit } from '../characters';
import { Shape, type Tokens } from '../tokens';
import { Tag } from './syntax';

/** How many tags there are: the width of a row of weights. */
export const TAGS = 20;
/** Stands for the tag before a sentence's first token. */
const START = 20;
const CONTEXTS = 21;
/** Features that hold for one token. */
export const TEMPLATES = 11;

const SUFFIXES = 2048;
/** Words are put into so many classes by the tags they may have. */
export const CLASSES = 192;
const PAIRS = 4096;
/** Words frequent enough to be looked at as neighbours stand first in the dictionary. */
export const NEIGHBOURS = 600;

/** What the tagger knows of words: a row a word, and the tags each may have as bits. Ids are the vocabulary's. */
export interface Dictionary {
  readonly size: number;
  /** Row of a vocabulary id, from 1; 0 where the dictionary lacks it. */
  readonly rowOf: Uint16Array;
  /** The tags of a row, as bits. */
  readonly tags: Int32Array;
  /** Class of a row: rows with the same tags share one. */
  readonly classes: Uint8Array;
}

/** What can be said of each token by itself, as parallel arrays. Reused from block to block. */
export interface Known {
  /** Row in the dictionary, 0 where it lacks the word. */
  row: Uint16Array;
  /** The tags the token may have, as bits; never 0. */
  allowed: Int32Array;
  /** What the token looks like to its neighbours before its own tag is known. */
  class: Uint8Array;
}

const bit = (tag: Tag): number => 1 << tag;
const PROPER = bit(Tag.Proper);
const PUNCTUATION = bit(Tag.Punctuation);
const NUMBER = bit(Tag.Number);
const PLAIN =
  bit(Tag.Noun) | bit(Tag.Adjective) | bit(Tag.VerbBase) | bit(Tag.Verb) | bit(Tag.Adverb) | bit(Tag.VerbPast);
const ING = bit(Tag.VerbIng) | bit(Tag.Noun) | bit(Tag.Adjective);
const ED = bit(Tag.Verb) | bit(Tag.VerbPast) | bit(Tag.Adjective);
const S = bit(Tag.Noun) | bit(Tag.Verb);
const LY = bit(Tag.Adverb) | bit(Tag.Adjective);
const NAME = PROPER | bit(Tag.Noun) | bit(Tag.Adjective);
/** Words of these classes are never part of a name by their capital alone. */
const CLOSED =
  bit(Tag.Pronoun) |
  bit(Tag.Determiner) |
  bit(Tag.Preposition) |
  bit(Tag.Conjunction) |
  bit(Tag.Subordinator) |
  bit(Tag.Auxiliary) |
  bit(Tag.To) |
  bit(Tag.Possessive);

/** The classes of tokens that the dictionary lacks, or that a capital may make a name. Its own classes follow. */
enum Look {
  End = 0,
  KnownCapital = 1,
  Punctuation = 2,
  Number = 3,
  Capital = 4,
  Ing = 5,
  Ly = 6,
  S = 7,
  Plain = 8,
  Ed = 9,
  Er = 10,
}
export const FIRST_CLASS = 11;

/** Fills `known` for every token of a block. */
export function lookUp(
  tokens: Tokens,
  dictionary: Dictionary,
  sentences: readonly { readonly first: number }[],
  known: Known,
): void {
  const { count, shape, word } = tokens;
  if (known.row.length <= count) {
    known.row = new Uint16Array(count * 2);
    known.allowed = new Int32Array(count * 2);
    known.class = new Uint8Array(count * 2);
  }
  const { row: rows, allowed, class: classes } = known;
  const { rowOf, tags, classes: wordClasses } = dictionary;
  for (let i = 0; i < count; i++) {
    const row = rowOf[word[i]!] ?? 0;
    const look = shape[i]!;
    rows[i] = row;
    if (row) {
      const set = tags[row] === PROPER && (look & Shape.Capital) === 0 ? PROPER | bit(Tag.Noun) : tags[row]!;
      const bare = (look & Shape.Capital) === 0 || ((set & CLOSED) !== 0 && (look & Shape.AllCapitals) === 0);
      // "Theresa May": a function word with a capital amid a sentence may be a name all the same.
      allowed[i] = bare && (look & Shape.Capital) === 0 ? set : set | PROPER;
      classes[i] = bare ? wordClasses[row]! : Look.KnownCapital;
    } else if (look & Shape.Punctuation) {
      allowed[i] = PUNCTUATION;
      classes[i] = Look.Punctuation;
    } else if (look & Shape.Number) {
      allowed[i] = NUMBER;
      classes[i] = Look.Number;
    } else if (look & Shape.Mixed) {
      // "5G", "G20", "1990s"
      allowed[i] = PROPER | NUMBER | bit(Tag.Noun);
      classes[i] = Look.Number;
    } else if (look & Shape.Capital) {
      allowed[i] = look & (Shape.InnerCapital | Shape.AllCapitals) ? PROPER | bit(Tag.Noun) : NAME;
      classes[i] = Look.Capital;
    } else if (look & Shape.Address) {
      allowed[i] = PROPER;
      classes[i] = Look.Capital;
    } else {
      const seen = bySuffix(tokens, i);
      classes[i] = seen;
      allowed[i] = TAGS_OF_LOOK[seen]!;
    }
  }
  for (const { first } of sentences) {
    if (first >= count) continue;
    // A capital says little at a sentence's start; but a word that the dictionary lacks is most likely a name there.
    if (rows[first] === 0 && classes[first] === Look.Capital) {
      const look = bySuffix(tokens, first);
      if (look !== Look.Plain) allowed[first] = allowed[first]! | TAGS_OF_LOOK[look]!;
    } else if (rows[first] && tags[rows[first]!]! & CLOSED) allowed[first] = tags[rows[first]!]!;
  }
}

/** The tags that a word in "-ing" may have which the dictionary lacks and a capital may make a name. */
export const UNKNOWN_ING_NAME = NAME | ING;
/** The tags that a word in "-ed" may have which the dictionary lacks. */
export const UNKNOWN_ED = ED | bit(Tag.Noun) | bit(Tag.VerbBase);

const TAGS_OF_LOOK = new Int32Array(FIRST_CLASS);
TAGS_OF_LOOK[Look.Ing] = ING;
TAGS_OF_LOOK[Look.Ly] = LY;
TAGS_OF_LOOK[Look.S] = S;
TAGS_OF_LOOK[Look.Ed] = UNKNOWN_ED;
TAGS_OF_LOOK[Look.Er] = bit(Tag.Noun) | bit(Tag.Adjective) | bit(Tag.Adverb);
TAGS_OF_LOOK[Look.Plain] = PLAIN;

function bySuffix({ text, end }: Tokens, i: number): Look {
  const at = end[i]!;
  const a = foldUnit(text.charCodeAt(at - 1));
  const b = at > 1 ? foldUnit(text.charCodeAt(at - 2)) : 0;
  if (a === 0x67 && b === 0x6e) return Look.Ing;
  if (a === 0x64 && b === 0x65) return Look.Ed;
  if (a === 0x79 && b === 0x6c) return Look.Ly;
  if (a === 0x72 && b === 0x65) return Look.Er;
  return a === 0x73 && b !== 0x73 && b !== 0x75 ? Look.S : Look.Plain;
}

/** Where each template's rows begin. Row 0 stands for "nothing known" and has no weights. */
export interface Places {
  readonly before: number;
  readonly after: number;
  readonly suffix: number;
  readonly nextClass: number;
  readonly next2Class: number;
  readonly history: number;
  readonly ownHistory: number;
  readonly nextHistory: number;
  readonly pair: number;
  readonly shape: number;
  readonly size: number;
}

/** Lays out the rows of weights for a dictionary of so many words. */
export function placesFor(words: number): Places {
  const before = words + 1;
  const after = before + NEIGHBOURS + 1;
  const suffix = after + NEIGHBOURS + 1;
  const nextClass = suffix + SUFFIXES;
  const next2Class = nextClass + CLASSES;
  const history = next2Class + CLASSES;
  const ownHistory = history + CONTEXTS * CONTEXTS;
  const nextHistory = ownHistory + CONTEXTS * CLASSES;
  const pair = nextHistory + CONTEXTS * CLASSES;
  const shape = pair + PAIRS;
  return {
    before,
    after,
    suffix,
    nextClass,
    next2Class,
    history,
    ownHistory,
    nextHistory,
    pair,
    shape,
    size: shape + 64,
  };
}

/**
 * Writes into `out` where the weights of the features of token `i` begin: one offset a template, in a table of rows of
 * `TAGS` weights. The sentence runs from `first` to `end`; `tag` holds the tags given so far.
 */
export function featuresAt(
  tokens: Tokens,
  i: number,
  first: number,
  end: number,
  known: Known,
  tag: Uint8Array,
  places: Places,
  out: Int32Array,
): void {
  const { row, class: classes } = known;
  const own = row[i]!;
  const before = i > first ? row[i - 1]! : 0;
  const after = i + 1 < end ? row[i + 1]! : 0;
  const previous = i > first ? tag[i - 1]! : START;
  const previous2 = i > first + 1 ? tag[i - 2]! : START;
  const ownClass = classes[i]!;
  const nextClass = i + 1 < end ? classes[i + 1]! : Look.End;
  const next2Class = i + 2 < end ? classes[i + 2]! : Look.End;
  const shape = tokens.shape[i]!;
  out[0] = own * TAGS;
  out[1] = (places.before + (before <= NEIGHBOURS ? before : 0)) * TAGS;
  out[2] = (places.after + (after <= NEIGHBOURS ? after : 0)) * TAGS;
  out[3] = own ? 0 : (places.suffix + suffixOf(tokens, i)) * TAGS;
  out[4] = (places.nextClass + nextClass) * TAGS;
  out[5] = (places.next2Class + next2Class) * TAGS;
  out[6] = (places.history + previous * CONTEXTS + previous2) * TAGS;
  out[7] = (places.ownHistory + previous * CLASSES + ownClass) * TAGS;
  out[8] = (places.nextHistory + previous * CLASSES + nextClass) * TAGS;
  out[9] = (places.pair + (Math.imul(ownClass * CLASSES + nextClass, 0x9e3779b1) >>> 20)) * TAGS;
  out[10] =
    (places.shape +
      (i === first ? 32 : 0) +
      (shape & Shape.Capital ? 1 : 0) +
      (shape & Shape.AllCapitals ? 2 : 0) +
      (shape & Shape.Mixed ? 4 : 0) +
      (own ? 8 : 0) +
      (i + 1 < end && tokens.shape[i + 1]! & Shape.Capital ? 16 : 0)) *
    TAGS;
}

/** A number for the last three letters. */
function suffixOf({ text, start, end }: Tokens, i: number): number {
  const to = end[i]!;
  const from = Math.max(start[i]!, to - 3);
  let hash = 0;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ foldUnit(text.charCodeAt(at)), 0x01000193);
  return (hash ^ (hash >>> 15)) & (SUFFIXES - 1);
}
