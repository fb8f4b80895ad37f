import { isScalar, type Node } from 'yaml';
import type { CodebookActor, CodebookConcept, CodebookCue, CodebookRole } from './codebook';
import {
  list,
  missing,
  type Placed,
  type Report,
  readChoice,
  readList,
  readMap,
  readString,
  readStrings,
  spanOf,
  stringOf,
} from './nodes';
import { ACTOR_TYPES, DATE, KEYS, POLARITIES, WIKIDATA } from './schema';

/** An actor with the place of each of its forms, name first. */
export interface PlacedActor {
  readonly actor: CodebookActor;
  readonly id: Placed;
  readonly forms: readonly Placed[];
  readonly organization?: Placed;
}

/** Reads one actor; none where it has no name. */
export function readActor(node: Node | null, report: Report): PlacedActor[] {
  const fields = readMap(node, 'an actor', KEYS.actor, report);
  const name = readString(fields, 'name', report);
  if (!node || !name) {
    if (fields.size > 0) missing(node, 'actor', 'name', report);
    return [];
  }
  const type = readChoice(fields, 'type', ACTOR_TYPES, report);
  if (!fields.has('type'))
    report('missing-key', 'warning', name, `Say of which type “${name.value}” is: ${list(ACTOR_TYPES)}.`);
  const id = readString(fields, 'id', report) ?? name;
  const aliases = readStrings(fields, 'aliases', report);
  const organization = readString(fields, 'organization', report);
  const wikidata = readString(fields, 'wikidata', report, WIKIDATA, 'a Wikidata id such as Q8880');
  const note = readString(fields, 'note', report);
  return [
    {
      id,
      forms: [name, ...aliases],
      ...(organization && { organization }),
      actor: {
        id: id.value,
        name: name.value,
        type: type ?? 'organization',
        aliases: aliases.map((a) => a.value),
        roles: readList(fields, 'roles', report).flatMap((role) => readRole(role, report)),
        ...(organization && { organization: organization.value }),
        ...(wikidata && { wikidata: wikidata.value }),
        ...(note && { note: note.value }),
        at: spanOf(node),
      },
    },
  ];
}

function readRole(node: Node | null, report: Report): CodebookRole[] {
  if (isScalar(node)) {
    const title = stringOf(node, 'roles', report);
    return title ? [{ title: title.value }] : [];
  }
  const fields = readMap(node, 'a role', KEYS.role, report);
  const title = readString(fields, 'title', report);
  const from = readString(fields, 'from', report, DATE, 'a date such as 2014, 2014-11 or 2014-11-30');
  const to = readString(fields, 'to', report, DATE, 'a date such as 2014, 2014-11 or 2014-11-30');
  if (from && to && to.value < from.value.slice(0, to.value.length))
    report('bad-value', 'warning', to, `This role ends (${to.value}) before it begins (${from.value}).`);
  if (!title) {
    if (fields.size > 0) missing(node, 'role', 'title', report);
    return [];
  }
  return [{ title: title.value, ...(from && { from: from.value }), ...(to && { to: to.value }) }];
}

/** A concept with the place of each of its words. */
export interface PlacedConcept {
  /** As it stands: `parent` and `deprecated` are not looked up yet. */
  readonly concept: CodebookConcept;
  readonly id: Placed;
  readonly name: Placed;
  readonly phrases: readonly Placed[];
  readonly parent?: Placed;
  /** The concept to use in its place. */
  readonly deprecated?: Placed;
}

/** Reads one concept; none where it has no name. */
export function readConcept(node: Node | null, report: Report): PlacedConcept[] {
  const fields = readMap(node, 'a concept', KEYS.concept, report);
  const name = readString(fields, 'name', report);
  if (!node || !name) {
    if (fields.size > 0) missing(node, 'concept', 'name', report);
    return [];
  }
  const id = readString(fields, 'id', report) ?? name;
  const phrases = readStrings(fields, 'phrases', report);
  const parent = readString(fields, 'parent', report);
  const definition = readString(fields, 'definition', report);
  const examples = readStrings(fields, 'example', report);
  const use = readString(fields, 'deprecated', report);
  const deprecated = use && withoutUse(use);
  const concept = {
    id: id.value,
    name: name.value,
    phrases: phrases.map((p) => p.value),
    ...(definition && { definition: definition.value }),
    ...(examples.length > 0 && { examples: examples.map((example) => example.value) }),
    at: spanOf(node),
  };
  return [{ concept, id, name, phrases, ...(parent && { parent }), ...(deprecated && { deprecated }) }];
}

/** The concept that “use X” names; “X” alone does, too. */
function withoutUse(use: Placed): Placed {
  const value = use.value.replace(/^use\s+/i, '');
  // Where the words stand as they are read, the place is that of the name; quotation marks stay outside.
  const quotes = use.end - use.start - use.value.length;
  if (value === use.value || (quotes !== 0 && quotes !== 2)) return { ...use, value };
  const end = use.end - quotes / 2;
  return { value, start: end - value.length, end };
}

/** A cue with the place of its phrase. */
export interface PlacedCue {
  readonly cue: CodebookCue;
  readonly phrase: Placed;
}

/** Reads one cue; none where it has no phrase or polarity. */
export function readCue(node: Node | null, report: Report): PlacedCue[] {
  const fields = readMap(node, 'a cue', KEYS.cue, report);
  const phrase = readString(fields, 'phrase', report);
  const polarity = readChoice(fields, 'polarity', POLARITIES, report);
  if (node && phrase && polarity) return [{ cue: { phrase: phrase.value, polarity, at: spanOf(node) }, phrase }];
  if (fields.size > 0 && !fields.has('phrase')) missing(node, 'cue', 'phrase', report);
  if (fields.size > 0 && !fields.has('polarity')) missing(node, 'cue', 'polarity', report);
  return [];
}
