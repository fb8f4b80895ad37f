import { Char, charClass, foldUnit } from './characters';

/** Shorter names have too many neighbours by chance ("Mali" and "Bali"). */
const FEWEST_UNITS = 5;
const MOST_UNITS = 40;
const MOST_WORDS = 8;

/** The base of the hashes below: those of a text are numbers with its units as digits, so that they add up from parts. */
const BASE = 0x01000193;

const POWERS = new Int32Array(MOST_UNITS);
for (let power = 1, at = 0; at < MOST_UNITS; at++, power = Math.imul(power, BASE)) POWERS[at] = power;

/** Hashes of the beginnings and of the ends of a word, by where they stop or start. Reused. */
const beginnings = new Int32Array(MOST_UNITS + 1);
const ends = new Int32Array(MOST_UNITS + 1);

/** Calls `visit` with the hash of a usable word, then with those of the word without each of its units. */
function visitDeletions(word: string, visit: (hash: number) => void): void {
  const last = word.length - 1;
  for (let at = 0; at <= last; at++)
    beginnings[at + 1] = Math.imul(beginnings[at]!, BASE) + foldUnit(word.charCodeAt(at));
  ends[last + 1] = 0;
  for (let at = last; at > 0; at--)
    ends[at] = ends[at + 1]! + Math.imul(foldUnit(word.charCodeAt(at)), POWERS[last - at]!);
  visit(beginnings[last + 1]!);
  for (let at = 0; at <= last; at++) visit((Math.imul(beginnings[at]!, POWERS[last - at]!) + ends[at + 1]!) | 0);
}

function isUsable(form: string): boolean {
  if (form.length < FEWEST_UNITS || form.length > MOST_UNITS) return false;
  for (let at = 0; at < form.length; at++) {
    const kind = charClass(form.charCodeAt(at));
    if (kind !== Char.Letter && kind !== Char.Upper && kind !== Char.Mark) return false;
  }
  return true;
}

/**
 * Finds the forms one edit away from a word (a letter added, dropped, replaced, or two neighbours swapped), by the
 * hashes of the forms with each letter left out (symmetric deletion, as in SymSpell). Only single words of five letters
 * and more are indexed; the answer gives positions in `forms`.
 */
export function deletionIndex(forms: readonly string[]): (word: string) => readonly number[] {
  let total = 0;
  for (const form of forms) if (isUsable(form)) total += form.length + 1;
  let size = 1 << 8;
  while (size < total * 2) size *= 2;
  const mask = size - 1;
  const hashes = new Int32Array(size);
  const owners = new Int32Array(size);
  const slot = (hash: number): number => (hash ^ (hash >>> 15)) & mask;
  const put = (hash: number, form: number): void => {
    let at = slot(hash);
    while (owners[at] !== 0) at = (at + 1) & mask;
    hashes[at] = hash;
    owners[at] = form + 1;
  };
  forms.forEach((form, f) => {
    if (isUsable(form)) visitDeletions(form, (hash) => put(hash, f));
  });
  let found: number[] = [];
  const collect = (hash: number): void => {
    for (let at = slot(hash); owners[at] !== 0; at = (at + 1) & mask)
      if (hashes[at] === hash && !found.includes(owners[at]! - 1)) found.push(owners[at]! - 1);
  };
  return (word) => {
    if (!isUsable(word)) return [];
    found = [];
    visitDeletions(word, collect);
    return found.filter((f) => isNearMiss(forms[f]!, word));
  };
}

/** Names that share all words but one are told apart no further. */
const MOST_IN_GAP = 64;

