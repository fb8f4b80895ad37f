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
  const usable = new Uint8Array(forms.length);
  for (let f = 0; f < forms.length; f++)
    if (isUsable(forms[f]!)) {
      usable[f] = 1;
      total += forms[f]!.length + 1;
    }
  let size = 1 << 8;
  while (size < total * 2) size *= 2;
  const mask = size - 1;
  const hashes = new Int32Array(size);
  const owners = new Int32Array(size);
  const slot = (hash: number): number => (hash ^ (hash >>> 15)) & mask;
  let owner = 0;
  const put = (hash: number): void => {
    let at = slot(hash);
    while (owners[at] !== 0) at = (at + 1) & mask;
    hashes[at] = hash;
    owners[at] = owner + 1;
  };
  for (owner = 0; owner < forms.length; owner++) if (usable[owner]) visitDeletions(forms[owner]!, put);
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

/**
 * Finds the forms of several words, separated by single blanks, that differ from a phrase in one word by one edit: by the
 * hashes of the forms with each word left out.
 */
export function gapIndex(forms: readonly string[]): (phrase: string) => readonly number[] {
  let total = 0;
  for (const form of forms) for (let at = 0; at >= 0; at = form.indexOf(' ', at + 1)) total++;
  let size = 1 << 8;
  while (size < total * 2) size *= 2;
  const mask = size - 1;
  /** By hash, open: where the list of a gap begins in the columns below, and of what hash it is. 0 is no list. */
  const heads = new Int32Array(size);
  const hashes = new Int32Array(size);
  const owners = new Int32Array(total + 1);
  const next = new Int32Array(total + 1);
  const slotOf = (hash: number): number => {
    let at = (hash ^ (hash >>> 15)) & mask;
    while (heads[at] !== 0 && hashes[at] !== hash) at = (at + 1) & mask;
    return at;
  };
  let used = 0;
  // Backwards, so that each list comes out in the order given.
  for (let f = forms.length - 1; f >= 0; f--) {
    const whole = hashWords(forms[f]!);
    if (placedCount < 2) continue;
    for (let gap = 0; gap < placedCount; gap++) {
      const hash = gapHash(whole, gap);
      const at = slotOf(hash);
      owners[++used] = f;
      next[used] = heads[at]!;
      hashes[at] = hash;
      heads[at] = used;
    }
  }
  return (phrase) => {
    const whole = hashWords(phrase);
    const count = placedCount;
    const found: number[] = [];
    // Most phrases share nothing with a form: their hashes tell so before they are taken apart.
    for (let gap = 0; count > 1 && gap < count; gap++) {
      let entry = heads[slotOf(gapHash(whole, gap))]!;
      for (let left = MOST_IN_GAP; entry !== 0 && left > 0; entry = next[entry]!, left--)
        if (differInOne(forms[owners[entry]!]!, phrase, gap)) found.push(owners[entry]!);
    }
    return found;
  };
}

/** The hash of the phrase that `hashWords` has been given, without one of its words. */
const gapHash = (whole: number, gap: number): number => (whole - placed[gap]! + gap) | 0;

/** True where two phrases are the same, in any case, but for the word at `gap`, in which they differ by one edit. */
function differInOne(form: string, phrase: string, gap: number): boolean {
  const right = form.split(' ');
  const asked = phrase.split(' ');
  return (
    right.length === asked.length &&
    right.every((word, at) => at === gap || word.toLowerCase() === asked[at]!.toLowerCase()) &&
    Math.min(right[gap]!.length, asked[gap]!.length) >= FEWEST_UNITS - 1 &&
    isNearMiss(right[gap]!, asked[gap]!)
  );
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
