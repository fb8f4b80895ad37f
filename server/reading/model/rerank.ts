import { logistic } from '../logistic';
import { Tag } from '../syntax';
import { bucket, ruleHash } from './cues';
import { join, rowOf, shiftFor } from './hash';
import { foundAt, type TokenRange } from './spans';
import { Quoted, type View } from './view';

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

export const RERANK_WIDTH = 60;

/** Log-odds in steps of a half, from -6 to 6. */
const step = (p: number): number => {
  const odds = Math.log((p + 0.003) / (1.003 - p));
  return Math.round(Math.max(-6, Math.min(6, odds)) * 2) + 12;
};

/** How many relations before and after one are looked at: enough for a sentence, and the work stays linear. */
const REACH = 6;

/** Writes the `RERANK_WIDTH` features of relation `at`. */
export function rerankFeatures(view: View, relations: readonly Relation[], at: number, out: Int32Array): void {
  const { word, fine: tag, tag: coarse, cluster, quoted, sentence, count } = view;
  const relation = relations[at]!;
  const { cue, source, content } = relation;
  const main = cue.last - 1;
  let size = 0;
  let inQuotes = 0;
  for (const part of content) {
    size += part.last - part.first;
    for (let i = part.first; i < part.last; i++) if (quoted[i] !== Quoted.Outside) inQuotes++;
  }
  const kind = inQuotes === 0 ? 0 : inQuotes === size ? 1 : 2;
  const first = content[0]!.first;
  const end = content[content.length - 1]!.last;
  const contentSide = end <= cue.first ? 0 : first >= cue.last ? 1 : 2;
  const contentFar = contentSide === 1 ? first - cue.last : contentSide === 0 ? cue.first - end : 0;
  const sourceSide = !source ? 3 : source.last <= cue.first ? 0 : 1;
  const sourceFar = !source ? 0 : sourceSide === 0 ? cue.first - source.last : source.first - cue.last;
  const order = sourceSide * 4 + contentSide;
  const c = step(cue.probability);
  const s = step(relation.sourceProbability);
  const k = step(relation.contentProbability);
  const e = step(relation.contentEdges);
  const certain = c >> 2;
  let overlaps = 0;
  let nested = 0;
  for (let i = Math.max(0, at - REACH); i < relations.length && i <= at + REACH; i++) {
    if (relations[i]!.cue === cue) continue;
    for (const part of relations[i]!.content) {
      if (part.first <= cue.first && cue.last <= part.last) nested++;
      for (const own of content) if (part.first < own.last && own.first < part.last) overlaps++;
    }
  }
  let earlier = at - 1;
  while (earlier >= 0 && relations[earlier]!.cue === cue) earlier--;
  const before = earlier < 0 ? undefined : relations[earlier];
  const sameSentence = before && sentence[before.cue.first] === sentence[cue.first] ? 1 : 0;
  const next = cue.last < count ? tag[cue.last]! : 254;
  const head = source ? source.last - 1 : -1;
  let f = 0;
  out[f++] = 400;
  out[f++] = join(401, c);
  out[f++] = join(join(402, s), source ? 1 : 0);
  out[f++] = join(403, k);
  out[f++] = join(404, e);
  out[f++] = join(join(405, certain), (s >> 2) * 8 + (source ? 1 : 0));
  out[f++] = join(join(406, certain), k >> 2);
  out[f++] = join(join(407, e >> 2), k >> 2);
  out[f++] = join(408, word[main]!);
  out[f++] = join(join(409, word[main]!), source ? 1 : 0);
  out[f++] = join(join(410, word[main]!), order);
  out[f++] = join(411, cluster[main]!);
  out[f++] = join(412, tag[main]!);
  out[f++] = join(join(413, tag[main]!), next);
  out[f++] = join(join(414, tag[main]!), order);
  out[f++] = join(join(415, kind), order);
  out[f++] = join(join(416, kind), bucket(size));
  out[f++] = join(join(417, bucket(size)), source ? 1 : 0);
  out[f++] = join(join(418, bucket(contentFar)), contentSide);
  out[f++] = join(join(419, bucket(sourceFar)), sourceSide);
  out[f++] = join(join(420, bucket(overlaps)), kind);
  out[f++] = join(join(421, bucket(nested)), kind);
  out[f++] = join(join(422, cue.last - cue.first), tag[cue.first]!);
  out[f++] = join(join(423, quoted[cue.first]!), kind);
  out[f++] = join(join(424, coarse[first]!), contentSide);
  out[f++] = join(join(425, word[first]!), tag[main]!);
  out[f++] = join(join(426, tag[first]!), tag[main]!);
  out[f++] = join(join(427, head < 0 ? 254 : tag[head]!), tag[main]!);
  out[f++] = join(428, head < 0 ? 254 : word[head]!);
  out[f++] = join(join(429, head < 0 ? 254 : cluster[head]!), cluster[main]!);
  out[f++] = join(join(430, source ? bucket(source.last - source.first) : 9), source ? coarse[source.first]! : 31);
  out[f++] = join(join(431, sameSentence), step(before ? before.cue.probability : 0) >> 2);
  out[f++] = join(join(432, content.length), kind);
  out[f++] = join(join(433, certain), kind);
  out[f++] = join(join(join(434, certain), source ? 1 : 0), kind);
  out[f++] = join(join(435, cluster[main]!), source ? 1 : 0);
  const found = foundAt(view, cue);
  const rule = found ? ruleHash(found) : 0;
  const agrees = !found
    ? 0
    : 1 +
      (found.source?.last === source?.last ? 2 : 0) +
      (found.content[0]?.first === first ? 4 : 0) +
      (found.content.at(-1)?.last === end ? 8 : 0);
  out[f++] = join(436, agrees);
  out[f++] = join(join(437, agrees), rule);
  out[f++] = join(join(438, agrees), certain);
  out[f++] = join(join(439, agrees), word[main]!);
  out[f++] = join(join(440, agrees), kind);
  out[f++] = join(join(441, rule), found?.weak ? 1 : 0);
  let known = main;
  while (known > cue.first && view.lemma[known] === 0) known--;
  const lemma = view.lemma[known]!;
  const frame = view.frame[known]!;
  let verbs = 0;
  for (const part of content)
    for (let i = part.first; i < part.last; i++) if (coarse[i] === Tag.Verb || coarse[i] === Tag.Auxiliary) verbs++;
  const finite = verbs > 1 ? 2 : verbs;
  const after = end < count ? coarse[end]! : 31;
  const last = coarse[end - 1]!;
  const before1 = cue.first > 0 ? tag[cue.first - 1]! : 254;
  const headTag = head < 0 ? 31 : coarse[head]!;
  out[f++] = join(join(442, lemma), order);
  out[f++] = join(join(443, lemma), tag[first]!);
  out[f++] = join(join(join(444, frame), tag[first]!), finite);
  out[f++] = join(join(join(445, frame), order), kind);
  out[f++] = join(join(446, word[main]!), tag[first]!);
  out[f++] = join(join(join(447, cluster[main]!), tag[first]!), finite);
  out[f++] = join(join(448, word[main]!), word[first]!);
  out[f++] = join(join(449, word[main]!), head < 0 ? 254 : cluster[head]!);
  out[f++] = join(join(join(450, cluster[main]!), headTag), order);
  out[f++] = join(join(join(451, finite), kind), bucket(size));
  out[f++] = join(join(452, after), last);
  out[f++] = join(join(join(453, after), last), kind);
  out[f++] = join(join(454, before1), tag[cue.first]!);
  out[f++] = join(join(join(455, before1), tag[main]!), next);
  out[f++] = join(join(join(456, certain), lemma ? 1 : 0), finite);
  out[f++] = join(join(457, certain), tag[main]!);
  out[f++] = join(join(join(458, certain), agrees), order);
  out[f++] = join(join(459, word[cue.first]!), word[main]!);
}

/** How likely a relation with these features is right. */
export function keepProbability({ weights }: Reranker, features: Int32Array): number {
  const shift = shiftFor(weights.length);
  let score = 0;
  for (let f = 0; f < RERANK_WIDTH; f++) score += weights[rowOf(features[f]!, shift)]!;
  return logistic(score);
}
