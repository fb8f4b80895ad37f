import type { Actor, ActorType, Attribution, Evidence, MentionForm, Quotation, Stance } from './analysis';
import type { BlockReading } from './block';
import type { LinkedName } from './names/link';
import type { Span } from './span';

/** What is known of an actor wherever it is named. The same object means the same actor. */
export type Who = Pick<Actor, 'id' | 'name' | 'type' | 'origin'>;

/** A mention; its place is relative to its passage, as all places below. */
export interface PassageMention extends Span {
  readonly type: ActorType;
  readonly form: MentionForm;
  readonly actor: Who;
  readonly evidence: Evidence;
  readonly alternatives?: readonly string[] | undefined;
}

/** `nestedIn` is a position among the passage's attributions. */
export interface PassageAttribution extends Omit<Attribution, 'actor'> {
  readonly actor: Who | null;
}

export interface PassageStance extends Omit<Stance, 'holderActor' | 'targetActor'> {
  readonly holderActor: Who | null;
  readonly targetActor: Who | null;
}

export type Paragraph = Pick<BlockReading, 'text' | 'role'>;

/** A block of a passage: its reading, its mentions relative to itself, and where it starts. */
export interface PassageBlock {
  readonly at: number;
  readonly reading: BlockReading;
  readonly found: readonly LinkedName[];
}

/**
 * A paragraph with all that was read in it; or several, where quotations or speakers go on from one into the next. It
 * holds as long as nothing in it changes, wherever it moves: what is found in it need not be looked for again.
 */
export interface Passage {
  /** How many units of the article it takes up. */
  readonly length: number;
  /** Its paragraphs: where each starts, and its words. */
  readonly blocks: readonly { readonly at: number; readonly reading: Paragraph }[];
  readonly mentions: readonly PassageMention[];
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly PassageAttribution[];
  readonly stances: readonly PassageStance[];
  /** For whoever finds something in it, to find it again. */
  readonly memo: { hints?: unknown; sure?: unknown };
}

/** How many items two lists begin and end with that are the same objects; none is counted twice. */
export function sameEnds<T>(a: readonly T[], b: readonly T[]): { readonly head: number; readonly tail: number } {
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return { head, tail };
}

/** Sorts the items from `begin` on, which mostly are in order. */
export function sortTail<T>(items: T[], begin: number, compare: (a: T, b: T) => number): void {
  let at = begin + 1;
  while (at < items.length && compare(items[at - 1]!, items[at]!) <= 0) at++;
  if (at < items.length) items.push(...items.splice(begin).sort(compare));
}
