import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { type Candidate, candidatesIn } from '../articleFiles';
import { recordOf } from '../index/record';
import { parseSettings, type Settings } from '../settings';
import { articleOfSidecar } from '../sidecars';
import { relativePath } from '../workspace';
import { answerTo } from './answering';
import { Collection, type Entry } from './collection';
import {
  type ArticleFile,
  folderAt,
  giveCodebook,
  type IndexedFolder,
  keyOf,
  noteOf,
  readClosed,
  stampOf,
} from './folder';
import type { FromIndexer, Question, ToIndexer } from './messages';

/** How long the work goes on before messages are looked at, in milliseconds. */
const SLICE = 12;

/** What was found on disk is looked through again for a question that comes later. In milliseconds. */
const FRESH = 5_000;

/** A codebook that is being typed is not read with at every key. In milliseconds. */
const CODEBOOK_WAIT = 800;
/** Files come in flocks: a git pull, an export. */
const SCAN_WAIT = 200;
/** How often it is said how far the work is, and that there is something new. */
const TOLD_EVERY = 100;
const NEWS_EVERY = 1_000;

/** So many articles leave much behind that was needed to read them: V8 would let the heap grow first. */
const MANY = 50;

/** More files are no collection of articles that somebody codes; the rest is left out, and the log says so. */
const MOST_ARTICLES = 100_000;

/** Reads the articles of the workspace's folders, keeps them read, and answers what is asked about all of them. */
export class Indexer {
  readonly #tell: (message: FromIndexer) => void;
  readonly #collection = new Collection();
  readonly #settings = new Map<string, Settings>();
  readonly #toRead = new Set<string>();
  readonly #toScan = new Set<IndexedFolder>();
  readonly #cancelled = new Set<number>();
  readonly #terms = new Map<string, string>();
  #waiting: (() => void)[] = [];
  #working = false;
  #paused = true;
  #scanned = Number.NEGATIVE_INFINITY;
  #done = 0;
  #told = 0;
  #newsAt = 0;
  #later: NodeJS.Timeout | undefined;

  readonly #collect: () => void;
  readonly #wait: () => void;

  /** `collect` gives memory back that is not used any more; `wait` lets go first who is more urgent. */
  constructor(tell: (message: FromIndexer) => void, collect: () => void = () => {}, wait: () => void = () => {}) {
    this.#tell = tell;
    this.#collect = collect;
    this.#wait = wait;
  }

  receive(message: ToIndexer): void {
    switch (message.type) {
      case 'setup':
        this.#setup(message);
        break;
      case 'codebook': {
        const folder = this.#collection.folders.get(message.folder);
        if (folder && giveCodebook(folder, message.text)) this.#readAgain(folder);
        break;
      }
      case 'open':
        this.#collection.opened(message.uri, message.record);
        break;
      case 'closed':
        this.#closed(message.uri);
        break;
      case 'changed':
        this.#changed(message.uris);
        break;
      case 'pause':
        this.#paused = true;
        break;
      case 'cancel':
        this.#cancelled.add(message.id);
        break;
      case 'request':
        void this.#answer(message.id, message.question);
    }
  }

