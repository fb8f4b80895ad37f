import type { Analysis } from './analysis';
import { countBefore, type Span } from './span';

/** What stands between two who do something together is no longer than this. */
const LONGEST_JOIN = 12;
const JOINS = /^\s*(?:,|,?\s*(?:and|or|&))\s+(?:the\s+)?$/i;

/**
 * The actors of a phrase who are joined with the one it stands for, that one included, by position and in the order of
 * the text: both of "Norland and Sudria". Only that one where it has no phrase, none where it is not known.
 */
export function actorsTogether(
  { text, mentions }: Pick<Analysis, 'text' | 'mentions'>,
  phrase: Span | null,
  actor: number | null,
): readonly number[] {
  if (actor === null) return [];
  let joined: number[] = [];
  let end = -1;
  if (phrase)
    for (let m = firstBehind(mentions, phrase.start); m < mentions.length; m++) {
      const mention = mentions[m]!;
      if (mention.start >= phrase.end) break;
      if (end < 0 || !isJoin(text, end, mention.start)) {
        if (joined.includes(actor)) break;
        joined = [];
      }
      if (!joined.includes(mention.actor)) joined.push(mention.actor);
      end = mention.end;
    }
  return joined.includes(actor) ? joined : [actor];
}

/** The names of actors in one phrase: "Germany, France and Italy"; undefined for none. */
export function namesTogether({ actors }: Pick<Analysis, 'actors'>, together: readonly number[]): string | undefined {
  return together.length === 0 ? undefined : inOnePhrase(together.map((actor) => actors[actor]!.name));
}

/** "Germany, France and Italy" */
export const inOnePhrase = (names: readonly string[]): string =>
  [...names.slice(0, -2), names.slice(-2).join(' and ')].join(', ');

const isJoin = (text: string, from: number, to: number): boolean =>
  to - from <= LONGEST_JOIN && JOINS.test(text.slice(from, to));

/** The first mention that ends behind `offset`; mentions are in text order. */
const firstBehind = (mentions: Analysis['mentions'], offset: number): number =>
  countBefore(mentions.length, (m) => mentions[m]!.end, offset + 1);
