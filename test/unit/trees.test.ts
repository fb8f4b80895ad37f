import assert from 'node:assert/strict';
import { test } from 'node:test';
import { treesProbability } from '../../server/reading/model/trees';
import { seeded } from '../../server/training/random';
import { trainTrees } from '../../server/training/trainTrees';

const WIDTH = 3;
const COUNT = 2000;

/** Right where one of the first two features is over a half and the other is not: no sum of features tells. */
function examples() {
  const random = seeded(3);
  const values = Float32Array.from({ length: COUNT * WIDTH }, () => random());
  const right = Uint8Array.from({ length: COUNT }, (_, i) =>
    values[i * WIDTH]! > 0.5 === values[i * WIDTH + 1]! > 0.5 ? 0 : 1,
  );
  return { values, right };
}

test('trees learn what only two features together tell', () => {
  const { values, right } = examples();
  const trees = trainTrees(values, WIDTH, right);
  const sure = (a: number, b: number): number => treesProbability(trees, Float32Array.of(a, b, 0.5));
  assert.ok(sure(0.9, 0.1) > 0.8 && sure(0.1, 0.9) > 0.8);
  assert.ok(sure(0.9, 0.9) < 0.2 && sure(0.1, 0.1) < 0.2);
});

test('the same examples give the same trees', () => {
  const { values, right } = examples();
  assert.deepEqual(trainTrees(values, WIDTH, right), trainTrees(values, WIDTH, right));
});

test('features that are all alike leave everything as likely as it is in the examples', () => {
  const trees = trainTrees(
    new Float32Array(100),
    1,
    Uint8Array.from({ length: 100 }, (_, i) => (i < 25 ? 1 : 0)),
  );
  assert.ok(Math.abs(treesProbability(trees, Float32Array.of(0)) - 0.25) < 0.05);
});
