import { nameKey } from '../../codebook/names';
import type { Analysis } from '../../reading/analysis';
import { type Span, textOf } from '../../reading/span';
import { referencesById } from '../navigation';
import { type Entry, isReference, type Word } from './words';

/** Where the entry that a word names begins: its name. */
export const definitionOf = ({ means }: Word): Span | null => means?.name ?? null;

/** Where `codebook.yaml` names an entry: its own name where that is wanted, and what refers to it. */
export const namedAt = (words: readonly Word[], entry: Entry, withName: boolean): Span[] =>
  words.filter((word) => word.means === entry && (isReference(word) || (withName && word.part === 'name')));

/** Where an article speaks of an entry: mentions of an actor, targets that a concept's words stand in. */
export function mentionedAt(analysis: Analysis, words: readonly Word[], entry: Entry): Span[] {
  if (entry.kind === 'actor') return referencesById(analysis, entry.id.value);
  const phrases = words.flatMap(({ means, part, value }) =>
    means === entry && (part === 'name' || part === 'phrase') ? nameKey(value) : [],
  );
  return analysis.stances.flatMap(({ target }) => {
    const said = target && nameKey(textOf(analysis.text, target));
    return target && phrases.some((phrase) => said!.includes(phrase)) ? [target] : [];
  });
}
