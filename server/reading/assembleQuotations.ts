import type { Quotation } from './analysis';
import type { BlockReading, LocalQuotation } from './block';
import type { PlacedBlock } from './names/link';
import { shifted, span } from './span';

/** Paragraphs without any mark that may stand inside a quotation which runs over paragraphs. */
const MOST_UNMARKED_BLOCKS = 3;

/**
 * Places the blocks' quotations in the article. One that runs over paragraphs, each opening with a mark and only the
 * last one closed, becomes one quotation. In text order, an outer one before those inside it.
 */
export function assembleQuotations(blocks: readonly PlacedBlock[]): readonly Quotation[] {
  const quotations: Quotation[] = [];
  let tail: Tail | undefined;
  for (let at = 0; at < blocks.length; at++) {
    const { offset, reading } = blocks[at]!;
    const { quotes, tokens } = reading;
    if (quotes.length === 0) continue;
    let left: Tail | undefined;
    for (const quote of quotes) {
      const continued = quote === quotes[0] && tail && goesOn(quote, reading, at - tail.block) ? tail : undefined;
      const position = continued?.position ?? quotations.length;
      if (continued) quotations[position] = extended(quotations[position]!, quote, offset);
      else quotations.push(placed(quote, offset));
      if (continued) tail = undefined;
      if (!quote.closes && quote.end === tokens.end[tokens.count - 1] && quote.level === 0)
        left = { position, block: at };
    }
    if (tail) quotations[tail.position] = cutShort(quotations[tail.position]!, blocks[tail.block]!);
    tail = left;
  }
  if (tail) quotations[tail.position] = cutShort(quotations[tail.position]!, blocks[tail.block]!);
  return quotations;
}

/** A quotation that its block leaves open. */
interface Tail {
  readonly position: number;
  readonly block: number;
}

/** Does a block's first quotation continue one that was left open `distance` blocks before? */
function goesOn(first: LocalQuotation, { tokens }: BlockReading, distance: number): boolean {
  if (!first.opens) return distance <= MOST_UNMARKED_BLOCKS + 1;
  return distance === 1 && first.start === tokens.start[0];
}

function extended(whole: Quotation, part: LocalQuotation, offset: number): Quotation {
  return {
    ...whole,
    end: part.end + offset,
    inner: span(whole.inner.start, part.inner.end + offset),
    balanced: part.closes,
    fragment: false,
  };
}

/** A mark inside a paragraph that nothing closes is taken to enclose the rest of its sentence. */
function cutShort(quotation: Quotation, { offset, reading }: PlacedBlock): Quotation {
  const start = quotation.start - offset;
  if (start <= reading.tokens.start[0]!) return quotation;
  const sentence = reading.sentences.find((candidate) => candidate.end > start);
  if (!sentence) return quotation;
  const end = sentence.end + offset;
  return { ...quotation, end, inner: span(quotation.inner.start, end) };
}

function placed(quote: LocalQuotation, offset: number): Quotation {
  return {
    start: quote.start + offset,
    end: quote.end + offset,
    inner: shifted(quote.inner, offset),
    level: quote.level,
    balanced: quote.opens && quote.closes,
    fragment: quote.fragment,
  };
}
