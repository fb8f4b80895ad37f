import type { BlockContext } from '../block';
import { Tag } from '../syntax';
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
/** What comes from governments: "calls from Washington". */
const UTTERED = wordSet(`
  calls call demands demand pressure requests request criticism orders order threats threat signals signal messages message support approval backing permission
  assurances warnings warning objections objection opposition resistance response reaction condemnation statements concessions guarantees sanctions
`);
/** Who is made to act does: "want Washington to". */
const MOVES = wordSet(`
  want wants wanted wanting ask asks asked asking urge urges urging press presses pressing push pushes pushing force forces forcing expect expects expected
  allow allows allowed allowing persuade persuades persuaded convince convinced get tell tells told telling call calls called calling on
`);
const PARTNER = wordSet('with between against and from by');
const BE = wordSet('is was are were');
const OPPOSED = wordSet('against by pressure pressuring urged urge urging accused accuse angered anger');

/** How sure it is that a place stands for the government that sits there. */
export enum Acts {
  No = 0,
  /** "Paris was calm": more likely the place. */
  Hardly = 1,
  /** "Moscow was accused": more likely the government. */
  Likely = 2,
  Yes = 3,
}

/** Judges whether the place of the tokens `first` to `last` stands for the government that sits there. */
export function actsHere({ tokens, syntax }: BlockContext, first: number, last: number): Acts {
  const before = first - 1;
  const isThere = PLACE_PREPOSITIONS.has(tokens, before);
  if (isWord(tokens, last, "'s")) {
    if (POLITICAL_NOUNS.has(tokens, last + 1)) return Acts.Yes;
    return POLITICAL_NOUNS.has(tokens, last + 2) && !isThere ? Acts.Yes : Acts.No;
  }
  if (isWord(tokens, before, 'in') || isWord(tokens, before, 'at') || isWord(tokens, before, 'near')) return Acts.No;
  if (!isThere && ACTING_VERBS.has(tokens, last)) {
    if (syntax.tag[last] !== Tag.Auxiliary) return Acts.Yes;
    const group = syntax.chunkOf[last]!;
    const main = group < 0 ? Tag.Other : syntax.tag[syntax.chunkHead[group]!]!;
    if (main < Tag.Verb || main > Tag.VerbPast) return Acts.Hardly;
    return main === Tag.VerbPast && BE.has(tokens, last) ? Acts.Likely : Acts.Yes;
  }
  if (OPPOSED.has(tokens, before)) return Acts.Yes;
  if (isWord(tokens, last, 'to') && MOVES.has(tokens, before)) return Acts.Yes;
  if (isWord(tokens, before, 'from') && UTTERED.has(tokens, before - 1)) return Acts.Yes;
  if (PARTNER.has(tokens, before)) {
    for (let i = before - 1; i >= 0 && i >= before - 4; i--) if (RELATIONS.has(tokens, i)) return Acts.Yes;
  }
  return Acts.No;
}
