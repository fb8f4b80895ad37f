import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formsOf } from '../../server/reading/inflect';
import { tokenize } from '../../server/reading/tokens';
import { intern, wordMap, wordOf, wordSet } from '../../server/reading/vocabulary';

test('a word has one id in any case, by which it is known in texts', () => {
  const id = intern('Zwieback');
  assert.equal(intern('ZWIEBACK'), id);
  assert.equal(wordOf(id), 'zwieback');
  assert.deepEqual([...tokenize('A ZwieBack, eaten').word].slice(1, 2), [id]);
  assert.equal(wordOf(0), '');
  assert.equal(wordOf(1 << 30), '');
});

test('a set may be declared as a text or as a list, and holds nothing else', () => {
  const words = ['quince', 'medlar', 'crème'];
  const sets = [wordSet('\n  quince medlar\n\tcrème '), wordSet(words), wordSet(new Set(words))];
  const tokens = tokenize('Quince, pear and crème MEDLAR');
  for (const set of sets) {
    const found = Array.from({ length: tokens.count }, (_, i) => set.has(tokens, i));
    assert.deepEqual(found, [true, false, false, false, true, true]);
    assert.equal(set.has(tokens, -1), false);
    assert.equal(set.has(tokens, tokens.count), false);
    assert.equal(set.hasId(0), false);
    assert.equal(set.hasId(1 << 30), false);
  }
  assert.equal(wordSet('').hasId(0), false);
});

test('a map gives a word the value that was said last', () => {
  const map = wordMap([
    ['sorrel', 1],
    ['chervil', 2],
    ['Sorrel', 3],
  ]);
  const tokens = tokenize('sorrel chervil dill');
  assert.deepEqual(
    [0, 1, 2, 3].map((i) => map.get(tokens, i)),
    [3, 2, undefined, undefined],
  );
});

test('a verb has the forms that English writes, each once', () => {
  assert.deepEqual(formsOf('deny'), ['deny', 'denies', 'denied', 'denying']);
  assert.deepEqual(formsOf('play'), ['play', 'plays', 'played', 'playing']);
  assert.deepEqual(formsOf('reach'), ['reach', 'reaches', 'reached', 'reaching']);
  assert.deepEqual(formsOf('veto'), ['veto', 'vetoes', 'vetoed', 'vetoing']);
  assert.deepEqual(formsOf('agree'), ['agree', 'agrees', 'agreed', 'agreeing']);
  assert.deepEqual(formsOf('refer'), ['refer', 'refers', 'referred', 'referring']);
  assert.deepEqual(formsOf('write'), ['write', 'writes', 'wrote', 'written', 'writing']);
  assert.deepEqual(formsOf('put'), ['put', 'puts', 'putting']);
  assert.deepEqual(formsOf('ring'), ['ring', 'rings', 'ringed', 'ringing']);
  // The name of a method that every object has is a word like any other.
  assert.deepEqual(formsOf('constructor'), ['constructor', 'constructors', 'constructored', 'constructoring']);
});
