import type { Analysis, Quotation } from '../reading/analysis';
import { passagesOf } from '../reading/flat';
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
  const { starts } = passagesOf(analysis);
  let block = 0;
  let next = 0;
  for (const { at, found } of quoted(analysis)) {
    const by = starts[at]!;
    while (next < said.length && said[next]!.at < at) next++;
    for (const quotation of found) {
      const start = quotation.start + by;
      const end = quotation.end + by;
      const inner = shifted(quotation.inner, by);
      while (block + 1 < blocks.length && blocks[block + 1]!.start <= start) block++;
      // What stands in the first line is a headline, whatever it was taken for.
      if (block === 0 && blocks.length > 1) continue;
      // Who is quoted in the paragraph, or in one just before, goes on speaking.
      const around = { start: blocks[Math.max(0, block - GOES_ON)]!.start, end: blocks[block]!.end };
      if (isSaidIn(around, inner.end, said, next, starts)) continue;
      if (isIntroduced(text, start)) continue;
      const words = short(textOf(text, inner));
      drafts.push({ start, end, message: `The article does not say who speaks: “${words}”.` });
    }
  }
  return drafts;
}

/**
 * True where something is said within `around`: of what begins before an offset, by how far it reaches; of the rest, by
 * where it begins. `next` is the first of `said` in the passage of the offset or behind; nothing that is said reaches out
 * of its passage.
 */
function isSaidIn(
  around: Span,
  offset: number,
  said: readonly Hints<Span>[],
  next: number,
  starts: readonly number[],
): boolean {
  for (let i = Math.max(0, next - 1); i < said.length; i++) {
    const { at, found } = said[i]!;
    const by = starts[at]!;
    if (found[0]!.start + by >= Math.max(offset, around.end)) return false;
    for (const { start, end } of found)
      if (start + by < offset ? end + by > around.start : start + by < around.end) return true;
  }
  return false;
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
