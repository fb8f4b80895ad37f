import type { Found } from './found';

/**
 * Leaves out what says nothing of its own: a thought, wish or judgement inside what somebody else is quoted as saying,
 * and the announcement of a quotation whose speaker is named behind it ("He was blunt: “No,” Abe said").
 * Linear in the attributions of one sentence and their few parts.
 */
export function withoutEchoes(found: readonly Found[]): Found[] {
  return found.filter((one) => {
    if (!one.cue) return true;
    const at = one.cue.first;
    if (one.weak) return !found.some((other) => other !== one && !other.weak && holds(other, at));
    const announced = one.spoken && at < (one.content[0]?.first ?? at);
    return !(
      announced &&
      found.some(
        (other) => other !== one && other.spoken && other.cue && other.cue.first > at && sharesContent(one, other),
      )
    );
  });
}

const holds = ({ content }: Found, at: number): boolean => content.some(({ first, last }) => first <= at && at < last);

const sharesContent = (a: Found, b: Found): boolean => a.content[0]?.first === b.content[0]?.first;
