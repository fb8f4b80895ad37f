import { int32Array, uint8Array } from '../arena';
import type { Found } from '../attributions/found';
import { Tag } from '../syntax';
import { bucket, ruleHash } from './cues';
import { join } from './hash';
import type { View } from './view';

/**
 * Labels of the field that finds the source and the content of one cue: a source of one token, or its first, inner and
 * last tokens; and first, inner and last tokens of a content (a content of one token is a last one).
 */
export enum SpanLabel {
  Outside = 0,
  SourceSingle = 1,
  SourceFirst = 2,
  SourceInner = 3,
  SourceLast = 4,
  ContentFirst = 5,
  ContentInner = 6,
  ContentLast = 7,
}
export const SPAN_LABELS = 8;
/** Features of a token: those that hold whichever cue is asked about, and those that depend on the cue. */
const TOKEN_WIDTH = 9;
const RELATION_WIDTH = 11;
export const SPAN_WIDTH = TOKEN_WIDTH + RELATION_WIDTH;

/** 1 where the column's label may follow the row's. */
export const SPAN_ALLOWED: Uint8Array = (() => {
  const L = SpanLabel;
  const allowed = new Uint8Array(SPAN_LABELS * SPAN_LABELS);
  const allow = (from: SpanLabel, ...to: SpanLabel[]): void => {
    for (const y of to) allowed[from * SPAN_LABELS + y] = 1;
  };
  for (const done of [L.Outside, L.SourceSingle, L.SourceLast, L.ContentLast])
    allow(done, L.Outside, L.SourceSingle, L.SourceFirst, L.ContentFirst, L.ContentLast);
  for (const open of [L.SourceFirst, L.SourceInner]) allow(open, L.SourceInner, L.SourceLast);
  for (const open of [L.ContentFirst, L.ContentInner]) allow(open, L.ContentInner, L.ContentLast);
  return allowed;
})();

/** A cue as tokens `first` to `last` (exclusive). */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

const FURTHEST = 8;
const MOST_TOKENS = 160;

/**
 * The tokens among which the source and content of a cue are sought: its sentence, and those before and after it as
 * long as quotations link them, bounded so that the work stays linear.
 */
export function windowOf(view: View, cue: TokenRange): TokenRange {
  const { sentence, quotation } = view;
  const { sentences } = view.context;
  let from = sentence[cue.first]!;
  let to = from;
  const own = from;
  while (from > 0 && own - from < FURTHEST && touchesQuote(from - 1)) from--;
  while (to + 1 < sentences.length && to - own < FURTHEST && touchesQuote(to + 1)) to++;
  return {
    first: Math.max(sentences[from]!.first, cue.first - MOST_TOKENS),
    last: Math.min(sentences[to]!.last, cue.last + MOST_TOKENS),
  };

  function touchesQuote(s: number): boolean {
    const { first, last } = sentences[s]!;
    return quotation[first]! > 0 || quotation[last - 1]! > 0;
  }
}

const EDGE = 0x165667b1;

/** Counts from the block's start, so that what lies between two tokens is one subtraction; and the cues known. */
export interface Landmarks {
  readonly commas: Int32Array;
  readonly nouns: Int32Array;
  /** Cues that begin before the token. */
  readonly cues: Int32Array;
  /** 1 on each token of a cue. */
  readonly inCue: Uint8Array;
}

const COMMA = 0x2c;

export function landmarksOf(view: View, cues: readonly TokenRange[]): Landmarks {
  const { count, tag } = view;
  const { text, start } = view.context.tokens;
  const commas = int32Array(count + 1);
  const nouns = int32Array(count + 1);
  const begun = int32Array(count + 1);
  const inCue = uint8Array(count);
  for (const { first, last } of cues) {
    for (let i = first; i < last; i++) inCue[i] = 1;
    begun[first + 1] = 1;
  }
  for (let i = 0; i < count; i++) {
    const c = tag[i]!;
    commas[i + 1] = commas[i]! + (c === Tag.Punctuation && text.charCodeAt(start[i]!) === COMMA ? 1 : 0);
    nouns[i + 1] = nouns[i]! + (c === Tag.Noun || c === Tag.Proper || c === Tag.Pronoun ? 1 : 0);
    begun[i + 1]! += begun[i]!;
  }
  return { commas, nouns, cues: begun, inCue };
}

