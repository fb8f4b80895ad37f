import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { CodeAction, Hover, Range, SemanticTokens } from 'vscode-languageserver';
import type { Key } from '../../server/annotations/key';
import type { Led, Reply } from '../../server/deciding';
import { diskFiles } from '../../server/workspace';
import { type Editor, type EditorOptions, rangeOf, startEditor } from './editor';

const ARTICLE = `Ministers split over ferry tax

Norland Shipping opposes a tax on ferries. Its chief executive, Ada Quill, said the plan would ruin small ports.

“We will not support this tax,” Quill told reporters on Monday. She called it a mistake.

Four people familiar with the talks said that Sweden backed the tax.
`;

const made: string[] = [];
after(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

interface Item {
  readonly id: string;
  readonly decision: string;
  readonly body: { readonly kind: string; readonly coding: Record<string, unknown> };
  readonly target: unknown;
}

/** One coder's desk: an article on disk, open in an editor that decides. */
async function desk(
  text = ARTICLE,
  options: EditorOptions & { readonly coder?: string; readonly folder?: string } = {},
) {
  const path = options.folder ?? realpathSync(mkdtempSync(join(tmpdir(), 'stancemark-')));
  if (!options.folder) made.push(path);
  const uri = pathToFileURL(join(path, 'a.txt')).href;
  const sidecar = join(path, `a.txt.${options.coder ?? 'Jane-Doe'}.jsonld`);
  writeFileSync(join(path, 'a.txt'), text);
  const editor = await startEditor({
    folders: [pathToFileURL(path).href],
    settings: { '': { coder: options.coder ?? 'Jane Doe' } },
    initializationOptions: { decides: true },
    ...options,
  });
  await editor.open(uri, text);
  await editor.current(uri);
  await editor.until(() => editor.status.length > 0);
  const at = (words: string): Range => rangeOf(editor.documents.get(uri)!, words);
  const ask = <R = Reply>(method: string, more: object = {}): Promise<R> =>
    editor.connection.sendRequest<R>(`stancemark/${method}`, { uri, ...more });
  return {
    path,
    uri,
    sidecar,
    editor,
    at,
    ask,
    /** Does something at the first place of some words. */
    act: (words: string, act: object, current: Key | null = null) =>
      ask('act', { selection: at(words), current, act, goOn: false }),
    items: (): Item[] => (existsSync(sidecar) ? JSON.parse(readFileSync(sidecar, 'utf8')).items : []),
    /** What is decided, as the file says it: the words and the decision. */
    decided: () => JSON.parse(readFileSync(sidecar, 'utf8')).items.map(listed),
    /** The sidecar was changed by another program. */
    touch: () =>
      editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: pathToFileURL(sidecar).href, type: 2 }],
      }),
    codes: () => editor.diagnostics(uri).map(({ code }) => code),
  };
}

function listed({ decision, target }: Item): string {
  const main = Array.isArray(target) ? target[0] : target;
  return `${main.selector[0].exact}: ${decision}`;
}

test('deciding writes the sidecar at once, and hover and colours follow', async () => {
  const { act, decided, editor, uri, path } = await desk();
  assert.deepEqual(await act('Norland Shipping', { act: 'accept' }), {
    at: { start: { line: 2, character: 0 }, end: { line: 2, character: 16 } },
  });
  await act('opposes', { act: 'polarity', polarity: 'support' });
  await act('Sweden', { act: 'reject', reason: 'no actor here' });
  assert.deepEqual(decided(), ['Norland Shipping: accepted', 'opposes: corrected', 'Sweden: rejected']);
  assert.deepEqual(editor.messages, []);
  const hover = await editor.at<Hover>('textDocument/hover', uri, 'opposes');
  assert.match((hover.contents as { value: string }).value, /\*\*supports\*\*/);
  assert.match((hover.contents as { value: string }).value, /Corrected by Jane Doe/);
  const { data } = await editor.ask<SemanticTokens>('textDocument/semanticTokens/full', uri);
  const modifiers = new Set(data.filter((_, i) => i % 5 === 4).map((bits) => bits & 0b111_100_000));
  for (const bit of [1 << 5, 1 << 7, 1 << 8]) assert.ok(modifiers.has(bit), `suggested, kept, corrected: ${bit}`);
  assert.deepEqual(Object.keys(editor.capabilities).includes('executeCommandProvider'), false);
  await editor.until(() => editor.status.at(-1)!.decided >= 3);
  assert.ok(editor.status.at(-1)!.all > 3);
  assert.ok(existsSync(join(path, 'a.txt')));
  await editor.stop();
});

