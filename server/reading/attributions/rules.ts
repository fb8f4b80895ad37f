import type { QuoteType, SourceKind } from '../analysis';
import type { BlockContext, LocalAttribution, Sentence } from '../block';
import { type Span, span } from '../span';
import { isKeptUnnamed } from './anonymity';
import { apart } from './apart';
import { attributionsByLayout } from './byLayout';
import { attributionsByReference } from './byReference';
import { Manner, SIGNALS, Signal } from './cues';
import type { Found } from './found';
import { withLooseQuotes } from './looseQuotes';
import { mended } from './mended';
import { attributionsByNominal } from './nominals';
import { evidenceOf } from './notes';
import { withoutEchoes } from './overlaps';
import { headOf, sourceKind } from './sourceKind';
import { withReporters } from './through';
import { attributionsByVerb } from './verbs';
import { type Run, type View, viewOf } from './view';

/** The attributions of one block, by rule. Linear in its tokens. */
export function attributionsByRule(context: BlockContext): readonly LocalAttribution[] {
  const view = viewOf(context);
  return findByRule(view)
    .flatMap((found) => mended(view, found) ?? [])
    .map((found) => placed(view, found));
}

/** What the rules find in one block, in tokens; a trained judge goes on from here. */
export function findByRule(view: View): readonly Found[] {
  const all: Found[] = [];
  // Most sentences attribute nothing: they share an empty list.
  let found: Found[] = [];
  for (const sentence of stretches(view.context.sentences)) {
    const signals = SIGNALS.among(view.tokens, sentence.first, sentence.last);
    if (signals & Signal.Verb) attributionsByVerb(view, sentence, found);
    if (signals & Signal.Nominal) attributionsByNominal(view, sentence, found);
    if (signals & Signal.Reference) attributionsByReference(view, sentence, found);
    attributionsByLayout(view, sentence, signals, found);
    if (found.length === 0) continue;
    for (const one of found) if (saysAnything(one)) all.push(one);
    found = [];
  }
  return withLooseQuotes(view, withReporters(view, apart(view, withoutEchoes(all))));
}

/** Content that is nothing once its edges are trimmed says nothing. */
const saysAnything = ({ content }: Found): boolean => content.every(({ first, last }) => last > first);

/** No sentence that people write is longer, in tokens. */
const LONGEST_SENTENCE = 200;

/** Cuts sentences beyond all measure, so that looking around in them stays linear. */
function stretches(sentences: readonly Sentence[]): readonly Sentence[] {
  if (sentences.every(({ first, last }) => last - first <= LONGEST_SENTENCE)) return sentences;
  return sentences.flatMap((sentence) => {
    const parts: Sentence[] = [];
    for (let first = sentence.first; first < sentence.last; first += LONGEST_SENTENCE)
      parts.push({ ...sentence, first, last: Math.min(sentence.last, first + LONGEST_SENTENCE) });
    return parts;
  });
}

/** An attribution in offsets of the block, with all that is said of it. */
export function placed(view: View, found: Found): LocalAttribution {
  const content = found.content.map((run) => spanOf(view, run));
  const head = found.source ? headOf(view, found.source) : -1;
  return {
    source: found.source && spanOf(view, found.source),
    cue: found.cue && spanOf(view, found.cue),
    content,
    quoteType: quoteType(view, found),
    sourceKind: kindOf(view, found),
    speaker: found.source && spanOf(view, { first: head, last: head + 1 }),
    through: found.through ? spanOf(view, found.through) : null,
    continues: found.rule === 'free-standing',
    evidence: evidenceOf(view, found),
  };
}

const spanOf = ({ tokens }: View, { first, last }: Run): Span => span(tokens.start[first]!, tokens.end[last - 1]!);

/** Who only thinks, wants or judges is no unnamed source of information; who denies that something is so is one. */
function kindOf(view: View, { source, cue, weak, manner, rule }: Found): SourceKind {
  const kind = sourceKind(view, source);
  if (kind === 'nominal' && cue && isKeptUnnamed(view, cue)) return 'unnamed';
  const informs = manner === Manner.Judging && rule === 'verb-clause';
  return weak && !informs && (kind === 'unnamed' || kind === 'vague') ? 'nominal' : kind;
}

function quoteType(view: View, found: Found): QuoteType {
  let quoted = 0;
  let plain = 0;
  for (const { first, last } of found.content)
    for (let i = first; i < last; i++) {
      if (view.quoteOf[i]! >= 0) quoted++;
      else plain++;
    }
  // A cue that announces what the next block says announces a quotation.
  if (found.content.length === 0) return 'direct';
  return quoted === 0 ? 'indirect' : plain === 0 ? 'direct' : 'mixed';
}
