import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import type { Diagnostic } from 'vscode-languageserver-types';
import { toDiagnostics } from '../../server/answers/diagnostics';
import { linesOf } from '../../server/convert';
import type { Problem } from '../../server/listener';
import { Encoder, Writer } from '../../server/wire';

const text = Array.from({ length: 60 }, (_, i) => `Line “${i}”, with a quotation ]} in it.`).join('\n');

/** A problem on each line that is still in the text. */
function problemsIn(text: string): Problem[] {
  return Array.from({ length: 60 }, (_, i) => i).flatMap((i) => {
    const start = text.indexOf(`Line “${i}”`);
    const related = [{ start, end: start + 4, message: 'This.' }];
    const problem = { code: 'a/b', severity: 'warning' as const, message: `Say “${i}”\n]`, start, end: start + 6 };
    return start < 0 ? [] : [{ ...problem, related }];
  });
}

const diagnosticsOf = (text: string, before?: readonly Diagnostic[], problems = problemsIn(text)): Diagnostic[] =>
  toDiagnostics({ uri: 'file:///a', version: 1, lines: linesOf(text), problems }, 'file:///docs', before);

const message = (diagnostics: readonly Diagnostic[], version = 1) => ({
  jsonrpc: '2.0',
  method: 'textDocument/publishDiagnostics',
  params: { uri: 'file:///a]}', version, diagnostics },
});

const wrapped = (message: object): string => {
  const content = JSON.stringify(message);
  return `Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`;
};

/** The text with something in the place of the words from `words` on. */
function edited(text: string, words: string, removed: number, inserted: string): string {
  const at = text.indexOf(words);
  return text.slice(0, at) + inserted + text.slice(at + removed);
}

test('whatever is told after the other, the bytes are those of its JSON', () => {
  const encoder = new Encoder();
  const line = (i: number): string => `Line “${i}”`;
  const length = text.indexOf('\n') + 1;
  const texts = [
    text,
    text,
    edited(text, line(30), 0, '\n'),
    edited(text, line(30), 0, 'Ärger '),
    edited(text, line(0), length, ''),
    edited(text, line(59), 60, ''),
    edited(text, line(20), 8 * (length + 1), ''),
    edited(text, line(10), 0, '\n\n\n'),
    text,
  ];
  let before: Diagnostic[] = [];
  for (const [i, now] of texts.entries()) {
    const diagnostics = diagnosticsOf(now, before);
    assert.deepEqual(diagnostics, diagnosticsOf(now));
    assert.equal(encoder.encode(message(diagnostics, 10 ** i)).toString(), wrapped(message(diagnostics, 10 ** i)));
    before = diagnostics;
  }
  const longest = { ...message(before), more: 'x'.repeat(10_000) };
  assert.equal(encoder.encode(longest).toString(), wrapped(longest));
});

test('a diagnostic that says the same at the same place is the same object', () => {
  const before = diagnosticsOf(text);
  assert.ok(diagnosticsOf(text, before).every((diagnostic, i) => diagnostic === before[i]));
  const moved = diagnosticsOf(edited(text, 'Line “30”', 0, '\n'), before);
  assert.ok(moved.every((diagnostic, i) => (diagnostic === before[i]) === i < 30));
  assert.equal(moved[30]!.range.start.line, 31);
  assert.equal(moved[30]!.relatedInformation![0]!.location.range.start.line, 31);
});

test('a diagnostic that says something else is told anew', () => {
  const before = diagnosticsOf(text);
  const [first, ...others] = problemsIn(text) as [Problem, ...Problem[]];
  const changes: Partial<Problem>[] = [
    { message: 'Say nothing.' },
    { severity: 'hint' },
    { code: 'a/c' },
    { end: first.end + 1 },
    { related: [] },
    { related: [{ ...first.related[0]!, message: 'That.' }] },
    { related: [{ ...first.related[0]!, end: 5 }] },
  ];
  for (const change of changes) {
    const problems = [{ ...first, ...change }, ...others];
    const now = diagnosticsOf(text, before, problems);
    assert.deepEqual(now, diagnosticsOf(text, undefined, problems));
    assert.notEqual(now[0], before[0]);
    assert.equal(now[1], before[1]);
  }
});

test('a place beyond the end of its line is on another line', () => {
  const at = { code: 'a/b', severity: 'hint' as const, message: 'Here.', related: [] };
  const problems = [{ ...at, start: 8, end: 8 }];
  const before = diagnosticsOf('0123456789', undefined, problems);
  assert.deepEqual(diagnosticsOf('01\n3456789', before, problems)[0]!.range.start, { line: 1, character: 5 });
});

test('other messages, and those of few diagnostics, are JSON as well', () => {
  const encoder = new Encoder();
  const messages = [message(diagnosticsOf(text).slice(0, 3)), message([]), { jsonrpc: '2.0', id: 1, result: '“a”' }];
  for (const message of messages) assert.equal(encoder.encode(message).toString(), wrapped(message));
});

test('a stream that is read late gets each message as it was written', async () => {
  const stream = new PassThrough({ highWaterMark: 1 });
  const writer = new Writer(stream);
  const first = diagnosticsOf(text);
  const second = diagnosticsOf(edited(text, 'Line “30”', 0, '\n'), first);
  const written = [message(first, 1), message(second, 2), message(first, 3)];
  const all = Promise.all(written.map((one) => writer.write(one)));
  let read = '';
  stream.setEncoding('utf8').on('data', (chunk) => {
    read += chunk;
  });
  await all;
  writer.end();
  await new Promise((ended) => stream.once('end', ended));
  assert.equal(read, written.map(wrapped).join(''));
});

test('a stream that breaks is told to who listens, and to who waits', async () => {
  const stream = new PassThrough();
  const writer = new Writer(stream);
  const errors: Error[] = [];
  writer.onError(([error]) => errors.push(error));
  stream.destroy(new Error('gone'));
  await assert.rejects(writer.write(message([])));
  assert.ok(errors.some(({ message }) => message === 'gone'));
});
