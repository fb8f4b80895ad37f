import type { BlockContext } from '../block';
import { Tag } from '../syntax';
import { Shape, type Tokens } from '../tokens';
import { wordMap, wordSet } from '../vocabulary';
import { isNameToken, isWord } from './runs';

/** What a text says that a name is the name of. */
export type KindSaid = 'person' | 'organization' | 'place' | 'thing';

const nouns = (kind: KindSaid, list: string): readonly (readonly [string, KindSaid])[] =>
  list
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => [word, kind]);

/** The nouns of "a drug called", "drugs such as" and "a weight-loss drug". */
const KINDS = wordMap<KindSaid>([
  ...nouns(
    'thing',
    `drug drugs medication medications medicine medicines pill pills vaccine vaccines antibiotic antibiotics painkiller painkillers opioid opioids steroid steroids
     tranquilizer sedative pesticide pesticides herbicide device devices gadget gadgets smartphone smartphones console consoles app apps software browser browsers malware
     ransomware chatbot chatbots robot robots telescope satellite satellites rocket rockets spacecraft rover missile missiles rifle rifles jet jets airliner helicopter helicopters drone drones
     car cars sedan truck trucks suv suvs ship ships vessel vessels yacht ferry submarine film films movie movies novel novels book books album albums song songs sitcom sitcoms
     musical musicals play plays painting paintings exhibition documentary podcast podcasts game games videogame print sculpture cryptocurrency cryptocurrencies religion religions
     creed creeds disease diseases virus viruses variant`,
  ),
  ...nouns(
    'organization',
    `company companies firm firms startup startups start-up start-ups bank banks lender lenders retailer retailers airline airlines carmaker carmakers automaker automakers drugmaker
     drugmakers manufacturer manufacturers broadcaster broadcasters newspaper newspapers magazine magazines agency agencies charity charities nonprofit nonprofits
     band bands club clubs militia militias think-tank think-tanks union unions party parties organization organizations organisation organisations
     insurer insurers brand brands supplier suppliers university universities`,
  ),
  ...nouns(
    'place',
    'city cities town towns village villages suburb suburbs hamlet neighborhood neighborhoods neighbourhood neighbourhoods island islands',
  ),
  ...nouns(
    'person',
    `man men woman women boy girl teenager toddler player players singer singers rapper rappers star stars celebrity celebrities athlete athletes actor actors actress
     actresses comedian comedians politician politicians candidate candidates rivals republicans democrats conservatives moderates lawmakers senators`,
  ),
]);

const CALLED = wordSet('called named titled entitled dubbed nicknamed codenamed code-named');
const EXAMPLES = wordSet('like including');
const QUOTES = wordSet(['"', '“', '‘', "'", '``']);

/** A list of examples is looked through this far back. */
const LONGEST_LIST = 24;

/** What kind of thing the words before a name say that it names: "a drug called Velmora", "firms such as Nortek and Orla". */
export function kindSaidBefore(context: BlockContext, sentence: number, first: number): KindSaid | undefined {
  const { tokens } = context;
  let at = first - 1;
  if (QUOTES.has(tokens, at)) at--;
  if (isWord(tokens, at, 'the')) at--;
  if (at <= sentence) return undefined;
  if (CALLED.has(tokens, at)) return KINDS.get(tokens, at - 1);
  if (!isBetweenExamples(tokens, at) && !EXAMPLES.has(tokens, at) && !isWord(tokens, at, 'as')) return undefined;
  const least = Math.max(sentence, at - LONGEST_LIST);
  while (at > least && (isBetweenExamples(tokens, at) || isPartOfName(tokens, at))) at--;
  return at > least ? kindExemplified(context, at) : undefined;
}

const isBetweenExamples = (tokens: Tokens, i: number): boolean =>
  isWord(tokens, i, ',') || isWord(tokens, i, 'and') || isWord(tokens, i, 'or');

const isPartOfName = (tokens: Tokens, i: number): boolean =>
  isNameToken(tokens, i) || isWord(tokens, i, 'the') || isWord(tokens, i, 'of') || QUOTES.has(tokens, i);

/** The kind of "drugs such | as", "such drugs | as", "drugs, | including". */
function kindExemplified({ tokens, syntax: { tag } }: BlockContext, at: number): KindSaid | undefined {
  if (isWord(tokens, at, 'as')) {
    if (isWord(tokens, at - 1, 'such')) return KINDS.get(tokens, isWord(tokens, at - 2, ',') ? at - 3 : at - 2);
    return isWord(tokens, at - 2, 'such') ? KINDS.get(tokens, at - 1) : undefined;
  }
  if (!EXAMPLES.has(tokens, at)) return undefined;
  const noun = isWord(tokens, at - 1, ',') ? at - 2 : at - 1;
  return isPlural(tokens, noun) && tag[noun] === Tag.Noun ? KINDS.get(tokens, noun) : undefined;
}

const SMALL_S = 0x73;
const isPlural = ({ text, end }: Tokens, i: number): boolean => i >= 0 && text.charCodeAt(end[i]! - 1) === SMALL_S;

/** "Velmora, a weight-loss drug": true where an apposition says that a name is a thing's. */
export function isSaidThing({ tokens, syntax }: BlockContext, last: number): boolean {
  const article = last + 1;
  if (!isWord(tokens, last, ',') || !(isWord(tokens, article, 'a') || isWord(tokens, article, 'an'))) return false;
  const chunk = syntax.chunkOf[article]!;
  if (chunk < 0) return false;
  const head = syntax.chunkHead[chunk]!;
  const end = syntax.chunkLast[chunk]!;
  // "an Orta drug, the firm said": a drug of its own, not what the name means.
  if (KINDS.get(tokens, head) !== 'thing' || (tokens.shape[head]! & Shape.Capital) !== 0) return false;
  const next = end < tokens.count ? syntax.tag[end]! : Tag.Punctuation;
  return next !== Tag.Verb && next !== Tag.Auxiliary && next !== Tag.Possessive;
}
