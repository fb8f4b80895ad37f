import { type Crf, exponentials, heightsFor, inverse, traceBack } from './crf';
import { SPAN_LABELS, SpanLabel } from './spans';

/**
 * The most likely labels of a sequence, and how likely each label is, for the field of sources and contents. Written
 * out label by label, so that the sums of a token stay in registers: O outside, W a whole source, A, B and C the first,
 * inner and last tokens of a source, D, E and F those of a content. O, W, C and F end what went before: behind them
 * stand O, W, A, D and F. B and C follow A and B; E and F follow D and E.
 */
const O = SpanLabel.Outside;
const W = SpanLabel.SourceSingle;
const A = SpanLabel.SourceFirst;
const B = SpanLabel.SourceInner;
const C = SpanLabel.SourceLast;
const D = SpanLabel.ContentFirst;
const E = SpanLabel.ContentInner;
const F = SpanLabel.ContentLast;
const N = SPAN_LABELS;

/** Writes the most likely labels of `length` tokens with these sums of weights into `path` (Viterbi 1967). */
export function spanPath(field: Crf, sums: Int32Array, length: number, path: Uint8Array): void {
  if (length === 0) return;
  const { steps } = field;
  const best = heightsFor(length * N);
  const never = Number.NEGATIVE_INFINITY;
  let o = sums[O]!;
  let w = sums[W]!;
  let a = sums[A]!;
  let b = never;
  let c = never;
  let d = sums[D]!;
  let e = never;
  let f = sums[F]!;
  for (let at = 0; ; at += N) {
    best[at + O] = o;
    best[at + W] = w;
    best[at + A] = a;
    best[at + B] = b;
    best[at + C] = c;
    best[at + D] = d;
    best[at + E] = e;
    best[at + F] = f;
    if (at + N === length * N) break;
    const toO = Math.max(o + steps[O * N + O]!, w + steps[W * N + O]!, c + steps[C * N + O]!, f + steps[F * N + O]!);
    const toW = Math.max(o + steps[O * N + W]!, w + steps[W * N + W]!, c + steps[C * N + W]!, f + steps[F * N + W]!);
    const toA = Math.max(o + steps[O * N + A]!, w + steps[W * N + A]!, c + steps[C * N + A]!, f + steps[F * N + A]!);
    const toB = Math.max(a + steps[A * N + B]!, b + steps[B * N + B]!);
    const toC = Math.max(a + steps[A * N + C]!, b + steps[B * N + C]!);
    const toD = Math.max(o + steps[O * N + D]!, w + steps[W * N + D]!, c + steps[C * N + D]!, f + steps[F * N + D]!);
    const toE = Math.max(d + steps[D * N + E]!, e + steps[E * N + E]!);
    const begun = Math.max(o + steps[O * N + F]!, w + steps[W * N + F]!, c + steps[C * N + F]!, f + steps[F * N + F]!);
    const toF = Math.max(begun, d + steps[D * N + F]!, e + steps[E * N + F]!);
    o = toO + sums[at + N + O]!;
    w = toW + sums[at + N + W]!;
    a = toA + sums[at + N + A]!;
    b = toB + sums[at + N + B]!;
    c = toC + sums[at + N + C]!;
    d = toD + sums[at + N + D]!;
    e = toE + sums[at + N + E]!;
    f = toF + sums[at + N + F]!;
  }
  const highest = Math.max(o, w, c, f);
  traceBack(field, best, length, highest === o ? O : highest === w ? W : highest === c ? C : F, path);
}

let forward = new Float64Array(0);
let exponent = new Float64Array(0);

