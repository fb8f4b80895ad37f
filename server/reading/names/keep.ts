import type { ActorType, Evidence, MentionForm } from '../analysis';
import { fold } from '../characters';
import { span } from '../span';
import { PLACE_PREPOSITIONS } from './nameWords';
import { lowerTitle } from './titles';
import type { Range, Work } from './work';

export const NO_ENTRIES: readonly number[] = [];

/** Keeps the tokens `first` to `last` as a candidate, unless the codebook discards their name. */
export function keep(
  work: Work,
  first: number,
  last: number,
  type: ActorType,
  form: MentionForm,
  confidence: number,
  evidence: Evidence,
  entries = NO_ENTRIES,
  title: Range | null = null,
  needsLink = false,
): void {
  const { tokens, lexicon } = work.context;
  const start = tokens.start[first]!;
  const end = tokens.end[last - 1]!;
  const surface = tokens.text.slice(start, end);
  if (lexicon.discard.size > 0 && lexicon.discard.has(fold(surface))) return;
  const range = title ?? (type === 'person' ? lowerTitle(work, first) : null);
  work.found.push({
    start,
    end,
    first,
    last,
    form,
    type,
    entries,
    confidence,
    title: range && span(tokens.start[range.first]!, tokens.end[range.last - 1]!),
    surface,
    head: -1,
    nation: null,
    needsLink,
    isThere: entries.length > 0 && PLACE_PREPOSITIONS.has(tokens, first - 1),
    evidence,
  });
}
