import type { Analysis } from '../reading/analysis';
import { passagesOf } from '../reading/flat';
import { type Span, span } from '../reading/span';
import type { Fix } from './finding';
import { editing } from './fixes';
import { hints } from './hints';
import type { Draft, Rule } from './rule';

/** A quotation mark without a partner. */
export const unbalancedQuote: Rule = {
  code: 'attribution/unbalanced-quote',
  severity: 'warning',
  title: 'A quotation mark without a partner',
  find(analysis) {
    const marks = lonelyMarks(analysis);
    const pairs = turnedPairs(marks);
    return marks.flatMap((mark) => {
      const turned = pairs.get(mark);
      if (!turned) return [draftOf(mark)];
      return turned === mark ? [turnedDraft(mark, analysis.text)] : [];
    });
  },
};

/** A mark that stands alone, and the place where its partner would stand. */
interface LonelyMark {
  readonly start: number;
  readonly mark: string;
  readonly opens: boolean;
  readonly block: number;
  readonly partner: number;
}

const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '„': '“',
  '«': '»',
  '‹': '›',
  '"': '"',
  "'": "'",
  '``': "''",
};
const OPENING: Readonly<Record<string, string>> = { '”': '“', '’': '‘', '»': '«', '›': '‹', "''": '``' };

const unbalanced = hints(({ quotations }) => quotations.filter(({ balanced }) => !balanced));

function lonelyMarks(analysis: Analysis): LonelyMark[] {
  const { blocks, text } = analysis;
  const marks: LonelyMark[] = [];
  const { starts } = passagesOf(analysis);
  let block = 0;
  for (const { at, found } of unbalanced(analysis))
    for (const quotation of found) {
      const by = starts[at]!;
      const start = quotation.start + by;
      const end = quotation.end + by;
      while (block + 1 < blocks.length && blocks[block]!.end <= start) block++;
      if (goesOn({ start, end }, block, analysis)) continue;
      const first = markAt(text, start);
      const last = markAt(text, end - 1);
      const innerEnd = quotation.inner.end + by;
      if (first && !OPENING[first])
        marks.push({
          start,
          mark: first,
          opens: true,
          block,
          partner: Math.max(start + first.length, Math.min(innerEnd, blocks[block]?.end ?? innerEnd)),
        });
      else if (last) marks.push({ start: end - 1, mark: last, opens: false, block, partner: start });
    }
  return marks;
}

/** A paragraph that opens with a mark need not close it where the next one opens with a mark, too. */
function goesOn({ start }: Span, block: number, { text, blocks }: Analysis): boolean {
  const next = blocks[block + 1];
  return start === blocks[block]?.start && next !== undefined && CLOSING[markAt(text, next.start) ?? ''] !== undefined;
}

function markAt(text: string, at: number): string | undefined {
  const two = text.slice(at, at + 2);
  if (two === '``' || two === "''") return two;
  const one = text.charAt(at);
  return CLOSING[one] || OPENING[one] ? one : undefined;
}

/** Of two lonely marks of one kind in a paragraph, one was meant to be the other's partner: both lead to that one. */
function turnedPairs(marks: readonly LonelyMark[]): ReadonlyMap<LonelyMark, LonelyMark> {
  const pairs = new Map<LonelyMark, LonelyMark>();
  for (let at = 1; at < marks.length; at++) {
    const [first, second] = [marks[at - 1]!, marks[at]!];
    if (pairs.has(first) || first.block !== second.block || first.mark !== second.mark) continue;
    if (first.opens !== second.opens) continue;
    const turned = first.opens ? second : first;
    pairs.set(first, turned).set(second, turned);
  }
  return pairs;
}

function turnedDraft({ start, mark, opens }: LonelyMark, text: string): Draft {
  const at = span(start, start + mark.length);
  const right = opens ? CLOSING[mark] : OPENING[mark];
  if (right && right !== mark)
    return {
      ...at,
      message: opens
        ? 'This mark opens a quotation where one should end.'
        : 'This mark closes a quotation where one should begin.',
      fixes: () => [editing(`Turn it into ${right}`, [{ ...at, text: right }], true), removal(start, mark)],
    };
  // Straight marks look alike on both sides: only the blank beside one tells what it does.
  const blank = opens ? at.start - 1 : at.end;
  const edit = { ...span(Math.min(blank, start), Math.max(blank + 1, at.end)), text: opens ? `${mark} ` : ` ${mark}` };
  const fixes = text.charAt(blank) === ' ' ? [editing('Move the blank to its other side', [edit], true)] : [];
  return {
    ...at,
    message: opens
      ? 'This mark stands where a quotation should end.'
      : 'This mark stands where a quotation should begin.',
    fixes: () => [...fixes, removal(start, mark)],
  };
}

function draftOf({ start, mark, opens, partner }: LonelyMark): Draft {
  const close = CLOSING[mark];
  const closing =
    opens && close ? [editing(`Close the quotation with ${close}`, [{ ...span(partner, partner), text: close }])] : [];
  return {
    ...span(start, start + mark.length),
    message: opens ? 'This quotation mark is never closed.' : 'This quotation mark closes nothing.',
    fixes: () => [...closing, removal(start, mark)],
  };
}

const removal = (start: number, mark: string): Fix =>
  editing('Remove the quotation mark', [{ ...span(start, start + mark.length), text: '' }]);
