import assert from 'node:assert/strict';
import { mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { DocumentSymbol, Hover, InlayHint, Location, LocationLink, WorkspaceSymbol } from 'vscode-languageserver';
import { able, isDropped, startEditor } from './editor';

const ARTICLE = `Ministers split over ferry tax

Norland Shipping opposes a tax on ferries. Its chief executive, Ada Quill, said the plan would ruin small ports.

“We will not support this tax,” Quill told reporters on Monday. She called it a mistake.

Four people familiar with the talks said that Sweden backed the tax.
`;

const CODEBOOK = `# Our actors
actors:
  - name: Norland Shipping
    type: organization
    aliases: [Norland]
`;

const made: string[] = [];
after(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

/** A folder on disk with these files; gives its URI. */
function folder(files: Record<string, string> = {}): string {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'stancemark-')));
  made.push(path);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
  return pathToFileURL(path).href;
}

const codes = (diagnostics: readonly { code?: unknown }[]): unknown[] => diagnostics.map(({ code }) => code);

test('what the server says it can do', async () => {
  const editor = await startEditor();
  const { semanticTokensProvider, ...others } = editor.capabilities;
  assert.deepEqual(semanticTokensProvider, {
    legend: {
      tokenTypes: [
        'actorPerson',
        'actorOrganization',
        'actorCountry',
        'actorGroup',
        'actorPlace',
        'unnamedSource',
        'attributionCue',
        'stanceCue',
        'quotation',
      ],
      tokenModifiers: ['support', 'oppose', 'neutral', 'negated', 'hedged', 'suggested', 'known', 'kept', 'corrected'],
    },
    full: { delta: true },
  });
  assert.deepEqual(others, {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: 2, save: true },
    hoverProvider: true,
    completionProvider: {},
    renameProvider: { prepareProvider: true },
    documentSymbolProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    workspaceSymbolProvider: true,
    inlayHintProvider: true,
    foldingRangeProvider: true,
    codeActionProvider: { codeActionKinds: ['quickfix', 'refactor'], resolveProvider: true },
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: {
        willRename: { filters: [{ scheme: 'file', pattern: { glob: '**/*' } }] },
        didRename: { filters: [{ scheme: 'file', pattern: { glob: '**/*' } }] },
      },
    },
  });
  await editor.stop();
});

test('an article is read when it is opened, and again when it is edited', async () => {
  const root = folder({ 'codebook.yaml': CODEBOOK });
  const editor = await startEditor({ folders: [root] });
  const uri = `${root}/a.txt`;
  await editor.open(uri, ARTICLE);
  assert.ok(codes(await editor.current(uri)).includes('attribution/unnamed-source'));
  await editor.edit(uri, 'Four people familiar with the talks', 'Ada Quill');
  assert.ok(!codes(await editor.current(uri)).includes('attribution/unnamed-source'));
  assert.equal(editor.published.at(-1)?.version, 2);
  await editor.until(() => editor.status.some(({ version }) => version === 2));
  assert.ok(editor.status.at(-1)!.actors >= 2);
  await editor.stop();
});

test('a burst of edits is answered for its last text', async () => {
  const editor = await startEditor();
  const uri = 'file:///nowhere/a.txt';
  await editor.open(uri, ARTICLE);
  await editor.current(uri);
  const questions: Promise<unknown>[] = [];
  for (let i = 0; i < 20; i++) {
    void editor.edit(uri, { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } }, 'x');
    questions.push(editor.ask('textDocument/semanticTokens/full', uri).then(() => i, isDropped));
  }
  const answers = await Promise.all(questions);
  assert.equal(answers.at(-1), 19, 'the last question is answered');
  for (const [i, answer] of answers.entries())
    assert.ok(answer === i || answer === true, 'others are answered or dropped');
  await editor.stop();
});

test('a question that was taken back is not answered', async () => {
  const editor = await startEditor();
  const uri = 'file:///nowhere/a.txt';
  await editor.open(uri, ARTICLE);
  await editor.current(uri);
  const params = { textDocument: { uri } };
  const lost = editor.connection.sendRequest('textDocument/documentSymbol', params, {
    isCancellationRequested: true,
    onCancellationRequested: (listener: (event: unknown) => void) => {
      setImmediate(listener, undefined);
      return { dispose() {} };
    },
  } as never);
  await lost.then(
    (answer) => assert.ok(Array.isArray(answer), 'it came too late to be taken back'),
    (error) => assert.ok(isDropped(error)),
  );
  await editor.stop();
});

