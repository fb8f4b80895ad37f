import { EMPTY_HASH, foldUnit, hashWith } from './characters';
import tagger from './syntax/model.json';
import type { Tokens } from './tokens';

/**
 * The engine's own words, interned: each stage declares the words it knows when its module loads, and the tokeniser
 * looks every token up once. After that, asking "is this a negator?" is one array read.
 * Actor names from codebooks and packs do not stand here; they are the lexicon's.
 */
let words = 0;

/**
 * An open hash table. A slot is four numbers, so that a look-up touches one line of the processor's cache: the word's
 * id (0 in an empty slot), its hash, its last letters where it has no others (see `packed`), and where its letters start.
 */
let slots = new Int32Array(4 << 16);
/** The letters of all words, one word after the other, each behind its length. */
let letters = new Uint16Array(1 << 18);
let lettersUsed = 0;
/** Where the letters of each word start, by its id. */
let starts = new Int32Array(1 << 15);

const slotOf = (hash: number): number => ((hash ^ (hash >>> 15)) << 2) & (slots.length - 1);
const nextSlot = (slot: number): number => (slot + 4) & (slots.length - 1);

/**
 * The last letters of a word in one number, with one more behind them: five bits each, so that `PACKED` of them are
 * told apart without looking at the text again. Letters are those of English, in lower case.
 */
export const packed = (last: number, letter: number): number => (last << 5) | (letter & 31);
const PACKED = 6;

/** The id of a word, given to it now if it has none. Call at module load. */
export const intern = (word: string): number => internPart(word, 0, word.length);

/**
 * The same for the word that stands at `text[start, end)`. The engine's thirty thousand words are declared at every
 * start, so that nothing is made of them but numbers.
 */
export function internPart(text: string, start: number, end: number): number {
  // Written where it stays if it is new; if not, the next word takes the place.
  const from = lettersUsed + 1;
  const length = end - start;
  if (from + length > letters.length) letters = widened(letters, new Uint16Array((from + length) * 2));
  let hash = EMPTY_HASH;
  let pack = 0;
  let isEnglish = true;
  for (let at = start, to = from; at < end; at++, to++) {
    const unit = text.charCodeAt(at);
    const isLetter = unit >= 0x61 && unit <= 0x7a;
    const folded = isLetter ? unit : foldUnit(unit);
    if (folded < 0x61 || folded > 0x7a) isEnglish = false;
    letters[to] = folded;
    hash = hashWith(hash, folded);
    pack = packed(pack, folded);
  }
  letters[from - 1] = length;
  const known = wordId(text, start, end, hash);
  if (known) return known;
  if (++words * 8 > slots.length) widenSlots();
  if (words === starts.length) starts = widened(starts, new Int32Array(words * 2));
  starts[words] = from;
  put(words, hash, isEnglish && length <= PACKED ? pack : 0, from);
  lettersUsed = from + length;
  return words;
}

function put(id: number, hash: number, pack: number, from: number): void {
  let slot = slotOf(hash);
  while (slots[slot] !== 0) slot = nextSlot(slot);
  slots[slot] = id;
  slots[slot + 1] = hash;
  slots[slot + 2] = pack;
  slots[slot + 3] = from;
}

function widenSlots(): void {
  const old = slots;
  slots = new Int32Array(old.length * 2);
  for (let at = 0; at < old.length; at += 4) if (old[at] !== 0) put(old[at]!, old[at + 1]!, old[at + 2]!, old[at + 3]!);
}

function widened<A extends Int32Array | Uint16Array>(old: A, wider: A): A {
  wider.set(old);
  return wider;
}

/** The id of the word that stands at `text[start, end)`, whose folded hash is `hash`; 0 where the engine has none. */
export function wordId(text: string, start: number, end: number, hash: number): number {
  for (let slot = slotOf(hash); slots[slot] !== 0; slot = nextSlot(slot))
    if (slots[slot + 1] === hash && isWord(slots[slot + 3]!, text, start, end)) return slots[slot]!;
  return 0;
}

/** The same for a word of which `pack` is what `packed` makes: 0 where not all of its letters are English. */
export function packedWordId(text: string, start: number, end: number, hash: number, pack: number): number {
  if (pack === 0 || end - start > PACKED) return wordId(text, start, end, hash);
  for (let slot = slotOf(hash); slots[slot] !== 0; slot = nextSlot(slot))
    if (slots[slot + 2] === pack) return slots[slot]!;
  return 0;
}

function isWord(from: number, text: string, start: number, end: number): boolean {
  if (letters[from - 1] !== end - start) return false;
  for (let at = start, letter = from; at < end; at++, letter++) {
    const unit = text.charCodeAt(at);
    if (letters[letter] !== unit && letters[letter] !== foldUnit(unit)) return false;
  }
  return true;
}

/**
 * The words that English uses most come first, as the tagger's list has them: what is asked of nearly every token then
 * stands close together in every table that is indexed by a word.
 */
