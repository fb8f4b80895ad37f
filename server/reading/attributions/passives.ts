import type { Sentence } from '../block';
import { Tag } from '../syntax';
import { wordSet } from '../vocabulary';
import { firstTo, QUESTION } from './complements';
import { contentEnd, trimmed } from './content';
import { type Cue, Frame, Manner, prepositionBit } from './cues';
import type { Found } from './found';
import { afterAdverbials, nounPhraseAfter, subjectBefore, trimmedSource } from './phrases';
import { nounChunk, type Run, type View, verbChunk } from './view';

const THAT = wordSet('that');
const AS = wordSet('as');
const BY = wordSet('by');
const IT = wordSet('it there');
export const SEEMING = wordSet('seem seems seemed appear appears appeared look looks looked sound sounds sounded');
const WITH_INFINITIVE = wordSet('seem seems seemed appear appears appeared');

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
  const base = { manner: cue.manner, addressee: null, spoken: false, weak: true };
  const cueRun = { first: group.first, last: group.last };
  const subjectRun = subjectBefore(view, group.first, sentence.first);
  const subject = subjectRun ? trimmedSource(view, subjectRun) : undefined;
  const about = subject && !IT.has(tokens, subject.first) ? [subject] : [];
  let at = group.last;
  let source: Run | null = null;
  if (BY.has(tokens, at)) {
    const agent = nounPhraseAfter(view, at + 1, end);
    if (agent) {
      source = agent;
      at = agent.last;
    }
  }
  const skipped = afterAdverbials(view, at, end);
  const complement = (from: number, isClause: boolean): Run =>
    trimmed(view, { first: from, last: contentEnd(view, from, end, isClause) });
  const to = verbChunk(view, at);
  if (cue.frames & (Frame.Control | Frame.Clause | Frame.Infinitive) && to >= 0 && tag[firstTo(view, to)] === Tag.To) {
    found.push({ ...base, rule: 'passive-infinitive', source, cue: cueRun, content: [...about, complement(at, true)] });
    return;
  }
  const that = THAT.has(tokens, skipped) && cue.frames & Frame.That;
  const question = QUESTION.has(tokens, skipped) && cue.frames & Frame.Question;
  if (that || question) {
    found.push({ ...base, rule: 'passive-clause', source, cue: cueRun, content: [complement(skipped, true)] });
    return;
  }
  const bit = prepositionBit(tokens, at);
  if (bit & cue.prepositions && cue.frames & Frame.Addressee) {
    found.push({
      ...base,
      rule: 'passive-preposition',
      source,
      cue: { first: group.first, last: at + 1 },
      content: [complement(at + 1, false)],
    });
    return;
  }
  if (cue.frames & Frame.Object && about.length > 0) {
    if (AS.has(tokens, at) || (nounChunk(view, at) >= 0 && NAMING.has(tokens, group.head))) {
      const from = AS.has(tokens, at) ? at + 1 : at;
      found.push({
        ...base,
        rule: 'passive-naming',
        source,
        cue: { first: group.first, last: from },
        content: [...about, complement(from, false)],
      });
    } else if (source) found.push({ ...base, rule: 'passive-agent', source, cue: cueRun, content: about });
  }
}
const NAMING = wordSet('called named dubbed labeled labelled termed considered deemed nicknamed');

/** "seems to", "appeared ready to": how things look, to nobody in particular. */
export function readSeeming(view: View, sentence: Sentence, chunk: number, found: Found[]): void {
  const { syntax, tag, tokens } = view;
  const first = syntax.chunkFirst[chunk]!;
  const last = syntax.chunkLast[chunk]!;
  const run = subjectBefore(view, first, sentence.first);
  const subject = run ? trimmedSource(view, run) : undefined;
  if (!subject || last >= sentence.last) return;
  const to = verbChunk(view, last);
  const infinitive = to >= 0 && tag[firstTo(view, to)] === Tag.To;
  const adjective = tag[last] === Tag.Adjective;
  const that = THAT.has(tokens, last) && IT.has(tokens, subject.first);
  if (!(that || (WITH_INFINITIVE.has(tokens, syntax.chunkHead[chunk]!) && infinitive) || adjective)) return;
  const content = trimmed(view, { first: last, last: contentEnd(view, last, sentence.last, true) });
  found.push({
    rule: 'seeming',
    source: null,
    cue: { first, last },
    content: IT.has(tokens, subject.first) ? [content] : [subject, content],
    manner: Manner.Thought,
    addressee: null,
    spoken: false,
    weak: true,
  });
}
