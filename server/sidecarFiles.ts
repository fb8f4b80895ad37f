import {
  closeSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Where the annotations of a coder on an article stand: beside it, as `<article>.<coder>.jsonld`. */
export const sidecarOf = (article: string, coder: string): string => `${article}.${slugOf(coder)}.jsonld`;

/** The article that a sidecar's name says it belongs to; null where the name says none. */
export function articleOf(sidecar: string): string | null {
  const match = /^(.+)\.[^./\\]+\.jsonld$/.exec(sidecar);
  return match ? match[1]! : null;
}

/** All coders' sidecars of an article, sorted. Errors of the folder are thrown. */
export function sidecarsOf(article: string): readonly string[] {
  const name = basename(article);
  const folder = dirname(article);
  return readdirSync(folder)
    .filter((file) => articleOf(file) === name)
    .sort()
    .map((file) => join(folder, file));
}

/** A coder's name as it can stand in a file name on every system: letters, digits, `-` and `_`. */
export function slugOf(coder: string): string {
  const slug = coder
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}_-]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return slug.slice(0, 60) || 'coder';
}

/** The relative IRI by which a sidecar names its article: the article's file name, escaped. */
export const articleIri = (article: string): string => encodeURIComponent(basename(article));

/** The text of a file, or null where there is none. A byte order mark is left out; other errors are thrown. */
export function textIn(path: string): string | null {
  try {
    const text = readFileSync(path, 'utf8');
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Thrown where a file is no longer what the writer read. */
export class ChangedMeanwhile extends Error {
  constructor(path: string) {
    super(`${basename(path)} was changed by another program meanwhile; nothing was written`);
  }
}

/**
 * Writes a file whole or not at all: to a new file beside it, flushed to disk, then renamed over it. `before` is what
 * the writer read (null: no file); where the file says something else by now, nothing is written and
 * `ChangedMeanwhile` is thrown. Other errors (disk full, read-only) leave the file as it was, and are thrown.
 */
export function writeAtomically(path: string, text: string, before: string | null): void {
  if (textIn(path) !== before) throw new ChangedMeanwhile(path);
  // A link stays a link: what it points to is replaced.
  const real = before === null ? path : realpathSync(path);
  const fresh = join(dirname(real), `.${basename(real)}.${process.pid}.${Date.now()}.tmp`);
  const file = openSync(fresh, 'wx', before === null ? 0o666 : statSync(real).mode);
  try {
    try {
      const bytes = Buffer.from(text, 'utf8');
      for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(fresh, real);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
}
