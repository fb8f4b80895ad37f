import { canAct, isPassive, nounAt, type Parsed, type Range, verbAt } from '../syntax/phrases';
import { Tag } from '../syntax/syntax';
import { wordSet } from '../vocabulary';
import { compose } from './composition';
import { type Cue, type Draft, holderOf } from './draft';
import { beginsVerbCue } from './frames';
import { ADJECTIVE_OPERATORS, COPULAS, NEUTRAL_AGAINST } from './operators';
import { holderFrom, targetFrom, withWhatIsOwned } from './parties';

/** Reads "is opposed to" and "critical of". */
export function readAdjective(parsed: Parsed, cue: Cue): Draft | null {
  const { syntax, tokens } = parsed;
  const { sentence } = cue;
  // "as opposed to the speech": and not the speech.
  if (AS.has(tokens, cue.first - 1)) return null;
  const from = cue.last - (THAT.has(tokens, cue.last - 1) ? 1 : 0);
  const target = targetFrom(parsed, from, sentence, cue.frame.reversed ? 'inside' : 'object');
  if (!target || (AGAINST.has(tokens, cue.first) && isSaying(parsed, target))) return null;
  // "is reluctant to criticise": what the other cue names is the stance, turned round by "reluctant".
  if (governsCue(parsed, cue)) return null;
  // "is opposed to": the participle may stand in the verb group.
  let verb = verbAt(parsed, cue.first);
  let at = cue.first - 1;
  if (verb < 0) {
    while (at > sentence.first && syntax.tag[at] === Tag.Adverb && verbAt(parsed, at) < 0) at--;
    verb = at >= sentence.first ? verbAt(parsed, at) : -1;
    const noun = at >= sentence.first ? nounAt(parsed, at) : -1;
    if (verb >= 0 && !COPULAS.has(tokens, syntax.chunkHead[verb]!)) return null;
    if (verb < 0) {
      if (noun < 0) return null;
      const whole = holderFrom(parsed, noun, sentence, at + 1);
      // "farmers wary of the levy", where a tagger takes the adjective for a noun.
      const holder = whole && { first: whole.first, last: Math.min(whole.last, cue.first) };
      const words = { first: at + 1, last: cue.last };
      if (!holder || (VERBLESS.has(tokens, cue.first) && !isHeld(parsed, cue, noun))) return null;
      return reversed(parsed, cue, {
        holder,
        target,
        words,
        composition: null,
        ended: false,
        rule: 'stance/adjective',
      });
    }
  } else if (syntax.chunkHead[verb] !== cue.first) return null;
  const composition = compose(parsed, verb, sentence.first, sentence.last);
  const holder = holderOf(parsed, composition, sentence);
  if (!holder) return null;
  const words = { first: composition.first, last: cue.last };
  return reversed(parsed, cue, { holder, target, words, composition, ended: false, rule: 'stance/adjective' });
}

/** "The levy is unpopular with farmers": they are against it. */
const reversed = (parsed: Parsed, { frame }: Cue, draft: Draft): Draft =>
  frame.reversed ? { ...draft, holder: draft.target, target: withWhatIsOwned(parsed, draft.holder) } : draft;

/** True where an infinitive that takes a side itself stands behind an adjective that turns it round. */
function governsCue({ tokens, syntax }: Parsed, { last, sentence }: Cue): boolean {
  return (
    syntax.tag[last - 1] === Tag.To &&
    ADJECTIVE_OPERATORS.get(tokens, last - 2)?.sign === -1 &&
    beginsVerbCue({ tokens, syntax }, last, sentence.last)
  );
}

/** Cues that need "is": after a bare noun they say something else ("a match against"). */
const VERBLESS = wordSet('against in at out up on');

/** "MPs in revolt over the levy", as headlines have it. */
const isHeld = (parsed: Parsed, { first, last }: Cue, noun: number): boolean =>
  last - first > 2 && canAct(parsed, noun);

/** "against the clock", "against all odds": as one says, and against nothing. */
function isSaying({ tokens, syntax }: Parsed, { first }: Range): boolean {
  const noun = nounAt({ tokens, syntax }, first);
  return noun >= 0 && SAYINGS.has(tokens, syntax.chunkHead[noun]!);
}
const SAYINGS = wordSet('clock odds tide grain backdrop background wall');
const AGAINST = wordSet('against');

/** "against" belongs to a verb so many words before it at most. */
const FARTHEST_VERB = 14;

/** Any other "against": "filed a complaint against", "voted overwhelmingly against". */
export function readPreposition(parsed: Parsed, cue: Cue): Draft | null {
  const { syntax } = parsed;
  const { sentence } = cue;
  const target = targetFrom(parsed, cue.last, sentence, 'object');
  if (!target || isSaying(parsed, target)) return null;
  const far = Math.max(sentence.first, cue.first - FARTHEST_VERB);
  for (let at = cue.first - 1; at >= far; at--) {
    if (syntax.tag[at] === Tag.Punctuation) return null;
    const verb = verbAt(parsed, at);
    if (verb < 0) continue;
    if (NEUTRAL_AGAINST.has(parsed.tokens, syntax.chunkHead[verb]!)) return null;
    const composition = compose(parsed, verb, sentence.first, sentence.last);
    const holder = isPassive(parsed, verb) ? null : holderOf(parsed, composition, sentence);
    if (!holder) return null;
    return {
      holder,
      target,
      words: { first: composition.contiguous ? composition.first : syntax.chunkFirst[verb]!, last: cue.last },
      composition,
      ended: false,
      rule: 'stance/against',
    };
  }
  return null;
}

const THAT = wordSet('that');
const AS = wordSet('as');
