import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Coding } from '../../server/annotations/annotation';
import { perform } from '../../server/annotations/perform';
import { placeAnnotations } from '../../server/annotations/reanchor';
import { emptySidecar } from '../../server/annotations/sidecar';
import type { Finding } from '../../server/checks/finding';
import { actorTree, findingTree, type TreeArticle, type TreeNode, undecidedTree } from '../../server/features/tree';
import { analysisOf } from './analysisOf';
import { readingOf } from './readingOf';

const URI = 'file:///news/ferry.txt';
const MARKED =
  '[actor:Ada] [stance:backs] [target:the tax], [cue:said] [content:it is  \nfair] [actor:Bo]. [actor:Ada] left.';

function article(marked = MARKED, findings: readonly Finding[] = []): TreeArticle {
  const analysis = analysisOf(marked);
  const desk = { text: analysis.text, analysis, sidecar: emptySidecar(''), placed: [] };
  return { uri: URI, name: 'ferry.txt', analysis, desk, findings };
}

/** The article after its stance was accepted or rejected with this coding. */
function decided(deed: 'accept' | 'reject', coding: Coding = {}): TreeArticle {
  const before = article();
  const [cue] = before.analysis.stances.map(({ cue }) => cue);
  const key = { kind: 'stance', start: cue!.start, end: cue!.end } as const;
  const made = () => ({ id: 'urn:uuid:1', creator: 'jane', created: '2026-11-21T10:00:00Z' });
  const corrected = perform(before.desk, { do: 'correct', key, correction: { coding } }, made);
  const desk = {
    ...before.desk,
    sidecar: corrected,
    placed: placeAnnotations(before.desk.text, corrected.annotations),
  };
  const sidecar = perform(desk, { do: deed, keys: [key] }, made);
  return { ...before, desk: { ...desk, sidecar, placed: placeAnnotations(desk.text, sidecar.annotations) } };
}

/** A tree as its reader sees it; a click's words in brackets. */
const shown = (nodes: readonly TreeNode[], text: string, indent = ''): string[] =>
  nodes.flatMap(({ label, description, place, children }) => [
    `${indent}${label} (${description})${place ? ` [${text.slice(place.span.start, place.span.end)}]` : ''}`,
    ...shown(children, text, `${indent}  `),
  ]);

test('actors by type, the most mentioned first, with what they say and where they stand', () => {
  const { analysis } = article();
  assert.deepEqual(shown(actorTree(article()), analysis.text), [
    'Persons (2)',
    '  Ada (2 ×, 1 for) [Ada]',
    '    Mentions (2)',
    '      Ada (name) [Ada]',
    '      Ada (name) [Ada]',
    '    Says (1)',
    '      it is fair (said, indirect) [it is  \nfair]',
    '    Stances (1)',
    '      the tax (backs) [backs]',
    '  Bo (1 ×) [Bo]',
    '    Mentions (1)',
    '      Bo (name) [Bo]',
  ]);
});

test('what is decided is no longer listed as undecided, and a heading decides all below it', () => {
  const kinds = (at: TreeArticle) => undecidedTree(at).map(({ label, keys }) => [label, keys.length]);
  assert.deepEqual(kinds(article()), [
    ['Actors', 3],
    ['Attributions', 1],
    ['Stances', 1],
  ]);
  for (const deed of ['accept', 'reject'] as const)
    assert.deepEqual(kinds(decided(deed)), [
      ['Actors', 3],
      ['Attributions', 1],
    ]);
  const [stance] = undecidedTree(article())[2]!.children;
  assert.equal(stance!.description, 'Ada supports');
  assert.equal(stance!.icon, 'thumbsup');
  assert.deepEqual(stance!.keys, [{ kind: 'stance', ...stance!.place!.span }]);
});

test('findings stand under their articles, and an article without any is left out', () => {
  const finding: Finding = {
    start: 0,
    end: 3,
    code: 'actor/misspelled',
    severity: 'warning',
    message: 'Near “Adam”.',
    related: [],
    fixes: [],
  };
  const doubtful = article(MARKED, [finding]);
  assert.deepEqual(shown(findingTree([article(), doubtful]), doubtful.desk.text), [
    'ferry.txt (1)',
    '  Near “Adam”. (actor/misspelled) [Ada]',
  ]);
});

test('a stance stands under each of those who hold it together', () => {
  const analysis = readingOf('Germany and France condemned the treaty.');
  const desk = { text: analysis.text, analysis, sidecar: emptySidecar(''), placed: [] };
  const [countries] = actorTree({ uri: URI, name: 'treaty.txt', analysis, desk, findings: [] });
  assert.deepEqual(
    countries!.children.map(({ label, children }) => [label, JSON.stringify(children).includes('thumbsdown')]),
    [
      ['Germany', true],
      ['France', true],
    ],
  );
});

test('a long list is cut, and says how much is left out; its heading still decides all', () => {
  const many = article('[actor:Ada] rests. '.repeat(1_000));
  const [group] = undecidedTree(many);
  assert.equal(group!.description, '1000');
  assert.equal(group!.keys.length, 1_000);
  assert.equal(group!.children.length, 301);
  assert.equal(group!.children.at(-1)!.label, 'and 700 more');
  assert.equal(group!.children.at(-1)!.keys.length, 0);
});

test('an empty article has empty trees', () => {
  assert.deepEqual([...actorTree(article('')), ...undecidedTree(article('')), ...findingTree([article('')])], []);
});

test('package.json: the views have their icon, and their menus name commands there are', () => {
  const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
  const commands = new Set(contributes.commands.map(({ command }: { command: string }) => command));
  for (const { icon, id } of contributes.viewsContainers.activitybar) {
    assert.ok(existsSync(icon), icon);
    assert.ok(contributes.views[id].length > 0, id);
  }
  const submenus = new Set(contributes.submenus.map(({ id }: { id: string }) => id));
  for (const entries of Object.values(contributes.menus) as { command?: string; submenu?: string }[][])
    for (const { command, submenu } of entries)
      assert.ok(command ? commands.has(command) : submenus.has(submenu), command ?? submenu);
});
