import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileLexicon } from '../../server/codebook/compile';
import { parseCodebook } from '../../server/codebook/parse';
import { applyEdits } from '../../server/codebook/textEdit';
import { completions } from '../../server/features/codebook/completion';
import { contextAt } from '../../server/features/codebook/context';
import { codebookHover } from '../../server/features/codebook/hover';
import { definitionOf, mentionedAt, namedAt } from '../../server/features/codebook/navigation';
import { renameActor, renameWord } from '../../server/features/codebook/rename';
import { codebookOutline } from '../../server/features/codebook/symbols';
import { wordAt, wordsOf } from '../../server/features/codebook/words';
import { read } from '../../server/reading/read';

const known = { packs: ['states', 'outlets'], rules: ['actor/misspelled', 'text/spun'] };

const BOOK = `# Ours
actors:
  - name: Ministry of Harbours # seat: Aldport
    id: moh
    type: organization
    aliases: [the ministry]
  - name: Ada Quill
    type: person
    organization: moh
concepts:
  - name: Ferry tax
    phrases: [tax on ferries]
    definition: A levy on each passage.
  - name: Port tax
    parent: Ferry tax
  - name: Quay tax
    deprecated: use Ferry tax
cues:
  - {phrase: winks at, polarity: support}
`;
const { codebook, entries } = parseCodebook(BOOK, known);
const words = wordsOf(entries);
const article = 'The Ministry of Harbours opposes a tax on ferries. Ada Quill backs the tax on ferries.\n';
const { analysis } = read(article, compileLexicon(codebook));

/** The word at the first place of some words. */
const at = (text: string) => wordAt(words, BOOK.indexOf(text) + 1)!;
const shown = (spans: readonly { start: number; end: number }[], text = BOOK) =>
  spans.map(({ start, end }) => `${text.slice(0, start).split('\n').length}: ${text.slice(start, end)}`);

/** What is offered at the bar, and the bar's file with the first of it. */
function offered(marked: string, schema = true): [string[], string] {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const found = completions(text, offset, parseCodebook(`${text}\n`).entries, known, schema);
  const [first] = found;
  const done = first ? applyEdits(text, [{ ...first.at, text: first.text }]) : text;
  return [found.map(({ label }) => label), done];
}

test('what is written is known from the lines above, sound or not', () => {
  const cases: [string, string][] = [
    ['|', ''],
    ['act|', ''],
    ['actors:\n  - |', 'actors'],
    ['actors:\n- na|', 'actors'],
    ['actors:\n  - name: X\n    ty|', 'actors'],
    ['actors:\n  - name: X\n    type: pe|', 'actors/type'],
    ['actors:\n  - name: X\n    roles:\n      - title: Y\n        |', 'actors/roles'],
    ['actors:\n  - name: X\n    roles:\n      - title: Y\n    |', 'actors'],
    ['actors:\n  - name: X\n    aliases:\n    - Y\n  - name: Z\n    type: |', 'actors/type'],
    ['actors:\n  - {name: X, type: |', 'actors/type'],
    ['actors:\n  - {name: "a, b: c", ty|', 'actors'],
    ['concepts: [{name: A}, {name: B, parent: |', 'concepts/parent'],
    ['packs: [states, o|', 'packs'],
    ['packs:\n  - o|', 'packs'],
    ['rules:\n  te|', 'rules'],
    ['rules:\n  text/spun: |', 'rules/text/spun'],
    ['cues: [\n# soon\n', ''],
  ];
  for (const [marked, path] of cases) {
    const offset = marked.includes('|') ? marked.indexOf('|') : marked.length;
    const found = contextAt(marked.replace('|', ''), offset)!;
    assert.equal([...found.path, ...(found.key === null ? [] : [found.key])].join('/'), path, marked);
  }
  assert.equal(contextAt('# act', 5), null);
});

test('keys are offered once, values where they belong', () => {
  assert.deepEqual(offered('actors:\n  - name: X\n    ty|')[0].slice(0, 2), ['id', 'type']);
  assert.deepEqual(offered('actors:\n  - name: X\n    type: |')[0][0], 'person');
  assert.deepEqual(offered('packs: [|'), [['states', 'outlets'], 'packs: [states']);
  assert.deepEqual(offered('rules:\n  text/spun: hint\n  a|'), [
    ['actor/misspelled'],
    'rules:\n  text/spun: hint\n  actor/misspelled: ',
  ]);
  assert.deepEqual(offered('concepts:\n  - name: "A: b"\n    id: ab\n  - name: C\n    deprecated: |'), [
    ['use ab'],
    'concepts:\n  - name: "A: b"\n    id: ab\n  - name: C\n    deprecated: use ab',
  ]);
  assert.deepEqual(offered('actors:\n  - {name: Ministry, type: organization}\n  - name: X\n    organization: |')[0], [
    'Ministry',
  ]);
});

