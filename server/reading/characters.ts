/** What a UTF-16 unit is, as far as tokens care. Combining marks and surrogates count as letters' company. */
export enum Char {
  Unknown = 0,
  Space = 1,
  Letter = 2,
  Upper = 3,
  Digit = 4,
  Mark = 5,
  Surrogate = 6,
  Other = 7,
}

const classes = new Uint8Array(0x10000);
const folds = new Uint16Array(0x10000);

function classify(unit: number): Char {
  if (unit >= 0xd800 && unit <= 0xdfff) return Char.Surrogate;
  const c = String.fromCharCode(unit);
  if (/\s|\p{Cc}|\p{Cf}/u.test(c)) return Char.Space;
  if (/\p{Lu}|\p{Lt}/u.test(c)) return Char.Upper;
  if (/\p{L}/u.test(c)) return Char.Letter;
  if (/\p{N}/u.test(c)) return Char.Digit;
  if (/\p{M}/u.test(c)) return Char.Mark;
  return Char.Other;
}

function learn(unit: number): Char {
  const found = classify(unit);
  classes[unit] = found;
  const lower = String.fromCharCode(unit).toLowerCase();
  // A few capitals lower to several units ("İ"): those keep themselves, so that offsets never move.
  folds[unit] = lower.length === 1 ? lower.charCodeAt(0) : unit;
  if (unit === 0x2019 || unit === 0x2018 || unit === 0x02bc) folds[unit] = 0x27;
  return found;
}

// Tables are filled on demand beyond Latin, so that start-up does not pay for 65,536 regular expressions.
for (let unit = 0; unit < 0x250; unit++) learn(unit);
for (const unit of [0x2018, 0x2019, 0x201c, 0x201d, 0x2013, 0x2014, 0x2026]) learn(unit);

/** The class of one UTF-16 unit. */
export const charClass = (unit: number): Char => (classes[unit] as Char) || learn(unit);

/** One unit in lower case; curly apostrophes become straight ones. */
export const foldUnit = (unit: number): number => {
  if (classes[unit] === Char.Unknown) learn(unit);
  return folds[unit]!;
};

/** What the hash of no text is, for `hashWith` to start from: FNV-1a's offset basis. */
export const EMPTY_HASH = 0x811c9dc5 | 0;

/** The hash of a text with one more folded unit at its end: FNV-1a over UTF-16 units. */
export const hashWith = (hash: number, foldedUnit: number): number => Math.imul(hash ^ foldedUnit, 0x01000193);

/** Hash of folded text: the same for "Huawei", "HUAWEI" and "huawei". */
export function hashFolded(text: string, start = 0, end = text.length): number {
  let hash = EMPTY_HASH;
  for (let at = start; at < end; at++) hash = hashWith(hash, foldUnit(text.charCodeAt(at)));
  return hash;
}

/** True where `text[start, end)` folds to `folded`, which is folded already. */
export function equalsFolded(folded: string, text: string, start: number, end: number): boolean {
  if (folded.length !== end - start) return false;
  for (let at = 0; at < folded.length; at++)
    if (foldUnit(text.charCodeAt(start + at)) !== folded.charCodeAt(at)) return false;
  return true;
}

/** Lower case, unit by unit, of the same length as `text`. */
export function fold(text: string): string {
  let at = 0;
  while (at < text.length && foldUnit(text.charCodeAt(at)) === text.charCodeAt(at)) at++;
  // Most of what is folded is folded already.
  let folded = text.slice(0, at);
  for (; at < text.length; at++) folded += String.fromCharCode(foldUnit(text.charCodeAt(at)));
  return folded;
}