test('questions about documents that are closed or were never open have empty answers', async () => {
  const editor = await startEditor();
  const uri = 'file:///nowhere/a.txt';
  await editor.open(uri, ARTICLE);
  await editor.current(uri);
  await editor.close(uri);
  await editor.until(() => editor.published.at(-1)?.diagnostics.length === 0);
  const position = { line: 2, character: 3 };
  assert.deepEqual(await editor.ask('textDocument/semanticTokens/full', uri), { data: [] });
  assert.equal(await editor.ask('textDocument/hover', uri, { position }), null);
  assert.deepEqual(await editor.ask('textDocument/documentSymbol', 'file:///never.txt'), []);
  assert.deepEqual(await editor.ask('textDocument/references', uri, { position, context: {} }), []);
  const range = { start: position, end: position };
  assert.deepEqual(await editor.ask('textDocument/codeAction', uri, { range, context: { diagnostics: [] } }), []);
  await editor.stop();
});

test('a question that makes no sense is an error, and the server lives on', async () => {
  const editor = await startEditor();
  await assert.rejects(editor.connection.sendRequest('textDocument/hover', { nonsense: true }));
  await assert.rejects(editor.connection.sendRequest('stancemark/unknown', {}));
  const uri = 'file:///nowhere/a.txt';
  await editor.open(uri, ARTICLE);
  await editor.current(uri);
  await editor.stop();
});

test('hovers say who the actor is and where it stands', async () => {
  const root = folder({ 'codebook.yaml': CODEBOOK });
  const editor = await startEditor({ folders: [root] });
  const uri = `${root}/a.txt`;
  await editor.open(uri, ARTICLE);
  await editor.current(uri);
  const actor = await editor.at<Hover>('textDocument/hover', uri, 'Norland Shipping');
  const markdown = (actor.contents as { value: string }).value;
  assert.match(markdown, /^\*\*Norland Shipping\*\* · organization · in your codebook/);
  assert.match(markdown, /\*\*opposes\*\* “a tax on ferries” \(\[line 3\]\(file:[^)]*\/a\.txt#L3\)\)/);
  const stance = await editor.at<Hover>('textDocument/hover', uri, 'opposes');
  assert.match(
    (stance.contents as { value: string }).value,
    /\*\*Norland Shipping\*\* \*\*opposes\*\* “a tax on ferries”/,
  );
  await editor.stop();
});

test('outline, definition, references, highlights, symbols and hints', async () => {
  const root = folder({ 'codebook.yaml': CODEBOOK });
  const editor = await startEditor({ folders: [root], settings: { '': { inlayHints: { enabled: true } } } });
  const uri = `${root}/a.txt`;
  await editor.open(uri, `${ARTICLE}\nNorland said it would appeal.\n`);
  await editor.current(uri);
  const outline = await editor.ask<DocumentSymbol[]>('textDocument/documentSymbol', uri);
  assert.deepEqual(
    outline.map(({ name }) => name),
    ['Actors', 'Quotations', 'Stances'],
  );
  const [link] = await editor.at<LocationLink[]>('textDocument/definition', uri, 'Norland said');
  assert.equal(link!.targetUri, `${root}/codebook.yaml`);
  assert.equal(link!.targetRange.start.line, 2);
  const places = await editor.at<Location[]>('textDocument/references', uri, 'Norland Shipping', { context: {} });
  const lines = places.map(({ range }) => range.start.line);
  assert.ok(lines.includes(2) && lines.includes(8), 'the name and the alias');
  const highlights = await editor.at<unknown[]>('textDocument/documentHighlight', uri, 'Norland said');
  assert.equal(highlights.length, places.length);
  await editor.open(`${root}/codebook.yaml`, CODEBOOK, 'yaml');
  const fromCodebook = await editor.at<Location[]>('textDocument/references', `${root}/codebook.yaml`, 'Norland', {
    context: {},
  });
  assert.deepEqual(fromCodebook, places);
  const symbols = await editor.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query: 'nrlnd' });
  assert.deepEqual(
    symbols.map(({ name }) => name),
    ['Norland Shipping'],
  );
  const everything = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  const hints = await editor.ask<InlayHint[]>('textDocument/inlayHint', uri, { range: everything });
  assert.ok(
    hints.some(({ position }) => position.line === 4),
    'who "She" is',
  );
  await editor.stop();
});

test('an actor goes to a codebook that was missing, and the next analysis knows it unsaved', async () => {
  const root = folder();
  const editor = await startEditor({ folders: [root] });
  const uri = `${root}/a.txt`;
  await editor.open(uri, ARTICLE);
  await editor.current(uri);
  const edit = await editor.choose(uri, 'Ada Quill', /^Add “Ada Quill” to the codebook as a person$/);
  assert.deepEqual(edit.documentChanges?.[0], {
    kind: 'create',
    uri: `${root}/codebook.yaml`,
    options: { ignoreIfExists: true },
  });
  assert.match(editor.documents.get(`${root}/codebook.yaml`)!.getText(), /name: Ada Quill\n +type: person/);
  const hover = await editor.at<Hover>('textDocument/hover', uri, 'Ada Quill');
  assert.match((hover.contents as { value: string }).value, /in your codebook/);
  await editor.until(() => editor.refreshes.includes('semanticTokens'));
  await editor.stop();
});

