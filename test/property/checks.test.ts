import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { check } from '../../server/checks/check';
import { emptyCodebook } from '../../server/codebook/codebook';
import { compileLexicon } from '../../server/codebook/compile';
import { editCodebook } from '../../server/codebook/edit';
import { parseCodebook } from '../../server/codebook/parse';
import { applyEdits } from '../../server/codebook/textEdit';
import type { Analysis } from '../../server/reading/analysis';
import { read } from '../../server/reading/read';
import { allOf } from '../support/findings';

const codebook = parseCodebook(
  'actors:\n  - {name: Nordvik Telecom, type: organization, aliases: [Nordvik]}\n',
).codebook;
const lexicon = compileLexicon(codebook);

const piece = fc.oneof(
  fc.constantFrom(
    '“',
    '”',
    '"',
    "''",
    '‘',
    '\n\n',
    '. ',
    ', ',
    'sources said ',
    'Nordvic ',
    'Nordvik ',
    'brand-new Zealand ',
    'according to Reuters',
    'This specific will ',
    'in addition to ',
    'counterfeit consciousness ',
    'they oppose it ',
    'Nordvik supports the ban. ',
    'Nordvik opposes the ban. ',
    'one official called it ridiculous',
    'via Radio Meridian',
    'We were never asked about any of this.',
    '\uD800',
    '\u0000',
    '\r\n',
    '👩‍👧',
    'عربى ',
  ),
  fc.string({ maxLength: 5 }),
);
const article = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

test('findings lie in the article, in order, and every fix applies', () => {
  fc.assert(
    fc.property(article, (text) => {
      const { analysis } = read(text, lexicon);
      let last = 0;
      for (const finding of check(analysis, { codebook, severities: new Map(), article: 'a.txt' })) {
        assert.ok(last <= finding.start && finding.start <= finding.end && finding.end <= text.length);
        last = finding.start;
        for (const r of finding.related) assert.ok(0 <= r.start && r.start <= r.end && r.end <= text.length);
        for (const fix of finding.fixes) {
          let at = 0;
          for (const edit of fix.edits) {
            assert.ok(at <= edit.start && edit.start <= edit.end && edit.end <= text.length, fix.title);
            at = edit.end;
          }
          if (fix.edits.length > 0) assert.notEqual(applyEdits(text, fix.edits), text, fix.title);
          assert.ok(fix.title.length < 160 && !fix.title.includes('\n'), fix.title);
        }
      }
    }),
    { numRuns: 300, includeErrorInReport: true },
  );
});

test('an article that is read again after an edit has the findings of one read afresh', () => {
  const edit = fc.tuple(fc.nat(), fc.nat({ max: 30 }), piece);
  fc.assert(
    fc.property(article, fc.array(edit, { maxLength: 6 }), (start, edits) => {
      const context = { codebook, severities: new Map(), article: 'a.txt' };
      let text = start;
      let { cache } = read(text, lexicon);
      for (const [where, removed, inserted] of edits) {
        const at = where % (text.length + 1);
        text = text.slice(0, at) + inserted + text.slice(at + removed);
        const again = read(text, lexicon, cache);
        cache = again.cache;
        const found = (analysis: Analysis) => check(analysis, context).map(allOf);
        assert.deepEqual(found(again.analysis), found(read(text, lexicon).analysis));
      }
    }),
    { numRuns: 150, includeErrorInReport: true },
  );
});

test('silencing a finding through its own fix silences it', () => {
  fc.assert(
    fc.property(article, (text) => {
      const { analysis } = read(text, lexicon);
      const context = { severities: new Map(), article: 'a.txt' };
      const [first] = check(analysis, { ...context, codebook });
      const silencing = first?.fixes.find((fix) => fix.title.startsWith('Silence'));
      if (!first || !silencing) return;
      const made = editCodebook(null, silencing.codebook);
      // Words without letters, such as a lone NUL, can't be kept in a codebook.
      if ('refused' in made) return;
      const silenced = { ...emptyCodebook, silence: parseCodebook(applyEdits('', made.edits)).codebook.silence };
      const left = check(analysis, { ...context, codebook: silenced });
      assert.ok(!left.some((f) => f.code === first.code && f.start === first.start && f.end === first.end));
    }),
    { numRuns: 300, includeErrorInReport: true },
  );
});
