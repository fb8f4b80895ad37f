import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Report, Status } from '../../server/listener';
import { Session } from '../../server/session';
import { defaultSettings } from '../../server/settings';
import type { Files } from '../../server/workspace';

const TEXT = 'Norland Shipping opposes the ferry tax, officials said on Monday. Ada Quill backs it.\n';

/** A session over files that are kept in memory, and what it told. */
function sessionWith(files: Record<string, string> = {}) {
  const reports: Report[] = [];
  const statuses: Status[] = [];
  const said: string[] = [];
  let refreshes = 0;
  const disk: Files = {
    read: (_folder, uri) => {
      if (uri.includes('forbidden')) return { refused: 'it is forbidden' };
      return { text: files[uri] ?? null };
    },
    write: () => assert.fail(),
    sidecars: () => [],
  };
  const session = new Session(disk, {
    report: (report) => reports.push(report),
    status: (status) => statuses.push(status),
    refresh: () => refreshes++,
    warn: (message) => said.push(message),
    log: (message) => said.push(message),
  });
  return { session, files, reports, statuses, said, refreshes: () => refreshes };
}

const configured = (files: Record<string, string> = {}) => {
  const all = sessionWith(files);
  all.session.setSettings([{ folder: null, settings: defaultSettings }]);
  return all;
};

/** Until what was scheduled is done. */
async function quiet(session: Session): Promise<void> {
  await session.settled();
  await session.settled();
}

const insert = (text: string) => [
  { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text },
];

test('a burst of changes is read once, at its end', async () => {
  const { session, reports } = configured();
  session.open('file:///a/b.txt', 'plaintext', 1, TEXT);
  for (let version = 2; version <= 30; version++) session.change('file:///a/b.txt', version, insert('Oh. '));
  await quiet(session);
  assert.deepEqual(
    reports.map(({ version }) => version),
    [30],
  );
  assert.equal(session.snapshot('file:///a/b.txt')?.analysis.text, 'Oh. '.repeat(29) + TEXT);
});

test('nothing is read before the settings are known', async () => {
  const { session, reports } = sessionWith();
  session.open('file:///a/b.txt', 'plaintext', 1, TEXT);
  const settled = quiet(session);
  assert.equal(session.snapshot('file:///a/b.txt'), null);
  session.setSettings([{ folder: null, settings: defaultSettings }]);
  await settled;
  assert.equal(reports.length, 1);
});

test('one text, codebook and settings have one reading', () => {
  const { session } = configured();
  session.open('file:///a/b.txt', 'plaintext', 1, TEXT);
  const first = session.snapshot('file:///a/b.txt');
  assert.equal(session.snapshot('file:///a/b.txt'), first);
  session.setSettings([{ folder: null, settings: defaultSettings }]);
  assert.notEqual(session.snapshot('file:///a/b.txt'), first);
});

test('an address may be written in several ways', () => {
  const { session } = configured();
  session.setFolders(['file:///c%3A/work/']);
  session.open('file:///C:/work/a%20b.txt', 'plaintext', 1, TEXT);
  assert.equal(session.versionOf('file:///c%3A/work/a b.txt'), 1);
  assert.equal(session.snapshot('file:///c:/work/a%20b.txt')?.codebookUri, 'file:///c%3A/work/codebook.yaml');
});

test('the innermost folder has an article; without a folder, its own directory', () => {
  const { session } = configured();
  session.setFolders(['file:///w', 'file:///w/inner']);
  for (const uri of [
    'file:///w/a.txt',
    'file:///w/inner/deep/a.txt',
    'file:///elsewhere/a.txt',
    'untitled:Untitled-1',
  ]) {
    session.open(uri, 'article', 1, TEXT);
  }
  const codebookOf = (uri: string) => session.snapshot(uri)?.codebookUri;
  assert.equal(codebookOf('file:///w/a.txt'), 'file:///w/codebook.yaml');
  assert.equal(codebookOf('file:///w/inner/deep/a.txt'), 'file:///w/inner/codebook.yaml');
  assert.equal(codebookOf('file:///elsewhere/a.txt'), 'file:///elsewhere/codebook.yaml');
  assert.equal(codebookOf('untitled:Untitled-1'), null);
});

test('a codebook that may not be read is said once and leaves the built-in names', async () => {
  const { session, said } = configured();
  session.setFolders(['file:///forbidden']);
  session.open('file:///forbidden/a.txt', 'plaintext', 1, TEXT);
  await quiet(session);
  session.change('file:///forbidden/a.txt', 2, insert('Oh. '));
  await quiet(session);
  assert.deepEqual(said, ['file:///forbidden/codebook.yaml is not read: it is forbidden.']);
  assert.equal(session.codebookToEdit('file:///forbidden/a.txt'), null);
  assert.ok(session.snapshot('file:///forbidden/a.txt'));
});

