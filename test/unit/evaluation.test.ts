import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from '../../server/reading/span';
import { EVALUATION } from '../../server/reading/stances/evaluation';
import { readingOf } from './readingOf';

/** Clear judgements as a reader sees them: who judges, by which word, whom, and how. */
function evaluationsIn(text: string) {
  return readingOf(text)
    .stances.filter(({ evidence, confidence }) => evidence.rule === EVALUATION && confidence >= 0.5)
    .map(({ holder, cue, target, polarity, evidence }) => ({
      holder: holder && textOf(text, holder),
      cue: textOf(text, cue),
      target: target && textOf(text, target),
      polarity,
      note: evidence.note,
    }));
}

test('an article that judges somebody in its own voice holds the stance itself', () => {
  assert.deepEqual(
    evaluationsIn('The corrupt and disgraced senator Robert Harlan lied to voters and misled Congress again.').map(
      ({ holder, target, polarity }) => ({ holder, target, polarity }),
    ),
    [{ holder: null, target: 'Robert Harlan', polarity: 'oppose' }],
  );
});

test('the evidence names the judging word and how it stands to whom it judges', () => {
  const [found] = evaluationsIn('Robert Harlan is a corrupt liar and a racist bully.');
  assert.ok(found);
  assert.equal(found.polarity, 'oppose');
  assert.match(found.note, /^“\w+” is what is said of “Robert Harlan”$/);
});

test('an adjective behind “not” says nothing against somebody', () => {
  assert.deepEqual(evaluationsIn('Robert Harlan was grateful, but not naive.'), []);
});

test('praise is told from blame', () => {
  const [found] = evaluationsIn('Robert Harlan is a brilliant, courageous and respected leader.');
  assert.equal(found?.polarity, 'support');
});

test('what somebody is quoted to say is that speaker’s judgement', () => {
  const text = '“Robert Harlan is a corrupt liar and a bully,” said Maria Keller, the mayor of Norwick.';
  assert.deepEqual(
    evaluationsIn(text).map(({ holder, target, polarity }) => ({ holder, target, polarity })),
    [{ holder: 'Maria Keller, the mayor of Norwick', target: 'Robert Harlan', polarity: 'oppose' }],
  );
});

test('news that judges nobody has no evaluations', () => {
  for (const text of [
    'Robert Harlan met Maria Keller in Norwick on Monday.',
    'Robert Harlan opposes the harbour tax.',
    'The committee asked Robert Harlan about the failed bridge on the coast road.',
    'The corrupt official was tried in Norwick.',
  ])
    assert.deepEqual(evaluationsIn(text), [], text);
});
