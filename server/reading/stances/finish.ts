import type { Factuality, Polarity } from '../analysis';
import type { LocalStance, Sentence } from '../block';
import type { Span } from '../span';
import { isInfinitive, isParticiple, mayAct, nounAt, type Parsed, type Range, spanOf, verbAt } from '../syntax/phrases';
import { Tag } from '../syntax/syntax';
import { Shape } from '../tokens';
import { wordSet } from '../vocabulary';
import { isChargeOf } from './allegations';
import { confidenceOf } from './confidence';
import { type Cue, type Draft, OPPOSITE } from './draft';
import type { Frame } from './frames';
import { CONDITIONS } from './operators';
import { firstNoun } from './parties';

/** Judges a draft: polarity after negation, factuality, intensity; in offsets. */
export function finish(parsed: Parsed, { frame, first, sentence }: Cue, draft: Draft): LocalStance | null {
  const { tokens } = parsed;
  const { words, composition } = draft;
  if (composition?.isUnsaid) return null;
  const holder = draft.holder && withWholeCompounds(parsed, draft.holder);
  // "pro-European": what stands behind the hyphen is the target of what stands before it.
  const target = draft.target && (frame.kind === 'prefix' ? draft.target : withWholeCompounds(parsed, draft.target));
  if (holder && target && holder.first < target.last && target.first < holder.last) return null;
  if (target && isRequestForWords(parsed, target)) return null;
  // "Nothing will prevent us": no one's position.
  if (holder && holder.last - holder.first === 1 && NOTHING.has(tokens, holder.first)) return null;
  const turned = (composition?.sign === -1) !== draft.ended;
  const plain = draft.polarity ?? frame.polarity;
  // Who stops short of announcing a ban is not yet for what it would ban.
  const cancels = frame.cancels || (frame.kind === 'noun' && composition?.isWithheld === true);
  const polarity: Polarity = !turned ? plain : cancels ? 'neutral' : OPPOSITE[plain];
  const isAlleged = isChargeOf(parsed, draft, sentence);
  const conditional = isConditional(parsed, words.first, sentence);
  const hedge = composition && composition.hedge >= 0 ? composition.hedge : conditional;
  const hedged = hedge >= 0;
  const strength = frame.intensity + (composition?.strength ?? 0) - (hedged || turned ? 1 : 0);
  const negator = composition && composition.negator >= 0 ? composition.negator : draft.ended ? words.first : -1;
  const at = (token: number) => (token < 0 ? null : spanOf(tokens, { first: token, last: token + 1 }));
  const cue = spanOf(tokens, words.first < words.last ? words : { first, last: first + 1 });
  const stance: Omit<LocalStance, 'confidence'> & { confidence: number } = {
    holder: holder && spanOf(tokens, holder),
    cue,
    target: target && spanOf(tokens, target),
    polarity,
    negated: turned,
    hedged,
    intensity: Math.max(1, Math.min(3, strength)) as 1 | 2 | 3,
    factuality: factualityOf(turned, hedged, conditional >= 0 || isAlleged, composition?.probable ?? false),
    negator: turned ? at(negator) : null,
    hedge: at(hedge),
    holderHead: headOf(parsed, holder),
    targetHead: target && isClause(parsed, frame, target) ? undefined : headOf(parsed, target),
    confidence: 0,
    evidence: { rule: draft.rule, note: frame.note },
  };
  const sure = confidenceOf(stance, frame.trust) * (hedged ? HEDGED : 1) * (turned ? TURNED : 1);
  const isLess =
    isAlleged || LESSER.has(draft.rule) || !holder || (frame.kind !== 'prefix' && !maySide(parsed, holder));
  stance.confidence = isLess ? sure * UNLIKELY : sure;
  return stance;
}

/** "a gas carve|-out", "the far-|right group": a phrase does not end inside a word. */
function withWholeCompounds(parsed: Parsed, { first, last }: Range): Range {
  const { tokens } = parsed;
  return {
    first: isTied(parsed, first - 1) ? first - 2 : first,
    last: last + 1 < tokens.count && isTied(parsed, last) ? last + 2 : last,
  };
}

/** True for a hyphen without a blank on either side. */
const isTied = ({ tokens }: Parsed, i: number): boolean =>
  i > 0 &&
  HYPHEN.has(tokens, i) &&
  !(tokens.shape[i]! & Shape.SpaceBefore) &&
  !(tokens.shape[i + 1]! & Shape.SpaceBefore);

const HYPHEN = wordSet('-');

/** "Berlin to ban the firm", "the mayor resigning": what is wanted is the act, not who acts. */
function isClause(parsed: Parsed, { argument }: Frame, { first, last }: Range): boolean {
  if (argument !== 'action') return false;
  const noun = nounAt(parsed, first);
  if (noun < 0) return true;
  for (let at = parsed.syntax.chunkLast[noun]!; at < last; at++) {
    const verb = verbAt(parsed, at);
    if (verb >= 0) return isInfinitive(parsed, verb) || isParticiple(parsed, verb);
  }
  return false;
}

