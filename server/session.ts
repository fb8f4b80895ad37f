import { setImmediate } from 'node:timers/promises';
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { check } from './checks/check';
import type { Finding, Related, Severity } from './checks/finding';
import type { ListInForce } from './codebook/lists';
import { type CodebookInForce, withText } from './codebooks';
import { type Lines, linesOf } from './convert';
import type { Analysis } from './reading/analysis';
import type { Lexicon } from './reading/lexicon';
import { proseOf } from './reading/prose';
import { type BlockCache, read } from './reading/read';
import type { Span } from './reading/span';
import { choose } from './selection';
import { defaultSettings, type Settings } from './settings';
import { codebookIn, type FileContent, type Files, fileIn, parentOf, relativePath, sameForm } from './workspace';

/** Everything a feature may ask about one article at one moment. Immutable. */
export interface Snapshot {
  readonly uri: string;
  readonly version: number;
  readonly lines: Lines;
  readonly analysis: Analysis;
  readonly findings: readonly Finding[];
  readonly codebook: CodebookInForce;
  /** Where the article's codebook is or would be; null where there is no folder for one, or it may not be read. */
  readonly codebookUri: string | null;
  readonly settings: Settings;
}

/** A finding as far as an editor lists it. */
export interface Problem extends Span {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly related: readonly Related[];
}

/** All problems of one file, in place of those said before. */
export interface Report {
  readonly uri: string;
  /** Of the open document; null where the file is not open. */
  readonly version: number | null;
  readonly lines: Lines;
  readonly problems: readonly Problem[];
}

/** What is analysed in a document, or why it is not. */
export interface Status {
  readonly uri: string;
  readonly version: number;
  /** Null where the document is analysed; else a sentence. */
  readonly whyNot: string | null;
  readonly actors: number;
  readonly attributions: number;
  readonly stances: number;
  readonly findings: number;
}

/** A codebook as a file: `version` null where it is not open, `text` null where it does not exist. */
export interface CodebookFile {
  readonly uri: string;
  readonly version: number | null;
  readonly text: string | null;
}

/** What the session tells without being asked. */
export interface Listener {
  report(report: Report): void;
  status(status: Status): void;
  /** Something changed that is no edit of the article: what editors have shown of it is old. */
  refresh(): void;
  /** For the user's eyes. */
  warn(message: string): void;
  /** For the log. */
  log(message: string): void;
}

/** A folder that has, or may have, a codebook. */
interface Home {
  /** Null for documents that lie nowhere: they have no codebook. */
  readonly folder: string | null;
  /** Undefined until it is first asked for. */
  codebook: CodebookInForce | undefined;
  /** Changes with the codebook. */
  revision: number;
  /** What is on disk; undefined where that is not known. */
  disk: FileContent | undefined;
  /** The lists that the codebook names, by path, as they are on disk. */
  lists: Map<string, FileContent>;
  /** The state whose problems the editor was told. */
  reported: CodebookInForce | undefined;
}

/** An article as it was read, or a sentence that says why it was not. */
type Outcome = Snapshot | { readonly whyNot: string };

interface OpenDocument {
  readonly uri: string;
  readonly document: TextDocument;
  /** Once read as prose, a text stays an article while it is edited: colours must not come and go. */
  isProse: boolean;
  /** `key` names the text, codebook and settings that it was read with. */
  reading: { readonly key: string; readonly outcome: Outcome } | undefined;
  /** Readings of its blocks, and the names they were read with. */
  blocks: { readonly cache: BlockCache; readonly lexicon: Lexicon } | undefined;
  tokens: { readonly id: string; readonly data: readonly number[] } | undefined;
  /** What the editor was told last. */
  reported: Outcome | undefined;
}

/** Coalescing waits no longer for a queue of messages that does not run empty. In milliseconds. */
const LONGEST_WAIT = 40;

/** Nobody reads through more findings of one article, and editors slow down. */
const MOST_LISTED = 1_000;