test('undo and redo go to any depth, and accepting all is one step', async () => {
  const { act, ask, decided, items, editor } = await desk();
  assert.match((await ask('undo')).refused!, /no decision to undo/);
  await act('Ada Quill', { act: 'accept-actor' });
  const first = decided();
  assert.ok(first.length > 1, 'all mentions');
  await act('Ada Quill', { act: 'reject', reason: 'wrong' });
  await act('opposes', { act: 'accept' });
  const all = decided();
  for (let i = 0; i < 2; i++) await ask('undo');
  assert.deepEqual(decided(), first);
  await ask('undo');
  assert.deepEqual(items(), []);
  for (let i = 0; i < 3; i++) await ask('redo');
  assert.deepEqual(decided(), all);
  assert.match((await ask('redo')).refused!, /no decision to redo/);
  await ask('undo');
  await act('Sweden', { act: 'accept' });
  assert.match((await ask('redo')).refused!, /no decision to redo/, 'a new decision ends what was undone');
  await editor.stop();
});

test('another window’s decisions are never lost, and undo says where it can’t', async () => {
  const one = await desk();
  const two = await desk(ARTICLE, { folder: one.path });
  await one.act('Norland Shipping', { act: 'accept' });
  // The other window has not heard of it yet.
  await two.act('Sweden', { act: 'accept' });
  assert.deepEqual(two.decided(), ['Norland Shipping: accepted', 'Sweden: accepted']);
  await two.act('Norland Shipping', { act: 'reject' });
  assert.match((await one.ask('undo')).refused!, /Another program changed this decision/);
  assert.deepEqual(two.decided(), ['Norland Shipping: rejected', 'Sweden: accepted']);
  await one.touch();
  await one.editor.until(() => one.editor.status.at(-1)!.decided === 2);
  await Promise.all([one.editor.stop(), two.editor.stop()]);
});

test('two coders have a sidecar each and see their own', async () => {
  const jane = await desk();
  const bo = await desk(ARTICLE, { folder: jane.path, coder: 'Bo' });
  await jane.act('Sweden', { act: 'reject' });
  await bo.act('Sweden', { act: 'accept' });
  assert.deepEqual([jane.decided(), bo.decided()], [['Sweden: rejected'], ['Sweden: accepted']]);
  await Promise.all([jane.editor.stop(), bo.editor.stop()]);
});

test('a sidecar that can’t be read is shown where it breaks and never overwritten', async () => {
  const { act, sidecar, editor, touch } = await desk();
  const broken = '{ "type": "AnnotationPage", "items": [\n<<<<<<< HEAD\n';
  writeFileSync(sidecar, broken);
  await touch();
  const uri = pathToFileURL(sidecar).href;
  await editor.until(() => editor.diagnostics(uri).length > 0);
  const [found] = editor.diagnostics(uri);
  assert.deepEqual([found!.code, found!.severity, found!.range.start.line], ['annotation/unreadable', 1, 1]);
  assert.match((await act('Sweden', { act: 'accept' })).refused!, /never overwritten/);
  assert.equal(readFileSync(sidecar, 'utf8'), broken);
  rmSync(sidecar);
  await touch();
  await editor.until(() => editor.diagnostics(uri).length === 0);
  assert.equal((await act('Sweden', { act: 'accept' })).refused, undefined);
  await editor.stop();
});

test('a sidecar of another article is told of, loses nothing, and is this one’s once something is decided', async () => {
  const { act, sidecar, editor, touch, items } = await desk();
  await act('Sweden', { act: 'accept' });
  const own = readFileSync(sidecar, 'utf8');
  const strange = own.replaceAll(/"(exact|prefix|suffix)": ".*"/g, '"$1": "words of elsewhere"');
  writeFileSync(sidecar, strange.replaceAll('a.txt"', 'other%20one.txt"'));
  await touch();
  const uri = pathToFileURL(sidecar).href;
  await editor.until(() => editor.diagnostics(uri).length > 0);
  const [found] = editor.diagnostics(uri);
  assert.deepEqual([found!.code, found!.severity], ['annotation/unreadable', 2]);
  assert.match(String(found!.message), /“other one\.txt”/);
  assert.match(strange.split('\n')[found!.range.start.line]!, /"article"/);
  await act('Sweden', { act: 'accept' });
  await editor.until(() => editor.diagnostics(uri).length === 0);
  assert.equal(items().length, 2);
  assert.equal(JSON.parse(readFileSync(sidecar, 'utf8')).article, JSON.parse(own).article);
  await editor.stop();
});

