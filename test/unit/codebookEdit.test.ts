import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CodebookChange } from '../../server/codebook/codebook';
import { editCodebook } from '../../server/codebook/edit';
import { applyEdits } from '../../server/codebook/textEdit';

/** The file after the changes, or why it was left alone. */
function changed(text: string | null, ...changes: CodebookChange[]): string {
  const made = editCodebook(text, changes);
  return 'refused' in made ? made.refused : applyEdits(text ?? '', made.edits);
}

const quill: CodebookChange = { kind: 'add-alias', actor: 'Ada Quill', type: 'person', alias: 'Quill' };

test('the file is written where there is none', () => {
  assert.equal(
    changed(
      null,
      { kind: 'add-actor', name: 'Ada Quill', type: 'person', aliases: ['Quill'] },
      { kind: 'silence', silence: { code: 'actor/misspelled', article: 'a b.txt', text: 'No: 1' } },
      { kind: 'rule-off', code: 'text/spun' },
    ),
    `# Stancemark: the actors, concepts and cues of this project.
actors:
  - name: Ada Quill
    type: person
    aliases:
      - Quill
silence:
  - code: actor/misspelled
    article: a b.txt
    text: "No: 1"
rules:
  text/spun: off
`,
  );
});

test('comments, order, indentation and blank lines stay', () => {
  const text = `# Our actors
actors:
- name: Ada Quill   # minister
  type: person
  # she left in May

- name: Bo Reed
  type: person

# nothing below
discard: [Lorem]`;
  assert.equal(
    changed(text, quill, { kind: 'discard', name: 'Ipsum' }),
    `# Our actors
actors:
- name: Ada Quill   # minister
  type: person
  aliases:
  - Quill
  # she left in May

- name: Bo Reed
  type: person

# nothing below
discard: [Lorem, Ipsum]`,
  );
});

test('entries are added in the style of the list', () => {
  assert.equal(
    changed('actors: [{name: Ada Quill, type: person}] # x', quill),
    'actors: [{name: Ada Quill, type: person, aliases: [Quill]}] # x',
  );
  assert.equal(changed('discard: Lorem\n', { kind: 'discard', name: 'Ipsum' }), 'discard: [Lorem, Ipsum]\n');
  assert.equal(
    changed('rules: {text/spun: hint}\n', { kind: 'rule-off', code: 'text/spun' }),
    'rules: {text/spun: off}\n',
  );
  assert.equal(
    changed('actors:\r\n', quill),
    'actors:\r\n  - name: Ada Quill\r\n    type: person\r\n    aliases:\r\n      - Quill\r\n',
  );
});

test('what is there already is not written again', () => {
  const text = 'actors:\n  - name: Ada Quill\n    type: person\n    aliases: [QUILL]\n';
  assert.deepEqual(editCodebook(text, [quill]), { edits: [] });
});

test('a file that can’t be read is left alone, with a reason', () => {
  assert.match(changed('actors: [\n', quill), /^codebook\.yaml can't be read: .+ Mend that first\.$/);
  assert.match(
    changed('actors: Ada\n', quill),
    /^codebook\.yaml is written in a way .+ alias “Quill” of “Ada Quill”\.$/,
  );
  assert.match(changed('- a\n', quill), /can't be read/);
});

test('edits are small: one insertion a change', () => {
  const text = `actors:\n${'  - {name: Someone, type: person}\n'.repeat(3)}discard: [Lorem]\n`;
  const made = editCodebook(text, [{ kind: 'discard', name: 'Ipsum' }]);
  const at = text.indexOf(']');
  assert.deepEqual(made, { edits: [{ start: at, end: at, text: ', Ipsum' }] });
});

test('a cue is taught once, and taught anew where its side was another', () => {
  const winks: CodebookChange = { kind: 'add-cue', phrase: 'winks at', polarity: 'support' };
  assert.equal(changed('cues: []\n', winks), 'cues: [{phrase: winks at, polarity: support}]\n');
  const known = 'cues:\n  - phrase: Winks at # often\n    polarity: oppose # was it?\n';
  assert.equal(changed(known, winks), known.replace('oppose', 'support'));
  assert.equal(changed(known.replace('oppose', 'support'), winks), known.replace('oppose', 'support'));
});