test('what an editor has not saved of the codebook is the base of a fix, and counts', async () => {
  const root = folder({ 'codebook.yaml': CODEBOOK });
  const editor = await startEditor({ folders: [root] });
  const [uri, codebook] = [`${root}/a.txt`, `${root}/codebook.yaml`];
  await editor.open(uri, ARTICLE);
  await editor.open(codebook, CODEBOOK, 'yaml');
  await editor.edit(codebook, '# Our actors', '# Our actors, as agreed');
  await editor.current(uri);
  const finding = (await editor.current(uri)).find(({ code }) => code === 'attribution/unnamed-source');
  assert.equal(finding?.codeDescription?.href, 'file:///docs/rules/attribution-unnamed-source.md');
  const version = editor.documents.get(codebook)!.version;
  const edit = await editor.choose(
    uri,
    'Four people familiar',
    'Switch off attribution/unnamed-source in this workspace',
  );
  assert.deepEqual(
    edit.documentChanges?.map((change) => 'textDocument' in change && change.textDocument),
    [{ uri: codebook, version }],
  );
  assert.match(
    editor.documents.get(codebook)!.getText(),
    /^# Our actors, as agreed\n[\s\S]*attribution\/unnamed-source: off/,
  );
  await editor.until(() => !codes(editor.diagnostics(uri)).includes('attribution/unnamed-source'));
  await editor.close(codebook);
  await editor.until(
    () => codes(editor.diagnostics(uri)).includes('attribution/unnamed-source'),
    'the saved one is back',
  );
  await editor.stop();
});

test('a broken codebook is reported where it breaks, and the last good one stays in force', async () => {
  const root = folder({ 'codebook.yaml': CODEBOOK });
  const editor = await startEditor({ folders: [root] });
  const [uri, codebook] = [`${root}/a.txt`, `${root}/codebook.yaml`];
  await editor.open(uri, ARTICLE);
  await editor.open(codebook, CODEBOOK, 'yaml');
  await editor.edit(codebook, 'aliases: [Norland]', 'aliases: [Norland');
  await editor.until(() => codes(editor.diagnostics(codebook)).includes('codebook/syntax'));
  const hover = await editor.at<Hover>('textDocument/hover', uri, 'Norland');
  assert.match((hover.contents as { value: string }).value, /in your codebook/);
  await editor.stop();
});

test('each of several folders has its own codebook and settings', async () => {
  const [one, two] = [folder({ 'codebook.yaml': CODEBOOK }), folder()];
  const editor = await startEditor({
    folders: [one, two],
    settings: { [two]: { rules: { 'attribution/unnamed-source': 'error' } } },
  });
  for (const root of [one, two]) await editor.open(`${root}/a.txt`, ARTICLE);
  const severity = async (root: string) =>
    (await editor.current(`${root}/a.txt`)).find(({ code }) => code === 'attribution/unnamed-source')?.severity;
  assert.notEqual(await severity(one), 1);
  assert.equal(await severity(two), 1);
  const origins = [];
  for (const root of [one, two]) {
    const hover = await editor.at<Hover>('textDocument/hover', `${root}/a.txt`, 'Norland');
    origins.push((hover.contents as { value: string }).value.includes('in your codebook'));
  }
  assert.deepEqual(origins, [true, false]);
  await editor.stop();
});

test('a codebook that changes on disk counts when the editor says so', async () => {
  const root = folder({ 'codebook.yaml': 'actors: []\n' });
  const editor = await startEditor({ folders: [root] });
  const uri = `${root}/a.txt`;
  await editor.open(uri, ARTICLE);
  await editor.current(uri);
  writeFileSync(new URL(`${root}/codebook.yaml`), CODEBOOK);
  await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: `${root}/codebook.yaml`, type: 2 }],
  });
  const hover = await editor.at<Hover>('textDocument/hover', uri, 'Norland');
  assert.match((hover.contents as { value: string }).value, /in your codebook/);
  await editor.stop();
});

test('a codebook that is a link out of the folder is not read, and no fix writes to it', async () => {
  const [root, elsewhere] = [folder(), folder({ 'codebook.yaml': CODEBOOK })];
  symlinkSync(new URL(`${elsewhere}/codebook.yaml`), new URL(`${root}/codebook.yaml`));
  const editor = await startEditor({ folders: [root] });
  const uri = `${root}/a.txt`;
  await editor.open(uri, ARTICLE);
  await editor.current(uri);
  assert.match(editor.messages.join('\n'), /codebook\.yaml is not read: it is a link that leaves the folder/);
  assert.deepEqual(
    (await editor.actions(uri, 'Four people')).filter(({ title }) => /codebook|workspace/.test(title)),
    [],
  );
  await editor.stop();
});

