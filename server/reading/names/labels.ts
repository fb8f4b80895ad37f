import type { ActorType } from '../analysis';

/** What a token is to the trained finder of names: outside, or the first or a further word of a name of a kind. */
export enum NameLabel {
  Outside = 0,
  PersonFirst = 1,
  PersonFurther = 2,
  OrganizationFirst = 3,
  OrganizationFurther = 4,
  PlaceFirst = 5,
  PlaceFurther = 6,
  /** In the name of what does not act: an election, a law, a product, a work. */
  Other = 7,
}

export const NAME_LABELS = 8;

/** The kinds of names that are told apart. */
export type NameKind = Extract<ActorType, 'person' | 'organization' | 'place'> | 'other';

const KINDS: readonly NameKind[] = ['person', 'organization', 'place', 'other'];

/** The kind of name that a label other than `Outside` belongs to. */
export const kindOf = (label: NameLabel): NameKind => KINDS[(label - 1) >> 1]!;

/** The label of the first word of a name of a kind. */
export const firstLabel = (kind: NameKind): NameLabel => KINDS.indexOf(kind) * 2 + 1;

/** The label of its further words. */
export const furtherLabel = (kind: NameKind): NameLabel => (kind === 'other' ? NameLabel.Other : firstLabel(kind) + 1);

/** `NAME_LABELS × NAME_LABELS`: 1 where the column's label may follow the row's. A further word follows its own kind. */
export const NAME_ALLOWED = Uint8Array.from({ length: NAME_LABELS * NAME_LABELS }, (_, at) => {
  const before: NameLabel = Math.floor(at / NAME_LABELS);
  const after: NameLabel = at % NAME_LABELS;
  const isFurther = after !== NameLabel.Outside && after !== NameLabel.Other && after % 2 === 0;
  return !isFurther || before === after || before === after - 1 ? 1 : 0;
});
