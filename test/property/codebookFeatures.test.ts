import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseActorList } from '../../server/codebook/actorList';
import { parseCodebook } from '../../server/codebook/parse';
import { applyEdits } from '../../server/codebook/textEdit';
import { completions } from '../../server/features/codebook/completion';
import { codebookFixes } from '../../server/features/codebook/fixes';
import { codebookHover } from '../../server/features/codebook/hover';
import { renameWord } from '../../server/features/codebook/rename';
import { wordsOf } from '../../server/features/codebook/words';

const known = { packs: ['states'], rules: ['text/spun'] };

const lines = fc
  .array(
    fc.constantFrom(
      'actors:',
      '  - name: Ada Quill # she',
      '    aliases: [Quill, "the: Minister"]',
      '    aliases:',
      '      - Quill',
      '    organization: Velotron',
      '    type: person',
      '  - {name: Velotron, type: organization, aliases: [Quill, Will]}',
      '  - name: Velotron',
      'concepts:',
      '    id: tax',
      '  - name: Tax',
      '    parent: Tax',
      '    deprecated: use tax',
      "  - {name: 'Levy', parent: Taxx, phrases: [Levy, Levy]}",
      'discard: [Ada Quill, x]',
      'packs: [state]',
      'rules: {text/spn: off}',
      '# nothing',
      '[',
      '"',
    ),
    { maxLength: 14 },
  )
  .chain((all) => fc.constantFrom('\n', '\r\n').map((eol) => all.join(eol) + eol));

test('whatever is half written, every question has an answer, and what is offered leaves a file that can be read', () => {
  fc.assert(
    fc.property(lines, fc.nat(), fc.string(), (text, somewhere, name) => {
      const offset = somewhere % (text.length + 1);
      const { entries, problems, usable } = parseCodebook(text, known);
      const words = wordsOf(entries);
      for (const { at, text: word } of completions(text, offset, entries, known, true)) {
        assert.ok(0 <= at.start && at.start <= at.end && at.end === offset);
        assert.ok(word.length > 0);
      }
      codebookHover(text, words, entries, [], offset, true);
      for (const { edits } of codebookFixes(text, problems, { start: 0, end: text.length }))
        if (usable) assert.ok(parseCodebook(applyEdits(text, edits)).usable, applyEdits(text, edits));
      for (const word of usable ? words : []) {
        const made = renameWord(text, words, word, name);
        if (!('edits' in made)) continue;
        const after = applyEdits(text, made.edits);
        assert.ok(parseCodebook(after).usable, after);
        assert.equal(after.split('# she').length, text.split('# she').length, 'comments stay');
      }
    }),
    { numRuns: 500 },
  );
});

test('any text is a list of actors or is said to be none, in its own lines', () => {
  const piece = fc.oneof(
    fc.constantFrom('name', ',', '\t', '"', '\n', '\r', '\r\n', 'id', 'type', '|', '\ufeff'),
    fc.string(),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 40 }).map((all) => all.join('')),
      (text) => {
        const { actors, problems } = parseActorList(text, 'a.csv');
        for (const { at } of actors) assert.ok(0 <= at.start && at.start <= text.length);
        for (const { start, end } of problems) assert.ok(0 <= start && start <= end && end <= text.length);
        assert.equal(new Set(actors.map(({ id }) => id)).size, actors.length);
      },
    ),
    { numRuns: 1000 },
  );
});
