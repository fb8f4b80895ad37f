import type { LocalQuotation, Sentence } from './block';
import { isQuote, Mark, markOf, spaceBefore } from './marks';
import { isNickname } from './nicknames';
import { span } from './span';
import { Shape, type Tokens } from './tokens';
import { wordSet } from './vocabulary';

/**
 * Finds the quotations of one block, in linear time: straight, curly, guillemets, ``…'' and single marks, nested or
 * not. In text order, an outer one before those inside it.
 *
 * A mark without partner still gives a quotation, with `opens` or `closes` false. It reaches to the block's edge where
 * the quotation may come from the block before or go on in the next, and else to the edge of its sentence.
 */
export function quotationsOf(tokens: Tokens, sentences: readonly Sentence[]): readonly LocalQuotation[] {
  const marks = quoteTokens(tokens);
  if (marks.length === 0) return NO_QUOTATIONS;
  const pairs = pairsOf(tokens, marks);
  const quotes: LocalQuotation[] = [];
  const enclosing: number[] = [];
  const inSentence = sentenceFinder(sentences);
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at]!;
    const quote = pair.open < 0 || pair.close < 0 ? lonely(tokens, inSentence, pairs, at) : undefined;
    const start = quote?.start ?? tokens.start[pair.open]!;
    const end = quote?.end ?? tokens.end[pair.close]!;
    while (enclosing.length > 0 && enclosing.at(-1)! <= start) enclosing.pop();
    const level = enclosing.length;
    enclosing.push(end);
    const inner = span(
      pair.open < 0 ? start : tokens.end[pair.open]!,
      pair.close < 0 ? end : tokens.start[pair.close]!,
    );
    const opens = pair.open >= 0;
    const closes = pair.close >= 0;
    const fragment = opens && closes && isFragment(tokens, inSentence(pair.open), pair);
    quotes.push({ start, end, inner, level, opens, closes, fragment });
  }
  return quotes;
}

const NO_QUOTATIONS: readonly LocalQuotation[] = [];

/** The tokens of an opening and a closing mark; -1 for one that is missing. */
interface Pair {
  open: number;
  close: number;
  readonly single: boolean;
}

const ELISIONS = wordSet('em tis twas til till cause cos bout round n neath twixt tween nuff cept fraid ere er im');
const MOST_WORDS_OF_FRAGMENT = 6;
const MOST_TOKENS_OF_FRAGMENT = 60;
const WIDEST_WEAK_PAIR = 12;

function pairsOf(tokens: Tokens, marks: readonly number[]): Pair[] {
  const pairs: Pair[] = [];
  /** Open marks, as positions in `pairs`. */
  const open: number[] = [];
  for (let at = 0; at < marks.length; at++) {
    const i = marks[at]!;
    const kind = markOf(tokens, i);
    if (kind === Mark.Single || kind === Mark.OpenSingle) {
      const top = open.at(-1);
      const within = top !== undefined && pairs[top]!.single ? pairs[top]! : undefined;
      if (opensSingle(tokens, i, kind)) {
        // A single mark inside an open single one means that the first was an apostrophe.
        if (within) open.pop();
        open.push(pairs.push({ open: i, close: -1, single: true }) - 1);
      } else if (within && closesSingle(tokens, marks, at, within)) {
        within.close = i;
        open.pop();
      }
      continue;
    }
    const lastDouble = open.findLastIndex((pair) => !pairs[pair]!.single);
    if (opensDouble(tokens, i, kind, lastDouble >= 0)) open.push(pairs.push({ open: i, close: -1, single: false }) - 1);
    else if (lastDouble < 0) {
      open.length = 0;
      pairs.push({ open: -1, close: i, single: false });
    } else {
      pairs[open[lastDouble]!]!.close = i;
      // Single marks left open inside were apostrophes.
      while (open.length > lastDouble) open.pop();
    }
  }
  return pairs.filter((pair) => !pair.single || pair.close >= 0 || mayGoOn(tokens, pair, pairs));
}

