import type { Step } from '../annotations/history';
import type { TermKind } from '../annotations/terms';
import type { FoundSymbol, Place } from '../index/queries';
import type { ArticleRecord } from '../index/record';
import type { Branch } from '../index/trees';
import type { TreeItem } from '../treeItems';

/** A folder of the workspace, as the thread that reads its articles must know it. */
export interface FolderSetup {
  /** Without a slash at its end. */
  readonly uri: string;
  /** The editor's `stancemark` section for it. */
  readonly section: unknown;
  /** Who codes there; null where nobody said. */
  readonly coder: string | null;
  /** False where its articles count only while they are open. */
  readonly scans: boolean;
}

/** What the server tells the indexing thread. */
export type ToIndexer =
  | { readonly type: 'setup'; readonly folders: readonly FolderSetup[] }
  /** What is in the editor, saved or not; null where there is no codebook. */
  | { readonly type: 'codebook'; readonly folder: string; readonly text: string | null }
  /** An article is open; null where it is not read. What is on disk of it does not count. */
  | { readonly type: 'open'; readonly uri: string; readonly record: ArticleRecord | null }
  | { readonly type: 'closed'; readonly uri: string }
  | { readonly type: 'changed'; readonly uris: readonly string[] }
  /** Goes on with what is to be read only when asked again. */
  | { readonly type: 'pause' }
  | { readonly type: 'request'; readonly id: number; readonly question: Question }
  | { readonly type: 'cancel'; readonly id: number };

/** What the indexing thread tells the server. */
export type FromIndexer =
  | { readonly type: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly type: 'failed'; readonly id: number; readonly message: string }
  /** How far the reading of articles is; `done` equals `total` where nothing is left to do. */
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  /** The index has something else to say than before. */
  | { readonly type: 'news'; readonly articles: number }
  | { readonly type: 'log'; readonly message: string }
  | { readonly type: 'warn'; readonly message: string };

/** What can be asked. All but `state` answers once everything on disk is read. */
export type Question =
  | { readonly ask: 'state' }
  | { readonly ask: 'actor'; readonly id: string }
  | { readonly ask: 'concept'; readonly id: string }
  | { readonly ask: 'symbols'; readonly query: string; readonly most: number }
  | { readonly ask: 'tree'; readonly view: TreeView; readonly here: string | null; readonly under: Branch | null }
  | { readonly ask: 'naming'; readonly folder: string; readonly kind: TermKind; readonly name: string }
  | { readonly ask: 'form'; readonly id: string; readonly words: string }
  | ({ readonly ask: 'accept' } & Acceptance)
  | { readonly ask: 'step'; readonly steps: readonly StepOf[] };

/** What each question is answered. */
export interface Answers {
  readonly state: State;
  readonly actor: readonly PlaceAt[];
  readonly concept: readonly PlaceAt[];
  readonly symbols: readonly SymbolAt[];
  readonly tree: readonly TreeItem[];
  readonly naming: Naming;
  readonly form: readonly OpenForm[];
  readonly accept: CarriedOut;
  readonly step: CarriedOut;
}

export type TreeView = 'actors' | 'undecided' | 'findings' | 'concepts';

/** A form of an actor, to be accepted in these articles, wherever it is undecided. */
export interface Acceptance {
  readonly id: string;
  readonly words: string;
  readonly uris: readonly string[];
  /** False where the editor writes the sidecars. */
  readonly writes: boolean;
}

/** What one decision changed in the sidecar of an article that is not open. */
export interface StepOf {
  readonly article: string;
  readonly step: Step;
}

export interface State {
  readonly articles: number;
  readonly sidecars: number;
}

/** A place in an article, by URI. */
export interface PlaceAt extends Omit<Place, 'key'> {
  readonly uri: string;
}

export interface SymbolAt extends Omit<FoundSymbol, 'at'> {
  readonly at: PlaceAt;
}

/** Sidecars that name something, as they are on disk, and those that can't be read. By URI. */
export interface Naming {
  readonly sidecars: readonly { readonly uri: string; readonly text: string }[];
  readonly unreadable: readonly string[];
}

/** An article where a form of an actor is undecided. */
export interface OpenForm {
  readonly uri: string;
  /** How it is listed: its path in its folder. */
  readonly name: string;
  readonly count: number;
  /** The first of them, in its words. */
  readonly excerpt: string;
}

/** A sidecar's text in place of another; `before` is null where there is none. */
export interface Rewriting {
  readonly uri: string;
  readonly before: string | null;
  readonly text: string;
}

/** What became of decisions in articles that are not open. */
export interface CarriedOut {
  /** What the editor is to write; empty where it was written. */
  readonly rewritings: readonly Rewriting[];
  readonly steps: readonly StepOf[];
  /** Why others were left as they are, in a sentence each. */
  readonly refused: readonly string[];
}
