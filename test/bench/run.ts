import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { emptyCodebook } from '../../server/codebook/codebook';
import { compileLexicon } from '../../server/codebook/compile';
import { READINGS } from '../../server/judges';
import { read } from '../../server/reading/read';
import { articlesOf, makeArticles } from './corpus';
import { indexing } from './indexing';
import { firstDiagnostics, typing } from './server';

/** Compromise reads some 150 kB a second; more would only make one wait. */
const smallCorpus = 100_000;
const corpus = 1_500_000;

/** Times of some tasks over the same text, in turn in one process: a row a round, the bare loop first in each. */
type Rounds = readonly (readonly number[])[];

/** How many times as long task `a` takes as task `b`: the median of the rounds. Tasks count from 1; 0 is the bare loop. */
const times = (rounds: Rounds, a: number, b: number): number => median(rounds.map((ms) => ms[a]! / ms[b]!));

function median(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[figures.length >> 1]!;
}

/** What was asked of Stancemark, and whether it is so. */
const verdicts: string[] = [];
let missed = 0;

async function main(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'stancemark-bench-'));
  try {
    const articles = process.argv[2] ? articlesOf(readFileSync(process.argv[2], 'utf8')) : makeArticles(corpus);
    const units = articles.reduce((sum, { length }) => sum + length, 0);
    console.log(`${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.version}`);
    console.log(`${articles.length} articles, ${(units / 1e6).toFixed(2)} M characters; medians`);
    console.log(`${density(articles, units)}\n`);
    const measure = await taskRunner(home, articles);
    engine(measure);
    await languageServer(home, articles);
    await codebooks(home);
    await folder(home);
    size();
    console.log(`\n${verdicts.join('\n')}`);
    process.exitCode = missed > 0 ? 1 : 0;
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** How much there is to find, read by rule: articles are slower to read the more they hold. */
function density(articles: readonly string[], units: number): string {
  const lexicon = compileLexicon(emptyCodebook);
  const found = { mentions: 0, actors: 0, attributions: 0, stances: 0 };
  const kinds = Object.keys(found) as (keyof typeof found)[];
  for (const text of articles) {
    const { analysis } = read(text, lexicon);
    for (const kind of kinds) found[kind] += analysis[kind].length;
  }
  return `in 1,000 characters: ${kinds.map((kind) => `${digits((found[kind] / units) * 1000)} ${kind}`).join(', ')}`;
}

/** How tasks are timed: in how many processes, over all articles or few. */
interface Timing {
  readonly processes?: number;
  readonly small?: boolean;
}

/** V8 compiles the same program a little differently each time: what one process says is off by up to a tenth. */
const SEVERAL = 3;

function engine(measure: (tasks: readonly string[], rounds: number, timing?: Timing) => Rounds): void {
  row('task', 'MB/s', 'x bare loop');
  const matchers = measure(['matcher 10k', 'matcher 100k'], 9);
  // Each judge in a process without the other, as a server has one: V8 compiles what both share for both, and that is slower.
  const byRule = measure(['read by rule', 'wink entities'], 5, { processes: SEVERAL });
  const withModel = measure(['read with the model', 'wink entities'], 5, { processes: SEVERAL });
  measure(['wink sentences', 'wink tags'], 3);
  const compromise = measure(['read by rule', 'compromise people, places, organizations', 'compromise quotations'], 3, {
    small: true,
  });
  judge('matcher, 10k aliases, against the bare loop', times(matchers, 1, 0), 6, 'x');
  judge('matcher, 100k aliases, against the bare loop', times(matchers, 2, 0), 6, 'x');
  judge('full analysis, times as fast as wink-nlp’s entities', times(byRule, 2, 1), 5, 'x', true);
  judge('the same with the model', times(withModel, 2, 1), 0.7, 'x', true);
  judge('full analysis, times as fast as compromise’s topics', times(compromise, 2, 1), 5, 'x', true);
}

/** As the extension is bundled. */
const bundling = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  supported: { 'regexp-unicode-property-escapes': true },
} as const;

/** Bundles the tasks as the extension is bundled; those that are compared run in one process. */
async function taskRunner(home: string, articles: readonly string[]) {
  const script = join(home, 'task.js');
  await build({
    ...bundling,
    entryPoints: ['test/bench/task.ts'],
    outfile: script,
    external: ['wink-nlp', 'wink-eng-lite-web-model', 'compromise'],
  });
  const all = join(home, 'articles.json');
  writeFileSync(all, JSON.stringify(articles));
  const few = join(home, 'few.json');
  writeFileSync(few, JSON.stringify(upTo(articles, smallCorpus)));
  return (tasks: readonly string[], rounds: number, { processes = 1, small = false }: Timing = {}): Rounds => {
    const chosen = small ? few : all;
    const units = (small ? upTo(articles, smallCorpus) : articles).reduce((sum, { length }) => sum + length, 0);
    // The bundle lies elsewhere; its peers are found from here.
    const env = { ...process.env, NODE_PATH: resolve('node_modules') };
    const given = [script, tasks.join('|'), chosen, String(rounds)];
    const time = (): Rounds => JSON.parse(execFileSync(process.execPath, given, { encoding: 'utf8', env })).ms;
    const ms = Array.from({ length: processes }, time).flat();
    tasks.forEach((task, at) => {
      const mbPerSecond = units / median(ms.map((round) => round[at + 1]!)) / 1000;
      row(task, digits(mbPerSecond), digits(times(ms, at + 1, 0)));
    });
    return ms;
  };
}

