import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeArticles } from './corpus';
import { connect, disconnect, memoryOf, open, type Percentiles, percentiles, typeInto } from './server';

export interface Indexing {
  /** From the first question to its answer, in ms: all articles are read for it. */
  readonly readMs: number;
  /** Resident memory of the server with its threads once all is read, and the most that was seen, in MB. */
  readonly rss: number;
  readonly peak: number;
  /** From telling that a file was changed to an answer that knows it, in ms. */
  readonly changeMs: number;
  /** From asking for a rename to its edit, in ms. */
  readonly renameMs: number;
  /** Keystrokes in an open article while the others are read. */
  readonly during: Percentiles;
}

const CODEBOOK = 'actors:\n  - name: Norland Shipping\n    type: organization\n    aliases: [Norland]\n';
const SENTENCE = 'Norland Shipping opposes a tax on ferries, officials said on Monday.';

/** Writes `count` articles into a folder, each of its own, every tenth with a sidecar, and has a server read them. */
export async function indexing(folder: string, count: number): Promise<Indexing> {
  mkdirSync(folder);
  writeFileSync(join(folder, 'codebook.yaml'), CODEBOOK);
  const articles = makeArticles(count * 5_500).slice(0, count);
  articles.forEach((text, i) => {
    if (i % 100 === 0) mkdirSync(join(folder, `${i / 100}`));
    const path = join(folder, `${Math.floor(i / 100)}`, `${i}.txt`);
    writeFileSync(path, `${text}\n\n${SENTENCE}\n`);
    if (i % 10 === 0) writeFileSync(`${path}.Ada-Coder.jsonld`, sidecar);
  });
  const root = pathToFileURL(folder).href;
  const uri = `${root}/0/0.txt`;
  const text = `${articles.slice(0, 2).join('\n\n').slice(0, 3_000)}\n\n${SENTENCE}\n`;
  const session = await connect('rules', root);
  const { connection } = session;
  open(session, text, uri);
  await session.published(1);
  const line = text.slice(0, text.indexOf('Norland Shipping')).split('\n').length - 1;
  const ask = <T>(method: string, more: object): Promise<T> => connection.sendRequest<T>(method, more);
  let read = false;
  let peak = 0;
  const watching = setInterval(() => {
    peak = Math.max(peak, memoryOf(session));
  }, 250);
  const began = performance.now();
  const asked = ask<WorkspaceSymbol[]>('workspace/symbol', { query: 'norland shipping' });
  const answered = asked.then(() => {
    read = true;
    return performance.now() - began;
  });
  const times = await typeInto(session, uri, text, () => !read);
  const readMs = await answered;
  clearInterval(watching);
  const rss = memoryOf(session);

  writeFileSync(join(folder, '1', '100.txt'), `${SENTENCE} Zorbinian Ferries said the same.\n`);
  const changed = performance.now();
  await connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: `${root}/1/100.txt`, type: 2 }],
  });
  const found = await ask<WorkspaceSymbol[]>('workspace/symbol', { query: 'zorbinian' });
  if (found.length !== 1) throw new Error('The changed article is not known.');
  const changeMs = performance.now() - changed;

  const renaming = performance.now();
  const position = { line, character: 3 };
  const edit = await ask<{ changes?: object }>('textDocument/rename', {
    textDocument: { uri },
    position,
    newName: 'Norland Lines',
  });
  const files = Object.keys(edit.changes ?? {}).length;
  if (files < count / 10) throw new Error(`The rename changes ${files} files only.`);
  const renameMs = performance.now() - renaming;
  await disconnect(session);
  return { readMs, rss, peak: Math.max(peak, rss), changeMs, renameMs, during: percentiles(times.arrived) };
}

interface WorkspaceSymbol {
  readonly name: string;
}

const sidecar = `${JSON.stringify(
  {
    type: 'AnnotationPage',
    items: Array.from({ length: 20 }, (_, i) => ({
      type: 'Annotation',
      id: `urn:${i}`,
      decision: 'accepted',
      body: { kind: 'actor', coding: { actor: 'Norland Shipping', actorType: 'organization' } },
      target: { role: 'mention', selector: [{ type: 'TextQuoteSelector', exact: 'Norland Shipping' }] },
    })),
  },
  null,
  2,
)}\n`;

// By itself: `tsx test/bench/indexing.ts FOLDER COUNT`, with the server built.
if (process.argv[1] && resolve(process.argv[1]) === __filename) {
  const [folder = '', count = ''] = process.argv.slice(2);
  indexing(folder, Number(count)).then((figures) => console.log(JSON.stringify(figures, null, 2)));
}
