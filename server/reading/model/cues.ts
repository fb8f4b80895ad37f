import type { Found } from '../attributions/found';
import { Tag } from '../syntax';
import { join } from './hash';
import { Quoted, type View } from './view';

/** Labels of the cue field: a cue of one token, or a first and further tokens. */
export enum CueLabel {
  Outside = 0,
  Single = 1,
  First = 2,
  Further = 3,
}
export const CUE_LABELS = 4;
export const CUE_WIDTH = 23;

/** 1 where the column's label may follow the row's. */
export const CUE_ALLOWED = Uint8Array.from([1, 1, 1, 0, 1, 1, 1, 0, 0, 0, 0, 1, 1, 1, 1, 1]);

const EDGE = 0x165667b1;

/** 0, 1, 2, 3, 4, then coarser; at most 8. */
export const bucket = (n: number): number => (n < 5 ? n : n < 8 ? 5 : n < 14 ? 6 : n < 30 ? 7 : 8);

let room = 256;
let subject = new Int32Array(room);
let nextVerb = new Int32Array(room);
let quoteBefore = new Int32Array(room);
let quoteAfter = new Int32Array(room);

/** What lies around each token of the sentence: the noun before it, the verb after it, and the nearest quotation. */
function scan(view: View, first: number, last: number): void {
  if (last - first > room) {
    room = (last - first) * 2;
    subject = new Int32Array(room);
    nextVerb = new Int32Array(room);
    quoteBefore = new Int32Array(room);
    quoteAfter = new Int32Array(room);
  }
  let noun = -1;
  let closed = -1;
  for (let i = first; i < last; i++) {
    subject[i - first] = noun;
    quoteBefore[i - first] = closed;
    const c = view.tag[i]!;
    if (c === Tag.Noun || c === Tag.Proper || c === Tag.Pronoun) noun = i;
    if (view.quoted[i] === Quoted.Closes) closed = i;
  }
  let verb = -1;
  let opens = -1;
  for (let i = last - 1; i >= first; i--) {
    nextVerb[i - first] = verb;
    quoteAfter[i - first] = opens;
    const c = view.tag[i]!;
    if (c === Tag.Verb || c === Tag.Auxiliary) verb = i;
    if (view.quoted[i] === Quoted.Opens) opens = i;
  }
}

/** Writes `CUE_WIDTH` features for each token of the sentence `[first, last)`, from `out[0]` on. */
export function cueFeatures(view: View, first: number, last: number, out: Int32Array): void {
  scan(view, first, last);
  const { word, tag: coarse, fine: tag, cluster, suffix, quoted, ruleCue, rulePart, lemma, frame } = view;
  const { chunkOf, chunkFirst, chunkLast, chunkKind } = view.context.syntax;
  const hasQuote = quoteAfter[0]! >= 0 || quoteBefore[last - first - 1]! >= 0 || quoted[first] !== 0 ? 1 : 0;
  let at = 0;
  for (let i = first; i < last; i++) {
    const t = tag[i]!;
    const t1 = i > first ? tag[i - 1]! : 254;
    const u1 = i + 1 < last ? tag[i + 1]! : 254;
    const c = cluster[i]!;
    const c1 = i > first ? cluster[i - 1]! : 254;
    const d1 = i + 1 < last ? cluster[i + 1]! : 254;
    const s = subject[i - first]!;
    const subjectCoarse = s < 0 ? 31 : coarse[s]!;
    const n = nextVerb[i - first]!;
    const verbFar = n < 0 ? 9 : bucket(n - i);
    const before = quoteBefore[i - first]!;
    const after = quoteAfter[i - first]!;
    const quoteBeforeFar = before < 0 ? 9 : bucket(i - before);
    const quotes = quoteBeforeFar * 16 + (after < 0 ? 9 : bucket(after - i));
    const side = Number(i === first) + hasQuote * 2 + quoted[i]! * 4;
    const r = ruleCue[i]!;
    const r1 = i > first ? ruleCue[i - 1]! : 0;
    const s1 = i + 1 < last ? ruleCue[i + 1]! : 0;
    const rule =
      Number(r > 0) |
      (Number(r1 > 0) << 1) |
      (Number(s1 > 0) << 2) |
      (r === 0 ? 0 : (Number(r === r1) << 3) | (Number(r === s1) << 4));
    const part = rulePart[i]! + 4 * (i > first ? rulePart[i - 1]! : 0);
    const chunk = chunkOf[i]!;
    const inChunk =
      chunk < 0
        ? 0
        : chunkKind[chunk]! + (Number(chunkFirst[chunk] === i) << 2) + (Number(chunkLast[chunk] === i + 1) << 3);
    const afterChunk = chunk < 0 ? i + 1 : chunkLast[chunk]!;
    const afterTag = afterChunk < last ? tag[afterChunk]! : 254;
    const l = lemma[i]!;
    const g = frame[i]!;
    out[at] = join(100, word[i]!);
    out[at + 1] = join(101, i > first ? word[i - 1]! : EDGE);
    out[at + 2] = join(102, i > first + 1 ? word[i - 2]! : EDGE);
    out[at + 3] = join(104, i + 1 < last ? word[i + 1]! : EDGE);
    out[at + 4] = join(105, i + 2 < last ? word[i + 2]! : EDGE);
    out[at + 5] = join(join(113, t1), t);
    out[at + 6] = join(join(114, t), u1);
    out[at + 7] = join(join(121, u1), word[i]!);
    out[at + 8] = join(123, c);
    out[at + 9] = join(join(124, c1), t);
    out[at + 10] = join(join(125, d1), t);
    out[at + 11] = join(join(131, t), suffix[i]!);
    out[at + 12] = join(join(144, side), t);
    out[at + 13] = join(join(146, quotes), coarse[i]!);
    out[at + 14] = join(join(join(join(152, side), subjectCoarse), t), verbFar);
    out[at + 15] = join(join(join(166, part), rule), c);
    out[at + 16] = join(180, l);
    out[at + 17] = join(join(182, u1), l);
    out[at + 18] = join(join(184, quotes), l);
    out[at + 19] = join(join(185, rule), l);
    out[at + 20] = join(join(join(186, t1), subjectCoarse), l);
    out[at + 21] = join(join(join(188, inChunk), afterTag), g);
    out[at + 22] = join(join(189, quotes), g);
    at += CUE_WIDTH;
  }
}

/** Stands for the rule and the manner of speaking that it saw. */
export function ruleHash({ rule, manner }: Found): number {
  let hash = manner + 1;
  for (let i = 0; i < rule.length; i++) hash = Math.imul(hash ^ rule.charCodeAt(i), 0x01000193);
  return hash;
}