/** As many units as the diagnostics of a short article and of a long one. */
const ECHOED = [400, 130_000];

async function languageServer(home: string, articles: readonly string[]): Promise<void> {
  console.log();
  row('language server over stdio', 'p50 ms', 'p99 ms', 'parsed, p99', 'RSS MB');
  // What a server takes that does nothing: a figure is worth no more than how much of it is not this.
  const echo = join(home, 'echo.js');
  await build({ ...bundling, entryPoints: ['test/bench/echo.ts'], outfile: echo });
  for (const units of ECHOED) {
    const { arrived, parsed, rss } = await typing(articles[0]!, 600, 'rules', [echo, '--stdio', String(units)]);
    const cells = [arrived.p50, arrived.p99, parsed.p99].map(digits);
    row(`a server that only answers, ${units / 1000} kB`, ...cells, rss.toFixed(0));
  }
  for (const reading of READINGS) {
    for (const kilobytes of [3, 30, 300]) {
      const text = articles.join('\n\n').slice(0, kilobytes * 1000);
      const { arrived, parsed, rss } = await typing(text, 600, reading);
      const { p50, p99 } = arrived;
      const cells = [p50, p99, parsed.p99].map(digits);
      row(`keystroke to diagnostics, ${kilobytes} kB, ${reading}`, ...cells, rss.toFixed(0));
      if (kilobytes === 3) judge(`keystroke to diagnostics, 3 kB, ${reading}, p99`, p99, 5, ' ms');
      if (kilobytes !== 300) continue;
      judge(`keystroke to diagnostics, 300 kB, ${reading}, p99`, p99, 1000 / 60, ' ms');
      judge(`resident memory at 300 kB, ${reading}`, rss, 150, ' MB');
    }
    const starts: number[] = [];
    for (let run = 0; run < 7; run++) starts.push(await firstDiagnostics(articles[0]!, reading));
    const start = median(starts);
    row(`start of the process to first diagnostics, ${reading}`, digits(start));
    judge(`start to first diagnostics, ${reading}`, start, reading === 'rules' ? 300 : 350, ' ms');
  }
}

async function codebooks(home: string): Promise<void> {
  const script = join(home, 'codebook.js');
  await build({ ...bundling, entryPoints: ['test/bench/codebook.ts'], outfile: script });
  console.log();
  row('codebook, until articles can be read with it', 'ms', 'CPU ms', 'unchanged, ms');
  for (const [kind, count] of [
    ['csv', 10_000],
    ['csv', 100_000],
    ['yaml', 1_000],
    ['yaml', 10_000],
  ] as const) {
    const runs = Array.from({ length: 5 }, () => {
      const printed = execFileSync(process.execPath, [script, kind, String(count)], { encoding: 'utf8' });
      return JSON.parse(printed) as { ms: number; cpuMs: number; againMs: number };
    });
    const { ms, cpuMs, againMs } = runs.sort((a, b) => a.ms - b.ms)[runs.length >> 1]!;
    row(`${count} actors of three names, ${kind}`, digits(ms), digits(cpuMs), digits(againMs));
    if (kind === 'csv' && count === 100_000) judge('list of 100k actors until articles can be read', ms, 1_000, ' ms');
  }
}

/** A folder of so many articles, none of them open but one. */
const folderSize = 10_000;

async function folder(home: string): Promise<void> {
  const { readMs, rss, peak, changeMs, renameMs, during } = await indexing(join(home, 'folder'), folderSize);
  console.log();
  row(`${folderSize} articles of a folder, not open`, 'ms', 'RSS MB', 'peak MB');
  row('until references go over all of them', digits(readMs), rss.toFixed(0), peak.toFixed(0));
  row('until an article changed on disk counts', digits(changeMs));
  row('rename of an actor in 1000 sidecars', digits(renameMs));
  row('typing meanwhile, p50 and p99', digits(during.p50), digits(during.p99));
  judge(`memory of the server with ${folderSize} articles`, rss, 300, ' MB');
  judge('keystroke to diagnostics while they are read, 3 kB, p99', during.p99, 1000 / 60, ' ms');
}

function size(): void {
  execFileSync('npm', ['run', '--silent', 'package'], { stdio: 'ignore', shell: process.platform === 'win32' });
  judge('packed extension', statSync('stancemark.vsix').size / 1e6, 5, ' MB');
}

/** Notes whether a figure is at most `limit`, or at least where `more` is better. */
function judge(what: string, figure: number, limit: number, unit: string, more = false): void {
  const met = more ? figure >= limit : figure <= limit;
  if (!met) missed++;
  verdicts.push(
    `${met ? '✔' : '✖'} ${what}: ${digits(figure)}${unit} (${more ? 'at least' : 'at most'} ${digits(limit)})`,
  );
}

function upTo(articles: readonly string[], size: number): string[] {
  let units = 0;
  return articles.filter(({ length }) => {
    units += length;
    return units - length < size;
  });
}

function row(name: string, ...cells: string[]): void {
  console.log(name.padEnd(52) + cells.map((cell) => cell.padStart(14)).join(''));
}

function digits(figure: number): string {
  return figure >= 100 ? figure.toFixed(0) : figure.toPrecision(3);
}

main();
