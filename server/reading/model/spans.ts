import { int32Array, uint8Array } from '../arena';
import type { Found } from '../attributions/found';
import { Tag } from '../syntax';
import { bucket, ruleHash } from './cues';
import { feature, join } from './hash';
import { Quoted, type View } from './view';

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
/** Features of a token that hold whichever cue is asked about, and those that depend on the cue. */
export const TOKEN_WIDTH = 25;
export const RELATION_WIDTH = 44;

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
  readonly verbs: Int32Array;
  readonly nouns: Int32Array;
  readonly marks: Int32Array;
  readonly links: Int32Array;
  /** Cues that begin before the token. */
  readonly cues: Int32Array;
  /** 1 on each token of a cue. */
  readonly inCue: Uint8Array;
}

const COMMA = 0x2c;

export function landmarksOf(view: View, cues: readonly TokenRange[]): Landmarks {
  const { count, tag, quoted } = view;
  const { tokens } = view.context;
  const sums = (): Int32Array => int32Array(count + 1);
  const found = { commas: sums(), verbs: sums(), nouns: sums(), marks: sums(), links: sums(), cues: sums() };
  const inCue = uint8Array(count);
  for (const cue of cues) {
    inCue.fill(1, cue.first, cue.last);
    found.cues[cue.first + 1] = 1;
  }
  for (let i = 0; i < count; i++) {
    const c = tag[i]!;
    const q = quoted[i]!;
    const comma = c === Tag.Punctuation && tokens.text.charCodeAt(tokens.start[i]!) === COMMA;
    found.commas[i + 1] = found.commas[i]! + (comma ? 1 : 0);
    found.verbs[i + 1] = found.verbs[i]! + (c === Tag.Verb || c === Tag.Auxiliary ? 1 : 0);
    found.nouns[i + 1] = found.nouns[i]! + (c === Tag.Noun || c === Tag.Proper || c === Tag.Pronoun ? 1 : 0);
    found.marks[i + 1] = found.marks[i]! + (q === Quoted.Opens || q === Quoted.Closes ? 1 : 0);
    found.links[i + 1] = found.links[i]! + (c === Tag.Subordinator || c === Tag.Conjunction ? 1 : 0);
    found.cues[i + 1]! += found.cues[i]!;
  }
  return { ...found, inCue };
}

/**
 * Writes the `TOKEN_WIDTH` features of token `i` that do not depend on a cue. They come in portions, here and below, that
 * the engine's compiler puts in line: with all in one function each hash would be a call.
 */
export function tokenFeatures(view: View, i: number, out: Int32Array, at: number): void {
  wordFeatures(view, i, out, at);
  contextFeatures(view, i, out, at + 13);
}

function wordFeatures({ word, fine: tag, count }: View, i: number, out: Int32Array, at: number): void {
  const w = word[i]!;
  const w1 = i > 0 ? word[i - 1]! : EDGE;
  const v1 = i + 1 < count ? word[i + 1]! : EDGE;
  const t = tag[i]!;
  const t1 = i > 0 ? tag[i - 1]! : 254;
  const t2 = i > 1 ? tag[i - 2]! : 254;
  const u1 = i + 1 < count ? tag[i + 1]! : 254;
  out[at] = feature(200, 0);
  out[at + 1] = feature(201, w);
  out[at + 2] = feature(202, w1);
  out[at + 3] = feature(203, v1);
  out[at + 4] = feature(204, w1, w);
  out[at + 5] = feature(205, w, v1);
  out[at + 6] = feature(206, i > 1 ? word[i - 2]! : EDGE);
  out[at + 7] = feature(207, i + 2 < count ? word[i + 2]! : EDGE);
  out[at + 8] = feature(208, t);
  out[at + 9] = feature(209, t1, t);
  out[at + 10] = feature(210, t, u1);
  out[at + 11] = feature(211, join(t1, t), u1);
  out[at + 12] = feature(212, join(t2, t1), t);
}

