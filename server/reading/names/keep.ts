import type { ActorType, Evidence, MentionForm } from '../analysis';
import type { NameCandidate } from '../block';
import { fold } from '../characters';
import { span } from '../span';
import { PLACE_PREPOSITIONS } from './nameWords';
import { isArabicArticle } from './runs';
import { lowerTitle } from './titles';
import type { Range, Work } from './work';

export const NO_ENTRIES: readonly number[] = [];

/** Keeps the tokens `from` to `last` as a candidate, with the Arabic article that a hyphen ties to a person's name, unless the codebook discards their name. */
export function keep(
  work: Work,
  from: number,
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
  // "said al-|Amr"
  const hasArticle = type === 'person' && from - 2 >= work.sentence.first && isArabicArticle(tokens, from - 2);
  const first = hasArticle ? from - 2 : from;
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
    shortens: undefined,
    head: -1,
    nation: null,
    needsLink,
    isThere: entries.length > 0 && PLACE_PREPOSITIONS.has(tokens, first - 1),
    evidence,
  });
}

type Change = Partial<Pick<NameCandidate, 'type' | 'confidence' | 'title' | 'shortens' | 'needsLink' | 'evidence'>>;

/**
 * A name of which more is known. A literal, with its properties in the order in which they stand in all others: candidates
 * are asked from everywhere, and V8 answers at once where all of them are laid out alike.
 */
export function revised(name: NameCandidate, change: Change): NameCandidate {
  return {
    start: name.start,
    end: name.end,
    first: name.first,
    last: name.last,
    form: name.form,
    type: change.type ?? name.type,
    entries: name.entries,
    confidence: change.confidence ?? name.confidence,
    title: change.title === undefined ? name.title : change.title,
    surface: name.surface,
    shortens: change.shortens ?? name.shortens,
    head: name.head,
    nation: name.nation,
    needsLink: change.needsLink ?? name.needsLink,
    isThere: name.isThere,
    evidence: change.evidence ?? name.evidence,
  };
}

/** A name that counts only where the article names somebody like it elsewhere. */
export const unlikely = (name: NameCandidate, evidence: Evidence = name.evidence): NameCandidate =>
  revised(name, { confidence: UNLIKELY, needsLink: true, evidence });

const UNLIKELY = 0.2;

/** As sure as this is a person with a first name or a title. */
export const NAMED_IN_FULL = 0.85;
