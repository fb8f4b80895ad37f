import type { BlockContext, NameCandidate, Sentence } from '../block';
import { type Crf, type CrfWeights, LANES } from '../model/crf';
import { rowOf, shiftFor } from '../model/hash';
import { Shape, type Tokens } from '../tokens';
import { Casing, casingOf } from './casing';
import { FINDER_WIDTH, finderFeatures, hearRules, type Region, wordOfFeature } from './finderFeatures';
import { furtherLabel, kindOf, type NameKind, NameLabel } from './labels';
import { CONNECTORS, NEVER_FIRST, NO_ACTORS, TITLES } from './nameWords';
import { isHyphen, isNameToken, type MatchTable } from './runs';

/** A region, and the rules' names in it: those `from` to `to` (exclusive). */
export interface NameRegion extends Region {
  readonly from: number;
  readonly to: number;
}

/** Words between names that are judged with them: "Peace | and | Freedom Party". */
const MOST_BETWEEN = 2;
/** Tokens of a region: lists of names go on for long, and need not be judged all at once. */
const LONGEST = 400;
/** A guess this sure needs no second opinion. */
export const SETTLED = 0.8;

/**
 * The stretches of a block that are worth judging, in text order: names with a few words between them, one of which the
 * rules only guess.
 */
export function regionsOf(
  { tokens, sentences, role }: BlockContext,
  names: readonly NameCandidate[],
  all = false,
): NameRegion[] {
  const regions: NameRegion[] = [];
  let next = 0;
  for (const sentence of sentences) {
    let from = next;
    while (next < names.length && names[next]!.first < sentence.last) next++;
    if (from === next) continue;
    let isNormal: boolean | undefined;
    while (from < next) {
      let to = from + 1;
      let isOpen = all || isGuess(names[from]!) || hasNeighbour(tokens, sentence, names[from]!);
      for (; to < next && areNear(names[from]!, names[to - 1]!, names[to]!); to++)
        isOpen ||=
          isGuess(names[to]!) ||
          hasNeighbour(tokens, sentence, names[to]!) ||
          mayJoin(tokens, names[to - 1]!, names[to]!);
      if (isOpen) {
        isNormal ??= casingOf(tokens, sentence, role) === Casing.Normal;
        if (isNormal) {
          const { first, last } = stretch(tokens, sentence, names[from]!.first, names[to - 1]!.last);
          regions.push({ first, last, from, to });
        }
      }
      from = to;
    }
  }
  return regions;
}

/** Whether a name is judged with those before it, from the region's first on. */
const areNear = (first: NameCandidate, before: NameCandidate, name: NameCandidate): boolean =>
  name.first - before.last <= MOST_BETWEEN && name.last - first.first <= LONGEST;

const isGuess = ({ entries, confidence, form, evidence }: NameCandidate): boolean =>
  entries.length === 0 && confidence < SETTLED && form === 'name' && !RARELY_CORRECTED.has(evidence.rule);

/** Guesses that the finder leaves as they are in all but one of fifty; the whole article has its say on them later. */
const RARELY_CORRECTED = new Set([
  'name/given-name',
  'name/family-name',
  'name/speaks',
  'name/sentence-start',
  'name/headline',
  'name/rules',
]);

/** "Progressive | Conservative Party": a word with a capital beside a name that is no person's. */
function hasNeighbour(tokens: Tokens, sentence: Sentence, { first, last, type }: NameCandidate): boolean {
  if (type === 'person' || type === 'group') return false;
  const isPlain = (i: number): boolean =>
    isNameToken(tokens, i) && !NEVER_FIRST.has(tokens, i) && !TITLES.has(tokens, i) && !NO_ACTORS.has(tokens, i);
  return (first - 1 > sentence.first && isPlain(first - 1)) || (last < sentence.last && isPlain(last));
}

/** "Peace Party | and | Freedom League": two names that a connecting word may make one. */
function mayJoin(tokens: Tokens, left: NameCandidate, right: NameCandidate): boolean {
  if (left.type !== 'organization' && right.type !== 'organization') return false;
  if (left.entries.length > 0 && right.entries.length > 0 && left.last < right.first) return false;
  return left.last === right.first || CONNECTORS.has(tokens, left.last) || isHyphen(tokens, left.last);
}