function contextFeatures(view: View, i: number, out: Int32Array, at: number): void {
  const { word, fine: tag, cluster, shape, quoted, sentence, count } = view;
  const { chunkOf, chunkFirst, chunkLast, chunkKind } = view.context.syntax;
  const w = word[i]!;
  const w1 = i > 0 ? word[i - 1]! : EDGE;
  const v1 = i + 1 < count ? word[i + 1]! : EDGE;
  const t = tag[i]!;
  const q = quoted[i]!;
  const q1 = i > 0 ? quoted[i - 1]! : 4;
  const r1 = i + 1 < count ? quoted[i + 1]! : 4;
  const starts = i === 0 || sentence[i - 1] !== sentence[i] ? 1 : 0;
  const ends = i + 1 === count || sentence[i + 1] !== sentence[i] ? 2 : 0;
  const edge = starts + ends;
  const chunk = chunkOf[i]!;
  const inChunk =
    chunk < 0
      ? 0
      : chunkKind[chunk]! + 4 * (chunkFirst[chunk] === i ? 1 : 0) + 8 * (chunkLast[chunk] === i + 1 ? 1 : 0);
  const after = chunk < 0 || chunkLast[chunk]! >= count ? 254 : tag[chunkLast[chunk]!]!;
  out[at] = feature(214, cluster[i]!);
  out[at + 1] = feature(215, join(q1, q), r1);
  out[at + 2] = feature(216, join(q1, q), w);
  out[at + 3] = feature(217, join(q, r1), v1);
  out[at + 4] = feature(218, edge, q);
  out[at + 5] = feature(219, edge, w);
  out[at + 6] = feature(220, shape[i]!, i > 0 ? shape[i - 1]! : 31);
  out[at + 7] = feature(221, shape[i]!, i + 1 < count ? shape[i + 1]! : 31);
  out[at + 8] = feature(222, w1, t);
  out[at + 9] = feature(223, v1, t);
  out[at + 10] = feature(226, inChunk, t);
  out[at + 11] = feature(227, inChunk, after);
}

/** What the features of every token ask of one cue. */
export interface CueSight {
  readonly cue: TokenRange;
  readonly word: number;
  readonly cluster: number;
  readonly tag: number;
  readonly frame: number;
  readonly tagFrame: number;
  /** Outer quotation that holds the cue, and the nearest before and after it in the window; 0 for none. */
  readonly quotation: number;
  readonly quotationBefore: number;
  readonly quotationAfter: number;
  readonly situation: number;
  /** What the rule found for this cue, and its name's hash; undefined and 0 where no rule sees a cue here. */
  readonly found: Found | undefined;
  /** The parts of the tokens of the window in it, from the token before the window's first, `from`. See `partsIn`. */
  readonly parts: Uint8Array;
  readonly from: number;
  /** The lexicon's lemma and frame of the cue's last word that has one. */
  readonly lemma: number;
  readonly frames: number;
  readonly rule: number;
}

