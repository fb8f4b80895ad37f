import type { Sentence } from '../block';
import { Tag } from '../syntax';
import { wordSet } from '../vocabulary';
import { firstTo, QUESTION } from './complements';
import { clauseStart, contentEnd, isEnd, quoteAfter, trimmed } from './content';
import { type Cue, Frame, prepositionBit } from './cues';
import { attributed, type Found } from './found';
import { afterAdverbials, hasFiniteVerb, nounPhraseAfter, subjectBefore, trimmedSource } from './phrases';
import { isComma, nounChunk, type Run, type View, verbChunk } from './view';

const THAT = wordSet('that');
const AS = wordSet('as');
const BY = wordSet('by');
const IT = wordSet('it there');

/** "was asked whether", "is expected to", "was criticized by": the speaker is behind "by" or nowhere. */
export function readPassive(
  view: View,
  sentence: Sentence,
  group: Run & { readonly head: number },
  cue: Cue,
  found: Found[],
): void {
  const { tokens, tag } = view;
  const end = sentence.last;
  let source: Run | null = null;
  const add = (rule: string, last: number, content: readonly Run[]): void => {
    found.push(attributed(rule, source, { first: group.first, last }, content, cue.manner, { weak: true }));
  };
  const subjectRun = subjectBefore(view, group.first, sentence.first);
  const subject = subjectRun ? trimmedSource(view, subjectRun) : undefined;
  const about = subject && !IT.has(tokens, subject.first) ? [subject] : [];
  let at = group.last;
  if (BY.has(tokens, at)) {
    const agent = nounPhraseAfter(view, at + 1, end);
    if (agent) {
      source = agent;
      at = agent.last;
    }
  }
  // "As first reported by Radio Sudria, …"
  const as = AS.has(tokens, group.first) ? group.first : group.first - 1;
  const stated =
    source && AS.has(tokens, as) && cue.frames & Frame.Clause ? asWeSaid(view, sentence, as, at) : undefined;
  if (stated) {
    found.push(attributed('as-said', source, { first: as + 1, last: group.last }, [stated], cue.manner, {}));
    return;
  }
  const skipped = afterAdverbials(view, at, end);
  // "Asked whether …, he left": the sentence goes on behind the comma.
  const leads = !hasFiniteVerb(view, sentence.first, group.first) && subject === undefined;
  const complement = (from: number, isClause: boolean): Run =>
    trimmed(view, { first: from, last: contentEnd(view, from, end, isClause, leads) });
  const to = verbChunk(view, at);
  if (cue.frames & (Frame.Control | Frame.Clause | Frame.Infinitive) && to >= 0 && tag[firstTo(view, to)] === Tag.To) {
    add('passive-infinitive', group.last, [...about, complement(at, true)]);
    return;
  }
  const that = THAT.has(tokens, skipped) && cue.frames & Frame.That;
  const question = QUESTION.has(tokens, skipped) && cue.frames & Frame.Question;
  if (that || question) {
    add('passive-clause', group.last, [complement(skipped, true)]);
    return;
  }
  const quote = cue.frames & Frame.Quote && cue.frames & Frame.Addressee ? quoteAfter(view, skipped, end - 1) : -1;
  if (quote >= 0) {
    const { first, last } = view.quotes[quote]!;
    add('passive-quote', group.last, [{ first, last }]);
    return;
  }
  const bit = prepositionBit(tokens, at);
  if (bit & cue.prepositions && cue.frames & Frame.Addressee) {
    add('passive-preposition', at + 1, [complement(at + 1, false)]);
    return;
  }
  if (cue.frames & (Frame.Object | Frame.Quote) && about.length > 0) {
    if (AS.has(tokens, at) || (nounChunk(view, at) >= 0 && NAMING.has(tokens, group.head))) {
      const from = AS.has(tokens, at) ? at + 1 : at;
      add('passive-naming', from, [...about, complement(from, false)]);
    } else if (source) add('passive-agent', group.last, about);
  }
}
const NAMING = wordSet('called named dubbed labeled labelled termed considered deemed nicknamed');

/** What "as officials say" stands beside: the clause behind its comma, or the one before. */
export function asWeSaid(view: View, sentence: Sentence, as: number, cueEnd: number): Run | undefined {
  const end = afterAdverbials(view, cueEnd, sentence.last);
  if (as <= sentence.first + 1 && isComma(view, end)) {
    const content = trimmed(view, { first: end + 1, last: contentEnd(view, end + 1, sentence.last, true) });
    return content.last > content.first ? content : undefined;
  }
  if (as <= sentence.first || !(isEnd(view, end, sentence) || isComma(view, end))) return undefined;
  const content = trimmed(view, { first: clauseStart(view, sentence.first, as - 1), last: as });
  return hasFiniteVerb(view, content.first, content.last) ? content : undefined;
}
