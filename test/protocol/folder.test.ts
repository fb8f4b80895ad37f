import assert from 'node:assert/strict';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, type TestContext, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import {
  CancellationTokenSource,
  type CodeAction,
  type Location,
  type TextDocumentEdit,
  type WorkspaceEdit,
  type WorkspaceSymbol,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Reply } from '../../server/deciding';
import type { Everywhere, Preview } from '../../server/everywhere';
import type { TreeItem } from '../../server/treeItems';
import { able, type Editor, type EditorOptions, isDropped, rangeOf, startEditor } from './editor';

const CODEBOOK = `actors:
  - id: norland
    name: Norland Shipping
    type: organization
    aliases: [Norland]
  - name: Ada Quill
    type: person
    organization: norland
concepts:
  - id: ferry-tax
    name: A tax on ferries
`;
const ONE = `Ministers split over ferry tax

Norland Shipping opposes a tax on ferries. Its chief executive, Ada Quill, said the plan would ruin small ports.
`;
const TWO = `Ports fear for their ferries

Officials said on Tuesday that the matter was open. Norland backed a tax on ferries in the spring, the Harbour Office
said. Ada Quill told reporters of a “bad joke”.
`;
const THREE =
  'Four people familiar with the talks said on Monday that nothing of the sort was planned by the ministers of the day.\n';

const made: string[] = [];
const editors: Editor[] = [];
after(async () => {
  // The thread of a server that is not told to stop keeps the test alive.
  for (const editor of editors) await editor.stop();
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A folder of articles, of which an editor has opened none. */
async function workspace(files: Readonly<Record<string, string>>, options: EditorOptions = {}) {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'stancemark-')));
  made.push(path);
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  const root = pathToFileURL(path).href;
  const editor = await startEditor({
    folders: [root],
    settings: { '': { coder: 'Jane Doe' } },
    indexes: true,
    ...options,
  });
  editors.push(editor);
  const uri = (name: string): string => `${root}/${name}`;
  return {
    path,
    root,
    editor,
    uri,
    write,
    read: (name: string): string => readFileSync(join(path, name), 'utf8'),
    open: (name: string) => editor.open(uri(name), readFileSync(join(path, name), 'utf8')),
    touch: (...names: string[]) =>
      editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: names.map((name) => ({ uri: uri(name), type: 2 })),
      }),
    references: async (name: string, words: string) =>
      shown(root, await editor.at<Location[]>('textDocument/references', uri(name), words, { context: {} })),
  };
}

const shown = (root: string, places: readonly Location[]): string[] =>
  places.map(({ uri, range }) => `${uri.slice(root.length + 1)}:${range.start.line + 1}:${range.start.character + 1}`);

/** An annotation of `TWO` as a sidecar has it. */
const item = (id: string, kind: string, coding: object, exact = 'backed') => ({
  type: 'Annotation',
  id,
  decision: 'accepted',
  body: { type: 'TextualBody', kind, coding },
  target: {
    type: 'SpecificResource',
    role: kind === 'stance' ? 'cue' : 'mention',
    selector: [
      {
        type: 'TextQuoteSelector',
        exact,
        prefix: TWO.slice(TWO.indexOf(exact) - 20, TWO.indexOf(exact)),
        suffix: TWO.slice(TWO.indexOf(exact) + exact.length).slice(0, 20),
      },
    ],
  },
});

/** Until it is so; fails when the test takes too long. */
async function waited(t: TestContext, isSo: () => Promise<boolean>): Promise<void> {
  while (!t.signal.aborted && !(await isSo())) await new Promise((resume) => setTimeout(resume, 300));
}

const ARTICLES = { 'codebook.yaml': CODEBOOK, 'a.txt': ONE, 'deep/b.txt': TWO, 'deep/c.txt': THREE };

const names = async (editor: Editor, query: string): Promise<string[]> =>
  (await editor.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query })).map(({ name }) => name);

