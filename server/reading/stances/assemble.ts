import type { Attribution, Mention, Stance } from '../analysis';
import type { LocalStance } from '../block';
import type { Linking, PlacedBlock } from '../names/link';
import { NOTHING, type PerBlock, sortTail, upTo } from '../perBlock';
import { type Span, shifted, textOf } from '../span';
import { EVALUATION } from './evaluation';

/**
 * Places the blocks' stances in the article and finds the actors behind holder and target. What `before` has of the
 * blocks up to `first` is taken over; in them mentions and attributions must be as they were.
 *
 * The target's actor is the one its phrase is headed by: "a Huawei ban" is about a ban and names no actor, though a
 * mention of Huawei stands in it; "the telecom giant" and "Huawei" are about the actor.
 */
export function assembleStances(
  blocks: readonly PlacedBlock[],
  { mentions, mentionEnds }: Pick<Linking, 'mentions' | 'mentionEnds'>,
  attributions: PerBlock<Attribution>,
  first = 0,
  before: PerBlock<Stance> = NOTHING,
): PerBlock<Stance> {
  const speech = new Speech(attributions.items, first > 0 ? attributions.ends[first - 1]! : 0);
  const { items: stances, ends } = upTo(before, first);
  for (let at = first; at < blocks.length; at++) {
    const { offset, reading } = blocks[at]!;
    if (reading.stances.length > 0) {
      const named: Named = { mentions, first: at > 0 ? mentionEnds[at - 1]! : 0, last: mentionEnds[at]!, offset };
      const begin = stances.length;
      for (const local of reading.stances) {
        const stance = placed(local, reading.text, named, speech);
        if (stance) stances.push(stance);
      }
      // A cue stands in its block: what is in order within the blocks is so in the article.
      sortTail(stances, begin, byCue);
    }
    ends.push(stances.length);
  }
  return { items: stances, ends };
}

const byCue = (a: Stance, b: Stance): number => a.cue.start - b.cue.start || a.cue.end - b.cue.end;

/** A stance in the article; null where the text judges somebody whom linking found to be nobody. */
function placed(local: LocalStance, text: string, named: Named, speech: Speech): Stance | null {
  const { offset } = named;
  const targetActor = local.targetHead ? actorAt(named, local.targetHead) : null;
  if (isEvaluation(local) && targetActor === null && !isPronoun(text, local.target)) return null;
  const said = speechFor(speech, text, local, offset);
  const [holder, holderActor] = isEvaluation(local) ? judgeOf(said, local, offset) : holderOf(said, named, local);
  // A literal: copying the local stance property by property is slow, and this runs at every keystroke.
  return {
    holder,
    cue: shifted(local.cue, offset),
    target: local.target && shifted(local.target, offset),
    polarity: local.polarity,
    negated: local.negated,
    hedged: local.hedged,
    intensity: local.intensity,
    factuality: local.factuality,
    negator: local.negator && shifted(local.negator, offset),
    hedge: local.hedge && shifted(local.hedge, offset),
    holderActor,
    targetActor,
    confidence: local.confidence,
    evidence: local.evidence,
  };
}

type Holder = readonly [holder: Span | null, actor: number | null];

/** The attribution that decides whose stance it is: of the cue in an evaluation, of the holder in the first person. */
function speechFor(speech: Speech, text: string, local: LocalStance, offset: number): Attribution | undefined {
  if (isEvaluation(local)) return speech.at(local.cue.start + offset);
  const word = local.holderHead ?? local.holder;
  return word && isFirstPerson(text, word) ? speech.at(word.start + offset) : undefined;
}

/** In the first person it is who speaks; else whose mention the holder's head is. */
function holderOf(said: Attribution | undefined, named: Named, { holder, holderHead }: LocalStance): Holder {
  const word = holderHead ?? holder;
  const actor = said ? said.actor : word && actorAt(named, word);
  return [holder && shifted(holder, named.offset), actor ?? null];
}

const isEvaluation = ({ evidence }: LocalStance): boolean => evidence.rule === EVALUATION;

/** Who judges is who says it; the article itself where nobody does. Nobody is taken to judge the speaker by himself. */
function judgeOf(said: Attribution | undefined, { target }: LocalStance, offset: number): Holder {
  const source = said?.source ?? null;
  if (!source || (target && source.start < target.end + offset && target.start + offset < source.end))
    return [null, null];
  return [source, said?.actor ?? null];
}

/** Who says "I" or "we" in a quotation is its speaker. */
const FIRST_PERSON = /^(?:i|we|my|our|me|us)$/i;
const PRONOUN = /^(?:he|she|him)$/i;

const isFirstPerson = (text: string, word: Span): boolean =>
  word.end - word.start <= 3 && FIRST_PERSON.test(textOf(text, word));

const isPronoun = (text: string, part: Span | null): boolean => part !== null && PRONOUN.test(textOf(text, part));

/** The mentions of one block, `first` to `last` (exclusive) of all, and where the block stands. */
interface Named {
  readonly mentions: readonly Mention[];
  readonly first: number;
  readonly last: number;
  readonly offset: number;
}

/** The actor whose mention overlaps a stretch of a block. Mentions are in text order and do not overlap. */
function actorAt({ mentions, first, last, offset }: Named, part: Span): number | null {
  const start = part.start + offset;
  const end = part.end + offset;
  let low = first;
  let high = last - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const mention = mentions[middle]!;
    if (mention.end <= start) low = middle + 1;
    else if (mention.start >= end) high = middle - 1;
    else return mention.actor;
  }
  return null;
}

/** Finds what is being said at a place in the text: the innermost attribution, from `first` on, whose content holds it. */
class Speech {
  readonly #parts: readonly (Span & { readonly attribution: Attribution })[];
  constructor(attributions: readonly Attribution[], first: number) {
    const parts: (Span & { readonly attribution: Attribution })[] = [];
    for (let i = first; i < attributions.length; i++) {
      const attribution = attributions[i]!;
      for (const { start, end } of attribution.content) parts.push({ start, end, attribution });
    }
    this.#parts = parts.sort((a, b) => a.start - b.start);
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
