import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Report } from '../../server/listener';
import { Session } from '../../server/session';
import { defaultSettings } from '../../server/settings';

const ARTICLE = 'file:///w/a.txt';
const BOOK = 'file:///w/codebook.yaml';
const LIST = 'file:///w/lists/actors%20old.csv';
const NAMED = 'lists: [lists/actors old.csv]\n';
const TEXT = 'Velotron opposes the ferry tax, officials said on Monday. The tax is backed by Ada Quill.\n';

/** A session over these files with an open article; `reads` are the files that were read. */
function coding(files: Record<string, string>) {
  const reports: Report[] = [];
  const reads: string[] = [];
  const session = new Session(
    {
      read: (_folder, uri) => {
        reads.push(uri);
        return files[uri] === 'forbidden' ? { refused: 'it is forbidden' } : { text: files[uri] ?? null };
      },
      write: () => assert.fail(),
      sidecars: () => [],
    },
    {
      report: (report) => reports.push(report),
      status: () => {},
      refresh: () => {},
      warn: assert.fail,
      log: assert.fail,
    },
  );
  session.setFolders(['file:///w']);
  session.setSettings([{ folder: null, settings: defaultSettings }]);
  session.open(ARTICLE, 'article', 1, TEXT);
  return {
    session,
    reads,
    /** Names in the article that the codebook knows, once all is worked through. */
    async known(): Promise<string[]> {
      await session.settled();
      await session.settled();
      const { actors } = session.snapshot(ARTICLE)!.analysis;
      return actors.filter(({ origin }) => origin === 'codebook').map(({ name }) => name);
    },
    problems: (uri: string) => reports.findLast((report) => report.uri === uri)?.problems.map(({ message }) => message),
    write(uri: string, text: string | undefined) {
      if (text === undefined) delete files[uri];
      else files[uri] = text;
      session.filesChanged([uri]);
    },
  };
}

test('the actors of a list are found, and the file is read once', async () => {
  const { session, reads, known } = coding({ [BOOK]: NAMED, [LIST]: 'name,type\nVelotron,organization\n' });
  assert.deepEqual(await known(), ['Velotron']);
  for (let version = 2; version < 5; version++) {
    const end = { line: 1, character: 0 };
    session.change(ARTICLE, version, [{ range: { start: end, end }, text: 'More.' }]);
    await known();
  }
  assert.deepEqual(reads, [BOOK, LIST]);
});

test('a list that is changed is read again; a broken one leaves the last good one in force', async () => {
  const { known, problems, write } = coding({ [BOOK]: NAMED, [LIST]: 'name\nVelotron\n' });
  assert.deepEqual(await known(), ['Velotron']);
  write(LIST, 'Velotron\nAda Quill\n');
  assert.deepEqual(await known(), ['Velotron']);
  assert.deepEqual(problems(LIST), ['The first line names no column “name”.']);
  write(LIST, 'name,type\nAda Quill,person\n');
  assert.deepEqual(await known(), ['Ada Quill']);
  assert.deepEqual(problems(LIST), []);
  write(LIST, 'forbidden');
  assert.deepEqual(await known(), ['Ada Quill']);
  assert.deepEqual(problems(BOOK), ['“lists/actors old.csv” is not read: it is forbidden.']);
});

test('a list that is not there is said where the codebook names it, until it is', async () => {
  const { known, problems, write } = coding({ [BOOK]: NAMED });
  assert.deepEqual(await known(), []);
  assert.deepEqual(problems(BOOK), ['There is no file “lists/actors old.csv” in this folder.']);
  write(LIST, 'name\nVelotron\n,x\n');
  assert.deepEqual(await known(), ['Velotron']);
  assert.deepEqual(problems(BOOK), []);
  assert.deepEqual(problems(LIST), ['A row has no name: it is left out.']);
  write(BOOK, 'actors: []\n');
  assert.deepEqual(await known(), []);
  assert.deepEqual(problems(LIST), []);
});

test('an entry of the codebook adds to the row of its id, and shares names with others under a warning', async () => {
  const book = `actors:
  - {name: Velotron, type: organization, aliases: [the ferry company]}
  - {name: Ada Quill, type: person, aliases: [Quill]}
${NAMED}`;
  const { session, known, problems } = coding({
    [BOOK]: book,
    [LIST]: 'name,aliases,wikidata\nVelotron,Velo,Q5\nBo Quill,Quill,\n',
  });
  await known();
  const { codebook } = session.codebookAt(BOOK)!.inForce;
  const { aliases, wikidata, list } = codebook.actors[0]!;
  assert.deepEqual([aliases, wikidata, list], [['the ferry company', 'Velo'], 'Q5', undefined]);
  assert.deepEqual(problems(BOOK), [
    '“Quill” is a name of “Bo Quill” in lists/actors old.csv too: findings will call it ambiguous.',
  ]);
});

test('cues that change are in force at once', async () => {
  const { session, known, write } = coding({ [BOOK]: 'cues:\n  - {phrase: winks at, polarity: support}\n' });
  await known();
  const before = session.snapshot(ARTICLE)!.codebook.lexicon;
  write(BOOK, 'cues:\n  - {phrase: winks at, polarity: oppose}\n');
  await known();
  assert.notEqual(session.snapshot(ARTICLE)!.codebook.lexicon, before);
});

test('entries that no open article speaks of are hinted at where that is asked for', async () => {
  const entries = `actors:
  - {name: Velotron, type: organization}
  - {name: Bo Reed, type: person}
concepts:
  - {name: Ferry tax}
  - {name: Port tax}
`;
  const { session, known, problems, write } = coding({ [BOOK]: entries });
  await known();
  assert.equal(problems(BOOK), undefined);
  write(BOOK, `${entries}rules: {codebook/unseen: hint}\n`);
  await known();
  assert.deepEqual(problems(BOOK), ['No open article speaks of “Bo Reed”.', 'No open article speaks of “Port tax”.']);
  session.change(ARTICLE, 2, [{ text: `${TEXT}Bo Reed opposes the port tax, officials said on Tuesday.\n` }]);
  await known();
  assert.deepEqual(problems(BOOK), []);
});
