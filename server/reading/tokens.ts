import { int32Array, uint16Array } from './arena';
import { Char, charClass, EMPTY_HASH, foldUnit, hashFolded, hashWith } from './characters';
import { packed, packedWordId, wordId, wordSet } from './vocabulary';

/** What a token looks like; bits, so that a stage can ask for several at once. */
export enum Shape {
  Word = 1,
  Number = 2,
  Punctuation = 4,
  /** First letter is a capital. */
  Capital = 8,
  /** Two or more letters, all of them capitals ("NATO", "U.S."). */
  AllCapitals = 16,
  /** Ends in an abbreviating full stop that is part of the token ("Mr.", "U.S.", "J."). */
  Abbreviation = 32,
  /** Web address. */
  Address = 64,
  /** White space stands before it. */
  SpaceBefore = 128,
  /** A line break stands before it. */
  LineBefore = 256,
  /** Letters and digits mixed ("5G", "COVID19"). */
  Mixed = 512,
  /** A capital after the first letter, not all capitals ("McDonald", "iPhone", "ZeroHedge"). */
  InnerCapital = 1024,
}

/**
 * The tokens of one block, as parallel arrays. Offsets are UTF-16, relative to the block, end exclusive.
 * Clitics are tokens of their own ("do|n't", "Huawei|'s"), and so are hyphens between words ("China|-|based").
 */
export interface Tokens extends SplitText {
  /** Id in the engine's vocabulary, 0 where unknown. */
  readonly word: Int32Array;
}

/** Tokens that have not been looked up in the engine's vocabulary: names of the lexicon are found without. */
export interface SplitText {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Hash of the folded text, for lexicon look-up. */
  readonly key: Int32Array;
  readonly shape: Uint16Array;
}

const ABBREVIATED = `mr mrs ms dr prof sen rep gov gen lt col capt cmdr sgt maj adm brig rev hon st jr sr messrs mx supt insp det
   sens reps gens govs cpl pvt atty amb nos jan feb mar apr jun jul aug sep sept oct nov dec vs etc inc ltd corp co bros no fig vol pp dept est gov pres
   ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa
   tenn tex va vt wash wis wyo ave blvd rd mt ft assn univ`;
const ABBREVIATIONS = wordSet(ABBREVIATED);
/** 1 for the low bits of their hashes: most words before a full stop need no look-up. */
const MAY_ABBREVIATE = new Uint8Array(1 << 12);
const lowBits = (hash: number): number => hash & (MAY_ABBREVIATE.length - 1);
for (const word of ABBREVIATED.split(/\s+/)) MAY_ABBREVIATE[lowBits(hashFolded(word))] = 1;

const LOWER_ABBREVIATIONS = wordSet('vs etc pp');
const CLITICS = ['s', 're', 've', 'll', 'd', 'm'];

const BLANK = 0x20;
const FULL_STOP = 0x2e;
const APOSTROPHE = 0x27;
const isApostrophe = (unit: number): boolean => unit === APOSTROPHE || unit === 0x2019;
const isWordClass = (c: Char): boolean => c >= Char.Letter && c <= Char.Mark;
const isLetter = (c: Char): boolean => c === Char.Letter || c === Char.Upper || c === Char.Mark;

/** Longest abbreviation in the list, without its stop. */
const LONGEST_ABBREVIATION = 6;

/** How many numbers describe a token while its text is being split. */
const ROW = 5;
const PACKED_LETTERS = 3;

/**
 * The tokens found so far, five numbers each, beside each other: start, end, hash, `packed` letters (0 where not all are
 * English) and shape. Reused between calls: the tokeniser runs on every paragraph of every keystroke.
 */
let rows: Int32Array = new Int32Array(ROW * 4096);

/** The text that is being split, and how long it is. */
let source = '';
let length = 0;
let count = 0;
/** What stands before the next token. */
let gap = 0;

/** The unit at `at`; 0 beyond the end, which is white space as far as tokens care. */
const unitAt = (at: number): number => (at < length ? source.charCodeAt(at) : 0);

/** Splits a text into tokens, in linear time. Every text has tokens; nothing but white space is left out. */
export function tokenize(text: string): Tokens {
  const { count, start, end, key, shape } = split(text);
  const word = int32Array(count);
  for (let i = 0; i < count; i++)
    word[i] = packedWordId(text, start[i]!, end[i]!, key[i]!, rows[i * ROW + PACKED_LETTERS]!);
  return { text, count, start, end, key, word, shape };
}

