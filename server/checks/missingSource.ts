import type { Analysis, Block, Quotation } from '../reading/analysis';
import type { PassageAttribution } from '../reading/passage';
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
const quoted = hints(({ quotations }, text) => quotations.filter((quotation) => needsSpeaker(text, quotation)));
const spoken = hints(({ attributions }) => {
  const content = attributions.filter(hasSpeaker).flatMap(({ content }) => content);
  return content.sort((a, b) => a.start - b.start);
});

function unspoken(analysis: Analysis): Draft[] {
  const { text, blocks } = analysis;
  const drafts: Draft[] = [];
  const said = new Said(spoken(analysis));
  let block = 0;
  for (const { start: by, found } of quoted(analysis))
    for (const quotation of found) {
      const start = quotation.start + by;
      const end = quotation.end + by;
      const inner = shifted(quotation.inner, by);
      while (block + 1 < blocks.length && blocks[block]!.end <= start) block++;
      // What stands in the first line is a headline, whatever it was taken for.
      if (block === 0 && blocks.length > 1) continue;
      // Who is quoted in the paragraph, or in one just before, goes on speaking.
      const { reach, next } = said.around(inner.end);
      if (reach > blocks[Math.max(0, block - GOES_ON)]!.start || next < blocks[block]!.end) continue;
      if (!standsAlone(text, { start, end }, blocks[block]!) || isIntroduced(text, start)) continue;
      const words = short(textOf(text, inner));
      drafts.push({ start, end, message: `The article does not say who speaks: “${words}”.` });
    }
  return drafts;
}

/** Goes through what is said in an article, to be asked of places further and further on. */
class Said {
  readonly #said: readonly Hints<Span>[];
  #passage = 0;
  #next = 0;
  #reach = 0;
  constructor(said: readonly Hints<Span>[]) {
    this.#said = said;
  }
  /** How far what is said reaches of all that begins before an offset, and where the next begins. */
  around(offset: number): { reach: number; next: number } {
    for (; this.#passage < this.#said.length; this.#passage++, this.#next = 0) {
      const { start: by, found } = this.#said[this.#passage]!;
      for (; this.#next < found.length; this.#next++) {
        const { start, end } = found[this.#next]!;
        if (start + by >= offset) return { reach: this.#reach, next: start + by };
        this.#reach = Math.max(this.#reach, end + by);
      }
    }
    return { reach: this.#reach, next: Number.POSITIVE_INFINITY };
  }
}

const hasSpeaker = ({ source, sourceKind, actor }: PassageAttribution): boolean =>
  source !== null || actor !== null || sourceKind !== 'absent';

/** True for a whole sentence in quotation marks of its own. */
function needsSpeaker(text: string, { level, fragment, balanced, inner }: Quotation): boolean {
  if (level > 0 || fragment || !balanced || inner.end - inner.start < 2 * FEWEST_WORDS - 1) return false;
  const words = textOf(text, inner);
  return (
    ENDS.includes(words.trimEnd().at(-1) ?? ' ') && (words.slice(0, 400).match(/\S+/g)?.length ?? 0) >= FEWEST_WORDS
  );
}

/** True where a colon before it, in its paragraph or at the end of the last, tells what is quoted. */
const isIntroduced = (text: string, start: number): boolean =>
  /[:,–—-]$/.test(text.slice(Math.max(0, start - 16), start).trimEnd());

/** A short sentence behind it names who spoke: "… Okafor said." */
const SPEAKER_BEHIND =
  /^[^.!?“"]{0,60}\b(?:said|says|added|adds|told|asked|replied|wrote|tweeted|explained|insisted)\b/;

const ENDS = '.!?…';

/** True for a sentence of its own: nothing leads up to it, and its sentence does not go on behind it. */
function standsAlone(text: string, { start, end }: Span, block: Block): boolean {
  if (block.role !== 'body') return false;
  const before = text.slice(block.start, start).trimEnd();
  const after = text.slice(end, Math.min(block.end, end + 100)).trimStart();
  return (
    (before === '' || ENDS.includes(before.at(-1)!)) &&
    (after === '' || (/^[\p{Lu}“"]/u.test(after) && !SPEAKER_BEHIND.test(after)))
  );
}
