import type { Analysis } from '../../reading/analysis';
import { passagesOf } from '../../reading/flat';
import type { Passage } from '../../reading/passage';
import { textOf } from '../../reading/span';
import { short } from '../fixes';
import { type Hints, hints, total } from '../hints';
import type { Draft, Rule } from '../rule';
import { type EvidenceKind, type SpunEvidence, spunSigns } from './evidence';

/**
 * Signs that a program swapped words of the text for others. It wants several signs close enough together, of different
 * kinds or different phrases: one odd phrase, or one writer's habit, is not enough.
 */
export const spun: Rule = {
  code: 'text/spun',
  severity: 'warning',
  title: 'A text that a program has paraphrased',
  find: (analysis) => (isSpun(analysis) ? [onArticle(analysis)] : []),
  inPassages: (analysis) => (isSpun(analysis) ? quotationsHere(analysis) : []),
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
  return isEnough(worthOf(signs), words) ? signs : [];
}

function signsOf(text: string): { readonly signs: readonly Sign[]; readonly words: number } {
  const { evidence, words } = spunSigns(text);
  return { signs: evidence.map((e): Sign => ({ ...e, said: textOf(text, e).toLowerCase() })), words };
}

/** What signs are worth together. */
interface Worth {
  readonly signs: number;
  readonly conjunctions: number;
  readonly byKind: ReadonlyMap<EvidenceKind, number>;
}

function worthOf(signs: readonly Sign[]): Worth {
  const byKind = new Map<EvidenceKind, number>();
  const seen = new Set<string>();
  let conjunctions = 0;
  for (const { kind, weight, said } of signs) {
    // The same phrase again is rather the writer's habit than another sign.
    const worth = kind === 'phrase' && seen.has(said) ? REPEATED : weight;
    seen.add(said);
    byKind.set(kind, (byKind.get(kind) ?? 0) + worth);
    if (kind === 'conjunction') conjunctions++;
  }
  return { signs: signs.length, conjunctions, byKind };
}

function isEnough({ signs, conjunctions, byKind }: Worth, words: number): boolean {
  if (signs < 3) return false;
  const thousands = Math.max(words, 250) / 1000;
  const isEverywhere = conjunctions >= 3 && conjunctions / thousands >= CONJUNCTIONS_PER_THOUSAND;
  let whole = 0;
  let capped = 0;
  for (const [kind, worth] of byKind) {
    const sum = kind === 'conjunction' && isEverywhere ? Math.max(conjunctions * 2, worth) : worth;
    whole += sum;
    capped += Math.min(sum, MOST_OF_ONE_KIND[kind]);
  }
  return capped >= ENOUGH && whole / thousands >= ENOUGH_PER_THOUSAND;
}

/** The signs in a passage, block by block: no phrase goes on over the end of a paragraph. */
const signsHere = hints((passage) =>
  signsInBlocks(passage).flatMap(({ signs }, i) => signs.map((sign) => signAt(sign, passage.blocks[i]!.at))),
);
const wordsIn = total((passage) => signsInBlocks(passage).reduce((sum, { words }) => sum + words, 0));

/** A passage is looked through for its signs, and right after for its words. */
let last: { readonly of: Passage; readonly blocks: readonly ReturnType<typeof signsOf>[] } | undefined;

function signsInBlocks(passage: Passage): readonly ReturnType<typeof signsOf>[] {
  if (last?.of !== passage) last = { of: passage, blocks: passage.blocks.map(({ reading }) => signsOf(reading.text)) };
  return last.blocks;
}

const signAt = ({ start, end, kind, weight, note, said }: Sign, by: number): Sign => ({
  start: start + by,
  end: end + by,
  kind,
  weight,
  note,
  said,
});

/** The signs in an article, and what they are worth. */
interface Signs {
  readonly all: readonly SignIn[];
  readonly worth: Worth;
  /** The same signs, the strongest first. */
  readonly strongest: readonly SignIn[];
}

/** A sign with its places in a passage, and the position of that. */
interface SignIn {
  readonly sign: Sign;
  readonly at: number;
}

/** At most keys no sign comes or goes. */
const gathered = new WeakMap<readonly Hints<Sign>[], Signs>();

function signsIn(analysis: Analysis): Signs {
  const held = signsHere(analysis);
  let signs = gathered.get(held);
  if (!signs) {
    const all = held.flatMap(({ at, found }) => found.map((sign) => ({ sign, at })));
    const strongest = all.toSorted((a, b) => b.sign.weight - a.sign.weight);
    signs = { all, worth: worthOf(all.map(({ sign }) => sign)), strongest };
    gathered.set(held, signs);
  }
  return signs;
}

const isSpun = (analysis: Analysis): boolean => isEnough(signsIn(analysis).worth, wordsIn(analysis));

const MOST_RELATED = 20;

function onArticle(analysis: Analysis): Draft {
  const { text, blocks } = analysis;
  const { starts } = passagesOf(analysis);
  const { all, strongest } = signsIn(analysis);
  const inArticle = ({ sign, at }: SignIn): Sign => signAt(sign, starts[at]!);
  const { start, end } = blocks[0]?.role === 'headline' ? blocks[0] : inArticle(all[0]!);
  // One of each kind tells more than three of one.
  const kinds = new Set<EvidenceKind>();
  const first = strongest.filter(({ sign: { kind } }) => !kinds.has(kind) && kinds.add(kind));
  const shown = distinct(text, [...first, ...strongest], inArticle);
  return {
    start,
    end,
    message: `This text shows ${all.length} signs of machine paraphrase, such as ${quoted(shown)}: names and quotations in it can’t be relied on.`,
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
function distinct(text: string, order: readonly SignIn[], inArticle: (sign: SignIn) => Sign): readonly string[] {
  const shown = new Map<string, string>();
  for (const sign of order) {
    if (shown.size === MOST_SHOWN) break;
    const words = short(textOf(text, inArticle(sign)));
    if (!shown.has(words.toLowerCase())) shown.set(words.toLowerCase(), words);
  }
  return [...shown.values()];
}

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');
