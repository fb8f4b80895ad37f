import { nounAt, type Parsed, type Range } from '../syntax/phrases';
import { Tag } from '../syntax/syntax';
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
    'wrongdoing involvement responsibility liability guilt knowledge collusion misconduct negligence impropriety bail parole',
  ),
  ...forms(
    'fire fires fired firing',
    `missile missiles rocket rockets shot shots round rounds gun guns bullet bullets shell shells salvo salvoes torpedo
     torpedoes potshots grenade grenades gas weapon weapons projectile projectiles artillery`,
  ),
  ...forms('elected', 'official officials leader leaders representative representatives office body bodies'),
  ...forms('beat beats beating', 'expectations forecasts estimates odds record deadline clock retreat'),
]);

/** "appeals to young voters": they like it. "appealed to the union to accept" and "for calm" ask for something. */
export function isAttraction({ tokens, syntax }: Parsed, { first, last }: Range, target: Range | null): boolean {
  if (!target || !APPEALS.has(tokens, first) || !TO.has(tokens, last - 1)) return false;
  for (let at = target.first; at < target.last; at++) if (syntax.tag[at] === Tag.To) return false;
  return !TO.has(tokens, target.last) && !FOR.has(tokens, target.last);
}
const APPEALS = wordSet('appeal appeals');
const FOR = wordSet('for');

/** "to back it up", "battle it out", "I hate to say it": as one says. */
function isSaying({ tokens }: Parsed, verb: number, { first, last }: Range): boolean {
  if (HATING.has(tokens, verb)) return TO.has(tokens, first) && UTTERING.has(tokens, first + 1);
  return IT.has(tokens, first) && last - first === 1 && UP_OR_OUT.has(tokens, last);
}
const HATING = wordSet('hate hates');
const TO = wordSet('to');
const UTTERING = wordSet('say admit tell break ask');
const IT = wordSet('it this that them');
const UP_OR_OUT = wordSet('up out');

/** True for "seeking asylum", "hit the campaign trail" and "denied wrongdoing": nobody is against the trail. */
export function isSetPhrase(parsed: Parsed, verb: number, target: Range | null): boolean {
  if (target && isSaying(parsed, verb, target)) return true;
  const heads = SET_PHRASES.get(parsed.tokens, verb);
  const noun = heads && target ? nounAt(parsed, target.first) : -1;
  return noun >= 0 && heads!.has(parsed.tokens, parsed.syntax.chunkHead[noun]!);
}
