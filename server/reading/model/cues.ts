import type { Found } from '../attributions/found';
import { Tag } from '../syntax';
import { feature, join } from './hash';
import { Quoted, type View } from './view';

/** Labels of the cue field: a cue of one token, or a first and further tokens. */
export enum CueLabel {
  Outside = 0,
  Single = 1,
  First = 2,
  Further = 3,
}
export const CUE_LABELS = 4;
export const CUE_WIDTH = 59;

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
export function cueFeatures(view: View, first: number, last: number, role: number, out: Int32Array): void {
  scan(view, first, last);
  const {
    word,
    tag: coarse,
    fine: tag,
    cluster,
    suffix3,
    suffix2,
    prefix,
    shape,
    quoted,
    ruleCue,
    rulePart,
    lemma,
    frame,
  } = view;
  const { chunkOf, chunkFirst, chunkLast, chunkKind, chunkHead } = view.context.syntax;
  const hasQuote = quoteAfter[0]! >= 0 || quoteBefore[last - first - 1]! >= 0 || quoted[first] !== 0 ? 1 : 0;
  let at = 0;
  for (let i = first; i < last; i++) {
    const w = word[i]!;
    const w1 = i > first ? word[i - 1]! : EDGE;
    const w2 = i > first + 1 ? word[i - 2]! : EDGE;
    const w3 = i > first + 2 ? word[i - 3]! : EDGE;
    const v1 = i + 1 < last ? word[i + 1]! : EDGE;
    const v2 = i + 2 < last ? word[i + 2]! : EDGE;
    const v3 = i + 3 < last ? word[i + 3]! : EDGE;
    const t = tag[i]!;
    const t1 = i > first ? tag[i - 1]! : 254;
    const t2 = i > first + 1 ? tag[i - 2]! : 254;
    const u1 = i + 1 < last ? tag[i + 1]! : 254;
    const u2 = i + 2 < last ? tag[i + 2]! : 254;
    const c = cluster[i]!;
    const c1 = i > first ? cluster[i - 1]! : 254;
    const d1 = i + 1 < last ? cluster[i + 1]! : 254;
    const k = coarse[i]!;
    const s = subject[i - first]!;
    const subjectCoarse = s < 0 ? 31 : coarse[s]!;
    const subjectFar = s < 0 ? 9 : bucket(i - s);
    const n = nextVerb[i - first]!;
    const verbFar = n < 0 ? 9 : bucket(n - i);
    const q = quoted[i]!;
    const before = quoteBefore[i - first]!;
    const after = quoteAfter[i - first]!;
    const quoteBeforeFar = before < 0 ? 9 : bucket(i - before);
    const quoteAfterFar = after < 0 ? 9 : bucket(after - i);
    const quotes = quoteBeforeFar * 16 + quoteAfterFar;
    const stem = join(prefix[i]!, k);
    const side = (i === first ? 1 : 0) + hasQuote * 2 + q * 4;
    out[at++] = feature(100, w);
    out[at++] = feature(101, w1);
    out[at++] = feature(102, w2);
    out[at++] = feature(103, w3);
    out[at++] = feature(104, v1);
    out[at++] = feature(105, v2);
    out[at++] = feature(106, v3);
    out[at++] = feature(112, t);
    out[at++] = feature(113, t1, t);
    out[at++] = feature(114, t, u1);
    out[at++] = feature(115, join(t1, t), u1);
    out[at++] = feature(116, join(t, u1), u2);
    out[at++] = feature(117, join(t2, t1), t);
    out[at++] = feature(121, w, u1);
    out[at++] = feature(123, c);
    out[at++] = feature(124, c1, t);
    out[at++] = feature(125, d1, t);
    out[at++] = feature(126, c, u1);
    out[at++] = feature(127, c, t1);
    out[at++] = feature(129, c1, c);
    out[at++] = feature(130, c, d1);
    out[at++] = feature(131, suffix3[i]!, t);
    out[at++] = feature(132, suffix2[i]!, t);
    out[at++] = feature(133, stem);
    out[at++] = feature(136, shape[i]!, t);
    out[at++] = feature(137, subjectCoarse * 16 + subjectFar, t);
    out[at++] = feature(140, s < 0 ? 254 : cluster[s]!, c);
    out[at++] = feature(141, verbFar, t);
    out[at++] = feature(143, verbFar * 16 + u1, c);
    out[at++] = feature(144, side, t);
    out[at++] = feature(146, quotes, k);
    out[at++] = feature(150, quoteBeforeFar, c);
    out[at++] = feature(151, quoteAfterFar, c);
    out[at++] = feature(152, join(side, subjectCoarse), join(t, verbFar));
    out[at++] = feature(153, role, t);
    out[at++] = feature(156, bucket(last - i), w);
    const r = ruleCue[i]!;
    const r1 = i > first ? ruleCue[i - 1]! : 0;
    const s1 = i + 1 < last ? ruleCue[i + 1]! : 0;
    const rule =
      (r > 0 ? 1 : 0) +
      (r1 > 0 ? 2 : 0) +
      (s1 > 0 ? 4 : 0) +
      (r > 0 && r === r1 ? 8 : 0) +
      (r > 0 && r === s1 ? 16 : 0);
    const ruleName = r > 0 ? ruleHash(view.found[r - 1]!) : 0;
    const part = rulePart[i]! + 4 * (i > first ? rulePart[i - 1]! : 0);
    const chunk = chunkOf[i]!;
    const kind = chunk < 0 ? 0 : chunkKind[chunk]!;
    const inChunk =
      chunk < 0 ? 0 : kind + 4 * (chunkFirst[chunk] === i ? 1 : 0) + 8 * (chunkLast[chunk] === i + 1 ? 1 : 0);
    const head = chunk < 0 ? i : chunkHead[chunk]!;
    const beforeChunk = chunk < 0 ? i - 1 : chunkFirst[chunk]! - 1;
    const afterChunk = chunk < 0 ? i + 1 : chunkLast[chunk]!;
    const beforeTag = beforeChunk >= first ? tag[beforeChunk]! : 254;
    const afterTag = afterChunk < last ? tag[afterChunk]! : 254;
    out[at++] = feature(160, rule);
    out[at++] = feature(161, rule, ruleName);
    out[at++] = feature(162, rule, t);
    out[at++] = feature(163, rule, w);
    out[at++] = feature(164, rule, c);
    out[at++] = feature(165, part, t);
    out[at++] = feature(166, part, join(rule, c));
    out[at++] = feature(167, inChunk, t);
    out[at++] = feature(168, inChunk, word[head]!);
    out[at++] = feature(169, join(inChunk, cluster[head]!), c);
    out[at++] = feature(171, join(inChunk, afterTag), beforeTag);
    out[at++] = feature(173, join(inChunk, afterTag), join(cluster[head]!, rule));
    const l = lemma[i]!;
    const g = frame[i]!;
    out[at++] = feature(180, l);
    out[at++] = feature(181, l, t);
    out[at++] = feature(182, l, u1);
    out[at++] = feature(183, l, afterTag);
    out[at++] = feature(184, l, quotes);
    out[at++] = feature(185, l, rule);
    out[at++] = feature(186, l, join(t1, subjectCoarse));
    out[at++] = feature(187, g, t);
    out[at++] = feature(188, g, join(inChunk, afterTag));
    out[at++] = feature(189, g, quotes);
    out[at++] = feature(191, chunk < 0 ? 0 : lemma[head]!, join(inChunk, t));
  }
}

/** Stands for the rule and the manner of speaking that it saw. */
export function ruleHash({ rule, manner }: Found): number {
  let hash = manner + 1;
  for (let i = 0; i < rule.length; i++) hash = Math.imul(hash ^ rule.charCodeAt(i), 0x01000193);
  return hash;
}
