import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Manner } from '../../server/reading/attributions/cues';
import type { Found } from '../../server/reading/attributions/found';
import { candidatesOf, type SpanReading } from '../../server/reading/model/candidates';
import { SPAN_LABELS, SpanLabel } from '../../server/reading/model/spans';

const { Outside, SourceSingle, SourceFirst, SourceLast, ContentFirst, ContentInner, ContentLast } = SpanLabel;
const CUE = { first: 12, last: 13, probability: 0.9 };

/** What a field says of the tokens from 10 on: the label of its best path, and the probabilities of others besides. */
function readingOf(
  tokens: readonly (readonly [label: SpanLabel, ...others: (readonly [SpanLabel, number])[]])[],
): SpanReading {
  const marginals = new Float32Array(tokens.length * SPAN_LABELS);
  tokens.forEach(([label, ...others], i) => {
    let rest = 1;
    for (const [other, probability] of others) {
      marginals[i * SPAN_LABELS + other] = probability;
      rest -= probability;
    }
    marginals[i * SPAN_LABELS + label] = rest;
  });
  return {
    window: { first: 10, last: 10 + tokens.length },
    path: Uint8Array.from(tokens, ([label]) => label),
    marginals,
  };
}

const found = (first: number, last: number): Found => ({
  rule: 'own',
  source: null,
  cue: CUE,
  content: [{ first, last }],
  manner: Manner.Neutral,
  addressee: null,
  through: null,
  spoken: false,
  weak: false,
});

test('the best path gives source and content', () => {
  const [best, ...others] = candidatesOf(
    CUE,
    undefined,
    readingOf([[SourceFirst], [SourceLast], [Outside], [ContentFirst], [ContentInner], [ContentLast]]),
  );
  assert.deepEqual(best!.source, { first: 10, last: 12 });
  assert.deepEqual(best!.content, [{ first: 13, last: 16 }]);
  assert.deepEqual([best!.sourceProbability, best!.contentProbability, best!.contentEdges], [1, 1, 1]);
  assert.deepEqual(others, []);
});

test('a source that most readings have is taken, though they differ in where it begins', () => {
  const [best] = candidatesOf(
    CUE,
    undefined,
    readingOf([
      [Outside, [SourceFirst, 0.3]],
      [Outside, [SourceLast, 0.3], [SourceSingle, 0.35]],
      [Outside],
      [ContentLast],
    ]),
  );
  assert.deepEqual(best!.source, { first: 11, last: 12 });
});

test('no source is taken where the field expects none', () => {
  const [best] = candidatesOf(
    CUE,
    undefined,
    readingOf([[Outside, [SourceSingle, 0.2]], [Outside], [Outside], [ContentLast]]),
  );
  assert.equal(best!.source, null);
  assert.ok(Math.abs(best!.sourceProbability - 0.8) < 1e-6);
});

test('the likeliest words are the content where the best path has none', () => {
  const [best] = candidatesOf(
    CUE,
    undefined,
    readingOf([
      [SourceSingle],
      [Outside],
      [Outside],
      [Outside, [ContentFirst, 0.4]],
      [Outside, [ContentLast, 0.4]],
      [Outside],
    ]),
  );
  assert.deepEqual(best!.content, [{ first: 13, last: 15 }]);
});

test('what a rule found stands beside what the field found, once, with what the field thinks of it', () => {
  const reading = readingOf([
    [SourceSingle],
    [Outside],
    [Outside],
    [ContentFirst],
    [ContentLast],
    [Outside, [ContentInner, 0.1]],
  ]);
  const [own, rule, ...rest] = candidatesOf(CUE, found(13, 16), reading);
  assert.deepEqual(own!.content, [{ first: 13, last: 15 }]);
  assert.deepEqual(rule!.content, [{ first: 13, last: 16 }]);
  assert.ok(rule!.contentProbability < 0.11 && rule!.cue === own!.cue);
  assert.deepEqual(rest, []);
  const far = candidatesOf(CUE, found(90, 95), reading).at(-1)!;
  assert.equal(far.contentProbability, 0);
});

test('no content, no candidate', () => {
  assert.deepEqual(candidatesOf(CUE, undefined, readingOf([[SourceSingle], [Outside], [Outside]])), []);
});
