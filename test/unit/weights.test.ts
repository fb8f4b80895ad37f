import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addWeights, crfOf } from '../../server/reading/model/crf';
import { join, rowOf, seal, shiftFor } from '../../server/reading/model/hash';

const int = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

test('weights that are packed add up as their bytes say', () => {
  const tables = fc.record({
    labels: fc.constantFrom(4, 8),
    bits: fc.integer({ min: 1, max: 6 }),
    features: fc.array(int, { maxLength: 256 }),
    bytes: fc.uint8Array({ minLength: 8 << 6, maxLength: 8 << 6 }),
  });
  fc.assert(
    fc.property(tables, ({ labels, bits, features, bytes }) => {
      const rows = 2 ** bits;
      const table = bytes.slice(0, rows * labels);
      const field = crfOf(labels, new Int32Array(table.buffer), 0.01, new Float32Array(labels * labels));
      // What stands there already stays; what stands beside it is left alone.
      const sums = new Int32Array(labels + 2).fill(1000);
      addWeights(field, Int32Array.of(7, ...features, 9), 1, features.length, 1, sums, 1);
      const wanted = Array.from({ length: labels }, (_, y) =>
        features.reduce((sum, one) => sum + table[rowOf(one, shiftFor(rows)) * labels + y]! - 128, 1000),
      );
      assert.deepEqual([...sums], [1000, ...wanted, 1000]);
    }),
  );
});

test('every feature has a row, whatever the size of the table', () => {
  fc.assert(
    fc.property(int, fc.integer({ min: 1, max: 26 }), (feature, bits) => {
      const row = rowOf(feature, shiftFor(2 ** bits));
      assert.ok(row >= 0 && row < 2 ** bits);
    }),
  );
});

test('small values that are joined in another order, or to another template, are another feature', () => {
  const features = new Set<number>();
  const values = [0, 1, 2, 3, 5, 31, 76, 254];
  let made = 0;
  for (let template = 100; template < 160; template++)
    for (const a of values) {
      features.add(join(template, a));
      made++;
      for (const b of values)
        for (const c of values) {
          features.add(join(join(join(template, a), b), c));
          features.add(join(join(template, a), seal(join(b, c))));
          made += 2;
        }
    }
  assert.equal(features.size, made);
});
