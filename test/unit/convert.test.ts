import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { linesOf, toRange, toSpan } from '../../server/convert';

const texts = fc
  .array(fc.constantFrom('a', 'é', '\u{1F600}', '\ud800', '\r', '\n', '\r\n', '\u2028', '\ufeff', ' '), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''));

test('CR, LF and CRLF end a line; U+2028 does not', () => {
  const lines = linesOf('a\rb\nc\r\nd\u2028e');
  assert.equal(lines.count, 4);
  assert.deepEqual(lines.positionAt(8), { line: 3, character: 1 });
});

test('positions are those of the protocol’s own text document', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const document = TextDocument.create('file:///a', 'plaintext', 1, text);
      const lines = linesOf(text);
      assert.equal(lines.count, document.lineCount);
      for (let offset = 0; offset <= text.length; offset++) {
        const position = lines.positionAt(offset);
        // Between CR and LF there is no place that an editor can point at.
        if (text.slice(offset - 1, offset + 1) === '\r\n') continue;
        assert.deepEqual(position, document.positionAt(offset));
        assert.equal(lines.offsetAt(position), offset);
      }
    }),
  );
});

test('positions beyond a line or the text are its end', () => {
  const lines = linesOf('ab\r\ncd');
  assert.equal(lines.offsetAt({ line: 0, character: 99 }), 2);
  assert.equal(lines.offsetAt({ line: 99, character: 0 }), 6);
  assert.equal(lines.offsetAt({ line: -1, character: 5 }), 0);
  assert.deepEqual(lines.positionAt(99), { line: 1, character: 2 });
});

test('a span comes back from its range', () => {
  const lines = linesOf('ab\ncd\n');
  assert.deepEqual(toSpan(lines, toRange(lines, { start: 1, end: 5 })), { start: 1, end: 5 });
});
