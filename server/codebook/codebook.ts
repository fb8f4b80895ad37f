import type { ActorType, Polarity } from '../reading/analysis';
import type { Span } from '../reading/span';

/** An actor as the codebook states it. `at` is where it stands in `codebook.yaml`, or in the list that holds it. */
export interface CodebookActor {
  /** The codebook's own id; the name where none is given. */
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  readonly aliases: readonly string[];
  readonly roles: readonly CodebookRole[];
  readonly organization?: string;
  readonly wikidata?: string;
  readonly note?: string;
  /** Path of the list that holds it; absent for those in `codebook.yaml`. */
  readonly list?: string;
  readonly at: Span;
}

/** A CSV or TSV file with more actors, which the codebook names. */
export interface CodebookList {
  /** Relative to the codebook's folder, with `/`. */
  readonly path: string;
  readonly at: Span;
}

/** A role held for a time; dates as the codebook writes them ("2014-11", "2019-11-30"). */
export interface CodebookRole {
  readonly title: string;
  readonly from?: string;
  readonly to?: string;
}

/** What a stance can be about. */
export interface CodebookConcept {
  readonly id: string;
  readonly name: string;
  readonly phrases: readonly string[];
  /** Id of the wider concept. */
  readonly parent?: string;
  /** What coders are told of it. */
  readonly definition?: string;
  readonly examples?: readonly string[];
  /** No longer coded: the id of the concept to use in its place. */
  readonly deprecated?: string;
  readonly at: Span;
}

/** A phrase that takes a position, beyond those built in. */
export interface CodebookCue {
  readonly phrase: string;
  readonly polarity: Polarity;
  readonly at: Span;
}

/** A finding that a coder has looked at and silenced. */
export interface Silence {
  readonly code: string;
  /** Article path relative to the codebook's folder, with `/`; every article where absent. */
  readonly article?: string;
  /** The words the finding stands on; every place where absent. */
  readonly text?: string;
}

/** What `codebook.yaml` says, validated. Immutable. */
export interface Codebook {
  readonly actors: readonly CodebookActor[];
  readonly lists: readonly CodebookList[];
  readonly concepts: readonly CodebookConcept[];
  readonly cues: readonly CodebookCue[];
  /** Names that are no actors. */
  readonly discard: readonly string[];
  /** Built-in packs to use; undefined means all. */
  readonly packs: readonly string[] | undefined;
  /** Who codes with it. */
  readonly coders: readonly string[];
  readonly silence: readonly Silence[];
  /** Severity per rule code for everybody who shares the codebook; settings of the editor come first. */
  readonly rules: ReadonlyMap<string, 'error' | 'warning' | 'information' | 'hint' | 'off'>;
}

export const emptyCodebook: Codebook = {
  actors: [],
  lists: [],
  concepts: [],
  cues: [],
  discard: [],
  packs: undefined,
  coders: [],
  silence: [],
  rules: new Map(),
};

/** A change to `codebook.yaml` that a quick fix asks for. */
export type CodebookChange =
  | {
      readonly kind: 'add-actor';
      readonly name: string;
      readonly type: ActorType;
      readonly aliases?: readonly string[];
    }
  /** `actor` is a name or id; where the codebook lacks the actor (one from a pack), it is added with this alias. */
  | { readonly kind: 'add-alias'; readonly actor: string; readonly type: ActorType; readonly alias: string }
  | { readonly kind: 'discard'; readonly name: string }
  /** A phrase that is there already is given this polarity. */
  | { readonly kind: 'add-cue'; readonly phrase: string; readonly polarity: Polarity }
  | { readonly kind: 'silence'; readonly silence: Silence }
  | { readonly kind: 'rule-off'; readonly code: string };
