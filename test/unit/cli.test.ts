import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { build } from 'esbuild';

let folder = '';
let cli = '';

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stancemark-cli-'));
  cli = join(folder, 'dist', 'cli.js');
  await build({ entryPoints: ['server/cli.ts'], outfile: cli, bundle: true, platform: 'node', logLevel: 'error' });
  copyFileSync('server/reading/model/reading.model', join(folder, 'dist', 'reading.model'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the program as a shell would. `takes` closes its output after so many units. */
function run(args: string[], input = '', { cwd = folder, takes = Number.POSITIVE_INFINITY } = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [cli, ...args], { cwd });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      out += chunk;
      if (out.length > takes) child.stdout.destroy();
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      err += chunk;
    });
    child.on('close', (status) => resolve({ status, out, err }));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

/** Writes files below a new folder and answers its path. */
function files(contents: Record<string, string | Uint8Array>): string {
  const root = mkdtempSync(join(folder, 'files-'));
  for (const [path, content] of Object.entries(contents)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

const ARTICLE = `Westmark drops harbour plan

The European Commission opposes a ban on new harbours, Anna Hale, its spokeswoman, said on Friday.

“We came too late. Nobody knew why, and the council closed its doors before the evening was over.
`;
const records = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

test('analyze --jsonl answers each record in order, with actors that lie where they say', async () => {
  const input = [1, 2, 3].map((id) => JSON.stringify({ id: `a${id}`, text: ARTICLE })).join('\r\n');
  const { status, out, err } = await run(['analyze', '--jsonl'], `\ufeff${input}`);
  assert.equal(status, 0, err);
  const answers = records(out);
  assert.deepEqual(
    answers.map(({ id }) => id),
    ['a1', 'a2', 'a3'],
  );
  const named = answers[0].mentions.map(({ start, end }: { start: number; end: number }) => ARTICLE.slice(start, end));
  assert.ok(named.includes('Anna Hale'), named.join());
  assert.ok(answers[0].attributions.length > 0);
  assert.deepEqual(Object.keys(answers[0]), ['id', 'mentions', 'attributions', 'stances', 'diagnostics']);
});

test('malformed lines get an error record, and the run goes on', async () => {
  const lines = [
    '{"id":1,"text":"Hello there."}',
    '{broken',
    '[]',
    '{"id":2}',
    '{"text":"x"}',
    '',
    '{"id":3,"text":"\\ud800"}',
  ];
  const { status, out, err } = await run(['analyze', '--jsonl'], `${lines.join('\n')}\n`);
  assert.equal(status, 1);
  const answers = records(out);
  assert.deepEqual(
    answers.map(({ id, line, error }) => [id ?? line, typeof error]),
    [
      [1, 'undefined'],
      [2, 'string'],
      [3, 'string'],
      [2, 'string'],
      [5, 'string'],
      [3, 'undefined'],
    ],
  );
  assert.match(err, /line 2: /);
});

test('analyze tells people what it read', async () => {
  const root = files({ 'a.txt': ARTICLE });
  const { status, out } = await run(['analyze', 'a.txt'], '', { cwd: root });
  assert.equal(status, 0);
  assert.match(out, /^a\.txt\n/);
  assert.match(out, /Anna Hale \(person\)/);
  assert.equal(out.includes('\u001b'), false, 'no colours where there is no terminal');
});

test('analyze --jsonl of files names each by its path', async () => {
  const root = files({ 'a.txt': ARTICLE, 'b.txt': `\ufeff${ARTICLE}` });
  const { out } = await run(['analyze', '--jsonl', 'a.txt', 'b.txt'], '', { cwd: root });
  const [a, b] = records(out);
  assert.deepEqual([a.id, b.id], ['a.txt', 'b.txt']);
  assert.deepEqual(a.mentions, b.mentions, 'a byte order mark moves nothing');
});

test('check lists findings by file and fails at the level asked for', async () => {
  const root = files({ 'a.txt': ARTICLE, 'empty.txt': '' });
  const { status, out } = await run(['check', 'a.txt', 'empty.txt'], '', { cwd: root });
  assert.equal(status, 1);
  assert.match(out, /^a\.txt\n/);
  assert.match(out, / 5:1 {2}warning .*attribution\/unbalanced-quote/);
  assert.match(out, /2 files read, \d+ findings?: /);
  assert.equal((await run(['check', '--fail-on', 'error', 'a.txt'], '', { cwd: root })).status, 0);
});

test('check --format json and sarif are one document each', async () => {
  const root = files({ 'sub folder/ä.txt': ARTICLE });
  const json = JSON.parse((await run(['check', '--format', 'json', '.'], '', { cwd: root })).out);
  assert.ok(json.some((finding: { code: string; line: number }) => finding.code === 'attribution/unbalanced-quote'));
  const log = JSON.parse((await run(['check', '--format', 'sarif', '.'], '', { cwd: root })).out);
  assert.equal(log.runs[0].artifacts[0].location.uri, 'sub%20folder/%C3%A4.txt');
  assert.equal(log.runs[0].results.length, json.length);
});

test('a folder gives its articles, without other text files and without following links in a circle', async () => {
  const root = files({
    'news/a.txt': ARTICLE,
    'news/b.article': ARTICLE,
    'requirements.txt': 'numpy==1.0\nflask==2.0\n',
    'words.txt': 'harbour\nship\ncrane\nmayor\ncouncil\nmoney\nvote\n',
    '.hidden/c.txt': ARTICLE,
    'node_modules/x/d.txt': ARTICLE,
  });
  symlinkSync(root, join(root, 'news', 'loop'));
  const { out } = await run(['analyze', '--jsonl', '.'], '', { cwd: root });
  assert.deepEqual(
    records(out).map(({ id }) => id),
    [join('news', 'a.txt'), join('news', 'b.article')],
  );
});

test('what can’t be read is said, the rest is read, and the status is 2', async () => {
  const root = files({ 'a.txt': ARTICLE });
  const { status, out, err } = await run(['check', 'missing.txt', 'a.txt'], '', { cwd: root });
  assert.equal(status, 2);
  assert.match(err, /missing\.txt: there is no such file/);
  assert.match(out, /1 file read/);
});

test('the nearest codebook is used, and its mistakes are listed', async () => {
  const root = files({
    'codebook.yaml':
      'actors:\n  - name: Harbour Watch\n    type: organization\n  - name: Low\n    type: organisation\n',
    'deep/er/a.txt': 'Harbour Watch said on Friday that the plan was dropped.\n',
  });
  const { out } = await run(['check', 'deep'], '', { cwd: root });
  assert.match(out, /^codebook\.yaml\n/);
  const [record] = records((await run(['analyze', '--jsonl', 'deep'], '', { cwd: root })).out);
  assert.ok(record.mentions.some(({ actor }: { actor: string }) => actor === 'Harbour Watch'));
});

test('the codebook that is named comes first; one that is none ends the run', async () => {
  const root = files({
    'a.txt': 'Zorblax Quux said on Friday that the plan was dropped.\n',
    'mine.yaml': 'actors:\n  - id: zq\n    name: Zorblax Quux\n    type: group\n',
    'broken.yaml': 'actors: [\n',
  });
  const [record] = records(
    (await run(['analyze', '--jsonl', '--codebook', 'mine.yaml', 'a.txt'], '', { cwd: root })).out,
  );
  assert.deepEqual([record.mentions[0].actor, record.mentions[0].type], ['zq', 'group']);
  assert.equal((await run(['analyze', '--codebook', 'broken.yaml', 'a.txt'], '', { cwd: root })).status, 2);
  assert.equal((await run(['analyze', '--codebook', 'missing.yaml', 'a.txt'], '', { cwd: root })).status, 2);
});

const WRONG: string[][] = [
  [],
  ['read'],
  ['check'],
  ['check', '--format', 'xml', 'a'],
  ['check', '--fail-on', 'never', 'a'],
  ['analyze', '--what'],
  ['check', '--jsonl', 'a'],
];
for (const args of WRONG)
  test(`wrong usage: stancemark ${args.join(' ')}`, async () => {
    const { status, out, err } = await run(args);
    assert.equal(status, 2);
    assert.equal(out, '');
    assert.match(err, /^stancemark: .+\nTry stancemark --help\.\n$/s);
  });

test('help and version', async () => {
  assert.match((await run(['--help'])).out, /Usage:/);
  assert.match((await run(['--version'])).out, /^\d+\.\d+\.\d+\n$/);
});

test('a reader that leaves early is no error', async () => {
  const line = `${JSON.stringify({ id: 'a', text: ARTICLE })}\n`;
  const { err } = await run(['analyze', '--jsonl'], line.repeat(2000), { takes: 1000 });
  assert.equal(err, '');
});

test('suggestions that are less sure than asked for are left out, and records say how sure the rest are', async () => {
  const input = JSON.stringify({ id: 1, text: ARTICLE });
  const found = async (...options: string[]) => {
    const { out } = await run(['analyze', '--jsonl', ...options], input);
    return (JSON.parse(out) as { attributions: { confidence?: number }[] }).attributions;
  };
  const all = await found('--confidence', '0');
  const sure = await found('--confidence', '0.9');
  assert.ok(all.length > 0 && sure.length <= all.length);
  for (const { confidence } of sure) assert.ok(confidence === undefined || confidence >= 0.9);
  for (const { confidence } of await found('--reading', 'rules')) assert.equal(confidence, undefined);
});

test('a confidence that is no share is refused', async () => {
  for (const wrong of ['2', '-1', 'much', '']) {
    const { status, err } = await run(['analyze', `--confidence=${wrong}`], ARTICLE);
    assert.equal(status, 2);
    assert.match(err, /--confidence is a number from 0 to 1/);
  }
});

test('without its file the model is missed in a sentence, and articles are read by rule', async () => {
  const lonely = mkdtempSync(join(folder, 'lonely-'));
  copyFileSync(cli, join(lonely, 'cli.js'));
  const child = spawn(process.execPath, [join(lonely, 'cli.js'), 'analyze'], { cwd: lonely });
  let err = '';
  let out = '';
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stdin.end(ARTICLE);
  const status = await new Promise((resolve) => child.on('close', resolve));
  assert.equal(status, 0);
  assert.match(err, /model can’t be read.*Articles are read by rule/);
  assert.match(out, /Anna Hale/);
});
