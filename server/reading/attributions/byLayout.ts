import type { Sentence } from '../block';
import { Shape } from '../tokens';
import { lastWord, trimmed } from './content';
import { Manner, Signal } from './cues';
import { attributed, type Found } from './found';
import { hasFiniteVerb, nounPhraseAfter } from './phrases';
import { isLabel, isName, isSpeakerNoun } from './sourceKind';
import { isColon, isDash, nounChunk, type Run, type View } from './view';

const LONGEST_SPEAKER = 12;

/** Attributions that marks alone make: “Lund: “We will””, “RUIZ: We will.”, “Bridge to close: mayor”, ““We will.” — Lund”. */
export function attributionsByLayout(view: View, sentence: Sentence, signals: number, found: Found[]): void {
  if (signals & Signal.Colon && nounChunk(view, speakerAt(view, sentence)) >= 0)
    readSpeakerFirst(view, sentence, found);
  if (view.context.role === 'headline') readSpeakerLast(view, sentence, found);
  const quote = view.quoteOf[sentence.first]!;
  if (quote >= 0 && view.quotes[quote]!.first === sentence.first) readSigned(view, quote, found);
}

/** Where the speaker of a turn would stand: a transcript that is quoted opens each turn with a mark (“RUIZ: We will.). */
const speakerAt = ({ quotes, quoteOf }: View, { first }: Sentence): number =>
  first === 0 && quoteOf[0]! >= 0 && !quotes[quoteOf[0]!]!.closes ? 1 : first;

function readSpeakerFirst(view: View, sentence: Sentence, found: Found[]): void {
  const { tokens, quoteOf } = view;
  const begin = speakerAt(view, sentence);
  const source = nounPhraseAfter(view, begin, Math.min(sentence.last, begin + LONGEST_SPEAKER));
  if (!source || !isColon(view, source.last) || isLabel(view, source)) return;
  const cue = { first: source.last, last: source.last + 1 };
  const at = source.last + 1;
  if (at >= tokens.count) return;
  const quote = quoteOf[at]!;
  if (quote >= 0 && view.quotes[quote]!.first === at) {
    add(found, source, cue, view.quotes[quote]!, true);
    return;
  }
  const transcript = (tokens.shape[source.first]! & Shape.AllCapitals) !== 0 && sentence.first === 0;
  if (!(transcript || view.context.role === 'headline') || !isName(view, source.last - 1)) return;
  if (isPlace(view, source)) return;
  const end = transcript ? tokens.count : sentence.last;
  const content = trimmed(view, { first: at, last: end });
  if (content.last > content.first && hasFiniteVerb(view, content.first, end))
    add(found, source, cue, content, transcript);
}

/** "NEW DELHI: The council on Sunday …": where it was written. */
function isPlace({ context: { lexicon }, tokens }: View, { first, last }: Run): boolean {
  const known = lexicon.find(tokens.text.slice(tokens.start[first]!, tokens.end[last - 1]!));
  return known.some((entry) => lexicon.entries[entry]!.type === 'place');
}

/** "Bridge to close in March: mayor", "Strike “unavoidable” – unions". */
function readSpeakerLast(view: View, sentence: Sentence, found: Found[]): void {
  const end = lastWord(view, sentence.first, sentence.last);
  let colon = end - 1;
  while (colon > sentence.first && end - colon <= 6 && !isMark(view, colon)) colon--;
  if (!isMark(view, colon) || colon - sentence.first < 3) return;
  // ““We will rebuild it.” — Lund” is signed.
  if (isDash(view, colon) && view.quoteOf[sentence.first]! >= 0) return;
  const source = nounPhraseAfter(view, colon + 1, end);
  if (!source || source.last !== end) return;
  if (!isName(view, source.last - 1) && !isSpeakerNoun(view, source.last - 1)) return;
  add(found, source, { first: colon, last: colon + 1 }, trimmed(view, { first: sentence.first, last: colon }), false);
}

/** “We will rebuild it.” — Ada Lund, at the end of a block. */
function readSigned(view: View, quote: number, found: Found[]): void {
  const run = view.quotes[quote]!;
  if (!isDash(view, run.last)) return;
  const end = lastWord(view, run.last + 1, view.tokens.count);
  const source = nounPhraseAfter(view, run.last + 1, end);
  if (source && source.last === end && (view.tokens.shape[source.first]! & Shape.Capital) !== 0)
    add(found, source, { first: run.last, last: run.last + 1 }, run, true);
}

const isMark = (view: View, i: number): boolean => isColon(view, i) || isDash(view, i);

function add(found: Found[], source: Run, cue: Run, content: Run, spoken: boolean): void {
  found.push(
    attributed('speaker-mark', source, cue, [{ first: content.first, last: content.last }], Manner.Neutral, { spoken }),
  );
}
