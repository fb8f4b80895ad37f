import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withDecisions } from '../../server/annotations/decisions';
import { mergeSidecars } from '../../server/annotations/merge';
import { placeAnnotations } from '../../server/annotations/reanchor';
import { emptySidecar } from '../../server/annotations/sidecar';
import { accept, reject, suggestionsOf, undecided } from '../../server/annotations/suggestions';
import { handMade } from '../support/handMade';

const text = 'Vasseur opposes the levy. Albrecht backs it. The Harbour Road closes.';
const { at, actor, mention, stance, analysis: made } = handMade(text);
const analysis = made({
  actors: [actor(0, 'Vasseur', [0]), actor(1, 'Albrecht', [1]), actor(2, 'Harbour Road', [2])],
  mentions: [mention('Vasseur', 0), mention('Albrecht', 1), mention('Harbour Road', 2)],
  stances: [stance('Vasseur', 'opposes', 'the levy', 'oppose', 0), stance('Albrecht', 'backs', 'it', 'support', 1)],
});
let count = 0;
const fresh = () => ({ id: `urn:uuid:${++count}`, creator: 'jane', created: '2026-11-21T10:00:00Z' });
const suggestion = (words: string) =>
  suggestionsOf(analysis).find(({ targets }) => targets[0]!.span.start === at(words).start)!;

test('every suggestion can be decided, and what is decided is not suggested again', () => {
  assert.equal(suggestionsOf(analysis).length, 5);
  const placed = placeAnnotations(text, [
    accept(suggestion('Vasseur'), text, fresh()),
    reject(suggestion('backs'), text, fresh()),
  ]);
  assert.deepEqual(
    undecided(suggestionsOf(analysis), placed).map(({ targets }) =>
      text.slice(targets[0]!.span.start, targets[0]!.span.end),
    ),
    ['Albrecht', 'Harbour Road', 'opposes'],
  );
});

test('accepted is marked, rejected is gone with its actor, and positions of actors still fit', () => {
  const decided = withDecisions(
    analysis,
    placeAnnotations(text, [
      accept(suggestion('opposes'), text, fresh()),
      reject(suggestion('Vasseur'), text, fresh(), 'a horse'),
    ]),
  );
  assert.deepEqual(
    decided.actors.map(({ name, index, mentions }) => [name, index, mentions]),
    [
      ['Albrecht', 0, [0]],
      ['Harbour Road', 1, [1]],
    ],
  );
  assert.deepEqual(
    decided.stances.map(({ decision, holderActor }) => [decision, holderActor]),
    [
      ['accepted', null],
      [undefined, 0],
    ],
  );
  assert.deepEqual(decided.rejected, [at('Vasseur')]);
});

test('a correction says what the coder said: actor, holder, polarity, extent', () => {
  const decided = withDecisions(
    analysis,
    placeAnnotations(text, [
      accept(suggestion('Vasseur'), text, fresh(), { coding: { actor: 'Claire Vasseur' } }),
      accept(suggestion('backs'), text, fresh(), {
        coding: { polarity: 'oppose' },
        targets: { holder: at('Vasseur'), target: null },
      }),
      accept(suggestion('Harbour'), text, fresh(), { targets: { mention: at('The Harbour Road') } }),
    ]),
  );
  assert.deepEqual(
    decided.mentions.map((m) => [text.slice(m.start, m.end), decided.actors[m.actor]!.name, m.decision]),
    [
      ['Vasseur', 'Claire Vasseur', 'corrected'],
      ['Albrecht', 'Albrecht', undefined],
      ['The Harbour Road', 'Harbour Road', 'corrected'],
    ],
  );
  const [, backs] = decided.stances;
  assert.deepEqual(
    [backs!.polarity, backs!.target, backs!.holder, backs!.decision],
    ['oppose', null, at('Vasseur'), 'corrected'],
  );
});

test('merging keeps what either side decided, and the later of two changes', () => {
  const [a, b, c, d] = ['Vasseur', 'Albrecht', 'opposes', 'backs'].map((words) =>
    accept(suggestion(words), text, fresh()),
  );
  const later = { ...a!, decision: 'rejected' as const, modified: '2026-11-22T10:00:00Z' };
  const page = (...annotations: (typeof a)[]) => ({
    ...emptySidecar('x.txt'),
    annotations: annotations.map((x) => x!),
  });
  const { sidecar, conflicts } = mergeSidecars(
    page(a, b),
    page({ ...a!, coding: { note: 'x' } }, b, c),
    page(later, d),
  );
  assert.deepEqual(
    sidecar.annotations.map(({ id, decision }) => [id, decision]),
    [
      [a!.id, 'rejected'],
      [c!.id, 'accepted'],
      [d!.id, 'accepted'],
    ],
  );
  assert.deepEqual(conflicts, [a!.id]);
});
