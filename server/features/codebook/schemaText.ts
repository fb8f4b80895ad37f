import schema from '../../../syntaxes/codebook.schema.json';
import { KEYS } from '../../codebook/schema';

/** Which entry of the schema the keys below a path belong to; undefined where a path holds no keys of ours. */
const ENTRY_AT: Readonly<Record<string, keyof typeof KEYS>> = {
  '': 'root',
  actors: 'actor',
  'actors/roles': 'role',
  concepts: 'concept',
  cues: 'cue',
  silence: 'silence',
};

/** What the JSON schema says of the keys below a path ("actors/roles"); none where the path holds no keys of ours. */
export function keysAt(path: readonly string[]): readonly { readonly key: string; readonly description: string }[] {
  const entry = ENTRY_AT[path.join('/')];
  if (!entry) return [];
  const properties: Readonly<Record<string, { readonly description: string }>> =
    entry === 'root' ? schema.properties : schema.definitions[entry].properties;
  return KEYS[entry].map((key) => ({ key, description: properties[key]?.description ?? '' }));
}
