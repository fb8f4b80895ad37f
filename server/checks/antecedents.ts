import type { Analysis, Stance } from '../reading/analysis';
import { type Span, textOf } from '../reading/span';

/** As far back as a reader looks for what a pronoun means. */
const REACH = 1200;
const SURE = 0.5;

const PRONOUNS: ReadonlyMap<string, 'one' | 'several'> = new Map(
  Object.entries({ he: 'one', she: 'one', him: 'one', her: 'one', they: 'several', them: 'several' } as const),
);

/** Somebody whom a pronoun may mean without being an actor: "the parent of a friend". */
const PERSONS =
  /\b(?:actor|actress|boy|brother|candidate|child|colleague|couple|daughter|doctor|donor|driver|employee|everybody|everyone|families|family|father|friend|girl|governor|husband|journalist|judge|lawyer|leader|mayor|man|member|men|minister|mother|neighbou?r|nominee|nobody|nurse|officer|official|opponent|owner|parent|people|person|player|pope|president|prisoner|professor|reporter|senator|sister|soldier|somebody|someone|son|speechwriter|student|suspect|teacher|teenager|victim|voter|widow|wife|woman|women|worker)s?\b/i;
const NEAR = 400;

/**
 * The stances of which one party is a pronoun that nothing before it can be meant by. That the engine does not know
 * whom a pronoun means is no doubt of the reader's, as long as there is somebody whom it may mean.
 */
export function withoutAntecedent(
  { text, actors, mentions, stances, blocks }: Analysis,
  party: (stance: Stance) => { readonly at: Span | null; readonly actor: number | null },
): { stance: Stance; at: Span }[] {
  const found: { stance: Stance; at: Span }[] = [];
  const seen = new Set<number>();
  // A headline may say "he" of somebody whom the text names.
  const body = blocks.length > 1 ? blocks[0]!.end : 0;
  for (const stance of stances) {
    const { at, actor } = party(stance);
    if (!at || actor !== null || stance.polarity === 'neutral' || stance.confidence < SURE) continue;
    const number = at.end - at.start <= 4 ? PRONOUNS.get(textOf(text, at).toLowerCase()) : undefined;
    if (number === undefined || at.start < body || seen.has(at.start)) continue;
    seen.add(at.start);
    const near = text.slice(Math.max(0, at.start - NEAR), at.start);
    if (!hasCandidate(at.start, number) && !PERSONS.test(near)) found.push({ stance, at });
  }
  return found;

  function hasCandidate(before: number, number: 'one' | 'several'): boolean {
    for (let m = lastBefore(before); m >= 0; m--) {
      const mention = mentions[m]!;
      if (mention.end < before - REACH) return false;
      const { type } = actors[mention.actor]!;
      if (number === 'one' ? type === 'person' : type !== 'place') return true;
    }
    return false;
  }

  function lastBefore(offset: number): number {
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (mentions[middle]!.start < offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
