import { type CodebookInForce, withText } from '../codebooks';
import type { Problem } from '../listener';
import {
  codebookIn,
  type FileContent,
  type Files,
  fileIn,
  folderForm,
  parentOf,
  relativePath,
  sameForm,
} from '../workspace';

/** A folder that has, or may have, a codebook. */
export interface Home {
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
  /** Entries that it was told no open article speaks of. */
  unseen: readonly Problem[];
  /** Who works here, where no setting says it; undefined until it is first asked for. */
  user: string | null | undefined;
}

/** What homes are told of the world around them. */
export interface Around {
  readonly files: Files;
  /** The text of an open document that counts; undefined where what is on disk does. */
  unsaved(uri: string): string | undefined;
  /** Who works in a folder, where the settings do not say it. */
  userOf(folder: string): string | null;
  warn(message: string): void;
  /** A number that was not given before. */
  nextRevision(): number;
}

/** The folders of the workspace and those that open documents lie in, each with its codebook in force. */
export class Homes implements Iterable<Home> {
  readonly #around: Around;
  readonly #homes = new Map<string, Home>();
  #folders: readonly string[] = [];

  constructor(around: Around) {
    this.#around = around;
  }

  /** The workspace's folders. */
  get folders(): readonly string[] {
    return this.#folders;
  }

  set folders(folders: readonly string[]) {
    this.#folders = folders.map(folderForm);
  }

  [Symbol.iterator](): IterableIterator<Home> {
    return this.#homes.values();
  }

  /** The home of a document. One that was never saved goes with the one folder there is. */
  of(uri: string): Home {
    const only = this.#folders.length === 1 ? this.#folders[0]! : null;
    return this.at(this.folderOf(uri) ?? parentOf(uri) ?? only);
  }

  /** The home that a folder is; of documents that lie nowhere for null. */
  at(folder: string | null): Home {
    const key = folder === null ? '' : sameForm(folder);
    let home = this.#homes.get(key);
    if (!home) {
      home = {
        folder,
        codebook: undefined,
        revision: this.#around.nextRevision(),
        disk: undefined,
        lists: new Map(),
        reported: undefined,
        unseen: [],
        user: undefined,
      };
      this.#homes.set(key, home);
    }
    return home;
  }

  /** The innermost workspace folder that holds a document. */
  folderOf(uri: string): string | null {
    let found: string | null = null;
    for (const folder of this.#folders)
      if (relativePath(folder, uri) !== null && folder.length > (found?.length ?? 0)) found = folder;
    return found;
  }

  /** The home whose codebook this document is. */
  ofCodebook(uri: string): Home | null {
    if (!uri.endsWith('/codebook.yaml')) return null;
    const home = this.of(uri);
    return home.folder !== null && sameForm(codebookIn(home.folder)) === sameForm(uri) ? home : null;
  }

  /** Path in the home's folder; the file's name elsewhere; null for a document that was never saved. */
  pathOf(uri: string): string | null {
    if (uri.startsWith('untitled:')) return null;
    const { folder } = this.of(uri);
    const name = sameForm(uri);
    return (folder === null ? null : relativePath(folder, uri)) ?? name.slice(name.lastIndexOf('/') + 1);
  }

  /** Who works in a home, where no setting says it; null where nobody knows. */
  userOf(home: Home): string | null {
    if (home.user === undefined) home.user = this.#around.userOf(home.folder ?? '');
    return home.user;
  }

  /** The codebook in force: what is in the editor, saved or not, comes before what is on disk. */
  codebookOf(home: Home): CodebookInForce {
    const unsaved = home.folder === null ? undefined : this.#around.unsaved(codebookIn(home.folder));
    // A codebook that is broken in the editor from the start still has a last good state: the saved one.
    const readList = (path: string) => this.#list(home, path);
    const before = home.codebook ?? withText(undefined, this.#saved(home), readList);
    const codebook = withText(before, unsaved ?? this.#saved(home), readList);
    if (codebook !== home.codebook) {
      home.codebook = codebook;
      home.revision = this.#around.nextRevision();
    }
    return codebook;
  }

  /** A file that changed on disk may be a list of some codebook. */
  forgetList(uri: string): void {
    for (const { folder, lists } of this)
      if (folder !== null && lists.size > 0) lists.delete(relativePath(folder, uri) ?? '');
  }

  /** Lets go of all but the workspace's folders and the homes of `uris`. Answers those let go. */
  keepOnly(uris: readonly string[]): readonly Home[] {
    const used = new Set(uris.map((uri) => this.of(uri)));
    for (const folder of this.#folders) used.add(this.at(folder));
    const gone = [...this.#homes].filter(([, home]) => !used.has(home));
    for (const [key] of gone) this.#homes.delete(key);
    return gone.map(([, home]) => home);
  }

  #saved(home: Home): string | null {
    if (home.folder === null) return null;
    const uri = codebookIn(home.folder);
    home.disk ??= this.#around.files.read(home.folder, uri);
    if ('text' in home.disk) return home.disk.text;
    this.#around.warn(`${sameForm(uri)} is not read: ${home.disk.refused}.`);
    return null;
  }

  #list({ folder, lists }: Home, path: string): FileContent {
    let content = lists.get(path);
    if (!content) {
      content = folder === null ? { text: null } : this.#around.files.read(folder, fileIn(folder, path));
      lists.set(path, content);
    }
    return content;
  }
}