/** The same, without looking up the tokens in the vocabulary. */
export function split(text: string): SplitText {
  source = text;
  length = text.length;
  count = 0;
  gap = 0;
  for (let at = 0; at < text.length; ) {
    at = plainWords(at);
    if (openWord.start < at) {
      if (!endsPlain(at)) {
        at = address(openWord.start) || word(openWord.start);
        continue;
      }
      pushPlain(openWord.start, at, openWord.hash, openWord.pack, openWord.capitals);
    }
    if (at === text.length) break;
    const unit = text.charCodeAt(at);
    const kind = charClass(unit);
    if (kind === Char.Space) {
      gap |= isLineBreak(unit) ? Shape.SpaceBefore | Shape.LineBefore : Shape.SpaceBefore;
      at++;
    } else if (isWordClass(kind)) at = address(at) || word(at);
    else at = punctuation(at, unit, kind);
  }
  source = '';
  return collected(text);
}

function collected(text: string): SplitText {
  const all = count;
  const start = int32Array(all);
  const end = int32Array(all);
  const key = int32Array(all);
  const shape = uint16Array(all);
  const from = rows;
  for (let i = 0; i < all; i++) {
    const at = i * ROW;
    start[i] = from[at]!;
    end[i] = from[at + 1]!;
    key[i] = from[at + 2]!;
    shape[i] = from[at + 4]!;
  }
  return { text, count: all, start, end, key, shape };
}

const isLineBreak = (unit: number): boolean => unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029;

function hashUnits(start: number, end: number): number {
  let hash = EMPTY_HASH;
  for (let at = start; at < end; at++) hash = hashWith(hash, foldUnit(source.charCodeAt(at)));
  return hash;
}

function push(start: number, end: number, hash: number, pack: number, shape: number): void {
  const at = count * ROW;
  if (at === rows.length) rows = widened(rows);
  rows[at] = start;
  rows[at + 1] = end;
  rows[at + 2] = hash;
  rows[at + 3] = pack;
  rows[at + 4] = shape | gap;
  count++;
  gap = 0;
}

function widened(old: Int32Array): Int32Array {
  const wider = new Int32Array(old.length * 2);
  wider.set(old);
  return wider;
}

function punctuation(at: number, unit: number, kind: Char): number {
  let end = at + 1;
  if (kind === Char.Surrogate) {
    while (end < length && charClass(unitAt(end)) === Char.Surrogate) end++;
  } else if (unit === FULL_STOP || unit === 0x2d || unit === 0x60 || unit === APOSTROPHE) {
    // "...", "--", "``" and "''" are one token each.
    const most = unit === FULL_STOP || unit === 0x2d ? length : at + 2;
    while (end < most && unitAt(end) === unit) end++;
  }
  if (isApostrophe(unit) && end === at + 1) end = leadingClitic(at) || end;
  push(at, end, hashUnits(at, end), 0, Shape.Punctuation);
  return end;
}

/** English letters in lower case, by unit; 0 for every other unit. */
const LETTERS = new Uint8Array(0x10000);
for (let unit = 0x61; unit <= 0x7a; unit++) {
  LETTERS[unit] = unit;
  LETTERS[unit - 32] = unit;
}

/** 1 for what ends the word of English letters before it without a closer look. */
const ENDS_WORD = new Uint8Array(0x10000);
for (const unit of unitsOf(' \t\n\r,;?!)]"”“—–-')) ENDS_WORD[unit] = 1;

/** The word of English letters behind which `plainWords` stopped; it starts there if there is none. */
const openWord = { start: 0, hash: 0, pack: 0, capitals: 0 };

/**
 * Pushes the words from `at` on that are nothing but English letters with blanks behind them, and answers where something
 * else stands: `openWord` is what it found before that. Most of a text goes through this loop, which finds hash and shape of a word
 * in one pass. It does nothing else, so that V8 keeps all of it in registers.
 */
