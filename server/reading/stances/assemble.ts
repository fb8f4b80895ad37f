import type { Attribution, Mention, Stance } from '../analysis';
import type { Linked, PlacedBlock } from '../names/link';
import { type Span, span } from '../span';

/**
 * Places the blocks' stances in the article and finds the actors behind holder and target.
 *
 * The target's actor is the one its phrase is headed by: "a Huawei ban" is about a ban and names no actor, though a
 * mention of Huawei stands in it; "the telecom giant" and "Huawei" are about the actor.
 */
export function assembleStances(
  blocks: readonly PlacedBlock[],
  { mentions }: Linked,
  attributions: readonly Attribution[],
): readonly Stance[] {
  const speakers = new Speakers(attributions);
  const stances: Stance[] = [];
  for (const { offset, reading } of blocks)
    for (const local of reading.stances) {
      const { cue, holderHead, targetHead } = local;
      const head = holderHead ?? local.holder;
      let holderActor: number | null = null;
      if (head)
        holderActor = isFirstPerson(reading.text, head)
          ? speakers.at(head.start + offset)
          : actorAt(mentions, head.start + offset, head.end + offset);
      // Written out: copying all but two properties makes slow objects.
      stances.push({
        holder: moved(local.holder, offset),
        cue: span(cue.start + offset, cue.end + offset),
        target: moved(local.target, offset),
        polarity: local.polarity,
        negated: local.negated,
        hedged: local.hedged,
        intensity: local.intensity,
        factuality: local.factuality,
        negator: moved(local.negator, offset),
        hedge: moved(local.hedge, offset),
        holderActor,
        targetActor: targetHead ? actorAt(mentions, targetHead.start + offset, targetHead.end + offset) : null,
        confidence: local.confidence,
        evidence: local.evidence,
      });
    }
  return stances.sort((a, b) => a.cue.start - b.cue.start || a.cue.end - b.cue.end);
}

const moved = (part: Span | null, by: number): Span | null => part && span(part.start + by, part.end + by);

/** Who says "I" or "we" in a quotation is its speaker. */
const isFirstPerson = (text: string, { start, end }: Span): boolean =>
  end - start <= 3 && FIRST_PERSON.test(text.slice(start, end));

const FIRST_PERSON = /^(?:i|we|my|our|me|us)$/i;

/** The actor whose mention overlaps `start` to `end`. Mentions are in text order and do not overlap. */
function actorAt(mentions: readonly Mention[], start: number, end: number): number | null {
  let low = 0;
  let high = mentions.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const mention = mentions[middle]!;
    if (mention.end <= start) low = middle + 1;
    else if (mention.start >= end) high = middle - 1;
    else return mention.actor;
  }
  return null;
}

/** Finds the speaker at a place in the text: the actor of the innermost attribution whose content holds it. */
class Speakers {
  readonly #parts: { readonly start: number; readonly end: number; readonly actor: number | null }[];
  constructor(attributions: readonly Attribution[]) {
    this.#parts = [];
    for (const { content, actor } of attributions)
      for (const { start, end } of content) this.#parts.push({ start, end, actor });
    this.#parts.sort((a, b) => a.start - b.start);
  }
  /** Looks back over the few contents that begin last before `offset`: deeper nesting does not occur in articles. */
  at(offset: number): number | null {
    let low = 0;
    let high = this.#parts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#parts[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    for (let i = low - 1; i >= 0 && i > low - 6; i--) if (offset < this.#parts[i]!.end) return this.#parts[i]!.actor;
    return null;
  }
}
