import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { reason } from '../articleFiles';
import type { FileContent } from '../codebook/lists';
import { type CodebookInForce, noCodebook, type ReadList, withText } from '../codebooks';
import { diskFiles, fileIn } from '../workspace';
import { complain } from './output';

/** The codebook of an article, and where it lies; `path` is null where there is none. */
export interface Found extends CodebookInForce {
  readonly path: string | null;
}

/** The codebook that the user named. Throws an `Error` with a sentence for the user where it can't be used. */
export function namedCodebook(path: string): Found {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new Error(`The codebook ${path} can't be read: ${reason(error)}.`);
  }
  return { path, ...withText(noCodebook(), text, listReader(dirname(path))) };
}

/** Reads the lists of the codebook in a folder, each once. */
function listReader(folder: string): ReadList {
  const read = new Map<string, FileContent>();
  const uri = pathToFileURL(resolve(folder)).href;
  return (path) => {
    let content = read.get(path);
    if (!content) {
      content = diskFiles.read(uri, fileIn(uri, path));
      read.set(path, content);
    }
    return content;
  };
}

/** Tells the user what is wrong in a codebook and its lists. */
export function complainOf(found: Found): void {
  for (const { path, problems } of filesOf(found))
    for (const { severity, message } of problems)
      if (severity === 'error' || severity === 'warning') complain(`${path}: ${message}`);
}

/** A codebook's own file and its lists, with what is wrong in each; none where there is no codebook. */
export function filesOf({ path, text, problems, lists }: Found) {
  if (path === null) return [];
  return [
    { path, text: text ?? '', problems },
    ...lists.map(({ path: list, content, problems }) => ({
      path: join(dirname(path), list),
      text: 'text' in content ? (content.text ?? '') : '',
      problems,
    })),
  ];
}

/** What holds where there is no codebook. */
export const nowhere = (): Found => ({ path: null, ...noCodebook() });

/**
 * Finds the nearest `codebook.yaml` at or above an article's folder. Each is read once, and `onFound` told of it; one
 * that can't be read counts as none.
 */
export function codebookFinder(onFound: (found: Found) => void = () => {}): (article: string) => Found {
  const byFolder = new Map<string, Found>();
  const find = (folder: string): Found => {
    const known = byFolder.get(folder);
    if (known) return known;
    const path = join(folder, 'codebook.yaml');
    const parent = dirname(folder);
    let found: Found;
    if (existsSync(path)) {
      found = readable(path);
      onFound(found);
    } else found = parent === folder ? nowhere() : find(parent);
    byFolder.set(folder, found);
    return found;
  };
  return (article) => find(dirname(resolve(article)));
}

function readable(path: string): Found {
  try {
    return namedCodebook(path);
  } catch (error) {
    complain((error as Error).message);
    return nowhere();
  }
}