/** The only mutable state of the server: open documents, folders, codebooks, settings, and what was read last. */
export class Session {
  readonly #files: Files;
  readonly #listener: Listener;
  readonly #documents = new Map<string, OpenDocument>();
  readonly #homes = new Map<string, Home>();
  #folders: readonly string[] = [];
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

  constructor(files: Files, listener: Listener) {
    this.#files = files;
    this.#listener = listener;
  }

  get folders(): readonly string[] {
    return this.#folders;
  }

  setFolders(folders: readonly string[]): void {
    this.#folders = folders.map((folder) => folder.replace(/\/+$/, ''));
    this.#setup++;
    this.#changed();
  }

  /** Settings of the folders, and of all else under `null`. Nothing is analysed before they are known. */
  setSettings(settings: readonly { readonly folder: string | null; readonly settings: Settings }[]): void {
    this.#settings = settings.map(({ folder, settings }) => ({
      folder: folder?.replace(/\/+$/, '') ?? null,
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
    const folder = this.#folderOf(uri);
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
      isProse: false,
      reading: undefined,
      blocks: undefined,
      tokens: undefined,
      reported: undefined,
    });
    const home = this.#homeOf(uri);
    // Nobody watches the codebook of a file outside all folders.
    if (home.folder !== null && !this.#folders.includes(home.folder)) {
      home.disk = undefined;
      home.lists.clear();
    }
    this.#changed();
  }

  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    const open = this.#documents.get(sameForm(uri));
    if (!open) return;
    TextDocument.update(open.document, [...changes], version);
    this.#changed();
  }

  close(uri: string): void {
    const open = this.#documents.get(sameForm(uri));
    if (!open) return;
    this.#documents.delete(sameForm(uri));
    this.#listener.report({ uri: open.uri, version: null, lines: linesOf(''), problems: [] });
    const home = this.#homeOfCodebook(uri);
    if (home) {
      home.disk = undefined;
      home.reported = undefined;
    }
    this.#changed();
  }

  /** Files changed on disk. */
  filesChanged(uris: readonly string[]): void {
    for (const uri of uris) {
      const home = this.#homeOfCodebook(uri);
      if (home) home.disk = undefined;
      for (const { folder, lists } of this.#homes.values())
        if (folder !== null && lists.size > 0) lists.delete(relativePath(folder, uri) ?? '');
    }
    this.#changed();
  }

  /** The version of an open document; undefined where it is not open. */
  versionOf(uri: string): number | undefined {
    return this.#documents.get(sameForm(uri))?.document.version;
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
  codebookAt(
    uri: string,
  ): { readonly inForce: CodebookInForce; readonly lines: Lines; readonly articles: readonly Snapshot[] } | null {
    const home = this.#homeOfCodebook(uri);
    if (!home) return null;
    const inForce = this.#codebookOf(home);
    const articles = this.snapshots().filter(({ codebook }) => codebook === inForce);
    return { inForce, lines: linesOf(inForce.text ?? ''), articles };
  }

  /** The codebook that an article's fixes change, as it is this moment; null where there can be none. */
  codebookToEdit(uri: string): CodebookFile | null {
    const home = this.#homeOf(uri);
    if (home.folder === null) return null;
    const own = codebookIn(home.folder);
    const open = this.#documents.get(sameForm(own));
    if (open) return { uri: open.uri, version: open.document.version, text: open.document.getText() };
    // An edit of a file that nobody has open has no version to protect it.
    home.disk = this.#files.read(home.folder, own);
    return 'text' in home.disk ? { uri: own, version: null, text: home.disk.text } : null;
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
    for (const home of this.#homes.values()) this.#reportCodebook(home);
    if (this.#stale) this.#listener.refresh();
    this.#stale = false;
  }

  #reportArticle(open: OpenDocument): void {
    const { uri, document, reported } = open;
    if (this.#homeOfCodebook(uri)) return;
    const { version } = document;
    const outcome = this.#read(open);
    if (outcome === reported) return;
    open.reported = outcome;
    // Editors ask for colours after each edit; nobody asks when something else changed.
    if (reported && ('whyNot' in reported || 'whyNot' in outcome || reported.version === version)) this.#stale = true;
    if ('whyNot' in outcome) {
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
      });
      return;
    }
    const { analysis, findings, lines } = outcome;
    this.#listener.report({ uri, version, lines, problems: findings.slice(0, MOST_LISTED) });
    if (findings.length > MOST_LISTED)
      this.#warnOnce(`${sameForm(uri)} has more than ${MOST_LISTED} findings; the first ${MOST_LISTED} are listed.`);
    const { actors, attributions, stances } = analysis;
    this.#listener.status({
      uri,
      version,
      whyNot: analysis.language.english ? null : 'It does not look like English, and only English is read.',
      actors: actors.length,
      attributions: attributions.length,
      stances: stances.length,
      findings: findings.length,
    });
  }

  /** Lets go of folders that were closed, and of directories whose last article was. */
  #forgetHomes(): void {
    const used = new Set([...this.#documents.values()].map(({ uri }) => this.#homeOf(uri)));
    for (const folder of this.#folders) used.add(this.#home(folder));
    for (const [key, home] of this.#homes) {
      if (used.has(home)) continue;
      this.#homes.delete(key);
      if (home.folder === null || !home.reported) continue;
      this.#reportLists(home.folder, home.reported.lists, []);
      if (home.reported.problems.length > 0)
        this.#listener.report({ uri: codebookIn(home.folder), version: null, lines: linesOf(''), problems: [] });
    }
  }

  #reportCodebook(home: Home): void {
    if (home.folder === null) return;
    const codebook = this.#codebookOf(home);
    const uri = codebookIn(home.folder);
    const open = this.#documents.get(sameForm(uri));
    const hadProblems = (home.reported?.problems.length ?? 0) > 0;
    if (home.reported === codebook) return;
    this.#reportLists(home.folder, home.reported?.lists ?? [], codebook.lists);
    home.reported = codebook;
    if (!open && !hadProblems && codebook.problems.length === 0) return;
    this.#listener.report({
      uri: open?.uri ?? uri,
      version: open?.document.version ?? null,
      lines: linesOf(codebook.text ?? ''),
      problems: codebook.problems,
    });
  }

  #reportLists(folder: string, before: readonly ListInForce[], lists: readonly ListInForce[]): void {
    for (const { path, content, problems } of lists) {
      const had = before.find((list) => list.path === path)?.problems ?? [];
      if (problems === had || (problems.length === 0 && had.length === 0)) continue;
      const lines = linesOf('text' in content ? (content.text ?? '') : '');
      this.#listener.report({ uri: fileIn(folder, path), version: null, lines, problems });
    }
    for (const { path, problems } of before)
      if (problems.length > 0 && !lists.some((list) => list.path === path))
        this.#listener.report({ uri: fileIn(folder, path), version: null, lines: linesOf(''), problems: [] });
  }

  #read(open: OpenDocument): Outcome {
    const home = this.#homeOf(open.uri);
    const codebook = this.#codebookOf(home);
    const key = `${open.document.version} ${home.revision} ${this.#setup}`;
    if (open.reading?.key === key) return open.reading.outcome;
    let outcome: Outcome;
    try {
      outcome = this.#outcome(open, home, codebook);
    } catch (error) {
      // A mistake of ours in one article must not take the others down.
      this.#listener.log(`Reading ${open.uri} failed: ${error instanceof Error ? error.stack : error}`);
      outcome = { whyNot: 'Reading it failed; the log says more.' };
    }
    open.reading = { key, outcome };
    return outcome;
  }

  #outcome(open: OpenDocument, home: Home, codebook: CodebookInForce): Outcome {
    const { uri, document } = open;
    const settings = this.settingsFor(uri);
    const path = this.#pathOf(uri, home);
    const text = document.getText();
    const chosen = choose({ path, languageId: document.languageId, length: text.length }, settings);
    if (typeof chosen === 'object') {
      if (text.length > settings.longestText) this.#warnOnce(`${path ?? uri} is not analysed. ${chosen.whyNot}`);
      return chosen;
    }
    if (chosen === 'if-prose' && !open.isProse) {
      const { prose, why } = proseOf(text);
      if (!prose) return { whyNot: why };
      open.isProse = text.trim() !== '';
    }
    const { lexicon } = codebook;
    const { analysis, cache } = read(text, lexicon, open.blocks?.lexicon === lexicon ? open.blocks.cache : undefined);
    open.blocks = { cache, lexicon };
    const findings = check(analysis, {
      codebook: codebook.codebook,
      severities: settings.rules,
      ...(path === null ? {} : { article: path }),
    });
    return {
      uri,
      version: document.version,
      lines: linesOf(text),
      analysis: analysis.language.english ? analysis : silent(analysis),
      findings,
      codebook,
      codebookUri: home.folder === null || (home.disk && 'refused' in home.disk) ? null : codebookIn(home.folder),
      settings,
    };
  }

  /** Path in the home's folder; the file's name elsewhere; null for a document that was never saved. */
  #pathOf(uri: string, { folder }: Home): string | null {
    if (uri.startsWith('untitled:')) return null;
    const name = sameForm(uri);
    return (folder === null ? null : relativePath(folder, uri)) ?? name.slice(name.lastIndexOf('/') + 1);
  }

  #homeOf(uri: string): Home {
    // A document that was never saved goes with the one folder there is.
    const only = this.#folders.length === 1 ? this.#folders[0]! : null;
    return this.#home(this.#folderOf(uri) ?? parentOf(uri) ?? only);
  }

  #home(folder: string | null): Home {
    const key = folder === null ? '' : sameForm(folder);
    let home = this.#homes.get(key);
    if (!home) {
      home = {
        folder,
        codebook: undefined,
        revision: ++this.#ids,
        disk: undefined,
        lists: new Map(),
        reported: undefined,
      };
      this.#homes.set(key, home);
    }
    return home;
  }

  /** The innermost workspace folder that holds a document. */
  #folderOf(uri: string): string | null {
    let found: string | null = null;
    for (const folder of this.#folders)
      if (relativePath(folder, uri) !== null && folder.length > (found?.length ?? 0)) found = folder;
    return found;
  }

  /** The folder whose codebook this document is. */
  #homeOfCodebook(uri: string): Home | null {
    if (!uri.endsWith('/codebook.yaml')) return null;
    const home = this.#homeOf(uri);
    return home.folder !== null && sameForm(codebookIn(home.folder)) === sameForm(uri) ? home : null;
  }

  /** The codebook in force: what is in the editor, saved or not, comes before what is on disk. */
  #codebookOf(home: Home): CodebookInForce {
    const uri = home.folder === null ? null : codebookIn(home.folder);
    const unsaved = uri === null ? undefined : this.#documents.get(sameForm(uri))?.document.getText();
    // A codebook that is broken in the editor from the start still has a last good state: the saved one.
    const readList = (path: string) => this.#list(home, path);
    const before = home.codebook ?? withText(undefined, this.#saved(home), readList);
    const codebook = withText(before, unsaved ?? this.#saved(home), readList);
    if (codebook !== home.codebook) {
      home.codebook = codebook;
      home.revision = ++this.#ids;
    }
    return codebook;
  }

  #saved(home: Home): string | null {
    if (home.folder === null) return null;
    const uri = codebookIn(home.folder);
    home.disk ??= this.#files.read(home.folder, uri);
    if ('text' in home.disk) return home.disk.text;
    this.#warnOnce(`${sameForm(uri)} is not read: ${home.disk.refused}.`);
    return null;
  }

  #list({ folder, lists }: Home, path: string): FileContent {
    let content = lists.get(path);
    if (!content) {
      content = folder === null ? { text: null } : this.#files.read(folder, fileIn(folder, path));
      lists.set(path, content);
    }
    return content;
  }

  #warnOnce(message: string): void {
    if (this.#said.has(message)) return;
    this.#said.add(message);
    this.#listener.warn(message);
  }
}

/** What is shown of a text in another language: nothing, rather than nonsense. */
const silent = (analysis: Analysis): Analysis => ({
  ...analysis,
  quotations: [],
  actors: [],
  mentions: [],
  attributions: [],
  stances: [],
});
