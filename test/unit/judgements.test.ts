import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from '../../server/reading/span';
import { JUDGEMENT } from '../../server/reading/stances/judgements';
import { readingOf } from './readingOf';

/** What is said to be good or bad in a text: "who + what" or "who - what". */
const judged = (text: string): string[] =>
  readingOf(text)
    .stances.filter(({ evidence }) => evidence.rule === JUDGEMENT)
    .map(({ holder, polarity, target }) =>
      [textOf(text, holder!), polarity === 'support' ? '+' : '-', textOf(text, target!)].join(' '),
    );

test('who says that something is a disgrace is against it, quoted or told', () => {
  assert.deepEqual(judged('“This levy is a shameful attack on the poor,” said Lena Ruiz.'), ['Lena Ruiz - This levy']);
  assert.deepEqual(judged('The mayor said the levy was a disgrace.'), ['The mayor - the levy']);
  assert.deepEqual(judged('Inspectors said teaching at the school was outstanding.'), [
    'Inspectors + teaching at the school',
  ]);
});

test('a speaker of an earlier paragraph judges in those that go on', () => {
  const text = '“We need the road,” said Lena Ruiz. “We always did.\n\n“But the levy is madness.”';
  assert.deepEqual(judged(text), ['Lena Ruiz - the levy']);
});

test('what is judged may be a deed, and “it” may stand for one', () => {
  assert.deepEqual(judged('The mayor said closing the school would be a mistake.'), ['The mayor - closing the school']);
  assert.deepEqual(judged('The mayor said it was wrong to close the school.'), ['The mayor - to close the school']);
});

test('what is spoken of may stand beside who speaks', () => {
  assert.deepEqual(judged('“It is a farce,” Lena Ruiz said of the pact.'), ['Lena Ruiz - the pact']);
});

test('“not fair” is blame; “not a disgrace” takes no side', () => {
  assert.deepEqual(judged('The mayor said the levy was not fair.'), ['The mayor - the levy']);
  assert.deepEqual(judged('The mayor said the levy was not a disgrace.'), []);
});

test('who denies, asks or wishes that something is so does not say so', () => {
  for (const text of [
    'The mayor denied that the levy was unfair.',
    'The mayor asked whether the levy was a disgrace.',
    'The mayor did not say the levy was a disgrace.',
    'The mayor said the levy must be fair.',
    'The mayor said: “I don’t think the levy is unfair.”',
    '“I do not accept that the levy is unfair,” said the mayor.',
  ])
    assert.deepEqual(judged(text), [], text);
});

test('“too lenient” is blame, “too important” none', () => {
  assert.deepEqual(judged('Prosecutors said the sentence was too lenient.'), ['Prosecutors - the sentence']);
  assert.deepEqual(judged('Prosecutors said the case was too important.'), []);
});

test('what befalls people and what just is so is no side taken', () => {
  assert.deepEqual(judged('Police said the crash was appalling.'), []);
  assert.deepEqual(judged('The mayor said the road was bad.'), []);
  assert.deepEqual(judged('The levy was a disgrace.'), []);
});
