import type { Evidence } from '../analysis';
import { Tag } from '../syntax';
import { Shape, type Tokens } from '../tokens';
import { wordSet } from '../vocabulary';
import { ACTING_VERBS, SPEECH_VERBS } from './nameWords';
import { isHyphen, isNameToken, isWord } from './runs';
import { opensSentence, type Work } from './work';

/** A name of what does not act; where one mention shows it, the article's others of the same words name it, too. */
export const THING: Evidence = { rule: 'name/thing', note: 'names a thing, not an actor' };

/** What a name right behind them is the name of: "the ferry Aurora", "his novel Windfall". */
const THING_NOUNS = wordSet(`
  film movie novel book memoir album song poem musical opera sitcom miniseries documentary painting sculpture videogame
  ship vessel ferry yacht frigate destroyer submarine tanker trawler schooner steamship spacecraft spaceship shuttle
  browser software app smartphone console ransomware malware
  hurricane cyclone typhoon asteroid comet planet
  robot chatbot telescope rover satellite rocket
  drug vaccine medication antibiotic painkiller opioid
  horse racehorse panda gorilla elephant
`);
/** What a name right before them is the name of: "the Velton telescope", "the Orta virus". */
const KINDS_OF_THINGS = wordSet(`
  system installation installations exhibition sitcom trilogy telescope observatory satellite virus variant fever syndrome levy tax revolt uprising rebellion
  studies festival marathon trophy prize award medal missile missiles rifle rifles torpedo torpedoes browser app console smartphone sedan hatchback
  pill pills tablet tablets mosquito mosquitoes cans bacteria ransomware malware earthquake hurricane storm cyclone typhoon scheme fungus parasite
  model models category categories genre robot spacecraft rover
`);
/** What a name begins with whose second word is given to storms and operations: "Hurricane Nella", "Operation Lantern". */
export const NAMED_EVENTS = wordSet('hurricane cyclone typhoon storm operation');
/** Web addresses end in these. */
const DOMAINS = wordSet('com org net gov edu info co io tv');
const OPENING_QUOTES = wordSet(['"', '“', '‘', "'", '``']);

/** True where the words beside a name, or the digits in it, tell that it is a thing's. */
export function isThing(work: Work, first: number, last: number): boolean {
  const { tokens } = work.context;
  if (isLaw(tokens, first, last)) return true;
  if (last - first === 1 && (isModel(tokens, first) || isCreed(tokens, first))) return true;
  if (last - first > 1 && NAMED_EVENTS.has(tokens, first)) return true;
  if (isKindOfThing(work, last)) return true;
  // "Orlov v. Harbour Board" is a case.
  if (isWord(tokens, last, 'v') && isNameToken(tokens, isWord(tokens, last + 1, '.') ? last + 2 : last + 1))
    return true;
  const before = OPENING_QUOTES.has(tokens, first - 1) ? first - 2 : first - 1;
  // "the book Orlov wrote": a verb behind makes it the doer.
  if (THING_NOUNS.has(tokens, before) && before >= work.sentence.first && !isVerb(work, last)) return true;
  return isVersioned(work, first, last);
}

const LAWS = wordSet('law laws act bill bills amendment plan rule rules reform reforms');

/** "the Orlov-Hale bill": two names tied by a hyphen, and what they wrote at most one word behind. */
const isLaw = (tokens: Tokens, first: number, last: number): boolean =>
  last - first === 3 && isHyphen(tokens, first + 1) && (LAWS.has(tokens, last) || LAWS.has(tokens, last + 1));

/** "the Harbourwatch|.com page": the name of its site, where it does nothing. */
export const isWebsite = (tokens: Tokens, last: number): boolean =>
  isWord(tokens, last, '.') &&
  !(tokens.shape[last]! & Shape.SpaceBefore) &&
  DOMAINS.has(tokens, last + 1) &&
  !(tokens.shape[last + 1]! & (Shape.SpaceBefore | Shape.Capital)) &&
  !SPEECH_VERBS.has(tokens, last + 2);

/** "the Velton telescope": the noun that the name says which of ends its phrase. */
function isKindOfThing({ sentence, context: { tokens, syntax } }: Work, noun: number): boolean {
  if (noun >= sentence.last || !KINDS_OF_THINGS.has(tokens, noun) || isNameToken(tokens, noun)) return false;
  return syntax.tag[noun] === Tag.Noun;
}

const CREED = /(?:isms?|phobia|scepticism|skepticism|sceptics?|skeptics?)$/i;
const SHORTEST_CREED = 8;

/** "Harbourism": what one thinks or fears is no actor. */
const isCreed = ({ text, start, end }: Tokens, i: number): boolean =>
  end[i]! - start[i]! >= SHORTEST_CREED && CREED.test(text.slice(start[i]!, end[i]!));

/** "XK7": capitals that end in a number. */
function isModel({ text, shape, start, end }: Tokens, i: number): boolean {
  const last = text.charCodeAt(end[i]! - 1);
  // "the A417", "an A3": a letter and figures.
  const second = text.charCodeAt(start[i]! + 1);
  if (last >= 0x30 && last <= 0x39 && second >= 0x30 && second <= 0x39 && !isMeeting(text, start[i]!)) return true;
  return (shape[i]! & Shape.Mixed) !== 0 && last >= 0x30 && last <= 0x39 && (shape[i]! & Shape.AllCapitals) !== 0;
}

/** "G7", "G20": those that meet. */
const isMeeting = (text: string, at: number): boolean => text.startsWith('G', at);

/** "Windfall Office 6 was": a version stands behind, and nothing that it would count. */
function isVersioned(work: Work, first: number, last: number): boolean {
  const { tokens } = work.context;
  if (last >= work.sentence.last || opensSentence(work, first)) return false;
  if (!(tokens.shape[last]! & Shape.Number) || tokens.end[last]! - tokens.start[last]! > MOST_DIGITS) return false;
  if (!(tokens.shape[last]! & Shape.SpaceBefore)) return false;
  const next = last + 1;
  if (next >= work.sentence.last) return true;
  const unit = tokens.text.charCodeAt(tokens.start[next]!);
  if (tokens.shape[next]! & Shape.Punctuation)
    return unit === 0x2e || unit === 0x22 || unit === 0x201d || unit === 0x29;
  return isNameToken(tokens, next) || (isVerb(work, next) && !ACTING_VERBS.has(tokens, next));
}

const MOST_DIGITS = 2;

function isVerb({ sentence, context: { syntax } }: Work, i: number): boolean {
  if (i >= sentence.last) return false;
  const tag = syntax.tag[i]!;
  return tag === Tag.Auxiliary || (tag >= Tag.Verb && tag <= Tag.VerbPast);
}
