import { logistic } from '../reading/logistic';
import { LEAVES, leafOf, TREE_DEPTH, type Trees } from '../reading/model/trees';
import { seeded } from './random';

const TREES = 80;
const RATE = 0.12;
/** Strength of the L2 penalty on leaves, and the least sum of second derivatives in one. */
const PENALTY = 2;
const LEAST_IN_LEAF = 5;
/** Shares of the examples and of the features that a tree learns from. */
const SAMPLE = 0.7;
const FEATURES = 0.6;
/** Bounds are sought among so many quantiles of a feature. */
const BINS = 64;
/** A split that gains less is none. */
const LEAST_GAIN = 1e-3;

/** Gradient boosting of trees on the logistic loss, by histograms. `values` has `width` features an example. */
export function trainTrees(values: Float32Array, width: number, right: Uint8Array): Trees {
  const count = right.length;
  const bounds = Array.from({ length: width }, (_, f) => boundsOf(values, width, f, count));
  const bins = binned(values, width, bounds);
  const positive = right.reduce((sum, y) => sum + y, 0);
  const trees = {
    feature: new Uint8Array(TREES * TREE_DEPTH),
    bound: new Float32Array(TREES * TREE_DEPTH).fill(Number.POSITIVE_INFINITY),
    leaf: new Float32Array(TREES * LEAVES),
    base: Math.fround(Math.log(positive / (count - positive))),
  };
  const score = new Float64Array(count).fill(trees.base);
  const gradient = new Float64Array(count);
  const curve = new Float64Array(count);
  const random = seeded(41);
  for (let tree = 0; tree < TREES; tree++) {
    const sampled: number[] = [];
    for (let i = 0; i < count; i++) {
      const p = logistic(score[i]!);
      gradient[i] = p - right[i]!;
      curve[i] = p * (1 - p);
      if (random() < SAMPLE) sampled.push(i);
    }
    const chosen = bounds.flatMap((_, f) => (random() < FEATURES ? [f] : []));
    grow(tree, sampled, chosen);
    const sums = new Float64Array(LEAVES);
    const curves = new Float64Array(LEAVES);
    for (const i of sampled) {
      const leaf = leafOf(trees, tree, values, i * width);
      sums[leaf]! += gradient[i]!;
      curves[leaf]! += curve[i]!;
    }
    for (let k = 0; k < LEAVES; k++) trees.leaf[tree * LEAVES + k] = (-RATE * sums[k]!) / (curves[k]! + PENALTY);
    for (let i = 0; i < count; i++) score[i]! += trees.leaf[tree * LEAVES + leafOf(trees, tree, values, i * width)]!;
  }
  return trees;

  /** Splits all nodes of one tree, level by level, by the question that gains most over all of them. */
  function grow(tree: number, sampled: readonly number[], chosen: readonly number[]): void {
    const node = new Int32Array(count);
    for (let depth = 0; depth < TREE_DEPTH; depth++) {
      const nodes = 1 << depth;
      let best = { gain: LEAST_GAIN, bin: 0 };
      let feature = -1;
      for (const f of chosen) {
        const sums = new Float64Array(nodes * BINS);
        const curves = new Float64Array(nodes * BINS);
        for (const i of sampled) {
          const at = node[i]! * BINS + bins[i * width + f]!;
          sums[at]! += gradient[i]!;
          curves[at]! += curve[i]!;
        }
        const split = bestSplit(sums, curves);
        if (split.gain <= best.gain) continue;
        best = split;
        feature = f;
      }
      const at = tree * TREE_DEPTH + depth;
      if (feature >= 0) {
        trees.feature[at] = feature;
        trees.bound[at] = bounds[feature]![best.bin]!;
      }
      for (const i of sampled)
        node[i] = 2 * node[i]! + (values[i * width + trees.feature[at]!]! >= trees.bound[at]! ? 1 : 0);
    }
  }
}

/** The last bin of the lower side where nodes together split best, by sums of first and second derivatives a node and bin. */
function bestSplit(sums: Float64Array, curves: Float64Array): { readonly gain: number; readonly bin: number } {
  const gains = new Float64Array(BINS - 1);
  const worth = (s: number, c: number): number => (s * s) / (c + PENALTY);
  for (let node = 0; node < sums.length; node += BINS) {
    let sum = 0;
    let curve = 0;
    for (let b = node; b < node + BINS; b++) {
      sum += sums[b]!;
      curve += curves[b]!;
    }
    if (curve < LEAST_IN_LEAF) continue;
    const whole = worth(sum, curve);
    let under = 0;
    let curveUnder = 0;
    for (let bin = 0; bin < BINS - 1; bin++) {
      under += sums[node + bin]!;
      curveUnder += curves[node + bin]!;
      gains[bin]! += worth(under, curveUnder) + worth(sum - under, curve - curveUnder) - whole;
    }
  }
  let best = 0;
  for (let bin = 1; bin < BINS - 1; bin++) if (gains[bin]! > gains[best]!) best = bin;
  return { gain: gains[best]!, bin: best };
}

/** Bounds between the values of a feature, or between quantiles of them. */
function boundsOf(values: Float32Array, width: number, feature: number, count: number): Float32Array {
  const sorted = Float32Array.from({ length: count }, (_, i) => values[i * width + feature]!).sort();
  const distinct = [...new Set(sorted)];
  if (distinct.length <= BINS) return Float32Array.from(distinct.slice(1), (v, k) => (v + distinct[k]!) / 2);
  const quantiles = Array.from({ length: BINS - 1 }, (_, k) => sorted[Math.floor(((k + 1) * count) / BINS)]!);
  return Float32Array.from(new Set(quantiles));
}

/** The bin of each value: how many bounds it reaches. */
function binned(values: Float32Array, width: number, bounds: readonly Float32Array[]): Uint8Array {
  return Uint8Array.from(values, (value, at) => {
    const edges = bounds[at % width]!;
    let low = 0;
    let high = edges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (value >= edges[middle]!) low = middle + 1;
      else high = middle;
    }
    return low;
  });
}