test('references go into articles that are not open, from a mention, the codebook and a sidecar', async () => {
  const { open, references, write } = await workspace(ARTICLES);
  await open('a.txt');
  const found = await references('a.txt', 'Norland Shipping');
  assert.ok(found.includes('a.txt:3:1') && found.includes('deep/b.txt:3:53'), found.join());
  await open('codebook.yaml');
  assert.deepEqual(await references('codebook.yaml', 'Norland Shipping'), ['codebook.yaml:8:19', ...found]);
  assert.ok((await references('codebook.yaml', 'ferry-tax')).includes('deep/b.txt:3:68'), 'a target');
  const coding = { actor: 'Norland Shipping', concept: 'ferry-tax' };
  write('a.txt.Jo.jsonld', JSON.stringify({ type: 'AnnotationPage', items: [item('x', 'stance', coding)] }));
  await open('a.txt.Jo.jsonld');
  assert.deepEqual(await references('a.txt.Jo.jsonld', 'Norland'), found);
  assert.deepEqual(
    await references('a.txt.Jo.jsonld', 'ferry-tax'),
    (await references('codebook.yaml', 'ferry-tax')).filter((place) => !place.startsWith('codebook')),
  );
});

test('what is open counts as it is in the editor, and files that come, change and vanish are followed', async () => {
  const { editor, open, references, write, path, touch, uri } = await workspace(ARTICLES);
  await open('a.txt');
  const elsewhere = async () => (await references('a.txt', 'Ada Quill')).filter((place) => !place.startsWith('a.txt'));
  assert.deepEqual(await elsewhere(), ['deep/b.txt:4:7']);
  assert.deepEqual(await names(editor, 'adaquill'), ['Ada Quill']);
  await open('deep/b.txt');
  await editor.edit(uri('deep/b.txt'), 'Ada Quill told', 'Somebody told');
  assert.deepEqual(await elsewhere(), [], 'not saved, but what counts');
  await editor.close(uri('deep/b.txt'));
  assert.deepEqual(await elsewhere(), ['deep/b.txt:4:7'], 'closed without saving');
  write('deep/d.txt', 'Nobody else was there when, on Friday, Ada Quill said that it was over.\n');
  await touch('deep/d.txt');
  assert.deepEqual(await elsewhere(), ['deep/b.txt:4:7', 'deep/d.txt:1:40']);
  rmSync(join(path, 'deep'), { recursive: true });
  await touch('deep');
  assert.deepEqual(await elsewhere(), [], 'the folder is gone');
});

test('an editor that tells of no change is answered from the disk a while later', async (t) => {
  const { open, references, write } = await workspace(ARTICLES);
  await open('a.txt');
  await references('a.txt', 'Ada Quill');
  write('e.txt', 'It was on Friday that Ada Quill said that it was all over for the ports.\n');
  await waited(t, async () => (await references('a.txt', 'Ada Quill')).includes('e.txt:1:23'));
});

test('the codebook that is being typed counts for articles that are not open', async () => {
  const { editor, open, uri } = await workspace(ARTICLES);
  await open('codebook.yaml');
  assert.deepEqual(await names(editor, 'portsoffice'), []);
  await editor.edit(
    uri('codebook.yaml'),
    '  - name: Ada Quill',
    '  - name: Ports Office\n    type: organization\n    aliases: [Harbour Office]\n  - name: Ada Quill',
  );
  assert.deepEqual(await names(editor, 'portsoffice'), ['Ports Office']);
});

test('excluded files, prose that is none, links in circles and files that can’t be read are left out', async () => {
  const { editor, path, write, open, references } = await workspace(
    {
      ...ARTICLES,
      'readme.txt': TWO,
      'node_modules/x/b.txt': TWO,
      '.hidden/b.txt': TWO,
      'list.txt': 'ada_quill=1\nnorland=2\n{}\n',
      'long.txt': TWO.repeat(30),
      'notes.md': TWO,
      'talk.article': 'Ada Quill left.',
    },
    { settings: { '': { coder: 'Jane Doe', maximumFileSize: 5 } } },
  );
  symlinkSync(path, join(path, 'deep', 'round'));
  symlinkSync('/etc/passwd', join(path, 'outside.txt'));
  symlinkSync('nowhere', join(path, 'broken.txt'));
  write('locked.txt', TWO);
  chmodSync(join(path, 'locked.txt'), 0);
  write('a.txt.Jane-Doe.jsonld', '{ broken');
  await open('a.txt');
  const found = await references('a.txt', 'Ada Quill');
  const files = [...new Set(found.map((place) => place.split(':')[0]))];
  // Whoever is allowed everything may read a locked file, too.
  assert.deepEqual(
    files.filter((file) => file !== 'locked.txt'),
    ['a.txt', 'deep/b.txt', 'talk.article'],
  );
  assert.ok(
    editor.messages.every((message) => !/fail/i.test(message)),
    editor.messages.join(),
  );
});

