import type { Sentence } from './block';
import { Mark, markOf, spaceBefore } from './marks';
import { SPEAKS } from './syntax/telling';
import { Shape, type Tokens } from './tokens';
import { wordSet } from './vocabulary';

/**
 * Splits a block's tokens into sentences, in linear time. A stop ends a sentence unless it belongs to an abbreviation,
 * a number or an initial, or what follows goes on in lower case; a quotation that asks or exclaims stays in one
 * sentence with the words that attribute it (“Why?” she asked). Every token is in exactly one sentence.
 */
export function sentencesOf(tokens: Tokens): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let straightOpen = false;
  const push = (last: number): void => {
    if (last <= first) return;
    sentences.push({ start: tokens.start[first]!, end: tokens.end[last - 1]!, first, last });
    first = last;
  };
  for (let i = 0; i < tokens.count; i++) {
    const shape = tokens.shape[i]!;
    if (!(shape & (Shape.Punctuation | Shape.Abbreviation))) continue;
    const mark = markOf(tokens, i);
    if (mark === Mark.StraightQuote) straightOpen = !straightOpen;
    if (mark !== Mark.Terminator && !(shape & Shape.Abbreviation)) continue;
    const next = endOfStop(tokens, i, straightOpen);
    for (let at = i + 1; at < next; at++) if (markOf(tokens, at) === Mark.StraightQuote) straightOpen = !straightOpen;
    if (next >= tokens.count || endsAt(tokens, first, i, next)) push(next);
    i = next - 1;
  }
  push(tokens.count);
  return sentences;
}

/** Words that open a sentence far more often than they go on in a name. */
const STARTERS = wordSet(
  `the a an this that these those he she it they we you his her its their our my i there here in on at by for
   from with without after before when while although though since because if as until once during despite amid among
   under over between and but or so yet nor however meanwhile moreover furthermore also still then now what who why how
   where which whether some many most several both all each every not one two three another other others such
   according asked speaking earlier later last next today yesterday tomorrow instead indeed perhaps maybe only even just
   more nearly about to had has have is was were are do does did will would can could should may might let
   officials police authorities critics supporters opponents experts analysts lawmakers prosecutors residents`,
);
/** Of those, the ones that are nobody's surname. */
const SURE_STARTERS = wordSet('the a an this that these those in on but and it they we his their when if after as for');
const TITLES = wordSet(
  `mr. mrs. ms. dr. prof. sen. rep. gov. gen. lt. col. capt. cmdr. sgt. maj. adm. brig. rev. hon. st. messrs. mx. supt.
   insp. det. pres. ft. mt. vs. sens. reps. gens. govs. cpl. pvt. atty. amb. e.g. i.e. cf.`,
);
const BEFORE_NUMBERS = wordSet(
  'no. nos. sept. sep. jan. feb. mar. apr. jun. jul. aug. oct. nov. dec. fig. vol. pp p art sec ch op nos figs',
);
/** "No." is the word no, too. */
const NUMERO = wordSet('no.');
const NAMES_WITH_MARK = wordSet('yahoo jeopardy wham');
const WENT = wordSet('went goes');
const ON = wordSet('on');
const X = wordSet('x.');
const NAME_LINKS = wordSet('of de la van von der den al bin el du di da dos and');

/** The token after a stop, the further stops and the closing marks that belong to it. */
function endOfStop(tokens: Tokens, i: number, straightOpen: boolean): number {
  let at = i + 1;
  let open = straightOpen;
  for (; at < tokens.count; at++) {
    const mark = markOf(tokens, at);
    const apart = spaceBefore(tokens, at);
    if (mark === Mark.StraightQuote) {
      // Apart on both sides, as tokenised texts have it, only the count of marks before tells.
      if (apart && !(open && spaceBefore(tokens, at + 1))) break;
      open = !open;
    } else if (mark === Mark.CloseQuote || mark === Mark.CloseBracket) {
      if (apart && !spaceBefore(tokens, at + 1)) break;
    } else if (mark === Mark.Terminator || mark === Mark.Single) {
      if (apart) break;
    } else if (isNoteMark(tokens, at)) at += 2;
    else break;
  }
  return at;
}

/** "[12]" as encyclopedias put it behind a stop. */
const isNoteMark = (tokens: Tokens, at: number): boolean =>
  at + 2 < tokens.count &&
  tokens.text.charCodeAt(tokens.start[at]!) === 0x5b &&
  (tokens.shape[at + 1]! & Shape.Number) !== 0 &&
  tokens.text.charCodeAt(tokens.start[at + 2]!) === 0x5d;

