import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseActorList } from '../../server/codebook/actorList';

const parsed = (text: string) => parseActorList(text, 'actors.csv');

const brief = (text: string) => parsed(text).actors.map(({ at, roles, list, ...actor }) => actor);
const problems = (text: string) =>
  parsed(text).problems.map(({ start, end, message }) => [text.slice(start, end).trim(), message]);

test('columns in any order, tabs or commas, quotes and aliases', () => {
  assert.deepEqual(brief('type,name,aliases,id,wikidata\r\nperson,"Weber, Anna",Weber|A. Weber,weber,Q1\r\n'), [
    { id: 'weber', name: 'Weber, Anna', type: 'person', aliases: ['Weber', 'A. Weber'], wikidata: 'Q1' },
  ]);
  assert.deepEqual(brief('\ufeffname\ttype\tshoe size\nVelotron\t\t44\n\n'), [
    { id: 'Velotron', name: 'Velotron', type: 'organization', aliases: [] },
  ]);
});

test('rows that are not sound are left out, and said where they stand', () => {
  const text = 'name,type\nWeber,person\n,person\nRex,dog\nWeber,person\n';
  assert.deepEqual(
    brief(text).map(({ name }) => name),
    ['Weber'],
  );
  assert.deepEqual(problems(text), [
    [',person', 'A row has no name: it is left out.'],
    ['Rex,dog', '“dog” is no type of actor (person, organization, country, group, place): “Rex” is left out.'],
    ['Weber,person', '“Weber” stands in line 2 already: this one is left out.'],
  ]);
});

test('no header, no text, an open quotation mark: said, and nothing thrown', () => {
  assert.deepEqual(problems('Weber,person\n'), [['Weber,person', 'The first line names no column “name”.']]);
  assert.equal(parsed('').actors.length, 0);
  assert.ok(parsed('name\n"Weber\nx\n').problems.length > 0);
  assert.deepEqual(
    brief('name\n__proto__\nconstructor\n').map(({ id }) => id),
    ['__proto__', 'constructor'],
  );
});

test('rows are placed by their lines, whatever ends them and whatever their cells hold', () => {
  const text = '\ufeffname,note\r\n"Weber","two\r\nlines"\r\n,,\r\n"Quill",x\r\n,no name\r\n';
  const { actors, problems } = parsed(text);
  assert.deepEqual(
    actors.map(({ name, at }) => [name, text.slice(at.start, at.start + 4)]),
    [
      ['Weber', '"Web'],
      ['Quill', '"Qui'],
    ],
  );
  assert.equal(text.slice(problems[0]!.start, problems[0]!.end), ',no name');
  const old = 'name,type\rWeber,person\rRex,dog\r';
  assert.deepEqual(
    parsed(old).actors.map(({ name, at }) => [name, at.start]),
    [['Weber', 10]],
  );
  assert.equal(old.slice(parsed(old).problems[0]!.start, parsed(old).problems[0]!.end), 'Rex,dog');
});

test('a list without a header is not usable, one with a bad row is', () => {
  assert.equal(parsed('Weber,person\n').usable, false);
  assert.equal(parsed('name,wikidata\nWeber,Q1x\n').usable, true);
  assert.equal(parsed('name,wikidata\nWeber,Q1x\n').actors[0]?.wikidata, undefined);
});
