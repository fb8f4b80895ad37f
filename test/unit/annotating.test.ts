import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { annotate, mergeFiles, Refused, updateAnchors } from '../../server/annotating';
import { emptyCodebook } from '../../server/codebook/codebook';
import { compileLexicon } from '../../server/codebook/compile';
import { read } from '../../server/reading/read';
import { ChangedMeanwhile, sidecarOf, sidecarsOf, slugOf, writeAtomically } from '../../server/sidecarFiles';

const text = '“We said no,” German Chancellor Anna Weber told reporters 😀 in Berlin. France opposes the ban.\n';
const lexicon = compileLexicon(emptyCodebook);
const analysis = (article: string) => read(article, lexicon).analysis;

let folder = '';
let article = '';
let count = 0;
const make = () => ({ id: `urn:uuid:${++count}`, creator: 'jane', created: '2026-11-21T10:00:00Z' });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stancemark-'));
  article = join(folder, 'a b.txt');
  writeFileSync(article, text);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('annotate writes each suggestion once, and leaves what is decided untouched', () => {
  const first = annotate(article, analysis(text), 'jane', make);
  assert.ok(first.accepted > 3);
  assert.equal(first.decided, 0);
  const written = readFileSync(first.sidecar, 'utf8');
  const second = annotate(article, analysis(text), 'jane', make);
  assert.deepEqual([second.accepted, second.decided], [0, first.accepted]);
  assert.equal(readFileSync(first.sidecar, 'utf8'), written);
  assert.deepEqual(readdirSync(folder).sort(), ['a b.txt', 'a b.txt.jane.jsonld']);
});

test('two coders never disturb each other', () => {
  annotate(article, analysis(text), 'jane', make);
  const jane = readFileSync(sidecarOf(article, 'jane'), 'utf8');
  annotate(article, analysis(text), 'Jørgen / Ö.', make);
  assert.deepEqual(
    sidecarsOf(article).map((path) => path.slice(folder.length + 1)),
    ['a b.txt.Jørgen-Ö.jsonld', 'a b.txt.jane.jsonld'],
  );
  assert.equal(readFileSync(sidecarOf(article, 'jane'), 'utf8'), jane);
});

test('a sidecar that cannot be read is never overwritten', () => {
  writeFileSync(sidecarOf(article, 'jane'), '{"type": "AnnotationPage", "items": [');
  assert.throws(() => annotate(article, analysis(text), 'jane', make), Refused);
  assert.throws(() => updateAnchors(sidecarOf(article, 'jane')), /not valid JSON/);
  assert.equal(readFileSync(sidecarOf(article, 'jane'), 'utf8'), '{"type": "AnnotationPage", "items": [');
});

test('anchors follow an article that changed on disk; what is cut is orphaned and kept', () => {
  const { accepted, sidecar } = annotate(article, analysis(text), 'jane', make);
  writeFileSync(article, `A new first paragraph 😀.\r\n\r\n${text.replace(' France opposes the ban.', '')}`);
  const counts = updateAnchors(sidecar);
  assert.equal(counts.moved + counts.orphaned, accepted);
  assert.ok(counts.moved > 0 && counts.orphaned > 0);
  const page = JSON.parse(readFileSync(sidecar, 'utf8'));
  assert.equal(page.items.length, accepted);
  const weber = page.items.find(
    (item: { target: { selector: { exact: string }[] } }) => item.target.selector?.[0]?.exact === 'Anna Weber',
  );
  const { start, end } = weber.target.selector[1];
  assert.equal([...readFileSync(article, 'utf8')].slice(start, end).join(''), 'Anna Weber');
  assert.deepEqual(updateAnchors(sidecar), { unmoved: counts.moved, moved: 0, fuzzy: 0, orphaned: counts.orphaned });
});

test('git merges two versions of a sidecar, positions and all', () => {
  const { sidecar } = annotate(article, analysis(text), 'jane', make);
  const base = readFileSync(sidecar, 'utf8');
  const page = JSON.parse(base);
  const [ours, theirs, old] = ['ours', 'theirs', 'base'].map((name) => join(folder, name));
  writeFileSync(old!, base);
  writeFileSync(ours!, JSON.stringify({ ...page, items: page.items.slice(1) }));
  page.items[2].decision = 'rejected';
  writeFileSync(theirs!, JSON.stringify(page));
  assert.deepEqual(mergeFiles(old!, ours!, theirs!), []);
  assert.deepEqual(JSON.parse(readFileSync(ours!, 'utf8')).items, page.items.slice(1));
});

test('writing is whole or not at all', () => {
  const path = join(folder, 'x.jsonld');
  writeAtomically(path, 'one', null);
  assert.throws(() => writeAtomically(path, 'two', 'what nobody wrote'), ChangedMeanwhile);
  chmodSync(path, 0o640);
  const link = join(folder, 'link.jsonld');
  symlinkSync(path, link);
  writeAtomically(link, 'three', 'one');
  assert.equal(readFileSync(path, 'utf8'), 'three');
  assert.throws(() => writeAtomically(join(folder, 'none', 'x.jsonld'), 'x', null));
  assert.deepEqual(readdirSync(folder).sort(), ['a b.txt', 'link.jsonld', 'x.jsonld']);
});

test('a coder’s name is safe in a file name', () => {
  assert.deepEqual(
    ['../../etc', 'Jane Doe', '', '...', 'a/b\\c:d', 'x'.repeat(300)].map(slugOf).map((slug) => slug.slice(0, 10)),
    ['etc', 'Jane-Doe', 'coder', 'coder', 'a-b-c-d', 'xxxxxxxxxx'],
  );
});
