import type { Related, Severity } from './checks/finding';
import type { Lines } from './convert';
import type { Span } from './reading/span';

/** A finding as far as an editor lists it. */
export interface Problem extends Span {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly related: readonly Related[];
}

/** All problems of one file, in place of those said before. */
export interface Report {
  readonly uri: string;
  /** Of the open document; null where the file is not open. */
  readonly version: number | null;
  readonly lines: Lines;
  readonly problems: readonly Problem[];
}

/** What is analysed in a document, or why it is not. */
export interface Status {
  readonly uri: string;
  readonly version: number;
  /** Null where the document is analysed; else a sentence. */
  readonly whyNot: string | null;
  readonly actors: number;
  readonly attributions: number;
  readonly stances: number;
  readonly findings: number;
  /** How many suggestions the coder has decided, of how many. */
  readonly decided: number;
  readonly all: number;
}

/** What the session tells without being asked. */
export interface Listener {
  report(report: Report): void;
  status(status: Status): void;
  /** Something changed that is no edit of the article: what editors have shown of it is old. */
  refresh(): void;
  /** For the user's eyes. */
  warn(message: string): void;
  /** For the log. */
  log(message: string): void;
}

/** A listener that is told each warning once. */
export function warningOnce(listener: Listener): Listener {
  const said = new Set<string>();
  return {
    ...listener,
    warn: (message) => {
      if (said.has(message)) return;
      said.add(message);
      listener.warn(message);
    },
  };
}
