import type { Sentence } from '../block';
import { nounAt, type Parsed, verbAt } from '../syntax/phrases';
import { Tag } from '../syntax/syntax';
import { wordSet } from '../vocabulary';
import type { Draft } from './draft';

/** Of what one accuses or suspects somebody; "convicted of", "criticised for" take it for true. */
const CHARGING = wordSet(
  `accuse accused accuses accusing charged clear cleared clears clearing exonerate exonerated suspect suspected suspects
   suspecting acquit acquits acquitted`,
);
const CHARGES = wordSet(
  `accusation accusations allegation allegations charge charges claim claims hint hints insinuation insinuations perception
   rumor rumors rumour rumours suggestion suggestions suspicion suspicions speculation`,
);
const OF = wordSet('of with');
const THAT = wordSet('that');

/**
 * True where a stance is what somebody is accused of, or is rumoured to take: "was accused of opposing the troops",
 * "denied claims that it supported the coup". Nobody has taken it.
 */
export function isChargeOf(parsed: Parsed, { words, holder }: Draft, { first }: Sentence): boolean {
  const { tokens, syntax } = parsed;
  let at = words.first - 1;
  while (at > first && syntax.tag[at] === Tag.Adverb) at--;
  if (at > first && OF.has(tokens, at)) return isCharge(parsed, at - 1, first);
  // "claims that | it supported"
  const that = holder && holder.last <= words.first ? holder.first - 1 : -1;
  return that > first && THAT.has(tokens, that) && isCharge(parsed, that - 1, first, true);
}

/** True for "accused", "accused Norland", "accusations" that end at a token. */
function isCharge(parsed: Parsed, at: number, first: number, isTold = false): boolean {
  const { tokens, syntax } = parsed;
  const verb = verbAt(parsed, at);
  if (verb >= 0) return !isTold && CHARGING.has(tokens, syntax.chunkHead[verb]!);
  const noun = nounAt(parsed, at);
  if (noun < 0) return false;
  if (CHARGES.has(tokens, syntax.chunkHead[noun]!)) return true;
  const ruling = syntax.chunkFirst[noun]! - 1;
  const accusing = isTold || ruling < first ? -1 : verbAt(parsed, ruling);
  return accusing >= 0 && CHARGING.has(tokens, syntax.chunkHead[accusing]!);
}
