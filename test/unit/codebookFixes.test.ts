import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCodebook } from '../../server/codebook/parse';
import { applyEdits } from '../../server/codebook/textEdit';
import { codebookFixes } from '../../server/features/codebook/fixes';

/** The file after each fix at the words between « and »; all of the file where there are none. */
function fixed(marked: string): readonly [string, string][] {
  const text = marked.replace(/[«»]/g, '');
  const start = Math.max(0, marked.indexOf('«'));
  const end = marked.includes('»') ? marked.indexOf('»') - 1 : text.length;
  const { problems } = parseCodebook(text, { packs: ['states'] });
  return codebookFixes(text, problems, { start, end }).map(({ title, edits }) => [title, applyEdits(text, edits)]);
}

const actors = (second: string) => `actors:\n  - {name: Ada Quill, type: person, aliases: [Quill]}\n${second}`;

test('an alias that belongs to somebody else is taken out of its list', () => {
  const cases = [
    ['  - {name: Bo, type: person, aliases: [«Quill», B]}\n', '  - {name: Bo, type: person, aliases: [B]}\n'],
    ['  - {name: Bo, type: person, aliases: [B, «Quill»]}\n', '  - {name: Bo, type: person, aliases: [B]}\n'],
    ['  - {name: Bo, type: person, aliases: [«Quill»]}\n', '  - {name: Bo, type: person}\n'],
    ['  - {aliases: «Quill», name: Bo, type: person}\n', '  - {name: Bo, type: person}\n'],
    [
      '  - name: Bo\n    aliases:\n      - B # short\n      - «Quill» # wrong\n    type: person\n',
      '  - name: Bo\n    aliases:\n      - B # short\n    type: person\n',
    ],
    ['  - name: Bo\n    aliases:\n      - «"Quill"»\n    type: person # he\n', '  - name: Bo\n    type: person # he\n'],
    ['  - aliases: [«Quill»]\n    name: Bo\n    type: person\n', '  - name: Bo\n    type: person\n'],
  ] as const;
  for (const [before, after] of cases) {
    const [[title, text] = ['', '']] = fixed(actors(before));
    assert.match(title, /^Remove “"?Quill"?”$/);
    assert.equal(text, actors(after));
  }
});

test('line ends and the lines around stay', () => {
  const text = actors('  - name: Bo\n    type: person\n    aliases:\n      - B\n      - «Quill»\n').replaceAll(
    '\n',
    '\r\n',
  );
  assert.equal(
    fixed(text)[0]?.[1],
    actors('  - name: Bo\n    type: person\n    aliases:\n      - B\n').replaceAll('\n', '\r\n'),
  );
});

test('a name that must stay has no fix, and neither has a file that is broken', () => {
  assert.deepEqual(fixed(actors('  - {name: «Quill», type: person}\n')), []);
  assert.deepEqual(fixed(actors('  - {name: Bo, type: person, aliases: [«Quill»]}\ncues: [\n')), []);
});

test('a word that was likely meant takes the place of a wrong one', () => {
  assert.deepEqual(fixed('packs: [state]\n'), [['Change to “states”', 'packs: [states]\n']]);
  assert.deepEqual(fixed('concepts:\n  - name: Tax\n  - name: Levy\n    deprecated: use «Taxx»\n'), [
    ['Change to “Tax”', 'concepts:\n  - name: Tax\n  - name: Levy\n    deprecated: use Tax\n'],
  ]);
  assert.deepEqual(fixed('concepts:\n  - name: Tax\n    phrase: [x]\n'), [
    ['Change to “phrases”', 'concepts:\n  - name: Tax\n    phrases: [x]\n'],
  ]);
});

test('a circle is cut where it was found', () => {
  assert.deepEqual(fixed('concepts:\n  - name: A\n    parent: B\n  - name: B\n    parent: A\n'), [
    ['Remove “A”', 'concepts:\n  - name: A\n    parent: B\n  - name: B\n'],
  ]);
});
