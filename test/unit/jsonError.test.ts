import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { jsonErrorAt } from '../../server/annotations/jsonError';

test('the place where JSON breaks is found', () => {
  for (const marked of [
    '{ "a": 1,\n^<<<<<<< HEAD\n}',
    '[1, 2^ 3]'.replace('^ ', ' ^'),
    '{"a" ^1}',
    '{^a: 1}',
    '[1,^]',
    '{"a": 1,^}',
    '[1^}',
    '{"a": tr^',
    '[1] ^[2]',
    '{"a": [1, 2]^',
    '^',
  ]) {
    const at = marked.indexOf('^');
    const found = jsonErrorAt(marked.replace('^', ''));
    assert.equal(found, marked.includes('tr') ? marked.indexOf('tr') : at, marked);
  }
});

test('what can be parsed has no error, whatever else has one', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), fc.string({ maxLength: 3 }), (json, where, noise) => {
      assert.equal(jsonErrorAt(json), null);
      const at = where % (json.length + 1);
      const damaged = json.slice(0, at) + noise + json.slice(at + 1);
      let sound = true;
      try {
        JSON.parse(damaged);
      } catch {
        sound = false;
      }
      // An escape inside a string is left to the parser.
      if (sound) assert.equal(jsonErrorAt(damaged), null);
    }),
  );
});
