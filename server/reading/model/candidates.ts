import type { Found } from '../attributions/found';
import { LANES } from './crf';
import type { Relation } from './rerank';
import { SpanLabel, type TokenRange } from './spans';

/** What the field says of the tokens of a cue's window: its best path, and the probability of each label. */
export interface SpanReading {
  readonly window: TokenRange;
  readonly path: Uint8Array;
  readonly marginals: Float32Array;
}

/** By token of the window: how likely it begins a source, and how likely it belongs to a content. */
let starts = new Float32Array(256);
let inside = new Float32Array(256);

function addUp({ window, marginals }: SpanReading): void {
  const length = window.last - window.first;
  if (starts.length < length) {
    starts = new Float32Array(length * 2);
    inside = new Float32Array(length * 2);
  }
  for (let i = 0, at = 0; i < length; i++, at += LANES) {
    starts[i] = marginals[at + SpanLabel.SourceSingle]! + marginals[at + SpanLabel.SourceFirst]!;
    inside[i] =
      marginals[at + SpanLabel.ContentFirst]! +
      marginals[at + SpanLabel.ContentInner]! +
      marginals[at + SpanLabel.ContentLast]!;
  }
}

/** A content goes on into tokens that belong to it with more than this probability, also where the best path ends. */
const EXTEND = 0.4;

/** A source is taken where the field expects more than so many, a content where a token belongs to one more likely than this. */
const LEAST_SOURCE = 0.4;
const LEAST_CONTENT = 0.15;

/**
 * The sources and contents that a cue may have: the best path's, with what it lacks taken from the probabilities; the
 * tokens around the likeliest of the content; and what a rule found. Each once, none without content.
 */
export function candidatesOf(
  cue: Relation['cue'],
  byRule: Found | undefined,
  reading: SpanReading,
): readonly Relation[] {
  addUp(reading);
  const all: Relation[] = [];
  const add = (source: TokenRange | null, content: readonly TokenRange[]): void => {
    if (content.length > 0 && !all.some((known) => isSame(known, source, content)))
      all.push(relationOf(cue, source, content, reading));
  };
  const { source, content } = onPath(reading);
  add(source, content);
  const likeliest = likeliestContent(reading);
  if (likeliest) add(source, [likeliest]);
  if (byRule) add(byRule.source, byRule.content);
  return all;
}

const isSame = (known: Relation, source: TokenRange | null, content: readonly TokenRange[]): boolean =>
  (known.source === null ? source === null : source !== null && isSameRange(known.source, source)) &&
  known.content.length === content.length &&
  known.content.every((part, i) => isSameRange(part, content[i]!));

const isSameRange = (a: TokenRange, b: TokenRange): boolean => a.first === b.first && a.last === b.last;

function onPath(reading: SpanReading): Pick<Relation, 'source' | 'content'> {
  const { window, path } = reading;
  const length = window.last - window.first;
  let source: TokenRange | null = null;
  let likeliest = 0;
  const content: TokenRange[] = [];
  for (let i = 0; i < length; ) {
    const label = path[i] as SpanLabel;
    let end = i + 1;
    if (label === SpanLabel.SourceSingle || label === SpanLabel.SourceFirst) {
      while (end < length && path[end]! >= SpanLabel.SourceInner && path[end]! <= SpanLabel.SourceLast) end++;
      const found = { first: window.first + i, last: window.first + end };
      const probability = ofSource(found, reading);
      // One source a cue: the likelier where the field finds two.
      if (!source || probability > likeliest) {
        source = found;
        likeliest = probability;
      }
    } else if (label === SpanLabel.ContentFirst || label === SpanLabel.ContentLast) {
      if (label === SpanLabel.ContentFirst) {
        while (end < length && path[end] !== SpanLabel.ContentLast) end++;
        end = Math.min(end + 1, length);
      }
      let begin = i;
      while (begin > 0 && path[begin - 1] === SpanLabel.Outside && inside[begin - 1]! > EXTEND) begin--;
      while (end < length && path[end] === SpanLabel.Outside && inside[end]! > EXTEND) end++;
      content.push({ first: window.first + begin, last: window.first + end });
    }
    i = end;
  }
  return { source: source ?? likeliestSource(reading), content };
}

/**
 * The source that most readings of the field share a start of. Where they differ in where a source begins or ends, the
 * best path may have none though nearly all have one.
 */
function likeliestSource(reading: SpanReading): TokenRange | null {
  const { window, marginals } = reading;
  const length = window.last - window.first;
  let expected = 0;
  let first = 0;
  let most = 0;
  for (let i = 0; i < length; i++) {
    expected += starts[i]!;
    if (starts[i]! <= most) continue;
    most = starts[i]!;
    first = i;
  }
  if (expected <= LEAST_SOURCE) return null;
  const goesOn = (k: number): number =>
    marginals[k * LANES + SpanLabel.SourceInner]! + marginals[k * LANES + SpanLabel.SourceLast]!;
  let last = first + 1;
  while (last < length && goesOn(last) > most / 2) last++;
  return { first: window.first + first, last: window.first + last };
}

/** The tokens around the one that is the likeliest to belong to a content, as far as they are half as likely. */
function likeliestContent(reading: SpanReading): TokenRange | undefined {
  const { window } = reading;
  const length = window.last - window.first;
  let best = 0;
  for (let i = 1; i < length; i++) if (inside[i]! > inside[best]!) best = i;
  const most = inside[best]!;
  if (most <= LEAST_CONTENT) return undefined;
  let first = best;
  let last = best + 1;
  while (first > 0 && inside[first - 1]! > most / 2) first--;
  while (last < length && inside[last]! > most / 2) last++;
  return { first: window.first + first, last: window.first + last };
}

/** The probability of a label at a token of the block; 0 outside of the window. */
function probabilityOf({ window, marginals }: SpanReading, token: number, label: SpanLabel): number {
  return token < window.first || token >= window.last ? 0 : marginals[(token - window.first) * LANES + label]!;
}

function ofSource({ first, last }: TokenRange, reading: SpanReading): number {
  if (last - first === 1) return probabilityOf(reading, first, SpanLabel.SourceSingle);
  return Math.min(
    probabilityOf(reading, first, SpanLabel.SourceFirst),
    probabilityOf(reading, last - 1, SpanLabel.SourceLast),
  );
}

function relationOf(
  cue: Relation['cue'],
  source: TokenRange | null,
  content: readonly TokenRange[],
  reading: SpanReading,
): Relation {
  const { window } = reading;
  let sourceProbability = 1;
  if (source) sourceProbability = ofSource(source, reading);
  else for (let i = 0; i < window.last - window.first; i++) sourceProbability -= starts[i]!;
  let contentProbability = 1;
  let contentEdges = 1;
  for (const { first, last } of content) {
    for (let i = first; i < last; i++)
      contentProbability = Math.min(
        contentProbability,
        i < window.first || i >= window.last ? 0 : inside[i - window.first]!,
      );
    const opens = last - first === 1 ? 1 : probabilityOf(reading, first, SpanLabel.ContentFirst);
    contentEdges = Math.min(contentEdges, opens, probabilityOf(reading, last - 1, SpanLabel.ContentLast));
  }
  sourceProbability = Math.max(0, sourceProbability);
  return { cue, source, content, sourceProbability, contentProbability, contentEdges };
}