/** Does the stop at token `i`, with what belongs to it up to `next`, end the sentence that began at `first`? */
function endsAt(tokens: Tokens, first: number, i: number, next: number): boolean {
  const closed = next > i + 1;
  const nextMark = markOf(tokens, next);
  if (nextMark === Mark.Terminator) return false;
  const opener = firstWord(tokens, next);
  const shape = tokens.shape[opener]!;
  const abbreviation = (tokens.shape[i]! & Shape.Abbreviation) !== 0;
  const capital = (shape & (Shape.Capital | Shape.InnerCapital)) !== 0;
  const unit = tokens.text.charCodeAt(tokens.start[i]!);
  if (unit >= 0x3000) return true;
  if (!spaceBefore(tokens, next)) return !abbreviation && capital && opener === next && isPlainWord(tokens, i - 1);
  if (abbreviation) return abbreviationEnds(tokens, i, opener, closed);
  if (shape & Shape.Word && !capital && hasCase(tokens, opener)) return false;
  const isStop = unit === 0x2e && tokens.end[i]! - tokens.start[i]! === 1;
  const isEllipsis = unit === 0x2026 || (unit === 0x2e && (!isStop || markOf(tokens, i - 1) === Mark.Terminator));
  if (isEllipsis) return STARTERS.has(tokens, opener) && tokens.end[opener]! - tokens.start[opener]! > 1;
  if (isStop && !closed && shape & Shape.Number && BEFORE_NUMBERS.has(tokens, i - 1)) return false;
  // "1. The first" numbers an item.
  if (isStop && i === first + 1 && tokens.shape[first]! & Shape.Number) return false;
  if (!isStop && !closed && NAMES_WITH_MARK.has(tokens, i - 1)) return STARTERS.has(tokens, opener);
  if (!isStop && closed) return !isAttributed(tokens, opener);
  // “…” — Jane Doe: the dash names who is quoted.
  return nextMark !== Mark.Dash || (capital && !closed);
}

function abbreviationEnds(tokens: Tokens, i: number, opener: number, closed: boolean): boolean {
  const shape = tokens.shape[opener]!;
  if (TITLES.has(tokens, i)) return false;
  if (closed) return (shape & Shape.Capital) !== 0 && !isAttributed(tokens, opener);
  // "wrote on X. Hale replied": the platform, and no initial.
  if (NUMERO.has(tokens, i) || (X.has(tokens, i) && ON.has(tokens, i - 1))) return (shape & Shape.Capital) !== 0;
  const isInitial = tokens.end[i]! - tokens.start[i]! === 2;
  if (isInitial && tokens.shape[i - 1]! & Shape.Capital)
    return isCapital(tokens, opener) && SURE_STARTERS.has(tokens, opener);
  return isCapital(tokens, opener) && STARTERS.has(tokens, opener);
}

const isCapital = (tokens: Tokens, i: number): boolean => (tokens.shape[i]! & Shape.Capital) !== 0;

/** The word that a sentence from token `at` on would start with, behind opening marks. */
function firstWord(tokens: Tokens, at: number): number {
  const most = Math.min(tokens.count - 1, at + 3);
  while (at < most && markOf(tokens, at) >= Mark.OpenQuote) at++;
  return at;
}

/** A word in lower case, long enough to be no initial: what stands before a stop that lost its blank ("done.The"). */
const isPlainWord = (tokens: Tokens, i: number): boolean =>
  i >= 0 &&
  (tokens.shape[i]! & (Shape.Word | Shape.Capital | Shape.InnerCapital | Shape.Mixed)) === Shape.Word &&
  tokens.end[i]! - tokens.start[i]! > 1;

/** False for scripts that have no capitals, whose sentences start like any word. */
function hasCase(tokens: Tokens, i: number): boolean {
  const letter = tokens.text[tokens.start[i]!]!;
  return letter.toUpperCase() !== letter.toLowerCase();
}

/** Is this "Merkel said", "Holt went on" or "I asked", in one sentence with the quotation before it? */
function isAttributed(tokens: Tokens, at: number): boolean {
  const most = Math.min(tokens.count, at + 8);
  const isI = tokens.end[at]! - tokens.start[at]! === 1;
  if (STARTERS.has(tokens, at) && !isI) return false;
  let i = at;
  while (i < most && (isCapital(tokens, i) || NAME_LINKS.has(tokens, i))) i++;
  return i > at && i < most && (SPEAKS.has(tokens, i) || (WENT.has(tokens, i) && ON.has(tokens, i + 1)));
}