export function sightOf(view: View, cue: TokenRange, window: TokenRange): CueSight {
  const { word, fine: tag, cluster, quotation, count } = view;
  const { first, last } = cue;
  let before = 0;
  for (let i = first - 1; i >= window.first && before === 0; i--)
    if (quotation[i] !== quotation[first]) before = quotation[i]!;
  let after = 0;
  for (let i = last; i < window.last && after === 0; i++) if (quotation[i] !== quotation[first]) after = quotation[i]!;
  const nextTag = last < count ? tag[last]! : 254;
  const nextWord = last < count ? word[last]! : EDGE;
  const previousTag = first > 0 ? tag[first - 1]! : 254;
  const main = last - 1;
  const found = foundAt(view, cue);
  let known = main;
  while (known > first && view.lemma[known] === 0) known--;
  return {
    cue,
    word: word[main]!,
    cluster: cluster[main]!,
    tag: tag[main]!,
    frame: join(word[main]!, nextWord),
    tagFrame: join(join(previousTag, tag[main]!), nextTag),
    quotation: quotation[first]!,
    quotationBefore: before,
    quotationAfter: after,
    found,
    parts: partsIn(found, window, count),
    from: window.first,
    lemma: view.lemma[known]!,
    frames: view.frame[known]!,
    rule: found ? ruleHash(found) : 0,
    situation: (quotation[first]! > 0 ? 1 : 0) + (before ? 2 : 0) + (after ? 4 : 0),
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

/** How a token stands to a cue. One object is kept between tokens, so that looking at one allocates nothing. */
const spot = {
  /** On which side, and how many sentences off. */
  place: 0,
  /** How many tokens off: coarser and coarser; and token by token up to six, then the place. */
  distance: 0,
  near: 0,
  /** Whether in the cue's quotation, or in the nearest before or after it. */
  quote: 0,
  /** What lies between the two: commas, verbs and nouns; other cues; and all of it in one. */
  commas: 0,
  verbs: 0,
  nouns: 0,
  cues: 0,
  structure: 0,
  /** Parts of speech: the token's between its neighbours'. */
  boundary: 0,
};

/** Notes how token `i` stands to the cue. */
function look(view: View, marks: Landmarks, sight: CueSight, i: number): void {
  const { tag, sentence, quotation, count } = view;
  const { first, last } = sight.cue;
  const side = i < first ? 0 : i >= last ? 1 : 2;
  const far = side === 0 ? first - i : side === 1 ? i - last + 1 : 0;
  // What lies in between begins behind the earlier of the two; inside of the cue nothing does.
  const from = side === 0 ? i + 1 : last;
  const to = side === 0 ? first : side === 1 ? i : last;
  const sentences = sentence[i]! - sentence[first]!;
  const place = side + 3 * (sentences < -2 ? 0 : sentences > 2 ? 4 : sentences + 2);
  const commas = Math.min(marks.commas[to]! - marks.commas[from]!, 3);
  const verbs = Math.min(marks.verbs[to]! - marks.verbs[from]!, 3);
  const quoteMarks = Math.min(marks.marks[to]! - marks.marks[from]!, 4);
  const links = Math.min(marks.links[to]! - marks.links[from]!, 2);
  spot.place = place;
  spot.distance = place * 16 + bucket(far);
  spot.near = far <= 6 ? far * 3 + side : 24 + place;
  spot.quote = quoteOf(quotation[i]!, sight);
  spot.commas = commas;
  spot.verbs = verbs;
  spot.nouns = Math.min(marks.nouns[to]! - marks.nouns[from]!, 4);
  spot.cues = Math.min(marks.cues[to]! - marks.cues[from]!, 2);
  spot.structure = join(place, join(commas * 8 + verbs, links * 8 + quoteMarks));
  const before = i > 0 ? tag[i - 1]! : 31;
  const after = i + 1 < count ? tag[i + 1]! : 31;
  spot.boundary = join(before, join(tag[i]!, after));
}

function quoteOf(own: number, { quotation, quotationBefore, quotationAfter }: CueSight): number {
  if (own === 0) return 0;
  if (own === quotation) return 1;
  if (own === quotationBefore) return 2;
  if (own === quotationAfter) return 3;
  return own < quotationBefore ? 4 : 5;
}

/** Writes the `RELATION_WIDTH` features of token `i` that depend on the cue. */
export function relationFeatures(
  view: View,
  marks: Landmarks,
  sight: CueSight,
  i: number,
  out: Int32Array,
  at: number,
): void {
  look(view, marks, sight, i);
  distanceFeatures(view, sight, i, out, at);
  structureFeatures(view, sight, i, out, at + 12);
  cueFeatures(view, marks, sight, i, out, at + 24);
  ruleFeatures(view, sight, i, out, at + 32);
  lemmaFeatures(view, sight, i, out, at + 40);
}

function distanceFeatures(view: View, sight: CueSight, i: number, out: Int32Array, at: number): void {
  const { place, quote, distance, near } = spot;
  const w = view.word[i]!;
  const t = view.fine[i]!;
  const k = view.tag[i]!;
  out[at] = feature(300, place, quote);
  out[at + 1] = feature(301, distance);
  out[at + 2] = feature(302, place, t);
  out[at + 3] = feature(303, place, w);
  out[at + 4] = feature(304, distance, k);
  out[at + 5] = feature(305, distance, t);
  out[at + 6] = feature(306, near, t);
  out[at + 7] = feature(307, near, sight.tag);
  out[at + 8] = feature(308, near, join(t, sight.tag));
  out[at + 9] = feature(309, near, sight.word);
  out[at + 10] = feature(311, near, join(k, sight.cluster));
  out[at + 11] = feature(312, near, w);
}

function structureFeatures(view: View, sight: CueSight, i: number, out: Int32Array, at: number): void {
  const { place, quote, commas, verbs, nouns, structure, boundary } = spot;
  const q = view.quoted[i]!;
  const k = view.tag[i]!;
  const quoted = place * 8 + quote;
  out[at] = feature(313, structure);
  out[at + 1] = feature(314, structure, k);
  out[at + 2] = feature(315, structure, boundary);
  out[at + 3] = feature(316, place, join(commas, boundary));
  out[at + 4] = feature(317, place, join(verbs, boundary));
  out[at + 5] = feature(318, place, join(nouns, boundary));
  out[at + 6] = feature(319, place * 8 + nouns, view.fine[i]!);
  out[at + 7] = feature(320, quoted, q);
  out[at + 8] = feature(321, quoted, join(q, view.word[i]!));
  out[at + 9] = feature(323, quoted, join(sight.situation, k));
  out[at + 10] = feature(324, place * 8 + sight.situation, join(commas * 4 + verbs, k));
  out[at + 11] = feature(325, join(place, quote), join(sight.word, sight.situation));
}

function cueFeatures(view: View, marks: Landmarks, sight: CueSight, i: number, out: Int32Array, at: number): void {
  const { place, near, cues, structure } = spot;
  const k = view.tag[i]!;
  const inCue =
    marks.inCue[i]! + 2 * (i > 0 ? marks.inCue[i - 1]! : 0) + 4 * (i + 1 < view.count ? marks.inCue[i + 1]! : 0);
  out[at] = feature(326, place, sight.word);
  out[at + 1] = feature(327, place, join(sight.word, k));
  out[at + 2] = feature(329, near, sight.tagFrame);
  out[at + 3] = feature(331, place, join(sight.cluster, k));
  out[at + 4] = feature(338, place * 4 + cues, inCue);
  out[at + 5] = feature(339, place * 4 + cues, join(inCue, k));
  out[at + 6] = feature(341, place, join(view.cluster[i]!, sight.cluster));
  out[at + 7] = feature(343, join(structure, sight.tag), k);
}

function ruleFeatures(
  view: View,
  { found, rule, word, parts: ruleParts, from }: CueSight,
  i: number,
  out: Int32Array,
  at: number,
): void {
  const { place, boundary } = spot;
  const { rulePart } = view;
  const k = view.tag[i]!;
  const inWindow = i - from;
  const part = ruleParts[inWindow + 1]!;
  const parts = join(ruleParts[inWindow]! * 16 + part, ruleParts[inWindow + 2]!);
  const any = rulePart[i]! * 4 + (i > 0 ? rulePart[i - 1]! : 0);
  out[at] = feature(350, parts);
  out[at + 1] = feature(351, parts, rule);
  out[at + 2] = feature(352, parts, place);
  out[at + 3] = feature(353, part, join(boundary, place));
  out[at + 4] = feature(354, parts, view.word[i]!);
  out[at + 5] = feature(355, parts, k);
  out[at + 6] = feature(356, part, join(word, place));
  out[at + 7] = feature(357, join(any, found ? 1 : 0), join(place, k));
}

function lemmaFeatures(view: View, { lemma, frames }: CueSight, i: number, out: Int32Array, at: number): void {
  const { place, near, commas } = spot;
  const k = view.tag[i]!;
  out[at] = feature(360, near, join(lemma, k));
  out[at + 1] = feature(362, place, join(lemma, view.word[i]!));
  out[at + 2] = feature(363, join(frames, commas), join(place, k));
  out[at + 3] = feature(364, near, join(frames, k));
}
