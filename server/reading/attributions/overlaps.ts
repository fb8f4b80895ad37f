import type { Found } from './found';

/**
 * Leaves out what says nothing of its own: a thought, wish or judgement inside what somebody else is quoted as saying,
 * and the announcement of a quotation whose speaker is named behind it ("He was blunt: “No,” Abe said").
 * Linear in the attributions of one block, but for the few of one sentence.
 */
export function withoutEchoes(found: readonly Found[]): readonly Found[] {
  if (found.length < 2) return found;
  return found.filter((one, i) => {
    if (!one.cue) return true;
    const at = one.cue.first;
    if (one.weak) return !nearby(found, i, (other) => !other.weak && holds(other, at));
    if (!one.spoken || at >= (one.content[0]?.first ?? at)) return true;
    return !nearby(found, i, (other) => other.spoken && (other.cue?.first ?? -1) > at && sharesContent(one, other));
  });
}

function nearby(found: readonly Found[], i: number, test: (other: Found) => boolean): boolean {
  const end = Math.min(found.length, i + REACH);
  for (let at = Math.max(0, i - REACH); at < end; at++) if (at !== i && test(found[at]!)) return true;
  return false;
}

/** How many attributions away an echo may stand. */
const REACH = 12;

const holds = ({ content }: Found, at: number): boolean => content.some(({ first, last }) => first <= at && at < last);

const sharesContent = (a: Found, b: Found): boolean => a.content[0]?.first === b.content[0]?.first;
