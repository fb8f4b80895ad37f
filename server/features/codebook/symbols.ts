import type { Entries } from '../../codebook/parse';
import { group, type OutlineItem } from '../outline';

/** Actors, concepts and cues of `codebook.yaml`, each under its heading; headings without entries are left out. */
export function codebookOutline({ actors, concepts, cues }: Entries): OutlineItem[] {
  return [
    ...group(
      'Actors',
      actors.map(({ forms, actor }) => ({
        name: actor.name,
        detail:
          actor.aliases.length === 0 ? actor.type : `${actor.type}, also ${actor.aliases.join(', ').slice(0, 80)}`,
        kind: actor.type === 'group' ? 'organization' : actor.type,
        span: actor.at,
        at: forms[0]!,
        children: [],
      })),
    ),
    ...group(
      'Concepts',
      concepts.map(({ name, parent, deprecated, concept }) => ({
        name: name.value,
        detail: deprecated ? `use ${deprecated.value}` : parent ? `in ${parent.value}` : '',
        kind: 'concept',
        span: concept.at,
        at: name,
        children: [],
      })),
    ),
    ...group(
      'Cues',
      cues.map(({ cue, phrase }) => ({
        name: cue.phrase,
        detail: cue.polarity,
        kind: 'stance',
        span: cue.at,
        at: phrase,
        children: [],
      })),
    ),
  ];
}