/** Writes the `SPAN_WIDTH` features of each token of a cue's window, from `out[at]` on. */
export function spanFeatures(
  view: View,
  marks: Landmarks,
  sight: CueSight,
  window: TokenRange,
  out: Int32Array,
  at: number,
): void {
  tokenFeatures(view, window, out, at);
  relationFeatures(view, marks, sight, window, out, at + TOKEN_WIDTH);
}

/** Writes the features that do not depend on a cue. */
function tokenFeatures(view: View, { first, last }: TokenRange, out: Int32Array, at: number): void {
  const { word, fine: tag, cluster, quoted, count } = view;
  const { chunkOf, chunkFirst, chunkLast, chunkKind } = view.context.syntax;
  for (let i = first; i < last; i++, at += SPAN_WIDTH) {
    const w = word[i]!;
    const v1 = i + 1 < count ? word[i + 1]! : EDGE;
    const t = tag[i]!;
    const q = quoted[i]!;
    const q1 = i > 0 ? quoted[i - 1]! : 4;
    const r1 = i + 1 < count ? quoted[i + 1]! : 4;
    const chunk = chunkOf[i]!;
    const inChunk =
      chunk < 0
        ? 0
        : chunkKind[chunk]! + (Number(chunkFirst[chunk] === i) << 2) + (Number(chunkLast[chunk] === i + 1) << 3);
    out[at] = join(201, w);
    out[at + 1] = join(202, i > 0 ? word[i - 1]! : EDGE);
    out[at + 2] = join(203, v1);
    out[at + 3] = join(join(209, i > 0 ? tag[i - 1]! : 254), t);
    out[at + 4] = join(join(210, t), i + 1 < count ? tag[i + 1]! : 254);
    out[at + 5] = join(214, cluster[i]!);
    out[at + 6] = join(join(join(216, q1), q), w);
    out[at + 7] = join(join(join(217, q), r1), v1);
    out[at + 8] = join(join(226, inChunk), t);
  }
}

/** What the features of every token ask of one cue. */
export interface CueSight {
  readonly cue: TokenRange;
  readonly tag: number;
  /** Outer quotation that holds the cue, and the nearest before and after it in the window; 0 for none. */
  readonly quotation: number;
  readonly quotationBefore: number;
  readonly quotationAfter: number;
  /** What the rule found for this cue, and its name's hash; undefined and 0 where no rule sees a cue here. */
  readonly found: Found | undefined;
  /** The parts of the tokens of the window in it, from the token before the window's first, `from`. See `partsIn`. */
  readonly parts: Uint8Array;
  readonly from: number;
  /** The lexicon's frame of the cue's last word that has one. */
  readonly frames: number;
  readonly rule: number;
}

export function sightOf(view: View, cue: TokenRange, window: TokenRange): CueSight {
  const { fine: tag, quotation, count } = view;
  const { first, last } = cue;
  let before = 0;
  for (let i = first - 1; i >= window.first && before === 0; i--)
    if (quotation[i] !== quotation[first]) before = quotation[i]!;
  let after = 0;
  for (let i = last; i < window.last && after === 0; i++) if (quotation[i] !== quotation[first]) after = quotation[i]!;
  const main = last - 1;
  const found = foundAt(view, cue);
  let known = main;
  while (known > first && view.lemma[known] === 0) known--;
  return {
    cue,
    tag: tag[main]!,
    quotation: quotation[first]!,
    quotationBefore: before,
    quotationAfter: after,
    found,
    parts: partsIn(found, window, count),
    from: window.first,
    frames: view.frame[known]!,
    rule: found ? ruleHash(found) : 0,
  };
}

/** What a rule found for a cue that shares a token with this one. */
export function foundAt(view: View, { first, last }: TokenRange): Found | undefined {
  for (let i = last - 1; i >= first; i--) if (view.ruleCue[i]! > 0) return view.found[view.ruleCue[i]! - 1];
  return undefined;
}

/** What stands for a token's part where no rule sees the cue, and beyond the ends of the block. */
const NO_RULE = 9;

let partRoom = new Uint8Array(256);

/**
 * The part that each token of the window has in what a rule found, from the token before the window to that behind it:
 * none, or a first, inner, last or only token of source or content. The array is used again for the next cue.
 */
