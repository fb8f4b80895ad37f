import type { Polarity } from '../analysis';
import { Extent, isPassive, isTime, nounAt, type Parsed, phraseWithDeed, type Range, verbAt } from '../syntax/phrases';
import { Tag } from '../syntax/syntax';
import { intern, wordSet } from '../vocabulary';
import { isNegated } from './composition';
import { type Cue, OPPOSITE } from './draft';
import { FRAMES, type Frame } from './frames';
import { ENDING_VERBS } from './operators';

/**
 * "wants the levy | scrapped", "called for the levy | to be scrapped", "demanded that the levy | be scrapped": what is to
 * be done to somebody or something. Where the participle is a cue itself, it tells the position toward that; else what is
 * done is what is wanted. "urged her | to resign" is against her. Null without such a deed.
 */
export function doneTo(
  parsed: Parsed,
  target: Range | null,
  { first: cue, frame, sentence: { last } }: Cue,
): { readonly target: Range; readonly polarity: Polarity | undefined } | null {
  const { tokens, syntax } = parsed;
  const first = target && THAT.has(tokens, target.first) ? target.first + 1 : (target?.first ?? -1);
  const noun = nounAt(parsed, first);
  if (noun < 0 || syntax.chunkFirst[noun] !== first) return null;
  const thing = phraseWithDeed(parsed, noun, last, Extent.Coordination | Extent.Apposition);
  const at = thing.last;
  const verb = verbAt(parsed, at);
  if (verb < 0 || syntax.chunkFirst[verb] !== at) return null;
  const head = syntax.chunkHead[verb]!;
  if (LEAVING.has(tokens, head))
    return isLeaving(parsed, head) ? { target: thing, polarity: isNegated(parsed, verb) ? 'support' : 'oppose' } : null;
  const isLone = syntax.chunkLast[verb] === at + 1;
  if (isLone ? !isLoneParticiple(parsed, at) : !isPassive(parsed, verb)) return null;
  const own = FRAMES.get(tokens, head)?.find(
    ({ kind, rest, argument, reversed, heads }) =>
      kind === 'verb' &&
      rest.length === 0 &&
      argument === 'object' &&
      !reversed &&
      (heads === undefined || heads.has(tokens, syntax.chunkHead[noun]!)),
  );
  if (own) return { target: thing, polarity: isNegated(parsed, verb) ? OPPOSITE[own.polarity] : own.polarity };
  if (UNDONE.has(tokens, head)) return { target: thing, polarity: isNegated(parsed, verb) ? 'support' : 'oppose' };
  const isWished = isLone && (WANTS.has(tokens, cue) || isLikeToSee(frame));
  return isWished ? { target: { first: thing.first, last: at + 1 }, polarity: undefined } : null;
}

/** A lone past participle behind a noun phrase. The tagger takes it for a finite verb, whose object would stand behind it. */
function isLoneParticiple(parsed: Parsed, at: number): boolean {
  const { tokens, syntax } = parsed;
  const behind = nounAt(parsed, at + 1);
  const hasObject = behind >= 0 && syntax.chunkFirst[behind] === at + 1 && !isTime(parsed, behind);
  if ((syntax.tag[at] !== Tag.VerbPast && syntax.tag[at] !== Tag.Verb) || hasObject) return false;
  return PAST.test(tokens.text.slice(tokens.end[at]! - 2, tokens.end[at]!));
}

/** "resign", "step down", "stand aside": not "step up". */
const isLeaving = ({ tokens }: Parsed, head: number): boolean =>
  !STEPPING.has(tokens, head) || DOWN.has(tokens, head + 1);

/** True for "would like to see", which wants nothing where nothing is to be done. */
export const isLikeToSee = ({ rest }: Frame): boolean => rest.length > 0 && rest[rest.length - 1] === SEE;

const SEE = intern('see');
const THAT = wordSet('that');
const WANTS = wordSet('want wants wanted wanting');
/** How past participles end, regular ones and others. */
const PAST = /(?:ed|en|wn|pt|ld|nt|ut|ft|ne|ck)$/i;
/** What is to be done to whatever is to be no more, beside verbs that are cues of their own. */
const UNDONE = wordSet(
  'removed replaced withdrawn dropped dumped closed shut demolished ended lifted eased waived reversed charged prosecuted disbanded',
);

/** "(the sanctions on Ostland) to be eased": what is wanted is that there be less of it. */
export function isToBeUndone(parsed: Parsed, at: number): boolean {
  const verb = verbAt(parsed, at);
  if (verb < 0 || parsed.syntax.chunkFirst[verb] !== at || !isPassive(parsed, verb)) return false;
  const head = parsed.syntax.chunkHead[verb]!;
  return UNDONE.has(parsed.tokens, head) || ENDING_VERBS.has(parsed.tokens, head);
}

const LEAVING = wordSet('resign quit step stand');
const STEPPING = wordSet('step stand');
const DOWN = wordSet('down aside');