/** "did not respond to a request for comment": who does not speak has taken no side. */
function isRequestForWords({ tokens }: Parsed, { first, last }: Range): boolean {
  for (let i = first; i < last; i++)
    if (COMMENT.has(tokens, i) && (i === first || SEEKING.has(tokens, i - 1))) return true;
  return false;
}
const COMMENT = wordSet('comment comments');
const NOTHING = wordSet('nothing something everything anything');
const SEEKING = wordSet('for seeking requesting');

/** What is left of a confidence behind a hedge, and behind a negation: there is more that can be read wrongly. */
const HEDGED = 0.8;
const TURNED = 0.9;

/** Rules that tell what somebody does or means to do rather than where they stand. */
const LESSER: ReadonlySet<string> = new Set(['stance/governing', 'stance/wish', 'stance/deed']);

/**
 * What is left of a confidence there, and where the holder is nobody who takes sides, or nobody is said to hold it: less
 * than what is put before a reader.
 */
const UNLIKELY = 0.35;

/** False for "you" and "anyone", whoever that may be, and for things: "the race", "this number". */
function maySide(parsed: Parsed, holder: Range): boolean {
  const { tokens, syntax } = parsed;
  const { first, last } = holder;
  if (last - first === 1 && ANYBODY.has(tokens, first)) return false;
  if (last - first === 1 && syntax.tag[first] === Tag.Determiner) return true;
  const head = headIn(parsed, holder);
  if (head < 0) return false;
  if (syntax.tag[head] === Tag.Number || QUANTITIES.has(tokens, head)) {
    // "half of the voters" are voters, "64 percent" people, "$25 billion" money.
    const counted = OF.has(tokens, head + 1) ? nounAt(parsed, head + 2) : -1;
    if (counted < 0) return !MONEY.has(tokens, first) && !MONEY.has(tokens, first - 1);
    const people = syntax.chunkHead[counted]!;
    return mayAct(parsed, people) || SIDED.has(tokens, people);
  }
  if (HOUSE.has(tokens, head) && UPPER.has(tokens, head - 1)) return true;
  return mayAct(parsed, head) || SIDED.has(tokens, head) || DOCUMENTS.has(tokens, head);
}

/** The head of the noun phrase that a range begins with: "Keller" in "Keller|'s attacks"; -1 for a clause. */
function headIn(parsed: Parsed, { first, last }: Range): number {
  const noun = firstNoun(parsed, first);
  return noun < 0 ? -1 : Math.min(parsed.syntax.chunkHead[noun]!, last - 1);
}

const HOUSE = wordSet('house houses');
const UPPER = wordSet('upper lower both');
const ANYBODY = wordSet('you one anyone someone nobody everyone everybody');
const OF = wordSet('of');
const MONEY = wordSet(['$', '€', '£', '¥']);
/** People and bodies beside those of the lists, which serve names as well. */
const SIDED = wordSet(
  `architects base bench builders chancellors children cities clergy commuters couples fans gallery gamers goalkeepers
   grassroots holders inspectors king landlords laureate laureates locals membership midwives ombudsman pilots poets priests provinces queen ranks riders
   runners swimmers
   strikers studios towns trust trustees villages whip whips widows wing wives`,
);
/** What somebody wrote stands for who did: "the statement urged". */
const DOCUMENTS = wordSet(
  'statement statements letter letters report reports editorial editorials article petition resolution memo column',
);
const QUANTITIES = wordSet(
  `percent % half third thirds quarter quarters fifth fifths tenth tenths majority minority number numbers lot lots handful
   dozens hundreds thousands millions billions scores couple dozen plenty share proportion variety range bulk part portion
   million billion section sections`,
);

/** The head of a phrase; undefined for a clause. */
function headOf(parsed: Parsed, range: Range | null): Span | undefined {
  const noun = range ? firstNoun(parsed, range.first) : -1;
  if (!range || noun < 0) return undefined;
  const { chunkHead, chunkFirst, tag } = parsed.syntax;
  // "the school's chancellor, Nils Dorn": the name says who it is.
  const named = nounAt(parsed, range.last - 1);
  const apposed =
    named > noun && COMMA.has(parsed.tokens, chunkFirst[named]! - 1) && tag[chunkHead[named]!] === Tag.Proper;
  const head = apposed ? Math.min(chunkHead[named]!, range.last - 1) : headIn(parsed, range);
  return spanOf(parsed.tokens, { first: head, last: head + 1 });
}

/** The word that makes the clause before `token` a condition, or the question mark that ends it; -1 for neither. */
function isConditional({ tokens, syntax }: Parsed, token: number, sentence: Sentence): number {
  for (let at = token - 1; at >= Math.max(sentence.first, token - 12); at--) {
    if (CONDITIONS.has(tokens, at) && syntax.tag[at] !== Tag.Auxiliary) return at;
    if (tokens.shape[at]! & Shape.Punctuation) break;
  }
  const last = sentence.last - 1;
  const asks = tokens.text.charCodeAt(tokens.start[last]!) === 0x3f;
  return asks ? last : -1;
}

function factualityOf(negated: boolean, hedged: boolean, open: boolean, probable: boolean): Factuality {
  if (open) return 'Uu';
  if (hedged) return negated ? 'PS-' : 'PS+';
  if (probable) return negated ? 'PR-' : 'PR+';
  return negated ? 'CT-' : 'CT+';
}

const COMMA = wordSet([',']);
