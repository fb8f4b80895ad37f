import type { Sentence } from '../block';
import { Tag } from '../syntax';
import { wordSet } from '../vocabulary';
import { clauseStart, contentEnd, leadIn, trimmed } from './content';
import { HEARSAY, Manner, REFERENCES } from './cues';
import { attributed, type Found } from './found';
import { hasFiniteVerb, nounPhraseAfter } from './phrases';
import { isComma, nounChunk, type Run, type View } from './view';

const ACCORDING = wordSet('according');
const TO = wordSet('to');
const IN = wordSet('in');
const VIEW = wordSet('view opinion words estimation telling mind judgment judgement');
const OF = wordSet('of');
const SURVEY = wordSet('poll polls survey surveys');

/** Attributions that need no verb: "according to", "in her view", "reportedly", "in a recent poll". */
export function attributionsByReference(view: View, sentence: Sentence, found: Found[]): void {
  const { tokens } = view;
  for (let i = sentence.first; i < sentence.last; i++) {
    if (!REFERENCES.has(tokens, i) || view.quoteOf[i]! >= 0) continue;
    if (ACCORDING.has(tokens, i) && TO.has(tokens, i + 1)) {
      const cue = { first: i, last: i + 2 };
      const phrase = nounPhraseAfter(view, cue.last, sentence.last);
      if (phrase) reference(view, sentence, 'according-to', i, cue, beforeContent(view, phrase, sentence), found);
    } else if (IN.has(tokens, i)) readIn(view, sentence, i, found);
    else if (HEARSAY.has(tokens, i)) readHearsay(view, sentence, i, found);
  }
}

/**
 * At the head of its sentence a source ends at a comma. "According to a poll by Tern, 64 per cent back the nurses": where
 * none follows, what follows has been taken for a part of it; "according to people briefed on the talks, …": or a part is
 * missing.
 */
function beforeContent(view: View, source: Run, sentence: Sentence): Run {
  if (source.first > sentence.first + 2 || isComma(view, source.last)) return source;
  for (let last = source.last - 1; last > source.first; last--)
    if (isComma(view, last)) return { first: source.first, last };
  const { tag } = view;
  const far = Math.min(sentence.last, source.last + MOST_BEHIND);
  const isParticiple = tag[source.last] === Tag.Verb && tag[source.last + 1] === Tag.Preposition;
  let last = source.last;
  while (last < far && !isComma(view, last) && view.quoteOf[last]! < 0) last++;
  return isComma(view, last) && !hasFiniteVerb(view, source.last + (isParticiple ? 1 : 0), last)
    ? { first: source.first, last }
    : source;
}
const MOST_BEHIND = 12;

/** "in Bolton's view", "in the words of one nurse", "in a new poll". */
function readIn(view: View, sentence: Sentence, at: number, found: Found[]): void {
  const { tokens, syntax, tag } = view;
  const chunk = nounChunk(view, at + 1);
  if (chunk < 0) return;
  const first = syntax.chunkFirst[chunk]!;
  const last = syntax.chunkLast[chunk]!;
  if (first !== at + 1) return;
  const isView = VIEW.has(tokens, last - 1) && (at === sentence.first || isComma(view, at - 1));
  if (isView && OF.has(tokens, last)) {
    const cue = { first: at, last: last + 1 };
    const source = nounPhraseAfter(view, cue.last, sentence.last);
    if (source) reference(view, sentence, 'in-view', at, cue, beforeContent(view, source, sentence), found);
  } else if (isView && last - first > 1) {
    let owner = last - 2;
    while (owner > first && tag[owner] !== Tag.Possessive) owner--;
    if (tag[owner] === Tag.Possessive || (owner === first && tag[first] === Tag.Determiner))
      reference(view, sentence, 'in-view', at, { first: owner + 1, last }, { first, last: owner + 1 }, found);
  } else if (SURVEY.has(tokens, syntax.chunkHead[chunk]!) && at === sentence.first) {
    const source = nounPhraseAfter(view, first, sentence.last);
    if (source && isComma(view, source.last))
      reference(view, sentence, 'in-survey', at, { first: at, last: at + 1 }, source, found);
  }
}

/** Pairs a reference with what it is for: the clause before it, or the one after it at the head of its sentence. */
function reference(
  view: View,
  sentence: Sentence,
  rule: string,
  at: number,
  cue: Run,
  source: Run,
  found: Found[],
): void {
  const { tag } = view;
  const last = Math.max(cue.last, source.last);
  const add = (content: readonly Run[], spoken: boolean): void => {
    found.push(attributed(rule, source, cue, content, Manner.Neutral, { spoken }));
  };
  let before = at - 1;
  while (before >= sentence.first && tag[before] === Tag.Punctuation && view.quoteOf[before]! < 0) before--;
  const leads = before < sentence.first || (before === sentence.first && tag[before] === Tag.Conjunction);
  const quote = leads ? -1 : view.quoteOf[before]!;
  if (quote >= 0) {
    add([leadIn(view, sentence, quote)], true);
    return;
  }
  // "It fell — and according to the report, …": a clause of nothing but its conjunction is none.
  const clause = leads
    ? { first: at, last: at }
    : trimmed(view, { first: clauseStart(view, sentence.first, before), last: before + 1 });
  if (clause.last <= clause.first) {
    const first = isComma(view, last) ? last + 1 : last;
    const content = trimmed(view, { first, last: contentEnd(view, first, sentence.last, true) });
    if (content.last > content.first) add([content], view.quoteOf[content.first]! >= 0);
    return;
  }
  const content = [clause];
  if (isComma(view, last) && !hasFiniteVerb(view, clause.first, clause.last)) {
    const rest = trimmed(view, { first: last + 1, last: contentEnd(view, last + 1, sentence.last, true) });
    if (rest.last > rest.first) content.push(rest);
  }
  add(content, false);
}

/** "The firm reportedly paid": what is said is the clause without the adverb. */
function readHearsay(view: View, sentence: Sentence, at: number, found: Found[]): void {
  const before = trimmed(view, { first: clauseStart(view, sentence.first, at), last: at });
  const after = trimmed(view, { first: at + 1, last: contentEnd(view, at + 1, sentence.last, true) });
  const content = [before, after].filter((part) => part.last > part.first);
  if (content.length === 0) return;
  found.push(attributed('hearsay', null, { first: at, last: at + 1 }, content, Manner.Doubting, {}));
}
