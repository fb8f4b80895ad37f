import { uint8Array } from '../arena';
import { inOrder } from '../span';
import { candidatesOf } from './candidates';
import { type Crf, type CrfWeights, LANES } from './crf';
import { CUE_WIDTH, CueLabel, cueFeatures } from './cues';
import { RELATION_NUMBERS, relationNumbers } from './relationNumbers';
import { keepProbability, RERANK_WIDTH, type Relation, type Reranker, rerankFeatures } from './rerank';
import {
  type CueSight,
  foundAt,
  type Landmarks,
  landmarksOf,
  SPAN_WIDTH,
  sightOf,
  spanFeatures,
  type TokenRange,
  windowOf,
} from './spans';
import { type Trees, treesProbability } from './trees';
import type { View } from './view';

/** The steps of finding attributions: cues, then the source and content of each, then which to keep. */
export interface AttributionModel {
  readonly cues: Crf;
  readonly spans: Crf;
  readonly reranker: Reranker;
  readonly trees: Trees;
}

/** The same as it stands in a file. */
export interface AttributionWeights extends Omit<AttributionModel, 'cues' | 'spans'> {
  readonly cues: CrfWeights;
  readonly spans: CrfWeights;
}

/** A cue and how sure the field is that one begins there. */
export interface FoundCue extends TokenRange {
  readonly probability: number;
}

/** A place where a cue begins with at least this probability is looked at further. */
export const LEAST_CUE = 0.25;

/** What other cues are told of: doubtful ones would mislead the field, which learnt among true cues only. */
const SURE_CUE = 0.5;

/** Longer sentences are cut, so that the memory for one stays small. */
const LONGEST = 400;
/** Cues in one such stretch: prose has a tenth, spun text any number, and each costs a search. */
const MOST_CUES = 32;

/** The cues of a block, in text order, not overlapping. */
export function findCues(view: View, field: Crf): readonly FoundCue[] {
  const found: FoundCue[] = [];
  for (const { first, last } of view.context.sentences)
    for (let from = first; from < last; from += LONGEST)
      findIn(view, field, from, Math.min(last, from + LONGEST), found);
  return found;
}

/** Finds the cues among the tokens `first` to `last` of one sentence. */
function findIn(view: View, field: Crf, first: number, last: number, found: FoundCue[]): void {
  const length = last - first;
  const before = found.length;
  field.reserve(length, CUE_WIDTH);
  cueFeatures(view, first, last, field.features);
  field.addWeights(length, CUE_WIDTH);
  const likely = field.probabilities(length);
  let path: Uint8Array | undefined;
  for (let i = 0; i < length; i++) {
    const single = likely[i * LANES + CueLabel.Single]!;
    const start = likely[i * LANES + CueLabel.First]!;
    const probability = single + start;
    if (probability < LEAST_CUE) continue;
    path ??= field.bestLabels(length);
    let end = i + 1;
    if (path[i] === CueLabel.Single || path[i] === CueLabel.First) {
      while (end < length && path[end] === CueLabel.Further) end++;
    } else if (start > single) {
      end++;
      while (end < length && likely[end * LANES + CueLabel.Further]! > probability / 2) end++;
    }
    found.push({ first: first + i, last: first + Math.min(end, length), probability });
    i = end - 1;
  }
  if (found.length - before > MOST_CUES) {
    const likeliest = found.splice(before).sort((a, b) => b.probability - a.probability);
    found.push(...likeliest.slice(0, MOST_CUES).sort((a, b) => a.first - b.first));
  }
}

/** Finds sources and contents for each cue: several where the field and the rules differ, of which one can be right. */
export function findRelations(view: View, cues: readonly FoundCue[], field: Crf): readonly Relation[] {
  if (cues.length === 0 && view.found.length === 0) return [];
  const marks = landmarksOf(
    view,
    cues.filter(({ probability }) => probability >= SURE_CUE),
  );
  const found: Relation[] = [];
  for (const cue of cues) for (const relation of findSpans(view, cue, marks, field)) found.push(relation);
  addByRule(view, found);
  return inOrder(found, ({ cue }) => cue.first);
}

