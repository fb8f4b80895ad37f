import { pathToFileURL } from 'node:url';
import type { Place } from '../index/queries';
import type { ArticleRecord } from '../index/record';
import { ArticleStore } from '../index/store';
import type { Listed } from '../index/trees';
import { nameOf } from '../sidecars';
import { relativePath } from '../workspace';
import { type ArticleFile, type IndexedFolder, keyOf, type SidecarNote } from './folder';
import type { PlaceAt } from './messages';

/** An article on disk, with what its sidecars name. */
export interface Entry {
  file: ArticleFile;
  notes: readonly SidecarNote[];
}

/** The articles of the workspace's folders, as far as they are known: on disk, open in the editor, and what is kept of them. */
export class Collection {
  readonly store = new ArticleStore();
  /** By URI. */
  readonly folders = new Map<string, IndexedFolder>();
  /** By key, as the store knows them. */
  readonly entries = new Map<string, Entry>();
  /** URIs as the editor writes them, of articles that are open; by key. */
  readonly #open = new Map<string, string>();

  /** The innermost folder that holds a file. */
  folderOf(uri: string): IndexedFolder | undefined {
    let found: IndexedFolder | undefined;
    for (const folder of this.folders.values())
      if (relativePath(folder.uri, uri) !== null && folder.uri.length > (found?.uri.length ?? 0)) found = folder;
    return found;
  }

  /** Keys of the articles that a folder has on disk. */
  *keysIn(folder: IndexedFolder): Iterable<string> {
    for (const [key, { file }] of this.entries) if (file.folder === folder) yield key;
  }

  /** An article as it is on disk; undefined where it is not there. */
  fileOf(uri: string): ArticleFile | undefined {
    return this.entries.get(keyOf(uri))?.file;
  }

  isOpen(key: string): boolean {
    return this.#open.has(key);
  }

  /** From now on, this is known of an article, and not what is on disk; null where it is none. */
  opened(uri: string, record: ArticleRecord | null): void {
    const key = keyOf(uri);
    this.#open.set(key, uri);
    this.keep(key, record);
  }

  /** False where it was not open. */
  closed(uri: string): boolean {
    const key = keyOf(uri);
    if (!this.#open.delete(key)) return false;
    this.store.remove(key);
    return true;
  }

  /** What is on disk of an article is gone. */
  remove(key: string): void {
    this.entries.delete(key);
    if (!this.isOpen(key)) this.store.remove(key);
  }

  /** Keeps a record of an article in place of the one that there was; none for null. */
  keep(key: string, record: ArticleRecord | null): void {
    if (record) this.store.put(key, record);
    else this.store.remove(key);
  }

  uriOf(key: string): string {
    const entry = this.entries.get(key);
    return this.#open.get(key) ?? (entry ? pathToFileURL(entry.file.path).href : key);
  }

  /** An article for people: by its path in its folder. */
  nameOf(key: string): string {
    const entry = this.entries.get(key);
    if (!entry) return nameOf(key);
    const { folder, below } = entry.file;
    return this.folders.size > 1 ? `${nameOf(folder.uri)}/${below}` : below;
  }

  readonly listed = (key: string): Listed => ({ uri: this.uriOf(key), name: this.nameOf(key) });

  readonly placeAt = ({ key, start, end }: Place): PlaceAt => ({ uri: this.uriOf(key), start, end });
}
