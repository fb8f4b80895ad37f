/**
 * Boosted regression trees (Friedman 2001), all of one depth and complete: node `n` leads to `2n + 1` where its feature is
 * under its bound, to `2n + 2` otherwise. Flat, tree after tree.
 */
export interface Trees {
  /** Feature and bound of each inner node; a node that does not split has an infinite bound. */
  readonly feature: Uint8Array;
  readonly bound: Float32Array;
  /** Log-odds that each leaf adds; `base` is where they start. */
  readonly leaf: Float32Array;
  readonly base: number;
}

export const TREE_DEPTH = 5;
export const INNER_NODES = (1 << TREE_DEPTH) - 1;
export const LEAVES = 1 << TREE_DEPTH;

/** The leaf of tree `tree` in which the features from `values[at]` on end. */
export function leafOf({ feature, bound }: Trees, tree: number, values: Float32Array, at: number): number {
  const root = tree * INNER_NODES;
  let node = 0;
  for (let depth = 0; depth < TREE_DEPTH; depth++)
    node = 2 * node + (values[at + feature[root + node]!]! >= bound[root + node]! ? 2 : 1);
  return node - INNER_NODES;
}

/** The probability that the trees give to the features from `values[at]` on. */
export function treesProbability(trees: Trees, values: Float32Array, at = 0): number {
  const count = trees.leaf.length / LEAVES;
  let score = trees.base;
  for (let tree = 0; tree < count; tree++) score += trees.leaf[tree * LEAVES + leafOf(trees, tree, values, at)]!;
  return 1 / (1 + Math.exp(-score));
}