function partsIn(found: Found | undefined, window: TokenRange, count: number): Uint8Array {
  const length = window.last - window.first;
  if (partRoom.length < length + 2) partRoom = new Uint8Array(length * 2 + 2);
  const parts = partRoom;
  parts.fill(found ? 0 : NO_RULE, 0, length + 2);
  if (!found) return parts;
  // Those that count before others are painted after them.
  for (let k = found.content.length - 1; k >= 0; k--) paint(found.content[k]!, 5);
  if (found.source) paint(found.source, 1);
  if (window.first === 0) parts[0] = NO_RULE;
  if (window.last === count) parts[length + 1] = NO_RULE;
  return parts;

  function paint({ first, last }: TokenRange, inner: number): void {
    const from = Math.max(first, window.first - 1);
    const to = Math.min(last, window.last + 1);
    for (let i = from; i < to; i++)
      parts[i - window.first + 1] = inner + (i === first ? 1 : 0) + (i === last - 1 ? 2 : 0);
  }
}

/** Writes the features that depend on the cue. */
function relationFeatures(
  view: View,
  marks: Landmarks,
  sight: CueSight,
  window: TokenRange,
  out: Int32Array,
  at: number,
): void {
  const { word, tag: coarse, quoted, sentence, rulePart, count } = view;
  const { cue, found } = sight;
  const { first, last } = cue;
  for (let i = window.first; i < window.last; i++, at += SPAN_WIDTH) {
    const side = i < first ? 0 : i >= last ? 1 : 2;
    const far = side === 0 ? first - i : side === 1 ? i - last + 1 : 0;
    // What lies between the two begins behind the earlier of them; inside of the cue nothing does.
    const from = side === 0 ? i + 1 : last;
    const to = side === 0 ? first : side === 1 ? i : last;
    const sentences = sentence[i]! - sentence[first]!;
    const place = side + 3 * (sentences < -2 ? 0 : sentences > 2 ? 4 : sentences + 2);
    const distance = place * 16 + bucket(far);
    const near = far <= 6 ? far * 3 + side : 24 + place;
    const commas = Math.min(marks.commas[to]! - marks.commas[from]!, 3);
    const nouns = Math.min(marks.nouns[to]! - marks.nouns[from]!, 4);
    const placeAndCues = place * 4 + Math.min(marks.cues[to]! - marks.cues[from]!, 2);
    const placeAndQuote = place * 8 + quoteOf(view.quotation[i]!, sight);
    const w = word[i]!;
    const k = coarse[i]!;
    const q = quoted[i]!;
    const inCue =
      marks.inCue[i]! + 2 * (i > 0 ? marks.inCue[i - 1]! : 0) + 4 * (i + 1 < count ? marks.inCue[i + 1]! : 0);
    const inWindow = i - sight.from;
    const part = sight.parts[inWindow + 1]!;
    const ruleParts = (sight.parts[inWindow]! * 16 + part) * 16 + sight.parts[inWindow + 2]!;
    const any = rulePart[i]! * 8 + (i > 0 ? rulePart[i - 1]! : 0) * 2 + (found ? 1 : 0);
    out[at] = join(301, distance);
    out[at + 1] = join(join(303, place), w);
    out[at + 2] = join(join(307, near), sight.tag);
    out[at + 3] = join(join(319, place * 8 + nouns), view.fine[i]!);
    out[at + 4] = join(join(320, placeAndQuote), q);
    out[at + 5] = join(join(join(321, placeAndQuote), q), w);
    out[at + 6] = join(join(join(339, placeAndCues), inCue), k);
    out[at + 7] = join(350, ruleParts);
    out[at + 8] = join(join(351, ruleParts), sight.rule);
    out[at + 9] = join(join(join(357, any), place), k);
    out[at + 10] = join(join(join(join(363, commas), place), k), sight.frames);
  }
}

/** Where a token in the quotation `own` stands to those of the cue. */
function quoteOf(own: number, { quotation, quotationBefore, quotationAfter }: CueSight): number {
  if (own === 0) return 0;
  if (own === quotation) return 1;
  if (own === quotationBefore) return 2;
  if (own === quotationAfter) return 3;
  return own < quotationBefore ? 4 : 5;
}