test('a text in another language is said to be so, and shown without nonsense', async () => {
  const { session, statuses, reports } = configured();
  const german =
    'Die Regierung lehnt die Steuer auf Fähren ab, sagte ein Sprecher am Montag in Berlin. Der Minister nannte den Plan einen Fehler, der vielen kleinen Häfen schaden werde. Er wolle mit den Reedern noch einmal darüber sprechen.\n';
  session.open('file:///a/b.txt', 'plaintext', 1, german.repeat(3));
  await quiet(session);
  assert.match(statuses.at(-1)!.whyNot!, /English/);
  assert.deepEqual(
    reports.at(-1)!.problems.map(({ code }) => code),
    ['text/not-english'],
  );
  assert.deepEqual(session.snapshot('file:///a/b.txt')?.analysis.mentions, []);
});

test('what became an article stays one while it is edited', async () => {
  const { session, statuses } = configured();
  session.open('file:///a/b.txt', 'plaintext', 1, TEXT);
  await quiet(session);
  session.change('file:///a/b.txt', 2, [{ text: 'a' }]);
  await quiet(session);
  assert.equal(statuses.at(-1)!.whyNot, null);
});

test('a change that is no edit asks the editor to look again', async () => {
  const all = configured({ 'file:///w/codebook.yaml': 'actors: []\n' });
  all.session.setFolders(['file:///w']);
  all.session.open('file:///w/a.txt', 'plaintext', 1, TEXT);
  await quiet(all.session);
  assert.equal(all.refreshes(), 0);
  all.files['file:///w/codebook.yaml'] = 'actors:\n  - name: Ada Quill\n    type: person\n';
  all.session.filesChanged(['file:///w/codebook.yaml']);
  await quiet(all.session);
  assert.equal(all.refreshes(), 1);
});

test('a codebook that is deleted on disk is not in force, though the editor still shows it, until it is edited', async () => {
  const book = 'file:///w/codebook.yaml';
  const text = 'actors:\n  - name: Ada Quill\n    type: person\n';
  const { session, files } = configured({ [book]: text });
  session.setFolders(['file:///w']);
  session.open('file:///w/a.txt', 'plaintext', 1, TEXT);
  session.open(book, 'yaml', 1, text);
  const known = async () => {
    await quiet(session);
    return session.snapshot('file:///w/a.txt')!.codebook.codebook.actors.length;
  };
  assert.equal(await known(), 1);
  delete files[book];
  session.filesChanged([book]);
  assert.equal(await known(), 0);
  session.change(book, 2, insert('# mine\n'));
  assert.equal(await known(), 1);
  delete files[book];
  session.filesChanged([book]);
  files[book] = text;
  session.filesChanged([book]);
  assert.equal(await known(), 1, 'as it is when a program writes it anew');
});

test('problems of a codebook go when the last article of its directory is closed', async () => {
  const { session, reports } = configured({ 'file:///a/codebook.yaml': 'actors: [\n' });
  session.open('file:///a/b.txt', 'plaintext', 1, TEXT);
  await quiet(session);
  const ofCodebook = () => reports.findLast(({ uri }) => uri === 'file:///a/codebook.yaml')?.problems.length;
  assert.equal(ofCodebook(), 1);
  session.close('file:///a/b.txt');
  await quiet(session);
  assert.equal(ofCodebook(), 0);
});

test('a folder’s codebook is checked before any of its articles is open', async () => {
  const { session, reports } = configured({ 'file:///w/codebook.yaml': 'actors: [\n' });
  session.setFolders(['file:///w']);
  await quiet(session);
  assert.deepEqual(
    reports.map(({ uri, problems }) => [uri, problems[0]?.code]),
    [['file:///w/codebook.yaml', 'codebook/syntax']],
  );
});

test('what is too much to list is said to be', async () => {
  const { session, reports, statuses, said } = configured();
  session.open('file:///a/b.article', 'article', 1, 'Sources said that it rained.\n\n'.repeat(1_100));
  await quiet(session);
  assert.equal(reports.at(-1)!.problems.length, 1_000);
  assert.ok(statuses.at(-1)!.findings > 1_000);
  assert.deepEqual(said, ['file:///a/b.article has more than 1000 findings; the first 1000 are listed.']);
});
