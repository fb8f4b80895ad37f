import { logistic } from '../logistic';
import { Tag } from '../syntax';
import { ruleHash } from './cues';
import { join, rowOf, shiftFor } from './hash';
import { foundAt, type TokenRange } from './spans';
import type { View } from './view';

/** A cue with what was found for it, and how likely each part is by itself. */
export interface Relation {
  readonly cue: TokenRange & { readonly probability: number };
  readonly source: TokenRange | null;
  readonly content: readonly TokenRange[];
  /** Of the source's edges; or that there is none, where there is none. */
  readonly sourceProbability: number;
  /** Of the token that is the least likely to belong to the content, and of its least likely edge. */
  readonly contentProbability: number;
  readonly contentEdges: number;
}

/** A logistic regression over hashed features. */
export interface Reranker {
  readonly weights: Float32Array;
}

export const RERANK_WIDTH = 16;

/**
 * Writes the `RERANK_WIDTH` features of relation `at`: which words meet, where the trees behind it see numbers alone.
 */
export function rerankFeatures(view: View, relations: readonly Relation[], at: number, out: Int32Array): void {
  const { word, fine: tag, tag: coarse, cluster, count } = view;
  const { cue, source, content } = relations[at]!;
  const main = cue.last - 1;
  const first = content[0]!.first;
  const end = content[content.length - 1]!.last;
  const contentSide = end <= cue.first ? 0 : first >= cue.last ? 1 : 2;
  const sourceSide = !source ? 3 : source.last <= cue.first ? 0 : 1;
  const order = sourceSide * 4 + contentSide;
  const before = cue.first > 0 ? tag[cue.first - 1]! : 254;
  const next = cue.last < count ? tag[cue.last]! : 254;
  const headWord = source ? word[source.last - 1]! : 254;
  const headCluster = source ? cluster[source.last - 1]! : 254;
  const found = foundAt(view, cue);
  const rule = found ? ruleHash(found) : 0;
  const agrees = !found
    ? 0
    : 1 +
      (found.source?.last === source?.last ? 2 : 0) +
      (found.content[0]?.first === first ? 4 : 0) +
      (found.content.at(-1)?.last === end ? 8 : 0);
  let known = main;
  while (known > cue.first && view.lemma[known] === 0) known--;
  let verbs = 0;
  for (const part of content)
    for (let i = part.first; i < part.last; i++) if (coarse[i] === Tag.Verb || coarse[i] === Tag.Auxiliary) verbs++;
  const finite = Math.min(verbs, 2);
  let f = 0;
  out[f++] = 400;
  out[f++] = join(408, word[main]!);
  out[f++] = join(join(410, word[main]!), order);
  out[f++] = join(411, cluster[main]!);
  out[f++] = join(join(413, tag[main]!), next);
  out[f++] = join(join(425, word[first]!), tag[main]!);
  out[f++] = join(428, headWord);
  out[f++] = join(join(429, headCluster), cluster[main]!);
  out[f++] = join(join(437, agrees), rule);
  out[f++] = join(join(439, agrees), word[main]!);
  out[f++] = join(join(442, view.lemma[known]!), order);
  out[f++] = join(join(join(444, view.frame[known]!), tag[first]!), finite);
  out[f++] = join(join(446, word[main]!), tag[first]!);
  out[f++] = join(join(448, word[main]!), word[first]!);
  out[f++] = join(join(449, word[main]!), headCluster);
  out[f++] = join(join(join(455, before), tag[main]!), next);
}

/** How likely a relation with these features is right. */
export function keepProbability({ weights }: Reranker, features: Int32Array): number {
  const shift = shiftFor(weights.length);
  let score = 0;
  for (let f = 0; f < RERANK_WIDTH; f++) score += weights[rowOf(features[f]!, shift)]!;
  return logistic(score);
}
