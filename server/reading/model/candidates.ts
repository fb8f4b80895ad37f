import type { Found } from '../attributions/found';
import type { Relation } from './rerank';
import { SPAN_LABELS, SpanLabel, type TokenRange } from './spans';

/** What the field says of the tokens of a cue's window: its best path, and the probability of each label. */
export interface SpanReading {
  readonly window: TokenRange;
  readonly path: Uint8Array;
  readonly marginals: Float32Array;
}

type Spans = Pick<Relation, 'source' | 'content'>;

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
  const best = onPath(reading);
  const all: Spans[] = [];
  const add = (spans: Spans): void => {
    if (spans.content.length > 0 && !all.some((known) => isSame(known, spans))) all.push(spans);
  };
  add(best);
  const likeliest = likeliestContent(reading);
  if (likeliest) add({ source: best.source, content: [likeliest] });
  if (byRule) add({ source: byRule.source, content: byRule.content });
  return all.map((spans) => ({ cue, ...spans, ...probabilitiesOf(spans, reading) }));
}

const isSame = (a: Spans, b: Spans): boolean =>
  (a.source === null ? b.source === null : b.source !== null && isSameRange(a.source, b.source)) &&
  a.content.length === b.content.length &&
  a.content.every((part, i) => isSameRange(part, b.content[i]!));

const isSameRange = (a: TokenRange, b: TokenRange): boolean => a.first === b.first && a.last === b.last;

function onPath(reading: SpanReading): Spans {
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
      while (begin > 0 && path[begin - 1] === SpanLabel.Outside && inContent(reading, begin - 1) > EXTEND) begin--;
      while (end < length && path[end] === SpanLabel.Outside && inContent(reading, end) > EXTEND) end++;
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
    const starts = startsSource(reading, i);
    expected += starts;
    if (starts <= most) continue;
    most = starts;
    first = i;
  }
  if (expected <= LEAST_SOURCE) return null;
  const inside = (k: number): number =>
    marginals[k * SPAN_LABELS + SpanLabel.SourceInner]! + marginals[k * SPAN_LABELS + SpanLabel.SourceLast]!;
  let last = first + 1;
  while (last < length && inside(last) > most / 2) last++;
  return { first: window.first + first, last: window.first + last };
}

/** The tokens around the one that is the likeliest to belong to a content, as far as they are half as likely. */
function likeliestContent(reading: SpanReading): TokenRange | undefined {
  const { window } = reading;
  const length = window.last - window.first;
  let best = 0;
  for (let i = 1; i < length; i++) if (inContent(reading, i) > inContent(reading, best)) best = i;
  const most = inContent(reading, best);
  if (most <= LEAST_CONTENT) return undefined;
  let first = best;
  let last = best + 1;
  while (first > 0 && inContent(reading, first - 1) > most / 2) first--;
  while (last < length && inContent(reading, last) > most / 2) last++;
  return { first: window.first + first, last: window.first + last };
}

const startsSource = ({ marginals }: SpanReading, i: number): number =>
  marginals[i * SPAN_LABELS + SpanLabel.SourceSingle]! + marginals[i * SPAN_LABELS + SpanLabel.SourceFirst]!;

const inContent = ({ marginals }: SpanReading, i: number): number =>
  marginals[i * SPAN_LABELS + SpanLabel.ContentFirst]! +
  marginals[i * SPAN_LABELS + SpanLabel.ContentInner]! +
  marginals[i * SPAN_LABELS + SpanLabel.ContentLast]!;

/** The probability of a label at a token of the block; 0 outside of the window. */
function probabilityOf({ window, marginals }: SpanReading, token: number, label: SpanLabel): number {
  return token < window.first || token >= window.last ? 0 : marginals[(token - window.first) * SPAN_LABELS + label]!;
}

function ofSource({ first, last }: TokenRange, reading: SpanReading): number {
  if (last - first === 1) return probabilityOf(reading, first, SpanLabel.SourceSingle);
  return Math.min(
    probabilityOf(reading, first, SpanLabel.SourceFirst),
    probabilityOf(reading, last - 1, SpanLabel.SourceLast),
  );
}

function probabilitiesOf({ source, content }: Spans, reading: SpanReading) {
  const { window } = reading;
  let sourceProbability = 1;
  if (source) sourceProbability = ofSource(source, reading);
  else for (let i = 0; i < window.last - window.first; i++) sourceProbability -= startsSource(reading, i);
  let contentProbability = 1;
  let contentEdges = 1;
  for (const { first, last } of content) {
    for (let i = first; i < last; i++)
      contentProbability = Math.min(
        contentProbability,
        i < window.first || i >= window.last ? 0 : inContent(reading, i - window.first),
      );
    const opens = last - first === 1 ? 1 : probabilityOf(reading, first, SpanLabel.ContentFirst);
    contentEdges = Math.min(contentEdges, opens, probabilityOf(reading, last - 1, SpanLabel.ContentLast));
  }
  return { sourceProbability: Math.max(0, sourceProbability), contentProbability, contentEdges };
}
