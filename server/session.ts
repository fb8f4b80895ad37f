import { setImmediate } from 'node:timers/promises';
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { changeBetween, type TextChange } from './annotations/follow';
import { reversed, type Step, stepped } from './annotations/history';
import { progressOf } from './annotations/suggestions';
import { type KnownBlocks, readArticle } from './articleReading';
import { reportCodebook, unreportCodebook, unseenIn } from './codebookReports';
import type { CodebookInForce } from './codebooks';
import { linesOf } from './convert';
import type { Decided, Refusal, SidecarEdit } from './decided';
import { Histories, type Past, type Taken, type Together } from './histories';
import { type Home, Homes } from './homes';
import type { Listener } from './listener';
import { proseOf } from './reading/prose';
import { type Chosen, choose } from './selection';
import { defaultSettings, type Settings } from './settings';
import { SidecarReports } from './sidecarReports';
import {
  articleOfSidecar,
  type Change,
  followed,
  NO_CODER,
  nameOf,
  type Planned,
  plannedChange,
  type Rewritten,
  readSidecar,
  renamedIn,
  rewritten,
  type SidecarInForce,
  sidecarUri,
} from './sidecars';
import type { CodebookFile, OpenCodebook, Snapshot } from './snapshot';
import {
  codebookIn,
  type FileContent,
  type Files,
  folderForm,
  sameForm,
  type Written,
  withoutMark,
  withoutMarkIn,
} from './workspace';

/** An article as it was read, or a sentence that says why it was not. */
type Outcome = Snapshot | { readonly whyNot: string };

interface OpenDocument {
  readonly uri: string;
  readonly document: TextDocument;
  /** A codebook whose file was deleted is shown still, but not in force; until somebody edits it. */
  isGone: boolean;
  /** Whether its name has it read under these settings. */
  chosen: { readonly settings: Settings; readonly path: string | null; readonly as: Chosen } | undefined;
  /** Once read as prose, a text stays an article while it is edited: colours must not come and go. */
  isProse: boolean;
  /** `key` names the text, codebook and settings that it was read with. */
  reading: { readonly key: string; readonly outcome: Outcome } | undefined;
  blocks: KnownBlocks | undefined;
  tokens: { readonly id: string; readonly data: readonly number[] } | undefined;
  /** What the editor was told last. */
  reported: Outcome | undefined;
  /** Waits for a pause in typing to tell the status. */
  telling: NodeJS.Timeout | undefined;
  /** The coder's sidecar; undefined until it is first asked for. */
  sidecar: SidecarInForce | undefined;
  /** Changes with the sidecar, except where its annotations merely go with the text. */
  sidecarRevision: number;
  /** The sidecar on disk; undefined where that is not known. */
  sidecarDisk: FileContent | undefined;
}

/** Coalescing waits no longer for a queue of messages that does not run empty. In milliseconds. */
const LONGEST_WAIT = 40;

/**
 * While somebody types, colours and findings follow each key; what is told beside them (counts, and where thousands of
 * decided words stand) waits for a pause. In milliseconds.
 */
const TYPING_PAUSE = 100;

/** Nobody reads through more findings of one article, and editors slow down. */
const MOST_LISTED = 1_000;

