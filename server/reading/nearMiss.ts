import { Char, charClass, foldUnit, hashFolded } from './characters';

/** Shorter names have too many neighbours by chance ("Mali" and "Bali"). */
const FEWEST_UNITS = 5;
const MOST_UNITS = 40;
const MOST_WORDS = 8;

const hashWithout = (text: string, skip: number): number => {
  let hash = 0x811c9dc5 | 0;
  for (let at = 0; at < text.length; at++)
    if (at !== skip) hash = Math.imul(hash ^ foldUnit(text.charCodeAt(at)), 0x01000193);
  return hash;
};

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
    if (!isUsable(form)) return;
    put(hashFolded(form), f);
    for (let skip = 0; skip < form.length; skip++) put(hashWithout(form, skip), f);
  });
  return (word) => {
    if (!isUsable(word)) return [];
    const found = new Set<number>();
    const collect = (hash: number): void => {
      for (let at = slot(hash); owners[at] !== 0; at = (at + 1) & mask)
        if (hashes[at] === hash) found.add(owners[at]! - 1);
    };
    collect(hashFolded(word));
    for (let skip = 0; skip < word.length; skip++) collect(hashWithout(word, skip));
    return [...found].filter((f) => isNearMiss(forms[f]!, word));
  };
}

/** Names that share all words but one are told apart no further. */
const MOST_IN_GAP = 64;

/** Finds the forms of several words, separated by single blanks, that differ from a phrase in one word by one edit. */
export function gapIndex(forms: readonly string[]): (phrase: string) => readonly number[] {
  const byGap = new Map<string, number[]>();
  const gapsOf = (words: readonly string[]): readonly string[] =>
    words.map((_, gap) => words.map((word, at) => (at === gap ? '' : word.toLowerCase())).join(' '));
  forms.forEach((form, f) => {
    const words = form.split(' ');
    if (words.length < 2 || words.length > MOST_WORDS) return;
    for (const gap of gapsOf(words)) {
      const owners = byGap.get(gap);
      if (!owners) byGap.set(gap, [f]);
      else if (owners.length < MOST_IN_GAP) owners.push(f);
    }
  });
  return (phrase) => {
    const words = phrase.split(' ');
    if (words.length < 2 || words.length > MOST_WORDS) return [];
    return gapsOf(words).flatMap((gap, at) =>
      (byGap.get(gap) ?? []).filter((f) => {
        const right = forms[f]!.split(' ')[at]!;
        return Math.min(right.length, words[at]!.length) >= FEWEST_UNITS - 1 && isNearMiss(right, words[at]!);
      }),
    );
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
