import type { BlockRole } from '../analysis';
import { int32Array, uint8Array } from '../arena';
import { addWeights, type Crf } from './crf';
import { cuePath, cueProbabilities } from './cueLattice';
import { CUE_LABELS, CUE_WIDTH, CueLabel, cueFeatures } from './cues';
import { keepProbability, RERANK_WIDTH, type Relation, type Reranker, rerankFeatures } from './rerank';
import { roleNumber } from './roles';
import { spanPath, spanProbabilities } from './spanLattice';
import {
  type CueSight,
  type Landmarks,
  landmarksOf,
  RELATION_WIDTH,
  relationFeatures,
  SPAN_LABELS,
  SpanLabel,
  sightOf,
  TOKEN_WIDTH,
  type TokenRange,
  tokenFeatures,
  windowOf,
} from './spans';
import type { View } from './view';

/** The three steps of finding attributions: cues, then the source and content of each, then which to keep. */
export interface AttributionModel {
  readonly cues: Crf;
  readonly spans: Crf;
  readonly reranker: Reranker;
}

/** A cue and how sure the field is that one begins there. */
export interface FoundCue extends TokenRange {
  readonly probability: number;
}

/** A place where a cue begins with at least this probability is looked at further. */
export const LEAST_CUE = 0.25;

/** What other cues are told of: doubtful ones would mislead the field, which learnt among true cues only. */
const SURE_CUE = 0.5;

/** A content goes on into tokens that belong to it with more than this probability, also where the best path ends. */
const EXTEND = 0.4;

/** Longer sentences are cut, so that the memory for one stays small. */
const LONGEST = 400;
/** Cues in one such stretch: prose has a tenth, spun text any number, and each costs a search. */
const MOST_CUES = 32;

let room = 0;
let features = new Int32Array(0);
let sums = new Int32Array(0);
let marginals = new Float32Array(0);
let path = new Uint8Array(0);

function reserve(tokens: number): void {
  if (tokens <= room) return;
  room = tokens * 2;
  features = new Int32Array(room * CUE_WIDTH);
  sums = new Int32Array(room * SPAN_LABELS);
  marginals = new Float32Array(room * SPAN_LABELS);
  path = new Uint8Array(room);
}

/** The cues of a block, in text order, not overlapping. */
export function findCues(view: View, role: BlockRole, field: Crf): readonly FoundCue[] {
  const found: FoundCue[] = [];
  for (const { first, last } of view.context.sentences)
    for (let from = first; from < last; from += LONGEST)
      findIn(view, role, field, from, Math.min(last, from + LONGEST), found);
  return found;
}

/** Finds the cues among the tokens `first` to `last` of one sentence. */
function findIn(view: View, role: BlockRole, field: Crf, first: number, last: number, found: FoundCue[]): void {
  const length = last - first;
  const before = found.length;
  reserve(length);
  cueFeatures(view, first, last, roleNumber(role), features);
  sums.fill(0, 0, length * CUE_LABELS);
  for (let i = 0; i < length; i++) addWeights(field, features, i * CUE_WIDTH, CUE_WIDTH, sums, i * CUE_LABELS);
  cueProbabilities(field, sums, length, marginals);
  let searched = false;
  for (let i = 0; i < length; i++) {
    const single = marginals[i * CUE_LABELS + CueLabel.Single]!;
    const start = marginals[i * CUE_LABELS + CueLabel.First]!;
    const probability = single + start;
    if (probability < LEAST_CUE) continue;
    if (!searched) cuePath(field, sums, length, path);
    searched = true;
    let end = i + 1;
    if (path[i] === CueLabel.Single || path[i] === CueLabel.First) {
      while (end < length && path[end] === CueLabel.Further) end++;
    } else if (start > single) {
      end++;
      while (end < length && marginals[end * CUE_LABELS + CueLabel.Further]! > probability / 2) end++;
    }
    found.push({ first: first + i, last: first + Math.min(end, length), probability });
    i = end - 1;
  }
  if (found.length - before > MOST_CUES) {
    const likeliest = found.splice(before).sort((a, b) => b.probability - a.probability);
    found.push(...likeliest.slice(0, MOST_CUES).sort((a, b) => a.first - b.first));
  }
}

/** Finds source and content of each cue. Relations without content are left out. */
export function findRelations(view: View, cues: readonly FoundCue[], field: Crf): readonly Relation[] {
  if (cues.length === 0 && view.found.length === 0) return [];
  const marks = landmarksOf(
    view,
    cues.filter(({ probability }) => probability >= SURE_CUE),
  );
  const local = tokenSums(view, cues, field);
  const found: Relation[] = [];
  for (const cue of cues) {
    const relation = findSpans(view, cue, marks, field, local);
    if (relation.content.length > 0) found.push(relation);
  }
  addByRule(view, found);
  return found.sort((a, b) => a.cue.first - b.cue.first);
}

