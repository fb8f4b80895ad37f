import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { CodebookInForce } from './codebooks';
import { linesOf } from './convert';
import { type Listener, warningOnce } from './listener';
import { Arrivals } from './session/arrivals';
import { reportArticle } from './session/articleReports';
import { reportCodebook, unreportCodebook, unseenIn } from './session/codebookReports';
import { Coding } from './session/coding';
import { type Home, Homes } from './session/homes';
import { type OpenDocument, OpenDocuments, type Outcome } from './session/openDocuments';
import { OpenSidecars } from './session/openSidecars';
import { readOpen } from './session/readOpen';
import { type FolderSettings, SettingsByFolder } from './session/settingsByFolder';
import { SidecarReports } from './session/sidecarReports';
import type { Settings } from './settings';
import { articleOfSidecar } from './sidecars';
import type { CodebookFile, OpenCodebook, Snapshot } from './snapshot';
import { codebookIn, type Files, folderForm } from './workspace';

/** The only mutable state of the server: open documents, folders, codebooks, settings, and what was read last. */
export class Session {
  readonly #files: Files;
  readonly #listener: Listener;
  readonly #documents = new OpenDocuments();
  readonly #homes: Homes;
  readonly #settings: SettingsByFolder;
  readonly #sidecars: OpenSidecars;
  readonly #sidecarReports: SidecarReports;
  readonly #arrivals = new Arrivals(() => this.#tell());
  /** Decisions, and what was decided. */
  readonly coding: Coding;
  /** Counts changes of folders and settings. */
  #setup = 0;
  /** True where what editors have shown of some article is old, and they do not know it. */
  #stale = false;
  #ids = 0;