/** The tokens that are quotation marks, without those that mean feet and inches, mark a nickname or belong to markup. */
function quoteTokens(tokens: Tokens): number[] {
  const { count, shape } = tokens;
  const found: number[] = [];
  let inMarkup = false;
  for (let i = 0; i < count; i++) {
    if (!(shape[i]! & Shape.Punctuation)) continue;
    const kind = markOf(tokens, i);
    if (!isQuote(kind) || isMeasure(tokens, i, kind)) continue;
    // Left-over markup (href="…") quotes nobody: this mark and its partner are passed over.
    if (isDouble(kind) && tokens.text.charCodeAt(tokens.start[i]! - 1) === 0x3d) inMarkup = true;
    else if (isNickname(tokens, i)) i += 2;
    else if (isDouble(kind) && inMarkup) inMarkup = false;
    else found.push(i);
  }
  return found;
}

const isDouble = (kind: Mark): boolean => kind < Mark.OpenSingle;

/** 5'10" */
function isMeasure(tokens: Tokens, i: number, kind: Mark): boolean {
  const afterNumber = !spaceBefore(tokens, i) && (tokens.shape[i - 1]! & Shape.Number) !== 0;
  if (!afterNumber) return false;
  const followed = !spaceBefore(tokens, i + 1) && (tokens.shape[i + 1]! & Shape.Number) !== 0;
  if (kind === Mark.Single) return followed;
  return (
    (kind === Mark.StraightQuote || kind === Mark.CloseQuote) &&
    i >= 3 &&
    markOf(tokens, i - 2) === Mark.Single &&
    !spaceBefore(tokens, i - 1) &&
    !spaceBefore(tokens, i - 2) &&
    (tokens.shape[i - 3]! & Shape.Number) !== 0
  );
}

/** True where a mark stands where a word could start: behind white space, an opening mark or a dash. */
function standsBefore(tokens: Tokens, i: number): boolean {
  if (spaceBefore(tokens, i)) return true;
  const before = markOf(tokens, i - 1);
  if (before === Mark.OpenBracket || before === Mark.Dash || before === Mark.OpenQuote || before === Mark.OpenSingle)
    return true;
  return (before === Mark.StraightQuote || before === Mark.Single) && spaceBefore(tokens, i - 1);
}

/** True where a mark stands where a word could end: white space or punctuation that opens nothing follows. */
function standsAfter(tokens: Tokens, i: number): boolean {
  if (spaceBefore(tokens, i + 1)) return true;
  if (!(tokens.shape[i + 1]! & Shape.Punctuation)) return false;
  const after = markOf(tokens, i + 1);
  return after === Mark.None || after === Mark.Terminator || after === Mark.CloseBracket || after === Mark.Dash;
}

function opensDouble(tokens: Tokens, i: number, kind: Mark, isOpen: boolean): boolean {
  const before = spaceBefore(tokens, i);
  const after = standsAfter(tokens, i);
  // Curly marks are trusted unless what stands around says the contrary on both sides.
  if (kind === Mark.OpenQuote) return !(isOpen && !before && after);
  if (kind === Mark.CloseQuote) return !isOpen && before && !after;
  const opening = standsBefore(tokens, i);
  return opening === after ? !isOpen : opening;
}

function opensSingle(tokens: Tokens, i: number, kind: Mark): boolean {
  if (spaceBefore(tokens, i + 1) || !standsBefore(tokens, i)) return false;
  const next = tokens.shape[i + 1]!;
  // '90s, 'em and rock 'n' roll leave something out. (’ opens nothing.)
  if (ELISIONS.has(tokens, i + 1)) return false;
  if (next & (Shape.Number | Shape.Mixed) && /^\d\ds?$/.test(tokens.text.slice(tokens.start[i + 1], tokens.end[i + 1])))
    return false;
  return kind === Mark.OpenSingle || tokens.text.charCodeAt(tokens.start[i]!) === 0x27;
}

