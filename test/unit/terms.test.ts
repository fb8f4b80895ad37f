import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anchorOf } from '../../server/annotations/annotation';
import { emptySidecar, parseSidecar, printSidecar } from '../../server/annotations/sidecar';
import { renameTerm, termsIn } from '../../server/annotations/terms';
import { applyEdits } from '../../server/codebook/textEdit';

const ARTICLE = 'Ada backs the tax.';
const annotation = (id: string, coding: object) => ({
  id,
  kind: 'stance' as const,
  decision: 'accepted' as const,
  targets: [{ role: 'cue' as const, anchor: anchorOf(ARTICLE, { start: 4, end: 9 }) }],
  coding,
});
const printed = printSidecar(
  {
    ...emptySidecar('a.txt'),
    annotations: [
      annotation('urn:1', { actor: 'Ada', organization: 'Ada', concept: 'Ada', polarity: 'support' }),
      annotation('urn:2', { actor: 'Bo "B" {', source: 'Ada', note: 'Ada said so' }),
    ],
    others: [{ type: 'Annotation', body: { coding: { actor: 'Ada' } } }],
    foreign: { items2: [{ body: { coding: { actor: 'Ada' } } }] },
  },
  ARTICLE,
);

test('what a sidecar names is found where it stands', () => {
  const terms = termsIn(printed);
  assert.deepEqual(
    terms.map(({ kind, value }) => `${kind} ${value}`),
    ['actor Ada', 'actor Ada', 'concept Ada', 'actor Bo "B" {'],
  );
  for (const { start, end, value } of terms) assert.equal(JSON.parse(printed.slice(start, end)), value);
});

test('a rename changes codings and what other tools show of them, and nothing else', () => {
  const renamed = applyEdits(printed, renameTerm(printed, 'actor', 'Ada', 'Ada “A” Quill'));
  const { sidecar } = parseSidecar(renamed, ARTICLE);
  assert.deepEqual(sidecar!.annotations[0]!.coding, {
    actor: 'Ada “A” Quill',
    organization: 'Ada “A” Quill',
    concept: 'Ada',
    polarity: 'support',
  });
  assert.deepEqual(sidecar!.annotations[1]!.coding.source, 'Ada', 'words of the article stay');
  assert.deepEqual(sidecar!.others, parseSidecar(printed, ARTICLE).sidecar!.others, 'what is not ours stays');
  assert.equal(renamed, printSidecar(sidecar!, ARTICLE), 'as if it had been written so');
  const changed = renamed.split('\n').filter((line, i) => line !== printed.split('\n')[i]);
  assert.equal(changed.length, 3, 'value, actor and organization');
});

test('a rename leaves the layout that others gave a file', () => {
  const dense = JSON.stringify(JSON.parse(printed));
  const renamed = applyEdits(dense, renameTerm(dense, 'concept', 'Ada', 'tax'));
  assert.equal(renamed.split('\n').length, 1);
  assert.equal(JSON.parse(renamed).items[0].body.coding.concept, 'tax');
  assert.equal(JSON.parse(renamed).items[0].body.value, 'Ada, support, tax');
});

test('strange JSON is walked through, and nothing is found in it', () => {
  const deep = `${'['.repeat(100_000)}"Ada"${']'.repeat(100_000)}`;
  for (const json of ['null', '""', '[]', '{"items":"Ada"}', '{"items":[{"body":"Ada"}]}', deep])
    assert.deepEqual(termsIn(json), []);
});
