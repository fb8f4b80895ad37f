import type { Attribution, Mention, Stance } from '../analysis';
import type { Linked, PlacedBlock } from '../names/link';
import { type Span, shifted } from '../span';

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
    for (const { holderHead, targetHead, ...local } of reading.stances) {
      const holder = local.holder && shifted(local.holder, offset);
      const head = holderHead ? shifted(holderHead, offset) : holder;
      const inFirstPerson =
        head !== null && FIRST_PERSON.test(reading.text.slice(head.start - offset, head.end - offset));
      stances.push({
        ...local,
        holder,
        cue: shifted(local.cue, offset),
        target: local.target && shifted(local.target, offset),
        negator: local.negator && shifted(local.negator, offset),
        hedge: local.hedge && shifted(local.hedge, offset),
        holderActor: head && (inFirstPerson ? speakers.at(head.start) : actorAt(mentions, head)),
        targetActor: targetHead ? actorAt(mentions, shifted(targetHead, offset)) : null,
      });
    }
  return stances.sort((a, b) => a.cue.start - b.cue.start || a.cue.end - b.cue.end);
}

/** Who says "I" or "we" in a quotation is its speaker. */
const FIRST_PERSON = /^(?:i|we|my|our|me|us)$/i;

/** The actor whose mention overlaps a word. Mentions are in text order and do not overlap. */
function actorAt(mentions: readonly Mention[], word: Span): number | null {
  let low = 0;
  let high = mentions.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const mention = mentions[middle]!;
    if (mention.end <= word.start) low = middle + 1;
    else if (mention.start >= word.end) high = middle - 1;
    else return mention.actor;
  }
  return null;
}

/** Finds the speaker at a place in the text: the actor of the innermost attribution whose content holds it. */
class Speakers {
  readonly #parts: { readonly start: number; readonly end: number; readonly actor: number | null }[];
  constructor(attributions: readonly Attribution[]) {
    this.#parts = attributions
      .flatMap(({ content, actor }) => content.map(({ start, end }) => ({ start, end, actor })))
      .sort((a, b) => a.start - b.start);
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
