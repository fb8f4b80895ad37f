import { type Crf, exponentials, heightsFor, inverse, traceBack } from './crf';
import { CUE_LABELS, CueLabel } from './cues';

/**
 * The most likely labels of a sequence, and how likely each label is, for the field of cues. Written out label by label,
 * so that the sums of a token stay in registers: O outside, S a single token, F the first and T a further token of a cue.
 * A cue may begin behind O, S and T; T follows F and T alone; the last token is no F.
 */
const O = CueLabel.Outside;
const S = CueLabel.Single;
const F = CueLabel.First;
const T = CueLabel.Further;
const N = CUE_LABELS;

/** Writes the most likely labels of `length` tokens with these sums of weights into `path` (Viterbi 1967). */
export function cuePath(field: Crf, sums: Int32Array, length: number, path: Uint8Array): void {
  if (length === 0) return;
  const { steps } = field;
  const best = heightsFor(length * N);
  let o = sums[O]!;
  let s = sums[S]!;
  let f = sums[F]!;
  let t = Number.NEGATIVE_INFINITY;
  for (let at = 0; ; at += N) {
    best[at + O] = o;
    best[at + S] = s;
    best[at + F] = f;
    best[at + T] = t;
    if (at + N === length * N) break;
    const toO = Math.max(o + steps[O * N + O]!, s + steps[S * N + O]!, t + steps[T * N + O]!);
    const toS = Math.max(o + steps[O * N + S]!, s + steps[S * N + S]!, t + steps[T * N + S]!);
    const toF = Math.max(o + steps[O * N + F]!, s + steps[S * N + F]!, t + steps[T * N + F]!);
    const toT = Math.max(f + steps[F * N + T]!, t + steps[T * N + T]!);
    o = toO + sums[at + N + O]!;
    s = toS + sums[at + N + S]!;
    f = toF + sums[at + N + F]!;
    t = toT + sums[at + N + T]!;
  }
  traceBack(field, best, length, t > Math.max(o, s) ? T : s > o ? S : O, path);
}

let forward = new Float64Array(0);
let exponent = new Float64Array(0);

/** Writes the probability of each label at each of `length` tokens into `marginals` (forward-backward, scaled). */
export function cueProbabilities(field: Crf, sums: Int32Array, length: number, marginals: Float32Array): void {
  const { factors } = field;
  const size = length * N;
  if (forward.length < size) {
    forward = new Float64Array(size * 2);
    exponent = new Float64Array(size * 2);
  }
  exponentials(field, sums, length, exponent);
  const oo = factors[O * N + O]!;
  const os = factors[O * N + S]!;
  const of = factors[O * N + F]!;
  const so = factors[S * N + O]!;
  const ss = factors[S * N + S]!;
  const sf = factors[S * N + F]!;
  const ft = factors[F * N + T]!;
  const to = factors[T * N + O]!;
  const ts = factors[T * N + S]!;
  const tf = factors[T * N + F]!;
  const tt = factors[T * N + T]!;
  let o = 1;
  let s = 1;
  let f = 1;
  let t = 0;
  for (let at = 0; at < size; at += N) {
    o *= exponent[at + O]!;
    s *= exponent[at + S]!;
    f *= exponent[at + F]!;
    t *= exponent[at + T]!;
    const scale = inverse(o + s + f + t);
    o *= scale;
    s *= scale;
    f *= scale;
    t *= scale;
    forward[at + O] = o;
    forward[at + S] = s;
    forward[at + F] = f;
    forward[at + T] = t;
    const toO = o * oo + s * so + t * to;
    const toS = o * os + s * ss + t * ts;
    const toF = o * of + s * sf + t * tf;
    t = f * ft + t * tt;
    o = toO;
    s = toS;
    f = toF;
  }
  o = 1;
  s = 1;
  f = 0;
  t = 1;
  for (let at = size - N; at >= 0; at -= N) {
    const atO = forward[at + O]! * o;
    const atS = forward[at + S]! * s;
    const atF = forward[at + F]! * f;
    const atT = forward[at + T]! * t;
    const share = inverse(atO + atS + atF + atT);
    marginals[at + O] = share === 0 ? 1 : atO * share;
    marginals[at + S] = atS * share;
    marginals[at + F] = atF * share;
    marginals[at + T] = atT * share;
    o *= exponent[at + O]!;
    s *= exponent[at + S]!;
    f *= exponent[at + F]!;
    t *= exponent[at + T]!;
    const scale = inverse(o + s + f + t);
    const fromO = oo * o + os * s + of * f;
    const fromS = so * o + ss * s + sf * f;
    const fromF = ft * t;
    const fromT = to * o + ts * s + tf * f + tt * t;
    o = fromO * scale;
    s = fromS * scale;
    f = fromF * scale;
    t = fromT * scale;
  }
}
