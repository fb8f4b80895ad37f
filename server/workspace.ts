import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FileContent } from './codebook/lists';
import { ChangedMeanwhile, sidecarsOf, writeAtomically } from './sidecarFiles';

export type { FileContent };

/** The only way to files. Synchronous: what it reads is small, local and read seldom. */
export interface Files {
  /**
   * Reads a UTF-8 file that lies in the folder, symbolic links followed. Never throws.
   * Both are URIs; what has another scheme than `file` counts as not there.
   */
  read(folder: string, uri: string): FileContent;
  /**
   * Writes a file of the folder whole or not at all, if it still holds `before` (null: there is none), a byte order
   * mark aside. Never throws.
   */
  write(folder: string, uri: string, text: string, before: string | null): Written;
  /** The sidecars beside an article, by URI; none where the folder can't be listed. Never throws. */
  sidecars(article: string): readonly string[];
}

/** Whether a file was written; `changed` where another program wrote it meanwhile. */
export type Written = 'written' | 'changed' | { readonly refused: string };

/** Larger files are no codebooks. In bytes. */
const LARGEST = 32_000_000;

const REASONS: Readonly<Record<string, string>> = {
  ELOOP: 'its links go in a circle',
  EACCES: 'reading it is not allowed',
  EPERM: 'reading it is not allowed',
};

const WRITE_REASONS: Readonly<Record<string, string>> = {
  EACCES: 'writing it is not allowed',
  EPERM: 'writing it is not allowed',
  EROFS: 'the disk can only be read',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  ENOENT: 'its folder is not there',
};

/** The files on this machine's disks. */
export const diskFiles: Files = {
  read(folder, uri) {
    const root = pathOf(folder);
    const path = pathOf(uri);
    if (root === null || path === null) return { text: null };
    let file: number | undefined;
    try {
      const real = realpathSync(root);
      if (!realpathSync(path).startsWith(real.endsWith(sep) ? real : real + sep))
        return { refused: 'it is a link that leaves the folder' };
      // Without O_NONBLOCK, opening a named pipe would wait for somebody to write into it.
      file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
      const stat = fstatSync(file);
      if (!stat.isFile()) return { refused: 'it is no ordinary file' };
      if (stat.size > LARGEST) return { refused: `it is larger than ${LARGEST / 1_000_000} MB` };
      return { text: readFileSync(file, 'utf8') };
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      return code === 'ENOENT' || code === 'ENOTDIR' ? { text: null } : { refused: REASONS[code ?? ''] ?? message };
    } finally {
      if (file !== undefined) closeSync(file);
    }
  },

  write(folder, uri, text, before) {
    const root = pathOf(folder);
    const path = pathOf(uri);
    if (root === null || path === null) return { refused: 'it is no file on this machine' };
    try {
      const real = realpathSync(root);
      const target = before === null ? realpathSync(dirname(path)) + sep : realpathSync(path);
      if (!target.startsWith(real.endsWith(sep) ? real : real + sep)) return { refused: 'it lies outside the folder' };
      writeAtomically(path, text, before);
      return 'written';
    } catch (error) {
      if (error instanceof ChangedMeanwhile) return 'changed';
      const { code, message } = error as NodeJS.ErrnoException;
      return { refused: WRITE_REASONS[code ?? ''] ?? message };
    }
  },

  sidecars(article) {
    const path = pathOf(article);
    if (path === null) return [];
    try {
      return sidecarsOf(path).map((sidecar) => pathToFileURL(sidecar).href);
    } catch {
      return [];
    }
  },
};

/** The codebook of a folder, by URI. */
export const codebookIn = (folder: string): string => `${folder}/codebook.yaml`;

/** A file in a folder, by URI; `path` is relative, with `/`. */
export const fileIn = (folder: string, path: string): string =>
  `${folder}/${path.split('/').map(encodeURIComponent).join('/')}`;

/** The folder that a document lies in, as a URI without a slash at its end; null where it lies in none. */
export function parentOf(uri: string): string | null {
  const slash = uri.lastIndexOf('/');
  return uri.startsWith('file:') && slash > 'file://'.length ? uri.slice(0, slash) : null;
}

/** The path of `uri` below `folder`, decoded, with `/`; null where it does not lie there. */
export function relativePath(folder: string, uri: string): string | null {
  const inFolder = sameForm(uri);
  const root = `${sameForm(folder)}/`;
  return inFolder.startsWith(root) ? inFolder.slice(root.length) : null;
}

/** One form for all URIs of a document: editors differ in what they escape, and in the case of a drive's letter. */
export function sameForm(uri: string): string {
  let decoded = uri;
  try {
    decoded = decodeURIComponent(uri);
  } catch {
    // A stray percent sign: the URI stands for itself.
  }
  return decoded.replace(
    /^(file:\/\/\/)([A-Z]):/,
    (_, root: string, drive: string) => `${root}${drive.toLowerCase()}:`,
  );
}

/** Editors show no byte order mark, files have one. */
export const withoutMark = (text: string): string => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);

export const withoutMarkIn = (content: FileContent): FileContent =>
  'text' in content && content.text !== null ? { text: withoutMark(content.text) } : content;

/** The path of a file on this machine's disks; null where the URI names none. */
export function pathOf(uri: string): string | null {
  if (!uri.startsWith('file:')) return null;
  try {
    return fileURLToPath(uri);
  } catch {
    return null;
  }
}

/** A folder's URI as it is kept: editors may send it with a slash at its end. */
export const folderForm = (uri: string): string => uri.replace(/\/+$/, '');
