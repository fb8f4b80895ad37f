import type { Span } from './reading/span';

/** What became of a decision. */
export type Decided = Done | Refusal;

export interface Done {
  readonly done: true;
  /** Where the sidecar is open in the editor, it is the editor's to change: what to write. */
  readonly edit: SidecarEdit | null;
  readonly at: Span | null;
  /** How many annotations. */
  readonly changes: number;
}

/** Why nothing was done, in a sentence. */
export interface Refusal {
  readonly refused: string;
  /** What the coder has to say first. */
  readonly needs?: 'coder';
  /** True where the coder's file is in trouble, which must not go unseen. */
  readonly failed?: true;
}

/** A sidecar's text in place of another; `version` is null where the file is not open, `before` where there is none. */
export interface SidecarEdit {
  readonly uri: string;
  readonly version: number | null;
  readonly before: string | null;
  readonly text: string;
}
