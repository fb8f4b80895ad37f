import type { Analysis, Block, Quotation } from '../reading/analysis';
import type { Fix } from './finding';
import { editing } from './fixes';
import type { Draft, Rule } from './rule';

/** A quotation mark without a partner. */
export const unbalancedQuote: Rule = {
  code: 'attribution/unbalanced-quote',
  severity: 'warning',
  title: 'A quotation mark without a partner',
  find(analysis) {
    const { quotations, blocks } = analysis;
    let block = 0;
    return quotations.flatMap((quotation) => {
      if (quotation.balanced) return [];
      while (block + 1 < blocks.length && blocks[block]!.end <= quotation.start) block++;
      return draftOf(quotation, blocks[block], analysis);
    });
  },
};

const CLOSING: Record<string, string> = {
  '“': '”',
  '‘': '’',
  '„': '“',
  '«': '»',
  '‹': '›',
  '"': '"',
  "'": "'",
  '``': "''",
};
const CLOSERS = new Set(['”', '’', '»', '›', "''"]);

function draftOf(quotation: Quotation, block: Block | undefined, { text }: Analysis): Draft[] {
  const opening = markAt(text, quotation.start);
  const last = quotation.end - 1;
  if (opening && CLOSING[opening] && !CLOSERS.has(opening)) {
    const start = quotation.start;
    const end = start + opening.length;
    const close = Math.max(end, Math.min(quotation.inner.end, block?.end ?? quotation.inner.end));
    const fixes = [
      editing(`Close the quotation with ${CLOSING[opening]}`, [{ start: close, end: close, text: CLOSING[opening] }]),
      removal(start, end),
    ];
    return [{ start, end, message: 'This quotation mark is never closed.', fixes }];
  }
  const closing = markAt(text, last);
  if (!closing) return [];
  return [
    {
      start: last,
      end: quotation.end,
      message: 'This quotation mark closes nothing.',
      fixes: [removal(last, quotation.end)],
    },
  ];
}

const removal = (start: number, end: number): Fix => editing('Remove the quotation mark', [{ start, end, text: '' }]);

function markAt(text: string, at: number): string | undefined {
  const two = text.slice(at, at + 2);
  if (two === '``' || two === "''") return two;
  const one = text.charAt(at);
  return CLOSING[one] || CLOSERS.has(one) ? one : undefined;
}
