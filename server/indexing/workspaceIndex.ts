import type { CodebookConcept } from '../codebook/codebook';
import { conceptFinder, type FindConcepts } from '../index/conceptWords';
import { recordOf } from '../index/record';
import type { Session } from '../session';
import type { Snapshot } from '../snapshot';
import { parentOf, sameForm } from '../workspace';
import { Indexer } from './indexer';
import type { Answers, FolderSetup, FromIndexer, Question, ToIndexer } from './messages';
import type { Turn } from './turn';

/** A thread that reads articles, or what stands for one. */
export interface IndexThread {
  post(message: ToIndexer): void;
  /** Absent where it is no thread of its own. */
  readonly turn?: Turn;
  stop(): void;
}

/** Starts a thread. `gone` is told why it ended by itself. */
export type StartThread = (tell: (message: FromIndexer) => void, gone: (why: string) => void) => IndexThread;

/** What the index tells without being asked. */
export interface IndexListener {
  /** How far the reading of articles is; `done` equals `total` where nothing is left to do. */
  progress(done: number, total: number): void;
  /** What was answered before may be old; so many articles are read. */
  news(articles: number): void;
  warn(message: string): void;
  log(message: string): void;
}

/** Asks to be told when a question is taken back; as the protocol's tokens do. */
export interface Cancellation {
  readonly isCancellationRequested: boolean;
  onCancellationRequested(listener: () => void): { dispose(): void };
}

/** A thread that ends more often than this stays down. */
const MOST_STARTS = 3;

/** Those questions that are about articles which are not open. */
interface Pending {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * All articles of the workspace, open or not, for questions that go over them. Those that are open count as they are in
 * the editor; the others are read by a thread of their own, which is started with the first question. Without a thread,
 * or where `stancemark.index` is off, only open articles count.
 */
export class WorkspaceIndex {
  readonly #session: Session;
  readonly #start: StartThread | null;
  readonly #listener: IndexListener;
  #thread: IndexThread | undefined;
  #starts = 0;
  #isStopped = false;
  /** Counts edits. */
  #edits = 0;
  #ids = 0;
  readonly #pending = new Map<number, Pending>();
  /** The editor's settings by folder. */
  #sections: ReadonlyMap<string | null, unknown> = new Map();
  /** What the thread was told last. */
  #setup = '';
  readonly #codebooks = new Map<string, string | null>();
  readonly #open = new Map<string, Snapshot | null>();
  readonly #finders = new WeakMap<readonly CodebookConcept[], FindConcepts>();

  constructor(session: Session, start: StartThread | null, listener: IndexListener) {
    this.#session = session;
    this.#start = start;
    this.#listener = listener;
  }

  /** The editor's `stancemark` sections by folder, those of all else under null. */
  setSections(sections: ReadonlyMap<string | null, unknown>): void {
    this.#sections = sections;
    if (this.#thread) this.#sync();
  }

  /** True where articles count that are not open. */
  get scans(): boolean {
    return this.#start !== null && this.#session.folders.some((folder) => this.#scans(folder));
  }

  /** Files changed on disk. */
  filesChanged(uris: readonly string[]): void {
    this.#thread?.post({ type: 'changed', uris });
  }

  /** An edit came: it is worked off before any more articles are read. */
  edited(): void {
    const turn = this.#thread?.turn;
    if (!turn) return;
    const edit = ++this.#edits;
    turn.hold();
    void this.#session.settled().then(() => {
      // What was settled is told by now, or in this very turn; a later edit lets go by itself.
      if (edit === this.#edits) setImmediate(() => turn.letGo());
    });
  }

  /** Reads on only when it is asked again. */
  pause(): void {
    this.#thread?.post({ type: 'pause' });
  }