test('where a file can’t be written the coder is told why', async () => {
  const { act, path, editor } = await desk();
  chmodSync(path, 0o555);
  const reply = await asNobody(() => act('Sweden', { act: 'accept' }));
  assert.match(reply.refused!, /not allowed/);
  chmodSync(path, 0o700);
  await editor.stop();
});

/** Root may write anywhere: what it must not do is done as somebody else. */
async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid!(65534);
  try {
    return await work();
  } finally {
    if (isRoot) process.seteuid!(0);
  }
}

test('a disk that is full is said, and nothing is taken for decided', async () => {
  const { act, editor } = await desk(ARTICLE, {
    files: { ...diskFiles, write: () => ({ refused: 'the disk is full' }) },
  });
  assert.match((await act('Sweden', { act: 'accept' })).refused!, /the disk is full/);
  assert.equal(editor.status.at(-1)!.decided, 0);
  await editor.stop();
});

test('what is not saved of an open sidecar counts, and is what a decision changes', async () => {
  const { act, sidecar, editor, at, ask } = await desk();
  await act('Sweden', { act: 'accept' });
  const uri = pathToFileURL(sidecar).href;
  const saved = readFileSync(sidecar, 'utf8');
  await editor.open(uri, saved, 'json');
  await editor.edit(uri, '"decision": "accepted"', '"decision": "rejected"');
  await editor.until(() => editor.status.at(-1)!.decided === 1);
  const { edit } = await ask('act', { selection: at('opposes'), current: null, act: { act: 'accept' }, goOn: false });
  await editor.apply(edit!);
  assert.deepEqual(JSON.parse(editor.documents.get(uri)!.getText()).items.map(listed), [
    'opposes: accepted',
    'Sweden: rejected',
  ]);
  assert.equal(readFileSync(sidecar, 'utf8'), saved);
  await editor.stop();
});

test('while the article is typed in, annotations stay on their words, whatever ends its lines', async () => {
  for (const text of [ARTICLE, ARTICLE.replaceAll('\n', '\r\n')]) {
    const { act, ask, uri, editor, at, decided, items, codes } = await desk(text);
    await act('opposes', { act: 'polarity', polarity: 'support' });
    await act('Ada Quill', { act: 'accept' });
    for (const letter of 'Oslo. ')
      await editor.edit(uri, { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } }, letter);
    await editor.edit(uri, 'Ministers split', '\u{1F6A2} Ministers are split');
    const hover = await editor.at<Hover>('textDocument/hover', uri, 'opposes');
    assert.deepEqual(hover.range, at('opposes'));
    assert.match((hover.contents as { value: string }).value, /supports/);
    await editor.save(uri);
    await ask('next', { selection: at('opposes'), current: null, direction: 1 });
    const [first] = items();
    const [main] = first!.target as { selector: { start?: number }[] }[];
    const now = editor.documents.get(uri)!.getText();
    assert.equal(main!.selector[1]!.start, [...now.slice(0, now.indexOf('opposes'))].length, 'in code points');
    assert.deepEqual(decided(), ['opposes: corrected', 'Ada Quill: accepted']);
    await editor.edit(uri, 'Ada Quill', 'Ada M. Quill');
    await editor.until(() => codes().includes('annotation/changed-text'));
    await editor.stop();
  }
});

