import { Char, charClass, equalsFolded } from '../../reading/characters';
import { type Span, span } from '../../reading/span';

/** True for what words are made of. */
export const isWordUnit = (unit: number): boolean => {
  const kind = charClass(unit);
  return (kind >= Char.Letter && kind <= Char.Mark) || kind === Char.Surrogate;
};

/** Where the word that holds `at` ends. */
export function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isWordUnit(text.charCodeAt(end))) end++;
  return end;
}

const HYPHEN = 0x2d;
/** More white space than this between two words is a gap. */
const WIDEST_GAP = 4;

const isGap = (unit: number): boolean => unit === HYPHEN || charClass(unit) === Char.Space;

/** The next word, where nothing but blanks or a hyphen stands between; null where something else does. */
export function wordAfter(text: string, end: number): Span | null {
  let at = end;
  while (at < text.length && at < end + WIDEST_GAP && isGap(text.charCodeAt(at))) at++;
  if (at === end || at >= text.length || !isWordUnit(text.charCodeAt(at))) return null;
  return span(at, wordEnd(text, at));
}

/** The word before, on the same terms. */
export function wordBefore(text: string, start: number): Span | null {
  let at = start;
  while (at > 0 && at > start - WIDEST_GAP && isGap(text.charCodeAt(at - 1))) at--;
  if (at === start || at === 0 || !isWordUnit(text.charCodeAt(at - 1))) return null;
  let first = at;
  while (first > 0 && isWordUnit(text.charCodeAt(first - 1))) first--;
  return span(first, at);
}

/** The span of `words` in the text around `key`, which is word number `keyAt` of them; null where they don't stand there. */
export function phraseAround(text: string, words: readonly string[], keyAt: number, key: Span): Span | null {
  let { start, end } = key;
  for (let i = keyAt + 1; i < words.length; i++) {
    const next = wordAfter(text, end);
    if (!next || !equalsFolded(words[i]!, text, next.start, next.end)) return null;
    end = next.end;
  }
  for (let i = keyAt - 1; i >= 0; i--) {
    const before = wordBefore(text, start);
    if (!before || !equalsFolded(words[i]!, text, before.start, before.end)) return null;
    start = before.start;
  }
  return span(start, end);
}
