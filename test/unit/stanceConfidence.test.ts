import assert from 'node:assert/strict';
import { test } from 'node:test';
import { confident } from '../../server/reading/confident';
import { textOf } from '../../server/reading/span';
import { readingOf } from './readingOf';

/** Who takes a side, as a reader is shown it. */
const holders = (text: string): (string | null)[] =>
  confident(readingOf(text)).stances.map(({ holder }) => holder && textOf(text, holder));

test('a thing takes no side, whatever its verb', () => {
  assert.deepEqual(holders('The falling price of timber helps the sawmills.'), []);
  assert.deepEqual(holders('A bridge that blocks the view has been built.'), []);
  assert.deepEqual(holders('The shelter was funded by 12 million crowns from the lottery.'), []);
});

test('people and bodies take sides, and so does what they write', () => {
  assert.deepEqual(holders('The sawmill workers back the levy.'), ['The sawmill workers']);
  assert.deepEqual(holders('The coalition opposed the levy.'), ['The coalition']);
  assert.deepEqual(holders('The statement urged Norland to reopen the port.'), ['The statement']);
});

test('of a number of people it is the people who take a side', () => {
  assert.deepEqual(holders('Half of the farmers oppose the levy.'), ['Half of the farmers']);
  assert.deepEqual(holders('Some 64 percent support the levy.'), ['Some 64 percent']);
  assert.deepEqual(holders('Half of the money supports the roof.'), []);
});

test('“who” is somebody who can act, over what stands between', () => {
  assert.deepEqual(holders('Ruiz is the only candidate in this race who opposes the levy.'), [
    'the only candidate in this race',
  ]);
});

test('what a cue mostly means decides how sure a stance is', () => {
  const sure = (text: string) => readingOf(text).stances[0]!.confidence;
  assert.ok(sure('Norland accused Sudria of spying.') > 0.9);
  assert.ok(sure('Norland accused Sudria of spying.') > sure('Norland considered Sudria.'));
  assert.ok(sure('Norland endorsed the treaty.') > sure('Norland may have endorsed the treaty.'));
});

test('what somebody wants of others is no side taken toward them', () => {
  const { stances, actors } = readingOf('Norland urged Sudria to ban the firm.');
  const wish = stances.find(({ polarity }) => polarity === 'support')!;
  assert.equal(actors[wish.holderActor!]!.name, 'Norland');
  assert.equal(wish.targetActor, null);
});
