import type { Sentence } from '../block';
import { Manner } from './cues';
import { attributed, type Found } from './found';
import { subjectBefore, trimmedSource } from './phrases';
import { isLabel } from './sourceKind';
import { isColon, isFiniteGroup, nounChunk, type Quoted, type Run, type View, verbChunk } from './view';

/**
 * Gives the quotations that no cue has taken to whoever spoke right before: “A,” he said. “B.” is one attribution with
 * two parts. A quotation that opens its block is left for the article to place.
 */
export function withLooseQuotes(view: View, found: readonly Found[]): readonly Found[] {
  const { quotes, context } = view;
  const closing = announcedNext(view, found);
  if (quotes.length === 0) return closing ? [...found, closing] : found;
  const all = closing ? [...found, closing] : [...found];
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
    if (taken[q]) continue;
    if (isColon(view, quote.first - 1)) {
      const announced = announcement(view, context.sentences[sentence - 1], quote.first - 1, [
        { first: quote.first, last: quote.last },
      ]);
      if (announced) all.push(announced);
      continue;
    }
    if (context.sentences[sentence]?.first !== quote.first) continue;
    if (quote.first === 0) {
      if (isWhole(view, quote)) all.push(standing(quote));
      continue;
    }
    const speaker = next > 0 ? speakers[next - 1] : undefined;
    if (!speaker || speaker.last <= context.sentences[sentence - 1]!.first) {
      const before = goesOnFrom(found, context.sentences[sentence - 1]!, quote);
      if (before && isWhole(view, quote))
        all.push(
          attributed('goes-on', before, null, [{ first: quote.first, last: quote.last }], Manner.Neutral, {
            spoken: true,
          }),
        );
      continue;
    }
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
  attributed('free-standing', null, null, [{ first: quote.first, last: quote.last }], Manner.Neutral, { spoken: true });

/** "She went further: “…”": the speaker is the subject of the sentence that ends in the colon, or the name before it. */
function announcement(
  view: View,
  sentence: Sentence | undefined,
  colon: number,
  content: readonly Run[],
): Found | undefined {
  if (!sentence || sentence.last - sentence.first > LONGEST_ANNOUNCEMENT) return undefined;
  const cue = { first: colon, last: colon + 1 };
  const { syntax } = view;
  for (let i = colon - 1; i >= sentence.first; i--) {
    const group = view.quoteOf[i]! < 0 ? verbChunk(view, i) : -1;
    if (group < 0) continue;
    i = syntax.chunkFirst[group]!;
    const subject = isFiniteGroup(view, group) ? subjectBefore(view, i, sentence.first) : undefined;
    if (subject)
      return attributed('announced', trimmedSource(view, subject), cue, content, Manner.Neutral, { spoken: true });
  }
  const name = nounChunk(view, colon - 1);
  if (name < 0) return undefined;
  const source = { first: syntax.chunkFirst[name]!, last: colon };
  if (isLabel(view, source)) return undefined;
  return attributed('announced', source, cue, content, Manner.Neutral, {
    spoken: true,
  });
}
const LONGEST_ANNOUNCEMENT = 60;

/** A block that ends in a colon announces what the next one quotes; undefined where a cue has seen to it. */
function announcedNext(view: View, found: readonly Found[]): Found | undefined {
  const colon = view.tokens.count - 1;
  if (!isColon(view, colon) || found.some(({ content }) => content.length === 0)) return undefined;
  return announcement(view, view.context.sentences.at(-1), colon, []);
}

/** Who spoke last in the sentence before, if somebody did: “…” after reported speech is theirs, too. */
function goesOnFrom(found: readonly Found[], before: Sentence, quote: Quoted): Run | null {
  for (let i = found.length - 1; i >= 0; i--) {
    const { weak, source, cue } = found[i]!;
    if (!cue || cue.first >= quote.first) continue;
    if (cue.first < before.first) return null;
    if (!weak && source) return source;
  }
  return null;
}

const lastOf = ({ source, cue, content }: Found): number =>
  Math.max(source?.last ?? 0, cue?.last ?? 0, ...content.map(({ last }) => last));
