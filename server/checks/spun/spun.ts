import type { Analysis } from '../../reading/analysis';
import type { Paragraph } from '../../reading/passage';
import { textOf } from '../../reading/span';
import { short } from '../fixes';
import { hints, total } from '../hints';
import { type Draft, draftsAt, type Rule } from '../rule';
import { type EvidenceKind, type SpunEvidence, spunSigns } from './evidence';

/**
 * Signs that a program swapped words of the text for others. It wants several signs close enough together, of different
 * kinds or different phrases: one odd phrase, or one writer's habit, is not enough.
 */
export const spun: Rule = {
  code: 'text/spun',
  severity: 'warning',
  title: 'A text that a program has paraphrased',
  find(analysis) {
    const found = signsIn(analysis);
    return found.signs.length === 0 ? [] : [onArticle(analysis, found), ...draftsAt(quotationsHere(analysis))];
  },
};

/** What the signs must be worth together, and per thousand words. */
const ENOUGH = 8;
const ENOUGH_PER_THOUSAND = 6;
const REPEATED = 0.5;
/** Of one kind of sign no more than this counts. Only broken set phrases are enough alone, if they are three. */
const MOST_OF_ONE_KIND: Record<EvidenceKind, number> = {
  phrase: 12,
  name: 6,
  capital: 6,
  conjunction: 6,
  habit: 2,
  article: 2,
};
/** "in addition to" so often, per thousand words, stands for "and" everywhere. */
const CONJUNCTIONS_PER_THOUSAND = 4;

/** One sign in an article, with its words in lower case. */
interface Sign extends SpunEvidence {
  readonly said: string;
}

/** The evidence that a text was spun, of the signs in it; none where they are not enough. */
export function verdict(text: string): readonly SpunEvidence[] {
  const { signs, words } = signsOf(text);
  return isEnough(signs, words) ? signs : [];
}

function signsOf(text: string): { readonly signs: readonly Sign[]; readonly words: number } {
  const { evidence, words } = spunSigns(text);
  return { signs: evidence.map((e): Sign => ({ ...e, said: textOf(text, e).toLowerCase() })), words };
}

function isEnough(signs: readonly Sign[], words: number): boolean {
  if (signs.length < 3) return false;
  const thousands = Math.max(words, 250) / 1000;
  const sums = new Map<EvidenceKind, number>();
  const seen = new Set<string>();
  let conjunctions = 0;
  for (const { kind, weight, said } of signs) {
    // The same phrase again is rather the writer's habit than another sign.
    const worth = kind === 'phrase' && seen.has(said) ? REPEATED : weight;
    seen.add(said);
    sums.set(kind, (sums.get(kind) ?? 0) + worth);
    if (kind === 'conjunction') conjunctions++;
  }
  if (conjunctions >= 3 && conjunctions / thousands >= CONJUNCTIONS_PER_THOUSAND)
    sums.set('conjunction', Math.max(conjunctions * 2, sums.get('conjunction')!));
  let whole = 0;
  let capped = 0;
  for (const [kind, sum] of sums) {
    whole += sum;
    capped += Math.min(sum, MOST_OF_ONE_KIND[kind]);
  }
  return capped >= ENOUGH && whole / thousands >= ENOUGH_PER_THOUSAND;
}

/** While somebody types in one block, the others need not be looked through again. */
const known = new WeakMap<Paragraph, ReturnType<typeof signsOf>>();

function signsInBlock(paragraph: Paragraph): ReturnType<typeof signsOf> {
  const signs = known.get(paragraph) ?? signsOf(paragraph.text);
  known.set(paragraph, signs);
  return signs;
}

/** The signs in a passage, block by block: no phrase goes on over the end of a paragraph. */
const signsHere = hints(({ blocks }) =>
  blocks.flatMap(({ at, reading }) => signsInBlock(reading).signs.map((sign) => signAt(sign, at))),
);
const wordsIn = total(({ blocks }) => blocks.reduce((sum, { reading }) => sum + signsInBlock(reading).words, 0));

const signAt = ({ start, end, kind, weight, note, said }: Sign, by: number): Sign => ({
  start: start + by,
  end: end + by,
  kind,
  weight,
  note,
  said,
});

/** The signs in an article, and where the passage of each starts; none where they are not enough. */
function signsIn(analysis: Analysis): { readonly signs: readonly Sign[]; readonly starts: readonly number[] } {
  const signs: Sign[] = [];
  const starts: number[] = [];
  for (const { start, found } of signsHere(analysis))
    for (const sign of found) {
      signs.push(sign);
      starts.push(start);
    }
  return isEnough(signs, wordsIn(analysis)) ? { signs, starts } : { signs: [], starts: [] };
}

const MOST_RELATED = 20;

function onArticle({ text, blocks }: Analysis, { signs, starts }: ReturnType<typeof signsIn>): Draft {
  const inArticle = (i: number): Sign => signAt(signs[i]!, starts[i]!);
  const { start, end } = blocks[0]?.role === 'headline' ? blocks[0] : inArticle(0);
  const strongest = signs.map((_, i) => i).sort((a, b) => signs[b]!.weight - signs[a]!.weight);
  // One of each kind tells more than three of one.
  const kinds = new Set<EvidenceKind>();
  const first = strongest.filter((i) => !kinds.has(signs[i]!.kind) && kinds.add(signs[i]!.kind));
  const shown = distinct(text, [...first, ...strongest], inArticle);
  return {
    start,
    end,
    message: `This text shows ${signs.length} signs of machine paraphrase, such as ${quoted(shown)}: names and quotations in it can’t be relied on.`,
    related: strongest
      .slice(0, MOST_RELATED)
      .map(inArticle)
      .sort((a, b) => a.start - b.start)
      .map((e) => ({ start: e.start, end: e.end, message: `“${short(textOf(text, e))}”: ${e.note}` })),
  };
}

/** A quotation whose words were swapped is not what was said. */
const quotationsHere = hints(({ quotations }) =>
  quotations
    .filter(({ level, balanced }) => level === 0 && balanced)
    .map(({ start, end }) => ({
      start,
      end,
      message: 'The text seems machine-paraphrased, so this quotation can’t be taken as verbatim.',
    })),
);

const MOST_SHOWN = 3;

/** The words of the first signs that are not said with the same words as another. */
function distinct(text: string, order: readonly number[], inArticle: (sign: number) => Sign): readonly string[] {
  const shown = new Map<string, string>();
  for (const i of order) {
    if (shown.size === MOST_SHOWN) break;
    const words = short(textOf(text, inArticle(i)));
    if (!shown.has(words.toLowerCase())) shown.set(words.toLowerCase(), words);
  }
  return [...shown.values()];
}

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');