  #setup({ folders }: ToIndexer & { type: 'setup' }): void {
    const wanted = new Set(folders.map(({ uri }) => uri));
    for (const [uri, folder] of this.#collection.folders) if (!wanted.has(uri)) this.#forget(folder);
    for (const { uri, section, coder, scans } of folders) {
      const { settings } = parseSettings(section, this.#settings.get(uri));
      this.#settings.set(uri, settings);
      const known = this.#collection.folders.get(uri);
      if (known) Object.assign(known, { settings, coder, scans });
      else {
        const folder = folderAt(uri, { settings, coder, scans });
        if (folder) this.#collection.folders.set(uri, folder);
      }
    }
    for (const folder of this.#collection.folders.values()) {
      this.#toScan.add(folder);
      for (const key of this.#collection.keysIn(folder)) this.#toRead.add(key);
    }
  }

  #forget(folder: IndexedFolder): void {
    this.#collection.folders.delete(folder.uri);
    this.#settings.delete(folder.uri);
    for (const key of this.#collection.keysIn(folder)) this.#remove(key);
  }

  #remove(key: string): void {
    this.#toRead.delete(key);
    this.#collection.remove(key);
  }

  #readAgain(folder: IndexedFolder): void {
    for (const key of this.#collection.keysIn(folder)) this.#toRead.add(key);
    this.#soon(CODEBOOK_WAIT);
  }

  #closed(uri: string): void {
    if (!this.#collection.closed(uri) || !this.#collection.fileOf(uri)) return;
    this.#toRead.add(keyOf(uri));
    this.#soon(0);
  }

  #changed(uris: readonly string[]): void {
    for (const uri of uris) {
      const folder = this.#collection.folderOf(uri);
      if (!folder) continue;
      const list = relativePath(folder.uri, uri) ?? '';
      if (folder.codebook.lists.some(({ path }) => path === list)) {
        folder.lists.delete(list);
        if (giveCodebook(folder, folder.codebook.text)) this.#readAgain(folder);
        continue;
      }
      const article = articleOfSidecar(uri) ?? uri;
      const entry = this.#collection.entries.get(keyOf(article));
      // A sidecar that is new, a file that is gone, a folder: who knows what else has changed with it.
      if (!entry || !this.#check(keyOf(article), entry) || article !== uri) this.#toScan.add(folder);
    }
    this.#soon(SCAN_WAIT);
  }

  /** Marks a file that was changed as to be read; false where it is gone. */
  #check(key: string, entry: Entry): boolean {
    const { file } = entry;
    const stamp = stampOf(file.path, file.sidecars);
    if (stamp !== null && stamp !== file.stamp) {
      entry.file = { ...file, stamp };
      this.#toRead.add(key);
    }
    return stamp !== null;
  }

