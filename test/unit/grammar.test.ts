import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { loadWASM, OnigScanner, OnigString } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';

const path = 'syntaxes/article.tmLanguage.json';

async function load(): Promise<IGrammar> {
  const wasm = readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));
  await loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) as ArrayBuffer);
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => new OnigScanner(sources),
      createOnigString: (text) => new OnigString(text),
    }),
    loadGrammar: async () => parseRawGrammar(readFileSync(path, 'utf8'), path),
  });
  const grammar = await registry.loadGrammar('text.article');
  assert.ok(grammar);
  return grammar;
}

const loaded = load();

/** Each stretch of a line that has a scope beyond the root, as `text → innermost scope`. */
async function scopesOf(article: string): Promise<string[]> {
  const grammar = await loaded;
  let stack = INITIAL;
  const found: { words: string; scope: string; line: string }[] = [];
  for (const line of article.split('\n')) {
    const result = grammar.tokenizeLine(line, stack);
    stack = result.ruleStack;
    for (const token of result.tokens) {
      const scope = token.scopes.length > 1 ? token.scopes.at(-1)!.replace(/\.article$/, '') : '';
      const words = line.slice(token.startIndex, token.endIndex);
      const last = found.at(-1);
      if (last?.scope === scope && last.line === line) last.words += words;
      else found.push({ words, scope, line });
    }
  }
  return found
    .filter(({ words, scope }) => scope && words.trim())
    .map(({ words, scope }) => `${words.trim()} → ${scope}`);
}

test('the first line is a headline, unless it is as long as a paragraph', async () => {
  assert.deepEqual(await scopesOf('Ministers split over fees\nThe rest.'), [
    'Ministers split over fees → markup.heading.headline',
  ]);
  assert.deepEqual(await scopesOf(`${'The ministers met again. '.repeat(12)}\nThe rest.`), []);
});

test('byline and dateline', async () => {
  assert.deepEqual(
    await scopesOf('\nBy Teresa Whitcombe and Raj Patel\nBRUSSELS, March 12 (Northgate News) - Germany rejected it.'),
    [
      'By → keyword.other.byline',
      'Teresa Whitcombe and Raj Patel → entity.name.byline',
      'BRUSSELS → constant.other.dateline.place',
      ', March 12 → constant.numeric.dateline.date',
      '(Northgate News) → entity.name.dateline.outlet',
      '- → meta.dateline',
    ],
  );
});

test('a sentence that begins with "By" is no byline', async () => {
  assert.deepEqual(await scopesOf('\nBy Monday the council had voted against it.'), []);
});

test('quotations of every style, one inside another', async () => {
  assert.deepEqual(await scopesOf('\nHe said: “It is ‘over’ now.” She said "no" and left.'), [
    '“It is → string.quoted.double',
    '‘over’ → string.quoted.single',
    'now.” → string.quoted.double',
    '"no" → string.quoted.double',
  ]);
});

test('an unclosed mark colours its own line only, and apostrophes open nothing', async () => {
  assert.deepEqual(await scopesOf("\n“We will win, he said.\nThe officials' vote wasn't 'til the '90s."), [
    '“We will win, he said. → string.quoted.double',
  ]);
});

test('attribution lines and addresses', async () => {
  assert.deepEqual(await scopesOf('\nvia ChipWatch Daily http://chipwatch.example/a1\nSee https://example.org/x.'), [
    'via ChipWatch Daily → comment.line.attribution',
    'http://chipwatch.example/a1 → markup.underline.link',
    'https://example.org/x → markup.underline.link',
  ]);
});