test('an annotation whose words are cut is an orphan, with its likeliest place, until it is put somewhere', async () => {
  const { act, ask, uri, editor, decided, codes } = await desk();
  await act('She called it a mistake', { act: 'note', note: 'check' });
  await editor.edit(uri, ' She called it a mistake.', '');
  await editor.until(() => codes().includes('annotation/orphaned'));
  assert.match(
    editor
      .diagnostics(uri)
      .map(({ message }) => message)
      .join(),
    /She called it/,
  );
  await editor.edit(uri, 'on Monday.', 'on Monday. She called it a mistake.');
  await editor.until(() => !codes().includes('annotation/orphaned'));
  await editor.edit(uri, ' She called it a mistake.', ' Her word for it was blunder.');
  await editor.until(() => codes().includes('annotation/orphaned'));
  const [orphan] = editor.diagnostics(uri).filter(({ code }) => code === 'annotation/orphaned');
  const actions = await editor.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: orphan!.range,
    context: { diagnostics: [orphan] },
  });
  const remove = actions.find(({ title }) => title.startsWith('Delete the annotation'))!;
  assert.deepEqual(remove.diagnostics, [orphan]);
  await ask('decide', remove.command!.arguments![0]);
  assert.deepEqual(decided(), []);
  await editor.until(() => !codes().includes('annotation/orphaned'));
  await ask('undo');
  assert.deepEqual(decided(), ['She called it a mistake: accepted']);
  await editor.stop();
});

test('every editor can decide: actions are plain edits that create the sidecar', async () => {
  const { uri, sidecar, editor } = await desk(ARTICLE, { initializationOptions: {} });
  const file = pathToFileURL(sidecar).href;
  const edit = await editor.choose(uri, 'Sweden', 'Accept Sweden');
  assert.deepEqual(edit.documentChanges![0], { kind: 'create', uri: file, options: { ignoreIfExists: true } });
  const page = () => JSON.parse(editor.documents.get(file)!.getText()).items.map(listed);
  assert.deepEqual(page(), ['Sweden: accepted']);
  await editor.until(() => editor.status.at(-1)!.decided === 1);
  const second = await editor.choose(uri, 'opposes', 'Correct: supports');
  assert.deepEqual(
    second.documentChanges!.map((change) => 'textDocument' in change && change.textDocument),
    [{ uri: file, version: editor.documents.get(file)!.version - 1 }],
  );
  assert.deepEqual(page(), ['opposes: corrected', 'Sweden: accepted']);
  assert.equal(existsSync(sidecar), false, 'saving is the editor’s');
  await editor.stop();
});

test('what has to be picked or typed is a command, offered only to a client that has it', async () => {
  const titles = async (options: EditorOptions) => {
    const { editor, uri } = await desk(ARTICLE, options);
    const actions = await editor.actions(uri, 'Sweden');
    await editor.stop();
    return actions.filter(({ title }) => title.endsWith('…')).map(({ command }) => command?.command);
  };
  assert.deepEqual(await titles({}), ['stancemark.pickActor', 'stancemark.rejectWithReason', 'stancemark.addNote']);
  assert.deepEqual(await titles({ initializationOptions: {} }), []);
});

test('who codes is said by the settings, else by git, else asked', async () => {
  const settings = { '': {} };
  const git = await desk(ARTICLE, { settings, userOf: () => 'Bo Lind' });
  await git.act('Sweden', { act: 'accept' });
  assert.ok(existsSync(join(git.path, 'a.txt.Bo-Lind.jsonld')));
  await git.editor.stop();
  const nobody = await desk(ARTICLE, { settings });
  assert.equal((await nobody.act('Sweden', { act: 'accept' })).needs, 'coder');
  nobody.editor.settings[''] = { coder: 'Kim' };
  await nobody.editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  let refused: string | undefined = 'not yet';
  while (refused) ({ refused } = await nobody.act('Sweden', { act: 'accept' }));
  assert.ok(existsSync(join(nobody.path, 'a.txt.Kim.jsonld')));
  await nobody.editor.stop();
});

test('blind, a coder sees nothing but what the coder marked', async () => {
  const { act, uri, editor, codes } = await desk(ARTICLE, {
    settings: { '': { coder: 'Jane Doe', blind: true, inlayHints: { enabled: true } } },
  });
  assert.deepEqual(codes(), []);
  const tokens = async () =>
    (await editor.ask<SemanticTokens>('textDocument/semanticTokens/full', uri)).data.length / 5;
  assert.equal(await tokens(), 0);
  assert.equal(await editor.at('textDocument/hover', uri, 'Norland'), null);
  assert.equal((await act('Norland Shipping', { act: 'mark-actor' })).needs, 'actor type', 'it does not tell');
  await act('Norland Shipping', { act: 'mark-actor', type: 'organization' });
  await act('opposes', { act: 'polarity', polarity: 'oppose' });
  assert.equal(await tokens(), 2);
  const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  assert.deepEqual(await editor.ask('textDocument/inlayHint', uri, { range: whole }), []);
  await editor.stop();
});

