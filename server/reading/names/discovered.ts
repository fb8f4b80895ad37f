import type { Evidence } from '../analysis';
import { Tag } from '../syntax';
import { Shape } from '../tokens';
import { keep, NO_ENTRIES } from './keep';
import { isEvent } from './listed';
import { HEADS, HONORIFICS, NO_ACTORS, TITLES } from './nameWords';
import { ORDINARY } from './ordinaryWords';
import { isCompoundBefore, isHyphen, isNameToken, isWord } from './runs';
import { isTitleOnly, lowerTitle } from './titles';
import { typeOf } from './typing';
import { isAcronym, opensSentence, type Range, tokenKey, type Work } from './work';

export const SENTENCE_START: Evidence = { rule: 'name/sentence-start', note: 'a capital at the start of a sentence' };

const SHORT_FORM: Evidence = { rule: 'name/short', note: 'a short form' };

/** More capitalised words in a row are a heading or a list, not a name. */
const MOST_NAME_TOKENS = 16;

/** A name that no list has. */
export function discovered(work: Work, first: number, last: number, title: Range | null): void {
  const { table } = work;
  const { tokens, syntax, lexicon } = work.context;
  let start = first;
  while (start < last && !isNameToken(tokens, start) && !table.at[start]) start++;
  if (start >= last || last - start > MOST_NAME_TOKENS) return;
  const one = last - start === 1;
  const before = start - 1;
  if (!title) {
    if (isTitleOnly(work, start, last)) return;
    if (one && (NO_ACTORS.has(tokens, start) || HEADS.get(tokens, start) === 'other')) return;
    if (one && isAdjectiveOrVerb(work, start)) return;
    if (one && tokens.end[start]! - tokens.start[start]! === 1) return;
    if (one && isCompoundBefore(tokens, last)) return;
    // "(D-Pa.)": the letter of a party.
    if (isHyphen(tokens, start + 1) && tokens.end[start]! - tokens.start[start]! === 1) return;
    // "pro-Brexit", "ex-Tory"
    if (
      one &&
      isHyphen(tokens, before) &&
      !isNameToken(tokens, before - 1) &&
      before > 0 &&
      !(tokens.shape[before]! & Shape.SpaceBefore) &&
      isPrefix(work, before - 1)
    )
      return;
  }
  if (title || HONORIFICS.has(tokens, before) || (TITLES.has(tokens, before) && syntax.tag[before] !== Tag.Adjective)) {
    const given = title ?? lowerTitle(work, start);
    const from = given ?? { first: before, last: start };
    const words = tokens.text.slice(tokens.start[from.first]!, tokens.end[from.last - 1]!);
    const evidence = { rule: 'name/title', note: `follows the title “${words}”` };
    keep(work, start, last, 'person', 'name', 0.92, evidence, NO_ENTRIES, given);
    return;
  }
  const guess = typeOf(work.context, start, last);
  if (guess.type === 'other' || isEvent(work, start, last)) return;
  if (one && HEADS.get(tokens, start) === 'organization' && ORDINARY.has(tokens, start)) {
    // "the Commission" means what was named before.
    const withArticle = isWord(tokens, before, 'the') ? before : start;
    keep(work, withArticle, last, 'organization', 'alias', 0.35, SHORT_FORM, NO_ENTRIES, null, true);
    return;
  }
  if (one && !ORDINARY.has(tokens, start)) {
    const entries = lexicon.ending(tokens.text.slice(tokens.start[start]!, tokens.end[start]!));
    const from = entries.length > 0 ? wrongCompany(work, start) : start;
    if (from < start) {
      const { name, type } = lexicon.entries[entries[0]!]!;
      const evidence = { rule: 'name/garbled', note: `part of “${name}” in other company` };
      keep(work, from, last, type, 'name', 0.7, evidence, entries);
      return;
    }
  }
  // At the start of a sentence any rare word has a capital: "Denuclearisation", "Grandkids".
  if (one && opensSentence(work, start) && !isAcronym(work, start) && mayBeWord(work, start)) {
    keep(work, start, last, guess.type, 'name', 0.2, SENTENCE_START, NO_ENTRIES, null, true);
    return;
  }
  const { type, confidence, evidence } = guess;
  keep(work, start, last, type, 'name', confidence, evidence, NO_ENTRIES, null, confidence < 0.35);
}

/** An adjective that ideology made ("Gaullist"), or an ordinary verb that a capital was put on. */
const isAdjectiveOrVerb = (work: Work, i: number): boolean => {
  const { syntax, tokens } = work.context;
  if (isAcronym(work, i)) return false;
  return syntax.tag[i] === Tag.Adjective || (syntax.tag[i] === Tag.Verb && ORDINARY.has(tokens, i));
};

const COMMON_ENDING = /(?:tion|ment|ness|ing|ity|ism|ist|ed|ly|ous|ive|al|ful|less|able|ship|hood|kid|ian)s?$/;

const mayBeWord = ({ context: { tokens, syntax } }: Work, i: number): boolean =>
  syntax.tag[i] !== Tag.Proper || COMMON_ENDING.test(tokens.text.slice(tokens.start[i]!, tokens.end[i]!));

const PREFIXES = new Set(['pro', 'anti', 'ex', 'non', 'post', 'pre', 'mid', 'trans', 'neo']);

const isPrefix = (work: Work, i: number): boolean => PREFIXES.has(tokenKey(work, i));

/** Where the lower-case words begin that stand in the place of a name's first word ("brand-new | Zealand"). */
function wrongCompany({ context: { tokens, syntax } }: Work, at: number): number {
  let first = at;
  if (
    first > 0 &&
    (syntax.tag[first - 1] === Tag.Adjective || (isHyphen(tokens, first - 2) && ORDINARY.has(tokens, first - 1)))
  )
    first--;
  while (first < at && first > 1 && isHyphen(tokens, first - 1) && (tokens.shape[first - 2]! & Shape.Word) !== 0)
    first -= 2;
  return first;
}
