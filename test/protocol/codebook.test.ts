import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { CompletionItem, DocumentSymbol, Hover, Location, WorkspaceEdit } from 'vscode-languageserver';
import { able, type Editor, startEditor } from './editor';

const ARTICLE = 'Norland Shipping opposes the ferry tax. Norland said on Monday that Ada Quill backs it.\n';

const CODEBOOK = `# Our actors
actors:
  - name: Norland Shipping
    type: organization
    aliases: [Norland]
  - name: Ada Quill
    type: person
    organization: Norland Shipping
    aliases: [Norland]
concepts:
  - name: Ferry tax
    phrases: [ferry tax]
  - name: Port tax
    parent: Ferry taxx
`;

const made: string[] = [];
after(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

/** An editor with a folder, its codebook and an article open. */
async function coding(codebook = CODEBOOK, capabilities = able) {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'stancemark-')));
  made.push(path);
  const root = pathToFileURL(path).href;
  writeFileSync(join(path, 'codebook.yaml'), codebook);
  writeFileSync(join(path, 'a.article'), ARTICLE);
  const editor = await startEditor({ folders: [root], capabilities });
  const [book, article] = [`${root}/codebook.yaml`, `${root}/a.article`];
  await editor.open(book, codebook, 'yaml');
  await editor.open(article, ARTICLE, 'article');
  await editor.current(article);
  return { editor, root, book, article };
}

const textOf = (editor: Editor, uri: string): string => editor.documents.get(uri)!.getText();
const lines = (places: readonly Location[]): string[] =>
  places.map(({ uri, range }) => `${uri.split('/').at(-1)}:${range.start.line + 1}:${range.start.character + 1}`);

test('inside a codebook: hover, outline, definition, references, completion', async () => {
  const { editor, book } = await coding();
  const hover = await editor.at<Hover>('textDocument/hover', book, 'Ada Quill');
  assert.match((hover.contents as { value: string }).value, /1 mention in 1 of 1 open article/);
  const symbols = await editor.ask<DocumentSymbol[]>('textDocument/documentSymbol', book);
  assert.deepEqual(
    symbols.map(({ name, children }) => [name, children?.map((child) => child.name)]),
    [
      ['Actors', ['Norland Shipping', 'Ada Quill']],
      ['Concepts', ['Ferry tax', 'Port tax']],
    ],
  );
  const definition = await editor.at<Location>('textDocument/definition', book, 'Norland Shipping\n    aliases');
  assert.deepEqual(lines([definition]), ['codebook.yaml:3:11']);
  const references = await editor.at<Location[]>('textDocument/references', book, 'Norland Shipping', {
    context: { includeDeclaration: true },
  });
  assert.deepEqual(lines(references).slice(0, 3), ['codebook.yaml:3:11', 'codebook.yaml:8:19', 'a.article:1:1']);
  await editor.edit(book, 'Ferry taxx', '');
  const items = await editor.at<CompletionItem[]>('textDocument/completion', book, '\n', {
    position: { line: 13, character: 12 },
  });
  assert.deepEqual(
    items.map(({ label }) => label),
    ['Ferry tax'],
  );
  await editor.stop();
});

test('fixes mend the codebook: an alias that belongs to another, a concept misspelled', async () => {
  const { editor, book } = await coding();
  await editor.choose(book, 'Norland]\nconcepts', /^Remove “Norland”$/);
  await editor.choose(book, 'Ferry taxx', /^Change to “Ferry tax”$/);
  assert.equal(
    textOf(editor, book),
    CODEBOOK.replace('    aliases: [Norland]\nconcepts', 'concepts').replace('taxx', 'tax'),
  );
  await editor.current(book);
  await editor.until(() => editor.diagnostics(book).length === 0);
  await editor.stop();
});

test('an actor is renamed from its entry or from a mention', async () => {
  const { editor, book, article } = await coding(
    CODEBOOK.replace('Quill\n    type: person', 'Quill\n    type: person # she'),
  );
  const ready = await editor.at<{ placeholder: string }>('textDocument/prepareRename', article, 'Ada Quill');
  assert.equal(ready.placeholder, 'Ada Quill');
  const rename = (uri: string, words: string, newName: string) =>
    editor.at<WorkspaceEdit>('textDocument/rename', uri, words, { newName });
  await editor.apply(await rename(article, 'Ada Quill', 'Ada Reed'));
  assert.match(textOf(editor, book), / {2}- name: Ada Reed\n {4}type: person # she\n/);
  assert.match(textOf(editor, book), /aliases: \[Norland, Ada Quill\]/);
  await editor.apply(await rename(book, 'Norland Shipping', 'Norland Lines'));
  assert.match(textOf(editor, book), /organization: Norland Lines\n/);
  assert.equal(textOf(editor, article), ARTICLE);
  await assert.rejects(rename(book, 'Ada Reed', 'norland lines'), /“norland lines” is another actor already/);
  await editor.stop();
});

test('an editor that has the JSON schema hears of keys once', async () => {
  const hoverOf = async (experimental: object) => {
    const { editor, book } = await coding(CODEBOOK, { ...able, experimental });
    const hover = await editor.at<Hover | null>('textDocument/hover', book, 'organization: Norland');
    await editor.stop();
    return hover;
  };
  assert.match(((await hoverOf({}))!.contents as { value: string }).value, /speaks for/);
  assert.equal(await hoverOf({ stancemarkCodebookSchema: true }), null);
});

test('a codebook is proposed from a folder, and one that is there is said to be', async () => {
  const { editor, root, book } = await coding('actors: []\n');
  const text = 'Norland Shipping opposes the tax, said Ada Quill, its chief. Quill told reporters on Monday so.\n';
  writeFileSync(join(fileURLToPath(root), 'b.article'), text);
  const proposed = await editor.connection.sendRequest<{
    uri: string;
    exists: boolean;
    text: string;
    articles: number;
  }>('stancemark/proposeCodebook', { folder: root });
  assert.deepEqual([proposed.uri, proposed.exists, proposed.articles], [book, true, 2]);
  assert.match(
    proposed.text,
    /- name: Ada Quill # 3 mentions in 2 articles\n {4}type: person\n {4}aliases: \[Quill\]\n/,
  );
  assert.equal(readFileSync(fileURLToPath(book), 'utf8'), 'actors: []\n');
  await editor.stop();
});
