import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { emptyCodebook } from '../../server/codebook/codebook';
import { compileLexicon } from '../../server/codebook/compile';
import type { Attribution } from '../../server/reading/analysis';
import type { Judge } from '../../server/reading/block';
import { MODEL_VERSION, type ModelProblem, openSections, packSections } from '../../server/reading/model/format';
import { loadModel, sectionsOf } from '../../server/reading/model/judge';
import { read } from '../../server/reading/read';
import { rules } from '../../server/reading/rules';
import { type Span, textOf } from '../../server/reading/span';
import { tokenize } from '../../server/reading/tokens';
import type { GoldRecord } from '../../server/training/data';
import { examplesOf } from '../../server/training/examples';
import { SHIPPED, trainAttributions } from '../../server/training/trainAttributions';
import { buildWordTable } from '../../server/training/vocabulary';

const lexicon = compileLexicon(emptyCodebook);

/** An article out of marked sentences: [source], {cue}, (content). */
function marked(id: string, sentences: readonly string[]): GoldRecord {
  let text = '';
  const attributions = sentences.map((sentence) => {
    const roles: Record<string, Span> = {};
    let start = 0;
    for (const unit of `${sentence} `) {
      if ('[{('.includes(unit)) start = text.length;
      else if (unit === ']') roles.source = { start, end: text.length };
      else if (unit === '}') roles.cue = { start, end: text.length };
      else if (unit === ')') roles.content = { start, end: text.length };
      else text += unit;
    }
    return { source: roles.source, cue: roles.cue, content: roles.content, qtype: 'indirect' as const };
  });
  return { id, text, attributions };
}

const SPEAKERS = [
  'The minister',
  'Anna Berg',
  'The union',
  'A spokesman',
  'Mr Okoro',
  'The bank',
  'Lena Roth',
  'The mayor',
];
const CLAIMS = ['the bridge is safe', 'prices fell last year', 'the plan needs work', 'the river will rise'];
const ARTICLES = SPEAKERS.flatMap((speaker, s) =>
  CLAIMS.map((claim, c) =>
    marked(`${s}-${c}`, [
      `[${speaker}] {grumphed} (that ${claim}).`,
      `[${speaker}] {vellorated} (that ${CLAIMS[(c + 1) % CLAIMS.length]}).`,
    ]),
  ),
);

const SMALL = { cues: { ...SHIPPED.cues, rows: 1 << 14 }, spans: { ...SHIPPED.spans, rows: 1 << 14 } };

function trainTiny(): ArrayBuffer {
  const words = buildWordTable(
    ARTICLES.map(({ text }) => tokenize(text)),
    4,
    100,
  );
  const articles = ARTICLES.map((record) => examplesOf(record, words, lexicon));
  return packSections(sectionsOf(words, trainAttributions(articles, SMALL)));
}

const tiny = trainTiny();

function opened(buffer: ArrayBuffer | Uint8Array): Judge {
  const judge = loadModel(buffer);
  if ('problem' in judge) throw new Error(judge.problem);
  return judge;
}

const problemOf = (buffer: ArrayBuffer | Uint8Array): string => (loadModel(buffer) as ModelProblem).problem ?? '';

const attributionsIn = (text: string, judge: Judge): readonly Attribution[] =>
  read(text, lexicon, undefined, judge).analysis.attributions;

test('a model finds with its cue what no rule knows, and names source and content', () => {
  const text = 'The teacher grumphed that the school is closed.';
  assert.equal(attributionsIn(text, rules).length, 0);
  const [found] = attributionsIn(text, opened(tiny));
  assert.ok(found?.source && found.cue);
  assert.equal(textOf(text, found.source), 'The teacher');
  assert.equal(textOf(text, found.cue), 'grumphed');
  assert.match(textOf(text, found.content[0]!), /the school is closed/);
  assert.match(found.evidence.note, /\d % sure/);
});

test('training the same examples again gives the same bytes', () => {
  assert.deepEqual(new Uint8Array(trainTiny()), new Uint8Array(tiny));
});

test('a model opens from a view into a larger buffer', () => {
  const larger = new Uint8Array(tiny.byteLength + 3);
  larger.set(new Uint8Array(tiny), 3);
  assert.equal(opened(larger.subarray(3)).id, 'model');
});

test('names and stances, which the model lacks, are read by rule', () => {
  const judge = opened(tiny);
  assert.equal(judge.names, rules.names);
  assert.equal(judge.stances, rules.stances);
});

test('a damaged model says so', () => {
  for (const at of [12, 40, 200, tiny.byteLength >> 1, tiny.byteLength - 1]) {
    const bytes = new Uint8Array(tiny.slice(0));
    bytes[at]! ^= 0x10;
    assert.match(problemOf(bytes), /damaged/);
  }
});

test('a model of another version says which it is and which is wanted', () => {
  const bytes = tiny.slice(0);
  new DataView(bytes).setInt32(4, MODEL_VERSION + 1, true);
  assert.match(problemOf(bytes), new RegExp(`version ${MODEL_VERSION + 1}.*version ${MODEL_VERSION}`));
});

test('what is cut short, empty or something else is no model', () => {
  assert.match(problemOf(tiny.slice(0, 1000)), /damaged|cut short/);
  assert.match(problemOf(new ArrayBuffer(0)), /cut short|no model/);
  assert.match(problemOf(new TextEncoder().encode('{"weights": [1, 2, 3]}!!')), /no reading model/);
});

test('a model without a section it needs says so', () => {
  const sections = new Map(openSections(tiny) as ReadonlyMap<string, never>);
  for (const name of sections.keys()) {
    const rest = new Map(sections);
    rest.delete(name);
    assert.match(problemOf(packSections(rest)), /missing|another version/, name);
  }
});

test('no bytes make loading throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      assert.ok('problem' in loadModel(bytes));
    }),
  );
});

test('the model reads any text, and its spans lie within it', () => {
  const judge = opened(tiny);
  const words = fc.constantFrom(
    'He',
    'said',
    '“',
    '”',
    '"',
    ',',
    '.',
    '\n\n',
    'that',
    'grumphed',
    '—',
    '😀',
    '\ud800',
    ':',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 120 }), (parts) => {
      const text = parts.join(' ');
      for (const { source, cue, content } of attributionsIn(text, judge))
        for (const span of [source, cue, ...content])
          if (span) assert.ok(span.start >= 0 && span.start < span.end && span.end <= text.length);
    }),
    { numRuns: 60 },
  );
});
