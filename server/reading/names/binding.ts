import type { BlockContext, NameCandidate } from '../block';
import {
  hasFiniteVerb,
  isTime,
  nounAt,
  type Parsed,
  type Range,
  sentenceOf,
  subjectOf,
  verbAt,
} from '../syntax/phrases';
import { isPersonNoun } from '../syntax/roleNouns';
import { Tag } from '../syntax/syntax';
import { wordSet } from '../vocabulary';
import { SPEECH_VERBS } from './nameWords';

const OBJECT = wordSet('him');
const THAT = wordSet('that');

/**
 * The token that heads the subject of the clause which a pronoun hangs on, where that says who is meant: "Ruiz said he"
 * is Ruiz; in "Ruiz accused him" it is not. -1 where grammar does not say.
 */
export function boundBy(context: BlockContext, pronoun: number): number {
  const { tokens, syntax } = context;
  const before = THAT.has(tokens, pronoun - 1) ? pronoun - 2 : pronoun - 1;
  const verb = verbAt(context, before);
  if (verb < 0) return -1;
  if (!OBJECT.has(tokens, pronoun) && !(SPEECH_VERBS.has(tokens, before) && hasFiniteVerb(context, verb))) return -1;
  const sentence = context.sentences[sentenceOf(context.sentences, pronoun)];
  const subject = sentence ? subjectOf(context, verb, sentence.first, sentence.last) : -1;
  return subject < 0 || syntax.chunkLast[subject]! > pronoun ? -1 : syntax.chunkHead[subject]!;
}

const INDEFINITE = wordSet('a an one another');
/** Who belongs to somebody, of whom is spoken then: "an aide said he was tired". */
const OF_OTHERS = wordSet(
  `aide adviser advisor ally friend lawyer attorney spokesman spokeswoman spokesperson representative assistant relative
   colleague associate brother sister son daughter neighbour neighbor supporter critic confidant counsel`,
);
const NOBODY_ELSE = wordSet('woman man person girl boy official leader member resident teenager executive');
const COMMA = wordSet([',']);
/** Sentences that a pronoun looks back over. */
const REACH = 2;
const FARTHEST = 120;

/**
 * True where somebody without a name was spoken of last, who is meant then: "A senior official denied this. “…,” he
 * said." `name` is the last name before the pronoun that is a person's.
 */
export function isOfUnnamed(context: BlockContext, pronoun: number, name: NameCandidate | undefined): boolean {
  const { sentences } = context;
  const at = sentenceOf(sentences, pronoun);
  const from = sentences[Math.max(0, at - REACH + 1)]?.first ?? 0;
  const floor = Math.max(from, name ? name.last : 0, pronoun - FARTHEST);
  for (let i = pronoun - 1; i >= floor; i--) {
    const noun = nounAt(context, i);
    if (noun < 0) continue;
    const first = context.syntax.chunkFirst[noun]!;
    if (isUnnamedSubject(context, noun, sentences[sentenceOf(sentences, first)]!)) return true;
    i = first;
  }
  return false;
}

function isUnnamedSubject(parsed: Parsed, noun: number, sentence: Range): boolean {
  const { tokens, syntax } = parsed;
  const { chunkFirst, chunkHead, chunkLast, tag } = syntax;
  const first = chunkFirst[noun]!;
  const head = chunkHead[noun]!;
  if (!INDEFINITE.has(tokens, first) || OF_OTHERS.has(tokens, head) || isTime(parsed, noun)) return false;
  if (!isPersonNoun(tokens, head) && !NOBODY_ELSE.has(tokens, head)) return false;
  // "a spokesman, Ada Berg", "an official named Berg": somebody with a name.
  const behind = chunkLast[noun]!;
  if (tag[COMMA.has(tokens, behind) ? behind + 1 : behind] === Tag.Proper) return false;
  const before = first - 1;
  if (before < sentence.first) return true;
  // "Ruiz, a surgeon, who": what Ruiz is.
  if (COMMA.has(tokens, before)) return tag[before - 1] !== Tag.Proper && nounAt(parsed, before - 1) >= 0;
  return SPEECH_VERBS.has(tokens, before);
}
