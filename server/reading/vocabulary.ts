import { EMPTY_HASH, fold, foldUnit, hashWith } from './characters';
import type { Tokens } from './tokens';

/**
 * The engine's own words, interned: each stage declares the words it knows when its module loads, and the tokeniser
 * looks every token up once. After that, asking "is this a negator?" is one array read.
 * Actor names from codebooks and packs do not stand here; they are the lexicon's.
 */
const words: string[] = [''];

/**
 * An open hash table. A slot is four numbers, so that a look-up touches one line of the processor's cache: the word's
 * id (0 in an empty slot), its hash, its length, and where its letters start.
 */
let slots = new Int32Array(4 << 16);
/** The letters of all words, one after the other. */
let letters = new Uint16Array(1 << 18);
let lettersUsed = 0;

const slotOf = (hash: number): number => ((hash ^ (hash >>> 15)) << 2) & (slots.length - 1);
const nextSlot = (slot: number): number => (slot + 4) & (slots.length - 1);

/** The id of a word, given to it now if it has none. Call at module load. */
export function intern(word: string): number {
  if (lettersUsed + word.length > letters.length) {
    const wider = new Uint16Array((lettersUsed + word.length) * 2);
    wider.set(letters);
    letters = wider;
  }
  // Written where it stays if it is new; if not, the next word takes the place.
  const end = lettersUsed + word.length;
  let hash = EMPTY_HASH;
  let isFolded = true;
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    const folded = unit >= 0x61 && unit <= 0x7a ? unit : foldUnit(unit);
    if (folded !== unit) isFolded = false;
    letters[lettersUsed + at] = folded;
    hash = hashWith(hash, folded);
  }
  const known = wordId(letters, lettersUsed, end, hash);
  if (known) return known;
  if (words.length * 8 > slots.length) widen();
  const id = words.push(isFolded ? word : fold(word)) - 1;
  put(id, hash, word.length, lettersUsed);
  lettersUsed = end;
  return id;
}

function put(id: number, hash: number, length: number, from: number): void {
  let slot = slotOf(hash);
  while (slots[slot] !== 0) slot = nextSlot(slot);
  slots[slot] = id;
  slots[slot + 1] = hash;
  slots[slot + 2] = length;
  slots[slot + 3] = from;
}

function widen(): void {
  const old = slots;
  slots = new Int32Array(old.length * 2);
  for (let at = 0; at < old.length; at += 4) if (old[at] !== 0) put(old[at]!, old[at + 1]!, old[at + 2]!, old[at + 3]!);
}

/** The id of the word that stands at `units[start, end)`, whose folded hash is `hash`; 0 where the engine has none. */
export function wordId(units: Uint16Array, start: number, end: number, hash: number): number {
  for (let slot = slotOf(hash); slots[slot] !== 0; slot = nextSlot(slot))
    if (slots[slot + 1] === hash && slots[slot + 2] === end - start && isWord(slots[slot + 3]!, units, start, end))
      return slots[slot]!;
  return 0;
}

function isWord(from: number, units: Uint16Array, start: number, end: number): boolean {
  for (let at = start, letter = from; at < end; at++, letter++)
    if (letters[letter] !== units[at] && letters[letter] !== foldUnit(units[at]!)) return false;
  return true;
}

/** The word that has this id, in lower case; '' for 0. */
export const wordOf = (id: number): string => words[id] ?? '';

/** A set of words, asked by token. */
export interface WordSet {
  /** True where token `i` is one of the words. */
  has(tokens: Tokens, i: number): boolean;
  hasId(id: number): boolean;
}

/** A map from words, asked by token; undefined where the word has no value. */
export interface WordMap<T> {
  get(tokens: Tokens, i: number): T | undefined;
  getId(id: number): T | undefined;
}

/** Declares a set of single words. Give them as a list, or as one string with blanks between. Call at module load. */
export function wordSet(list: string | Iterable<string>): WordSet {
  const ids = [...(typeof list === 'string' ? list.split(/\s+/).filter(Boolean) : list)].map(intern);
  const bits = new Uint8Array(Math.max(0, ...ids) + 1);
  for (const id of ids) bits[id] = 1;
  const hasId = (id: number): boolean => id < bits.length && bits[id] === 1;
  return { hasId, has: (tokens, i) => i >= 0 && i < tokens.count && hasId(tokens.word[i]!) };
}

/** Declares a value for each of some single words. Call at module load. */
export function wordMap<T>(pairs: Iterable<readonly [word: string, value: T]>): WordMap<T> {
  const entries = Array.from(pairs, ([word, value]) => ({ id: intern(word), value }));
  // Ids are high and words few: values stand in a short list of their own, and 0 is no value.
  const places = new Uint16Array(entries.reduce((highest, { id }) => Math.max(highest, id), 0) + 1);
  const values: (T | undefined)[] = [undefined];
  for (const { id, value } of entries) places[id] = values.push(value) - 1;
  const getId = (id: number): T | undefined => (id < places.length ? values[places[id]!] : undefined);
  return { getId, get: (tokens, i) => (i >= 0 && i < tokens.count ? getId(tokens.word[i]!) : undefined) };
}

/** What kinds of word some words are, as bits: one look tells whether a stretch of text holds what a stage looks for. */
export interface WordKinds {
  /** The kinds of a word; 0 where it has none. */
  ofId(id: number): number;
  /** All kinds of the tokens `first` to `last` (exclusive). */
  among(tokens: Tokens, first: number, last: number): number;
}

/** Declares kinds of single words, at most eight. A word may be of several. Call at module load. */
export function wordKinds(kinds: Iterable<readonly [kind: number, words: Iterable<string>]>): WordKinds {
  const pairs = [...kinds].flatMap(([kind, words]) => Array.from(words, (word) => ({ id: intern(word), kind })));
  const bits = new Uint8Array(pairs.reduce((highest, { id }) => Math.max(highest, id), 0) + 1);
  for (const { id, kind } of pairs) bits[id]! |= kind;
  return {
    ofId: (id) => (id < bits.length ? bits[id]! : 0),
    among: ({ word }, first, last) => {
      let all = 0;
      for (let i = first; i < last; i++) {
        const id = word[i]!;
        if (id < bits.length) all |= bits[id]!;
      }
      return all;
    },
  };
}
