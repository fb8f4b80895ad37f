import type { Analysis } from '../reading/analysis';
import type { Span } from '../reading/span';

/**
 * What can be folded: sections with their headings, and quotations over several paragraphs. Spans may lie in one line
 * only; the edge leaves those out.
 */
export function foldable({ blocks, quotations }: Analysis): Span[] {
  const folds: Span[] = [];
  let heading: Span | undefined;
  let last = 0;
  for (const block of blocks) {
    if (block.role === 'section') {
      if (heading && last > heading.end) folds.push({ start: heading.start, end: last });
      heading = block;
    }
    last = block.end;
  }
  if (heading && last > heading.end) folds.push({ start: heading.start, end: last });
  for (const { start, end, level, balanced } of quotations) if (level === 0 && balanced) folds.push({ start, end });
  return folds;
}
