import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Annotation, anchorOf } from '../../server/annotations/annotation';
import { placeAnnotations, withAnchors } from '../../server/annotations/reanchor';
import { emptySidecar, parseSidecar, printSidecar, type Sidecar } from '../../server/annotations/sidecar';

const article = '😀 Vasseur opposes the levy. “We said 𝒏𝒐,” Vasseur told reporters.';

const at = (words: string) => {
  const start = article.indexOf(words);
  return anchorOf(article, { start, end: start + words.length });
};

const stance: Annotation = {
  id: 'urn:uuid:1',
  kind: 'stance',
  decision: 'accepted',
  targets: [
    { role: 'cue', anchor: at('opposes') },
    { role: 'holder', anchor: at('Vasseur') },
    { role: 'target', anchor: at('the levy') },
  ],
  coding: { actor: 'Claire Vasseur', agreement: false, cue: 'opposes', polarity: 'oppose' },
  rule: 'stance/verb',
  creator: 'jane',
  created: '2026-11-21T10:00:00Z',
  modified: '2026-11-21T10:00:00Z',
};
const actor: Annotation = {
  id: 'urn:uuid:2',
  kind: 'actor',
  decision: 'rejected',
  targets: [{ role: 'mention', anchor: at('𝒏𝒐') }],
  coding: { note: 'a word, no actor' },
};
const sidecar: Sidecar = { ...emptySidecar('a%20b.txt'), annotations: [stance, actor] };

/** `foreign` holds the item as it was read: left out where what was coded is compared. */
const coded = ({ annotations }: Sidecar) => annotations.map(({ foreign, ...annotation }) => annotation);

test('what is written reads back equal, and is written the same again', () => {
  const text = printSidecar(sidecar, article);
  const { sidecar: read, problems } = parseSidecar(text, article);
  assert.deepEqual(problems, []);
  assert.deepEqual(coded(read!), coded(sidecar));
  assert.equal(read!.article, 'a%20b.txt');
  assert.equal(printSidecar(read!, article), text);
});

test('positions are counted in code points, quotations are verbatim', () => {
  const page = JSON.parse(printSidecar(sidecar, article));
  const [quote, position] = page.items[1].target.selector;
  assert.deepEqual(quote, {
    type: 'TextQuoteSelector',
    exact: '𝒏𝒐',
    prefix: article.slice(0, article.indexOf('𝒏𝒐')),
    suffix: ',” Vasseur told reporters.',
  });
  assert.equal([...article].slice(position.start, position.end).join(''), '𝒏𝒐');
});

test('a change of one annotation changes only its own lines', () => {
  const before = printSidecar(sidecar, article).split('\n');
  const changed = { ...sidecar, annotations: [stance, { ...actor, decision: 'accepted' as const }] };
  const after = printSidecar(changed, article).split('\n');
  const different = before.filter((line, i) => line !== after[i]);
  assert.equal(before.length, after.length);
  assert.deepEqual(
    different.map((line) => line.trim()),
    ['"decision": "rejected",'],
  );
});

test('fields and items of others are kept', () => {
  const page = JSON.parse(printSidecar(sidecar, article));
  page.generator = 'https://example.org/tool';
  page.items[0].generator = 'x';
  page.items[0].body.coding.weight = 3;
  page.items[0].target[0].state = { type: 'TimeState', sourceDate: '2026-01-01' };
  page.items.push({ type: 'Annotation', id: 'urn:other', body: 'a comment', target: 'a%20b.txt' });
  const { sidecar: read, problems } = parseSidecar(JSON.stringify(page), article);
  const again = JSON.parse(printSidecar(read!, article));
  assert.deepEqual(problems, []);
  assert.deepEqual(again, page);
});

test('what cannot be read says so and is never taken for empty', () => {
  for (const [text, words] of [
    ['', /empty/],
    ['{"type": "AnnotationPage", "items": [', /not valid JSON/],
    ['[]', /no W3C AnnotationPage/],
    ['{"type":"AnnotationPage"}', /no W3C AnnotationPage/],
  ] as const) {
    const { sidecar: read, problems } = parseSidecar(text, article);
    assert.equal(read, null, text);
    assert.match(problems[0]!.message, words);
  }
});

test('damaged items are kept with a problem; the first of two equal ids counts', () => {
  const page = JSON.parse(printSidecar(sidecar, article));
  page.items[1].id = page.items[0].id;
  page.items.push(
    { ...page.items[0], id: 'urn:uuid:3', target: { source: 'a' } },
    { ...page.items[0], id: 'urn:uuid:4', decision: '__proto__' },
    7,
  );
  const { sidecar: read, problems } = parseSidecar(JSON.stringify(page), article);
  assert.equal(read!.annotations.length, 1);
  assert.equal(read!.others.length, 4);
  assert.equal(problems.length, 4);
});

test('anchors past the end are found again by their words, or orphaned', () => {
  const page = JSON.parse(printSidecar(sidecar, article));
  page.items[1].target.selector[1] = { type: 'TextPositionSelector', start: 1e9, end: 1e9 + 2 };
  page.items[0].target[0].selector[0] = {
    type: 'TextQuoteSelector',
    exact: 'abolishes',
    prefix: 'The king ',
    suffix: ' all taxes',
  };
  const { sidecar: read } = parseSidecar(JSON.stringify(page), article);
  const placed = placeAnnotations(article, read!.annotations);
  assert.deepEqual(
    placed.map(({ how }) => how),
    ['orphaned', 'moved'],
  );
  const updated = withAnchors(read!, placed, article);
  assert.deepEqual(updated.annotations[0], read!.annotations[0], 'an orphan stays as it was');
  assert.equal(updated.annotations[1]!.targets[0]!.anchor.start, article.indexOf('𝒏𝒐'));
});

test('keys of the prototype and sidecars of thousands of strange anchors are data like any other', () => {
  const page = JSON.parse(printSidecar(sidecar, article));
  const hostile = JSON.stringify(page).replaceAll(
    '"coding":{',
    '"coding":{"__proto__":{"polluted":1},"constructor":"x",',
  );
  const { sidecar: read } = parseSidecar(hostile, article);
  assert.equal(read!.annotations.length, 2);
  assert.equal(({} as Record<string, unknown>).polluted, undefined);
  assert.equal((read!.annotations[0]!.coding as Record<string, unknown>).polluted, undefined);

  const [item] = page.items;
  const strange = (id: number, exact: string) => ({
    ...item,
    id: `urn:x:${id}`,
    target: {
      ...item.target[0],
      selector: [
        { type: 'TextQuoteSelector', exact, prefix: 'far ', suffix: ' away' },
        { type: 'TextPositionSelector', start: id * 1e6, end: id * 1e6 + 1 },
      ],
    },
  });
  page.items = Array.from({ length: 20_000 }, (_, i) => strange(i, i % 2 ? 'e' : 'gone'));
  page.items.push(strange(20_000, 'x'.repeat(1_000_000)));
  const text = 'The levy, the ferry, the rest. '.repeat(2000);
  const placed = placeAnnotations(text, parseSidecar(JSON.stringify(page), text).sidecar!.annotations);
  assert.equal(placed.length, 20_001);
  assert.ok(placed.every(({ how }) => how === 'orphaned'));
});
