import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { type Candidate, candidatesIn } from '../articleFiles';
import { type Lines, linesOf } from '../convert';
import { articlesWithForm, findSymbols, mentionsOfActor, type Place, placesOfConcept } from '../index/queries';
import { recordOf } from '../index/record';
import { ArticleStore } from '../index/store';
import {
  actorsOverall,
  articlesUnder,
  type Branch,
  conceptsOverall,
  findingsOverall,
  type IndexNode,
  undecidedArticles,
  undecidedElsewhere,
} from '../index/trees';
import { parseSettings, type Settings } from '../settings';
import { articleOfSidecar, nameOf } from '../sidecars';
import { branchOf, type TreeItem, toIndexItems } from '../treeItems';
import { codebookIn, relativePath, sameForm } from '../workspace';
import {
  type ArticleFile,
  changeClosed,
  folderAt,
  giveCodebook,
  type IndexedFolder,
  keyOf,
  noteOf,
  readClosed,
  type SidecarNote,
  sidecarText,
  stampOf,
  stepClosed,
} from './folder';
import { accepting, excerptAt, openMentions } from './forms';
import type {
  Acceptance,
  CarriedOut,
  FromIndexer,
  Naming,
  OpenForm,
  PlaceAt,
  Question,
  Rewriting,
  State,
  StepOf,
  SymbolAt,
  ToIndexer,
  TreeView,
} from './messages';

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

interface Entry {
  file: ArticleFile;
  notes: readonly SidecarNote[];
}

