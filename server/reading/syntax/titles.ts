import { Shape, type Tokens } from '../tokens';
import { wordSet } from '../vocabulary';
import { type Bounds, Tag } from './syntax';
import { NOUNS_TOO, OF_ONE, OF_SEVERAL, PAST } from './telling';

/** Fewer words with capitals are no title; longer ones are no title either. */
const FEWEST = 3;
const LONGEST = 40;
/** Words with fewer letters keep their lower case in many titles: "of", "over", "from". */
const LONG_WORD = 5;

const TO = wordSet('to');
const FOR = wordSet('for');
const LEADING_ON = wordSet('call calls vote votes fight fights push pushes press back backs');
const LINKS = wordSet([',', ':', ';', '—', '–']);

/**
 * "Mayor Defends Plan to Close Schools": where each word has a capital, the tagger takes all of them for a name. Finds the
 * verb of each clause, and the infinitives. `allowed` holds each token's tags as bits.
 */
export function repairTitle(tokens: Tokens, { first, last }: Bounds, tag: Uint8Array, allowed: Int32Array): void {
  if (!isTitle(tokens, first, last, tag)) return;
  let start = first;
  for (let i = first; i <= last; i++) {
    if (i < last && !endsClause(tokens, tag, i)) continue;
    repairClause(tokens, tag, start, i);
    start = i + 1;
  }
  for (let i = first + 1; i + 1 < last; i++) {
    const isBare = tag[i + 1] === Tag.Proper && (allowed[i + 1]! & (1 << Tag.VerbBase)) !== 0;
    if (!TO.has(tokens, i) || !(isBare || OF_SEVERAL.has(tokens, i + 1))) continue;
    tag[i] = Tag.To;
    tag[i + 1] = Tag.VerbBase;
  }
}

const endsClause = (tokens: Tokens, tag: Uint8Array, i: number): boolean =>
  tag[i] === Tag.Subordinator ? !FOR.has(tokens, i) : tag[i] === Tag.Punctuation && LINKS.has(tokens, i);

function isTitle(tokens: Tokens, first: number, last: number, tag: Uint8Array): boolean {
  if (last - first > LONGEST) return false;
  let capitals = 0;
  for (let i = first; i < last; i++) {
    const shape = tokens.shape[i]!;
    if (!(shape & Shape.Word)) continue;
    if (shape & Shape.Capital) capitals++;
    else if (tokens.end[i]! - tokens.start[i]! >= LONG_WORD && tag[i] !== Tag.Preposition) return false;
  }
  return capitals >= FEWEST;
}

function repairClause(tokens: Tokens, tag: Uint8Array, first: number, last: number): void {
  let maybe = -1;
  let past = -1;
  for (let i = first; i < last; i++) {
    const t = tag[i]!;
    if (t === Tag.Verb || t === Tag.Auxiliary) return;
    if (i > first && isName(tag[i - 1]!) && PAST.has(tokens, i) && isObject(tag, i + 1, last)) {
      if (past < 0) past = i;
      continue;
    }
    if (!isVerbOf(tokens, tag, first, i)) continue;
    if (!NOUNS_TOO.has(tokens, i)) {
      tag[i] = Tag.Verb;
      return;
    }
    // "Carver Attacks on Judges": with a preposition behind it, it is a noun; "Union Calls for Talks" is not.
    if (maybe < 0 && i + 1 < last && (isObject(tag, i + 1, last) || LEADING_ON.has(tokens, i))) maybe = i;
  }
  if (past >= 0 || maybe >= 0) tag[past >= 0 ? past : maybe] = Tag.Verb;
}

const isName = (tag: number): boolean => tag === Tag.Proper || tag === Tag.Noun || tag === Tag.Adverb;

/** "Holt Told a Reporter", not "Holt Accused of Fraud". */
const isObject = (tag: Uint8Array, at: number, last: number): boolean =>
  at < last && (tag[at] === Tag.Proper || tag[at] === Tag.Determiner || tag[at] === Tag.Noun);

/** True for "-s" behind one, or behind nobody ("…, Urges Norland to Stay"), and for a bare form behind several. */
function isVerbOf(tokens: Tokens, tag: Uint8Array, first: number, i: number): boolean {
  const isOfOne = OF_ONE.has(tokens, i);
  if (!isOfOne && !OF_SEVERAL.has(tokens, i)) return false;
  if (i === first) return isOfOne && i > 0 && LINKS.has(tokens, i - 1) && tag[i + 1] === Tag.Proper;
  if (!isName(tag[i - 1]!)) return false;
  return isOfOne !== isPlural(tokens, i - 1);
}

/** "Critics", "MPs", not "Congress". */
export function isPlural({ text, end, start }: Tokens, i: number): boolean {
  const last = end[i]!;
  const unit = text.charCodeAt(last - 1) | 0x20;
  if (unit !== 0x73 || (text.charCodeAt(last - 2) | 0x20) === 0x73) return false;
  const letters = last - start[i]!;
  // Capitals with a small "s" behind them.
  return letters > 3 || (letters === 3 && text.charCodeAt(last - 1) === 0x73 && text.charCodeAt(last - 2) < 0x5b);
}
