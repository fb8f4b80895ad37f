import type { Tokens } from '../tokens';
import { wordSet } from '../vocabulary';
import { RELATIVE } from './openings';
import { isNominal, Tag } from './syntax';
import { SPEAKS, SPOKE, TOLD } from './telling';

const AND = wordSet('and but');
const COMMA = wordSet([',']);
const MANY = wordSet('many several few');
const BE = wordSet("is are was were been being be 's 're");

/**
 * "declined to speak but told reporters that", "Jacobs, the paper's editor, explained to them": a past form behind a finite
 * verb and a conjunction, or behind what is told of a subject, is finite too.
 */
export function repairTold(tokens: Tokens, tag: Uint8Array, first: number, last: number): void {
  let hasVerb = false;
  // Since the last quotation mark, and outside of relative clauses.
  let hasMain = false;
  let isPassive = false;
  let commas = 0;
  let relative = false;
  for (let i = first; i < last; i++) {
    const t = tag[i]!;
    if (t === Tag.Pronoun || t === Tag.Determiner) {
      if (RELATIVE.has(tokens, i) && COMMA.has(tokens, i - 1)) relative = true;
    } else if (t === Tag.Verb || t === Tag.Auxiliary) {
      hasVerb = true;
      isPassive = false;
      if (!relative) hasMain = true;
    } else if (t === Tag.Punctuation) {
      if (COMMA.has(tokens, i)) {
        if (commas > 0) relative = false;
        if (commas > 0 || (i > first && isNominal(tag[i - 1]!))) commas++;
      } else if (QUOTATION.has(tokens, i)) {
        hasMain = false;
        commas = 0;
      }
    } else if (t === Tag.VerbPast) {
      let before = i - 1;
      while (before > first && tag[before] === Tag.Adverb) before--;
      if (before < first) continue;
      if (TOLD.has(tokens, i) && !AGENT.has(tokens, i + 1)) {
        const goesOn = AND.has(tokens, before) && hasVerb && (!isPassive || SPOKE.has(tokens, i));
        const isMain = COMMA.has(tokens, before) && commas > 1 && !hasMain;
        if (goesOn || isMain) {
          tag[i] = Tag.Verb;
          hasVerb = hasMain = true;
        }
      }
      if (SPEAKS.has(tokens, i) && isParenthesis(tokens, tag, first, i, last)) tag[i] = Tag.Verb;
      if (BE.has(tokens, before)) isPassive = true;
    }
  }
}

/**
 * "The mine would close, ministers argued.", "The mine, the ministry added, would close.", "It would close, Ida Holt, the
 * mayor, warned.": who speaks, between commas.
 */
function isParenthesis(tokens: Tokens, tag: Uint8Array, first: number, verb: number, last: number): boolean {
  const next = verb + 1;
  if (next < last && (tag[next] !== Tag.Punctuation || OPENING.has(tokens, next))) return false;
  let at = phraseStart(tag, first, verb, false);
  // An aside, which begins with an article.
  if (at === verb && COMMA.has(tokens, verb - 1)) {
    at = phraseStart(tag, first, verb - 1, true);
    if (tag[at] !== Tag.Determiner || !COMMA.has(tokens, at - 1)) return false;
    const aside = at - 1;
    at = phraseStart(tag, first, aside, false);
    if (at === aside) return false;
  }
  if (at === verb || !COMMA.has(tokens, at - 1) || at - 1 <= first) return false;
  if (MANY.has(tokens, verb - 1) && tag[verb - 1] === Tag.Adjective) tag[verb - 1] = Tag.Pronoun;
  return true;
}

/** Where the words of a noun phrase begin that ends before `end`, with phrases behind it where `far`; `end` for none. */
function phraseStart(tag: Uint8Array, first: number, end: number, far: boolean): number {
  let at = end;
  while (at > first && (PHRASAL.has(tag[at - 1]!) || (far && tag[at - 1] === Tag.Preposition))) at--;
  // "nearly 300 scientists"
  return at < end && at > first && tag[at] === Tag.Number && tag[at - 1] === Tag.Adverb ? at - 1 : at;
}
const PHRASAL: ReadonlySet<number> = new Set([
  Tag.Noun,
  Tag.Proper,
  Tag.Pronoun,
  Tag.Adjective,
  Tag.Determiner,
  Tag.Number,
  Tag.Possessive,
]);
const OPENING = wordSet(['(', '“', '"']);

const QUOTATION = wordSet(['"', '“', '”']);
const AGENT = wordSet('by');
