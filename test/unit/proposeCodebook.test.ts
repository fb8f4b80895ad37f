import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { parseCodebook } from '../../server/codebook/parse';
import { emptyTally, proposal, tally } from '../../server/features/codebook/propose';
import { proposeCodebook } from '../../server/proposals';
import { defaultSettings } from '../../server/settings';
import { analyse, packs } from './namesIn';

const proposed = (...articles: string[]): string => {
  const all = emptyTally();
  for (const article of articles) tally(all, analyse(article));
  return proposal(all);
};

test('what articles hold most often comes first, and what is known already is only counted', () => {
  const text = proposed(
    'Norland Shipping opposes the ferry tax, said Ada Quill, its chief executive. Quill told reporters on Monday that Norland Shipping would not pay.',
    'Ada Quill opposes the ferry tax. The European Union supports the ferry tax, officials said on Tuesday.',
    'Bo Reed was there once.',
  );
  const { codebook, problems } = parseCodebook(text);
  assert.deepEqual(problems, []);
  assert.deepEqual(
    codebook.actors.map(({ name, type, aliases }) => [name, type, aliases]),
    [
      ['Ada Quill', 'person', ['Quill']],
      ['Norland Shipping', 'organization', []],
    ],
  );
  assert.match(text, /^# Proposed by Stancemark from 3 articles/);
  assert.match(text, /# Known already, so not listed: European Union \(1\)\.\n/);
  assert.match(text, /- name: Ada Quill # 3 mentions in 2 articles\n/);
  assert.match(text, /- name: Ferry tax # 3 stances in 2 articles: 1 for, 2 against\n/);
});

test('a name by itself goes with the one person who bears it', () => {
  const text = proposed('Ada Quill spoke. Ada Quill left.', 'Mr Quill said on Monday that Quill would not go.');
  assert.deepEqual(
    parseCodebook(text).codebook.actors.map(({ name }) => name),
    ['Ada Quill'],
  );
});

test('without articles, or with odd names, it is a codebook still', () => {
  assert.deepEqual(parseCodebook(proposed()).problems, []);
  const odd = 'The “No: 1 # Club” Ltd said so. Yes Off Ltd said so. Yes Off Ltd denied it.\n';
  assert.deepEqual(
    parseCodebook(proposed(odd, odd)).problems.filter(({ severity }) => severity === 'error'),
    [],
  );
});

test('a folder is read as far as its articles go, and no further once that is cancelled', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'stancemark-'));
  t.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'deep'));
  writeFileSync(
    join(folder, 'a.article'),
    'Ada Quill said on Monday that Velotron AG would not sell. Ada Quill left.\n',
  );
  writeFileSync(join(folder, 'deep', 'b.article'), 'Velotron AG denied it, and Velotron AG is to appeal.\n');
  writeFileSync(join(folder, 'notes.md'), 'Bo Reed, Bo Reed, Bo Reed.\n');
  const course = { cancelled: () => false, step: () => {} };
  const made = await proposeCodebook(pathToFileURL(folder).href, packs, defaultSettings, course);
  assert.equal(made?.articles, 2);
  assert.deepEqual(
    parseCodebook(made!.text).codebook.actors.map(({ name }) => name),
    ['Velotron AG', 'Ada Quill'],
  );
  assert.equal(
    await proposeCodebook(pathToFileURL(folder).href, packs, defaultSettings, { ...course, cancelled: () => true }),
    null,
  );
});
