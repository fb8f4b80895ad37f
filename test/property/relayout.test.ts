import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { layout } from '../../server/reading/layout';
import { type LaidOut, relayout } from '../../server/reading/relayout';

const pieces = fc.constantFrom(
  '\n',
  '\n\n',
  '\n \n',
  '\r\n',
  '\r\n\r\n',
  '\r',
  '\u2028',
  '\f',
  '\ufeff',
  '\0',
  ' ',
  '\t',
  '- ',
  '1. ',
  '## ',
  'Council splits over harbour plan',
  'By Jane Doe',
  'WESTMARK, 5 March 2019',
  'Source: Harbour Board',
  '— Jane Doe',
  'What happens next',
  'a | b | c',
  '12 | 13 | 14',
  'The council met on Monday to speak about the harbour and the\n',
  'ferry, which many in the old town had hoped would be back by\n',
  'spring.',
  '.',
  'x',
  `The board ${'went on and on '.repeat(18)}.`,
);
const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));
const edits = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 90 }), fc.oneof(pieces, fc.constant(''))), { maxLength: 8 });

test('a text laid out again after edits has the blocks it has afresh', () => {
  fc.assert(
    fc.property(texts, edits, (start, changes) => {
      let before = { text: start, blocks: layout(start) };
      for (const [where, removed, inserted] of changes) {
        const at = where % (before.text.length + 1);
        const text = before.text.slice(0, at) + inserted + before.text.slice(at + removed);
        const { blocks, head, tail } = relayout(text, before);
        assert.deepEqual(blocks, layout(text));
        const words = (laidOut: LaidOut, at: number): string =>
          laidOut.text.slice(laidOut.blocks[at]!.start, laidOut.blocks[at]!.end);
        const now = { text, blocks };
        for (let i = 0; i < head; i++) assert.equal(words(now, i), words(before, i));
        for (let i = 1; i <= tail; i++)
          assert.equal(words(now, blocks.length - i), words(before, before.blocks.length - i));
        before = { text, blocks };
      }
    }),
    { numRuns: 1000 },
  );
});
