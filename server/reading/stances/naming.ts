import type { Polarity } from '../analysis';
import { nounAt, nounPhrase, type Parsed, type Range, verbAt } from '../syntax/phrases';
import { Tag } from '../syntax/syntax';
import { wordMap, wordSet } from '../vocabulary';
import { isBlame, JUDGED_WORDS, Judgement } from './evaluationWords';
import { CALLED } from './judgementWords';
import { NEGATIVE_QUANTIFIERS, NEGATORS } from './operators';

/** What somebody is called, and whether that is for or against him. */
export interface Naming {
  readonly target: Range;
  readonly polarity: Polarity;
  /** The token that judges. */
  readonly judging: number;
  readonly negated: boolean;
}

/** Words by which somebody is judged, beside those by which the text itself judges. */
const HOSTILE = `threat enemy adversary foe rival terrorist terrorists terror aggressor occupier invader criminal criminals
  killer murderer butcher obstacle hoax sham charade stunt trap blackmail provocation aggression genocide apartheid
  crime crimes war nightmare problem danger burden insult affront illegal unlawful illegitimate invalid
  unconstitutional undemocratic unacceptable unjustified unfair unwise premature wrong inappropriate insufficient
  inadequate unworkable unrealistic worthless stupid dumb weak lame sad sick nuts ridiculous absurd nonsense rubbish
  garbage witch-hunt puppet pawn stooge lackey sponsor pariah`;
const FRIENDLY = `partner ally friend friends brother neighbour neighbor cornerstone pillar milestone success victory win 
   priority welcome positive constructive essential vital crucial legitimate lawful necessary
  justified important useful valuable good best better right encouraging fair`;

const words = (list: string, polarity: Polarity): [string, Polarity][] =>
  list
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => [word, polarity]);

const JUDGING = wordMap<Polarity>([
  ...[...JUDGED_WORDS]
    .filter(([, judgement]) => judgement === Judgement.Blames || judgement === Judgement.Praises)
    .map(([word, judgement]): [string, Polarity] => [word, isBlame(judgement) ? 'oppose' : 'support']),
  ...CALLED,
  ...words(HOSTILE, 'oppose'),
  ...words(FRIENDLY, 'support'),
]);

const QUOTES = wordSet(['"', '“', '”', '``', "''"]);
/** What somebody is called is judged by its first words: "a threat to peace in the whole region". */
const LONGEST = 7;

/**
 * Reads "(called) Keller a coward", "(described) the treaty as a success": the noun phrase at token `from` and what
 * is said of it, which begins at `behind` where the cue tells, else right behind the noun phrase. Null where nothing
 * behind it judges.
 */
export function namingAt(parsed: Parsed, from: number, behind: number, end: number): Naming | null {
  const { tokens, syntax } = parsed;
  const noun = nounAt(parsed, from);
  if (noun < 0) return null;
  const target = behind >= 0 ? { first: from, last: behind - 1 } : nounPhrase(parsed, noun, end);
  if (target.last <= target.first) return null;
  let negated = false;
  let at = behind >= 0 ? behind : target.last;
  const far = Math.min(end, at + LONGEST);
  for (; at < far; at++) {
    const tag = syntax.tag[at]!;
    if (tag === Tag.To || tag === Tag.Subordinator || tag === Tag.Auxiliary) return null;
    if (tag === Tag.Preposition || isStop(parsed, at)) return null;
    const verb = verbAt(parsed, at);
    if (verb >= 0 && tag === Tag.Verb) return null;
    if (NEGATORS.has(tokens, at) || NEGATIVE_QUANTIFIERS.has(tokens, at)) negated = true;
    const polarity = JUDGING.get(tokens, at);
    if (polarity !== undefined) return { target, polarity, judging: at, negated };
  }
  return null;
}

/** A hyphen joins; any other mark but a quotation mark ends. */
function isStop({ tokens, syntax }: Parsed, at: number): boolean {
  if (syntax.tag[at] !== Tag.Punctuation || QUOTES.has(tokens, at)) return false;
  return tokens.text.charCodeAt(tokens.start[at]!) !== 0x2d;
}
