// Plain Node without dependencies: it runs before there are any.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Installs the dependencies where they are missing or differ from package-lock.json. Ends the process where it can't. */
export function setup() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20)
    fail(`Stancemark is built with Node.js 20 or newer; this is ${process.version}. See https://nodejs.org`);
  const reason = whyInstall();
  if (!reason) return;
  console.log(`Installing the dependencies (${reason}) …`);
  // Not `npm ci`: it refuses a lock file without the packages of platforms that the registry it was made with lacked.
  const npm = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0)
    fail('The dependencies could not be installed: is the npm registry reachable? Then run this again.');
}

function whyInstall() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return 'first run';
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const present = packagesOf(installed);
  const differing = Object.keys(wanted).find(
    (path) => path !== '' && !wanted[path].optional && present[path]?.version !== wanted[path].version,
  );
  return differing && `${differing.replace('node_modules/', '')} has changed`;
}

/** @returns {Record<string, { version?: string, optional?: boolean }>} by path */
function packagesOf(/** @type {string} */ lockfile) {
  return JSON.parse(readFileSync(lockfile, 'utf8')).packages;
}

function fail(/** @type {string} */ sentence) {
  console.error(sentence);
  process.exit(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) setup();
