import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '../..');
const { contributes } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const commands = new Map<string, string>(
  contributes.commands.map(({ command, title }: { command: string; title: string }) => [command, title]),
);
const bindings: readonly { command: string; key: string; mac: string; when: string }[] = contributes.keybindings;

/** "ctrl+alt+shift+x" as a reader sees it. */
const shown = (key: string): string =>
  key
    .split('+')
    .map((part) => part[0]!.toUpperCase() + part.slice(1))
    .join('+');

test('each key does one thing, in articles alone, and the documentation lists it', () => {
  const page = readFileSync(join(root, 'docs/annotations.md'), 'utf8').replaceAll(/ +\|/g, ' |');
  for (const platform of ['key', 'mac'] as const)
    assert.equal(new Set(bindings.map((binding) => binding[platform])).size, bindings.length);
  for (const { command, key, mac, when } of bindings) {
    assert.ok(commands.has(command), command);
    assert.equal(when, 'editorTextFocus && stancemark.active');
    assert.ok(page.includes(`| ${commands.get(command)} | ${shown(key)} | ${shown(mac)} |`), `${command} in the page`);
  }
});

test('the walkthrough has its pages', () => {
  const pages = new Set(readdirSync(join(root, 'docs/walkthrough')).map((name) => `docs/walkthrough/${name}`));
  for (const { steps } of contributes.walkthroughs)
    for (const { media } of steps) assert.ok(pages.delete(media.markdown), media.markdown);
  assert.deepEqual([...pages], []);
});
