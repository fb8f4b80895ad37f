import assert from 'node:assert/strict';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Reply } from '../../server/deciding';
import type { TreeItem } from '../../server/treeItems';
import type { TreeParams } from '../../server/trees';
import { rangeOf, startEditor } from './editor';

const ARTICLE = `Ministers split over ferry tax

Norland Shipping opposes a tax on ferries. Its chief executive, Ada Quill, said the plan would ruin small ports.

Four people familiar with the talks said that Sweden backed the tax.
`;
const CODEBOOK = `concepts:
  - id: ferry-tax
    name: A tax on ferries
`;

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'stancemark-')));
after(() => rmSync(folder, { recursive: true }));

test('the side bar’s trees follow the article and its decisions', async () => {
  writeFileSync(join(folder, 'codebook.yaml'), CODEBOOK);
  writeFileSync(join(folder, 'ferry.txt'), ARTICLE);
  const uri = pathToFileURL(join(folder, 'ferry.txt')).href;
  const editor = await startEditor({
    folders: [pathToFileURL(folder).href],
    settings: { '': { coder: 'Jane Doe' } },
    initializationOptions: { decides: true },
  });
  const tree = (view: TreeParams['view'], at: string | null = uri): Promise<TreeItem[]> =>
    editor.connection.sendRequest('stancemark/tree', { uri: at, view });
  const stances = async () => (await tree('undecided')).find(({ label }) => label === 'Stances')?.children ?? [];

  assert.deepEqual(await tree('findings'), [], 'nothing is open');
  await editor.open(uri, ARTICLE);
  const persons = (await tree('actors')).find(({ label }) => label === 'Persons')!;
  const quill = persons.children.find(({ label }) => label === 'Ada Quill')!;
  assert.deepEqual(quill.location, { uri, range: rangeOf(editor.documents.get(uri)!, 'Ada Quill') });
  assert.ok(quill.children.some(({ label }) => label === 'Says'));
  const [findings] = await tree('findings', null);
  assert.equal(findings!.label, 'ferry.txt');
  assert.ok(findings!.children.some(({ description }) => description === 'attribution/unnamed-source'));
  assert.deepEqual(await tree('actors', null), []);
  assert.deepEqual(await tree('nonsense' as never), []);

  const opposes = (await stances()).find(({ label }) => label === 'opposes')!;
  assert.equal(opposes.contextValue, 'suggestion');
  const { keys, version } = opposes.decides!;
  const correction = { coding: { concept: 'ferry-tax' } };
  const deed = { do: 'correct', key: keys[0], correction };
  const reply = await editor.connection.sendRequest<Reply>('stancemark/decide', { uri, version, deed });
  assert.equal(reply.refused, undefined);
  assert.ok(!(await stances()).some(({ label }) => label === 'opposes'), 'it is decided');
  const [concept] = await tree('concepts', null);
  assert.equal(concept!.label, 'A tax on ferries');
  assert.equal(concept!.description, '1 against');
  assert.equal(concept!.location!.uri, pathToFileURL(join(folder, 'codebook.yaml')).href);
  assert.equal(concept!.location!.range.start.line, 1);
  assert.deepEqual(concept!.children[0]!.location, { uri, range: rangeOf(editor.documents.get(uri)!, 'opposes') });
  await editor.stop();
});
