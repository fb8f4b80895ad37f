import type { Desk } from '../annotations/perform';
import type { Codebook } from '../codebook/codebook';
import type { Analysis } from '../reading/analysis';
import type { Span } from '../reading/span';
import type { Fix, FoundIn, Related, Severity } from './finding';
import type { Hints } from './hints';

/** What is known of a rule without running it. */
export interface RuleHead {
  /** "actor/misspelled". Its page is docs/rules/actor-misspelled.md. */
  readonly code: string;
  /** Where neither the settings nor the codebook say otherwise. */
  readonly severity: Severity;
  /** What it finds, in a few words, for lists of rules. */
  readonly title: string;
}

/** One diagnostic rule about an article. Pure, and linear in the analysis. */
export interface Rule extends RuleHead {
  find(analysis: Analysis): readonly Draft[];
}

/** One diagnostic rule about a coder's annotations. Pure, and linear in the annotations. */
export interface AnnotationRule extends RuleHead {
  find(desk: Desk, codebook: Codebook): readonly Draft[];
}

/** A finding before the check gives it its severity and the fixes that all findings have. */
export interface Draft extends Span {
  readonly message: string;
  readonly related?: readonly Related[];
  /** Makes its fixes, best first: of most findings nobody asks for them. */
  readonly fixes?: () => readonly Fix[];
  readonly found?: FoundIn | undefined;
}

/** A draft with places in a passage: the same object as long as the passage is the same. It has no fixes of its own. */
export type LocalDraft = Omit<Draft, 'fixes' | 'found'>;

/** The drafts that passages hold, as they are in the article. */
export function draftsAt(all: readonly Hints<LocalDraft>[]): Draft[] {
  const drafts: Draft[] = [];
  for (const held of all) for (const draft of held.found) drafts.push(draftAt(draft, held));
  return drafts;
}

/** A draft with places in a passage, as it is in the article. */
export const draftAt = (draft: LocalDraft, { start: by, lasts }: Pick<Hints<unknown>, 'start' | 'lasts'>): Draft => ({
  start: draft.start + by,
  end: draft.end + by,
  message: draft.message,
  related: draft.related ? draft.related.map((place) => relatedAt(place, by)) : NONE,
  found: lasts ? { draft, start: by } : undefined,
});

const NONE: readonly never[] = [];

const relatedAt = ({ start, end, message }: Related, by: number): Related => ({
  start: start + by,
  end: end + by,
  message,
});
