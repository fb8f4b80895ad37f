import { uint8Array } from '../arena';
import type { Tokens } from '../tokens';
import { internPart } from '../vocabulary';
import {
  CLASSES,
  type Dictionary,
  FIRST_CLASS,
  featuresAt,
  type Known,
  lookUp,
  type Places,
  placesFor,
  TAGS,
  TEMPLATES,
} from './features';
import model from './model.json';
import { repair } from './repairs';
import type { Bounds } from './syntax';

/** Weight 0 in the written form; the lowest weight, -40, is `#`. */
const ZERO = 0x23 + 40;

/** A trained tagger. */
export interface Tagger {
  readonly dictionary: Dictionary;
  readonly places: Places;
  /** Rows of `TAGS` weights, laid out by `places`. */
  readonly weights: Int8Array | Float32Array;
}

const known: Known = { row: new Uint16Array(4096), allowed: new Int32Array(4096), class: new Uint8Array(4096) };
const offsets = new Int32Array(TEMPLATES);

/** Gives each token its tag: what the tagger has learnt, mended by rules. */
export function tagTokens(tokens: Tokens, sentences: readonly Bounds[], tagger: Tagger = shipped): Uint8Array {
  const tag = learntTags(tokens, sentences, tagger);
  repair(tokens, sentences, tag, known.allowed);
  return tag;
}

/**
 * Gives each token its tag, sentence by sentence, by what is known of it, its neighbours and the tags before it. Without
 * the rules: what is learnt from does not change with them.
 */
export function learntTags(
  tokens: Tokens,
  sentences: readonly Bounds[],
  { dictionary, places, weights }: Tagger,
): Uint8Array {
  const tag = uint8Array(tokens.count);
  lookUp(tokens, dictionary, sentences, known);
  for (const { first, last } of sentences)
    for (let i = first; i < last; i++) {
      const allowed = known.allowed[i]!;
      if ((allowed & (allowed - 1)) === 0) {
        tag[i] = 31 - Math.clz32(allowed);
        continue;
      }
      featuresAt(tokens, i, first, last, known, tag, places, offsets);
      tag[i] = best(allowed, offsets, weights);
    }
  return tag;
}

/** The tag among `allowed` whose weights at `offsets` add up to most. */
export function best(allowed: number, at: Int32Array, table: Int8Array | Float32Array): number {
  // By hand, so that the offsets stay in registers from tag to tag: a loop over them takes half as long again.
  const a = at[0]!;
  const b = at[1]!;
  const c = at[2]!;
  const d = at[3]!;
  const e = at[4]!;
  const f = at[5]!;
  const g = at[6]!;
  const h = at[7]!;
  const i = at[8]!;
  const j = at[9]!;
  const k = at[10]!;
  let found = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let rest = allowed; rest !== 0; rest &= rest - 1) {
    const tag = 31 - Math.clz32(rest & -rest);
    let score = table[a + tag]! + table[b + tag]! + table[c + tag]! + table[d + tag]! + table[e + tag]!;
    score += table[f + tag]! + table[g + tag]! + table[h + tag]! + table[i + tag]! + table[j + tag]! + table[k + tag]!;
    if (score > most) {
      most = score;
      found = tag;
    }
  }
  return found;
}

/** What training writes: see `server/training/tagger.ts`. */
export interface TaggerModel {
  /** Words, most frequent first, each followed by `/` and its tags as bits in base 36; blanks between. */
  readonly words: string;
  /** Weights by row and tag in the alphabet of `packWeights`. */
  readonly weights: string;
}

/** Builds the dictionary from its written form. Call at module load: words enter the engine's vocabulary. */
export function dictionaryOf(written: string): Dictionary {
  const ids: number[] = [];
  const tags: number[] = [0];
  const classes: number[] = [0];
  const classOfTags = new Map<number, number>();
  for (let at = 0, slash = 0; at < written.length; at = slash + 1) {
    slash = written.indexOf('/', at);
    ids.push(internPart(written, at, slash));
    let set = 0;
    for (slash++; slash < written.length && written.charCodeAt(slash) !== BLANK; slash++)
      set = set * 36 + digitAt(written, slash);
    tags.push(set);
    let known = classOfTags.get(set);
    // Rare sets beyond the table share its last class.
    if (known === undefined) {
      known = Math.min(FIRST_CLASS + classOfTags.size, CLASSES - 1);
      classOfTags.set(set, known);
    }
    classes.push(known);
  }
  const rowOf = new Uint16Array(ids.reduce((highest, id) => Math.max(highest, id), 0) + 1);
  ids.forEach((id, at) => {
    rowOf[id] = at + 1;
  });
  return { size: ids.length, rowOf, tags: Int32Array.from(tags), classes: Uint8Array.from(classes) };
}

const BLANK = 0x20;

/** The digit in base 36 that stands there. */
function digitAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit <= 0x39 ? unit - 0x30 : unit - 0x61 + 10;
}

/**
 * Weights as text: a value from -40 to 40 is one character; a run of zeros is a character beyond them that counts it.
 * The alphabet leaves out the quotation mark and the backslash, which JSON would escape.
 */
export function packWeights(weights: Int8Array): string {
  let packed = '';
  for (let at = 0; at < weights.length; ) {
    let zeros = 0;
    while (at + zeros < weights.length && weights[at + zeros] === 0 && zeros < 1700) zeros++;
    if (zeros) {
      packed += String.fromCharCode(0x100 + zeros);
      at += zeros;
    } else packed += String.fromCharCode(weights[at++]! === 0x5c - ZERO ? 0x7e : weights[at - 1]! + ZERO);
  }
  return packed;
}

/** The inverse of `packWeights`; `size` is how many there are. */
export function unpackWeights(packed: string, size: number): Int8Array {
  const weights = new Int8Array(size);
  let at = 0;
  for (let i = 0; i < packed.length; i++) {
    const code = packed.charCodeAt(i);
    if (code >= 0x100) at += code - 0x100;
    else weights[at++] = (code === 0x7e ? 0x5c : code) - ZERO;
  }
  return weights;
}

const dictionary = dictionaryOf(model.words);
const places = placesFor(dictionary.size);
const shipped: Tagger = { dictionary, places, weights: unpackWeights(model.weights, places.size * TAGS) };
