import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import type { CodeAction, Range, SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Editor, startEditor } from './editor';

const PIECES = [
  'Norland Shipping',
  ' opposes the ferry tax.',
  ' said',
  '“We will not pay,”',
  ' Ada Quill',
  ' aides',
  '“',
  '"',
  '\r\n',
  '\n\n',
  '\r',
  ' ',
  '\u{1F600}',
  '\ud800',
  '\u202e',
  'é',
  'x',
];

const typed = fc.record({
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(12),
  text: fc.array(fc.constantFrom(...PIECES), { maxLength: 4 }).map((parts) => parts.join('')),
});

let editor: Editor;
before(async () => {
  editor = await startEditor({ folders: ['file:///nowhere'] });
});
after(() => editor.stop());

let files = 0;

test('after any edits, deltas and diagnostics are those of the text as a whole', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(typed, { minLength: 1, maxLength: 8 }), async (edits) => {
      const uri = `file:///nowhere/${++files}.article`;
      await editor.open(uri, PIECES.slice(0, 8).join(''), 'article');
      const first = await editor.ask<SemanticTokens>('textDocument/semanticTokens/full', uri);
      const { data } = first;
      let { resultId } = first;
      for (const { from, length, text } of edits) {
        const document = editor.documents.get(uri)!;
        const start = Math.floor(from * document.getText().length);
        await editor.edit(uri, rangeAt(document, start, start + length), text);
        const delta = await editor.ask<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', uri, {
          previousResultId: resultId,
        });
        for (const { start, deleteCount, data: added = [] } of delta.edits) data.splice(start, deleteCount, ...added);
        resultId = delta.resultId;
      }
      const document = editor.documents.get(uri)!;
      const afresh = `file:///nowhere/${++files}.article`;
      await editor.open(afresh, document.getText(), 'article');
      const full = await editor.ask<SemanticTokens>('textDocument/semanticTokens/full', afresh);
      assert.deepEqual(data, full.data, 'tokens');
      const found = await editor.current(uri);
      assert.deepEqual(
        found.map(({ code, range, message }) => ({ code, range, message })),
        (await editor.current(afresh)).map(({ code, range, message }) => ({ code, range, message })),
      );
      for (const { range } of found) assert.ok(isIn(document, range), 'every range lies in the document');
      await everyFixApplies(uri);
      await editor.close(uri);
      await editor.close(afresh);
    }),
    { numRuns: 60 },
  );
});

async function everyFixApplies(uri: string): Promise<void> {
  const document = editor.documents.get(uri)!;
  const range = rangeAt(document, 0, document.getText().length);
  const actions = await editor.ask<CodeAction[]>('textDocument/codeAction', uri, {
    range,
    context: { diagnostics: [] },
  });
  for (const action of actions.slice(0, 6)) {
    const { edit } = await editor.connection.sendRequest<CodeAction>('codeAction/resolve', action);
    assert.ok(edit, action.title);
    for (const change of edit.documentChanges ?? []) {
      if (!('textDocument' in change) || change.textDocument.uri !== uri) continue;
      assert.equal(change.textDocument.version, document.version);
      TextDocument.applyEdits(document, change.edits as never);
    }
  }
}

const rangeAt = (document: TextDocument, start: number, end: number): Range => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
});

const isIn = (document: TextDocument, range: Range): boolean => {
  const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
  return start <= end && JSON.stringify(rangeAt(document, start, end)) === JSON.stringify(range);
};