/** Writes the probability of each label at each of `length` tokens into `marginals` (forward-backward, scaled). */
export function spanProbabilities(field: Crf, sums: Int32Array, length: number, marginals: Float32Array): void {
  const { factors } = field;
  const size = length * N;
  if (forward.length < size) {
    forward = new Float64Array(size * 2);
    exponent = new Float64Array(size * 2);
  }
  exponentials(field, sums, length, exponent);
  const oo = factors[O * N + O]!;
  const ow = factors[O * N + W]!;
  const oa = factors[O * N + A]!;
  const od = factors[O * N + D]!;
  const of = factors[O * N + F]!;
  const wo = factors[W * N + O]!;
  const ww = factors[W * N + W]!;
  const wa = factors[W * N + A]!;
  const wd = factors[W * N + D]!;
  const wf = factors[W * N + F]!;
  const co = factors[C * N + O]!;
  const cw = factors[C * N + W]!;
  const ca = factors[C * N + A]!;
  const cd = factors[C * N + D]!;
  const cf = factors[C * N + F]!;
  const fo = factors[F * N + O]!;
  const fw = factors[F * N + W]!;
  const fa = factors[F * N + A]!;
  const fd = factors[F * N + D]!;
  const ff = factors[F * N + F]!;
  const ab = factors[A * N + B]!;
  const ac = factors[A * N + C]!;
  const bb = factors[B * N + B]!;
  const bc = factors[B * N + C]!;
  const de = factors[D * N + E]!;
  const df = factors[D * N + F]!;
  const ee = factors[E * N + E]!;
  const ef = factors[E * N + F]!;
  let o = 1;
  let w = 1;
  let a = 1;
  let b = 0;
  let c = 0;
  let d = 1;
  let e = 0;
  let f = 1;
  for (let at = 0; at < size; at += N) {
    o *= exponent[at + O]!;
    w *= exponent[at + W]!;
    a *= exponent[at + A]!;
    b *= exponent[at + B]!;
    c *= exponent[at + C]!;
    d *= exponent[at + D]!;
    e *= exponent[at + E]!;
    f *= exponent[at + F]!;
    const scale = inverse(o + w + a + b + c + d + e + f);
    o *= scale;
    forward[at + O] = o;
    w *= scale;
    forward[at + W] = w;
    a *= scale;
    forward[at + A] = a;
    b *= scale;
    forward[at + B] = b;
    c *= scale;
    forward[at + C] = c;
    d *= scale;
    forward[at + D] = d;
    e *= scale;
    forward[at + E] = e;
    f *= scale;
    forward[at + F] = f;
    const toO = o * oo + w * wo + c * co + f * fo;
    const toW = o * ow + w * ww + c * cw + f * fw;
    const toA = o * oa + w * wa + c * ca + f * fa;
    const toD = o * od + w * wd + c * cd + f * fd;
    f = o * of + w * wf + c * cf + d * df + e * ef + f * ff;
    e = d * de + e * ee;
    c = a * ac + b * bc;
    b = a * ab + b * bb;
    o = toO;
    w = toW;
    a = toA;
    d = toD;
  }
  o = 1;
  w = 1;
  a = 0;
  b = 0;
  c = 1;
  d = 0;
  e = 0;
  f = 1;
  for (let at = size - N; at >= 0; at -= N) {
    const atO = forward[at + O]! * o;
    const atW = forward[at + W]! * w;
    const atA = forward[at + A]! * a;
    const atB = forward[at + B]! * b;
    const atC = forward[at + C]! * c;
    const atD = forward[at + D]! * d;
    const atE = forward[at + E]! * e;
    const atF = forward[at + F]! * f;
    const share = inverse(atO + atW + atA + atB + atC + atD + atE + atF);
    marginals[at + O] = share === 0 ? 1 : atO * share;
    marginals[at + W] = atW * share;
    marginals[at + A] = atA * share;
    marginals[at + B] = atB * share;
    marginals[at + C] = atC * share;
    marginals[at + D] = atD * share;
    marginals[at + E] = atE * share;
    marginals[at + F] = atF * share;
    o *= exponent[at + O]!;
    w *= exponent[at + W]!;
    a *= exponent[at + A]!;
    b *= exponent[at + B]!;
    c *= exponent[at + C]!;
    d *= exponent[at + D]!;
    e *= exponent[at + E]!;
    f *= exponent[at + F]!;
    const scale = inverse(o + w + a + b + c + d + e + f);
    const fromO = oo * o + ow * w + oa * a + od * d + of * f;
    const fromW = wo * o + ww * w + wa * a + wd * d + wf * f;
    const fromC = co * o + cw * w + ca * a + cd * d + cf * f;
    const fromF = fo * o + fw * w + fa * a + fd * d + ff * f;
    a = (ab * b + ac * c) * scale;
    b = (bb * b + bc * c) * scale;
    d = (de * e + df * f) * scale;
    e = (ee * e + ef * f) * scale;
    o = fromO * scale;
    w = fromW * scale;
    c = fromC * scale;
    f = fromF * scale;
  }
}