/**
 * Adds what a rule found for cues that the field has none for, and for quotations that nobody would have: the reranker
 * decides.
 */
function addByRule(view: View, found: Relation[]): void {
  if (view.found.length === 0) return;
  const inCue = uint8Array(view.count);
  const inContent = uint8Array(view.count);
  for (const { cue, content } of found) {
    inCue.fill(1, cue.first, cue.last);
    for (const { first, last } of content) inContent.fill(1, first, last);
  }
  for (const { cue, source, content, spoken } of view.found) {
    if (!cue || content.length === 0) continue;
    const isNobodys = spoken && inContent[content[0]!.first] === 0;
    if (!isNobodys && inCue.subarray(cue.first, cue.last).includes(1)) continue;
    found.push({
      cue: { first: cue.first, last: cue.last, probability: LEAST_CUE / 2 },
      source,
      content,
      sourceProbability: 0.5,
      contentProbability: 0.5,
      contentEdges: 0.5,
    });
  }
}

/** What the field allows for one cue, the likeliest first. */
function findSpans(view: View, cue: FoundCue, marks: Landmarks, field: Crf): readonly Relation[] {
  const window = windowOf(view, cue);
  const sight: CueSight = sightOf(view, cue, window);
  const length = window.last - window.first;
  field.reserve(length, SPAN_WIDTH);
  spanFeatures(view, marks, sight, window, field.features, 0);
  field.addWeights(length, SPAN_WIDTH);
  const path = field.bestLabels(length);
  return candidatesOf(cue, sight.found, { window, path, marginals: field.probabilities(length) });
}

/** A relation that the reranker looked at: how sure it is that the relation is right. */
export interface JudgedRelation {
  readonly relation: Relation;
  readonly probability: number;
}

const rerankGiven = new Int32Array(RERANK_WIDTH);
const numbers = new Float32Array(RELATION_NUMBERS);

/** A content that a rule found is taken where it is nearly as likely as the field's, because the rule can be explained. */
const NEARLY = 0.9;
/** What somebody said to be a “turning point” is told by the marks, however far the field goes on. */
const MARKED = 0.5;

/** How likely a relation must be to be taken for its rival, as a share of what the rival is. */
function shareToTake(view: View, { cue, source, content }: Relation, rival: Relation): number {
  const found = foundAt(view, cue);
  if (found?.content.length !== content.length || found.spoken) return 1;
  if (source?.first !== rival.source?.first || source?.last !== rival.source?.last) return 1;
  if (!content.every(({ first, last }, i) => first === found.content[i]!.first && last === found.content[i]!.last))
    return 1;
  return found.rule === 'verb-what-is' ? MARKED : NEARLY;
}

/** Judges relations in the light of each other; of those for one cue, the likeliest is left. */
export function judgeRelations(
  view: View,
  relations: readonly Relation[],
  { reranker, trees }: Pick<AttributionModel, 'reranker' | 'trees'>,
): readonly JudgedRelation[] {
  const judged: JudgedRelation[] = [];
  let best = 0;
  let probability = 0;
  for (let at = 0; at < relations.length; at++) {
    rerankFeatures(view, relations, at, rerankGiven);
    relationNumbers(view, relations, at, keepProbability(reranker, rerankGiven), numbers);
    const own = treesProbability(trees, numbers);
    const isRival = at > 0 && relations[at]!.cue === relations[at - 1]!.cue;
    if (isRival && own <= probability * shareToTake(view, relations[at]!, relations[best]!)) continue;
    if (!isRival && at > 0) judged.push({ relation: relations[best]!, probability });
    best = at;
    probability = own;
  }
  if (relations.length > 0) judged.push({ relation: relations[best]!, probability });
  return judged;
}
