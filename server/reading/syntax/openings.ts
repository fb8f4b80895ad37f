import { Shape, type Tokens } from '../tokens';
import { wordSet } from '../vocabulary';
import { UNKNOWN_ING_NAME } from './features';
import { isNominal, Tag } from './syntax';
import { NOUNS_TOO, OF_ONE, SPOKE, TOLD } from './telling';
import { MODALS } from './wordRepairs';

const NAME = (1 << Tag.Proper) | (1 << Tag.Noun);
const COMMA = wordSet([',']);
const BY = wordSet('by');
/** Verbs that nearly always have an object. */
export const NEEDS_OBJECT = wordSet('told tell tells telling asked gave');
export const RELATIVE = wordSet('who which whose');

/**
 * "Brussels opposes", "Keller said", "Hunt called for": what opens a sentence before its verb is a name, whatever else the
 * word may be. A tagger that sees a capital there sees nothing.
 */
export function repairOpening(tokens: Tokens, tag: Uint8Array, allowed: Int32Array, first: number, last: number): void {
  // "AustralianSuper, a fund": no word of another kind has capitals inside.
  if (tokens.shape[first]! & Shape.InnerCapital && tag[first] === Tag.Adverb) tag[first] = Tag.Proper;
  if (first + 2 >= last || (tokens.shape[first]! & Shape.Capital) === 0) return;
  // "Said Holt, “It is wrong.”"
  if (tag[first] === Tag.Proper && tag[first + 1] === Tag.Proper && SPOKE.has(tokens, first)) tag[first] = Tag.Verb;
  const isUnknown = tag[first] === Tag.Adverb && (allowed[first]! & NAME) === NAME;
  const isBare = tag[first] === Tag.VerbBase && (allowed[first]! & NAME) !== 0;
  if (isUnknown && COMMA.has(tokens, first + 1) && isAside(tokens, tag, first + 2)) tag[first] = Tag.Proper;
  if (isUnknown && tag[first + 1] === Tag.Auxiliary) tag[first] = Tag.Proper;
  // "Green would back it"
  if (tag[first] === Tag.Adjective && MODALS.has(tokens, first + 1)) tag[first] = Tag.Proper;
  // "Downing Street had"
  if (tag[first] === Tag.VerbIng && allowed[first] === UNKNOWN_ING_NAME && tag[first + 1] === Tag.Proper)
    tag[first] = Tag.Proper;
  // "Concern is growing": nobody is told to do it.
  if (isBare && tag[first + 1] === Tag.Auxiliary && allowed[first]! & (1 << Tag.Noun)) tag[first] = Tag.Noun;
  if (isUnknown || isBare || tag[first] === Tag.Adjective) repairVerbBehind(tokens, tag, allowed, first, last);
  if (tag[first + 1] !== Tag.Verb) return;
  if (tag[first] === Tag.Adjective || isUnknown || isBare) tag[first] = Tag.Proper;
}

/** "Keller, who", "Keller, 61,", "Keller, the mayor,", "Keller, goaded by": what is told of somebody. */
const isAside = (tokens: Tokens, tag: Uint8Array, i: number): boolean =>
  (RELATIVE.has(tokens, i) || tag[i] === Tag.Number || tag[i] === Tag.Determiner || tag[i] === Tag.VerbPast) &&
  !tokens.text.startsWith('ly', tokens.end[i - 2]! - 2);

/**
 * "Keller backed Marsh", "Green voted for", "Labour opposes plans": behind what may be a name, the form of a verb is one
 * where the sentence has no other. "Green painted walls" and "Given by" are none.
 */
function repairVerbBehind(tokens: Tokens, tag: Uint8Array, allowed: Int32Array, first: number, last: number): void {
  const verb = first + 1;
  const object = tag[first + 2]!;
  if (BY.has(tokens, first + 2)) return;
  if (tag[verb] === Tag.VerbPast && (TOLD.has(tokens, verb) || NEEDS_OBJECT.has(tokens, verb))) {
    // "Green warned: “…”", "Green claimed that"
    if (tag[first] !== Tag.Adjective || object === Tag.Punctuation || object === Tag.Subordinator) tag[verb] = Tag.Verb;
    return;
  }
  if (tag[verb] === Tag.Noun && OF_ONE.has(tokens, verb) && !NOUNS_TOO.has(tokens, verb)) tag[verb] = Tag.Verb;
  for (let i = verb; i < last; i++)
    if (tag[i] === Tag.Verb || (tag[i] === Tag.Auxiliary && tag[i - 1] !== Tag.To)) return;
  // "Keller voiced concern": behind a past form, nobody is told to do anything.
  const isNoun = object === Tag.VerbBase && (allowed[first + 2]! & (1 << Tag.Noun)) !== 0;
  if (isNoun && tag[verb] === Tag.VerbPast) tag[first + 2] = Tag.Noun;
  const isPast = tag[verb] === Tag.VerbPast || tag[verb] === Tag.Adjective;
  if (isPast && allowed[verb]! & (1 << Tag.Verb)) {
    const mayBeAttribute = tag[first] === Tag.Adjective && (object === Tag.Noun || object === Tag.Adjective);
    const isAttribute = mayBeAttribute && tag.subarray(first + 2, last).includes(Tag.VerbPast);
    if (!isAttribute && (isNoun || isNominal(object) || TAKEN.has(object))) tag[verb] = Tag.Verb;
  } else if (tag[verb] === Tag.Noun && OF_ONE.has(tokens, verb) && object !== Tag.Preposition) tag[verb] = Tag.Verb;
}

/** What may begin behind a verb, besides nouns. */
const TAKEN: ReadonlySet<number> = new Set([
  Tag.Determiner,
  Tag.Adjective,
  Tag.Preposition,
  Tag.Particle,
  Tag.To,
  Tag.Subordinator,
  Tag.Adverb,
]);
