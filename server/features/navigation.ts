import type { Codebook } from '../codebook/codebook';
import type { Analysis } from '../reading/analysis';
import type { Span } from '../reading/span';
import { actorAt, mentionAt, mentionsOf } from './lookup';

/** Where an actor is defined; `asked` is the mention the question was about. */
export interface Definition {
  readonly file: 'article' | 'codebook';
  /** Path of the codebook's list where it stands in one. */
  readonly list?: string;
  readonly at: Span;
  readonly asked: Span;
}

/** The actor's entry in the codebook, else its first mention by name in the article. */
export function definition(analysis: Analysis, codebook: Codebook, offset: number): Definition | null {
  const asked = mentionAt(analysis, offset);
  const actor = asked && analysis.actors[asked.actor];
  if (!asked || !actor) return null;
  const entry = actor.origin === 'codebook' ? codebook.actors.find(({ id }) => id === actor.id) : undefined;
  if (entry) return { file: 'codebook', ...(entry.list !== undefined && { list: entry.list }), at: entry.at, asked };
  const mentions = mentionsOf(analysis, actor);
  const at = mentions.find(({ form }) => form === 'name') ?? mentions[0] ?? asked;
  return { file: 'article', at, asked };
}

/** Every mention of the actor at an offset, under all its forms, in text order; empty where there is no actor. */
export function references(analysis: Analysis, offset: number): Span[] {
  const actor = actorAt(analysis, offset);
  return actor ? mentionsOf(analysis, actor) : [];
}

/** Every mention of the actor with this codebook id. */
export const referencesById = (analysis: Analysis, id: string): Span[] =>
  analysis.actors.filter((actor) => actor.id === id).flatMap((actor) => mentionsOf(analysis, actor));

/** True where a text holds these letters in their order. */
export function holdsInOrder(text: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at);
    if (at < 0) return false;
    at += letter.length;
  }
  return true;
}