test('files that are no articles are left alone, with a reason', async () => {
  const root = folder();
  const editor = await startEditor({ folders: [root], settings: { '': { maximumFileSize: 1 } } });
  const why = async (name: string, text: string, languageId = 'plaintext') => {
    await editor.open(`${root}/${name}`, text, languageId);
    await editor.until(() => editor.status.some(({ uri }) => uri.endsWith(name)));
    return editor.status.find(({ uri }) => uri.endsWith(name))!.whyNot;
  };
  assert.equal(await why('good.txt', ARTICLE), null);
  assert.match((await why('requirements.txt', ARTICLE))!, /exclude/);
  assert.match((await why('notes.md', ARTICLE, 'markdown'))!, /include/);
  assert.match((await why('table.txt', 'a;b;c\n1;2;3\n4;5;6\n7;8;9\n'))!, /table/);
  assert.match((await why('long.txt', ARTICLE.repeat(9)))!, /limit .* is 1,000/);
  assert.match(editor.messages.join('\n'), /long\.txt is not analysed/);
  assert.equal(await why('table.article', 'a;b;c\n', 'article'), null);
  assert.deepEqual(await editor.ask('textDocument/semanticTokens/full', `${root}/requirements.txt`), { data: [] });
  await editor.stop();
});

test('malformed settings are said once and leave the last good ones in force', async () => {
  const editor = await startEditor({ settings: { '': { rules: { 'attribution/unnamed-source': 'off' } } } });
  const uri = 'file:///nowhere/a.txt';
  await editor.open(uri, ARTICLE);
  assert.ok(!codes(await editor.current(uri)).includes('attribution/unnamed-source'));
  for (const wrong of [17, 'loud']) {
    editor.settings[''] = { rules: wrong, inlayHints: { enabled: true } };
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  }
  await editor.until(() => editor.messages.length > 0);
  await editor.edit(uri, 'Monday', 'Tuesday');
  assert.ok(!codes(await editor.current(uri)).includes('attribution/unnamed-source'));
  assert.equal(new Set(editor.messages).size, editor.messages.length);
  await editor.stop();
});

test('an editor that can do little is served with what it can', async () => {
  const root = folder();
  const editor = await startEditor({
    folders: [root],
    capabilities: {},
    initializationOptions: { stancemark: { rules: { 'attribution/unnamed-source': 'error' } } },
  });
  const uri = `${root}/a.txt`;
  await editor.open(uri, ARTICLE, 'text');
  const found = (await editor.current(uri)).find(({ code }) => code === 'attribution/unnamed-source');
  assert.equal(found?.severity, 1);
  const symbols = await editor.ask<{ containerName: string }[]>('textDocument/documentSymbol', uri);
  assert.ok(symbols.every(({ containerName }) => containerName));
  const action = (await editor.actions(uri, 'Four people')).find(({ title }) => title.startsWith('Switch off'));
  assert.deepEqual(Object.keys(action?.edit?.changes ?? {}), [`${root}/codebook.yaml`]);
  assert.deepEqual([editor.status, editor.refreshes], [[], []]);
  await editor.stop();
});

test('an editor that never tells its settings is served with those of its own', async () => {
  const editor = await startEditor({ capabilities: { ...able, workspace: { configuration: true } } });
  editor.connection.onRequest('workspace/configuration', () => new Promise(() => {}));
  const uri = 'file:///nowhere/a.txt';
  await editor.open(uri, ARTICLE);
  assert.ok((await editor.current(uri)).length > 0);
  await editor.stop();
});

test('a fix that was offered for an older text is refused', async () => {
  const root = folder();
  const editor = await startEditor({ folders: [root] });
  const uri = `${root}/a.txt`;
  await editor.open(uri, ARTICLE);
  await editor.current(uri);
  const [action] = await editor.actions(uri, 'Four people');
  await editor.edit(uri, 'Monday', 'Tuesday');
  await assert.rejects(editor.connection.sendRequest('codeAction/resolve', action), isDropped);
  await editor.stop();
});

test('the server is a process that speaks over stdio, and goes with its editor', async () => {
  const editor = await startEditor({ spawned: true });
  const uri = 'file:///nowhere/a.txt';
  await editor.open(uri, ARTICLE);
  assert.ok((await editor.current(uri)).length > 0);
  const gone = new Promise((resolve) => editor.process!.once('exit', resolve));
  editor.process!.stdin!.end();
  assert.equal(await gone, 1, 'an editor that hangs up without goodbye is noticed');
  editor.connection.dispose();
});
