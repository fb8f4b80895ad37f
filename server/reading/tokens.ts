import { Char, charClass, foldUnit } from './characters';
import { wordId, wordSet } from './vocabulary';

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
  /** Web or mail address. */
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
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Hash of the folded text, for lexicon look-up. */
  readonly key: Int32Array;
  /** Id in the engine's vocabulary, 0 where unknown. */
  readonly word: Int32Array;
  readonly shape: Uint16Array;
}

const ABBREVIATIONS = wordSet(
  `mr mrs ms dr prof sen rep gov gen lt col capt cmdr sgt maj adm brig rev hon st jr sr messrs mx supt insp det
   sens reps gens govs cpl pvt atty amb nos jan feb mar apr jun jul aug sep sept oct nov dec vs etc inc ltd corp co bros no fig vol pp dept est gov pres
   ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa
   tenn tex va vt wash wis wyo ave blvd rd mt ft assn univ`,
);
const CLITICS = ['s', 're', 've', 'll', 'd', 'm'];

const APOSTROPHE = 0x27;
const isApostrophe = (unit: number): boolean => unit === APOSTROPHE || unit === 0x2019;
const isWordClass = (c: Char): boolean => c >= Char.Letter && c <= Char.Mark;
const isLetter = (c: Char): boolean => c === Char.Letter || c === Char.Upper || c === Char.Mark;

/** Reused between calls: the tokeniser runs on every paragraph of every keystroke. */
let capacity = 4096;
let starts = new Int32Array(capacity);
let ends = new Int32Array(capacity);
let keys = new Int32Array(capacity);
let ids = new Int32Array(capacity);
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
  ids = wider(ids, new Int32Array(capacity));
  shapes = wider(shapes, new Uint16Array(capacity));
}

/** Splits a block into tokens, in linear time. Every text has tokens; nothing but white space is left out. */
export function tokenize(text: string): Tokens {
  const length = text.length;
  let count = 0;
  let at = 0;
  let gap = 0;

  const push = (start: number, end: number, shape: number): void => {
    if (count === capacity) grow();
    let hash = 0x811c9dc5 | 0;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ foldUnit(text.charCodeAt(i)), 0x01000193);
    starts[count] = start;
    ends[count] = end;
    keys[count] = hash;
    ids[count] = wordId(text, start, end, hash);
    shapes[count] = shape | gap;
    count++;
    gap = 0;
  };

  while (at < length) {
    const unit = text.charCodeAt(at);
    const kind = charClass(unit);
    if (kind === Char.Space) {
      gap |=
        unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029
          ? Shape.SpaceBefore | Shape.LineBefore
          : Shape.SpaceBefore;
      at++;
      continue;
    }
    if (isWordClass(kind)) {
      const address = addressEnd(text, at);
      if (address) {
        push(at, address, Shape.Address);
        at = address;
        continue;
      }
      at = word(text, at, push);
      continue;
    }
    let end = at + 1;
    if (kind === Char.Surrogate) {
      while (end < length && charClass(text.charCodeAt(end)) === Char.Surrogate) end++;
    } else if (unit === 0x2e || unit === 0x2d || unit === 0x60 || unit === APOSTROPHE) {
      // "...", "--", "``" and "''" are one token each.
      const most = unit === 0x2e || unit === 0x2d ? length : at + 2;
      while (end < length && end < most && text.charCodeAt(end) === unit) end++;
    }
    if (isApostrophe(unit) && end === at + 1) end = leadingClitic(text, at) || end;
    push(at, end, Shape.Punctuation);
    at = end;
  }
  return {
    text,
    count,
    start: starts.slice(0, count),
    end: ends.slice(0, count),
    key: keys.slice(0, count),
    word: ids.slice(0, count),
    shape: shapes.slice(0, count),
  };
}

/** Where a clitic that follows a token directly ends ("U.S.|'s", "70%|'s"), or 0. */
function leadingClitic(text: string, at: number): number {
  if (at === 0 || charClass(text.charCodeAt(at - 1)) === Char.Space) return 0;
  for (const clitic of CLITICS) {
    const end = at + 1 + clitic.length;
    if (text.startsWith(clitic, at + 1) && (end >= text.length || !isWordClass(charClass(text.charCodeAt(end)))))
      return end;
  }
  return 0;
}

type Push = (start: number, end: number, shape: number) => void;

