import type { Analysis, Stance } from '../reading/analysis';
import { type Span, textOf } from '../reading/span';

/** As far back as a reader looks for what a pronoun means. */
const REACH = 1200;
const SURE = 0.5;

const PRONOUNS: ReadonlyMap<string, 'one' | 'several'> = new Map(
  Object.entries({ he: 'one', she: 'one', him: 'one', her: 'one', they: 'several', them: 'several' } as const),
);

/**
 * The stances of which one party is a pronoun that nothing before it can be meant by. That the engine does not know
 * whom a pronoun means is no doubt of the reader's, as long as there is somebody whom it may mean.
 */
export function withoutAntecedent(
  { text, actors, mentions, stances }: Analysis,
  party: (stance: Stance) => { readonly at: Span | null; readonly actor: number | null },
): { stance: Stance; at: Span }[] {
  const found: { stance: Stance; at: Span }[] = [];
  const seen = new Set<number>();
  for (const stance of stances) {
    const { at, actor } = party(stance);
    if (!at || actor !== null || stance.polarity === 'neutral' || stance.confidence < SURE) continue;
    const number = at.end - at.start <= 4 ? PRONOUNS.get(textOf(text, at).toLowerCase()) : undefined;
    if (number === undefined || seen.has(at.start)) continue;
    seen.add(at.start);
    if (!hasCandidate(at.start, number)) found.push({ stance, at });
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
