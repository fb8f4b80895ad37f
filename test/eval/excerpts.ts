import type { Span } from '../../server/reading/span';

const CONTEXT = 60;

/** The words of a span, on one line. */
export const quote = (text: string, span: Span): string => text.slice(span.start, span.end).replace(/\s+/g, ' ');

/** A span's words with those around them, on one line. */
export function around(text: string, { start, end }: Span): string {
  const from = Math.max(0, start - CONTEXT);
  return `… ${quote(text, { start: from, end: Math.min(text.length, end + CONTEXT) })} …`;
}
