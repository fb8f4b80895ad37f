import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { assembled, codeFile, moduleOf } from '../../scripts/assemble.mjs';
import { LANES } from '../../server/reading/model/crf';
import { join, rowOf, shiftFor } from '../../server/reading/model/hash';
import { plainCrf } from '../../server/reading/model/plainCrf';
import { simdCrf } from '../../server/reading/model/simdCrf';

const int = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

for (const [way, make] of Object.entries({ 'with vectors': simdCrf, 'in plain TypeScript': plainCrf }))
  test(`weights that are packed add up ${way} as their bytes say`, () => {
    const tables = fc.record({
      labels: fc.constantFrom(4, 8),
      bits: fc.integer({ min: 1, max: 6 }),
      width: fc.integer({ min: 1, max: 256 }),
      length: fc.integer({ min: 1, max: 5 }),
      from: fc.integer({ min: 0, max: 3 }),
      features: fc.array(int, { minLength: 5 * 256 + 3, maxLength: 5 * 256 + 3 }),
      bytes: fc.uint8Array({ minLength: 8 << 6, maxLength: 8 << 6 }),
    });
    fc.assert(
      fc.property(tables, ({ labels, bits, width, length, from, features, bytes }) => {
        const rows = 2 ** bits;
        const table = bytes.slice(0, rows * labels);
        const transitions = new Float32Array(labels * labels);
        const field = make({ labels, packed: new Int32Array(table.buffer), scale: 0.01, transitions });
        assert.ok(field, 'this machine has vectors');
        field.reserve(length + 1, width);
        field.reserve(length + 3, width);
        field.features.set(features.slice(0, from + length * width));
        field.addWeights(length, width, from);
        for (let i = 0; i < length; i++) {
          const own = features.slice(from + i * width, from + (i + 1) * width);
          const wanted = Array.from({ length: labels }, (_, y) =>
            own.reduce((sum, one) => sum + table[rowOf(one, shiftFor(rows)) * labels + y]! - 128, 0),
          );
          assert.deepEqual([...field.sums.slice(i * LANES, i * LANES + labels)], wanted);
        }
      }),
      { numRuns: 50 },
    );
  });

test('the program with vectors is what its source says', async () => {
  assert.equal(moduleOf(await assembled()), readFileSync(codeFile, 'utf8'), 'run npm run assemble');
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
          made++;
        }
    }
  assert.equal(features.size, made);
});
