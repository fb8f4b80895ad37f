import type { Entries } from '../../codebook/parse';
import { ACTOR_TYPES, POLARITIES, RULE_LEVELS } from '../../codebook/schema';
import { scalarText } from '../../codebook/write';
import type { Span } from '../../reading/span';
import { contextAt } from './context';
import { keysAt } from './schemaText';

/** A word that may stand where one is being written. */
export interface Completion {
  readonly label: string;
  readonly kind: 'key' | 'value' | 'actor' | 'concept';
  readonly detail: string;
  readonly description: string;
  /** What takes the place of `at`. */
  readonly text: string;
  readonly at: Span;
}

/** What a codebook may name beside its own entries. */
export interface Known {
  readonly packs: readonly string[];
  readonly rules: readonly string[];
}

type Offer = Omit<Completion, 'at'>;

/**
 * Words for an offset of `codebook.yaml`: keys, values, ids of its own entries, packs and rules. Without `schema`, only
 * what the JSON schema does not know: another extension offers that. `entries` is what could be read of the text.
 */
export function completions(
  text: string,
  offset: number,
  entries: Entries,
  known: Known,
  schema: boolean,
): Completion[] {
  const context = contextAt(text, offset);
  if (!context) return [];
  const { path, key, word, present } = context;
  const offers =
    key === null
      ? itemsAt(path, present, known, schema)
      : valuesOf(path, key, othersThan(offset, entries), known, schema);
  return offers.map((offer) => ({ ...offer, at: word }));
}

/** Keys of an entry, or items of a list. */
function itemsAt(path: readonly string[], present: readonly string[], known: Known, schema: boolean): Offer[] {
  const at = path.join('/');
  if (at === 'packs') return known.packs.map((pack) => value(pack, 'built-in pack'));
  if (at === 'rules')
    return known.rules
      .filter((rule) => !present.includes(rule))
      .map((rule) => ({ ...value(rule, 'rule'), text: `${rule}: ` }));
  return schema
    ? keysAt(path)
        .filter(({ key }) => !present.includes(key))
        .map(({ key, description }) => ({ label: key, kind: 'key', detail: '', description, text: `${key}: ` }))
    : [];
}

type Others = Pick<Entries, 'actors' | 'concepts'>;

/** Entries without the one that an offset is in: the last that begins before it. */
function othersThan(offset: number, { actors, concepts }: Entries): Others {
  const own = (starts: readonly number[]): number => starts.findLastIndex((start) => start <= offset);
  const ownActor = own(actors.map(({ actor }) => actor.at.start));
  const ownConcept = own(concepts.map(({ concept }) => concept.at.start));
  return {
    actors: actors.filter((_, i) => i !== ownActor),
    concepts: concepts.filter((_, i) => i !== ownConcept),
  };
}

function valuesOf(path: readonly string[], key: string, others: Others, known: Known, schema: boolean): Offer[] {
  const concepts = (): Offer[] =>
    others.concepts.map(({ id, name, concept }) => ({
      label: id.value,
      kind: 'concept',
      detail: id === name ? '' : name.value,
      description: concept.definition ?? '',
      text: scalarText(id.value),
    }));
  switch ([...path, key].join('/')) {
    case 'packs':
      return known.packs.map((pack) => value(pack, 'built-in pack'));
    case 'silence/code':
      return known.rules.map((rule) => value(rule, 'rule'));
    case 'concepts/parent':
      return concepts();
    case 'concepts/deprecated':
      return concepts().map((offer) => ({ ...offer, label: `use ${offer.label}`, text: `use ${offer.text}` }));
    case 'actors/organization':
      return others.actors.flatMap(({ id, forms, actor }): Offer[] =>
        actor.type === 'organization' || actor.type === 'country' || actor.type === 'group'
          ? [
              {
                label: actor.name,
                kind: 'actor',
                detail: id === forms[0] ? actor.type : `${actor.type}, ${actor.id}`,
                description: actor.note ?? '',
                text: scalarText(actor.name),
              },
            ]
          : [],
      );
    case 'actors/type':
      return schema ? ACTOR_TYPES.map((type) => value(type, 'type')) : [];
    case 'cues/polarity':
      return schema ? POLARITIES.map((polarity) => value(polarity, 'polarity')) : [];
    default:
      return schema && path.length === 1 && path[0] === 'rules'
        ? RULE_LEVELS.map((level) => value(level, 'how loud'))
        : [];
  }
}

const value = (word: string, detail: string): Offer => ({
  label: word,
  kind: 'value',
  detail,
  description: '',
  text: word,
});