/** Adds what a rule found for cues that the field has none for: the reranker decides. */
function addByRule(view: View, found: Relation[]): void {
  if (view.found.length === 0) return;
  const inCue = uint8Array(view.count);
  for (const { cue } of found) inCue.fill(1, cue.first, cue.last);
  for (const { cue, source, content } of view.found) {
    if (!cue || content.length === 0 || inCue.subarray(cue.first, cue.last).includes(1)) continue;
    const unknown = { sourceProbability: 0.5, contentProbability: 0.5, contentEdges: 0.5 };
    found.push({ cue: { ...cue, probability: LEAST_CUE / 2 }, source, content, ...unknown });
  }
}

/** The part of the tokens' sums that is the same for every cue; only tokens in some cue's window have one. */
function tokenSums(view: View, cues: readonly TokenRange[], field: Crf): Int32Array {
  const local = int32Array(view.count * SPAN_LABELS);
  const given = new Int32Array(TOKEN_WIDTH);
  let done = 0;
  for (const cue of cues) {
    const { first, last } = windowOf(view, cue);
    for (let i = Math.max(done, first); i < last; i++) {
      tokenFeatures(view, i, given, 0);
      addWeights(field, given, 0, TOKEN_WIDTH, local, i * SPAN_LABELS);
    }
    done = Math.max(done, last);
  }
  return local;
}

const given = new Int32Array(RELATION_WIDTH);

function findSpans(view: View, cue: FoundCue, marks: Landmarks, field: Crf, local: Int32Array): Relation {
  const window = windowOf(view, cue);
  const sight: CueSight = sightOf(view, cue, window);
  const length = window.last - window.first;
  reserve(length);
  sums.set(local.subarray(window.first * SPAN_LABELS, window.last * SPAN_LABELS));
  for (let i = 0; i < length; i++) {
    relationFeatures(view, marks, sight, window.first + i, given, 0);
    addWeights(field, given, 0, RELATION_WIDTH, sums, i * SPAN_LABELS);
  }
  spanPath(field, sums, length, path);
  spanProbabilities(field, sums, length, marginals);
  let source: TokenRange | null = null;
  let sourceProbability = 1;
  let contentProbability = 1;
  let contentEdges = 1;
  let absentSource = 1;
  const content: TokenRange[] = [];
  const inContent = (k: number): number =>
    marginals[k * SPAN_LABELS + SpanLabel.ContentFirst]! +
    marginals[k * SPAN_LABELS + SpanLabel.ContentInner]! +
    marginals[k * SPAN_LABELS + SpanLabel.ContentLast]!;
  for (let i = 0; i < length; ) {
    const label = path[i] as SpanLabel;
    const likely = (k: number): number => marginals[k * SPAN_LABELS + path[k]!]!;
    let end = i + 1;
    if (label === SpanLabel.SourceSingle || label === SpanLabel.SourceFirst) {
      while (end < length && path[end]! >= SpanLabel.SourceInner && path[end]! <= SpanLabel.SourceLast) end++;
      const probability = Math.min(likely(i), likely(end - 1));
      // One source a cue: the likelier where the field finds two.
      if (!source || probability > sourceProbability) {
        source = { first: window.first + i, last: window.first + end };
        sourceProbability = probability;
      }
    } else if (label === SpanLabel.ContentFirst || label === SpanLabel.ContentLast) {
      if (label === SpanLabel.ContentFirst) {
        while (end < length && path[end] !== SpanLabel.ContentLast) end++;
        end = Math.min(end + 1, length);
      }
      let begin = i;
      while (begin > 0 && path[begin - 1] === SpanLabel.Outside && inContent(begin - 1) > EXTEND) begin--;
      while (end < length && path[end] === SpanLabel.Outside && inContent(end) > EXTEND) end++;
      content.push({ first: window.first + begin, last: window.first + end });
      let least = 1;
      for (let k = begin; k < end; k++) least = Math.min(least, inContent(k));
      contentProbability = Math.min(contentProbability, least);
      contentEdges = Math.min(contentEdges, likely(i), likely(end - 1));
    }
    i = end;
  }
  if (!source)
    for (let i = 0; i < length; i++) {
      const start =
        marginals[i * SPAN_LABELS + SpanLabel.SourceSingle]! + marginals[i * SPAN_LABELS + SpanLabel.SourceFirst]!;
      absentSource = Math.min(absentSource, 1 - start);
    }
  return {
    cue,
    source,
    content,
    sourceProbability: source ? sourceProbability : absentSource,
    contentProbability,
    contentEdges,
  };
}

/** A relation that the reranker looked at: how sure it is that the relation is right. */
export interface JudgedRelation extends Relation {
  readonly probability: number;
}

const rerankGiven = new Int32Array(RERANK_WIDTH);

/** Judges relations in the light of each other. */
export function judgeRelations(
  view: View,
  relations: readonly Relation[],
  reranker: Reranker,
): readonly JudgedRelation[] {
  return relations.map((relation, at) => {
    rerankFeatures(view, relations, at, rerankGiven);
    return { ...relation, probability: keepProbability(reranker, rerankGiven) };
  });
}