function plainWords(from: number): number {
  const text = source;
  const end = text.length;
  // An integer for certain: V8 would count in floating point.
  let at = from | 0;
  let start = at;
  let hash = EMPTY_HASH;
  let pack = 0;
  let capitals = 0;
  for (; at < end; at++) {
    const unit = text.charCodeAt(at);
    const letter = LETTERS[unit]!;
    if (letter !== 0) {
      hash = hashWith(hash, letter);
      pack = packed(pack, letter);
      // Capitals lack the bit that tells them from small letters.
      capitals += ~unit & SMALL;
      continue;
    }
    if (unit !== BLANK) break;
    if (at > start) {
      pushPlain(start, at, hash, pack, capitals);
      hash = EMPTY_HASH;
      pack = 0;
      capitals = 0;
    }
    gap |= Shape.SpaceBefore;
    start = at + 1;
  }
  openWord.start = start;
  openWord.hash = hash;
  openWord.pack = pack;
  openWord.capitals = capitals;
  return at;
}

/** Pushes a word of nothing but English letters; `capitals` is `SMALL` times how many of them are. */
function pushPlain(start: number, end: number, hash: number, pack: number, capitals: number): void {
  let shape = Shape.Word;
  if (capitals > 0) {
    const first = source.charCodeAt(start) <= 0x5a;
    if (first) shape |= Shape.Capital;
    if (capitals === (end - start) * SMALL && capitals > SMALL) shape |= Shape.AllCapitals;
    else if (capitals > (first ? SMALL : 0)) shape |= Shape.InnerCapital;
  }
  push(start, end, hash, pack, shape);
}

/** Does the open word end at `at`, without being part of something longer? */
function endsPlain(at: number): boolean {
  const { start, hash } = openWord;
  const unit = unitAt(at);
  if (ENDS_WORD[unit] === 1 || at === length) return true;
  if (unit !== FULL_STOP)
    return !(
      unit === 0x26 ||
      isApostrophe(unit) ||
      isWordClass(charClass(unit)) ||
      (unit === 0x3a && addressEnd(start))
    );
  if (at - start === 1 || (hash === WWW && addressEnd(start))) return false;
  if (at - start > LONGEST_ABBREVIATION || MAY_ABBREVIATE[lowBits(hash)] === 0) return true;
  return !ABBREVIATIONS.hasId(wordId(source, start, at, hash));
}
const WWW = hashFolded('www');
/** The bit by which small letters differ from capitals. */
const SMALL = 32;

/** Where a clitic that follows a token directly ends ("U.S.|'s", "70%|'s"), or 0. */
function leadingClitic(at: number): number {
  if (at === 0 || charClass(unitAt(at - 1)) === Char.Space) return 0;
  for (const clitic of CLITICS) {
    const end = at + 1 + clitic.length;
    if (matches(clitic, at + 1) && (end >= length || !isWordClass(charClass(unitAt(end))))) return end;
  }
  return 0;
}

/** Pushes the word that starts at `start` (and its clitic, if any); answers where reading goes on. */
function word(start: number): number {
  let at = start;
  let letters = 0;
  let capitals = 0;
  let digits = 0;
  let clitic = 0;
  for (; at < length; at++) {
    const unit = unitAt(at);
    const kind = charClass(unit);
    if (kind === Char.Upper) {
      letters++;
      capitals++;
    } else if (kind === Char.Letter) letters++;
    else if (kind === Char.Digit) digits++;
    else if (kind === Char.Mark) continue;
    else if (isApostrophe(unit)) {
      if (at + 1 >= length || !isLetter(charClass(unitAt(at + 1)))) break;
      clitic = cliticAt(start, at);
      if (clitic) break;
    } else if (letters === 0 && (unit === 0x2e || unit === 0x2c || unit === 0x3a)) {
      // 1,234.5 and 10:30 are one number each.
      if (at + 1 >= length || charClass(unitAt(at + 1)) !== Char.Digit) break;
    } else if (
      unit === 0x26 &&
      letters > 0 &&
      letters === capitals &&
      at + 1 < length &&
      charClass(unitAt(at + 1)) === Char.Upper
    ) {
    } else break;
  }
  let end = clitic ? Math.min(clitic, at) : at;
  let shape = letters === 0 && digits > 0 ? Shape.Number : Shape.Word;
  if (letters > 0 && digits > 0) shape |= Shape.Mixed;
  if (charClass(unitAt(start)) === Char.Upper) shape |= Shape.Capital;
  if (!clitic && unitAt(at) === 0x2e && letters > 0 && digits === 0) {
    const dotted = dottedEnd(start, at);
    if (dotted) {
      for (let i = end; i < dotted; i++) {
        if (charClass(unitAt(i)) !== Char.Upper) continue;
        capitals++;
        letters++;
      }
      end = dotted;
      shape |= Shape.Abbreviation;
    }
  }
  if (letters > 1 && letters === capitals) shape |= Shape.AllCapitals;
  else if (capitals > (shape & Shape.Capital ? 1 : 0)) shape |= Shape.InnerCapital;
  push(start, end, hashUnits(start, end), 0, shape);
  if (clitic) {
    const last = clitic === at ? cliticEnd(at) : at + 2;
    push(clitic, last, hashUnits(clitic, last), 0, Shape.Word);
    return last;
  }
  return end;
}

