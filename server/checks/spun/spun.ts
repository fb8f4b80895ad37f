import type { Analysis } from '../../reading/analysis';
import type { BlockReading } from '../../reading/block';
import { textOf } from '../../reading/span';
import { short } from '../fixes';
import { hints } from '../hints';
import type { Draft, Rule } from '../rule';
import { type EvidenceKind, type SpunEvidence, type SpunSigns, spunSigns } from './evidence';

/**
 * Signs that a program swapped words of the text for others. It wants several signs close enough together, of different
 * kinds or different phrases: one odd phrase, or one writer's habit, is not enough.
 */
export const spun: Rule = {
  code: 'text/spun',
  severity: 'warning',
  title: 'A text that a program has paraphrased',
  find(analysis) {
    const evidence = verdict(analysis.text, signsIn(analysis));
    return evidence.length === 0 ? [] : [onArticle(analysis, evidence), ...onQuotations(analysis)];
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

/** The evidence that a text was spun, of the signs in it; none where they are not enough. */
export function verdict(text: string, { evidence, words }: SpunSigns = spunSigns(text)): readonly SpunEvidence[] {
  if (evidence.length < 3) return [];
  const thousands = Math.max(words, 250) / 1000;
  const sums = new Map<EvidenceKind, number>();
  const seen = new Set<string>();
  for (const e of evidence) {
    // The same phrase again is rather the writer's habit than another sign.
    const words = textOf(text, e).toLowerCase();
    const worth = e.kind === 'phrase' && seen.has(words) ? REPEATED : e.weight;
    seen.add(words);
    sums.set(e.kind, (sums.get(e.kind) ?? 0) + worth);
  }
  const conjunctions = evidence.filter(({ kind }) => kind === 'conjunction').length;
  if (conjunctions >= 3 && conjunctions / thousands >= CONJUNCTIONS_PER_THOUSAND)
    sums.set('conjunction', Math.max(conjunctions * 2, sums.get('conjunction')!));
  let whole = 0;
  let capped = 0;
  for (const [kind, sum] of sums) {
    whole += sum;
    capped += Math.min(sum, MOST_OF_ONE_KIND[kind]);
  }
  return capped >= ENOUGH && whole / thousands >= ENOUGH_PER_THOUSAND ? evidence : [];
}

/** While somebody types in one block, the others need not be looked through again. */
const known = new WeakMap<BlockReading, SpunSigns>();

function signsInBlock(reading: BlockReading): SpunSigns {
  const signs = known.get(reading) ?? spunSigns(reading.text);
  known.set(reading, signs);
  return signs;
}

/** The signs in an article, block by block: no phrase goes on over the end of a paragraph. */
function signsIn({ text, blocks, readings }: Analysis): SpunSigns {
  if (!readings) return spunSigns(text);
  const evidence: SpunEvidence[] = [];
  let words = 0;
  for (let i = 0; i < readings.length; i++) {
    const signs = signsInBlock(readings[i]!);
    words += signs.words;
    const by = blocks[i]!.start;
    for (const e of signs.evidence) evidence.push({ ...e, start: e.start + by, end: e.end + by });
  }
  return { evidence, words };
}

const MOST_RELATED = 20;

function onArticle({ text, blocks }: Analysis, evidence: readonly SpunEvidence[]): Draft {
  const headline = blocks[0]?.role === 'headline' ? blocks[0] : undefined;
  const { start, end } = headline ?? evidence[0]!;
  const strongest = [...evidence].sort((a, b) => b.weight - a.weight);
  // One of each kind tells more than three of one.
  const kinds = new Set<EvidenceKind>();
  const first = strongest.filter(({ kind }) => !kinds.has(kind) && kinds.add(kind));
  const shown = distinct(text, [...first, ...strongest]);
  return {
    start,
    end,
    message: `This text shows ${evidence.length} signs of machine paraphrase, such as ${quoted(shown)}: names and quotations in it can’t be relied on.`,
    related: strongest
      .slice(0, MOST_RELATED)
      .sort((a, b) => a.start - b.start)
      .map((e) => ({ start: e.start, end: e.end, message: `“${short(textOf(text, e))}”: ${e.note}` })),
  };
}

const quotationsHere = hints(({ quotations }) => quotations.filter(({ level, balanced }) => level === 0 && balanced));

/** A quotation whose words were swapped is not what was said. */
const onQuotations = (analysis: Analysis): Draft[] =>
  quotationsHere(analysis).flatMap(({ start: by, found }) =>
    found.map(({ start, end }) => ({
      start: start + by,
      end: end + by,
      message: 'The text seems machine-paraphrased, so this quotation can’t be taken as verbatim.',
    })),
  );

const MOST_SHOWN = 3;

/** The words of the first signs that are not said with the same words as another. */
function distinct(text: string, evidence: readonly SpunEvidence[]): readonly string[] {
  const shown = new Map<string, string>();
  for (const e of evidence) {
    if (shown.size === MOST_SHOWN) break;
    const words = short(textOf(text, e));
    if (!shown.has(words.toLowerCase())) shown.set(words.toLowerCase(), words);
  }
  return [...shown.values()];
}

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');