  /** `userOf` says who works in a folder, where the settings do not. */
  constructor(files: Files, listener: Listener, userOf: (folder: string) => string | null = () => null) {
    this.#files = files;
    this.#listener = warningOnce(listener);
    const documents = this.#documents;
    const nextRevision = (): number => ++this.#ids;
    this.#homes = new Homes({
      files,
      userOf,
      unsaved: (uri) => {
        const open = documents.at(uri);
        return open?.isGone ? undefined : open?.document.getText();
      },
      warn: (message) => this.#listener.warn(message),
      nextRevision,
    });
    this.#settings = new SettingsByFolder(this.#homes);
    this.#sidecars = new OpenSidecars({
      files,
      documents,
      homes: this.#homes,
      settings: this.#settings,
      nextRevision,
    });
    this.#sidecarReports = new SidecarReports(this.#listener);
    this.coding = new Coding({
      documents,
      sidecars: this.#sidecars,
      snapshot: (uri) => this.snapshot(uri),
      changed: () => this.#arrivals.came(),
    });
  }

  get folders(): readonly string[] {
    return this.#homes.folders;
  }

  setFolders(folders: readonly string[]): void {
    this.#homes.folders = folders;
    this.#setup++;
    this.#arrivals.came();
  }

  /** Settings of the folders, and of all else under `null`. Nothing is analysed before they are known. */
  setSettings(settings: readonly FolderSettings[]): void {
    this.#settings.give(settings);
    this.#setup++;
    this.#stale = this.#arrivals.hasBegun;
    this.#arrivals.begin();
    this.#arrivals.came();
  }

  /** Settings that hold for a document or folder. */
  settingsFor(uri: string): Settings {
    return this.#settings.of(uri);
  }

  open(uri: string, languageId: string, version: number, text: string): void {
    this.#documents.open(uri, languageId, version, text);
    const home = this.#homes.of(uri);
    // Nobody watches the codebook of a file outside all folders.
    if (home.folder !== null && !this.folders.includes(home.folder)) {
      home.disk = undefined;
      home.lists.clear();
    }
    this.#arrivals.came();
  }

  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    if (this.#documents.change(uri, version, changes)) this.#arrivals.came();
  }

  close(uri: string): void {
    const open = this.#documents.close(uri);
    if (!open) return;
    this.#listener.report({ uri: open.uri, version: null, lines: linesOf(''), problems: [] });
    const home = this.#homes.ofCodebook(uri);
    if (home) {
      home.disk = undefined;
      home.reported = undefined;
    }
    this.#sidecars.forget(uri);
    this.#arrivals.came();
  }

  /** Files changed on disk. */
  filesChanged(uris: readonly string[]): void {
    for (const uri of uris) {
      const home = this.#homes.ofCodebook(uri);
      if (home) {
        home.disk = undefined;
        const open = this.#documents.at(uri);
        if (open && home.folder !== null) {
          home.disk = this.#files.read(home.folder, codebookIn(home.folder));
          open.isGone = 'text' in home.disk && home.disk.text === null;
        }
      }
      this.#sidecars.forget(uri);
      this.#homes.forgetList(uri);
    }
    this.#arrivals.came();
  }

  /** The version of an open document; undefined where it is not open. */
  versionOf(uri: string): number | undefined {
    return this.#documents.at(uri)?.document.version;
  }

  /** True for a document that is open. */
  isOpen(uri: string): boolean {
    return this.#documents.at(uri) !== undefined;
  }

  /** The open documents that are no codebooks and no sidecars. */
  openArticles(): string[] {
    return [...this.#documents].map(({ uri }) => uri).filter((uri) => this.#isArticle(uri));
  }

  /** The text of an open document; undefined where it is not open. */
  textOf(uri: string): string | undefined {
    return this.#documents.at(uri)?.document.getText();
  }

  /** All open documents as they are. */
  openFiles(): { readonly uri: string; readonly version: number; readonly text: string }[] {
    return [...this.#documents].map(({ uri, document }) => ({
      uri,
      version: document.version,
      text: document.getText(),
    }));
  }

  /** The sidecars beside open articles as they are on disk, without a byte order mark; null for those that can't be read. */
  sidecarsOfOpen(): { readonly uri: string; readonly text: string | null }[] {
    return this.openArticles().flatMap((article) => this.#sidecars.onDisk(article));
  }

  /** The sidecars beside an article, whoever's they are. */
  sidecarsBeside(article: string): readonly string[] {
    return this.#sidecars.beside(article);
  }

  /** Where the coder's annotations of an article stand; null where the coder is not known. */
  sidecarOf(article: string): string | null {
    return this.#sidecars.uriOf(article);
  }

  /** Who codes in a folder; null where nobody said. */
  coderIn(folder: string): string | null {
    return this.#settings.coderOf(codebookIn(folder));
  }

  /** The reading of a document as it is now; null where it is not open, or no article. */
  snapshot(uri: string): Snapshot | null {
    const open = this.#documents.at(uri);
    const outcome = open && this.#arrivals.hasBegun ? this.#read(open) : undefined;
    return outcome && 'analysis' in outcome ? outcome : null;
  }

  /** The readings of all open articles. */
  snapshots(): Snapshot[] {
    return [...this.#documents].flatMap(({ uri }) => this.snapshot(uri) ?? []);
  }

  /** The codebook that a document is the text of, with the open articles it holds for; null where it is none. */
  codebookAt(uri: string): OpenCodebook | null {
    const home = this.#arrivals.hasBegun ? this.#homes.ofCodebook(uri) : null;
    if (!home) return null;
    const inForce = this.#homes.codebookOf(home);
    const { parsed, text } = inForce;
    if (!parsed || text === null) return null;
    const version = this.versionOf(uri) ?? null;
    const articles = this.snapshots().filter(({ codebook }) => codebook === inForce);
    const { entries, usable } = parsed;
    return { uri, version, text, lines: linesOf(text), inForce, entries, usable, articles };
  }

  /** The codebook of a folder as it is in force. */
  codebookOf(folder: string): CodebookInForce {
    return this.#homes.codebookOf(this.#homes.at(folderForm(folder)));
  }

  /** The codebook that holds for a file. */
  codebookFor(uri: string): CodebookInForce {
    return this.#homes.codebookOf(this.#homes.of(uri));
  }

  /** The codebook that an article's fixes change, as it is this moment; null where there can be none. */
  codebookToEdit(uri: string): CodebookFile | null {
    const home = this.#homes.of(uri);
    if (home.folder === null) return null;
    const own = codebookIn(home.folder);
    const open = this.#documents.at(own);
    if (open) return { uri: open.uri, version: open.document.version, text: open.document.getText() };
    // An edit of a file that nobody has open has no version to protect it.
    home.disk = this.#files.read(home.folder, own);
    return 'text' in home.disk ? { uri: own, version: null, text: home.disk.text } : null;
  }

  /** Keeps the tokens an editor was given, for the next delta; returns their id. */
  keepTokens(uri: string, data: readonly number[]): string {
    const id = String(++this.#ids);
    const open = this.#documents.at(uri);
    if (open) open.tokens = { id, data };
    return id;
  }

  /** The tokens kept under this id; undefined where others took their place. */
  keptTokens(uri: string, id: string): readonly number[] | undefined {
    const kept = this.#documents.at(uri)?.tokens;
    return kept && kept.id === id ? kept.data : undefined;
  }

  /** Resolves when the settings are known and the messages that had arrived are worked through. */
  settled(): Promise<void> {
    return this.#arrivals.settled();
  }

  /** Tells what is not as it was told last. */
  #tell(): void {
    for (const open of this.#documents)
      if (this.#isArticle(open.uri) && reportArticle(open, this.#read(open), this.#listener)) this.#stale = true;
    this.#forgetHomes();
    for (const home of this.#homes) this.#reportCodebook(home);
    this.#sidecarReports.update(
      [...this.#documents].map(({ uri, document, sidecar }) => ({
        uri,
        version: document.version,
        text: () => document.getText(),
        sidecar,
      })),
    );
    if (this.#stale) this.#listener.refresh();
    this.#stale = false;
  }

  #isArticle(uri: string): boolean {
    return !this.#homes.ofCodebook(uri) && articleOfSidecar(uri) === null;
  }

  /** Lets go of folders that were closed, and of directories whose last article was. */
  #forgetHomes(): void {
    const uris = [...this.#documents].map(({ uri }) => uri);
    for (const home of this.#homes.keepOnly(uris)) unreportCodebook(home, this.#listener);
  }

  #reportCodebook(home: Home): void {
    if (home.folder === null) return;
    const codebook = this.#homes.codebookOf(home);
    const uri = codebookIn(home.folder);
    const open = this.#documents.at(uri);
    const unseen = unseenIn(codebook, this.settingsFor(uri), () => this.snapshots());
    const shown = open && { uri: open.uri, version: open.document.version };
    reportCodebook(home, { codebook, open: shown, unseen }, this.#listener);
  }

  #read(open: OpenDocument): Outcome {
    const home = this.#homes.of(open.uri);
    const codebook = this.#homes.codebookOf(home);
    const sidecar = this.#sidecars.inForce(open, home);
    const key = `${open.document.version} ${home.revision} ${this.#setup} ${open.sidecarRevision}`;
    if (open.reading?.key === key) return open.reading.outcome;
    let outcome: Outcome;
    try {
      const given = {
        codebook,
        codebookUri: home.folder === null || (home.disk && 'refused' in home.disk) ? null : codebookIn(home.folder),
        settings: this.settingsFor(open.uri),
        path: this.#homes.pathOf(open.uri),
        sidecar,
      };
      outcome = readOpen(open, given, (message) => this.#listener.warn(message));
    } catch (error) {
      // A mistake of ours in one article must not take the others down.
      this.#listener.log(`Reading ${open.uri} failed: ${error instanceof Error ? error.stack : error}`);
      outcome = { whyNot: 'Reading it failed; the log says more.' };
    }
    open.reading = { key, outcome };
    return outcome;
  }
}
