import { Manner } from './cues';
import { attributed, type Found } from './found';
import type { Quoted, Run, View } from './view';

/**
 * Gives the quotations that no cue has taken to whoever spoke right before: “A,” he said. “B.” is one attribution with
 * two parts. A quotation that opens its block is left for the article to place.
 */
export function withLooseQuotes(view: View, found: readonly Found[]): readonly Found[] {
  const { quotes, context } = view;
  if (quotes.length === 0) return found;
  const all = [...found];
  const taken = new Uint8Array(quotes.length);
  for (const one of found) for (const part of one.content) take(view, part, taken);
  const speakers = all.map((one, i) => ({ i, last: one.spoken ? lastOf(one) : -1 })).filter(({ last }) => last >= 0);
  speakers.sort((a, b) => a.last - b.last);
  let sentence = 0;
  let next = 0;
  for (let q = 0; q < quotes.length; q++) {
    const quote = quotes[q]!;
    while (sentence < context.sentences.length && context.sentences[sentence]!.first < quote.first) sentence++;
    while (next < speakers.length && speakers[next]!.last <= quote.first) next++;
    if (taken[q] || context.sentences[sentence]?.first !== quote.first) continue;
    if (quote.first === 0) {
      if (isWhole(view, quote)) all.push(standing(quote));
      continue;
    }
    const speaker = speakers[next - 1];
    if (!speaker || speaker.last <= context.sentences[sentence - 1]!.first) continue;
    const one = all[speaker.i]!;
    all[speaker.i] = { ...one, content: [...one.content, { first: quote.first, last: quote.last }] };
    speaker.last = Math.min(quote.last, quotes[q + 1]?.first ?? quote.last);
  }
  return all;
}

function take({ quoteOf }: View, { first, last }: Run, taken: Uint8Array): void {
  for (let i = first; i < last; i++) if (quoteOf[i]! >= 0) taken[quoteOf[i]!] = 1;
}

/** True for a quotation that stands for a sentence or more, not for a title at the head of one. */
function isWhole({ context, tokens }: View, { first, last, fragment }: Quoted): boolean {
  if (fragment) return false;
  if (last >= tokens.count - 1) return true;
  for (const sentence of context.sentences) {
    if (sentence.last === last) return true;
    if (sentence.first >= last) return false;
  }
  return first < last;
}

const standing = (quote: Quoted): Found =>
  attributed('free-standing', null, null, [quote], Manner.Neutral, { spoken: true });

const lastOf = ({ source, cue, content }: Found): number =>
  Math.max(source?.last ?? 0, cue?.last ?? 0, ...content.map(({ last }) => last));
