import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formsOf } from '../../server/reading/inflect';
import { tokenize } from '../../server/reading/tokens';
import { intern, wordKinds, wordMap, wordOf, wordSet } from '../../server/reading/vocabulary';

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

test('sets beyond the first page are told apart as those on it are', () => {
  const lists = ['damson', 'greengage', 'mirabelle damson'];
  const sets = Array.from({ length: 1100 }, (_, i) => wordSet(lists[i % 3]!));
  const tokens = tokenize('damson greengage mirabelle');
  for (const [i, set] of sets.entries()) {
    const found = [0, 1, 2].map((at) => set.has(tokens, at));
    assert.deepEqual(found, [i % 3 !== 1, i % 3 === 1, i % 3 === 2]);
  }
});

test('kinds of words are told of a word and of a stretch, whatever sets stand beside them', () => {
  wordSet('bullace');
  const kinds = wordKinds([
    [1, ['bullace']],
    [2, ['Cherry']],
    [128, ['cherry', 'sloe']],
  ]);
  wordSet('sloe');
  const tokens = tokenize('a bullace, cherry or sloe');
  assert.equal(kinds.ofId(intern('cherry')), 130);
  assert.equal(kinds.ofId(0), 0);
  assert.deepEqual(
    [kinds.among(tokens, 0, 6), kinds.among(tokens, 0, 2), kinds.among(tokens, 4, 6), kinds.among(tokens, 0, 1)],
    [131, 1, 128, 0],
  );
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