  /** The answer to a question; null where it was taken back. Rejects where the thread died over it. */
  async ask<Q extends Question>(question: Q, token?: Cancellation): Promise<Answers[Q['ask']] | null> {
    if (this.#isStopped || token?.isCancellationRequested) return null;
    const thread = this.#thread ?? this.#begin();
    this.#sync();
    const id = ++this.#ids;
    const answer = new Promise<unknown>((resolve, reject) => this.#pending.set(id, { resolve, reject }));
    thread.post({ type: 'request', id, question });
    const cancelling = token?.onCancellationRequested(() => {
      thread.post({ type: 'cancel', id });
      this.#pending.get(id)?.resolve(null);
      this.#pending.delete(id);
    });
    try {
      return (await answer) as Answers[Q['ask']] | null;
    } finally {
      cancelling?.dispose();
    }
  }

  /** For good: whatever is asked later is answered null, and starts no thread again. */
  stop(): void {
    this.#isStopped = true;
    this.#thread?.stop();
    this.#thread = undefined;
    for (const { resolve } of this.#pending.values()) resolve(null);
    this.#pending.clear();
  }

  #begin(): IndexThread {
    this.#setup = '';
    this.#codebooks.clear();
    this.#open.clear();
    this.#starts++;
    const start = this.#start !== null && this.#starts <= MOST_STARTS ? this.#start : inThisThread;
    this.#thread = start(
      (message) => this.#receive(message),
      (why) => this.#gone(why),
    );
    return this.#thread;
  }

  #receive(message: FromIndexer): void {
    switch (message.type) {
      case 'answer':
        this.#pending.get(message.id)?.resolve(message.answer);
        this.#pending.delete(message.id);
        break;
      case 'failed':
        this.#pending.get(message.id)?.reject(new Error(message.message));
        this.#pending.delete(message.id);
        break;
      case 'progress':
        this.#listener.progress(message.done, message.total);
        break;
      case 'news':
        this.#listener.news(message.articles);
        break;
      case 'log':
        this.#listener.log(message.message);
        break;
      case 'warn':
        this.#listener.warn(message.message);
    }
  }

  #gone(why: string): void {
    this.#thread = undefined;
    this.#listener.progress(0, 0);
    this.#listener.log(`The thread that reads the folder’s articles ended: ${why}`);
    if (this.#starts === MOST_STARTS)
      this.#listener.warn('The articles of the folder can’t be read; only open ones count. The log says more.');
    for (const { reject } of this.#pending.values()) reject(new Error(why));
    this.#pending.clear();
  }

  /** Tells the thread what has changed since it was told last. */
  #sync(): void {
    const thread = this.#thread;
    if (!thread) return;
    const snapshots = this.#session.snapshots();
    const folders = this.#foldersWith(snapshots);
    const setup = JSON.stringify(folders);
    if (setup !== this.#setup) thread.post({ type: 'setup', folders });
    this.#setup = setup;
    for (const { uri } of folders) {
      const { text } = this.#session.codebookOf(uri);
      if (this.#codebooks.has(uri) ? this.#codebooks.get(uri) === text : text === null) continue;
      this.#codebooks.set(uri, text);
      thread.post({ type: 'codebook', folder: uri, text });
    }
    const articles = new Map(snapshots.map((snapshot) => [snapshot.uri, snapshot]));
    for (const uri of this.#open.keys())
      if (!this.#session.isOpen(uri)) {
        this.#open.delete(uri);
        thread.post({ type: 'closed', uri });
      }
    for (const uri of this.#session.openArticles()) {
      const snapshot = articles.get(uri) ?? null;
      if (this.#open.has(uri) && this.#open.get(uri) === snapshot) continue;
      this.#open.set(uri, snapshot);
      const record = snapshot && recordOf(snapshot, this.#conceptsOf(snapshot));
      thread.post({ type: 'open', uri, record });
    }
  }

  /** The workspace's folders, and those of open articles that lie elsewhere. */
  #foldersWith(snapshots: readonly Snapshot[]): FolderSetup[] {
    const setup = (uri: string, scans: boolean): FolderSetup => ({
      uri,
      section: this.#sections.get(uri) ?? this.#sections.get(null) ?? null,
      coder: this.#session.coderIn(uri),
      scans,
    });
    const folders = this.#session.folders;
    const known = new Set(folders.map(sameForm));
    const others = new Map<string, string>();
    for (const { codebookUri } of snapshots) {
      const folder = codebookUri === null ? null : parentOf(codebookUri);
      if (folder !== null && !known.has(sameForm(folder))) others.set(sameForm(folder), folder);
    }
    return [
      ...folders.map((uri) => setup(uri, this.#start !== null && this.#scans(uri))),
      ...[...others.values()].map((uri) => setup(uri, false)),
    ];
  }

  #scans(folder: string): boolean {
    return folder.startsWith('file:') && this.#session.settingsFor(`${folder}/codebook.yaml`).index;
  }

  #conceptsOf({ codebook: { codebook } }: Snapshot): FindConcepts {
    const known = this.#finders.get(codebook.concepts) ?? conceptFinder(codebook.concepts);
    this.#finders.set(codebook.concepts, known);
    return known;
  }
}

/** What stands for a thread where there is none to be had: it reads no files. */
const inThisThread: StartThread = (tell) => {
  const indexer = new Indexer((message) => queueMicrotask(() => tell(message)));
  return {
    post: (message) =>
      indexer.receive(
        message.type === 'setup'
          ? { ...message, folders: message.folders.map((folder) => ({ ...folder, scans: false })) }
          : message,
      ),
    stop: () => {},
  };
};
