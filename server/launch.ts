/**
 * Starts the program that lies beside this file: `server.js` starts `server.main.js`. Compiling its million characters
 * takes as long as reading an article. Where the build left what this V8 makes of them (`server.code`), that is taken
 * instead; anywhere else a Node that keeps compiled code by itself (`NODE_COMPILE_CACHE`) may do so.
 */
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Program, scriptOf, unpack } from './compiledCode';

const stem = __filename.slice(0, -'.js'.length);
const main = `${stem}.main.js`;
const program = compiled();
if (program) program(exports, require, module, main, dirname(main));
else require(main);

function compiled(): Program | null {
  try {
    // Packed extensions have none.
    const packed = readFileSync(`${stem}.code`);
    const text = readFileSync(main);
    const code = unpack(text, packed);
    return code && (scriptOf(text, main, code).runInThisContext() as Program);
  } catch {
    return null;
  }
}
