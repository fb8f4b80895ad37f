import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Stance } from '../../server/reading/analysis';
import { textOf } from '../../server/reading/span';
import { EVALUATION } from '../../server/reading/stances/evaluation';
import { holdersOf } from '../../server/reading/stances/holders';
import { readingOf } from './readingOf';

/** The stances of an article with the names of the actors behind holder and target. */
function partiesIn(text: string) {
  const { stances, actors } = readingOf(text);
  const name = (actor: number | null): string | null => (actor === null ? null : actors[actor]!.name);
  return stances
    .filter(({ evidence }) => evidence.rule !== EVALUATION)
    .map(({ cue, holder, holderActor, targetActor }: Stance) => ({
      cue: textOf(text, cue),
      holder: holder && textOf(text, holder),
      by: name(holderActor),
      on: name(targetActor),
    }));
}

test('holder and target are the actors whose mentions head their phrases', () => {
  assert.deepEqual(partiesIn('Germany condemned France.'), [
    { cue: 'condemned', holder: 'Germany', by: 'Germany', on: 'France' },
  ]);
});

test('a phrase that begins inside of a name begins with it', () => {
  const [found] = partiesIn('Doctors Without Borders condemned the raid.');
  assert.equal(found?.holder, 'Doctors Without Borders');
});

test('“who” behind where somebody works is that person', () => {
  const text = 'Nils Dorn, a law professor at Norwick University, who has condemned France, wrote the brief.';
  const found = partiesIn(text).find(({ cue }) => cue.includes('condemned'));
  assert.equal(found?.by, 'Nils Dorn');
});

test('a name that only modifies the target is not its actor', () => {
  assert.deepEqual(
    partiesIn('Germany condemned the Huawei ban.').map(({ on }) => on),
    [null],
  );
});

test('a phrase with a title is held by the person in it', () => {
  const [found] = partiesIn('German Chancellor Maria Keller backed the treaty.');
  assert.equal(found?.by, 'Maria Keller');
});

test('who says “we” in a quotation is its speaker', () => {
  const text = '“We oppose the treaty,” said Maria Keller, the mayor of Norwick.';
  assert.deepEqual(
    partiesIn(text).map(({ holder, by }) => ({ holder, by })),
    [{ holder: 'We', by: 'Maria Keller' }],
  );
});

test('a pronoun’s stance is that of the actor it stands for', () => {
  const text = 'Maria Keller met Robert Harlan on Monday. She opposes the treaty.';
  assert.deepEqual(
    partiesIn(text).map(({ holder, by }) => ({ holder, by })),
    [{ holder: 'She', by: 'Maria Keller' }],
  );
});

test('“its” is held by the subject it goes back to', () => {
  assert.deepEqual(
    partiesIn('Germany explained its opposition to the treaty.').map(({ holder, by }) => ({ holder, by })),
    [{ holder: 'Germany', by: 'Germany' }],
  );
});

test('several holders are one stance whose phrase names them all', () => {
  assert.deepEqual(
    partiesIn('Germany and France condemned the treaty.').map(({ holder, by }) => ({ holder, by })),
    [{ holder: 'Germany and France', by: 'Germany' }],
  );
});

test('all who hold a stance together are found in its phrase', () => {
  const holders = (text: string) => {
    const analysis = readingOf(text);
    return analysis.stances.map((stance) => holdersOf(analysis, stance).map((actor) => analysis.actors[actor]!.name));
  };
  assert.deepEqual(holders('Germany, France and Italy condemned the treaty.'), [['Germany', 'France', 'Italy']]);
  assert.deepEqual(holders('Germany condemned the treaty.'), [['Germany']]);
  assert.deepEqual(holders('The minister of Germany condemned the treaty.'), [[]]);
});

test('places are those of the article, whichever paragraph a stance stands in, in text order', () => {
  const text = 'Germany condemned the treaty.\n\nOn Monday nothing happened.\n\nFrance did not welcome the treaty.';
  const { stances } = readingOf(text);
  assert.deepEqual(
    stances.map(({ cue, target, negator }) => [cue, target, negator].map((part) => part && textOf(text, part))),
    [
      ['condemned', 'the treaty', null],
      ['did not welcome', 'the treaty', 'not'],
    ],
  );
});
