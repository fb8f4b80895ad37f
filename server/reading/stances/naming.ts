import type { Polarity } from '../analysis';
import {
  isInfinitive,
  nounAt,
  type Parsed,
  phraseWithDeed,
  type Range,
  verbAt,
  verbPhraseEnd,
} from '../syntax/phrases';
import { Tag } from '../syntax/syntax';
import type { Tokens } from '../tokens';
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
  ...words(
    `cowards criminals clowns crooks fools hypocrites idiots liars monsters murderers puppets racists thugs traitors vandals vermin villains`,
    'oppose',
  ),
  ...words('heroes heroines patriots pioneers friends', 'support'),
  ...words(HOSTILE, 'oppose'),
  ...words(FRIENDLY, 'support'),
]);

/** Of these, those that only describe, and never head a noun phrase. */
const ADJECTIVAL = wordSet(
  [...JUDGED_WORDS.keys(), ...CALLED.map(([word]) => word), ...HOSTILE.split(/\s+/)].filter((word) =>
    /(?:able|ible|al|ed|ent|ful|ic|ish|less|ous|ive|unfair|unjust|unwise|wrong|absurd|cruel|racist|sexist|inhumane|unsafe|insane|premature|naive)$/.test(
      word,
    ),
  ),
);

const QUOTES = wordSet(['"', '“', '”', '``', "''"]);
/** What somebody is called is judged by its first words: "a threat to peace in the whole region". */
const LONGEST = 7;

/** By which one is called something in scorn, whatever that is: "branded the levy “a tax on breathing”". */
const SCORNFUL = wordSet('brand brands branded branding label labels labelled labelling labeled labeling');

/**
 * Reads "(called) Keller a coward", "(described) the treaty as a success": the noun phrase at token `from` and what
 * is said of it, which begins at `behind` where the cue tells, else right behind the noun phrase. Null where nothing
 * behind it judges.
 */
export function namingAt(parsed: Parsed, from: number, behind: number, end: number): Naming | null {
  const { tokens } = parsed;
  const noun = nounAt(parsed, from);
  if (noun < 0) return null;
  if (IT.has(tokens, from) && isInfinitive(parsed, verbAt(parsed, from + 2))) return deedNamed(parsed, from, end);
  const within = behind >= 0 ? null : judgedWithin(parsed, noun);
  if (within) return within;
  const target = behind >= 0 ? { first: from, last: behind - 1 } : phraseWithDeed(parsed, noun, end);
  if (target.last <= target.first) return null;
  const opening = behind >= 0 ? behind : target.last;
  const said = judgedFrom(parsed, opening, end);
  if (said) return { target, ...said };
  const scorned = QUOTES.has(tokens, opening) && SCORNFUL.has(tokens, verbHead(parsed, from));
  return scorned ? { target, polarity: 'oppose', judging: opening, negated: false } : null;
}

/** What is said from token `at` on of somebody or something: "a coward", "as a success"; null where that judges not. */
export function judgedFrom(parsed: Parsed, from: number, end: number): Omit<Naming, 'target'> | null {
  const { tokens, syntax } = parsed;
  let negated = false;
  const far = Math.min(end, from + LONGEST);
  for (let at = AS.has(tokens, from) ? from + 1 : from; at < far; at++) {
    const tag = syntax.tag[at]!;
    if (tag === Tag.To || tag === Tag.Subordinator || tag === Tag.Auxiliary) return null;
    if (tag === Tag.Preposition || isStop(parsed, at)) return null;
    if (tag === Tag.Verb && verbAt(parsed, at) >= 0) return null;
    if (NEGATORS.has(tokens, at) || NEGATIVE_QUANTIFIERS.has(tokens, at)) negated = true;
    const polarity = JUDGING.get(tokens, at);
    if (polarity !== undefined) return isExample(parsed, at) ? null : { polarity, judging: at, negated };
  }
  return null;
}

/** "a great example of how it went wrong", "a good microcosm": how well something stands for another. */
export function isExample({ tokens, syntax }: Parsed, judging: number): boolean {
  const noun = nounAt({ tokens, syntax }, judging);
  return noun >= 0 && EXAMPLES.has(tokens, syntax.chunkHead[noun]!) && syntax.chunkHead[noun] !== judging;
}
const EXAMPLES = wordSet(
  `example examples illustration illustrations microcosm indicator indicators indication predictor gauge measure barometer
   proxy approximation summary question questions bet chance chances guess`,
);

const IT = wordSet('it');

/** "(found) it necessary to sue": what is judged is the deed that "it" stands for. */
function deedNamed(parsed: Parsed, it: number, end: number): Naming | null {
  const polarity = JUDGING.get(parsed.tokens, it + 1);
  if (polarity === undefined) return null;
  const target = { first: it + 2, last: verbPhraseEnd(parsed, verbAt(parsed, it + 2), end) };
  return { target, polarity, judging: it + 1, negated: false };
}

const AS = wordSet('as');

/** The verb that ends right before a token; that token where none does. */
function verbHead(parsed: Parsed, from: number): number {
  const verb = verbAt(parsed, from - 1);
  return verb < 0 ? from : parsed.syntax.chunkHead[verb]!;
}

/** "called the plan reckless", "called the strikers heroes", where a tagger takes the last word for the noun that heads the phrase. */
function judgedWithin({ tokens, syntax }: Parsed, noun: number): Naming | null {
  const { chunkFirst, chunkLast, tag } = syntax;
  const judging = chunkLast[noun]! - 1;
  const polarity = JUDGING.get(tokens, judging);
  const first = chunkFirst[noun]!;
  const before = tag[judging - 1];
  if (
    polarity === undefined ||
    judging - first < 2 ||
    (before !== Tag.Noun && before !== Tag.Proper && before !== Tag.Adjective)
  )
    return null;
  if (!ADJECTIVAL.has(tokens, judging) && !(isPlural(tokens, judging) && isPlural(tokens, judging - 1))) return null;
  return { target: { first, last: judging }, polarity, judging, negated: false };
}

const isPlural = ({ text, end }: Tokens, i: number): boolean => text.startsWith('s', end[i]! - 1);

/** A hyphen joins; any other mark but a quotation mark ends. */
function isStop({ tokens, syntax }: Parsed, at: number): boolean {
  if (syntax.tag[at] !== Tag.Punctuation || QUOTES.has(tokens, at)) return false;
  return tokens.text.charCodeAt(tokens.start[at]!) !== 0x2d;
}