test('what the JSON schema offers already is left to it', () => {
  assert.deepEqual(offered('actors:\n  - name: X\n    ty|', false)[0], []);
  assert.deepEqual(offered('packs: [|', false)[0], ['states', 'outlets']);
});

test('references lead to the entry, and the entry to its references and mentions', () => {
  assert.deepEqual(shown([definitionOf(at('moh\nconcepts'))!]), ['3: Ministry of Harbours']);
  assert.deepEqual(shown([definitionOf(at('Ferry tax\n  - name: Quay'))!]), ['11: Ferry tax']);
  const { means } = at('Ferry tax');
  assert.deepEqual(shown(namedAt(words, means!, false)), ['15: Ferry tax', '17: Ferry tax']);
  assert.deepEqual(
    mentionedAt(analysis, words, at('Ada Quill').means!).map(({ start }) => article.slice(start, start + 9)),
    ['Ada Quill'],
  );
  assert.ok(mentionedAt(analysis, words, means!).length > 0, 'stances on the concept');
});

test('hovers count in the open articles, and say what keys are for', () => {
  const hover = (text: string, schema = true) =>
    codebookHover(BOOK, words, entries, [analysis], BOOK.indexOf(text) + 1, schema);
  assert.equal(hover('Ada Quill')?.markdown, '**Ada Quill** · person\n\n- 1 mention in 1 of 1 open article');
  assert.match(hover('Ferry tax')!.markdown, /· concept\n\n- A levy on each passage\.\n- \d stances? in 1 of 1/);
  assert.match(hover('Quay tax')!.markdown, /No longer coded: use \*\*Ferry tax\*\*/);
  assert.match(hover('polarity')!.markdown, /position/);
  assert.match(hover('organization: moh')!.markdown, /speaks for/);
  assert.equal(hover('polarity', false), null);
  assert.equal(hover('# Ours'), null);
});

test('the outline lists what the file holds', () => {
  const list = codebookOutline(entries).map(({ name, children }) => [
    name,
    children.map((c) => `${c.name}: ${c.detail}`),
  ]);
  assert.deepEqual(list, [
    ['Actors', ['Ministry of Harbours: organization, also the ministry', 'Ada Quill: person']],
    ['Concepts', ['Ferry tax: ', 'Port tax: in Ferry tax', 'Quay tax: use Ferry tax']],
    ['Cues', ['winks at: support']],
  ]);
});

/** The lines of the file that a new name for the first place of some words changes. */
function renamed(text: string, name: string): string[] {
  const made = renameWord(BOOK, words, at(text), name);
  if ('refused' in made) return [made.refused];
  const before = BOOK.split('\n');
  return applyEdits(BOOK, made.edits)
    .split('\n')
    .filter((line) => !before.includes(line))
    .map((line) => line.trim());
}

test('a new name goes wherever the old one was meant, and the old one is an alias', () => {
  assert.deepEqual(renamed('Ministry', 'Ministry: Sea'), [
    '- name: "Ministry: Sea" # seat: Aldport',
    'aliases: [the ministry, Ministry of Harbours]',
  ]);
  assert.deepEqual(renamed('Ada Quill', 'Ada Reed'), ['- name: Ada Reed', 'aliases: [Ada Quill]']);
  assert.deepEqual(renamed('moh', 'sea'), ['id: sea', 'organization: sea']);
  assert.deepEqual(renamed('moh\nconcepts', 'sea'), ['id: sea', 'organization: sea']);
  assert.deepEqual(renamed('Ferry tax', 'Levy'), ['- name: Levy', 'parent: Levy', 'deprecated: use Levy']);
  assert.deepEqual(renamed('tax on ferries', 'ferry levy'), ['phrases: [ferry levy]']);
  assert.deepEqual(renamed('Ministry', 'the ministry'), [
    '- name: the ministry # seat: Aldport',
    'aliases: [Ministry of Harbours]',
  ]);
});

test('a name that another entry has is refused, and so is none', () => {
  assert.deepEqual(renamed('Ada Quill', 'ministry of  harbours'), ['“ministry of harbours” is another actor already.']);
  assert.deepEqual(renamed('Ada Quill', '  '), ['A name needs a letter at least.']);
});

test('an actor that the codebook lacks gets an entry with its new name', () => {
  const actor = { ...analysis.actors[0]!, id: 'Velotron', name: 'Velotron', type: 'organization' as const };
  const made = renameActor('actors: []\n', parseCodebook('actors: []\n').entries, codebook, actor, 'Velotron AG');
  assert.ok('edits' in made);
  assert.equal(
    applyEdits('actors: []\n', made.edits),
    'actors: [{name: Velotron AG, type: organization, aliases: [Velotron]}]\n',
  );
});
