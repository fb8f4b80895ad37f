import type { Span } from '../reading/span';

/** What a coder can do to the extent of an annotation. */
export type Reach = 'grow left' | 'grow right' | 'shrink left' | 'shrink right' | 'grow to clause';

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.&-][\p{L}\p{M}\p{N}]+)*/gu;
/** Marks that end a clause, for a coder who wants a phrase whole. */
const CLAUSE_END = /[.;:!?…,“”"\n\r\u2028\u2029]|[–—]/;
/** Farther than this no word is looked for: a line of a million letters is no word. */
const FAR = 400;

/**
 * The extent after one step, by whole words or to the clause around it. Null where there is no further word, or where
 * nothing would be left.
 */
export function reached(text: string, { start, end }: Span, reach: Reach): Span | null {
  const words = (from: number, to: number) =>
    [...text.slice(from, to).matchAll(WORD)].map((match) => ({
      start: from + match.index,
      end: from + match.index + match[0].length,
    }));
  switch (reach) {
    case 'grow left': {
      const word = words(Math.max(0, start - FAR), start).at(-1);
      return word && !endsSentence(text, word.end, start) ? { start: word.start, end } : null;
    }
    case 'grow right': {
      const word = words(end, Math.min(text.length, end + FAR))[0];
      return word && !endsSentence(text, end, word.start) ? { start, end: word.end } : null;
    }
    case 'shrink left': {
      const second = words(start, Math.min(end, start + FAR))[1];
      return second ? { start: second.start, end } : null;
    }
    case 'shrink right': {
      const inner = words(Math.max(start, end - FAR), end).at(-2);
      return inner ? { start, end: inner.end } : null;
    }
    case 'grow to clause': {
      let from = start;
      while (from > 0 && start - from < FAR && !CLAUSE_END.test(text[from - 1]!)) from--;
      let to = end;
      while (to < text.length && to - end < FAR && !CLAUSE_END.test(text[to]!)) to++;
      const inside = words(from, to);
      const [first, last] = [inside[0], inside.at(-1)];
      if (!first || !last) return null;
      const clause = { start: Math.min(start, first.start), end: Math.max(end, last.end) };
      return clause.start === start && clause.end === end ? null : clause;
    }
  }
}

/** Whether a sentence ends between two words: no extent grows by a word into another one. */
function endsSentence(text: string, end: number, start: number): boolean {
  const between = text.slice(end, start);
  if (/[!?…\n\r\u2028\u2029]/.test(between)) return true;
  // "U.S. plan" and "J. Smith" go on behind their full stops.
  const isInitial = /(?:^|[^\p{L}])\p{L}$/u.test(text.slice(Math.max(0, end - 2), end));
  return between.includes('.') && !isInitial && /\p{Lu}/u.test(text[start] ?? '');
}
