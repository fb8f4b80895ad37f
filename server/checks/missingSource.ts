import type { Analysis, Attribution, Quotation } from '../reading/analysis';
import { textOf } from '../reading/span';
import { short } from './fixes';
import type { Rule } from './rule';

/** Fewer words are a title, a term or words held at arm's length. */
const FEWEST_WORDS = 6;

/** A quotation that nobody speaks. Words in marks inside a sentence ("scare quotes") need no speaker. */
export const missingSource: Rule = {
  code: 'attribution/missing-source',
  severity: 'information',
  title: 'A quotation nobody speaks',
  find: (analysis) =>
    unspoken(analysis).map(({ start, end }) => ({
      start,
      end,
      message: `The article does not say who speaks: “${short(textOf(analysis.text, { start: start + 1, end: end - 1 }))}”.`,
    })),
};

function unspoken({ text, quotations, attributions, blocks }: Analysis): Quotation[] {
  const spoken = attributions.filter(hasSpeaker).flatMap(({ content }) => content);
  spoken.sort((a, b) => a.start - b.start);
  let next = 0;
  let reach = 0;
  let block = 0;
  return quotations.filter((quotation) => {
    const { inner } = quotation;
    while (next < spoken.length && spoken[next]!.start < inner.end) reach = Math.max(reach, spoken[next++]!.end);
    while (block < blocks.length && blocks[block]!.end <= quotation.start) block++;
    if (quotation.level > 0 || quotation.fragment || !quotation.balanced) return false;
    if (blocks[block]?.role !== 'body' || reach > inner.start) return false;
    return (textOf(text, inner).slice(0, 400).match(/\S+/g)?.length ?? 0) >= FEWEST_WORDS;
  });
}

const hasSpeaker = ({ source, sourceKind, actor }: Attribution): boolean =>
  source !== null || actor !== null || sourceKind !== 'absent';
