import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toListing } from '../../server/formats/listing';
import { toSarif, toUri } from '../../server/formats/sarif';
import { colours, noColours } from '../../server/formats/style';

const TEXT = 'First line.\r\nThe 😀 Huawai plan.\n';
const start = TEXT.indexOf('Huawai');
const FINDING = {
  start,
  end: start + 6,
  code: 'actor/misspelled',
  severity: 'warning' as const,
  message: '“Huawai” looks like a misspelling of “Huawei”.',
  related: [{ start: 0, end: 5, message: 'Here.' }],
  fixes: [
    { title: 'Change to “Huawei”', preferred: true, edits: [{ start, end: start + 6, text: 'Huawei' }], codebook: [] },
    { title: 'Not an actor', preferred: false, edits: [], codebook: [{ kind: 'discard' as const, name: 'Huawai' }] },
  ],
};
const FILE = { path: 'news/a b.txt', text: TEXT, findings: [FINDING] };
const OPTIONS = {
  version: '1.2.3',
  rules: [{ code: 'actor/misspelled', title: 'A near miss of a known name', severity: 'warning' as const }],
  pageOf: (code: string) => `https://example.org/${code}`,
};

test('SARIF: a finding with its rule, place, related place and edit', () => {
  const [run] = toSarif([FILE], OPTIONS).runs;
  assert.equal(run!.columnKind, 'utf16CodeUnits');
  const [result] = run!.results!;
  assert.equal(run!.tool.driver.rules![result!.ruleIndex!]!.id, 'actor/misspelled');
  const region = { startLine: 2, startColumn: 8, endLine: 2, endColumn: 14, charOffset: start, charLength: 6 };
  assert.deepEqual(result!.locations![0]!.physicalLocation, {
    artifactLocation: { uri: 'news/a%20b.txt', index: 0 },
    region,
  });
  assert.equal(result!.relatedLocations![0]!.physicalLocation!.region!.startLine, 1);
  assert.equal(result!.fixes!.length, 1, 'a fix of the codebook is no edit of the article');
  assert.deepEqual(result!.fixes![0]!.artifactChanges[0]!.replacements, [
    { deletedRegion: region, insertedContent: { text: 'Huawei' } },
  ]);
});

test('SARIF: codes that no rule has get a descriptor, and lone surrogates do not reach the file', () => {
  const problem = { ...FINDING, code: 'codebook/syntax', severity: 'error' as const, message: 'odd \ud800', fixes: [] };
  const [run] = toSarif([{ ...FILE, findings: [problem] }], OPTIONS).runs;
  assert.equal(run!.tool.driver.rules![run!.results![0]!.ruleIndex!]!.id, 'codebook/syntax');
  assert.equal(run!.results![0]!.message.text, 'odd \ufffd');
});

test('SARIF: paths as URIs', () => {
  assert.equal(toUri('a#b/ü?.txt'), 'a%23b/%C3%BC%3F.txt');
  assert.equal(toUri('/tmp/a b.txt'), 'file:///tmp/a%20b.txt');
  assert.equal(toUri('C:\\news\\a.txt'), 'file:///C:/news/a.txt');
});

test('listing: place, message and code, with the words underlined on a terminal', () => {
  assert.equal(
    toListing(FILE, { style: noColours, width: 80 }),
    `news/a b.txt
     2:8  warning  “Huawai” looks like a misspelling of “Huawei”.  actor/misspelled
       2 │ The 😀 Huawai plan.
         │        ^^^^^^
         1:1 Here.

`,
  );
  assert.equal(toListing(FILE, { style: noColours, width: 0 }).includes('│'), false);
});

test('listing: a long line is cut around the place', () => {
  const text = `${'left '.repeat(100)}Huawai ${'right '.repeat(100)}`;
  const at = text.indexOf('Huawai');
  const listing = toListing(
    { path: 'a', text, findings: [{ ...FINDING, start: at, end: at + 6, related: [] }] },
    {
      style: noColours,
      width: 80,
    },
  );
  const [, , shown, under] = listing.split('\n');
  assert.ok(shown!.length <= 80 && shown!.includes('…') && shown!.includes('Huawai'));
  assert.equal(shown!.slice(under!.indexOf('^'), under!.lastIndexOf('^') + 1), 'Huawai');
});

test('listing: an article cannot send commands to the terminal', () => {
  const text = 'a \u001b[2J\u202eHuawai \u0007';
  const listing = toListing(
    { path: 'a\u001b', text, findings: [{ ...FINDING, start: 0, end: 1 }] },
    {
      style: colours,
      width: 80,
    },
  );
  for (const command of ['\u001b[2J', '\u202e', '\u0007']) assert.equal(listing.includes(command), false);
});
