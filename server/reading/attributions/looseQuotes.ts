import { Manner } from './cues';
import { attributed, type Found } from './found';
import type { Quoted, Run, View } from './view';

/**
 * Gives the quotations that no cue has taken to whoever spoke right before: “A,” he said. “B.” is one attribution with
 * two parts. A quotation that opens its block is left for the article to place.
 */
export function withLooseQuotes(view: View, found: readonly Found[]): readonly Found[] {
  if (view.quotes.length === 0) return found;
  const all = [...found];
  const taken = new Uint8Array(view.quotes.length);
  for (const one of found) for (const part of one.content) take(view, part, taken);
  const starts = new Set(view.context.sentences.map(({ first }) => first));
  for (let q = 0; q < view.quotes.length; q++) {
    const quote = view.quotes[q]!;
    if (taken[q] || !starts.has(quote.first)) continue;
    if (quote.first === 0) {
      if (isWhole(view, quote)) all.unshift(standing(quote));
      continue;
    }
    const at = speakerBefore(view, all, quote);
    if (at < 0) continue;
    const speaker = all[at]!;
    all[at] = { ...speaker, content: [...speaker.content, quote] };
    taken[q] = 1;
  }
  return all;
}

function take({ quoteOf }: View, { first, last }: Run, taken: Uint8Array): void {
  for (let i = first; i < last; i++) if (quoteOf[i]! >= 0) taken[quoteOf[i]!] = 1;
}

/** True for a quotation that stands for a sentence or more, not for a title at the head of one. */
const isWhole = (view: View, quote: Quoted): boolean =>
  !quote.fragment &&
  (view.context.sentences.some(({ last }) => last === quote.last) || quote.last >= view.tokens.count - 1);

const standing = (quote: Quoted): Found =>
  attributed('free-standing', null, null, [quote], Manner.Neutral, { spoken: true });

/** The spoken attribution whose sentence ends where the quotation begins; -1 where there is none. */
function speakerBefore(view: View, found: readonly Found[], quote: Quoted): number {
  const before = view.context.sentences.findLast(({ last }) => last <= quote.first);
  if (!before) return -1;
  return found.findLastIndex((one) => one.spoken && lastOf(one) <= quote.first && lastOf(one) > before.first);
}

const lastOf = ({ source, cue, content }: Found): number =>
  Math.max(source?.last ?? 0, cue?.last ?? 0, ...content.map(({ last }) => last));
