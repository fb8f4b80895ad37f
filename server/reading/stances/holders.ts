import type { Analysis, Stance } from '../analysis';

/** What stands between two holders is no longer than this. */
const LONGEST_JOIN = 12;
const JOINS = /^\s*(?:,|,?\s*(?:and|or|&))\s+(?:the\s+)?$/i;

/** The actors who hold a stance together, by position: both of "Norland and Sudria"; none where nobody is known. */
export function holdersOf({ text, mentions }: Analysis, { holder, holderActor }: Stance): readonly number[] {
  if (holderActor === null) return [];
  const holders = [holderActor];
  if (!holder) return holders;
  let end = -1;
  for (let m = firstFrom(mentions, holder.start); m < mentions.length; m++) {
    const mention = mentions[m]!;
    if (mention.start >= holder.end) break;
    if (end < 0 ? mention.actor !== holderActor : !isJoin(text, end, mention.start)) continue;
    if (!holders.includes(mention.actor)) holders.push(mention.actor);
    end = mention.end;
  }
  return holders;
}

/** Their names in one phrase: "Germany, France and Italy"; undefined where nobody is known. */
export function holderNames(analysis: Analysis, stance: Stance): string | undefined {
  const names = holdersOf(analysis, stance).map((actor) => analysis.actors[actor]!.name);
  return names.length === 0 ? undefined : [...names.slice(0, -2), names.slice(-2).join(' and ')].join(', ');
}

const isJoin = (text: string, from: number, to: number): boolean =>
  to - from <= LONGEST_JOIN && JOINS.test(text.slice(from, to));

/** The first mention that ends behind `offset`; mentions are in text order. */
function firstFrom(mentions: Analysis['mentions'], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