/** Pushes the word that starts at `start` (and its clitic, if any); answers where reading goes on. */
function word(text: string, start: number, push: Push): number {
  const length = text.length;
  let at = start;
  let letters = 0;
  let capitals = 0;
  let digits = 0;
  let clitic = 0;
  for (; at < length; at++) {
    const unit = text.charCodeAt(at);
    const kind = charClass(unit);
    if (kind === Char.Upper) {
      letters++;
      capitals++;
    } else if (kind === Char.Letter) letters++;
    else if (kind === Char.Digit) digits++;
    else if (kind === Char.Mark) continue;
    else if (isApostrophe(unit)) {
      if (at + 1 >= length || !isLetter(charClass(text.charCodeAt(at + 1)))) break;
      clitic = cliticAt(text, start, at);
      if (clitic) break;
    } else if (letters === 0 && (unit === 0x2e || unit === 0x2c || unit === 0x3a)) {
      // 1,234.5 and 10:30 are one number each.
      if (at + 1 >= length || charClass(text.charCodeAt(at + 1)) !== Char.Digit) break;
    } else if (
      unit === 0x26 &&
      letters > 0 &&
      letters === capitals &&
      at + 1 < length &&
      charClass(text.charCodeAt(at + 1)) === Char.Upper
    ) {
    } else break;
  }
  let end = clitic ? Math.min(clitic, at) : at;
  let shape = letters === 0 && digits > 0 ? Shape.Number : Shape.Word;
  if (letters > 0 && digits > 0) shape |= Shape.Mixed;
  if (charClass(text.charCodeAt(start)) === Char.Upper) shape |= Shape.Capital;
  if (!clitic && text.charCodeAt(at) === 0x2e && letters > 0 && digits === 0) {
    const dotted = dottedEnd(text, start, at);
    if (dotted) {
      for (let i = end; i < dotted; i++) {
        if (charClass(text.charCodeAt(i)) !== Char.Upper) continue;
        capitals++;
        letters++;
      }
      end = dotted;
      shape |= Shape.Abbreviation;
    }
  }
  if (letters > 1 && letters === capitals) shape |= Shape.AllCapitals;
  else if (capitals > (shape & Shape.Capital ? 1 : 0)) shape |= Shape.InnerCapital;
  push(start, end, shape);
  if (clitic) {
    const last = clitic === at ? cliticEnd(text, at) : at + 2;
    push(clitic, last, Shape.Word);
    return last;
  }
  return end;
}

/** Where the clitic begins if the apostrophe at `at` opens one: before "n" in "don't", else at the apostrophe; else 0. */
function cliticAt(text: string, start: number, at: number): number {
  const end = cliticEnd(text, at);
  if (!end) return 0;
  const isT = end === at + 2 && foldUnit(text.charCodeAt(at + 1)) === 0x74;
  if (!isT) return at;
  // "can't" gives "ca|n't"; "n't" needs a word before it.
  return at - 1 > start && foldUnit(text.charCodeAt(at - 1)) === 0x6e ? at - 1 : 0;
}

/** Where the clitic behind the apostrophe at `at` ends, or 0 ("O'Brien" has none). */
function cliticEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && end < at + 4 && isWordClass(charClass(text.charCodeAt(end)))) end++;
  const size = end - at - 1;
  const a = foldUnit(text.charCodeAt(at + 1) || 32);
  const b = foldUnit(text.charCodeAt(at + 2) || 32);
  if (size === 1 && (a === 0x73 || a === 0x64 || a === 0x6d || a === 0x74)) return end; // 's 'd 'm 't
  if (size === 2 && ((a === 0x72 && b === 0x65) || (a === 0x76 && b === 0x65) || (a === 0x6c && b === 0x6c)))
    return end; // 're 've 'll
  return 0;
}

/** Where a dotted token ends whose first full stop is at `dot` ("U.S.", "Mr.", "J."), or 0 if the stop is no part of it. */
function dottedEnd(text: string, start: number, dot: number): number {
  if (dot - start === 1) {
    let end = dot + 1;
    while (end + 1 < text.length && isLetter(charClass(text.charCodeAt(end))) && text.charCodeAt(end + 1) === 0x2e)
      end += 2;
    // A single lower-case letter before a stop is no initial ("plan b.").
    const isInitial = charClass(text.charCodeAt(start)) === Char.Upper && text.charCodeAt(start) !== 0x49;
    return end > dot + 1 || isInitial || end - start > 2 ? end : 0;
  }
  if (dot - start > 6) return 0;
  let hash = 0x811c9dc5 | 0;
  for (let i = start; i < dot; i++) hash = Math.imul(hash ^ foldUnit(text.charCodeAt(i)), 0x01000193);
  if (!ABBREVIATIONS.hasId(wordId(text, start, dot, hash))) return 0;
  // "No." and "Co." abbreviate; "no." and "mass." end a sentence.
  return charClass(text.charCodeAt(start)) === Char.Upper || /^(?:vs|etc|pp)$/.test(text.slice(start, dot))
    ? dot + 1
    : 0;
}

/** Where a web or mail address that starts at `at` ends, or 0. */
function addressEnd(text: string, at: number): number {
  const unit = foldUnit(text.charCodeAt(at));
  if (unit !== 0x68 && unit !== 0x77) return 0;
  if (!/^(?:https?:\/\/|www\.)/i.test(text.slice(at, at + 8))) return 0;
  let end = at;
  while (end < text.length && !/[\s<>"“”]/.test(text[end]!)) end++;
  while (end > at && /[.,;:!?)\]'’]/.test(text[end - 1]!)) end--;
  return end;
}
