import { fold, foldUnit, hashFolded } from './characters';
import type { Tokens } from './tokens';

/**
 * The engine's own words, interned: each stage declares the words it knows when its module loads, and the tokeniser
 * looks every token up once. After that, asking "is this a negator?" is one array read.
 * Actor names from codebooks and packs do not stand here; they are the lexicon's.
 */
const words: string[] = [''];
let slots = new Int32Array(1 << 14);
/** The hash of the word in each slot, so that few words are ever compared letter by letter. */
let hashes = new Int32Array(slots.length);

const place = (word: string, hash: number): number => {
  const mask = slots.length - 1;
  let at = (hash ^ (hash >>> 15)) & mask;
  while (slots[at] !== 0 && words[slots[at]!] !== word) at = (at + 1) & mask;
  return at;
};

function put(id: number, word: string): void {
  const hash = hashFolded(word);
  const at = place(word, hash);
  slots[at] = id;
  hashes[at] = hash;
}

/** The id of a word, given to it now if it has none. Call at module load. */
export function intern(word: string): number {
  const folded = fold(word);
  if (words.length * 2 > slots.length) {
    slots = new Int32Array(slots.length * 2);
    hashes = new Int32Array(slots.length);
    for (let id = 1; id < words.length; id++) put(id, words[id]!);
  }
  const at = place(folded, hashFolded(folded));
  if (slots[at] === 0) put(words.push(folded) - 1, folded);
  return slots[at]!;
}

/** The id of the word that stands at `units[start, end)`, whose folded hash is `hash`; 0 where the engine has none. */
export function wordId(units: Uint16Array, start: number, end: number, hash: number): number {
  const mask = slots.length - 1;
  for (let at = (hash ^ (hash >>> 15)) & mask; slots[at] !== 0; at = (at + 1) & mask)
    if (hashes[at] === hash && isWord(words[slots[at]!]!, units, start, end)) return slots[at]!;
  return 0;
}

function isWord(word: string, units: Uint16Array, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (foldUnit(units[start + at]!) !== word.charCodeAt(at)) return false;
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
  const values: (T | undefined)[] = [];
  for (const [word, value] of pairs) values[intern(word)] = value;
  for (let id = 0; id < values.length; id++) values[id] ??= undefined;
  const getId = (id: number): T | undefined => (id < values.length ? values[id] : undefined);
  return { getId, get: (tokens, i) => (i >= 0 && i < tokens.count ? getId(tokens.word[i]!) : undefined) };
}
