import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Reach, reached } from '../../server/annotations/extent';
import { offersAt } from '../../server/annotations/offers';
import { type Deed, type Desk, perform } from '../../server/annotations/perform';
import { placeAnnotations } from '../../server/annotations/reanchor';
import { emptySidecar, type Sidecar } from '../../server/annotations/sidecar';
import { progressOf } from '../../server/annotations/suggestions';
import { emptyCodebook } from '../../server/codebook/codebook';
import { handMade } from '../support/handMade';

const text = 'Vasseur opposes the levy on ships. Albrecht backs it, and Vasseur knows.';
const { at, actor, mention, stance, analysis: made } = handMade(text);
const analysis = made({
  actors: [actor(0, 'Vasseur', [0, 2]), actor(1, 'Albrecht', [1])],
  mentions: [mention('Vasseur', 0), mention('Albrecht', 1), mention('Vasseur', 0, 10)],
  stances: [stance('Vasseur', 'opposes', 'the levy', 'oppose', 0)],
});
const deskOf = (sidecar: Sidecar): Desk => ({
  text,
  analysis,
  sidecar,
  placed: placeAnnotations(text, sidecar.annotations),
});
const makers = () => {
  let count = 0;
  return () => ({ id: `urn:uuid:${++count}`, creator: 'jane', created: `2026-11-21T10:00:0${count % 10}Z` });
};
const make = makers();

/** A coder who picks, one after another, the offers with these titles at these words. */
function code(steps: readonly (readonly [words: string, title: string])[]): Sidecar {
  let sidecar = emptySidecar('x.txt');
  for (const [words, title] of steps) {
    const desk = deskOf(sidecar);
    const { start } = at(words);
    const offers = offersAt(desk, { start, end: start }, codebook);
    const offer = offers.find((one) => one.title === title);
    assert.ok(offer, `“${title}” among ${offers.map((one) => one.title).join(' | ')}`);
    sidecar = perform(desk, offer.deed, make);
  }
  return sidecar;
}
const codebook = {
  ...emptyCodebook,
  concepts: [{ id: 'levy', name: 'Levy on ships', phrases: ['the levy'], at: { start: 0, end: 0 } }],
};
const brief = (sidecar: Sidecar) =>
  sidecar.annotations.map(({ kind, decision, targets, coding }) => [
    kind,
    decision,
    targets.map(({ role, anchor }) => `${role} ${anchor.exact}`).join(', '),
    coding,
  ]);

test('accepting all mentions of an actor is one step, and counts', () => {
  const sidecar = code([['Vasseur', 'Accept all 2 mentions of Vasseur']]);
  assert.equal(sidecar.annotations.length, 2);
  assert.deepEqual(progressOf(analysis, deskOf(sidecar).placed), { decided: 2, all: 4 });
});

test('a stance is corrected in polarity, holder, concept and extent, one after another', () => {
  const sidecar = code([
    ['opposes', 'Correct: supports'],
    ['opposes', 'Correct: holder is Albrecht'],
    ['opposes', 'About: Levy on ships'],
    ['opposes', 'Extent: “opposes the”'],
  ]);
  assert.deepEqual(brief(sidecar), [
    [
      'stance',
      'corrected',
      'cue opposes the, target the levy, holder Albrecht',
      { actor: 'Albrecht', agreement: true, cue: 'opposes', polarity: 'support', concept: 'levy' },
    ],
  ]);
});

test('rejected stays rejected until the coder says otherwise, and a decision can be taken back', () => {
  const rejected = code([['Albrecht', 'Reject the actor “Albrecht”']]);
  assert.deepEqual(
    brief(rejected).map(([, decision]) => decision),
    ['rejected'],
  );
  const after = code([
    ['Albrecht', 'Reject the actor “Albrecht”'],
    ['Albrecht', 'Accept the actor “Albrecht” after all'],
  ]);
  assert.deepEqual(
    brief(after).map(([, decision]) => decision),
    ['accepted'],
  );
  const back = code([
    ['Albrecht', 'Accept Albrecht'],
    ['Albrecht', 'Delete the decision on the actor “Albrecht”'],
  ]);
  assert.deepEqual(back.annotations, []);
});

test('a selection can be marked', () => {
  const desk = deskOf(emptySidecar('x.txt'));
  const offers = offersAt(desk, at('the levy on ships'), codebook);
  const titles = offers.map(({ title }) => title);
  assert.ok(titles.includes('Mark “the levy on ships” as organization'));
  const stance = offers.find(({ title }) => title === 'Mark as stance: opposes')!;
  assert.deepEqual(brief(perform(desk, stance.deed, make)), [
    ['stance', 'accepted', 'cue the levy on ships', { agreement: false, cue: 'the levy on ships', polarity: 'oppose' }],
  ]);
});

test('a deed on what is no longer there changes nothing', () => {
  const sidecar = emptySidecar('x.txt');
  const gone = { kind: 'actor', start: 1, end: 3 } as const;
  const deeds: Deed[] = [
    { do: 'accept', keys: [gone] },
    { do: 'reject', keys: [gone] },
    { do: 'correct', key: gone, correction: { coding: { actor: 'x' } } },
    { do: 'reach', key: gone, reach: 'grow right' },
    { do: 'delete', keys: [gone] },
  ];
  for (const deed of deeds) assert.equal(perform(deskOf(sidecar), deed, make), sidecar, deed.do);
});

test('extents grow and shrink by whole words and to the clause', () => {
  const sentence = 'He said, “O’Brien’s U.S. plan won’t pass.”';
  const start = sentence.indexOf('plan');
  const step = (reach: Reach) => {
    const span = reached(sentence, { start, end: start + 4 }, reach);
    return span && sentence.slice(span.start, span.end);
  };
  assert.equal(step('grow left'), 'U.S. plan');
  assert.equal(step('grow right'), 'plan won’t');
  assert.equal(step('shrink left'), null);
  assert.equal(reached(sentence, { start: 0, end: 2 }, 'grow left'), null);
  assert.equal(
    reached('He left. She stayed.', { start: 9, end: 12 }, 'grow left'),
    null,
    'not into the sentence before',
  );
  assert.equal(reached('a b, c d e; f', { start: 7, end: 8 }, 'grow to clause')?.start, 5);
});
