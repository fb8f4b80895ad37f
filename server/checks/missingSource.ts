import type { Analysis, Attribution, Block, Quotation } from '../reading/analysis';
import { textOf } from '../reading/span';
import { short } from './fixes';
import type { Draft, Rule } from './rule';

/** A quotation that nobody speaks. Words in marks inside a sentence ("scare quotes") need no speaker. */
export const missingSource: Rule = {
  code: 'attribution/missing-source',
  severity: 'information',
  title: 'A quotation nobody speaks',
  find: unspoken,
};

/** Fewer words are a title, a term or words held at arm's length. */
const FEWEST_WORDS = 6;
/** So many paragraphs after somebody was quoted, a quotation may still be taken for the same speaker's. */
const GOES_ON = 2;

function unspoken(analysis: Analysis): Draft[] {
  const { text, quotations, blocks } = analysis;
  const spoken = analysis.attributions.filter(hasSpeaker).flatMap(({ content }) => content);
  spoken.sort((a, b) => a.start - b.start);
  const drafts: Draft[] = [];
  let next = 0;
  let reach = 0;
  let block = 0;
  for (const quotation of quotations) {
    const { inner } = quotation;
    while (next < spoken.length && spoken[next]!.start < inner.end) reach = Math.max(reach, spoken[next++]!.end);
    while (block + 1 < blocks.length && blocks[block]!.end <= quotation.start) block++;
    // What stands in the first line is a headline, whatever it was taken for.
    if (block === 0 && blocks.length > 1) continue;
    if (quotation.level > 0 || quotation.fragment || !quotation.balanced) continue;
    // Who is quoted in the paragraph, or in one just before, goes on speaking.
    if (reach > blocks[Math.max(0, block - GOES_ON)]!.start) continue;
    if (spoken[next] && spoken[next]!.start < blocks[block]!.end) continue;
    if (!standsAlone(text, quotation, blocks[block]!) || isIntroduced(text, quotation.start)) continue;
    const words = short(textOf(text, inner));
    drafts.push({
      start: quotation.start,
      end: quotation.end,
      message: `The article does not say who speaks: “${words}”.`,
    });
  }
  return drafts;
}

const hasSpeaker = ({ source, sourceKind, actor }: Attribution): boolean =>
  source !== null || actor !== null || sourceKind !== 'absent';

/** True where a colon before it, in its paragraph or at the end of the last, tells what is quoted. */
const isIntroduced = (text: string, start: number): boolean =>
  /[:,–—-]$/.test(text.slice(Math.max(0, start - 16), start).trimEnd());

/** A short sentence behind it names who spoke: "… Okafor said." */
const SPEAKER_BEHIND =
  /^[^.!?“"]{0,60}\b(?:said|says|added|adds|told|asked|replied|wrote|tweeted|explained|insisted)\b/;

const ENDS = '.!?…';

/** True for a sentence of its own: nothing leads up to it, and its sentence does not go on behind it. */
function standsAlone(text: string, { start, end, inner }: Quotation, block: Block): boolean {
  if (block.role !== 'body') return false;
  const before = text.slice(block.start, start).trimEnd();
  const after = text.slice(end, Math.min(block.end, end + 100)).trimStart();
  const words = textOf(text, inner).slice(0, 400).match(/\S+/g)?.length ?? 0;
  return (
    words >= FEWEST_WORDS &&
    (before === '' || ENDS.includes(before.at(-1)!)) &&
    (after === '' || (/^[\p{Lu}“"]/u.test(after) && !SPEAKER_BEHIND.test(after))) &&
    ENDS.includes(textOf(text, inner).trimEnd().at(-1) ?? ' ')
  );
}