/** Finds the forms of several words, separated by single blanks, that differ from a phrase in one word by one edit. */
export function gapIndex(forms: readonly string[]): (phrase: string) => readonly number[] {
  const byGap = new Map<string, number[]>();
  const gapsOf = (words: readonly string[]): readonly string[] =>
    words.map((_, gap) => words.map((word, at) => (at === gap ? '' : word.toLowerCase())).join(' '));
  const known = hashFilter(forms.length * 2);
  forms.forEach((form, f) => {
    const words = form.split(' ');
    if (words.length < 2 || words.length > MOST_WORDS) return;
    const whole = hashWords(form);
    for (let gap = 0; gap < words.length; gap++) known.add(whole - placed[gap]! + gap);
    for (const gap of gapsOf(words)) {
      const owners = byGap.get(gap);
      if (!owners) byGap.set(gap, [f]);
      else if (owners.length < MOST_IN_GAP) owners.push(f);
    }
  });
  /** False where a phrase shares nothing with a form, as most do: its hashes tell so before any key is built. */
  const mayBeKnown = (phrase: string): boolean => {
    const whole = hashWords(phrase);
    for (let gap = 0; gap < placedCount; gap++) if (known.has(whole - placed[gap]! + gap)) return true;
    return false;
  };
  return (phrase) => {
    if (!mayBeKnown(phrase)) return [];
    const asked = phrase.split(' ');
    if (asked.length < 2) return [];
    return gapsOf(asked).flatMap((gap, at) =>
      (byGap.get(gap) ?? []).filter((f) => {
        const right = forms[f]!.split(' ')[at]!;
        return Math.min(right.length, asked[at]!.length) >= FEWEST_UNITS - 1 && isNearMiss(right, asked[at]!);
      }),
    );
  };
}

/** Hashes of the words of a phrase, each by its place, and how many there are. Reused. */
const placed = new Int32Array(MOST_WORDS);
let placedCount = 0;

/**
 * Fills `placed` for a phrase, and answers their sum: without one of them, the sum stands for the phrase with a gap.
 * Words that `toLowerCase` makes the same have the same hash. No words for a phrase of more than `MOST_WORDS`.
 */
function hashWords(phrase: string): number {
  const text = isAscii(phrase) ? phrase : phrase.toLowerCase();
  placedCount = 0;
  let whole = 0;
  let hash = 0;
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : BLANK;
    if (unit !== BLANK) hash = (Math.imul(hash, BASE) + (unit >= 0x41 && unit <= 0x5a ? unit | 32 : unit)) | 0;
    else if (placedCount === MOST_WORDS) {
      placedCount = 0;
      return 0;
    } else {
      placed[placedCount] = Math.imul(hash, BASE + 2 * placedCount);
      whole = (whole + placed[placedCount++]!) | 0;
      hash = 0;
    }
  }
  return whole;
}

const BLANK = 0x20;

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}

/** A set of hashes that may hold some more than were added, but never fewer: one bit for each of about `count`. */
function hashFilter(count: number): { add(hash: number): void; has(hash: number): boolean } {
  let size = 1 << 8;
  while (size * 2 < count) size *= 2;
  const bits = new Uint32Array(size);
  const wordOf = (hash: number): number => ((hash ^ (hash >>> 15)) >>> 5) & (size - 1);
  return {
    add: (hash) => {
      bits[wordOf(hash)]! |= 1 << (hash & 31);
    },
    has: (hash) => (bits[wordOf(hash)]! & (1 << (hash & 31))) !== 0,
  };
}

/** True where two names differ by one edit that is no inflection: "Houthi" and "Houthis" are the same name. */
export function isNearMiss(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || isPlural(a, b) || isPlural(b, a)) return false;
  return isOneEdit(a.toLowerCase(), b.toLowerCase());
}

const isPlural = (plural: string, one: string): boolean =>
  plural.length === one.length + 1 && plural.endsWith('s') && plural.startsWith(one);

/** True where one letter added, dropped or replaced, or two neighbours swapped, make `b` of `a`. */
function isOneEdit(a: string, b: string): boolean {
  if (a === b) return false;
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let tail = 0;
  while (tail < shorter - start && a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail)) tail++;
  const left = a.length - tail - start;
  const right = b.length - tail - start;
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}
