import { int32Array, uint16Array } from './arena';
import { Char, charClass, EMPTY_HASH, foldUnit, hashWith } from './characters';
import type { Span } from './span';
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

const ABBREVIATIONS = wordSet(
  `mr mrs ms dr prof sen rep gov gen lt col capt cmdr sgt maj adm brig rev hon st jr sr messrs mx supt insp det
   sens reps gens govs cpl pvt atty amb nos jan feb mar apr jun jul aug sep sept oct nov dec vs etc inc ltd corp co bros no fig vol pp dept est gov pres
   ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa
   tenn tex va vt wash wis wyo ave blvd rd mt ft assn univ`,
);
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

/** Reused between calls: the tokeniser runs on every paragraph of every keystroke. */
let capacity = 4096;
let starts = new Int32Array(capacity);
let ends = new Int32Array(capacity);
let keys = new Int32Array(capacity);
/** What `packed` makes of a word's letters where all are English; 0 for others. */
let packs = new Int32Array(capacity);
let shapes = new Uint16Array(capacity);

function grow(): void {
  const wider = <A extends Int32Array | Uint16Array>(old: A, made: A): A => {
    made.set(old);
    return made;
  };
  capacity *= 2;
  starts = wider(starts, new Int32Array(capacity));
  ends = wider(ends, new Int32Array(capacity));
  keys = wider(keys, new Int32Array(capacity));
  packs = wider(packs, new Int32Array(capacity));
  shapes = wider(shapes, new Uint16Array(capacity));
}

/** The text being split, as units: reading those from a string that is part of another takes several times as long. */
let units = new Uint16Array(1 << 14);
/** Where the part that is being split ends. */
let length = 0;
/** Where it starts: what stands before belongs to no token of it. */
let origin = 0;
let count = 0;
/** What stands before the next token. */
let gap = 0;

/** A longer text's units are not kept. */
const MOST_UNITS_KEPT = 1 << 20;

function load(text: string): void {
  if (text.length > units.length) units = new Uint16Array(text.length * 2);
  const to = units;
  for (let at = 0; at < text.length; at++) to[at] = text.charCodeAt(at);
}

function unload(): void {
  if (units.length > MOST_UNITS_KEPT) units = new Uint16Array(1 << 14);
}

/** The unit at `at`; 0 beyond the end, which is white space as far as tokens care. */
const unitAt = (at: number): number => (at < length ? units[at]! : 0);

/** Splits a text into tokens, in linear time. Every text has tokens; nothing but white space is left out. */
export function tokenize(text: string): Tokens {
  load(text);
  const tokens = identified(splitPart(text, 0, text.length));
  unload();
  return tokens;
}

/** The same, without looking up the tokens in the vocabulary. */
export function split(text: string): SplitText {
  load(text);
  const tokens = splitPart(text, 0, text.length);
  unload();
  return tokens;
}

/** The tokens of each of some parts of a text, as `tokenize` finds them in the part alone. */
export function tokenizeParts(text: string, parts: readonly Span[]): readonly Tokens[] {
  load(text);
  const tokens = parts.map(({ start, end }) => identified(splitPart(text.slice(start, end), start, end)));
  unload();
  return tokens;
}

/** Splits the units from `start` to `end`, which are those of `text`. */
function splitPart(text: string, start: number, end: number): SplitText {
  origin = start;
  length = end;
  count = 0;
  gap = 0;
  for (let at = plainWords(start); at < end; at = plainWords(at)) {
    const unit = units[at]!;
    const kind = charClass(unit);
    if (kind === Char.Space) {
      gap |= isLineBreak(unit) ? Shape.SpaceBefore | Shape.LineBefore : Shape.SpaceBefore;
      at++;
    } else if (isWordClass(kind)) at = address(at) || word(at);
    else at = punctuation(at, unit, kind);
  }
  return collected(text);
}

function collected(text: string): SplitText {
  const start = copied(starts, int32Array(count));
  const end = copied(ends, int32Array(count));
  const key = copied(keys, int32Array(count));
  const shape = copied(shapes, uint16Array(count));
  return { text, count, start, end, key, shape };
}

/** Looks up the tokens of the part that was split last. */
function identified({ text, count, start, end, key, shape }: SplitText): Tokens {
  const word = int32Array(count);
  for (let i = 0; i < count; i++)
    word[i] = packedWordId(units, origin + start[i]!, origin + end[i]!, key[i]!, packs[i]!);
  return { text, count, start, end, key, word, shape };
}

/** Longer arrays are copied natively; for those of a paragraph that takes longer than a loop. */
const FEW = 96;

/** Fills `to` from the front of `from`. */
function copied<A extends Int32Array | Uint16Array>(from: A, to: A): A {
  if (to.length > FEW) to.set(from.subarray(0, to.length));
  else for (let i = 0; i < to.length; i++) to[i] = from[i]!;
  return to;
}

const isLineBreak = (unit: number): boolean => unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029;

function hashUnits(start: number, end: number): number {
  let hash = EMPTY_HASH;
  for (let at = start; at < end; at++) hash = hashWith(hash, foldUnit(units[at]!));
  return hash;
}

