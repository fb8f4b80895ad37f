import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';

/** What each part of the program may import of the others, as docs/architecture.md says. */
const ALLOWED: Record<string, readonly string[]> = {
  'server/reading': [],
  'server/codebook': ['server/reading'],
  'server/annotations': ['server/reading', 'server/codebook'],
  'server/checks': ['server/reading', 'server/codebook', 'server/annotations'],
  'server/features': ['server/reading', 'server/codebook', 'server/annotations', 'server/checks'],
  'server/index': ['server/reading', 'server/codebook', 'server/annotations', 'server/checks', 'server/features'],
  'server/formats': ['server/reading', 'server/codebook', 'server/checks'],
  client: [],
};

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));

function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  const found = source.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s*['"]([^'"]+)['"]|\b(?:import|require)\(\s*['"]([^'"]+)['"]/g,
  );
  return [...found].map((match) => match[1] ?? match[2]!);
}

const resolved = (file: string, target: string): string =>
  target.startsWith('.') ? normalize(join(dirname(file), target)) : target;

for (const [part, allowed] of Object.entries(ALLOWED)) {
  test(`${part} imports only ${allowed.join(', ') || 'itself'}`, () => {
    const files = filesUnder(part);
    assert.ok(files.length > 0, `${part} holds files`);
    for (const file of files)
      for (const target of importsOf(file).map((name) => resolved(file, name))) {
        if (!/^(?:server|client|test)\b/.test(target)) continue;
        const fits = [part, ...allowed].some((root) => target === root || target.startsWith(`${root}/`));
        assert.ok(fits, `${file} imports ${target}`);
      }
  });
}

test('the engine runs anywhere: server/reading imports no package and nothing of Node', () => {
  for (const file of filesUnder('server/reading'))
    for (const name of importsOf(file)) assert.ok(name.startsWith('.'), `${file} imports ${name}`);
});

test('only connection/, server.ts, main.ts and wire.ts know the connection', () => {
  const outside = filesUnder('server').filter(
    (file) => !/^server\/(?:connection\/.*|server\.ts|main\.ts|wire\.ts)$/.test(file.replaceAll('\\', '/')),
  );
  for (const file of outside)
    for (const name of importsOf(file)) {
      assert.ok(!/^vscode-languageserver(?:\/|$)/.test(name), `${file} imports ${name}`);
      assert.ok(!resolved(file, name).startsWith('server/connection/'), `${file} imports ${name}`);
    }
});