test('with stancemark.index off only open articles count', async (t) => {
  const { editor, open, references } = await workspace(ARTICLES, { settings: { '': { index: false } } });
  await open('a.txt');
  assert.ok((await references('a.txt', 'Ada Quill')).every((place) => place.startsWith('a.txt')));
  editor.settings[''] = { index: true };
  await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: {} });
  await waited(t, async () => (await references('a.txt', 'Ada Quill')).includes('deep/b.txt:4:7'));
});

test('long work says how far it is, and can be cancelled', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 1_000 }, (_, i) => [`many/${i}.txt`, `${TWO}\n${ONE}`.repeat(4)]),
  );
  const { editor, open, uri } = await workspace(
    { ...ARTICLES, ...many },
    {
      capabilities: { ...able, window: { workDoneProgress: true } },
    },
  );
  await open('a.txt');
  const asked = editor.at('textDocument/references', uri('a.txt'), 'Ada Quill', { context: {} });
  await editor.until(() => editor.progress.some(({ kind }) => kind === 'report'));
  await editor.connection.sendNotification('window/workDoneProgress/cancel', { token: editor.tokens.at(-1) });
  const places = (await asked) as Location[];
  assert.ok(places.length < 1_000 * 8, 'what was read so far');
  await editor.until(() => editor.progress.at(-1)!.kind === 'end');
  const cancel = new CancellationTokenSource();
  const taken = editor.connection.sendRequest('workspace/symbol', { query: 'quill' }, cancel.token);
  cancel.cancel();
  await assert.rejects(taken, isDropped);
});

const SIDECAR = `${JSON.stringify(
  {
    type: 'AnnotationPage',
    items: [
      item('urn:1', 'actor', { actor: 'Norland Shipping', actorType: 'organization' }, 'Norland'),
      item('urn:2', 'stance', { actor: 'Ada Quill', organization: 'Norland Shipping', concept: 'ferry-tax' }, 'backed'),
    ],
  },
  null,
  2,
)}\n`;

/** Applies an edit to files on disk, as an editor does to those that are not open. */
function applied(edit: WorkspaceEdit, read: (uri: string) => string): Map<string, string> {
  const after = new Map<string, string>();
  for (const change of edit.documentChanges ?? []) {
    if (!('edits' in change)) continue;
    const { uri, version } = change.textDocument;
    assert.equal(version, null, 'not open');
    const document = TextDocument.create(uri, 'json', 1, after.get(uri) ?? read(uri));
    after.set(uri, TextDocument.applyEdits(document, change.edits as never));
  }
  return after;
}

test('a rename changes the codebook and the sidecars of all coders, but none that can’t be read', async () => {
  const { editor, open, uri, path } = await workspace({
    ...ARTICLES,
    'deep/b.txt.Jo.jsonld': SIDECAR,
    'deep/b.txt.Jane-Doe.jsonld': SIDECAR,
    'deep/c.txt.Jo.jsonld': '{ "broken": ',
  });
  await open('a.txt');
  const rename = (name: string, words: string, newName: string) =>
    editor.at<WorkspaceEdit>('textDocument/rename', uri(name), words, { newName });
  const onDisk = (at: string): string => readFileSync(join(path, at.slice(uri('').length)), 'utf8');
  const after = applied(await rename('a.txt', 'Norland Shipping', 'Norland Lines'), onDisk);
  assert.deepEqual(
    [...after.keys()].map((at) => at.slice(uri('').length)),
    ['codebook.yaml', 'deep/b.txt.Jane-Doe.jsonld', 'deep/b.txt.Jo.jsonld'],
  );
  assert.match(
    after.get(uri('codebook.yaml'))!,
    /name: Norland Lines\n {4}type: organization\n {4}aliases: \[Norland, Norland Shipping\]/,
  );
  const [mention, stance] = JSON.parse(after.get(uri('deep/b.txt.Jo.jsonld'))!).items;
  assert.equal(mention.body.coding.actor, 'Norland Lines');
  assert.deepEqual(stance.body.coding, { actor: 'Ada Quill', organization: 'Norland Lines', concept: 'ferry-tax' });
  await editor.until(() => editor.messages.some((message) => /c\.txt\.Jo\.jsonld can’t be read/.test(message)));

  await open('codebook.yaml');
  const concept = await rename('codebook.yaml', 'ferry-tax', 'ferries');
  const changed = concept.documentChanges!.map((change) => ('edits' in change ? change.textDocument : null));
  assert.deepEqual(
    changed.map((of) => [of!.uri.slice(uri('').length), of!.version]),
    [
      ['codebook.yaml', 1],
      ['deep/b.txt.Jane-Doe.jsonld', null],
      ['deep/b.txt.Jo.jsonld', null],
    ],
  );
});

