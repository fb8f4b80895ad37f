import { Script } from 'node:vm';
import * as zlib from 'node:zlib';

/** A program as Node calls it: with what every CommonJS module is given. */
export type Program = (
  exports: unknown,
  require: NodeJS.Require,
  module: NodeJS.Module,
  filename: string,
  dirname: string,
) => void;

/**
 * A program as a script that evaluates to a `Program`. `code` is what V8 made of the same text before; it is ignored
 * where this V8 can't use it. The text must be ASCII, as esbuild writes it.
 */
export function scriptOf(text: Buffer, filename: string, code?: Buffer): Script {
  const source = `(function (exports, require, module, __filename, __dirname) {${text.toString('latin1')}\n})`;
  return new Script(source, { filename, ...(code ? { cachedData: code } : {}) });
}

/** Three sums stand before the code: of the V8 that made it, of the program's text, of the code itself. */
const HEADER = 12;

/** Compiled code with what tells whom it is good for; null where this Node has no sums to tell it by. */
export function pack(text: Buffer, code: Buffer): Buffer | null {
  const sums = sumsOf(text, code);
  return sums && Buffer.concat([sums, code]);
}

/** The code in `packed`, if this V8 made it of this very text and nothing of it is damaged; else null. */
export function unpack(text: Buffer, packed: Buffer): Buffer | null {
  if (packed.length < HEADER) return null;
  const code = packed.subarray(HEADER);
  return sumsOf(text, code)?.equals(packed.subarray(0, HEADER)) ? code : null;
}

/** V8 looks at the length of a text alone, and trusts compiled code blindly: both are summed up here. */
function sumsOf(text: Buffer, code: Buffer): Buffer | null {
  // Node 20.15 and newer.
  const { crc32 } = zlib;
  if (!crc32) return null;
  const { arch, platform, version, versions } = process;
  const sums = Buffer.alloc(HEADER);
  sums.writeUInt32LE(crc32(`${version} ${versions.v8} ${platform} ${arch}`), 0);
  sums.writeUInt32LE(crc32(text), 4);
  sums.writeUInt32LE(crc32(code), 8);
  return sums;
}
