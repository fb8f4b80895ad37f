import type { Analysis } from '../reading/analysis';
import { overlaps, type Span } from '../reading/span';

/** A label shown behind a mention; `first` is where its actor is first mentioned. */
export interface InlayHint {
  readonly offset: number;
  readonly label: string;
  readonly first: Span | null;
}

/** Names the actor behind "he" or "the telecom giant", for the mentions inside `within`. */
export const inlayHints = (analysis: Analysis, within: Span): InlayHint[] =>
  analysis.mentions.flatMap((mention) => {
    const actor = analysis.actors[mention.actor];
    if (!actor || (mention.form !== 'pronoun' && mention.form !== 'nominal') || !overlaps(mention, within)) return [];
    const first = actor.mentions[0];
    return [{ offset: mention.end, label: actor.name, first: first === undefined ? null : analysis.mentions[first]! }];
  });
