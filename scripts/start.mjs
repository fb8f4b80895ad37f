// Plain Node without dependencies up to where setup() has installed them.
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { setup } from './setup.mjs';

const usage = `Usage: npm start [-- [FOLDER] [--port PORT] [--browser]]

Shows Stancemark in a real VS Code: installs the dependencies, builds and packs the extension, and opens FOLDER
with it, or a fresh copy of the example articles.

VS Code is the desktop one (code, codium or code-insiders) where it is installed and there is a display, with
settings and extensions of its own, so that yours stay untouched. Otherwise it is VS Code's server build, shown in
your browser; it is downloaded once (about 200 MB).

  --port PORT  the server build's port (8421, or the next free one)
  --browser    take the server build even where there is a desktop VS Code
  --help       show this

Ctrl+C ends it.`;

const { folder, port, browser } = readArguments();
setup();
const { tsImport } = await import('tsx/esm/api');
const { open } = await tsImport('./vscode/open.ts', import.meta.url);
await open({ folder, port, browser });

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { port: { type: 'string' }, browser: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) end(0, usage);
    if (positionals.length > 1) throw new Error('Only one folder can be opened.');
    // npm runs this in the package's folder; INIT_CWD is where the user stands.
    const folder = positionals[0] && resolve(process.env.INIT_CWD ?? '.', positionals[0]);
    if (folder && !statSync(folder, { throwIfNoEntry: false })?.isDirectory())
      throw new Error(`${folder} is no folder.`);
    const port = values.port === undefined ? undefined : Number(values.port);
    if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65536)) {
      throw new Error(`${values.port} is no port: give a number from 1 to 65535.`);
    }
    return { folder, port, browser: values.browser };
  } catch (error) {
    return end(1, `${/** @type {Error} */ (error).message}\n\n${usage}`);
  }
}

/** @returns {never} */
function end(/** @type {number} */ status, /** @type {string} */ text) {
  (status ? console.error : console.log)(text);
  process.exit(status);
}
