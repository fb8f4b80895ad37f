import type { ActorType } from '../../reading/analysis';
import type { LexiconEntry, LexiconMatch } from '../../reading/lexicon';
import { companies } from './companies';
import { governments } from './governments';
import { international } from './international';
import { outlets } from './outlets';
import { parties } from './parties';
import { people } from './people';
import { places } from './places';
import { states } from './states';

/** An actor of a built-in pack and the forms it goes by. */
export interface PackEntry {
  readonly entry: LexiconEntry;
  readonly forms: readonly PackForm[];
}

export interface PackForm {
  readonly text: string;
  readonly kind: LexiconMatch['kind'];
}

/** The built-in packs, by the names that `packs` in a codebook uses. */
export const PACK_NAMES = [
  'states',
  'international',
  'governments',
  'companies',
  'outlets',
  'people',
  'places',
] as const;
export type PackName = (typeof PACK_NAMES)[number];

const READERS: Readonly<Record<PackName, () => readonly PackEntry[]>> = {
  states: () => lines(states).flatMap(readState),
  international: () => lines(international).flatMap(readInternational),
  governments: () => readGovernments(governments + parties),
  companies: () => lines(companies).map(readOrganization),
  outlets: () => lines(outlets).map((line) => outlet(readOrganization(line))),
  people: () => lines(people).map(readPerson),
  places: () => lines(places).flatMap(readPlaces),
};

const read = new Map<PackName, readonly PackEntry[]>();

/** The entries of the chosen packs (all where undefined); names that are no pack's are ignored. */
export function packEntries(chosen: readonly string[] | undefined): readonly PackEntry[] {
  return PACK_NAMES.filter((name) => !chosen || chosen.includes(name)).flatMap((name) => {
    const entries = read.get(name) ?? READERS[name]();
    read.set(name, entries);
    return entries;
  });
}

const lines = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '');

/** What stands between semicolons. */
function values(field: string | undefined): readonly string[] {
  if (!field) return [];
  return field.includes(';') ? field.split(';').filter((value) => value !== '') : [field];
}

const forms = (texts: readonly string[], kind: PackForm['kind']): readonly PackForm[] =>
  texts.map((text) => ({ text, kind }));

const INITIALS = /^[A-Z]{3,4}$/;

/** The first value is the name, the others are aliases; initials are written with stops, too ("F.A.A."). */
function named(texts: readonly string[]): readonly PackForm[] {
  const named: PackForm[] = texts.map((text, at) => ({ text, kind: at === 0 ? 'name' : 'alias' }));
  for (const text of texts)
    if (text.length <= 4 && INITIALS.test(text)) named.push({ text: text.replace(/./g, '$&.'), kind: 'alias' });
  return named;
}

function optional<K extends string, T>(key: K, value: T | undefined | ''): { [P in K]?: T } {
  return (value ? { [key]: value } : {}) as { [P in K]?: T };
}

function seat(texts: readonly string[], state: string): readonly PackEntry[] {
  if (texts.length === 0) return [];
  return texts.map((name) => ({
    entry: { id: `${name} (place)`, name, type: 'place', origin: 'pack', state, seat: true },
    forms: forms([name], 'metonym'),
  }));
}

function readState(line: string): readonly PackEntry[] {
  const [wikidata, names, seats, peoples] = line.split('|');
  const name = values(names)[0]!;
  return [
    {
      entry: {
        id: name,
        name,
        type: 'country',
        origin: 'pack',
        ...optional('wikidata', wikidata),
        heads: ['country', 'government', 'nation', 'state'],
      },
      forms: [...named(values(names)), ...forms(values(peoples), 'demonym')],
    },
    ...seat(values(seats), name),
  ];
}

function readInternational(line: string): readonly PackEntry[] {
  const [wikidata, type, names, short, heads, seats] = line.split('|');
  const name = values(names)[0]!;
  return [
    {
      entry: {
        id: name,
        name,
        type: type === 'c' ? 'country' : 'organization',
        origin: 'pack',
        ...optional('wikidata', wikidata),
        ...optional('heads', heads && values(heads)),
        ...optional('short', short && values(short)),
      },
      forms: [
        ...named(values(names)),
        ...(name === 'European Union' ? forms(['European', 'Europeans'], 'demonym') : []),
      ],
    },
    ...seat(values(seats), name),
  ];
}

function readGovernments(text: string): readonly PackEntry[] {
  let state = '';
  const entries: PackEntry[] = [];
  for (const line of lines(text)) {
    if (line.startsWith('# ')) {
      state = line.slice(2);
      continue;
    }
    const [names, short, heads] = line.split('|');
    const name = values(names)[0]!;
    entries.push({
      entry: {
        id: name,
        name,
        type: 'organization',
        origin: 'pack',
        state,
        ...optional('heads', heads && values(heads)),
        ...optional('short', short && values(short)),
      },
      forms: named(values(names)),
    });
  }
  return entries;
}

function readOrganization(line: string): PackEntry {
  const [state, names, heads] = line.split('|');
  const name = values(names)[0]!;
  return {
    entry: {
      id: name,
      name,
      type: 'organization',
      origin: 'pack',
      ...optional('state', state),
      ...optional('heads', heads && values(heads)),
    },
    forms: named(values(names)),
  };
}

const outlet = ({ entry, forms }: PackEntry): PackEntry => ({ entry: { ...entry, outlet: true }, forms });

function readPerson(line: string): PackEntry {
  const [state, names] = line.split('|');
  const name = values(names)[0]!;
  return {
    entry: { id: name, name, type: 'person', origin: 'pack', ...optional('state', state) },
    forms: named(values(names)),
  };
}

function readPlaces(line: string): readonly PackEntry[] {
  const [state, names] = line.split('|');
  return values(names).map((place) => {
    const known = place.split('=');
    const type: ActorType = 'place';
    return {
      entry: { id: known[0]!, name: known[0]!, type, origin: 'pack', ...optional('state', state) },
      forms: named(known),
    };
  });
}