  /** Works off what is to do after a while, unless it was paused. */
  #soon(wait: number): void {
    clearTimeout(this.#later);
    this.#later = setTimeout(() => {
      if (!this.#paused) void this.#work();
    }, wait);
  }

  async #work(): Promise<void> {
    if (this.#working) return;
    this.#working = true;
    this.#done = 0;
    try {
      while (!this.#paused && (this.#toScan.size > 0 || this.#toRead.size > 0)) {
        const [folder] = this.#toScan;
        if (folder) await this.#scan(folder);
        else await this.#readSome();
      }
    } catch (error) {
      this.#tell({ type: 'log', message: `Indexing failed: ${error instanceof Error ? error.stack : error}` });
      this.#toScan.clear();
      this.#toRead.clear();
    }
    this.#working = false;
    this.#progress(true);
    this.#news(true);
    for (const resume of this.#waiting.splice(0)) resume();
  }

  /** Looks through a folder on disk for articles that are new, changed or gone. */
  async #scan(folder: IndexedFolder): Promise<void> {
    this.#toScan.delete(folder);
    const seen = new Set<string>();
    let until = performance.now() + SLICE;
    for (const candidate of folder.scans ? candidatesIn(folder.path, folder.settings) : []) {
      if (performance.now() > until) {
        await setImmediate();
        until = performance.now() + SLICE;
        if (!this.#collection.folders.has(folder.uri)) return;
      }
      if ('problem' in candidate) this.#tell({ type: 'log', message: `${candidate.path}: ${candidate.problem}` });
      else if (seen.size < MOST_ARTICLES) this.#found(folder, candidate, seen);
    }
    if (seen.size === MOST_ARTICLES)
      this.#tell({ type: 'warn', message: `Only the first ${MOST_ARTICLES} articles of ${folder.path} are read.` });
    for (const key of this.#collection.keysIn(folder)) if (!seen.has(key)) this.#remove(key);
    if (this.#toScan.size === 0) this.#scanned = performance.now();
  }

  #found(folder: IndexedFolder, candidate: Exclude<Candidate, { problem: string }>, seen: Set<string>): void {
    const { path, sidecars } = candidate;
    const uri = pathToFileURL(path).href;
    // A folder in a folder of the workspace is read by itself.
    if (this.#collection.folders.size > 1 && this.#collection.folderOf(uri) !== folder) return;
    const key = keyOf(uri);
    const stamp = stampOf(path, sidecars);
    if (stamp === null) return;
    seen.add(key);
    const known = this.#collection.entries.get(key);
    if (known?.file.stamp === stamp && known.file.chosen === candidate.chosen) return;
    const file: ArticleFile = { folder, ...candidate, stamp };
    if (known) known.file = file;
    else this.#collection.entries.set(key, { file, notes: [] });
    this.#toRead.add(key);
  }

  async #readSome(): Promise<void> {
    const until = performance.now() + SLICE;
    for (const key of this.#toRead) {
      this.#toRead.delete(key);
      const entry = this.#collection.entries.get(key);
      this.#wait();
      if (entry) this.#readEntry(key, entry);
      this.#done++;
      if (this.#done % MANY === 0) this.#collect();
      if (performance.now() > until) break;
    }
    this.#progress(false);
    this.#news(false);
    await setImmediate();
  }

  #readEntry(key: string, entry: Entry): void {
    const { file } = entry;
    try {
      entry.notes = file.sidecars.map((sidecar) => noteOf(file.folder, sidecar, this.#terms));
      if (this.#collection.isOpen(key)) return;
      const article = readClosed(file);
      this.#collection.keep(key, article && recordOf(article.reading, file.folder.conceptsIn));
    } catch (error) {
      this.#collection.keep(key, null);
      this.#tell({
        type: 'log',
        message: `Reading ${file.path} failed: ${error instanceof Error ? error.stack : error}`,
      });
    }
  }

  #progress(always: boolean): void {
    const now = performance.now();
    if (!always && now - this.#told < TOLD_EVERY) return;
    this.#told = now;
    const total = always && !this.#paused ? this.#done : this.#done + this.#toRead.size;
    this.#tell({ type: 'progress', done: this.#paused ? total : this.#done, total });
  }

  #news(always: boolean): void {
    const now = performance.now();
    if (!always && now - this.#newsAt < NEWS_EVERY) return;
    this.#newsAt = now;
    this.#tell({ type: 'news', articles: this.#collection.store.size });
  }

  /** Resolves when what is on disk is read, or the work was paused. */
  async #upToDate(): Promise<void> {
    this.#paused = false;
    if (performance.now() - this.#scanned > FRESH)
      for (const folder of this.#collection.folders.values()) this.#toScan.add(folder);
    if (this.#toScan.size === 0 && this.#toRead.size === 0 && !this.#working) return;
    const done = new Promise<void>((resolve) => this.#waiting.push(resolve));
    void this.#work();
    await done;
  }

  async #answer(id: number, question: Question): Promise<void> {
    const answering = {
      isCancelled: () => this.#cancelled.has(id),
      wrote: (article: string) => this.#wrote(article),
    };
    try {
      // The side bar shows what is known so far.
      if (question.ask === 'tree') this.#start();
      else await this.#upToDate();
      const answer = answering.isCancelled() ? null : await answerTo(this.#collection, question, answering);
      this.#tell({ type: 'answer', id, answer });
    } catch (error) {
      this.#tell({ type: 'failed', id, message: error instanceof Error ? (error.stack ?? error.message) : `${error}` });
    } finally {
      this.#cancelled.delete(id);
    }
  }

  #start(): void {
    if (this.#scanned > 0 || this.#working) return;
    void this.#upToDate();
  }

  /** What was written here is read again; it may be the first sidecar of its article. */
  #wrote(article: string): void {
    const folder = this.#collection.folderOf(article);
    if (folder) this.#toScan.add(folder);
    this.#soon(SCAN_WAIT);
  }
}
