import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Annotation, anchorOf } from '../../server/annotations/annotation';
import { reversed, stepBetween, stepped } from '../../server/annotations/history';
import { emptySidecar, type Sidecar } from '../../server/annotations/sidecar';

const text = 'Ada Quill backs it. Bo Lind does not.';
const annotation = (words: string, more: Partial<Annotation> = {}): Annotation => ({
  id: words,
  kind: 'actor',
  decision: 'accepted',
  targets: [
    {
      role: 'mention',
      anchor: anchorOf(text, { start: text.indexOf(words), end: text.indexOf(words) + words.length }),
    },
  ],
  coding: { actor: words },
  modified: '2026-01-01T00:00:00Z',
  ...more,
});
const page = (...annotations: readonly Annotation[]): Sidecar => ({ ...emptySidecar('a.txt'), annotations });

const [ada, bo] = [annotation('Ada Quill'), annotation('Bo Lind')];
const corrected = annotation('Ada Quill', { decision: 'corrected', coding: { actor: 'Quill' } });

test('a step is taken back and taken again', () => {
  const [before, after] = [page(ada), page(corrected, bo)];
  const step = stepBetween(before, after);
  assert.deepEqual(
    step.map(({ id }) => id),
    ['Ada Quill', 'Bo Lind'],
  );
  const undone = stepped(after, reversed(step))!;
  assert.deepEqual(undone.annotations, before.annotations);
  assert.deepEqual(stepped(undone, step)!.annotations, after.annotations);
  const deleted = stepBetween(after, page(bo));
  assert.deepEqual(stepped(page(bo), reversed(deleted))!.annotations, [bo, corrected]);
});

test('what moved meanwhile stays where it is', () => {
  const { anchor, role } = ada.targets[0]!;
  const moved = { ...corrected, targets: [{ role, anchor: { ...anchor, start: 40, end: 49, prefix: 'Said ' } }] };
  const undone = stepped(page(moved), reversed(stepBetween(page(ada), page(corrected))))!;
  assert.deepEqual([undone.annotations[0]!.coding, undone.annotations[0]!.targets], [ada.coding, moved.targets]);
});

test('what another program changed meanwhile is not overwritten', () => {
  const step = stepBetween(page(), page(ada));
  for (const now of [page(), page(corrected), page({ ...ada, modified: '2026-02-02T00:00:00Z' })])
    assert.equal(stepped(now, reversed(step)), null);
});
