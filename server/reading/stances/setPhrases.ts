import { nounAt, type Parsed, type Range } from '../syntax/phrases';
import { type WordSet, wordMap, wordSet } from '../vocabulary';

const forms = (verbs: string, nouns: string): (readonly [string, WordSet])[] => {
  const heads = wordSet(nouns);
  return verbs.split(' ').map((verb) => [verb, heads]);
};

/** By verb, the nouns with which it is a phrase of its own that takes no side. */
const SET_PHRASES = wordMap([
  ...forms(
    'seek seeks seeking sought',
    `asylum refuge shelter treatment attention care advice counselling help office election re-election reelection work
     employment jobs compensation damages permission approval revenge nomination term seat`,
  ),
  ...forms(
    'hit hits hitting',
    `trail road streets headlines target targets goal milestone record high low peak market stage brakes jackpot ground
     airwaves shelves screens`,
  ),
  ...forms(
    'deny denies denied denying',
    'wrongdoing involvement responsibility liability guilt knowledge collusion misconduct negligence impropriety',
  ),
  ...forms('beat beats beating', 'expectations forecasts estimates odds record deadline clock retreat'),
]);

/** True for "seeking asylum", "hit the campaign trail" and "denied wrongdoing": nobody is against the trail. */
export function isSetPhrase(parsed: Parsed, verb: number, target: Range | null): boolean {
  const heads = SET_PHRASES.get(parsed.tokens, verb);
  const noun = heads && target ? nounAt(parsed, target.first) : -1;
  return noun >= 0 && heads!.has(parsed.tokens, parsed.syntax.chunkHead[noun]!);
}
