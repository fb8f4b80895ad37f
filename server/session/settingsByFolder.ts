import { defaultSettings, type Settings } from '../settings';
import { folderForm } from '../workspace';
import type { Homes } from './homes';

/** Settings of a folder of the workspace; of all else under null. */
export interface FolderSettings {
  readonly folder: string | null;
  readonly settings: Settings;
}

/** Which settings hold where, and who codes there. */
export class SettingsByFolder {
  readonly #homes: Homes;
  #given: readonly FolderSettings[] = [];

  constructor(homes: Homes) {
    this.#homes = homes;
  }

  /** From now on, these hold. */
  give(settings: readonly FolderSettings[]): void {
    this.#given = settings.map(({ folder, settings }) => ({
      folder: folder === null ? null : folderForm(folder),
      settings,
    }));
  }

  /** Settings that hold for a document or folder. */
  of(uri: string): Settings {
    const folder = this.#homes.folderOf(uri);
    const found =
      this.#given.find((entry) => entry.folder !== null && entry.folder === folder) ??
      this.#given.find((entry) => entry.folder === null);
    return found?.settings ?? defaultSettings;
  }

  /** Who codes a document; null where nobody said. */
  coderOf(uri: string): string | null {
    const { coder } = this.of(uri);
    if (coder) return coder;
    return this.#homes.userOf(this.#homes.of(uri));
  }
}
