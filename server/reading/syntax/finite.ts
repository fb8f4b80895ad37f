import { Shape, type Tokens } from '../tokens';
import { wordSet } from '../vocabulary';
import { agrees } from './agreement';
import { isPeople } from './people';
import { isPersonNoun } from './roleNouns';
import { isNominal, Tag } from './syntax';
import { NOUNS_TOO, OF_ONE } from './telling';
import { isPlural } from './titles';

const STOPS = wordSet([';', ':', '"', '“', '”', '—', '–']);
const RELATIVES = wordSet('who which');
const CLOSE = wordSet('close');
const TO = wordSet('to');
const COMMA = wordSet([',']);
const BY = wordSet('by of');

export const endsStretch = (tokens: Tokens, tag: Uint8Array, i: number): boolean =>
  tag[i] === Tag.Subordinator ||
  (tag[i] === Tag.Punctuation && STOPS.has(tokens, i)) ||
  (tag[i] === Tag.Pronoun && RELATIVES.has(tokens, i));

/** A noun, or a word with a capital that was not taken for one. */
const isName = (tokens: Tokens, tag: Uint8Array, i: number): boolean =>
  isNominal(tag[i]!) || (tag[i] === Tag.Adjective && (tokens.shape[i]! & Shape.Capital) !== 0);

/**
 * "The union suspended military aid": a stretch of words without a finite verb takes the first past form behind a noun
 * for one. Past forms look alike, and a tagger from left to right may not see which is meant.
 */
export function repairFinite(tokens: Tokens, tag: Uint8Array, allowed: Int32Array, first: number, last: number): void {
  let candidate = -1;
  // A form with a preposition behind it may be a participle ("people briefed on …"): a later one is better.
  let weak = false;
  let bare = -1;
  for (let i = first; i < last; i++) {
    const t = tag[i]!;
    if (CLOSE.has(tokens, i) && TO.has(tokens, i + 1) && t !== Tag.Verb) continue;
    if (t === Tag.Verb || (t === Tag.Auxiliary && (i === first || tag[i - 1] !== Tag.To))) return;
    if (t === Tag.VerbBase && (i === first || tag[i - 1] !== Tag.To)) return;
    if (
      (t === Tag.Noun || t === Tag.Adverb) &&
      candidate < 0 &&
      i > first &&
      i + 1 < last &&
      isName(tokens, tag, i - 1)
    ) {
      // "Germany this month set tougher criteria": a noun between a noun and a new phrase may be the verb.
      const next = tag[i + 1]!;
      const opens =
        next === Tag.Determiner ||
        next === Tag.Adjective ||
        next === Tag.Pronoun ||
        next === Tag.To ||
        (FACES.has(tokens, i) && next === Tag.VerbIng) ||
        (CALLS.has(tokens, i) && BEHIND_CALLS.has(tokens, i + 1));
      if ((opens || t === Tag.Adverb) && allowed[i]! & (1 << Tag.Verb) && !isPeople(tokens, i)) bare = i;
      // "U.S. presses for a truce", "Experts rebuke Holt": as sure a verb as its form.
      else if (t === Tag.Noun && bare < 0 && takesObject(tokens, tag, i)) bare = i;
      continue;
    }
    if (t !== Tag.VerbPast && t !== Tag.Adjective) continue;
    // "set tougher criteria": no past form ends so.
    if (t === Tag.Adjective && tokens.text.startsWith('er', tokens.end[i]! - 2)) continue;
    if ((allowed[i]! & (1 << Tag.Verb)) === 0 || (candidate >= 0 && !weak)) continue;
    let before = i - 1;
    while (before > first && tag[before] === Tag.Adverb && !WHEN.has(tokens, before)) before--;
    const behindNoun = before >= first && isNominal(tag[before]!);
    const behindComma =
      before > first &&
      tag[before] === Tag.Punctuation &&
      (isNominal(tag[before - 1]!) || before - 1 === candidate) &&
      t === Tag.VerbPast;
    if (!behindNoun && !behindComma) continue;
    if (candidate >= 0 && i + 1 < last && BY.has(tokens, i + 1)) continue;
    candidate = i;
    weak = i + 1 < last && (tag[i + 1] === Tag.Preposition || (behindComma && COMMA.has(tokens, i + 1)));
  }
  if (candidate >= 0 && !BY.has(tokens, candidate + 1)) tag[candidate] = Tag.Verb;
  else if (bare >= 0) tag[bare] = Tag.Verb;
}

function takesObject(tokens: Tokens, tag: Uint8Array, i: number): boolean {
  if (!agrees(tokens, tag, i)) return false;
  const next = tag[i + 1]!;
  if (next === Tag.Preposition || next === Tag.Subordinator) return !NOUNS_TOO.has(tokens, i);
  // "Ministers block plan": people in the plural are not what a block is of.
  if (next === Tag.Noun && isPersonNoun(tokens, i - 1)) return isPlural(tokens, i - 1);
  // "the Kremlin supports plans"
  if (next === Tag.Noun && tokens.shape[i - 1]! & Shape.Capital && OF_ONE.has(tokens, i))
    return isPlural(tokens, i + 1);
  return next === Tag.Proper || next === Tag.Determiner || next === Tag.Pronoun;
}

/** "when asked": the participle has no subject. */
const WHEN = wordSet('when if once');
/** "The mayor calls on Sudria to stop": where nothing else is the verb, this is it. */
const CALLS = wordSet('calls call');
const BEHIND_CALLS = wordSet('on for');
/** "The company faces growing opposition". */
const FACES = wordSet('faces face');