/** Takes in words with a capital on both sides, which the rules left out. */
function stretch(tokens: Tokens, sentence: Sentence, first: number, last: number): Region {
  let from = first;
  let to = last;
  while (from > sentence.first && from > first - REACH && isNameToken(tokens, from - 1)) from--;
  for (let i = to; i < sentence.last && i < to + REACH && i < last + 3 * REACH; i++)
    if (isNameToken(tokens, i)) to = i + 1;
  return { first: from, last: to };
}

const REACH = 3;

/** A name as the trained finder sees it: tokens `first` to `last` (exclusive). */
export interface FoundName {
  readonly first: number;
  readonly last: number;
  readonly kind: NameKind;
  readonly probability: number;
  /** The words that weighed most, for the user; ask before the next name is found. */
  why(): string;
}

/**
 * Finds names in these regions, in text order, and gives each to `take`; before that, `outside[i]` has the probability that token `i` is in
 * none, for the tokens of regions up to and with this name's.
 */
export function findNames(
  context: BlockContext,
  table: MatchTable,
  names: readonly NameCandidate[],
  regions: readonly NameRegion[],
  crf: Crf,
  outside: Float32Array,
  take: (name: FoundName) => void,
): void {
  hearRules(context, names);
  for (const region of regions) {
    const length = region.last - region.first;
    const path = label(context, table, region, crf);
    if (agrees(names, region, path)) continue;
    const odds = crf.probabilities(length);
    for (let i = 0; i < length; i++) outside[region.first + i] = odds[i * LANES]!;
    for (let i = 0; i < length; ) {
      const from = i++;
      const first: NameLabel = path[from]!;
      if (first === NameLabel.Outside) continue;
      const kind = kindOf(first);
      const further = furtherLabel(kind);
      let probability = odds[from * LANES + first]!;
      for (; i < length && path[i] === further; i++) probability = Math.min(probability, odds[i * LANES + further]!);
      const to = i;
      take({
        first: region.first + from,
        last: region.first + to,
        kind,
        probability,
        why: () => weightiest(context, region, crf, path, from, to),
      });
    }
  }
}

/** The best labels of a region's tokens. */
function label(context: BlockContext, table: MatchTable, region: Region, crf: Crf): Uint8Array {
  const length = region.last - region.first;
  crf.reserve(length, FINDER_WIDTH);
  finderFeatures(context, table, region, crf.features);
  crf.addWeights(length, FINDER_WIDTH);
  return crf.bestLabels(length);
}

/** True where the labels say of a region just what the rules do: then how sure they are need not be known. */
function agrees(names: readonly NameCandidate[], { first, last, from, to }: NameRegion, path: Uint8Array): boolean {
  let next = from;
  for (let i = first; i < last; ) {
    const start = i++;
    const firstLabel: NameLabel = path[start - first]!;
    if (firstLabel === NameLabel.Outside) continue;
    const kind = kindOf(firstLabel);
    while (i < last && path[i - first] === furtherLabel(kind)) i++;
    const name = next < to ? names[next++]! : undefined;
    if (name?.first !== start || name.last !== i || (name.type !== kind && name.entries.length === 0)) return false;
  }
  return next === to;
}

/** What one feature says for a label, in steps. */
function weightOf({ labels, packed }: CrfWeights, feature: number, label: NameLabel): number {
  const row = rowOf(feature, shiftFor((packed.length * 4) / labels));
  const four = packed[(row * labels + label) >> 2]!;
  return ((four >>> ((label & 3) * 8)) & 0xff) - 128;
}

const MOST_WORDS = 3;

/** The words whose features speak most for the labels of a region's tokens `from` to `to`. */
function weightiest(
  { tokens }: BlockContext,
  region: Region,
  crf: Crf,
  path: Uint8Array,
  from: number,
  to: number,
): string {
  const weights = new Map<number, number>();
  for (let i = from; i < to; i++)
    for (let f = 0; f < FINDER_WIDTH; f++) {
      const about = wordOfFeature(tokens, region, region.first + i, f);
      if (about < 0 || about >= tokens.count || tokens.shape[about]! & Shape.Punctuation) continue;
      const weight = weightOf(crf.weights, crf.features[i * FINDER_WIDTH + f]!, path[i]!);
      weights.set(about, (weights.get(about) ?? 0) + weight);
    }
  return [...weights]
    .filter(([, weight]) => weight > 0)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_WORDS)
    .map(([i]) => i)
    .sort((a, b) => a - b)
    .map((i) => `“${tokens.text.slice(tokens.start[i]!, tokens.end[i]!)}”`)
    .join(', ');
}
