import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptySidecar } from '../../server/annotations/sidecar';
import { emptyCodebook } from '../../server/codebook/codebook';
import { conceptFinder } from '../../server/index/conceptWords';
import {
  articlesOfActor,
  articlesWithForm,
  findSymbols,
  mentionsOfActor,
  placesOfConcept,
  summaryOf,
} from '../../server/index/queries';
import { type ArticleRecord, recordOf } from '../../server/index/record';
import { ArticleStore, recordIn } from '../../server/index/store';
import { actorsOverall, conceptsOverall, findingsOverall, undecidedArticles } from '../../server/index/trees';
import { analysisOf } from './analysisOf';

const concepts = [
  { id: 'tax', name: 'Ferry tax', phrases: ['levy on ferries'], at: { start: 0, end: 1 } },
  { id: 'ports', name: 'Ports', phrases: [], parent: 'sea', at: { start: 2, end: 3 } },
  { id: 'sea', name: 'The sea', phrases: [], at: { start: 4, end: 5 } },
];

function record(marked: string): ArticleRecord {
  const analysis = analysisOf(marked);
  const desk = { text: analysis.text, analysis, sidecar: emptySidecar(''), placed: [] };
  const findings = [{ start: 0, end: 3, code: 'actor/garbled', severity: 'hint' as const, message: 'Doubtful.' }];
  return recordOf(
    { analysis, desk, findings: findings.map((finding) => ({ ...finding, related: [], fixes: [] })) },
    conceptFinder(concepts),
  );
}

const ONE = record('[actor:Ada] [stance:backs] [target:a ferry tax].\n\n[actor:Bo\nCo] left; [actor:Ada] stayed.');
const TWO = record('Nobody came.\r\nThen [actor:Ada] came.');

function storeOf(records: Readonly<Record<string, ArticleRecord>>): ArticleStore {
  const store = new ArticleStore();
  for (const [key, record] of Object.entries(records)) store.put(key, record);
  return store;
}

const at = ({ key, start }: { key: string; start: { line: number; character: number } }) =>
  `${key}:${start.line}:${start.character}`;
const listed = (key: string) => ({ uri: `file:///${key}`, name: key });

test('a record comes out of the store as it went in', () => {
  const store = storeOf({ one: ONE, two: TWO });
  assert.deepEqual(recordIn(store, store.article('one')!), ONE);
  assert.deepEqual(recordIn(store, store.article('two')!), TWO);
  assert.equal(TWO.mentions[0]!.words, 'Ada');
});

test('references go over all articles, and follow what is put and removed', () => {
  const store = storeOf({ two: TWO, one: ONE });
  assert.deepEqual(mentionsOfActor(store, 'Ada').map(at), ['one:0:0', 'one:3:9', 'two:1:5']);
  assert.deepEqual(placesOfConcept(store, 'tax').map(at), ['one:0:10']);
  assert.deepEqual(articlesWithForm(store, 'Ada', 'Ada'), ['one', 'two']);
  assert.deepEqual(articlesWithForm(store, 'Bo\nCo', 'Bo Co'), ['one'], 'words over a line’s end');
  store.put('one', TWO);
  store.remove('two');
  assert.deepEqual(mentionsOfActor(store, 'Ada').map(at), ['one:1:5']);
  assert.deepEqual(mentionsOfActor(store, 'nobody'), []);
  assert.deepEqual(placesOfConcept(store, 'nothing'), []);
});

test('actors are counted over articles', () => {
  const store = storeOf({ one: ONE, two: TWO });
  const [ada, bo] = summaryOf(store);
  assert.deepEqual([ada!.actor.name, ada!.mentions, ada!.articles, ada!.sides.support], ['Ada', 3, 2, 1]);
  assert.deepEqual([bo!.mentions, bo!.articles], [1, 1]);
  assert.deepEqual(
    articlesOfActor(store, 'Ada').map(({ key, mentions }) => [key, mentions]),
    [
      ['one', 2],
      ['two', 1],
    ],
  );
  assert.deepEqual(
    findSymbols(store, 'aa', 10).map(({ actor, mentions, articles }) => [actor.name, mentions, articles]),
    [['Ada', 3, 2]],
  );
  assert.equal(findSymbols(store, '', 1).length, 1);
});

test('trees count over articles, and concepts stand below their parents', () => {
  const store = storeOf({ one: ONE, two: TWO });
  const [persons] = actorsOverall(store);
  assert.equal(persons!.children[0]!.description, '3 × in 2 articles, 1 for');
  assert.deepEqual(
    undecidedArticles(store, 'two', listed).map(({ label, description }) => [label, description]),
    [['one', '4']],
  );
  assert.deepEqual(
    findingsOverall(store, listed, () => true).map(({ label }) => label),
    ['one', 'two'],
  );
  const coded: ArticleRecord = {
    ...ONE,
    concepts: [
      { id: 'ports', start: 4, end: 9, coded: true, polarity: 'oppose', holder: 'Ada', words: 'backs' },
      { id: 'ports', start: 4, end: 9, coded: false, polarity: 'oppose', holder: 'Ada', words: '' },
    ],
  };
  const tree = conceptsOverall(storeOf({ one: coded }), { ...emptyCodebook, concepts }, () => true, listed);
  const shown = (nodes: typeof tree, indent = ''): string[] =>
    nodes.flatMap(({ label, description, children }) => [
      `${indent}${label} (${description})`,
      ...shown([...children], `${indent}  `),
    ]);
  assert.deepEqual(shown(tree), [
    'Ferry tax ()',
    'The sea (1 against)',
    '  Ports (1 against)',
    '    Ada opposes: backs (one)',
  ]);
});

test('names that came and went do not stay in memory', () => {
  const store = storeOf({ one: ONE });
  for (let i = 0; i < 30_000; i++) store.put('typed', record(`[actor:Name${i}]`));
  assert.ok(store.actorCount < 25_000, String(store.actorCount));
  assert.deepEqual(recordIn(store, store.article('one')!), ONE);
  assert.equal(mentionsOfActor(store, 'Name29999').length, 1);
});

test('a concept is found by its words, from the beginning of a word on', () => {
  const find = conceptFinder(concepts);
  assert.deepEqual(find('the new Ferry  Taxes'), ['tax']);
  assert.deepEqual(find('a levy on ferries and ports'), ['tax', 'ports']);
  assert.deepEqual(find('sports and a ferry taxation'), []);
  assert.deepEqual(conceptFinder([])('anything'), []);
  assert.deepEqual(conceptFinder([{ ...concepts[0]!, name: '…', phrases: [''] }])('…'), []);
});
