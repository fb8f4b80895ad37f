import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { proseOf } from './reading/prose';
import { choose } from './selection';
import type { Settings } from './settings';
import { articleOf } from './sidecarFiles';

/** A file to be read, or why it can't be. */
export type Input =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly problem: string };

/** Larger files are refused, in bytes: VS Code opens none of that size as text either. */
const LARGEST_FILE = 50_000_000;

/** A file that may be an article, by its name; or a folder that can't be listed, and why. */
export type Candidate =
  | {
      readonly path: string;
      /** Relative to the folder that was asked about, with `/`. */
      readonly below: string;
      /** Whether its text must be prose, too. */
      readonly chosen: 'always' | 'if-prose';
      readonly isLink: boolean;
      /** The paths of all coders' sidecars beside it. */
      readonly sidecars: readonly string[];
    }
  | { readonly path: string; readonly problem: string };

/**
 * All article files below a folder on disk, one at a time, chosen as the editor chooses them. In the order of their
 * names; links to folders are not followed, so that none can lead in a circle.
 */
export function* articlesIn(folder: string, settings: Settings): Generator<Input> {
  for (const candidate of candidatesIn(folder, settings)) {
    if ('problem' in candidate) {
      yield candidate;
      continue;
    }
    const input = readInput(candidate.path);
    if (candidate.chosen === 'always' || 'problem' in input || proseOf(input.text).prose) yield input;
  }
}

/** The same without reading any of them. */
export const candidatesIn = (folder: string, settings: Settings): Generator<Candidate> =>
  candidatesBelow(folder, folder, settings);

/** How a file below a folder is chosen by its path alone; null where it is not read. */
export function chosenByName(below: string, settings: Settings): 'always' | 'if-prose' | null {
  if (below.split('/').some((part) => part.startsWith('.'))) return null;
  const chosen = choose({ ...BY_NAME, path: below }, settings);
  return typeof chosen === 'string' ? chosen : null;
}

function* candidatesBelow(root: string, folder: string, settings: Settings): Generator<Candidate> {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    yield { path: folder, problem: reason(error) };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const sidecars = new Map<string, string[]>();
  for (const { name } of entries) {
    const article = articleOf(name);
    if (article === null) continue;
    const known = sidecars.get(article);
    if (known) known.push(join(folder, name));
    else sidecars.set(article, [join(folder, name)]);
  }
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    const below = relative(root, path).replaceAll('\\', '/');
    if (entry.isDirectory()) {
      // A file in an excluded folder would be refused by name; asking once saves walking the folder.
      if (typeof choose({ ...BY_NAME, path: `${below}/a.article` }, settings) === 'string')
        yield* candidatesBelow(root, path, settings);
    } else if (entry.isFile() || (entry.isSymbolicLink() && isFile(path))) {
      const chosen = choose({ ...BY_NAME, path: below }, settings);
      if (typeof chosen === 'string')
        yield { path, below, chosen, isLink: entry.isSymbolicLink(), sidecars: sidecars.get(entry.name) ?? [] };
    }
  }
}

const BY_NAME = { languageId: 'plaintext', length: 0 };

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Reads a file that was named or found. */
export function readInput(path: string): Input {
  try {
    const { size } = statSync(path);
    if (size > LARGEST_FILE)
      return { path, problem: `it is larger than ${LARGEST_FILE / 1_000_000} MB; split it, or give it as JSONL` };
    return { path, text: decode(readFileSync(path)) };
  } catch (error) {
    return { path, problem: reason(error) };
  }
}

/** A file's text as an editor shows it: without byte order mark, and UTF-16 where the mark says so. */
function decode(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'there is no such file or folder',
  EACCES: 'reading it is not allowed',
  EPERM: 'reading it is not allowed',
  ELOOP: 'its links go in a circle',
};

/** What a failed file operation says to people. */
export function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return REASONS[code ?? ''] ?? message;
}