function push(start: number, end: number, hash: number, shape: number): void {
  if (count === capacity) grow();
  starts[count] = start - origin;
  ends[count] = end - origin;
  keys[count] = hash;
  packs[count] = 0;
  shapes[count] = shape | gap;
  count++;
  gap = 0;
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
  push(at, end, hashUnits(at, end), Shape.Punctuation);
  return end;
}

/** English letters in lower case, by unit; 0 for every other unit. */
const LETTERS = new Uint8Array(0x10000);
for (let unit = 0x61; unit <= 0x7a; unit++) {
  LETTERS[unit] = unit;
  LETTERS[unit - 32] = unit;
}

/** What may follow a word of English letters; only the first ends it without a closer look. */
enum After {
  Other = 0,
  End = 1,
}
const AFTER = new Uint8Array(0x10000);
for (const mark of ' \t\n\r,;?!)]"”“—–-') AFTER[mark.charCodeAt(0)] = After.End;

/**
 * Pushes the words from `at` on that are nothing but English letters, as nearly all are, and passes over the blanks
 * between them; answers where something else stands, or a word that `word` has to look at more closely. Most of a text
 * goes through this loop: it finds hash and shape of a word in one pass.
 */
function plainWords(at: number): number {
  const from = units;
  const end = length;
  while (at < end) {
    const start = at;
    let hash = EMPTY_HASH;
    let pack = 0;
    let capitals = 0;
    let unit = 0;
    for (; at < end; at++) {
      unit = from[at]!;
      const letter = LETTERS[unit]!;
      if (letter === 0) break;
      hash = hashWith(hash, letter);
      pack = packed(pack, letter);
      // Capitals lack the bit that tells them from small letters.
      capitals += ~unit & SMALL;
    }
    if (at === start) {
      if (unit !== BLANK) return at;
      gap |= Shape.SpaceBefore;
      at++;
      continue;
    }
    if (at < end && AFTER[unit] !== After.End && !endsPlain(start, at, hash)) return start;
    let shape = Shape.Word | gap;
    if (capitals > 0) {
      capitals /= SMALL;
      const first = from[start]! <= 0x5a;
      if (first) shape |= Shape.Capital;
      if (capitals === at - start && capitals > 1) shape |= Shape.AllCapitals;
      else if (capitals > (first ? 1 : 0)) shape |= Shape.InnerCapital;
    }
    if (count === capacity) grow();
    starts[count] = start - origin;
    ends[count] = at - origin;
    keys[count] = hash;
    packs[count] = pack;
    shapes[count] = shape;
    count++;
    gap = 0;
    if (unit === BLANK) {
      gap = Shape.SpaceBefore;
      at++;
    }
  }
  return at;
}

/** Does the word of English letters from `start` to `at` end there, without being part of something longer? */
function endsPlain(start: number, at: number, hash: number): boolean {
  const unit = units[at]!;
  if (unit !== FULL_STOP)
    return !(
      unit === 0x26 ||
      isApostrophe(unit) ||
      isWordClass(charClass(unit)) ||
      (unit === 0x3a && addressEnd(start))
    );
  if (at - start === 1 || addressEnd(start)) return false;
  return at - start > LONGEST_ABBREVIATION || !ABBREVIATIONS.hasId(wordId(units, start, at, hash));
}
/** The bit by which small letters differ from capitals. */
const SMALL = 32;

/** Where a clitic that follows a token directly ends ("U.S.|'s", "70%|'s"), or 0. */
function leadingClitic(at: number): number {
  if (at === origin || charClass(unitAt(at - 1)) === Char.Space) return 0;
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
  push(start, end, hashUnits(start, end), shape);
  if (clitic) {
    const last = clitic === at ? cliticEnd(at) : at + 2;
    push(clitic, last, hashUnits(clitic, last), Shape.Word);
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
  const id = wordId(units, start, dot, hashUnits(start, dot));
  if (!ABBREVIATIONS.hasId(id)) return 0;
  // "No." and "Co." abbreviate; "no." and "mass." end a sentence.
  return charClass(unitAt(start)) === Char.Upper || LOWER_ABBREVIATIONS.hasId(id) ? dot + 1 : 0;
}

/** Pushes the web address that starts at `start`; answers where reading goes on, or 0 where there is none. */
function address(start: number): number {
  const end = addressEnd(start);
  if (end) push(start, end, hashUnits(start, end), Shape.Address);
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
  while (end < length && !ENDS_ADDRESS.has(units[end]!) && charClass(units[end]!) !== Char.Space) end++;
  while (AFTER_ADDRESS.has(units[end - 1]!)) end--;
  return end;
}

const unitsOf = (text: string): ReadonlySet<number> => new Set([...text].map((character) => character.charCodeAt(0)));
const ENDS_ADDRESS = unitsOf('<>"“”');
const AFTER_ADDRESS = unitsOf(`.,;:!?)]'’`);

/** True where the folded units at `at` are those of `word`. */
function matches(word: string, at: number): boolean {
  for (let i = 0; i < word.length; i++) if (foldUnit(unitAt(at + i)) !== word.charCodeAt(i)) return false;
  return true;
}
