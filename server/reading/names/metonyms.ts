import type { Tokens } from '../tokens';
import { wordSet } from '../vocabulary';
import { ACTING_VERBS, PLACE_PREPOSITIONS } from './nameWords';
import { isWord } from './runs';

/** What only governments have: "Washington's demands". */
const POLITICAL_NOUNS = wordSet(`
  demand demands decision decisions position positions stance government policy policies sanctions allies ally ambassador refusal threat threats
  request pressure support opposition response view efforts effort plan plans proposal proposals intention intentions interests influence relations relationship
  ties claim claims concerns role announcement move moves calls offer leaders leadership foreign nuclear military trade aggression actions strategy approach
  involvement intervention ambitions commitment tariffs ban withdrawal envoy relationship security
`);
/** What governments have with each other: "ties between London and Brussels". */
const RELATIONS = wordSet(`
  talks relations ties tensions tension negotiations dispute relationship agreement deal cooperation alliance war rift row conflict dialogue deals
  diplomacy step sync confrontation standoff stand-off clash friction partnership summit
`);
const PARTNER = wordSet('with between against and from by');
const OPPOSED = wordSet('against by pressure pressuring urged urge urging accused accuse angered anger');

/** True where the place of the tokens `first` to `last` stands for the government that sits there. */
export function isGovernment(tokens: Tokens, first: number, last: number): boolean {
  const before = first - 1;
  if (isWord(tokens, last, "'s")) {
    if (POLITICAL_NOUNS.has(tokens, last + 1)) return true;
    return POLITICAL_NOUNS.has(tokens, last + 2) && !PLACE_PREPOSITIONS.has(tokens, before);
  }
  if (isWord(tokens, before, 'in') || isWord(tokens, before, 'at') || isWord(tokens, before, 'near')) return false;
  if (ACTING_VERBS.has(tokens, last) && !PLACE_PREPOSITIONS.has(tokens, before)) return true;
  if (OPPOSED.has(tokens, before)) return true;
  if (PARTNER.has(tokens, before)) {
    for (let i = before - 1; i >= 0 && i >= before - 4; i--) if (RELATIONS.has(tokens, i)) return true;
  }
  return false;
}