test('an article that is moved takes its sidecars along, and they name it anew', async () => {
  const { act, path, uri, sidecar, editor } = await desk();
  await act('Sweden', { act: 'accept' });
  writeFileSync(join(path, 'a.txt.Bo.jsonld'), readFileSync(sidecar));
  const newUri = `${uri.slice(0, -5)}b%20c.txt`;
  const files = [{ oldUri: uri, newUri }];
  const edit = await editor.connection.sendRequest('workspace/willRenameFiles', { files });
  assert.deepEqual(edit, {
    documentChanges: ['Bo', 'Jane-Doe'].map((coder) => ({
      kind: 'rename',
      oldUri: `${uri}.${coder}.jsonld`,
      newUri: `${newUri}.${coder}.jsonld`,
      options: { ignoreIfExists: true },
    })),
  });
  for (const coder of ['Bo', 'Jane-Doe'])
    renameSync(join(path, `a.txt.${coder}.jsonld`), join(path, `b c.txt.${coder}.jsonld`));
  renameSync(fileURLToPath(uri), fileURLToPath(newUri));
  await editor.close(uri);
  await editor.connection.sendNotification('workspace/didRenameFiles', { files });
  await editor.open(newUri, ARTICLE);
  await editor.current(newUri);
  const page = JSON.parse(readFileSync(join(path, 'b c.txt.Jane-Doe.jsonld'), 'utf8'));
  assert.deepEqual([page.article, page.items[0].target.source], ['b%20c.txt', 'b%20c.txt']);
  await editor.until(() => editor.status.at(-1)!.decided === 1);
  const undone = await editor.connection.sendRequest<Reply>('stancemark/undo', { uri: newUri });
  assert.equal(undone.refused, undefined);
  await editor.stop();
});

/** Presses keys as the VS Code client does: what each answers is where the next one works. */
function keyboard({ editor, uri }: { readonly editor: Editor; readonly uri: string }) {
  let selection: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  let current: Key | null = null;
  let keystrokes = 0;
  const lead = (to: Led | null | undefined) => {
    if (to) ({ range: selection, key: current } = to);
    return to?.claim;
  };
  return {
    keystrokes: () => keystrokes,
    async press(act: object): Promise<string | undefined> {
      keystrokes++;
      const reply = await editor.connection.sendRequest<Reply>('stancemark/act', {
        uri,
        selection,
        current,
        act,
        goOn: true,
      });
      return lead(reply.next);
    },
    async step(direction: 1 | -1): Promise<string | undefined> {
      keystrokes++;
      return lead(
        await editor.connection.sendRequest<Led | null>('stancemark/next', { uri, selection, current, direction }),
      );
    },
  };
}

test('an article is decided with one keystroke a suggestion and one to begin: 31 for 30', async () => {
  const many = ['Ada Quill', 'Bo Lind', 'Carla Munoz', 'Dag Holm', 'Eva Stern', 'Finn Moe']
    .map((name) => `${name} opposes the ferry tax. ${name} backs the new harbour.`)
    .join('\n\n');
  const { uri, editor, ask, items } = await desk(`${many}\n`);
  const { all } = editor.status.at(-1)!;
  const { press, step, keystrokes } = keyboard({ editor, uri });
  let claim = await step(1);
  for (let i = 0; claim; i++) claim = await press(i % 7 === 6 ? { act: 'reject' } : { act: 'accept' });
  assert.equal(items().length, all);
  assert.equal(keystrokes(), all + 1);
  assert.ok(all >= 30, `${all} suggestions`);
  assert.equal(
    await ask('next', {
      selection: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      current: null,
      direction: 1,
    }),
    null,
  );
  await editor.stop();
});

test('the way through the undecided goes round, forth and back', async () => {
  const { uri, editor } = await desk();
  const { step } = keyboard({ editor, uri });
  const first = await step(1);
  const second = await step(1);
  assert.notEqual(first, second);
  assert.equal(await step(-1), first);
  const { all } = editor.status.at(-1)!;
  for (let i = 0; i < all; i++) await step(1);
  assert.equal(await step(-1), await step(1).then(() => step(-1)));
  await editor.stop();
});
