import { articleOfSidecar, type Rewritten, readSidecar, renamedIn, type SidecarInForce, sidecarUri } from '../sidecars';
import { type FileContent, type Files, sameForm, type Written, withoutMark, withoutMarkIn } from '../workspace';
import type { Home, Homes } from './homes';
import type { OpenDocument, OpenDocuments } from './openDocuments';
import type { SettingsByFolder } from './settingsByFolder';

/** What sidecars are read with and found by. */
export interface AroundSidecars {
  readonly files: Files;
  readonly documents: OpenDocuments;
  readonly homes: Homes;
  readonly settings: SettingsByFolder;
  /** A number that was not given before. */
  nextRevision(): number;
}

/** The sidecars beside open articles: each coder's own as it is in force, and all as they are on disk. */
export class OpenSidecars {
  readonly #around: AroundSidecars;

  constructor(around: AroundSidecars) {
    this.#around = around;
  }

  /** Where the coder's annotations of an article stand; null where the coder is not known. */
  uriOf(article: string): string | null {
    const coder = this.#around.settings.coderOf(article);
    return coder === null ? null : sidecarUri(article, coder);
  }

  /** The sidecar in force: what is in the editor, saved or not, comes before what is on disk. */
  inForce(open: OpenDocument, { folder }: Home): SidecarInForce | null {
    const { files, documents, settings, nextRevision } = this.#around;
    const coder = settings.coderOf(open.uri);
    if (coder === null || folder === null || !open.uri.startsWith('file:')) return null;
    const uri = sidecarUri(open.uri, coder);
    if (open.sidecar && open.sidecar.uri !== uri) open.sidecarDisk = undefined;
    const unsaved = documents.at(uri)?.document.getText();
    open.sidecarDisk ??= unsaved === undefined ? files.read(folder, uri) : undefined;
    const content = unsaved === undefined ? withoutMarkIn(open.sidecarDisk!) : { text: withoutMark(unsaved) };
    if (open.sidecar?.uri === uri && sameContent(open.sidecar.content, content)) return open.sidecar;
    const text = open.document.getText();
    open.sidecar = readSidecar({ coder, uri, article: open.uri, text }, content, open.sidecar);
    open.sidecarRevision = nextRevision();
    return open.sidecar;
  }

  /** A file that changed may be a sidecar, which says something else by now. */
  forget(uri: string): void {
    if (articleOfSidecar(uri) === null) return;
    for (const open of this.#around.documents)
      if (open.sidecar && sameForm(open.sidecar.uri) === sameForm(uri)) open.sidecarDisk = undefined;
  }

  /** Writes the sidecar of an open article; once written, it is in force. */
  write(open: OpenDocument, { inForce, before, text }: Rewritten): Written {
    const { files, homes, nextRevision } = this.#around;
    const { folder } = homes.of(open.uri);
    const written = files.write(folder ?? '', inForce.uri, text, before);
    if (written === 'written') {
      // The problems of the file that it replaces are read anew with it.
      open.sidecar = { ...inForce, problems: inForce.problems.length > 0 ? [] : inForce.problems };
      open.sidecarDisk = { text };
      open.sidecarRevision = nextRevision();
    } else if (written === 'changed') open.sidecarDisk = undefined;
    return written;
  }

  /** The sidecars beside an article, whoever's they are. */
  beside(article: string): readonly string[] {
    return this.#around.files.sidecars(article);
  }

  /** Those beside an article as they are on disk, without a byte order mark; null for those that can't be read. */
  onDisk(article: string): { readonly uri: string; readonly text: string | null }[] {
    const { files, homes } = this.#around;
    const { folder } = homes.of(article);
    return this.beside(article).map((uri) => {
      const content = folder === null ? null : withoutMarkIn(files.read(folder, uri));
      return { uri, text: content && 'text' in content ? content.text : null };
    });
  }

  /** A sidecar on disk, of an article that was moved, names the article anew; one that is open is the editor's. */
  nameAnew(uri: string, article: string): void {
    const { files, documents, homes } = this.#around;
    if (documents.at(uri)) return;
    const { folder } = homes.of(article);
    const content: FileContent = folder === null ? { text: null } : files.read(folder, uri);
    if (!('text' in content) || content.text === null) return;
    const before = withoutMark(content.text);
    const text = renamedIn(before, article);
    if (folder !== null && text !== null && text !== before) files.write(folder, uri, text, before);
    this.forget(uri);
  }
}

const sameContent = (a: FileContent, b: FileContent): boolean =>
  'text' in a ? 'text' in b && a.text === b.text : 'refused' in b && a.refused === b.refused;
