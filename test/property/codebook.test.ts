import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { CodebookChange } from '../../server/codebook/codebook';
import { editCodebook } from '../../server/codebook/edit';
import { parseCodebook } from '../../server/codebook/parse';
import { applyEdits } from '../../server/codebook/textEdit';

const name = fc.oneof(
  fc.constantFrom('European Commission', 'the Commission', 'No', 'on', '1984', 'a: b', '# c', '- d', '[e]', "l'Oréal"),
  fc.string({ unit: 'grapheme', minLength: 1 }).filter((s) => s.trim() !== ''),
);
const type = fc.constantFrom('person', 'organization', 'country', 'group', 'place') as fc.Arbitrary<'person'>;
const code = fc.constantFrom('actor/misspelled', 'text/spun', 'stance/contradiction');
const change: fc.Arbitrary<CodebookChange> = fc.oneof(
  fc.record({ kind: fc.constant('add-actor' as const), name, type, aliases: fc.array(name, { maxLength: 2 }) }),
  fc.record({ kind: fc.constant('add-alias' as const), actor: name, type, alias: name }),
  fc.record({ kind: fc.constant('discard' as const), name }),
  fc.record({
    kind: fc.constant('silence' as const),
    silence: fc.record({ code, article: name, text: name }, { requiredKeys: ['code'] }),
  }),
  fc.record({ kind: fc.constant('rule-off' as const), code }),
);

const actor = (indent: string): fc.Arbitrary<string> =>
  fc.constantFrom(
    `${indent}- name: Ada Quill # the minister\n${indent}  type: person\n${indent}  aliases:\n${indent}    - Quill\n`,
    `${indent}- name: Borland\n\n${indent}  # a state\n${indent}  type: country\n${indent}  aliases: [Borlanders, "the \\"B\\""]\n`,
    `${indent}- {name: Corvid Press, type: organization}\n`,
    `${indent}- name: Dunmore\n${indent}  type: place\n${indent}  note: |\n${indent}    Two lines\n${indent}    of note\n\n`,
    `${indent}# between\n${indent}- type: group\n${indent}  name: 'Eel fishers'\n${indent}  aliases: fishers\n`,
  );
const section = fc.oneof(
  fc
    .constantFrom('  ', '', '    ')
    .chain((indent) =>
      fc.array(actor(indent), { minLength: 1, maxLength: 3 }).map((list) => `actors:\n${[...new Set(list)].join('')}`),
    ),
  fc.constantFrom('actors: []\n', 'actors: # none yet\n', 'actors:\n', 'actors: null\n', ''),
);
const codebookText = fc
  .tuple(
    fc.constantFrom('', '# head\n', '---\n', '\uFEFF'),
    section,
    fc.constantFrom('', 'discard: [Reuters, # wire\n  AFP]\n', 'discard:\n- Reuters\n', 'discard: Reuters\n'),
    fc.constantFrom('', 'rules:\n  text/spun: hint # seldom\n', 'rules: {text/spun: hint}\n', 'rules:\n'),
    fc.constantFrom('', '# tail\n', '\n\n# tail', 'concepts:\n  - name: Tax # last'),
    fc.constantFrom('\n', '\r\n'),
  )
  .map(([head, ...rest]) => {
    const eol = rest.pop()!;
    return (head + rest.join('')).replaceAll('\n', eol);
  });

const comments = (text: string): string[] =>
  text.match(/# (head|the minister|a state|between|wire|seldom|tail|last|none yet)/g) ?? [];

test('a change is made once, and everything else stays', () => {
  fc.assert(
    fc.property(codebookText, fc.array(change, { minLength: 1, maxLength: 3 }), (text, changes) => {
      const before = parseCodebook(text);
      assert.ok(before.usable, 'the generator writes sound codebooks');
      const made = editCodebook(text, changes);
      assert.ok('edits' in made, 'a sound file is never refused');
      const after = applyEdits(text, made.edits);
      const { codebook, usable, problems } = parseCodebook(after);
      assert.ok(usable, `${JSON.stringify(after)} ${problems[0]?.message}`);
      assert.deepEqual(comments(after), comments(text));
      for (const [i, old] of before.codebook.actors.entries()) {
        const kept = codebook.actors[i]!;
        assert.equal(kept.name, old.name);
        assert.equal(kept.note, old.note);
        assert.deepEqual(kept.aliases.slice(0, old.aliases.length), old.aliases);
      }
      assert.deepEqual(codebook.discard.slice(0, before.codebook.discard.length), before.codebook.discard);
      assert.deepEqual(
        codebook.concepts.map((c) => c.name),
        before.codebook.concepts.map((c) => c.name),
      );
      if (!text.includes('\r\n')) assert.ok(!after.includes('\r'));
      else assert.ok(!/[^\r]\n/.test(after), 'line ends stay');
      const again = editCodebook(after, changes);
      assert.deepEqual(again, { edits: [] });
      const fresh = editCodebook(null, changes);
      assert.ok('edits' in fresh && parseCodebook(applyEdits('', fresh.edits)).usable);
    }),
    { numRuns: 500, includeErrorInReport: true },
  );
});

test('any text has a codebook, and its problems lie in it', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'actors:',
      '\n',
      '  ',
      '- ',
      'name: ',
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      '|',
      '&a ',
      '*a',
      '!!x ',
      '? ',
      '\t',
      '#',
      '---\n',
      '<<: ',
    ),
    fc.string(),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 40 }).map((p) => p.join('')),
      (text) => {
        const { problems } = parseCodebook(text);
        for (const p of problems) assert.ok(0 <= p.start && p.start <= p.end && p.end <= text.length);
        const made = editCodebook(text, [{ kind: 'discard', name: 'Reuters' }]);
        if ('edits' in made) assert.ok(parseCodebook(applyEdits(text, made.edits)).usable);
      },
    ),
    { numRuns: 1000 },
  );
});