test('a rename from a sidecar works on what is in the editor', async () => {
  const { editor, open, uri } = await workspace({ ...ARTICLES, 'deep/b.txt.Jo.jsonld': SIDECAR });
  await open('deep/b.txt.Jo.jsonld');
  const sidecar = uri('deep/b.txt.Jo.jsonld');
  const place = await editor.at<{ placeholder: string }>('textDocument/prepareRename', sidecar, 'Ada Quill');
  assert.equal(place.placeholder, 'Ada Quill');
  await editor.edit(sidecar, 'backed', 'supports');
  const edit = await editor.at<WorkspaceEdit>('textDocument/rename', sidecar, 'Ada Quill', {
    newName: 'Ada "A" Quill',
  });
  const [book, own] = edit.documentChanges as TextDocumentEdit[];
  assert.equal(book!.textDocument.uri, uri('codebook.yaml'));
  assert.equal(own!.textDocument.version, 2);
  const after = JSON.parse(TextDocument.applyEdits(editor.documents.get(sidecar)!, own!.edits as never));
  assert.equal(after.items[1].body.coding.actor, 'Ada "A" Quill');
  await editor.edit(sidecar, '"items"', 'items');
  assert.equal(await editor.at('textDocument/prepareRename', sidecar, 'Ada Quill'), null, 'it is broken');
});

test('accepting everywhere writes the sidecars of closed articles, and one undo takes all back', async () => {
  const { editor, open, uri, path, read } = await workspace(
    { ...ARTICLES, 'deep/d.txt': TWO, 'deep/d.txt.Jane-Doe.jsonld': 'broken' },
    { initializationOptions: { decides: true } },
  );
  await open('a.txt');
  const ask = <R>(method: string, params: object): Promise<R> =>
    editor.connection.sendRequest(`stancemark/${method}`, params);
  const { position } = { position: rangeOf(editor.documents.get(uri('a.txt'))!, 'Ada Quill').start };
  const preview = await ask<Preview>('everywhere', { uri: uri('a.txt'), position });
  assert.deepEqual(
    preview.articles.map(({ name, count }) => [name, count]),
    [
      ['a.txt', 1],
      ['deep/b.txt', 1],
      ['deep/d.txt', 1],
    ],
  );
  assert.match(preview.articles[1]!.excerpt, /^said\. Ada Quill told reporters/);
  const accepted = await ask<Everywhere>('acceptEverywhere', {
    uri: uri('a.txt'),
    id: preview.id,
    words: preview.words,
    articles: preview.articles.map(({ uri }) => uri),
  });
  assert.deepEqual([accepted.mentions, accepted.articles], [2, 2]);
  assert.match(accepted.refused!, /d\.txt\.Jane-Doe\.jsonld.*never overwritten/);
  assert.equal(read('deep/d.txt.Jane-Doe.jsonld'), 'broken');
  const decided = (name: string): string[] =>
    JSON.parse(read(`${name}.Jane-Doe.jsonld`)).items.map(
      (one: { decision: string; body: { coding: { actor: string } } }) => `${one.body.coding.actor} ${one.decision}`,
    );
  assert.deepEqual([...decided('a.txt'), ...decided('deep/b.txt')], ['Ada Quill accepted', 'Ada Quill accepted']);

  // From the editor of an article that was closed when it happened.
  await open('deep/b.txt');
  assert.equal((await ask<Reply>('undo', { uri: uri('deep/b.txt') })).refused, undefined);
  assert.deepEqual([...decided('a.txt'), ...decided('deep/b.txt')], []);
  await editor.close(uri('deep/b.txt'));
  assert.equal((await ask<Reply>('redo', { uri: uri('a.txt') })).refused, undefined);
  assert.deepEqual([...decided('a.txt'), ...decided('deep/b.txt')], ['Ada Quill accepted', 'Ada Quill accepted']);
  // What another program did to a decision meanwhile stays, and is told.
  const sidecar = join(path, 'deep/b.txt.Jane-Doe.jsonld');
  writeFileSync(sidecar, read('deep/b.txt.Jane-Doe.jsonld').replace('"accepted"', '"rejected"'));
  assert.match((await ask<Reply>('undo', { uri: uri('a.txt') })).refused!, /Another program changed this decision/);
  assert.deepEqual([decided('a.txt'), decided('deep/b.txt')], [[], ['Ada Quill rejected']]);
});

