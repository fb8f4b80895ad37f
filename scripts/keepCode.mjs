// What a Node compiles of the programs at every start is kept beside them by the build, for starts with the same Node.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Runs the programs in `dist` as they are mostly used; `keeper` is the bundle of keepCode.ts. */
export async function keepCode(/** @type {string} */ root, /** @type {string} */ keeper) {
  const examples = join(root, 'examples');
  const articles = readdirSync(examples)
    .filter((name) => /\.(?:txt|article)$/.test(name))
    .map((name) => join(examples, name));
  await Promise.all([
    run([keeper, join(root, 'dist/server.main.js'), '--stdio'], (child) => edit(child, articles)),
    run([keeper, join(root, 'dist/cli.main.js'), 'check', ...articles], (child) => child.stdout.resume()),
  ]);
}

/** @typedef {import('node:child_process').ChildProcessByStdio<import('node:stream').Writable, import('node:stream').Readable, null>} Child */

/** Longer than any machine needs. In milliseconds. */
const ENOUGH = 60_000;

/** Runs Node until the program ends. Where it fails, nothing is kept, and programs start as they would anyway. */
function run(/** @type {string[]} */ args, /** @type {(child: Child) => void} */ use) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'], timeout: ENOUGH });
    child.once('error', resolve);
    child.once('exit', resolve);
    child.stdin.on('error', () => {});
    use(child);
  });
}

/** Asks the server what an editor asks first when it opens articles, and hangs up once it has had all answers. */
function edit(/** @type {Child} */ { stdin, stdout }, /** @type {readonly string[]} */ articles) {
  let id = 0;
  const send = (/** @type {string} */ method, /** @type {object} */ params, isRequest = false) => {
    const message = JSON.stringify({ jsonrpc: '2.0', ...(isRequest ? { id: ++id } : {}), method, params });
    stdin.write(`Content-Length: ${Buffer.byteLength(message)}\r\n\r\n${message}`);
  };
  send('initialize', { processId: null, rootUri: null, capabilities: {} }, true);
  send('initialized', {});
  for (const file of articles) {
    const uri = pathToFileURL(file).href;
    const text = readFileSync(file, 'utf8');
    send('textDocument/didOpen', { textDocument: { uri, languageId: 'plaintext', version: 1, text } });
    for (const question of ['semanticTokens/full', 'documentSymbol', 'foldingRange'])
      send(`textDocument/${question}`, { textDocument: { uri } }, true);
    send('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 2 } }, true);
  }
  let said = '';
  stdout.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => {
    said += chunk;
    if ((said.match(/"id":/g) ?? []).length < id) return;
    send('shutdown', {}, true);
    send('exit', {});
    stdout.removeAllListeners('data').resume();
  });
}
