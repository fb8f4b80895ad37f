import type { LocalAttribution } from '../block';
import { countBefore, type Span } from '../span';
import { canAct, nounAt, type Parsed, type Range } from '../syntax/phrases';
import { Tag } from '../syntax/syntax';
import { wordSet } from '../vocabulary';
import type { Draft } from './draft';

/** Rules by which the subject of the cue's verb is the holder. */
const BY_SUBJECT: ReadonlySet<string> = new Set(['stance/verb', 'stance/governing', 'stance/wish', 'stance/naming']);
/**
 * "Ruiz said tariffs had risen but warned that …": a verb may take a side and say something. Then who says it is the
 * holder, whom the attribution found with more care than grammar alone. Changes nothing where both name the same.
 */
export function heldBySpeaker(parsed: Parsed, draft: Draft, attributions: readonly LocalAttribution[]): Draft {
  const { holder, target, words } = draft;
  if (!holder || !BY_SUBJECT.has(draft.rule) || standsBefore(parsed, holder, words)) return draft;
  const { tokens, syntax } = parsed;
  const at = tokens.start[words.first]!;
  for (const { cue, source, speaker: head } of attributions) {
    if (!cue || !source || cue.start > at || at >= cue.end) continue;
    const speaker = rangeOf(parsed, source);
    if (
      !speaker ||
      (head && meets(rangeOf(parsed, head) ?? speaker, holder)) ||
      (target && meets(speaker, target)) ||
      meets(speaker, words)
    )
      return draft;
    // "who" and "its" tell no more than what they stand for.
    const tag = syntax.tag[speaker.first];
    const isPronoun = speaker.last - speaker.first === 1 && (tag === Tag.Pronoun || tag === Tag.Determiner);
    return isPronoun ? draft : { ...draft, holder: speaker };
  }
  return draft;
}

const BEFORE_DEEDS = wordSet('for of from');

/** "… and Rome | threatened to": a name or a noun for somebody right before the verb is its subject. */
function standsBefore(parsed: Parsed, holder: Range, words: Range): boolean {
  const { tag } = parsed.syntax;
  // "blamed the operator for refusing": the object refuses.
  if (tag[words.first] === Tag.VerbIng && BEFORE_DEEDS.has(parsed.tokens, words.first - 1)) return true;
  if (holder.last !== words.first || tag[words.first - 1] === Tag.Pronoun) return false;
  const noun = nounAt(parsed, words.first - 1);
  return noun >= 0 && parsed.syntax.chunkFirst[noun] === holder.first && canAct(parsed, noun);
}

const meets = (a: Range, b: Range): boolean => a.first < b.last && b.first < a.last;

/** The tokens of a stretch of the block, or null. */
export function rangeOf({ tokens }: Parsed, { start, end }: Span): Range | null {
  const first = countBefore(tokens.count, (i) => tokens.start[i]!, start);
  let last = first;
  while (last < tokens.count && tokens.end[last]! <= end) last++;
  return last > first ? { first, last } : null;
}
