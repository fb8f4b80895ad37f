import type { Sentence } from '../block';
import {
  canAct,
  isInfinitive,
  isParticiple,
  isPassive,
  isTime,
  nounAt,
  objectOf,
  type Parsed,
  type Range,
  verbAt,
} from '../syntax/phrases';
import { Tag } from '../syntax/syntax';
import { wordSet } from '../vocabulary';
import { SAYING } from './operators';

const RELATIVES = wordSet('which that whom');
const THAT = wordSet('that');
const COMMA = wordSet([',']);
const PRONOUNS = wordSet('he she they we i');

/** Who takes the position and toward what in a relative clause whose object is what it hangs on. */
export interface RelativeParties {
  readonly holder: Range;
  readonly target: Range;
}

/**
 * Reads "the canal, which Norland opposes": the cue at token `at` ends a relative clause without an object of its own.
 * A tagger takes "Norland opposes" for a noun phrase now and then, so that the cue may also be a noun that ends one.
 */
export function relativeParties(parsed: Parsed, at: number, { first, last }: Sentence): RelativeParties | null {
  const { tokens, syntax } = parsed;
  const { chunkFirst, chunkLast, chunkHead, tag } = syntax;
  const verb = verbAt(parsed, at);
  const subject = nounAt(parsed, verb >= 0 ? chunkFirst[verb]! - 1 : at);
  if (subject < 0) return null;
  const opening = chunkFirst[subject]!;
  // "the levy he once opposed": before a pronoun, "that" may be left out.
  const isBare = verb >= 0 && PRONOUNS.has(tokens, opening) && opening > first && nounAt(parsed, opening - 1) >= 0;
  if (!isBare && (opening - 2 < first || !RELATIVES.has(tokens, opening - 1))) return null;
  if (verb >= 0) {
    if (chunkHead[verb] !== at || isInfinitive(parsed, verb) || objectOf(parsed, verb, last) >= 0) return null;
    if (!canAct(parsed, subject) || (isPassive(parsed, verb) && !isParticiple(parsed, verb))) return null;
  } else if (chunkLast[subject] !== at + 1 || at === opening || tag[at - 1] !== Tag.Proper) return null;
  else if (!tokens.text.startsWith('s', tokens.end[at]! - 1)) return null;
  const before = isBare ? opening - 1 : COMMA.has(tokens, opening - 2) ? opening - 3 : opening - 2;
  const antecedent = before >= first ? nounAt(parsed, before) : -1;
  if (antecedent < 0 || isTime(parsed, antecedent)) return null;
  // "told reporters that Norland opposed" says what they were told.
  if ((isBare || THAT.has(tokens, opening - 1)) && SAYING.has(tokens, chunkFirst[antecedent]! - 1)) return null;
  return {
    holder: { first: opening, last: verb >= 0 ? chunkLast[subject]! : at },
    target: { first: chunkFirst[antecedent]!, last: chunkLast[antecedent]! },
  };
}
