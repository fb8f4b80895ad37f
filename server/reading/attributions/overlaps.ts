import type { Found } from './found';

/**
 * Leaves out what says nothing of its own: a thought, wish or judgement inside what somebody else is quoted as saying,
 * and the announcement of a quotation whose speaker is named behind it ("He was blunt: “No,” Abe said").
 * Linear in the attributions of one block, but for the few of one sentence.
 */
export function withoutEchoes(found: readonly Found[]): Found[] {
  return found.filter((one, i) => {
    if (!one.cue) return true;
    const at = one.cue.first;
    const near = found.slice(Math.max(0, i - REACH), i + REACH);
    if (one.weak) return !near.some((other) => other !== one && !other.weak && holds(other, at));
    if (!one.spoken || at >= (one.content[0]?.first ?? at)) return true;
    return !near.some(
      (other) => other !== one && other.spoken && (other.cue?.first ?? -1) > at && sharesContent(one, other),
    );
  });
}

/** How many attributions away an echo may stand. */
const REACH = 12;

const holds = ({ content }: Found, at: number): boolean => content.some(({ first, last }) => first <= at && at < last);

const sharesContent = (a: Found, b: Found): boolean => a.content[0]?.first === b.content[0]?.first;
