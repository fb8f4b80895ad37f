import type { Desk } from './annotations/perform';
import type { Finding } from './checks/finding';
import type { Entries } from './codebook/parse';
import type { CodebookInForce } from './codebooks';
import type { Lines } from './convert';
import type { Analysis } from './reading/analysis';
import type { Settings } from './settings';
import type { SidecarInForce } from './sidecars';

/** Everything a feature may ask about one article at one moment. Immutable. */
export interface Snapshot {
  readonly uri: string;
  readonly version: number;
  readonly lines: Lines;
  /** With the coder's decisions in it. */
  readonly analysis: Analysis;
  /** What the coder decides about: the reading before decisions, and the annotations. */
  readonly desk: Desk;
  /** Null where the coder is not known, or where the article lies nowhere that a file could lie beside it. */
  readonly sidecar: SidecarInForce | null;
  readonly findings: readonly Finding[];
  readonly codebook: CodebookInForce;
  /** Where the article's codebook is or would be; null where there is no folder for one, or it may not be read. */
  readonly codebookUri: string | null;
  readonly settings: Settings;
}

/** A codebook as a file: `version` null where it is not open, `text` null where it does not exist. */
export interface CodebookFile {
  readonly uri: string;
  readonly version: number | null;
  readonly text: string | null;
}

/** A codebook that somebody works in. */
export interface OpenCodebook extends CodebookFile {
  readonly text: string;
  readonly lines: Lines;
  readonly inForce: CodebookInForce;
  /** What could be read of the text, whether it is sound or not. */
  readonly entries: Entries;
  readonly usable: boolean;
  /** The open articles that it holds for. */
  readonly articles: readonly Snapshot[];
}
