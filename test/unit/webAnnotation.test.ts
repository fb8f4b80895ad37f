import assert from 'node:assert/strict';
import { test } from 'node:test';
import validateAnnotation from 'validate-web-annotation';
import { emptySidecar, printSidecar } from '../../server/annotations/sidecar';
import { accept, suggestionsOf } from '../../server/annotations/suggestions';
import { emptyCodebook } from '../../server/codebook/codebook';
import { compileLexicon } from '../../server/codebook/compile';
import { read } from '../../server/reading/read';

const text = '“We said no,” German Chancellor Anna Weber told reporters in Berlin 😀. France opposes the ban.\n';

function page(): { '@context': unknown; items: Record<string, unknown>[] } {
  const { analysis } = read(text, compileLexicon(emptyCodebook));
  const annotations = suggestionsOf(analysis).map((suggestion, i) =>
    accept(suggestion, text, {
      id: `urn:uuid:3d3c9b1e-0000-4000-8000-00000000000${i % 10}${i}`,
      creator: 'jane',
      created: '2026-11-21T10:00:00Z',
    }),
  );
  return JSON.parse(printSidecar({ ...emptySidecar('a.txt'), annotations }, text));
}

/**
 * An item as it stands alone: with the page's context, and its relative IRIs resolved as JSON-LD does. The validator
 * takes days alone where the model asks for `xsd:dateTime` (section 3.3.1), so days it gets.
 */
function alone(item: Record<string, unknown>): unknown {
  const resolved = JSON.parse(JSON.stringify(item), (key, value) => {
    if (key === 'created' || key === 'modified') return new Date(value).toISOString().slice(0, 10);
    return key === 'source' && value === 'a.txt' ? new URL(value, 'https://example.org/corpus/').href : value;
  });
  return { '@context': 'http://www.w3.org/ns/anno.jsonld', ...resolved };
}

test('a validator of the W3C Web Annotation Data Model accepts every item', () => {
  const { items } = page();
  assert.ok(items.length > 3);
  for (const item of items) assert.ok(validateAnnotation(alone(item)), JSON.stringify(alone(item), null, 2));
});

test('the validator can refuse', () => {
  const [item] = page().items;
  for (const damage of [
    { target: undefined },
    { type: 'Note' },
    { body: { type: 'stancemark:Stance' } },
    { creator: 'jane' },
  ])
    assert.equal(
      validateAnnotation(JSON.parse(JSON.stringify(alone({ ...item, ...damage })))),
      false,
      JSON.stringify(damage),
    );
});

test('the page follows the model: type, items, context first in line', () => {
  const { '@context': context, ...rest } = page() as unknown as Record<string, unknown>;
  assert.equal((context as unknown[])[0], 'http://www.w3.org/ns/anno.jsonld');
  assert.equal(rest.type, 'AnnotationPage');
});
