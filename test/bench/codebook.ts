import type { FileContent } from '../../server/codebook/lists';
import { noCodebook, withText } from '../../server/codebooks';
import { makeNames } from './corpus';

/**
 * Loads a codebook of so many actors, three forms each, as a list or as YAML, in a process that has done nothing before
 * but compile the built-in packs. Prints how long that took until articles can be read with it, how much of it the
 * processor worked, and how long it takes when it is asked for again, in ms.
 */
const [kind = '', count = ''] = process.argv.slice(2);
const names = makeNames(Number(count)).map((name) => ({ name, last: name.split(' ')[1]!, short: `Dr ${name}` }));
const csv = `name,type,aliases\n${names.map(({ name, last, short }) => `${name},person,${last} & Co|${short}`).join('\n')}\n`;
const yaml = `actors:\n${names
  .map(({ name, last, short }) => `  - name: ${name}\n    type: person\n    aliases: [${last} & Co, ${short}]\n`)
  .join('')}`;

const list: FileContent = { text: csv };
const readList = (): FileContent => list;
const text = kind === 'csv' ? 'lists: [actors.csv]\n' : yaml;
const before = noCodebook();

const began = performance.now();
const cpu = process.cpuUsage();
const loaded = withText(before, text, readList);
const { user, system } = process.cpuUsage(cpu);
const ms = performance.now() - began;
const again = performance.now();
withText(loaded, text, readList);
const againMs = performance.now() - again;
if (loaded.codebook.actors.length !== names.length) throw new Error(loaded.problems[0]?.message);
console.log(JSON.stringify({ ms, cpuMs: (user + system) / 1000, againMs }));
