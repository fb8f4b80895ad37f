import type { Settings } from './settings';

/** What decides whether a document is read as an article. */
export interface Choice {
  /** Path in its folder, with `/`; the file's name where there is no folder; null for a document that was never saved. */
  readonly path: string | null;
  readonly languageId: string;
  readonly length: number;
}

/** How a document is chosen: read, read if its text is prose, or not read, and why. */
export type Chosen = 'always' | 'if-prose' | { readonly whyNot: string };

/**
 * Decides by name and size. The language `article` and a file that `include` names literally need no prose test; the
 * latter is stronger than `exclude`, too.
 */
export function choose({ path, languageId, length }: Choice, settings: Settings): Chosen {
  if (length > settings.longestText)
    return {
      whyNot: `It has ${thousands(length)} characters; the limit (stancemark.maximumFileSize) is ${thousands(settings.longestText)}.`,
    };
  const isArticle = languageId === 'article' || /\.article(?:\.txt)?$/i.test(path ?? '');
  if (path === null) return isArticle ? 'always' : 'if-prose';
  if (settings.always.some((glob) => glob(path))) return 'always';
  if (settings.exclude.some((glob) => glob(path))) return { whyNot: 'stancemark.exclude has its name.' };
  if (isArticle) return 'always';
  if (settings.include.some((glob) => glob(path))) return 'if-prose';
  return { whyNot: 'It is no article file, and stancemark.include does not have its name.' };
}

const thousands = (count: number): string => count.toLocaleString('en-US');
