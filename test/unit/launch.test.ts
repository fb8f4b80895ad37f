import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import * as zlib from 'node:zlib';
import { build } from 'esbuild';
import { pack, scriptOf, unpack } from '../../server/compiledCode';

const folder = mkdtempSync(join(tmpdir(), 'stancemark-launch-'));
const launcher = join(folder, 'tool.js');
const main = join(folder, 'tool.main.js');
const code = join(folder, 'tool.code');
/** Nodes before 20.15 have no sums to tell what compiled code is good for. */
const skip = !zlib.crc32;

before(async () => {
  const common = { bundle: true, platform: 'node', target: 'node20', logLevel: 'error' } as const;
  await build({ ...common, entryPoints: ['server/launch.ts'], outfile: launcher });
  await build({ ...common, entryPoints: ['scripts/keepCode.ts'], outfile: join(folder, 'keepCode.js') });
});
after(() => rmSync(folder, { recursive: true, force: true }));

const node = (...args: string[]): string => execFileSync(process.execPath, args, { encoding: 'utf8' });

/** What a program says of itself. */
const program = (word: string): string =>
  `const said = () => "${word} " + process.argv.slice(2).join("+") + " " + require("path").basename(__filename);
   process.stdout.write(said()); module.exports = __dirname;`;

test('a program is started with its arguments, be there compiled code or not', () => {
  writeFileSync(main, program('one'));
  rmSync(code, { force: true });
  assert.equal(node(launcher, 'a', 'b'), 'one a+b tool.main.js');
  assert.equal(node(join(folder, 'keepCode.js'), main, 'c'), 'one c tool.main.js', 'as the build runs it');
  assert.equal(existsSync(code), !skip);
  assert.equal(node(launcher, 'a', 'b'), 'one a+b tool.main.js');
});

test('compiled code is what runs', { skip }, () => {
  const [one, two] = ['one', 'two'].map((word) => Buffer.from(program(word)));
  writeFileSync(main, two!);
  node(join(folder, 'keepCode.js'), main);
  // The sums of one and the code of another: nothing but running the code tells them apart.
  writeFileSync(code, pack(one!, unpack(two!, readFileSync(code))!)!);
  writeFileSync(main, one!);
  assert.equal(node(launcher), 'two  tool.main.js');
});

test('compiled code of another text, of another Node, cut or damaged is left alone', { skip }, () => {
  const text = Buffer.from(program('one'));
  const packed = pack(text, scriptOf(text, main).createCachedData())!;
  assert.ok(unpack(text, packed));
  assert.equal(unpack(Buffer.from(program('two')), packed), null);
  for (const length of [0, 5, 12, packed.length - 1]) assert.equal(unpack(text, packed.subarray(0, length)), null);
  for (const at of [0, 4, 8, 12, 20, packed.length >> 1, packed.length - 1]) {
    const damaged = Buffer.from(packed);
    damaged[at]! ^= 0x10;
    assert.equal(unpack(text, damaged), null, `byte ${at}`);
  }
  writeFileSync(main, text);
  for (const written of ['', 'no code', readFileSync(launcher)]) {
    writeFileSync(code, written);
    assert.equal(node(launcher), 'one  tool.main.js');
  }
});

test('a program that fails says so, and ends as it would by itself', () => {
  writeFileSync(main, 'process.exitCode = 3;');
  assert.throws(() => node(launcher), { status: 3 });
});
