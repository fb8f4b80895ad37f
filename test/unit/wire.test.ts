import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Diagnostic } from 'vscode-languageserver-types';
import { toDiagnostic } from '../../server/answers';
import { linesOf } from '../../server/convert';
import { encoded } from '../../server/wire';

const draft = (line: number) => ({ name: `finding ${line}` });
const text = Array.from({ length: 60 }, (_, i) => `Line “${i}”, with a quotation ]} in it.`).join('\n');
const drafts = Array.from({ length: 60 }, (_, i) => draft(i));

const diagnosticsOf = (text: string): Diagnostic[] => {
  const lines = linesOf(text);
  return drafts.map((draft, i) => {
    const start = text.indexOf(`Line “${i}”`);
    const related = [{ start, end: start + 4, message: 'This.' }];
    const problem = {
      code: 'a/b',
      severity: 'warning' as const,
      message: `Say “${i}”\n]`,
      start,
      end: start + 6,
      related,
    };
    return toDiagnostic({ ...problem, found: { draft, start } }, 'file:///a', lines, 'file:///docs');
  });
};

const message = (diagnostics: readonly Diagnostic[], version: number) => ({
  jsonrpc: '2.0',
  method: 'textDocument/publishDiagnostics',
  params: { uri: 'file:///a]}', version, diagnostics },
});

test('diagnostics that are told again are the same bytes as if they were told for the first time', () => {
  const first = diagnosticsOf(text);
  assert.equal(encoded(message(first, 1)).toString(), JSON.stringify(message(first, 1)));
  const again = diagnosticsOf(text);
  assert.ok(again.every((diagnostic, i) => diagnostic === first[i]));
  assert.equal(encoded(message(again, 2)).toString(), JSON.stringify(message(again, 2)));
});

test('what moved to another line is told anew', () => {
  const before = diagnosticsOf(text);
  const now = diagnosticsOf(`${text.slice(0, text.indexOf('Line “30”'))}\n${text.slice(text.indexOf('Line “30”'))}`);
  assert.ok(now.every((diagnostic, i) => (diagnostic === before[i]) === i < 30));
  assert.equal(now[30]!.range.start.line, 31);
  assert.equal(now[30]!.relatedInformation![0]!.location.range.start.line, 31);
  assert.equal(encoded(message(now, 3)).toString(), JSON.stringify(message(now, 3)));
});

test('other messages, and those of few diagnostics, are JSON as well', () => {
  const few = message(diagnosticsOf(text).slice(0, 3), 1);
  assert.equal(encoded(few).toString(), JSON.stringify(few));
  const none = message([], 1);
  assert.equal(encoded(none).toString(), JSON.stringify(none));
  const answer = { jsonrpc: '2.0', id: 1, result: { words: '“a”' } };
  assert.equal(encoded(answer).toString(), JSON.stringify(answer));
});
