import type { Codebook, Silence } from '../codebook/codebook';
import { type Span, textOf } from '../reading/span';
import { singleSpaced } from './fixes';

/** As many units of a finding's words as tell it from others. */
const MOST_KEPT = 120;

/** A finding's words as `codebook.yaml` keeps them: blanks count as one space, and long ones are cut. */
export const silencedWords = (text: string, at: Span): string =>
  inOneLine(textOf(text, { start: at.start, end: Math.min(at.end, at.start + 2 * MOST_KEPT) }));

const inOneLine = (words: string): string => singleSpaced(words).trim().slice(0, MOST_KEPT).trimEnd();

/** What a coder silenced in one article. Answers in constant time. */
export function silencer(
  silence: Codebook['silence'],
  article: string | undefined,
): (code: string, text: string, at: Span) => boolean {
  const applies = (s: Silence): boolean => s.article === undefined || s.article === article;
  const everywhere = new Set<string>();
  const places = new Set<string>();
  for (const s of silence.filter(applies)) {
    if (s.text === undefined) everywhere.add(s.code);
    else places.add(`${s.code} ${inOneLine(s.text)}`);
  }
  if (everywhere.size + places.size === 0) return () => false;
  return (code, text, at) =>
    everywhere.has(code) || (places.size > 0 && places.has(`${code} ${silencedWords(text, at)}`));
}
