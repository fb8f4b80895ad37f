import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Span } from '../../server/reading/span';
import { errorsOf } from '../eval/errors';
import type { GoldRecord, Pair, Prediction } from '../eval/gold';
import { measure } from '../eval/measures';

const TEXT = 'Berg said: “Taxes fall.” The union fears that jobs go.';

const at = (words: string): Span => {
  const start = TEXT.indexOf(words);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length };
};
const nothing: Prediction = { mentions: [], attributions: [], stances: [] };
const pair = (gold: Partial<GoldRecord>, predicted: Partial<Prediction>): Pair => ({
  gold: { id: 'own/1', text: TEXT, ...gold },
  predicted: { ...nothing, ...predicted },
});

const berg = { source: at('Berg'), cue: at('said'), content: [at('“Taxes fall.”')], qtype: 'direct' };
const union = { source: at('The union'), cue: at('fears'), content: [at('that jobs go')], qtype: 'indirect' };

test('outer punctuation does not decide whether a span is exact', () => {
  const report = measure([
    pair({ attributions: [berg] }, { attributions: [{ ...berg, content: [at('Taxes fall')] }] }),
  ]);
  assert.equal(report['content.exact']!.F1, 100);
  assert.equal(report.relation!.F1, 100);
});

test('a relation counts where half of the content and a word of the source agree', () => {
  const half = { ...union, source: at('union'), content: [at('jobs go')] };
  const wrongSource = { ...union, source: at('Berg') };
  const shared = (found: typeof union): number =>
    measure([pair({ attributions: [union] }, { attributions: [found] })]).relation!.F1!;
  assert.equal(shared(half), 100);
  assert.equal(shared(wrongSource), 0);
  assert.equal(shared({ ...union, content: [at('that')] }), 0);
});

test('recall is told by kind of quotation, and each gold relation counts once', () => {
  const report = measure([pair({ attributions: [berg, union] }, { attributions: [berg, berg] })]);
  assert.deepEqual(report['relation.direct'], { R: 100, n: 1 });
  assert.deepEqual(report['relation.indirect'], { R: 0, n: 1 });
  assert.deepEqual(report.relation, { P: 50, R: 50, F1: 50, n: 2 });
});

test('of relations that the model is so sure of, it is told how many are right', () => {
  const sure = { ...berg, confidence: 0.95 };
  const report = measure([
    pair({ attributions: [berg, union] }, { attributions: [sure, { ...union, source: at('Berg'), confidence: 0.91 }] }),
    pair({ attributions: [berg, union] }, { attributions: [{ ...union, confidence: 0.4 }, berg] }),
  ]);
  assert.deepEqual(report['relation.sure 90-100'], { sure: 93, right: 50, n: 2 });
  assert.deepEqual(report['relation.sure 40-50'], { sure: 40, right: 100, n: 1 });
  assert.equal(report['relation.sure 50-60'], undefined);
});

test('labels of CofeNet are compared chunk by chunk', () => {
  const tok = [...TEXT.matchAll(/[\p{L}]+|[^\s\p{L}]/gu)].map((m) => [m.index, m.index + m[0].length] as const);
  const labels = tok.map(() => 'O');
  labels[0] = 'B-source';
  labels[1] = 'B-cue';
  const report = measure([pair({ tok, labels, attributions: [] }, { attributions: [{ ...berg, content: [] }] })]);
  assert.equal(report['cofenet.source']!.F1, 100);
  assert.equal(report['cofenet.cue']!.F1, 100);
  assert.equal(report['cofenet.content']!.n, 0);
});

test('mentions count by span and type, linking by who is together', () => {
  const mentions = [
    { ...at('Berg'), type: 'PER', cluster: 1 },
    { ...at('The union'), type: 'ORG', cluster: 2 },
  ];
  const found = [
    { ...at('Berg'), type: 'person', form: 'name', actor: 'a' },
    { ...at('union'), type: 'organization', form: 'name', actor: 'a' },
  ];
  const report = measure([pair({ mentions }, { mentions: found })]);
  assert.deepEqual(report['mention.person'], { P: 100, R: 100, F1: 100, n: 1 });
  assert.equal(report['mention.all']!.F1, 50);
  assert.deepEqual(report['linking.b3'], { P: 50, R: 100, F1: 66.7, n: 2 });
});

test('stances: found, right, and false alarms', () => {
  const stance = (polarity: string) => ({ holder: at('The union'), target: at('Taxes'), polarity });
  const said = { holder: at('union'), cue: at('fears'), target: at('Taxes fall'), polarity: 'oppose' };
  const report = measure([
    pair({ stances: [stance('oppose')] }, { stances: [said] }),
    pair({ stances: [stance('support')] }, { stances: [said] }),
    pair({ stances: [stance('none')] }, { stances: [said] }),
    pair({ stances: [{ target: at('jobs'), polarity: 'neutral' }] }, {}),
  ]);
  assert.equal(report['stance.found']!.R, 100);
  assert.equal(report['stance.right']!.R, 50);
  assert.equal(report['stance.falseAlarm']!.rate, 100);
  assert.equal(report['stance.towardTarget']!.macroF1, 33.3);
});

test('of stances between a pair, how many of those so sure are right', () => {
  const pairOf = (polarity: string) => ({ holder: at('The union'), target: at('Taxes'), polarity });
  const said = { holder: at('union'), cue: at('fears'), polarity: 'oppose', confidence: 0.84 };
  const report = measure([
    pair({ stances: [pairOf('oppose')] }, { stances: [{ ...said, target: at('Taxes') }] }),
    pair({ stances: [pairOf('none')] }, { stances: [{ ...said, target: at('Taxes') }] }),
    pair({ stances: [pairOf('none')] }, { stances: [{ ...said, target: at('Taxes fall.” The union fears') }] }),
  ]);
  assert.deepEqual(report['stance.sure 80-90'], { sure: 84, right: 50, n: 2 });
});

test('errors say what is missed and what is too much', () => {
  const lines = [...errorsOf([pair({ attributions: [union] }, { attributions: [berg] })])];
  assert.equal(lines.length, 2);
  assert.match(lines[0]!, /missed indirect: no cue\t\[The union\] \{fears\} \(that jobs go\)/);
  assert.match(lines[1]!, /wrong\t\[Berg\] \{said\}/);
});