const FREQUENT = 1000;
for (const entry of tagger.words.split(' ', FREQUENT)) internPart(entry, 0, entry.lastIndexOf('/'));

/** The word that has this id, in lower case; '' for 0. */
export function wordOf(id: number): string {
  if (id <= 0 || id > words) return '';
  const from = starts[id]!;
  return String.fromCharCode(...letters.subarray(from, from + letters[from - 1]!));
}

/** A set of words, asked by token. */
export interface WordSet {
  /** True where token `i` is one of the words. */
  has(tokens: Tokens, i: number): boolean;
  hasId(id: number): boolean;
}

/** A map from words, asked by token; undefined where the word has no value. As a set, the words that have one. */
export interface WordMap<T> extends WordSet {
  get(tokens: Tokens, i: number): T | undefined;
  getId(id: number): T | undefined;
}

/** How many numbers a row has: the bits of one word, as long as a line of the processor's cache. */
const ROW = 16;

/**
 * Which words are in which sets: a row of bits a word, a bit a set. Many sets are asked about one token, and what they
 * answer stands together; an array for each set would have the processor fetch another part of memory for every
 * question, which takes longer than all else. A page has room for 512 sets, and then another is begun.
 */
interface Page {
  rows: Int32Array;
  bitsUsed: number;
}
let page: Page = { rows: new Int32Array(ROW << 15), bitsUsed: 0 };

/** Some bits beside each other in every row of a page. */
interface Column {
  readonly page: Page;
  /** Position in a row. */
  readonly at: number;
  readonly shift: number;
}

/** Takes up to eight bits. */
function column(bits: number): Column {
  if ((page.bitsUsed & 31) + bits > 32) page.bitsUsed = (page.bitsUsed + 31) & ~31;
  if (page.bitsUsed === ROW * 32) page = { rows: new Int32Array(page.rows.length), bitsUsed: 0 };
  const taken = { page, at: page.bitsUsed >>> 5, shift: page.bitsUsed & 31 };
  page.bitsUsed += bits;
  return taken;
}

function mark({ page, at, shift }: Column, id: number, bits: number): void {
  while ((id + 1) * ROW > page.rows.length) page.rows = widened(page.rows, new Int32Array(page.rows.length * 2));
  page.rows[id * ROW + at]! |= bits << shift;
}

/** Declares a set of single words. Give them as a list, or as one string with blanks between. Call at module load. */
export function wordSet(list: string | Iterable<string>): WordSet {
  const own = column(1);
  if (typeof list !== 'string') for (const word of list) mark(own, intern(word), 1);
  else
    for (let at = 0; at < list.length; at++) {
      const start = at;
      while (at < list.length && list.charCodeAt(at) > BLANK) at++;
      if (at > start) mark(own, internPart(list, start, at), 1);
    }
  return setOf(own);
}

/** The same for words that have been given their ids. */
export function idSet(lists: Iterable<readonly number[]>): WordSet {
  const own = column(1);
  for (const ids of lists) for (let at = 0; at < ids.length; at++) mark(own, ids[at]!, 1);
  return setOf(own);
}

const BLANK = 0x20;

function setOf({ page, at, shift }: Column): WordSet {
  const mask = 1 << shift;
  const hasId = (id: number): boolean => (page.rows[id * ROW + at]! & mask) !== 0;
  return { hasId, has: (tokens, i) => i >= 0 && i < tokens.count && hasId(tokens.word[i]!) };
}

/** Declares a value for each of some single words. Call at module load. */
export function wordMap<T>(pairs: Iterable<readonly [word: string, value: T]>): WordMap<T> {
  const valueById = new Map<number, T>();
  for (const pair of pairs) valueById.set(intern(pair[0]), pair[1]);
  return idMap(valueById);
}

/** The same for words that have been given their ids. */
export function idMap<T>(valueById: ReadonlyMap<number, T>): WordMap<T> {
  const own = column(1);
  let highest = 0;
  valueById.forEach((_, id) => {
    mark(own, id, 1);
    if (id > highest) highest = id;
  });
  // Ids are high and words few: values stand in a short list of their own.
  const values: T[] = [];
  const places = new Uint16Array(highest + 1);
  valueById.forEach((value, id) => {
    places[id] = values.push(value) - 1;
  });
  const { has, hasId } = setOf(own);
  const getId = (id: number): T | undefined => (hasId(id) ? values[places[id]!] : undefined);
  return { has, hasId, getId, get: (tokens, i) => (i >= 0 && i < tokens.count ? getId(tokens.word[i]!) : undefined) };
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
  const own = column(8);
  for (const [kind, words] of kinds) for (const word of words) mark(own, intern(word), kind);
  const { page, at, shift } = own;
  return {
    ofId: (id) => (page.rows[id * ROW + at]! >>> shift) & 0xff,
    among: ({ word }, first, last) => {
      const { rows } = page;
      let all = 0;
      for (let i = first; i < last; i++) all |= rows[word[i]! * ROW + at]!;
      return (all >>> shift) & 0xff;
    },
  };
}
