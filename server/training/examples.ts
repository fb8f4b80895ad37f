import { findByRule } from '../reading/attributions/rules';
import { viewOf as ruleViewOf } from '../reading/attributions/view';
import { layout } from '../reading/layout';
import type { Lexicon } from '../reading/lexicon';
import { SpanLabel, type TokenRange } from '../reading/model/spans';
import { type View, viewOf } from '../reading/model/view';
import type { WordTable } from '../reading/model/words';
import { quotationsOf } from '../reading/quotations';
import { sentencesOf } from '../reading/sentences';
import type { Span } from '../reading/span';
import { parse } from '../reading/syntax';
import { tokenize } from '../reading/tokens';
import { type GoldRecord, spansOf } from './data';

/** A block of a gold article as the models see it, with the attributions whose cue stands in it. */
export interface Example {
  readonly view: View;
  readonly attributions: readonly GoldRelation[];
}

/** An attribution in tokens of its block; what lies in other blocks is left out. */
export interface GoldRelation {
  readonly cue: TokenRange;
  readonly source: readonly TokenRange[];
  readonly content: readonly TokenRange[];
}

/** Reads the blocks of a gold article. */
export function examplesOf(record: GoldRecord, table: WordTable, lexicon: Lexicon): readonly Example[] {
  return layout(record.text).map((block) => {
    const tokens = tokenize(record.text.slice(block.start, block.end));
    const sentences = sentencesOf(tokens);
    const bare = {
      text: tokens.text,
      role: block.role,
      tokens,
      sentences,
      quotes: quotationsOf(tokens, sentences),
    };
    const context = { ...bare, syntax: parse(bare), lexicon };
    const view = viewOf(context, findByRule(ruleViewOf(context)), table);
    const ranges = (spans: readonly Span[]): readonly TokenRange[] =>
      spans.flatMap((s) => tokensIn(view, s.start - block.start, s.end - block.start));
    const attributions = record.attributions.flatMap((a) => {
      const [cue] = ranges(spansOf(a.cue));
      return cue ? [{ cue, source: ranges(spansOf(a.source)), content: ranges(spansOf(a.content)) }] : [];
    });
    return { view, attributions };
  });
}

/** The tokens that a stretch of the block touches, trimmed of outer punctuation that is no quotation mark; at most one range. */
function tokensIn(view: View, start: number, end: number): readonly TokenRange[] {
  const { count } = view;
  const { tokens } = view.context;
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.end[middle]! <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < count && tokens.start[last]! < end) last++;
  return last > low ? [{ first: low, last }] : [];
}

enum Part {
  None = 0,
  Source = 1,
  Content = 2,
}

const LABELS = {
  [Part.Source]: [SpanLabel.SourceSingle, SpanLabel.SourceFirst, SpanLabel.SourceInner, SpanLabel.SourceLast],
  [Part.Content]: [SpanLabel.ContentLast, SpanLabel.ContentFirst, SpanLabel.ContentInner, SpanLabel.ContentLast],
} as const;

/** Writes the labels of one relation over the tokens of its window, from `labels[at]` on. */
export function labelSpans(relation: GoldRelation, window: TokenRange, labels: Uint8Array, at: number): void {
  const size = window.last - window.first;
  const parts = new Uint8Array(size);
  const paint = (range: TokenRange, part: Part): void => {
    for (let i = Math.max(range.first, window.first); i < Math.min(range.last, window.last); i++)
      parts[i - window.first] = part;
  };
  for (const range of relation.content) paint(range, Part.Content);
  for (const range of relation.source.slice(0, 1)) paint(range, Part.Source);
  paint(relation.cue, Part.None);
  for (let i = 0; i < size; ) {
    const part = parts[i] as Part;
    let end = i + 1;
    while (end < size && parts[end] === part) end++;
    for (let k = i; k < end; k++) {
      if (part === Part.None) labels[at + k] = SpanLabel.Outside;
      else labels[at + k] = LABELS[part][end - i === 1 ? 0 : k === i ? 1 : k === end - 1 ? 3 : 2];
    }
    i = end;
  }
}
