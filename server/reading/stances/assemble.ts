import type { LocalStance } from '../block';
import { type PassageAttribution, type PassageBlock, type PassageStance, sortTail, type Who } from '../passage';
import { inOrder, type Span, shifted, textOf } from '../span';
import { EVALUATION } from './evaluation';
import { JUDGEMENT } from './judgements';

/**
 * Places the blocks' stances in their passage, of which these are the attributions, and finds the actors behind holder
 * and target.
 *
 * The target's actor is the one its phrase is headed by: "a Huawei ban" is about a ban and names no actor, though a
 * mention of Huawei stands in it; "the telecom giant" and "Huawei" are about the actor.
 */
export function assembleStances(
  blocks: readonly PassageBlock[],
  attributions: readonly PassageAttribution[],
): readonly PassageStance[] {
  if (blocks.length === 1 && blocks[0]!.reading.stances.length === 0) return NONE;
  const speech = new Speech(attributions);
  const stances: PassageStance[] = [];
  for (const { at, reading, found } of blocks) {
    const begin = stances.length;
    for (const local of reading.stances) {
      const stance = placed(local, reading.text, { found, at }, speech);
      if (stance) stances.push(stance);
    }
    // A cue stands in its block: what is in order within the blocks is so in the passage.
    sortTail(stances, begin, byCue);
  }
  return stances;
}

const NONE: readonly never[] = [];

const byCue = (a: PassageStance, b: PassageStance): number => a.cue.start - b.cue.start || a.cue.end - b.cue.end;

/** A stance in the article; null where it judges somebody whom linking found to be nobody, or nobody says it. */
function placed(local: LocalStance, text: string, named: Named, speech: Speech): PassageStance | null {
  const offset = named.at;
  const targetActor = local.targetHead ? actorAt(named, local.targetHead) : null;
  if (isEvaluation(local) && targetActor === null && !isPronoun(text, local.target)) return null;
  const said = speechFor(speech, text, local, offset);
  const [holder, holderActor] = isJudged(local) ? judgeOf(said, local, offset) : holderOf(said, named, local);
  if (isJudgement(local) && !holder) return null;
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

type Holder = readonly [holder: Span | null, actor: Who | null];

/** The attribution that decides whose stance it is: of the cue in what judges, of the holder in the first person. */
function speechFor(speech: Speech, text: string, local: LocalStance, offset: number): PassageAttribution | undefined {
  if (isJudged(local)) return speech.at(local.cue.start + offset);
  const word = local.holderHead ?? local.holder;
  return word && isFirstPerson(text, word) ? speech.at(word.start + offset) : undefined;
}

/** In the first person it is who speaks; else whose mention the holder's head is. */
function holderOf(said: PassageAttribution | undefined, named: Named, { holder, holderHead }: LocalStance): Holder {
  const word = holderHead ?? holder;
  const actor = said ? said.actor : word && actorAt(named, word);
  return [holder && shifted(holder, named.at), actor ?? null];
}

const isJudgement = ({ evidence }: LocalStance): boolean => evidence.rule === JUDGEMENT;
const isJudged = (local: LocalStance): boolean => isJudgement(local) || isEvaluation(local);
const isEvaluation = ({ evidence }: LocalStance): boolean => evidence.rule === EVALUATION;

/** Who judges is who says it; the article itself where nobody does. Nobody is taken to judge the speaker by himself. */
function judgeOf(said: PassageAttribution | undefined, { target }: LocalStance, offset: number): Holder {
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

const isPronoun = (text: string, part: Span | null): boolean =>
  part !== null && part.end - part.start <= 3 && PRONOUN.test(textOf(text, part));

/** The mentions of one block, and where it stands in the passage. */
type Named = Pick<PassageBlock, 'found' | 'at'>;

/** The actor whose mention overlaps a stretch of a block. Mentions are in text order and do not overlap. */
function actorAt({ found }: Named, { start, end }: Span): Who | null {
  let low = 0;
  let high = found.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const mention = found[middle]!;
    if (mention.end <= start) low = middle + 1;
    else if (mention.start >= end) high = middle - 1;
    else return mention.actor;
  }
  return null;
}

/** Finds what is being said at a place in the text: the innermost attribution whose content holds it. */
class Speech {
  readonly #attributions: readonly PassageAttribution[];
  /** Their contents, in text order. Made when first asked for: in many passages no stance hangs on who speaks. */
  #parts: readonly Part[] | undefined;
  constructor(attributions: readonly PassageAttribution[]) {
    this.#attributions = attributions;
  }
  /** Looks back over the few contents that begin last before `offset`: deeper nesting does not occur in articles. */
  at(offset: number): PassageAttribution | undefined {
    this.#parts ??= partsOf(this.#attributions);
    const parts = this.#parts;
    let low = 0;
    let high = parts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (parts[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    for (let i = low - 1; i >= 0 && i > low - 6; i--) if (offset < parts[i]!.end) return parts[i]!.attribution;
    return undefined;
  }
}

interface Part extends Span {
  readonly attribution: PassageAttribution;
}

function partsOf(attributions: readonly PassageAttribution[]): readonly Part[] {
  const parts: Part[] = [];
  for (const attribution of attributions)
    for (const { start, end } of attribution.content) parts.push({ start, end, attribution });
  return inOrder(parts, ({ start }) => start);
}
