import type { Analysis, Block, Quotation } from '../reading/analysis';
import type { Passage, PassageAttribution } from '../reading/passage';
import { type Span, shifted, textOf } from '../reading/span';
import { short } from './fixes';
import { type Hints, hints } from './hints';
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

/** Quotations that need a speaker, and what is said by somebody. */
const quoted = hints(({ quotations, blocks }, text) => {
  let block = 0;
  return quotations.flatMap((quotation) => {
    while (block + 1 < blocks.length && blocks[block + 1]!.at <= quotation.start) block++;
    return blocks[block] && needsSpeaker(quotation, textOf(text, quotation.inner), blocks[block]) ? [quotation] : [];
  });
});
const spoken = hints(({ attributions }) => {
  const content = attributions.filter(hasSpeaker).flatMap(({ content }) => content);
  return content.sort((a, b) => a.start - b.start);
});

function unspoken(analysis: Analysis): Draft[] {
  const { text, blocks } = analysis;
  const drafts: Draft[] = [];
  const said = spoken(analysis);
  for (const { start: by, found } of quoted(analysis))
    for (const quotation of found) {
      const start = quotation.start + by;
      const end = quotation.end + by;
      const inner = shifted(quotation.inner, by);
      const block = blockAt(blocks, start);
      // What stands in the first line is a headline, whatever it was taken for.
      if (block === 0 && blocks.length > 1) continue;
      // Who is quoted in the paragraph, or in one just before, goes on speaking.
      const { reach, next } = saidAround(said, inner.end);
      if (reach > blocks[Math.max(0, block - GOES_ON)]!.start || next < blocks[block]!.end) continue;
      if (isIntroduced(text, start)) continue;
      const words = short(textOf(text, inner));
      drafts.push({ start, end, message: `The article does not say who speaks: “${words}”.` });
    }
  return drafts;
}

/** The last block that starts at an offset or before. */
function blockAt(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.start <= offset) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * How far what is said reaches of all that begins before an offset, and where the next begins. Nothing that is said reaches
 * out of its passage.
 */
function saidAround(said: readonly Hints<Span>[], offset: number): { reach: number; next: number } {
  let low = 0;
  let high = said.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (said[middle]!.start + said[middle]!.found[0]!.start < offset) low = middle + 1;
    else high = middle;
  }
  let next = said[low] ? said[low].start + said[low].found[0]!.start : Number.POSITIVE_INFINITY;
  let reach = 0;
  const last = said[low - 1];
  for (const { start, end } of last?.found ?? [])
    if (start + last!.start < offset) reach = Math.max(reach, end + last!.start);
    else next = Math.min(next, start + last!.start);
  return { reach, next };
}

const hasSpeaker = ({ source, sourceKind, actor }: PassageAttribution): boolean =>
  source !== null || actor !== null || sourceKind !== 'absent';

/** True where a colon before it, in its paragraph or at the end of the last, tells what is quoted. */
const isIntroduced = (text: string, start: number): boolean =>
  /[:,–—-]$/.test(text.slice(Math.max(0, start - 16), start).trimEnd());

/** A short sentence behind it names who spoke: "… Okafor said." */
const SPEAKER_BEHIND =
  /^[^.!?“"]{0,60}\b(?:said|says|added|adds|told|asked|replied|wrote|tweeted|explained|insisted)\b/;

const ENDS = '.!?…';

/** True for a whole sentence of its own in a paragraph: nothing leads up to it, and it does not go on behind it. */
function needsSpeaker(
  { level, fragment, balanced, start, end }: Quotation,
  words: string,
  { at, reading }: Passage['blocks'][number],
): boolean {
  if (level > 0 || fragment || !balanced || reading.role !== 'body') return false;
  const { text } = reading;
  const before = text.slice(0, start - at).trimEnd();
  const after = text.slice(end - at, end - at + 100).trimStart();
  return (
    (before === '' || ENDS.includes(before.at(-1)!)) &&
    (after === '' || (/^[\p{Lu}“"]/u.test(after) && !SPEAKER_BEHIND.test(after))) &&
    ENDS.includes(words.trimEnd().at(-1) ?? ' ') &&
    (words.slice(0, 400).match(/\S+/g)?.length ?? 0) >= FEWEST_WORDS
  );
}
