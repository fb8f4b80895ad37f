import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { emptyCodebook } from '../../server/codebook/codebook';
import { compileLexicon } from '../../server/codebook/compile';
import { PACK_NAMES, packEntries } from '../../server/codebook/packs/packs';
import { tokenize } from '../../server/reading/tokens';

const all = packEntries(undefined);

describe('the built-in packs', () => {
  test('every entry is well formed', () => {
    for (const { entry, forms } of all) {
      assert.match(entry.name, /^\S.*\S$|^\S$/u);
      assert.ok(forms.length > 0, entry.name);
      for (const { text } of forms) assert.ok(text.trim() === text && !/[|;=]/.test(text), `${entry.name}: ${text}`);
      if (entry.wikidata) assert.match(entry.wikidata, /^Q\d+$/);
    }
  });
  test('ids and Wikidata ids are not given twice in one pack', () => {
    for (const pack of PACK_NAMES) {
      const ids = packEntries([pack]).flatMap(({ entry }) =>
        entry.wikidata ? [entry.id, entry.wikidata] : [entry.id],
      );
      assert.deepEqual(
        ids.filter((id, at) => ids.indexOf(id) !== at),
        [],
        pack,
      );
    }
  });
  test('what belongs to a state names one that exists', () => {
    const states = new Set(all.filter(({ entry }) => entry.type === 'country').map(({ entry }) => entry.id));
    for (const { entry } of all) if (entry.state) assert.ok(states.has(entry.state), `${entry.name}: ${entry.state}`);
  });
  test('hold the world’s states', () => {
    const states = packEntries(['states']).filter(({ entry }) => entry.type === 'country');
    assert.ok(states.length >= 195);
    for (const name of ['Kosovo', 'Taiwan', 'Palestine', 'Hong Kong', 'South Sudan'])
      assert.ok(
        states.some(({ entry }) => entry.name === name),
        name,
      );
  });
  test('tell outlets', () => {
    const lexicon = compileLexicon(emptyCodebook);
    const entryOf = (name: string) => lexicon.entries[lexicon.match(tokenize(name))[0]!.entries[0]!]!;
    assert.equal(entryOf('Xinhua').outlet, true);
    assert.equal(entryOf('Nokia').outlet, undefined);
  });
  test('can be chosen', () => {
    const lexicon = compileLexicon({ ...emptyCodebook, packs: ['states', 'no such pack'] });
    assert.equal(lexicon.match(tokenize('Nokia left Finland')).length, 1);
    assert.equal(compileLexicon({ ...emptyCodebook, packs: [] }).entries.length, 0);
  });
});
