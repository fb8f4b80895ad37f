import type { Attribution, Mention, Stance } from '../analysis';
import type { LocalStance } from '../block';
import type { Linked, PlacedBlock } from '../names/link';
import { type Span, shifted, textOf } from '../span';
import { EVALUATION } from './evaluation';

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
  const speech = new Speech(attributions);
  const stances: Stance[] = [];
  for (const { offset, reading } of blocks)
    for (const { holderHead, targetHead, ...local } of reading.stances) {
      const place = (part: Span): Span => shifted(part, offset);
      const head = holderHead ?? local.holder;
      const targetActor = targetHead ? actorAt(mentions, place(targetHead)) : null;
      // Whom the text judges must be somebody; a name that linking dropped is not.
      if (isEvaluation(local) && targetActor === null && !isPronoun(reading.text, local.target)) continue;
      stances.push({
        ...local,
        ...(isEvaluation(local) ? judgeOf(speech.at(local.cue.start + offset), local, offset) : holderAt(head)),
        cue: place(local.cue),
        target: local.target && place(local.target),
        negator: local.negator && place(local.negator),
        hedge: local.hedge && place(local.hedge),
        targetActor,
      });

      function holderAt(word: Span | null): Pick<Stance, 'holder' | 'holderActor'> {
        const holder = local.holder && place(local.holder);
        if (!word) return { holder, holderActor: null };
        const inFirstPerson = FIRST_PERSON.test(textOf(reading.text, word));
        const holderActor = inFirstPerson
          ? (speech.at(word.start + offset)?.actor ?? null)
          : actorAt(mentions, place(word));
        return { holder, holderActor };
      }
    }
  return stances.sort((a, b) => a.cue.start - b.cue.start || a.cue.end - b.cue.end);
}

const isEvaluation = ({ evidence }: LocalStance): boolean => evidence.rule === EVALUATION;

/** Who judges is who says it; the article itself where nobody does. Nobody is taken to judge the speaker by himself. */
function judgeOf(
  said: Attribution | undefined,
  { target }: LocalStance,
  offset: number,
): Pick<Stance, 'holder' | 'holderActor'> {
  const source = said?.source ?? null;
  if (!source || (target && source.start < target.end + offset && target.start + offset < source.end))
    return { holder: null, holderActor: null };
  return { holder: source, holderActor: said?.actor ?? null };
}

/** Who says "I" or "we" in a quotation is its speaker. */
const FIRST_PERSON = /^(?:i|we|my|our|me|us)$/i;
const PRONOUN = /^(?:he|she|him)$/i;

const isPronoun = (text: string, part: Span | null): boolean => part !== null && PRONOUN.test(textOf(text, part));

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

/** Finds what is being said at a place in the text: the innermost attribution whose content holds it. */
class Speech {
  readonly #parts: readonly (Span & { readonly attribution: Attribution })[];
  constructor(attributions: readonly Attribution[]) {
    this.#parts = attributions
      .flatMap((attribution) => attribution.content.map(({ start, end }) => ({ start, end, attribution })))
      .sort((a, b) => a.start - b.start);
  }
  /** Looks back over the few contents that begin last before `offset`: deeper nesting does not occur in articles. */
  at(offset: number): Attribution | undefined {
    let low = 0;
    let high = this.#parts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#parts[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    for (let i = low - 1; i >= 0 && i > low - 6; i--)
      if (offset < this.#parts[i]!.end) return this.#parts[i]!.attribution;
    return undefined;
  }
}
