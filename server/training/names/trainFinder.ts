import type { BlockContext } from '../../reading/block';
import { layout } from '../../reading/layout';
import type { Lexicon } from '../../reading/lexicon';
import { namesByRule } from '../../reading/names/candidates';
import { regionsOf } from '../../reading/names/finder';
import { FINDER_WIDTH, finderFeatures, hearRules } from '../../reading/names/finderFeatures';
import type { WrittenFinder } from '../../reading/names/finderModel';
import { firstLabel, furtherLabel, NAME_ALLOWED, NAME_LABELS } from '../../reading/names/labels';
import { quotationsOf } from '../../reading/quotations';
import { sentencesOf } from '../../reading/sentences';
import { parse } from '../../reading/syntax';
import { packWeights } from '../../reading/syntax/tagger';
import { tokenize } from '../../reading/tokens';
import { type CrfSettings, type FloatCrf, type Sequences, trainCrf } from '../trainCrf';
import type { GoldName, NamedText } from './gum';

export const FINDER_SETTINGS: CrfSettings = {
  labels: NAME_LABELS,
  rows: 1 << 14,
  allowed: NAME_ALLOWED,
  epochs: 6,
  rate: 0.1,
  l1: 0.3,
  l2: 4,
};

/** Orders of the regions to learn in. A finder of one order errs by chance where one of another doesn't. */
const SEEDS = [23, 24, 25, 26];

/** The regions of some texts, ready to learn from. */
export interface FinderExamples {
  readonly lengths: readonly number[];
  readonly features: readonly Int32Array[];
  readonly labels: readonly Uint8Array[];
}

/** Reads one text with the rules and lays its regions out. */
export function finderExamples({ text, names }: NamedText, lexicon: Lexicon): FinderExamples {
  const lengths: number[] = [];
  const features: Int32Array[] = [];
  const labels: Uint8Array[] = [];
  for (const block of layout(text)) {
    const tokens = tokenize(text.slice(block.start, block.end));
    const sentences = sentencesOf(tokens);
    const bare = { text: tokens.text, role: block.role, tokens, sentences, quotes: quotationsOf(tokens, sentences) };
    const context: BlockContext = { ...bare, syntax: parse(bare), lexicon };
    const { table, found } = namesByRule(context);
    const gold = goldLabels(context, names, block.start);
    hearRules(context, found);
    for (const region of regionsOf(context, found, true)) {
      const length = region.last - region.first;
      const rows = new Int32Array(length * FINDER_WIDTH);
      finderFeatures(context, table, region, rows);
      lengths.push(length);
      features.push(rows);
      labels.push(consistent(gold.slice(region.first, region.last)));
    }
  }
  return { lengths, features, labels };
}

function goldLabels({ tokens }: BlockContext, names: readonly GoldName[], offset: number): Uint8Array {
  const labels = new Uint8Array(tokens.count);
  for (const { start, end, kind } of names) {
    let first = true;
    for (let i = 0; i < tokens.count; i++) {
      if (tokens.end[i]! + offset <= start || tokens.start[i]! + offset >= end || labels[i]) continue;
      labels[i] = first ? firstLabel(kind) : furtherLabel(kind);
      first = false;
    }
  }
  return labels;
}

/** A region may cut a name: what is left of it begins with its first label. */
function consistent(labels: Uint8Array): Uint8Array {
  for (let i = 0; i < labels.length; i++)
    if (NAME_ALLOWED[(i === 0 ? 0 : labels[i - 1]!) * NAME_LABELS + labels[i]!] === 0) labels[i]!--;
  return labels;
}

/** Learns to find names. */
export function trainFinder(examples: readonly FinderExamples[], settings = FINDER_SETTINGS): WrittenFinder {
  const start = Int32Array.of(0, ...examples.flatMap(({ lengths }) => lengths));
  for (let k = 1; k < start.length; k++) start[k]! += start[k - 1]!;
  const tokens = start[start.length - 1]!;
  const features = new Int32Array(tokens * FINDER_WIDTH);
  const labels = new Uint8Array(tokens);
  let k = 0;
  for (const example of examples)
    for (let region = 0; region < example.lengths.length; region++, k++) {
      features.set(example.features[region]!, start[k]! * FINDER_WIDTH);
      labels.set(example.labels[region]!, start[k]!);
    }
  const data: Sequences = { start, features, width: FINDER_WIDTH, labels };
  // Training writes over the features.
  const fields = SEEDS.map((seed) => trainCrf({ ...data, features: features.slice() }, { ...settings, seed }));
  return written(meanOf(fields), settings.rows);
}

function meanOf(fields: readonly FloatCrf[]): FloatCrf {
  const mean = (arrays: readonly Float32Array[]): Float32Array =>
    arrays[0]!.map((_, i) => arrays.reduce((sum, array) => sum + array[i]!, 0) / arrays.length);
  return {
    labels: fields[0]!.labels,
    weights: mean(fields.map(({ weights }) => weights)),
    transitions: mean(fields.map(({ transitions }) => transitions)),
  };
}

/** The range of `packWeights`. */
const LARGEST = 40;
/** Of a thousand weights other than zero, one may be cut to the largest that is written. */
const CUT = 0.999;

function written({ weights, transitions }: FloatCrf, rows: number): WrittenFinder {
  const sizes = weights
    .filter((w) => w !== 0)
    .map(Math.abs)
    .sort();
  const scale = Math.fround((sizes[Math.floor(sizes.length * CUT)] ?? 1) / LARGEST);
  const rounded = Int8Array.from(weights, (w) => Math.max(-LARGEST, Math.min(LARGEST, Math.round(w / scale))));
  return {
    rows,
    scale,
    transitions: [...transitions]
      .filter(Number.isFinite)
      .map((w) => Math.round(w * 1000) / 1000)
      .join(' '),
    weights: packWeights(rounded),
  };
}
