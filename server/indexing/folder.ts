import { realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { stepped } from '../annotations/history';
import { parseSidecar } from '../annotations/sidecar';
import { termsIn } from '../annotations/terms';
import { readInput } from '../articleFiles';
import { type ArticleReading, readArticle } from '../articleReading';
import { type CodebookInForce, noCodebook, withText } from '../codebooks';
import { conceptFinder, type FindConcepts } from '../index/conceptWords';
import { proseOf } from '../reading/prose';
import type { Settings } from '../settings';
import {
  type Change,
  NO_CODER,
  nameOf,
  plannedChange,
  readSidecar,
  type SidecarInForce,
  sidecarUri,
} from '../sidecars';
import {
  codebookIn,
  diskFiles,
  type FileContent,
  fileIn,
  pathOf,
  sameForm,
  withoutMark,
  withoutMarkIn,
} from '../workspace';
import type { Rewriting, StepOf } from './messages';

/** A folder of the workspace and what its articles are read with. */
export interface IndexedFolder {
  readonly uri: string;
  readonly path: string;
  /** False where its articles count only while they are open. */
  scans: boolean;
  settings: Settings;
  coder: string | null;
  codebook: CodebookInForce;
  conceptsIn: FindConcepts;
  /** The lists that the codebook names, by path, as they are on disk. */
  readonly lists: Map<string, FileContent>;
}

/** A file that may be an article, as it was when it was looked at last. */
export interface ArticleFile {
  readonly folder: IndexedFolder;
  readonly path: string;
  readonly below: string;
  readonly chosen: 'always' | 'if-prose';
  readonly isLink: boolean;
  /** Paths of the sidecars beside it. */
  readonly sidecars: readonly string[];
  /** Changes when the file or one of its sidecars does. */
  readonly stamp: string;
}

/** What a sidecar on disk names; `terms` is null where it can't be read. */
export interface SidecarNote {
  readonly uri: string;
  readonly terms: ReadonlySet<string> | null;
}

/** An article that is not open, as its coder would see it. */
export interface ClosedArticle {
  readonly uri: string;
  readonly text: string;
  readonly reading: ArticleReading;
  readonly sidecar: SidecarInForce | null;
}

/** No character of UTF-8 takes more bytes a UTF-16 unit. */
const MOST_BYTES_A_UNIT = 3;

/** The codebook of a folder after its text changed; what is on disk is the last valid state of one that is broken. */
export function giveCodebook(folder: IndexedFolder, text: string | null): boolean {
  const readList = (path: string): FileContent => {
    const content = folder.lists.get(path) ?? diskFiles.read(folder.uri, fileIn(folder.uri, path));
    folder.lists.set(path, content);
    return content;
  };
  const before = folder.codebook;
  const saved = before.text === null && text !== null ? diskFiles.read(folder.uri, codebookIn(folder.uri)) : null;
  const first = saved && 'text' in saved ? withText(undefined, saved.text, readList) : before;
  folder.codebook = withText(first, text, readList);
  folder.conceptsIn = conceptFinder(folder.codebook.codebook.concepts);
  return readsOtherwise(before, folder.codebook);
}

/** True where articles have to be read anew: what coders are told of an entry changes nothing in them. */
function readsOtherwise(before: CodebookInForce, now: CodebookInForce): boolean {
  const rest = ({ codebook: { concepts, silence, rules } }: CodebookInForce): string =>
    JSON.stringify([concepts.map(({ id, name, phrases }) => [id, name, phrases]), silence, [...rules]]);
  return before.lexicon !== now.lexicon || rest(before) !== rest(now);
}

/** Tells whether a file or its sidecars have changed; null where the file is gone. */
export function stampOf(path: string, sidecars: readonly string[]): string | null {
  const own = statOf(path);
  return own && [own, ...sidecars.map((sidecar) => `${sidecar}:${statOf(sidecar)}`)].join('|');
}

function statOf(path: string): string | null {
  try {
    const { mtimeMs, size } = statSync(path);
    return `${mtimeMs}:${size}`;
  } catch {
    return null;
  }
}

/** Reads an article from disk with what its coder decided; null where it is none, is too long, or can't be read. */
export function readClosed({ folder, path, below, chosen, isLink, stamp }: ArticleFile): ClosedArticle | null {
  const { settings, codebook } = folder;
  const size = Number(stamp.split('|', 1)[0]!.split(':')[1]);
  if (size > settings.longestText * MOST_BYTES_A_UNIT || (isLink && leaves(folder.path, path))) return null;
  const input = readInput(path);
  if ('problem' in input || input.text.length > settings.longestText) return null;
  const { text } = input;
  if (chosen === 'if-prose' && !proseOf(text).prose) return null;
  const uri = pathToFileURL(path).href;
  const sidecar = ownSidecar(folder, uri, text);
  return { uri, text, sidecar, reading: readArticle(text, { codebook, settings, path: below, sidecar }) };
}

function leaves(root: string, path: string): boolean {
  try {
    const real = realpathSync(root);
    return !realpathSync(path).startsWith(real.endsWith(sep) ? real : real + sep);
  } catch {
    return true;
  }
}

function ownSidecar({ uri: folder, coder }: IndexedFolder, article: string, text: string): SidecarInForce | null {
  if (coder === null) return null;
  const uri = sidecarUri(article, coder);
  return readSidecar({ coder, uri, article, text }, withoutMarkIn(diskFiles.read(folder, uri)), undefined);
}

/** What a sidecar names, for a search over all of them. */
export function noteOf({ uri: folder }: IndexedFolder, path: string, known: Map<string, string>): SidecarNote {
  const uri = pathToFileURL(path).href;
  const text = sidecarText(folder, uri);
  if (text === null) return { uri, terms: null };
  const terms = new Set<string>();
  for (const { kind, value } of termsIn(text)) {
    const term = `${kind} ${value}`;
    if (!known.has(term)) known.set(term, term);
    terms.add(known.get(term)!);
  }
  return { uri, terms };
}

/** The text of a sidecar; null where it can't be read as one. */
export function sidecarText(folder: string, uri: string): string | null {
  const content = diskFiles.read(folder, uri);
  const text = 'text' in content && content.text !== null ? withoutMark(content.text) : null;
  return text !== null && parseSidecar(text, '').sidecar ? text : null;
}

/** What became of a change of a sidecar: what it did, or why nothing was done, in a sentence. */
export type Done = { readonly step: StepOf; readonly rewriting: Rewriting } | { readonly refused: string };

/**
 * Changes the coder's sidecar of an article that is not open, and writes it unless that is not wanted. `change` is made
 * of the article as it is on disk.
 */
export function changeClosed(file: ArticleFile, change: (article: ClosedArticle) => Change, writes = true): Done {
  for (let attempt = 1; ; attempt++) {
    const article = readClosed(file);
    if (!article) return { refused: `${nameOf(file.path)} can’t be read any more.` };
    const { sidecar, reading, uri } = article;
    if (!sidecar) return { refused: NO_CODER };
    const planned = plannedChange(sidecar, reading.desk, change(article));
    if ('refused' in planned) return planned;
    const { text, before, step } = planned;
    const written = writes ? diskFiles.write(file.folder.uri, sidecar.uri, text, before) : 'written';
    if (written === 'written') return { step: { article: uri, step }, rewriting: { uri: sidecar.uri, before, text } };
    // Another program wrote the file: once more, on what it holds now.
    if (written === 'changed' && attempt === 1) continue;
    const why = written === 'changed' ? 'other programs keep changing it' : written.refused;
    return { refused: `${nameOf(sidecar.uri)} can’t be written, ${why}.` };
  }
}

/** Takes a step in the sidecar of an article that is not open. */
export const stepClosed = (file: ArticleFile, { step }: StepOf): Done =>
  changeClosed(
    file,
    () =>
      ({ sidecar }) =>
        stepped(sidecar, step) ?? 'Another program changed this decision meanwhile: it is left as it is.',
  );

/** What the store knows an article by. */
export const keyOf = (uri: string): string => sameForm(uri);

/** The folder at a URI; null where it is none on a disk. */
export function folderAt(
  uri: string,
  { settings, coder, scans }: Pick<IndexedFolder, 'settings' | 'coder' | 'scans'>,
): IndexedFolder | null {
  const path = pathOf(uri);
  return path === null
    ? null
    : {
        uri,
        path: join(path),
        settings,
        coder,
        scans,
        codebook: noCodebook(),
        conceptsIn: conceptFinder([]),
        lists: new Map(),
      };
}
