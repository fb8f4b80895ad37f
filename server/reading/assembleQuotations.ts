import type { Quotation } from './analysis';
import type { BlockReading, LocalQuotation } from './block';
import type { PassageBlock } from './passage';
import { shifted, span } from './span';

/** Paragraphs without any mark that may stand inside a quotation which runs over paragraphs. */
const MOST_UNMARKED_BLOCKS = 3;

/** So many blocks behind the one that left it open a quotation may go on. */
export const FARTHEST = MOST_UNMARKED_BLOCKS + 1;

/**
 * Places the blocks' quotations in their passage. One that runs over paragraphs, each opening with a mark and only the
 * last one closed, becomes one quotation. In text order, an outer one before those inside it.
 */
export function assembleQuotations(blocks: readonly PassageBlock[]): readonly Quotation[] {
  if (blocks.length === 1 && blocks[0]!.reading.quotes.length === 0) return NONE;
  const quotations: Quotation[] = [];
  let tail: Tail | undefined;
  for (let at = 0; at < blocks.length; at++) {
    const { at: offset, reading } = blocks[at]!;
    const { quotes } = reading;
    if (quotes.length === 0) continue;
    let left: Tail | undefined;
    for (const quote of quotes) {
      const continued = quote === quotes[0] && tail && continuesQuotation(reading, at - tail.block) ? tail : undefined;
      const position = continued?.position ?? quotations.length;
      if (continued) quotations[position] = extended(quotations[position]!, quote, offset);
      else quotations.push(placed(quote, offset));
      if (continued) tail = undefined;
      if (isLeftOpen(quote, reading)) left = { position, block: at };
    }
    if (tail) quotations[tail.position] = cutShort(quotations[tail.position]!, blocks[tail.block]!);
    tail = left;
  }
  if (tail) quotations[tail.position] = cutShort(quotations[tail.position]!, blocks[tail.block]!);
  return quotations;
}

const NONE: readonly never[] = [];

/** A quotation that its block leaves open. */
interface Tail {
  readonly position: number;
  readonly block: number;
}

const isLeftOpen = ({ closes, end, level }: LocalQuotation, { tokens }: BlockReading): boolean =>
  !closes && level === 0 && end === tokens.end[tokens.count - 1];

/** True for a block with a quotation that may go on in a later one. */
export const leavesQuotation = (reading: BlockReading): boolean =>
  reading.quotes.some((quote) => isLeftOpen(quote, reading));

/** Does a block with quotations continue, with its first, one that was left open `distance` blocks before? */
export function continuesQuotation({ quotes, tokens }: BlockReading, distance: number): boolean {
  const first = quotes[0]!;
  if (!first.opens) return distance <= FARTHEST;
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
function cutShort(quotation: Quotation, { at: offset, reading }: PassageBlock): Quotation {
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
