import { type ReadWith, readArticle } from '../articleReading';
import { linesOf } from '../convert';
import { proseOf } from '../reading/prose';
import { type Chosen, choose } from '../selection';
import type { Settings } from '../settings';
import type { OpenDocument, Outcome } from './openDocuments';

/** What an open article is read with. */
export interface ReadOpenWith extends ReadWith {
  /** Where its codebook is or would be; null where there is no folder for one, or it may not be read. */
  readonly codebookUri: string | null;
}

/** Reads an open document as it is now; `warn` is told what its user must know. */
export function readOpen(open: OpenDocument, given: ReadOpenWith, warn: (message: string) => void): Outcome {
  const { uri, document } = open;
  const { codebook, codebookUri, settings, path, sidecar } = given;
  const text = document.getText();
  const chosen = chosenAs(open, path, settings);
  if (typeof chosen === 'object') {
    if (text.length > settings.longestText) warn(`${path ?? uri} is not analysed. ${chosen.whyNot}`);
    return chosen;
  }
  if (chosen === 'if-prose' && !open.isProse) {
    const { prose, why } = proseOf(text);
    if (!prose) return { whyNot: why };
    open.isProse = text.trim() !== '';
  }
  const { analysis, desk, findings, blocks, problem } = readArticle(text, given, open.blocks);
  if (problem) warn(problem);
  open.blocks = blocks;
  return {
    uri,
    version: document.version,
    lines: linesOf(text),
    analysis,
    desk,
    sidecar,
    findings,
    codebook,
    codebookUri,
    settings,
  };
}

/** Whether a document is read. Patterns are matched with its name once, not at each key. */
function chosenAs(open: OpenDocument, path: string | null, settings: Settings): Chosen {
  const { languageId } = open.document;
  const { length } = open.document.getText();
  if (length > settings.longestText) return choose({ path, languageId, length }, settings);
  if (open.chosen?.settings !== settings || open.chosen.path !== path)
    open.chosen = { settings, path, as: choose({ path, languageId, length }, settings) };
  return open.chosen.as;
}
