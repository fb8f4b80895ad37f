import { nameKey } from '../../codebook/names';
import type { Placed } from '../../codebook/nodes';
import type { Entries } from '../../codebook/parse';
import type { Span } from '../../reading/span';
import { touches } from '../lookup';

/** An actor or concept of `codebook.yaml`. */
export interface Entry {
  readonly kind: 'actor' | 'concept';
  readonly id: Placed;
  readonly name: Placed;
  /** All of the entry. */
  readonly at: Span;
}

/** A word of `codebook.yaml` that names an actor or concept. */
export interface Word extends Placed {
  readonly part: 'id' | 'name' | 'alias' | 'phrase' | 'organization' | 'parent' | 'deprecated';
  /** The entry it stands in. */
  readonly owner: Entry;
  /** The entry it names: its own, or the one it refers to; null where there is none. */
  readonly means: Entry | null;
}

/** All words that name actors and concepts, actors first, each kind in text order. Linear. */
export function wordsOf({ actors, concepts }: Entries): Word[] {
  const byForm = new Map<string, Entry>();
  const actorEntries = actors.map(({ id, forms, actor }): Entry => {
    const entry: Entry = { kind: 'actor', id, name: forms[0]!, at: actor.at };
    for (const form of [id, ...forms]) if (!byForm.has(nameKey(form.value))) byForm.set(nameKey(form.value), entry);
    return entry;
  });
  const byName = new Map<string, Entry>();
  const conceptEntries = concepts.map(({ id, name, concept }): Entry => {
    const entry: Entry = { kind: 'concept', id, name, at: concept.at };
    if (!byName.has(name.value)) byName.set(name.value, entry);
    return entry;
  });
  for (const entry of conceptEntries) byName.set(entry.id.value, entry);

  return [
    ...actors.flatMap(({ id, forms: [name, ...aliases], organization }, i): Word[] => {
      const owner = actorEntries[i]!;
      return [
        ...own(owner, id, name!),
        ...aliases.map((alias): Word => ({ ...alias, part: 'alias', owner, means: owner })),
        ...refer('organization', owner, organization, byForm.get(nameKey(organization?.value ?? ''))),
      ];
    }),
    ...concepts.flatMap(({ id, name, phrases, parent, deprecated }, i): Word[] => {
      const owner = conceptEntries[i]!;
      return [
        ...own(owner, id, name),
        ...phrases.map((phrase): Word => ({ ...phrase, part: 'phrase', owner, means: owner })),
        ...refer('parent', owner, parent, byName.get(parent?.value ?? '')),
        ...refer('deprecated', owner, deprecated, byName.get(deprecated?.value ?? '')),
      ];
    }),
  ];
}

/** The word at an offset. */
export const wordAt = (words: readonly Word[], offset: number): Word | undefined =>
  words.find((word) => touches(word, offset));

/** True for words that refer to another entry. */
export const isReference = ({ part }: Word): boolean =>
  part === 'organization' || part === 'parent' || part === 'deprecated';

/** True where the entry has an id of its own, not its name alone. */
export const hasId = ({ id, name }: Entry): boolean => id !== name;

function own(owner: Entry, id: Placed, name: Placed): Word[] {
  const word: Word = { ...name, part: 'name', owner, means: owner };
  return id === name ? [word] : [word, { ...id, part: 'id', owner, means: owner }];
}

const refer = (part: Word['part'], owner: Entry, at: Placed | undefined, means: Entry | undefined): Word[] =>
  at ? [{ ...at, part, owner, means: means ?? null }] : [];