/** The only mutable state of the server: open documents, folders, codebooks, settings, and what was read last. */
export class Session {
  readonly #files: Files;
  readonly #listener: Listener;
  readonly #documents = new Map<string, OpenDocument>();
  readonly #homes: Homes;
  #settings: readonly { readonly folder: string | null; readonly settings: Settings }[] = [];
  /** Counts changes of folders and settings. */
  #setup = 0;
  #configured = false;
  #nowConfigured!: () => void;
  readonly #configuredOnce = new Promise<void>((resolve) => {
    this.#nowConfigured = resolve;
  });
  /** Counts messages that change something. */
  #arrivals = 0;
  #flushing = false;
  #stale = false;
  #ids = 0;
  readonly #said = new Set<string>();
  readonly #histories = new Histories();
  readonly #sidecarReports: SidecarReports;

  /** `userOf` says who works in a folder, where the settings do not. */
  constructor(files: Files, listener: Listener, userOf: (folder: string) => string | null = () => null) {
    this.#files = files;
    this.#listener = listener;
    this.#sidecarReports = new SidecarReports(listener);
    this.#homes = new Homes({
      files,
      userOf,
      unsaved: (uri) => {
        const open = this.#documents.get(sameForm(uri));
        return open?.isGone ? undefined : open?.document.getText();
      },
      warn: (message) => this.#warnOnce(message),
      nextRevision: () => ++this.#ids,
    });
  }

  get folders(): readonly string[] {
    return this.#homes.folders;
  }

  setFolders(folders: readonly string[]): void {
    this.#homes.folders = folders;
    this.#setup++;
    this.#changed();
  }

  /** Settings of the folders, and of all else under `null`. Nothing is analysed before they are known. */
  setSettings(settings: readonly { readonly folder: string | null; readonly settings: Settings }[]): void {
    this.#settings = settings.map(({ folder, settings }) => ({
      folder: folder === null ? null : folderForm(folder),
      settings,
    }));
    this.#setup++;
    this.#stale = this.#configured;
    this.#configured = true;
    this.#nowConfigured();
    this.#changed();
  }

  /** Settings that hold for a document or folder. */
  settingsFor(uri: string): Settings {
    const folder = this.#homes.folderOf(uri);
    const found =
      this.#settings.find((entry) => entry.folder !== null && entry.folder === folder) ??
      this.#settings.find((entry) => entry.folder === null);
    return found?.settings ?? defaultSettings;
  }

  open(uri: string, languageId: string, version: number, text: string): void {
    const document = TextDocument.create(uri, languageId, version, text);
    this.#documents.set(sameForm(uri), {
      uri,
      document,
      isGone: false,
      chosen: undefined,
      isProse: false,
      reading: undefined,
      blocks: undefined,
      tokens: undefined,
      reported: undefined,
      telling: undefined,
      sidecar: undefined,
      sidecarRevision: 0,
      sidecarDisk: undefined,
    });
    const home = this.#homes.of(uri);
    // Nobody watches the codebook of a file outside all folders.
    if (home.folder !== null && !this.folders.includes(home.folder)) {
      home.disk = undefined;
      home.lists.clear();
    }
    this.#changed();
  }

  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    const open = this.#documents.get(sameForm(uri));
    if (!open) return;
    for (const change of changes) {
      const { document, sidecar } = open;
      const edit = sidecar && sidecar.placed.length > 0 ? toTextChange(document, change) : null;
      const before = document.getText();
      TextDocument.update(document, [change], version);
      if (edit) open.sidecar = followed(sidecar!, before, document.getText(), edit);
    }
    open.isGone = false;
    this.#changed();
  }

  close(uri: string): void {
    const open = this.#documents.get(sameForm(uri));
    if (!open) return;
    this.#documents.delete(sameForm(uri));
    clearTimeout(open.telling);
    this.#listener.report({ uri: open.uri, version: null, lines: linesOf(''), problems: [] });
    const home = this.#homes.ofCodebook(uri);
    if (home) {
      home.disk = undefined;
      home.reported = undefined;
    }
    this.#forgetSidecar(uri);
    this.#changed();
  }

  /** Files changed on disk. */
  filesChanged(uris: readonly string[]): void {
    for (const uri of uris) {
      const home = this.#homes.ofCodebook(uri);
      if (home) {
        home.disk = undefined;
        const open = this.#documents.get(sameForm(uri));
        if (open && home.folder !== null) {
          home.disk = this.#files.read(home.folder, codebookIn(home.folder));
          open.isGone = 'text' in home.disk && home.disk.text === null;
        }
      }
      this.#forgetSidecar(uri);
      this.#homes.forgetList(uri);
    }
    this.#changed();
  }

  /** The version of an open document; undefined where it is not open. */
  versionOf(uri: string): number | undefined {
    return this.#documents.get(sameForm(uri))?.document.version;
  }

  /** True for a document that is open. */
  isOpen(uri: string): boolean {
    return this.#documents.has(sameForm(uri));
  }

  /** The open documents that are no codebooks and no sidecars. */
  openArticles(): string[] {
    return [...this.#documents.values()].flatMap(({ uri }) =>
      this.#homes.ofCodebook(uri) || articleOfSidecar(uri) !== null ? [] : uri,
    );
  }

  /** The text of an open document; undefined where it is not open. */
  textOf(uri: string): string | undefined {
    return this.#documents.get(sameForm(uri))?.document.getText();
  }

  /** All open documents as they are. */
  openFiles(): { readonly uri: string; readonly version: number; readonly text: string }[] {
    return [...this.#documents.values()].map(({ uri, document }) => ({
      uri,
      version: document.version,
      text: document.getText(),
    }));
  }

  /** The sidecars beside open articles as they are on disk, without a byte order mark; null for those that can't be read. */
  sidecarsOfOpen(): { readonly uri: string; readonly text: string | null }[] {
    return this.openArticles().flatMap((article) => {
      const { folder } = this.#homes.of(article);
      return this.#files.sidecars(article).map((uri) => {
        const content = folder === null ? null : withoutMarkIn(this.#files.read(folder, uri));
        return { uri, text: content && 'text' in content ? content.text : null };
      });
    });
  }

  /** Who codes in a folder; null where nobody said. */
  coderIn(folder: string): string | null {
    return this.#coderOf(codebookIn(folder));
  }

  /** Where the coder's annotations of an article stand; null where the coder is not known. */
  sidecarOf(article: string): string | null {
    const coder = this.#coderOf(article);
    return coder === null ? null : sidecarUri(article, coder);
  }

  /** The reading of a document as it is now; null where it is not open, or no article. */
  snapshot(uri: string): Snapshot | null {
    const open = this.#documents.get(sameForm(uri));
    const outcome = open && this.#configured ? this.#read(open) : undefined;
    return outcome && 'analysis' in outcome ? outcome : null;
  }

  /** The readings of all open articles. */
  snapshots(): Snapshot[] {
    return [...this.#documents.values()].flatMap(({ uri }) => this.snapshot(uri) ?? []);
  }

  /** The codebook that a document is the text of, with the open articles it holds for; null where it is none. */
  codebookAt(uri: string): OpenCodebook | null {
    const home = this.#configured ? this.#homes.ofCodebook(uri) : null;
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
    const open = this.#documents.get(sameForm(own));
    if (open) return { uri: open.uri, version: open.document.version, text: open.document.getText() };
    // An edit of a file that nobody has open has no version to protect it.
    home.disk = this.#files.read(home.folder, own);
    return 'text' in home.disk ? { uri: own, version: null, text: home.disk.text } : null;
  }

  /**
   * Does to the sidecar of an open article what `change` says, and writes it: `change` answers the same sidecar where
   * there is nothing to do, and a sentence where it refuses.
   */
  decide(uri: string, change: Change, together: Together | null = null): Decided {
    return this.#carryOut(uri, change, (sidecar, step) => this.#histories.did(sidecar, step, together));
  }

  /** What a change of an open article's sidecar comes to, without doing it. */
  planned(uri: string, change: Change): (Planned & { readonly edit: SidecarEdit }) | Refusal {
    // Not every editor tells of files that change on disk.
    const open = this.#documents.get(sameForm(uri));
    if (open) open.sidecarDisk = undefined;
    const snapshot = this.snapshot(uri);
    if (!snapshot) return { refused: 'This is no article that is read.' };
    const { sidecar, desk } = snapshot;
    if (!sidecar)
      return this.#coderOf(uri) === null
        ? { refused: NO_CODER, needs: 'coder' }
        : { refused: 'Save the article in a folder first: decisions are kept in a file beside it.' };
    const planned = plannedChange(sidecar, desk, change);
    if ('refused' in planned) return planned;
    const version = this.versionOf(sidecar.uri) ?? null;
    return { ...planned, edit: { uri: sidecar.uri, version, before: planned.before, text: planned.text } };
  }

  /** A decision in articles that are not open was carried out: it can be undone in their editors. */
  decidedClosed(article: string, step: Step, together: Together): void {
    const sidecar = this.sidecarOf(article);
    if (sidecar !== null) this.#histories.did(sidecar, step, together);
  }

  /** Takes the last decision in an open article back, or the one again that was undone last. */
  travel(uri: string, from: Past): Decided {
    const sidecar = this.sidecarOf(uri);
    const taken = sidecar === null ? undefined : this.#histories.last(sidecar, from);
    return taken
      ? this.#travel(uri, taken, from)
      : { refused: `There is no decision to ${from === 'done' ? 'undo' : 'redo'} here.` };
  }

  /** The decision over several articles that was done or undone last in one of them; null where it was none. */
  togetherAt(uri: string, from: Past): Together | null {
    const sidecar = this.sidecarOf(uri);
    return (sidecar === null ? undefined : this.#histories.last(sidecar, from)?.together) ?? null;
  }

  /** Undoes or redoes, in one open article, a decision over several; null where there is nothing of it. */
  travelTogether(uri: string, together: Together, from: Past): Decided | null {
    const sidecar = this.sidecarOf(uri);
    const taken = sidecar === null ? undefined : this.#histories.part(sidecar, from, together);
    return taken ? this.#travel(uri, taken, from) : null;
  }

  /** The step that undoes or redoes, in an article that is not open, a decision over several; null where there is none. */
  stepTogether(article: string, together: Together, from: Past): Step | null {
    const sidecar = this.sidecarOf(article);
    const taken = sidecar === null ? undefined : this.#histories.part(sidecar, from, together);
    return taken ? (from === 'done' ? reversed(taken.step) : taken.step) : null;
  }

  /** The step that was asked for was taken in an article that is not open. */
  travelledClosed(article: string, together: Together, from: Past): void {
    const sidecar = this.sidecarOf(article);
    const taken = sidecar === null ? undefined : this.#histories.part(sidecar, from, together);
    if (sidecar !== null && taken) this.#histories.moved(sidecar, taken, from);
  }

  /** An article was saved: the anchors in its sidecar are brought up to date with it. */
  saved(uri: string): void {
    const open = this.#documents.get(sameForm(uri));
    const snapshot = open && this.snapshot(uri);
    if (
      !open ||
      !snapshot?.sidecar ||
      snapshot.sidecar.refused !== null ||
      this.versionOf(snapshot.sidecar.uri) !== undefined
    )
      return;
    const { desk, sidecar } = snapshot;
    if (!desk.placed.some(({ how }) => how === 'moved' || how === 'fuzzy')) return;
    const planned = rewritten(sidecar, desk.placed, desk.sidecar, desk.text);
    if (planned.text !== planned.before && this.#write(open, planned) === 'changed') open.sidecarDisk = undefined;
    this.#changed();
  }

  /** Articles or folders were moved: what was decided can still be undone, and sidecars name their articles anew. */
  renamed(from: string, to: string): void {
    this.#histories.renamed(from, to);
    for (const uri of this.#files.sidecars(to)) {
      const old = `${sameForm(from)}${sameForm(uri).slice(sameForm(to).length)}`;
      this.#histories.renamed(old, uri);
      if (this.versionOf(uri) !== undefined) continue;
      const home = this.#homes.of(to);
      const content: FileContent = home.folder === null ? { text: null } : this.#files.read(home.folder, uri);
      if (!('text' in content) || content.text === null) continue;
      const before = withoutMark(content.text);
      const text = renamedIn(before, to);
      if (home.folder !== null && text !== null && text !== before) this.#files.write(home.folder, uri, text, before);
      this.#forgetSidecar(uri);
    }
    this.#changed();
  }

  /** The sidecars beside an article, whoever's they are. */
  sidecarsBeside(uri: string): readonly string[] {
    return this.#files.sidecars(uri);
  }

  /** Keeps the tokens an editor was given, for the next delta; returns their id. */
  keepTokens(uri: string, data: readonly number[]): string {
    const id = String(++this.#ids);
    const open = this.#documents.get(sameForm(uri));
    if (open) open.tokens = { id, data };
    return id;
  }

  /** The tokens kept under this id; undefined where others took their place. */
  keptTokens(uri: string, id: string): readonly number[] | undefined {
    const kept = this.#documents.get(sameForm(uri))?.tokens;
    return kept && kept.id === id ? kept.data : undefined;
  }

  /** Resolves when the settings are known and the messages that had arrived are worked through. */
  async settled(): Promise<void> {
    await this.#configuredOnce;
    const start = performance.now();
    let seen: number;
    do {
      seen = this.#arrivals;
      // The next message of a burst is handled in the turn after this one.
      await setImmediate();
      await setImmediate();
    } while (seen !== this.#arrivals && performance.now() - start < LONGEST_WAIT);
  }

  #changed(): void {
    this.#arrivals++;
    if (this.#flushing || !this.#configured) return;
    this.#flushing = true;
    void this.settled().then(() => {
      this.#flushing = false;
      this.#flush();
    });
  }

  #flush(): void {
    for (const open of this.#documents.values()) this.#reportArticle(open);
    this.#forgetHomes();
    for (const home of this.#homes) this.#reportCodebook(home);
    this.#sidecarReports.update(
      [...this.#documents.values()].map(({ uri, document, sidecar }) => ({
        uri,
        version: document.version,
        text: () => document.getText(),
        sidecar,
      })),
    );
    if (this.#stale) this.#listener.refresh();
    this.#stale = false;
  }

  #reportArticle(open: OpenDocument): void {
    const { uri, document, reported } = open;
    if (this.#homes.ofCodebook(uri) || articleOfSidecar(uri) !== null) return;
    const { version } = document;
    const outcome = this.#read(open);
    if (outcome === reported) return;
    open.reported = outcome;
    // Editors ask for colours after each edit; nobody asks when something else changed.
    if (reported && ('whyNot' in reported || 'whyNot' in outcome || reported.version === version)) this.#stale = true;
    if ('whyNot' in outcome) {
      clearTimeout(open.telling);
      if (reported && !('whyNot' in reported))
        this.#listener.report({ uri, version, lines: linesOf(''), problems: [] });
      this.#listener.status({
        uri,
        version,
        whyNot: outcome.whyNot,
        actors: 0,
        attributions: 0,
        stances: 0,
        findings: 0,
        decided: 0,
        all: 0,
      });
      return;
    }
    const { findings, lines } = outcome;
    this.#listener.report({ uri, version, lines, problems: findings.slice(0, MOST_LISTED) });
    if (findings.length > MOST_LISTED)
      this.#warnOnce(`${sameForm(uri)} has more than ${MOST_LISTED} findings; the first ${MOST_LISTED} are listed.`);
    clearTimeout(open.telling);
    const isTyped = reported && 'analysis' in reported && reported.version !== version;
    if (isTyped) open.telling = setTimeout(() => this.#tellStatus(outcome), TYPING_PAUSE).unref();
    else this.#tellStatus(outcome);
  }

  #tellStatus({ uri, version, analysis, findings, desk }: Snapshot): void {
    const { actors, attributions, stances } = analysis;
    this.#listener.status({
      uri,
      version,
      whyNot: analysis.language.english ? null : 'It does not look like English, and only English is read.',
      actors: actors.length,
      attributions: attributions.length,
      stances: stances.length,
      findings: findings.length,
      ...progressOf(desk.analysis, desk.placed),
    });
  }

  /** Lets go of folders that were closed, and of directories whose last article was. */
  #forgetHomes(): void {
    const uris = [...this.#documents.values()].map(({ uri }) => uri);
    for (const home of this.#homes.keepOnly(uris)) unreportCodebook(home, this.#listener);
  }

  #reportCodebook(home: Home): void {
    if (home.folder === null) return;
    const codebook = this.#homes.codebookOf(home);
    const uri = codebookIn(home.folder);
    const open = this.#documents.get(sameForm(uri));
    const unseen = unseenIn(codebook, this.settingsFor(uri), () => this.snapshots());
    const shown = open && { uri: open.uri, version: open.document.version };
    reportCodebook(home, { codebook, open: shown, unseen }, this.#listener);
  }

  #read(open: OpenDocument): Outcome {
    const home = this.#homes.of(open.uri);
    const codebook = this.#homes.codebookOf(home);
    const sidecar = this.#sidecarOf(open, home);
    const key = `${open.document.version} ${home.revision} ${this.#setup} ${open.sidecarRevision}`;
    if (open.reading?.key === key) return open.reading.outcome;
    let outcome: Outcome;
    try {
      outcome = this.#outcome(open, home, codebook, sidecar);
    } catch (error) {
      // A mistake of ours in one article must not take the others down.
      this.#listener.log(`Reading ${open.uri} failed: ${error instanceof Error ? error.stack : error}`);
      outcome = { whyNot: 'Reading it failed; the log says more.' };
    }
    open.reading = { key, outcome };
    return outcome;
  }

  #outcome(open: OpenDocument, home: Home, codebook: CodebookInForce, sidecar: SidecarInForce | null): Outcome {
    const { uri, document } = open;
    const settings = this.settingsFor(uri);
    const path = this.#homes.pathOf(uri);
    const text = document.getText();
    const chosen = chosenAs(open, path, settings);
    if (typeof chosen === 'object') {
      if (text.length > settings.longestText) this.#warnOnce(`${path ?? uri} is not analysed. ${chosen.whyNot}`);
      return chosen;
    }
    if (chosen === 'if-prose' && !open.isProse) {
      const { prose, why } = proseOf(text);
      if (!prose) return { whyNot: why };
      open.isProse = text.trim() !== '';
    }
    const { analysis, desk, findings, blocks, problem } = readArticle(
      text,
      { codebook, settings, path, sidecar },
      open.blocks,
    );
    if (problem) this.#warnOnce(problem);
    open.blocks = blocks;
    return {
      uri,
      version: document.version,
      lines: linesOf(text),
      analysis,
      desk,
      sidecar,
      findings,
      codebook,
      codebookUri: home.folder === null || (home.disk && 'refused' in home.disk) ? null : codebookIn(home.folder),
      settings,
    };
  }

  /** Who codes a document; null where nobody said. */
  #coderOf(uri: string): string | null {
    const { coder } = this.settingsFor(uri);
    if (coder) return coder;
    return this.#homes.userOf(this.#homes.of(uri));
  }

  /** The sidecar in force: what is in the editor, saved or not, comes before what is on disk. */
  #sidecarOf(open: OpenDocument, { folder }: Home): SidecarInForce | null {
    const coder = this.#coderOf(open.uri);
    if (coder === null || folder === null || !open.uri.startsWith('file:')) return null;
    const uri = sidecarUri(open.uri, coder);
    if (open.sidecar && open.sidecar.uri !== uri) open.sidecarDisk = undefined;
    const unsaved = this.#documents.get(sameForm(uri))?.document.getText();
    open.sidecarDisk ??= unsaved === undefined ? this.#files.read(folder, uri) : undefined;
    const content = unsaved === undefined ? withoutMarkIn(open.sidecarDisk!) : { text: withoutMark(unsaved) };
    if (open.sidecar?.uri === uri && sameContent(open.sidecar.content, content)) return open.sidecar;
    const text = open.document.getText();
    open.sidecar = readSidecar({ coder, uri, article: open.uri, text }, content, open.sidecar);
    open.sidecarRevision = ++this.#ids;
    return open.sidecar;
  }

  /** A sidecar may say something else by now. */
  #forgetSidecar(uri: string): void {
    if (articleOfSidecar(uri) === null) return;
    for (const open of this.#documents.values())
      if (open.sidecar && sameForm(open.sidecar.uri) === sameForm(uri)) open.sidecarDisk = undefined;
  }

  #write(open: OpenDocument, { inForce, before, text }: Rewritten): Written {
    const { folder } = this.#homes.of(open.uri);
    const written = this.#files.write(folder ?? '', inForce.uri, text, before);
    if (written === 'written') {
      // The problems of the file that it replaces are read anew with it.
      open.sidecar = { ...inForce, problems: inForce.problems.length > 0 ? [] : inForce.problems };
      open.sidecarDisk = { text };
      open.sidecarRevision = ++this.#ids;
      this.#changed();
    } else if (written === 'changed') open.sidecarDisk = undefined;
    return written;
  }

  #travel(uri: string, taken: Taken, from: Past): Decided {
    return this.#carryOut(
      uri,
      (desk) => {
        const after = stepped(desk.sidecar, from === 'done' ? reversed(taken.step) : taken.step);
        if (after) return after;
        const sidecar = this.sidecarOf(uri);
        if (sidecar !== null) this.#histories.forgot(sidecar, taken, from);
        return 'Another program changed this decision meanwhile: it is left as it is.';
      },
      (sidecar) => this.#histories.moved(sidecar, taken, from),
    );
  }

  #carryOut(uri: string, change: Change, remember: (sidecar: string, step: Step) => void): Decided {
    for (let attempt = 1; ; attempt++) {
      const planned = this.planned(uri, change);
      if ('refused' in planned) return planned;
      const { step, edit, at } = planned;
      const isOpen = edit.version !== null;
      const written = isOpen ? 'written' : this.#write(this.#documents.get(sameForm(uri))!, planned);
      if (written === 'written') {
        remember(edit.uri, step);
        return { done: true, edit: isOpen ? edit : null, at, changes: step.length };
      }
      // Another window or program wrote the file: once more, on what it holds now.
      if (written === 'changed' && attempt === 1) continue;
      const why = written === 'changed' ? 'other programs keep changing it' : written.refused;
      return { refused: `Nothing was decided: ${nameOf(edit.uri)} can’t be written, ${why}.`, failed: true };
    }
  }

  #warnOnce(message: string): void {
    if (this.#said.has(message)) return;
    this.#said.add(message);
    this.#listener.warn(message);
  }
}

/** Whether a document is read. Patterns are matched with its name once, not at each key. */
function chosenAs(open: OpenDocument, path: string | null, settings: Settings): Chosen {
  const { languageId } = open.document;
  const { length } = open.document.getText();
  if (length > settings.longestText) return choose({ path, languageId, length }, settings);
  if (open.chosen?.settings !== settings || open.chosen.path !== path)
    open.chosen = { settings, path, as: choose({ path, languageId, length }, settings) };
  return open.chosen.as;
}

function toTextChange(document: TextDocument, change: TextDocumentContentChangeEvent): TextChange {
  if (!('range' in change)) return changeBetween(document.getText(), change.text);
  const [start, end] = [document.offsetAt(change.range.start), document.offsetAt(change.range.end)];
  return { start: Math.min(start, end), end: Math.max(start, end), text: change.text };
}

const sameContent = (a: FileContent, b: FileContent): boolean =>
  'text' in a ? 'text' in b && a.text === b.text : 'refused' in b && a.refused === b.refused;
