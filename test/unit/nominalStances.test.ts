import assert from 'node:assert/strict';
import { test } from 'node:test';
import { confident } from '../../server/reading/confident';
import { textOf } from '../../server/reading/span';
import { readingOf } from './readingOf';

/** Who takes which side as a reader is shown it: "farmers - the levy". */
const sides = (text: string): string[] =>
  confident(readingOf(text)).stances.map(({ holder, polarity, target }) =>
    [holder && textOf(text, holder), polarity === 'support' ? '+' : '-', target && textOf(text, target)].join(' '),
  );

test('who holds what a noun names may stand inside of it', () => {
  assert.deepEqual(sides('There were calls from union leaders for a strike.'), ['union leaders + a strike']);
  assert.deepEqual(sides('The minister faces a backlash from dairy farmers against the levy.'), [
    'dairy farmers - The minister',
    'dairy farmers - the levy',
  ]);
  assert.deepEqual(sides('There is little appetite in Norland for another levy.'), ['Norland - another levy']);
});

test('who holds it may be told behind a verb that says that it grows', () => {
  assert.deepEqual(sides('Anger is growing among farmers at the levy.'), ['farmers - the levy']);
});

test('“not one” is nobody, and who never said so has taken no side', () => {
  assert.deepEqual(sides('Not a single farmer backed the levy.'), ['a single farmer - the levy']);
  assert.deepEqual(sides('The club has never said it supports the league.'), []);
});

test('people before the noun hold it, be it no name', () => {
  assert.deepEqual(sides('The minister knew of union anger at the levy.'), ['union - the levy']);
  assert.deepEqual(sides('Opposition to the levy has been led by farmers.'), ['farmers - the levy']);
});

test('what many voice together is theirs', () => {
  assert.deepEqual(sides('Ruiz joined the chorus of criticism of the levy.'), ['Ruiz - the levy']);
});

test('who describes whom by a noun for a follower or an opponent', () => {
  assert.deepEqual(sides('A critic of the levy, Lena Ruiz has sat in parliament for years.'), ['Lena Ruiz - the levy']);
  assert.deepEqual(sides("The levy's opponents met on Monday."), ['opponents - The levy']);
  assert.deepEqual(sides("The champion of the women's race comes from Norland."), []);
});

test('“pro-” and “anti-” tell a side of people, not of offices and not of what everybody shuns', () => {
  assert.deepEqual(sides('The anti-nuclear campaigners met.'), ['campaigners - nuclear']);
  assert.deepEqual(sides('The pro-Norland governor Petru Sanda won.'), ['governor Petru Sanda + Norland']);
  assert.deepEqual(sides('The minister is anti-abortion.'), ['The minister - abortion']);
  assert.deepEqual(sides('The anti-corruption court met. The anti-doping campaign began.'), []);
});

test('whose support somebody has, needs or lost', () => {
  assert.deepEqual(sides('“The deal has our support,” said Lena Ruiz.'), ['our + The deal']);
  assert.deepEqual(sides("The mayor lost the council's confidence."), ['the council - The mayor']);
  assert.deepEqual(sides('The levy has no support among farmers.'), ['farmers - The levy']);
});

test('the subject may be whom others are for or against', () => {
  assert.deepEqual(sides('The levy is unpopular with farmers.'), ['farmers - The levy']);
  assert.deepEqual(sides('The minister is under fire from farmers.'), ['farmers - The minister']);
});

test('what somebody is accused of is nobody’s side', () => {
  assert.deepEqual(sides('Hale was accused of opposing the troops.'), []);
  assert.deepEqual(sides('The pilot was charged with being hostile to inspectors.'), []);
  assert.ok(!sides('The firm denied claims that it supported the coup.').includes('it + the coup'));
});

test('who is under pressure to do something, or neither confirms nor denies it, has not taken the side', () => {
  assert.deepEqual(sides('The league is under pressure to scrap replays.'), []);
  assert.ok(
    !sides('The aide would neither confirm nor deny that Ruiz backs the levy.').some((side) => side.startsWith('Ruiz')),
  );
});

test('who is called something, in the passive and by a word that a noun phrase seems to end in', () => {
  assert.deepEqual(sides('The report was described as a disgrace by the families.'), ['the families - The report']);
  assert.deepEqual(sides('The mayor called the plan reckless.'), ['The mayor - the plan']);
  assert.deepEqual(sides('The senator branded the levy “a tax on breathing”.'), ['The senator - the levy']);
});

test('what is said behind “as” judges that stance’s own target, nobody else', () => {
  assert.deepEqual(sides('The rescue was praised as heroic by the Red Cross.'), ['the Red Cross + The rescue']);
});
