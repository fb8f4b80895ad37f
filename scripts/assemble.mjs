// Assembles server/reading/model/simdCrf.wat into the bytes that the program carries. A test says when they are not current.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import loadWabt from 'wabt';

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'server/reading/model');

/** The bytes of the program, in base 64. */
export async function assembled() {
  const source = readFileSync(join(folder, 'simdCrf.wat'), 'utf8');
  const wabt = await loadWabt();
  const program = wabt.parseWat('simdCrf.wat', source, { simd: true });
  program.validate();
  return Buffer.from(program.toBinary({}).buffer).toString('base64');
}

export const codeFile = join(folder, 'simdCrfCode.ts');

/** The module that carries them. */
export const moduleOf = (/** @type {string} */ code) =>
  `/** The program of simdCrf.wat in base 64, as \`npm run assemble\` writes it. */\nexport const CODE =\n  '${code}';\n`;

if (process.argv[1] === fileURLToPath(import.meta.url))
  assembled().then((code) => writeFileSync(codeFile, moduleOf(code)));