/** Where the clitic begins if the apostrophe at `at` opens one: before "n" in "don't", else at the apostrophe; else 0. */
function cliticAt(start: number, at: number): number {
  const end = cliticEnd(at);
  if (!end) return 0;
  const isT = end === at + 2 && foldUnit(unitAt(at + 1)) === 0x74;
  if (!isT) return at;
  // "can't" gives "ca|n't"; "n't" needs a word before it.
  return at - 1 > start && foldUnit(unitAt(at - 1)) === 0x6e ? at - 1 : 0;
}

/** Where the clitic behind the apostrophe at `at` ends, or 0 ("O'Brien" has none). */
function cliticEnd(at: number): number {
  let end = at + 1;
  while (end < length && end < at + 4 && isWordClass(charClass(unitAt(end)))) end++;
  const size = end - at - 1;
  const a = foldUnit(unitAt(at + 1) || 32);
  const b = foldUnit(unitAt(at + 2) || 32);
  if (size === 1 && (a === 0x73 || a === 0x64 || a === 0x6d || a === 0x74)) return end; // 's 'd 'm 't
  if (size === 2 && ((a === 0x72 && b === 0x65) || (a === 0x76 && b === 0x65) || (a === 0x6c && b === 0x6c)))
    return end; // 're 've 'll
  return 0;
}

/** Where a dotted token ends whose first full stop is at `dot` ("U.S.", "Mr.", "J."), or 0 if the stop is no part of it. */
function dottedEnd(start: number, dot: number): number {
  if (dot - start === 1) {
    let end = dot + 1;
    while (end + 1 < length && isLetter(charClass(unitAt(end))) && unitAt(end + 1) === 0x2e) end += 2;
    // A single lower-case letter before a stop is no initial ("plan b.").
    const isInitial = charClass(unitAt(start)) === Char.Upper && unitAt(start) !== 0x49;
    return end > dot + 1 || isInitial || end - start > 2 ? end : 0;
  }
  if (dot - start > LONGEST_ABBREVIATION) return 0;
  const id = wordId(source, start, dot, hashUnits(start, dot));
  if (!ABBREVIATIONS.hasId(id)) return 0;
  // "No." and "Co." abbreviate; "no." and "mass." end a sentence.
  return charClass(unitAt(start)) === Char.Upper || LOWER_ABBREVIATIONS.hasId(id) ? dot + 1 : 0;
}

/** Pushes the web address that starts at `start`; answers where reading goes on, or 0 where there is none. */
function address(start: number): number {
  const end = addressEnd(start);
  if (end) push(start, end, hashUnits(start, end), 0, Shape.Address);
  return end;
}

/** Where a web address that starts at `start` ends, or 0. */
function addressEnd(start: number): number {
  const first = foldUnit(unitAt(start));
  if (first !== 0x68 && first !== 0x77) return 0;
  const isAddress =
    matches('www.', start) ||
    (matches('http', start) && (matches('://', start + 4) || (matches('s', start + 4) && matches('://', start + 5))));
  if (!isAddress) return 0;
  let end = start;
  while (end < length && !ENDS_ADDRESS.has(unitAt(end)) && charClass(unitAt(end)) !== Char.Space) end++;
  while (AFTER_ADDRESS.has(unitAt(end - 1))) end--;
  return end;
}

function unitsOf(text: string): ReadonlySet<number> {
  return new Set([...text].map((character) => character.charCodeAt(0)));
}
const ENDS_ADDRESS = unitsOf('<>"“”');
const AFTER_ADDRESS = unitsOf(`.,;:!?)]'’`);

/** True where the folded units at `at` are those of `word`. */
function matches(word: string, at: number): boolean {
  for (let i = 0; i < word.length; i++) if (foldUnit(unitAt(at + i)) !== word.charCodeAt(i)) return false;
  return true;
}