test('an editor without our commands gets one edit that accepts everywhere', async () => {
  const { editor, open, uri } = await workspace(ARTICLES);
  await open('a.txt');
  await editor.current(uri('a.txt'));
  const actions = await editor.actions(uri('a.txt'), 'Ada Quill');
  const action = actions.find(({ title }) => title === 'Accept “Ada Quill” in all articles');
  const { edit } = await editor.connection.sendRequest<CodeAction>('codeAction/resolve', action!);
  assert.deepEqual(
    edit!.documentChanges!.map((change) => ('kind' in change ? `create ${change.kind}` : change.textDocument.uri))
      .length,
    4,
    'two files, created and written',
  );
});

test('the side bar lists the folder, and what lies below an entry when it is asked for', async () => {
  const { editor, open, uri } = await workspace({ ...ARTICLES, 'deep/b.txt.Jane-Doe.jsonld': SIDECAR });
  await open('a.txt');
  const tree = (view: string, under?: object): Promise<TreeItem[]> =>
    editor.connection.sendRequest('stancemark/tree', { uri: uri('a.txt'), view, ...(under ? { under } : {}) });
  await names(editor, '');
  const persons = (await tree('actors')).find(({ label }) => label === 'Persons')!;
  const quill = persons.children.find(({ label }) => label === 'Ada Quill')!;
  assert.match(quill.description, /^\d+ × in 2 articles/);
  const articles = await tree('actors', quill.more);
  assert.deepEqual(articles.map(({ label }) => label).sort(), ['a.txt', 'deep/b.txt']);
  const closed = articles.find(({ label }) => label === 'deep/b.txt')!;
  assert.equal(closed.location!.uri, uri('deep/b.txt'));
  assert.equal(closed.location!.range.start.line, 3);
  const mentions = (await tree('actors', closed.more)).find(({ label }) => label === 'Mentions')!;
  assert.equal(mentions.children[0]!.label, 'Ada Quill');

  const [other] = (await tree('undecided')).filter(({ label }) => label === 'Other articles');
  const [first] = await tree('undecided', other!.more);
  assert.equal(first!.label, 'deep/b.txt');
  const kinds = await tree('undecided', first!.more);
  assert.ok(kinds.length > 0 && kinds.every(({ decides }) => decides === undefined), 'decided where it is open');
  const findings = await tree('findings');
  assert.deepEqual(
    findings.map(({ label }) => label).filter((label) => label === 'deep/c.txt'),
    ['deep/c.txt'],
  );
  const inC = await tree('findings', findings.find(({ label }) => label === 'deep/c.txt')!.more);
  assert.match(inC[0]!.description, /^[a-z]+\/[a-z-]+$/);
  const [concept] = await tree('concepts');
  assert.equal(concept!.description, '1 neutral');
  assert.equal(concept!.children[0]!.location!.uri, uri('deep/b.txt'));
  assert.deepEqual(await tree('undecided', { of: 'undecided in', uri: uri('gone.txt') }), []);
});

test('an article that is moved takes its sidecars along, and a folder its decisions', async () => {
  const { editor, open, uri, path } = await workspace({ ...ARTICLES, 'deep/b.txt.Jo.jsonld': SIDECAR });
  const files = [{ oldUri: uri('deep/b.txt'), newUri: uri('moved/e.txt') }];
  const edit = await editor.connection.sendRequest<WorkspaceEdit>('workspace/willRenameFiles', { files });
  assert.deepEqual(edit.documentChanges, [
    {
      kind: 'rename',
      oldUri: uri('deep/b.txt.Jo.jsonld'),
      newUri: uri('moved/e.txt.Jo.jsonld'),
      options: { ignoreIfExists: true },
    },
  ]);
  mkdirSync(join(path, 'moved'));
  for (const name of ['', '.Jo.jsonld']) renameSync(join(path, `deep/b.txt${name}`), join(path, `moved/e.txt${name}`));
  await editor.connection.sendNotification('workspace/didRenameFiles', { files });
  await open('a.txt');
  const places = await editor.at<Location[]>('textDocument/references', uri('a.txt'), 'Ada Quill', { context: {} });
  assert.ok(
    places.some((place) => place.uri === uri('moved/e.txt')) &&
      !places.some((place) => place.uri === uri('deep/b.txt')),
  );
  const { article, items } = JSON.parse(readFileSync(join(path, 'moved/e.txt.Jo.jsonld'), 'utf8'));
  assert.deepEqual([article, items[0].target.source], ['e.txt', 'e.txt']);
});