/** Reads the articles of the workspace's folders, keeps them read, and answers what is asked about all of them. */
export class Indexer {
  readonly #tell: (message: FromIndexer) => void;
  readonly #store = new ArticleStore();
  readonly #folders = new Map<string, IndexedFolder>();
  readonly #settings = new Map<string, Settings>();
  readonly #entries = new Map<string, Entry>();
  /** URIs as the editor writes them, of articles that are open. */
  readonly #open = new Map<string, string>();
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
        const folder = this.#folders.get(message.folder);
        if (folder && giveCodebook(folder, message.text)) this.#readAgain(folder);
        break;
      }
      case 'open':
        this.#opened(message);
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
    for (const [uri, folder] of this.#folders) if (!wanted.has(uri)) this.#forget(folder);
    for (const { uri, section, coder, scans } of folders) {
      const { settings } = parseSettings(section, this.#settings.get(uri));
      this.#settings.set(uri, settings);
      const known = this.#folders.get(uri);
      if (known) Object.assign(known, { settings, coder, scans });
      else {
        const folder = folderAt(uri, { settings, coder, scans });
        if (folder) this.#folders.set(uri, folder);
      }
    }
    for (const folder of this.#folders.values()) {
      this.#toScan.add(folder);
      for (const [key, { file }] of this.#entries) if (file.folder === folder) this.#toRead.add(key);
    }
  }

  #forget(folder: IndexedFolder): void {
    this.#folders.delete(folder.uri);
    this.#settings.delete(folder.uri);
    for (const [key, { file }] of this.#entries) if (file.folder === folder) this.#remove(key);
  }

  #remove(key: string): void {
    this.#entries.delete(key);
    this.#toRead.delete(key);
    if (!this.#open.has(key)) this.#store.remove(key);
  }

  #readAgain(folder: IndexedFolder): void {
    for (const [key, { file }] of this.#entries) if (file.folder === folder) this.#toRead.add(key);
    this.#soon(CODEBOOK_WAIT);
  }

  #opened({ uri, record }: ToIndexer & { type: 'open' }): void {
    const key = keyOf(uri);
    this.#open.set(key, uri);
    if (record) this.#store.put(key, record);
    else this.#store.remove(key);
  }

  #closed(uri: string): void {
    const key = keyOf(uri);
    if (!this.#open.delete(key)) return;
    this.#store.remove(key);
    if (!this.#entries.has(key)) return;
    this.#toRead.add(key);
    this.#soon(0);
  }

  #changed(uris: readonly string[]): void {
    for (const uri of uris) {
      const folder = this.#folderOf(uri);
      if (!folder) continue;
      const list = relativePath(folder.uri, uri) ?? '';
      if (folder.codebook.lists.some(({ path }) => path === list)) {
        folder.lists.delete(list);
        if (giveCodebook(folder, folder.codebook.text)) this.#readAgain(folder);
        continue;
      }
      const article = articleOfSidecar(uri) ?? uri;
      const entry = this.#entries.get(keyOf(article));
      // A sidecar that is new, a file that is gone, a folder: who knows what else has changed with it.
      if (!entry || !this.#check(keyOf(article), entry) || article !== uri) this.#toScan.add(folder);
    }
    this.#soon(SCAN_WAIT);
  }

  /** Marks a file that was changed as to be read; false where it is gone. */
  #check(key: string, { file }: Entry): boolean {
    const stamp = stampOf(file.path, file.sidecars);
    if (stamp !== null && stamp !== file.stamp) {
      this.#entries.get(key)!.file = { ...file, stamp };
      this.#toRead.add(key);
    }
    return stamp !== null;
  }

  /** The innermost folder that holds a file. */
  #folderOf(uri: string): IndexedFolder | undefined {
    let found: IndexedFolder | undefined;
    for (const folder of this.#folders.values())
      if (relativePath(folder.uri, uri) !== null && folder.uri.length > (found?.uri.length ?? 0)) found = folder;
    return found;
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
        if (!this.#folders.has(folder.uri)) return;
      }
      if ('problem' in candidate) this.#tell({ type: 'log', message: `${candidate.path}: ${candidate.problem}` });
      else if (seen.size < MOST_ARTICLES) this.#found(folder, candidate, seen);
    }
    if (seen.size === MOST_ARTICLES)
      this.#tell({ type: 'warn', message: `Only the first ${MOST_ARTICLES} articles of ${folder.path} are read.` });
    for (const [key, { file }] of this.#entries) if (file.folder === folder && !seen.has(key)) this.#remove(key);
    if (this.#toScan.size === 0) this.#scanned = performance.now();
  }

  #found(folder: IndexedFolder, candidate: Exclude<Candidate, { problem: string }>, seen: Set<string>): void {
    const { path, sidecars } = candidate;
    const uri = pathToFileURL(path).href;
    // A folder in a folder of the workspace is read by itself.
    if (this.#folders.size > 1 && this.#folderOf(uri) !== folder) return;
    const key = keyOf(uri);
    const stamp = stampOf(path, sidecars);
    if (stamp === null) return;
    seen.add(key);
    const known = this.#entries.get(key);
    if (known?.file.stamp === stamp && known.file.chosen === candidate.chosen) return;
    const file: ArticleFile = { folder, ...candidate, stamp };
    if (known) known.file = file;
    else this.#entries.set(key, { file, notes: [] });
    this.#toRead.add(key);
  }

  async #readSome(): Promise<void> {
    const until = performance.now() + SLICE;
    for (const key of this.#toRead) {
      this.#toRead.delete(key);
      const entry = this.#entries.get(key);
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
      if (this.#open.has(key)) return;
      const article = readClosed(file);
      if (article) this.#store.put(key, recordOf(article.reading, file.folder.conceptsIn));
      else this.#store.remove(key);
    } catch (error) {
      this.#store.remove(key);
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
    this.#tell({ type: 'news', articles: this.#store.size });
  }

  /** Resolves when what is on disk is read, or the work was paused. */
  async #upToDate(): Promise<void> {
    this.#paused = false;
    if (performance.now() - this.#scanned > FRESH)
      for (const folder of this.#folders.values()) this.#toScan.add(folder);
    if (this.#toScan.size === 0 && this.#toRead.size === 0 && !this.#working) return;
    const done = new Promise<void>((resolve) => this.#waiting.push(resolve));
    void this.#work();
    await done;
  }

  async #answer(id: number, question: Question): Promise<void> {
    const isCancelled = (): boolean => this.#cancelled.has(id);
    try {
      // The side bar shows what is known so far.
      if (question.ask === 'tree') this.#start();
      else await this.#upToDate();
      const answer = isCancelled() ? null : await this.#answerTo(question, isCancelled);
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

  #answerTo(question: Question, isCancelled: () => boolean): unknown {
    switch (question.ask) {
      case 'state':
        return this.#state();
      case 'actor':
        return mentionsOfActor(this.#store, question.id).map((place) => this.#placeAt(place));
      case 'concept':
        return placesOfConcept(this.#store, question.id).map((place) => this.#placeAt(place));
      case 'symbols':
        return findSymbols(this.#store, question.query, question.most).map(
          (found): SymbolAt => ({ ...found, at: this.#placeAt(found.at) }),
        );
      case 'tree':
        return question.under ? this.#branch(question.under) : this.#tree(question.view, question.here);
      case 'naming':
        return this.#naming(question);
      case 'form':
        return this.#forms(question, isCancelled);
      case 'accept':
        return this.#accept(question, isCancelled);
      case 'step':
        return this.#step(question.steps);
    }
  }

  #state(): State {
    const sidecars = [...this.#entries.values()].reduce((sum, { file }) => sum + file.sidecars.length, 0);
    return { articles: this.#store.size, sidecars };
  }

  #uriOf(key: string): string {
    const entry = this.#entries.get(key);
    return this.#open.get(key) ?? (entry ? pathToFileURL(entry.file.path).href : key);
  }

  #placeAt({ key, start, end }: Place): PlaceAt {
    return { uri: this.#uriOf(key), start, end };
  }

  #listed = (key: string) => ({ uri: this.#uriOf(key), name: this.#nameOf(key) });

  #nameOf(key: string): string {
    const entry = this.#entries.get(key);
    if (!entry) return nameOf(key);
    const { folder, below } = entry.file;
    return this.#folders.size > 1 ? `${nameOf(folder.uri)}/${below}` : below;
  }

  #tree(view: TreeView, here: string | null): TreeItem[] {
    const store = this.#store;
    switch (view) {
      case 'actors':
        return this.#items(actorsOverall(store));
      case 'undecided':
        return this.#items(
          here === null ? undecidedArticles(store, '', this.#listed) : undecidedElsewhere(store, keyOf(here)),
        );
      case 'findings':
        return this.#items(findingsOverall(store, this.#listed, (key) => !this.#open.has(key)));
      case 'concepts':
        return [...this.#folders.values()].flatMap((folder) => {
          const { codebook, text } = folder.codebook;
          const isIn = (key: string): boolean => this.#folderOf(this.#uriOf(key)) === folder;
          const book = { uri: codebookIn(folder.uri), lines: linesOf(text ?? '') };
          return this.#items(conceptsOverall(store, codebook, isIn, this.#listed), book);
        });
    }
  }

  #items(nodes: readonly IndexNode[], codebook: { uri: string; lines: Lines } | null = null): TreeItem[] {
    return toIndexItems(nodes, this.#listed, codebook);
  }

  /** What lies below an entry. */
  #branch(under: Branch): TreeItem[] {
    switch (under.of) {
      case 'actor':
        return this.#items(articlesUnder(this.#store, under.id, this.#listed));
      case 'undecided':
        return this.#items(undecidedArticles(this.#store, under.without, this.#listed));
      default: {
        const entry = this.#entries.get(keyOf(under.uri));
        const article = entry && readClosed(entry.file);
        if (!article) return [];
        const { uri, text, reading } = article;
        const name = this.#nameOf(keyOf(under.uri));
        return branchOf({ uri, name, ...reading }, { uri, lines: linesOf(text), version: null }, under);
      }
    }
  }

  #naming({ folder: uri, kind, name }: Question & { ask: 'naming' }): Naming {
    const wanted = `${kind} ${name}`;
    const sidecars: { uri: string; text: string }[] = [];
    const unreadable: string[] = [];
    for (const { file, notes } of this.#entries.values()) {
      if (sameForm(file.folder.uri) !== sameForm(uri)) continue;
      for (const note of notes) {
        if (note.terms && !note.terms.has(wanted)) continue;
        const text = sidecarText(file.folder.uri, note.uri);
        if (text === null) unreadable.push(note.uri);
        else sidecars.push({ uri: note.uri, text });
      }
    }
    return { sidecars, unreadable };
  }

  async #forms({ id, words }: Question & { ask: 'form' }, isCancelled: () => boolean): Promise<OpenForm[]> {
    const found: OpenForm[] = [];
    for (const { key, file } of this.#closedWith({ id, words })) {
      if (isCancelled()) return [];
      const article = readClosed(file);
      const open = article ? openMentions(article.reading.desk, { id, words }) : [];
      if (article && open.length > 0)
        found.push({
          uri: article.uri,
          name: this.#nameOf(key),
          count: open.length,
          excerpt: excerptAt(article.text, open[0]!),
        });
      await setImmediate();
    }
    return found;
  }

  #closedWith({ id, words }: { readonly id: string; readonly words: string }) {
    return articlesWithForm(this.#store, id, words).flatMap((key) => {
      const file = this.#open.has(key) ? undefined : this.#entries.get(key)?.file;
      return file ? [{ key, file }] : [];
    });
  }

  async #accept(form: Acceptance, isCancelled: () => boolean): Promise<CarriedOut> {
    const carriedOut = { steps: [] as StepOf[], rewritings: [] as Rewriting[], refused: [] as string[] };
    for (const uri of form.uris) {
      if (isCancelled()) break;
      const file = this.#entries.get(keyOf(uri))?.file;
      if (!file) continue;
      const done = changeClosed(file, () => accepting(form), form.writes);
      if ('refused' in done) carriedOut.refused.push(done.refused);
      else carriedOut.steps.push(done.step);
      if ('rewriting' in done && !form.writes) carriedOut.rewritings.push(done.rewriting);
      if (form.writes) this.#sidecarWritten(uri);
      await setImmediate();
    }
    return carriedOut;
  }

  async #step(steps: readonly StepOf[]): Promise<CarriedOut> {
    const taken: StepOf[] = [];
    const refused: string[] = [];
    for (const step of steps) {
      const file = this.#entries.get(keyOf(step.article))?.file;
      const done = file ? stepClosed(file, step) : { refused: `${nameOf(step.article)} is no longer there.` };
      if ('step' in done) taken.push(step);
      else refused.push(done.refused);
      this.#sidecarWritten(step.article);
      await setImmediate();
    }
    return { steps: taken, rewritings: [], refused };
  }

  /** What was written here is read again; it may be the first sidecar of its article. */
  #sidecarWritten(uri: string): void {
    const folder = this.#folderOf(uri);
    if (folder) this.#toScan.add(folder);
    this.#soon(SCAN_WAIT);
  }
}