function closesSingle(tokens: Tokens, marks: readonly number[], at: number, pair: Pair): boolean {
  const i = marks[at]!;
  if (i === pair.open + 1 || (spaceBefore(tokens, i) && !spaceBefore(tokens, i + 1))) return false;
  if (!mayBePossessive(tokens, i)) return true;
  // "the officials' vote": the mark is an apostrophe if a surer one follows, or if the pair would be long.
  const next = marks[at + 1];
  const surer =
    next !== undefined &&
    markOf(tokens, next) === Mark.Single &&
    !opensSingle(tokens, next, Mark.Single) &&
    !mayBePossessive(tokens, next);
  return !surer && i - pair.open <= WIDEST_WEAK_PAIR;
}

/** Behind an s and before a word. */
function mayBePossessive(tokens: Tokens, i: number): boolean {
  const wordNext = spaceBefore(tokens, i + 1) && i + 1 < tokens.count && !(tokens.shape[i + 1]! & Shape.Punctuation);
  return wordNext && (tokens.text.charCodeAt(tokens.start[i]! - 1) | 32) === 0x73;
}

/** A single mark that opens its block, or stands behind a colon, and is never closed may go on in the next one. */
const mayGoOn = (tokens: Tokens, pair: Pair, pairs: readonly Pair[]): boolean =>
  (pair.open === 0 || tokens.text.charCodeAt(tokens.start[pair.open - 1]!) === COLON) &&
  pairs.every((other) => other === pair || !other.single || (other.close >= 0 && other.close < pair.open)) &&
  endsWithStop(tokens);
const COLON = 0x3a;

const endsWithStop = (tokens: Tokens): boolean =>
  markOf(tokens, tokens.count - 1) === Mark.Terminator || (tokens.shape[tokens.count - 1]! & Shape.Abbreviation) !== 0;

type FindSentence = (token: number) => Sentence;

/** Finds the sentence of a token; calls come in rising order, so that all of them together are linear. */
function sentenceFinder(sentences: readonly Sentence[]): FindSentence {
  let at = 0;
  return (token) => {
    while (at > 0 && sentences[at]!.first > token) at--;
    while (at + 1 < sentences.length && sentences[at]!.last <= token) at++;
    return sentences[at]!;
  };
}

/** The best guess at what a mark without partner encloses. */
function lonely(
  tokens: Tokens,
  inSentence: FindSentence,
  pairs: readonly Pair[],
  at: number,
): { start: number; end: number } {
  const { open, close, single } = pairs[at]!;
  if (open < 0) {
    const first = at === 0 ? 0 : inSentence(close).first;
    const start = tokens.start[Math.max(first, at > 0 ? pairs[at - 1]!.close + 1 : 0)]!;
    return { start: Math.min(start, tokens.start[close]!), end: tokens.end[close]! };
  }
  let after = at + 1;
  while (after < pairs.length && pairs[after]!.single !== single) after++;
  const next = pairs[after];
  if (!next) return { start: tokens.start[open]!, end: tokens.end[tokens.count - 1]! };
  const until = Math.min(inSentence(open).last, next.open < 0 ? next.close : next.open);
  return { start: tokens.start[open]!, end: tokens.end[Math.max(open, until - 1)]! };
}

/** A few quoted words in a sentence that goes on around them, rather than something said in full. */
function isFragment(tokens: Tokens, sentence: Sentence, { open, close }: Pair): boolean {
  if (close > sentence.last || close - open > MOST_TOKENS_OF_FRAGMENT) return false;
  let words = 0;
  for (let i = open + 1; i < close; i++)
    if (!(tokens.shape[i]! & Shape.Punctuation) && ++words > MOST_WORDS_OF_FRAGMENT) return false;
  const unitOf = (i: number): string => tokens.text[tokens.start[i]!] ?? '';
  const before = open > sentence.first ? unitOf(open - 1) : '';
  if (before === ',' || before === ':') return false;
  const startsSentence = open === sentence.first;
  const endsSentence = close >= sentence.last - 1;
  if (!startsSentence) return words > 0;
  return words > 0 && !endsSentence && !/[,.?!…]/.test(unitOf(close - 1)) && !/[,–—-]/.test(unitOf(close + 1));
}
