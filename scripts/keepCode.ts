/**
 * Runs a program with arguments, as its launcher would, and leaves beside it what V8 made of it until it ended: with the
 * functions that it has called, which are compiled only then. `node keepCode.js PROGRAM.main.js ARGUMENT…`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { type Program, pack, scriptOf } from '../server/compiledCode';

const main = resolve(process.argv[2]!);
process.argv.splice(1, 2, main);
const text = readFileSync(main);
if (text.some((unit) => unit > 0x7f)) throw new Error(`${main} is not ASCII.`);
const script = scriptOf(text, main);
process.once('exit', () => {
  const packed = pack(text, script.createCachedData());
  if (packed) writeFileSync(main.replace(/\.main\.js$/, '.code'), packed);
});
(script.runInThisContext() as Program)(exports, createRequire(main), module, main, dirname(main));
