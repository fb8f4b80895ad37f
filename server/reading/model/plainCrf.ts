import type { Crf, CrfWeights } from './crf';
import { type CrfTables, LANES, tablesOf } from './crfTables';
import { rowOf, shiftFor } from './hash';

/** A field in plain TypeScript: for machines without vectors, or processes that may not have the memory for them. */
export const plainCrf = (weights: CrfWeights): Crf => new PlainCrf(weights);

class PlainCrf implements Crf {
  readonly weights: CrfWeights;
  features = new Int32Array(0);
  sums = new Int32Array(0);
  private numbers = new Float32Array(0);
  /** Of the best labels' sums, too: of the two, one at a time is needed. */
  private exponents = new Float32Array(0);
  private path = new Uint8Array(0);
  private readonly bytes: Uint8Array;
  private readonly shift: number;
  private readonly tables: CrfTables;

  constructor(weights: CrfWeights) {
    const { labels, packed } = weights;
    this.weights = weights;
    this.bytes = new Uint8Array(packed.buffer, packed.byteOffset, packed.byteLength);
    this.shift = shiftFor(this.bytes.length / labels);
    this.tables = tablesOf(weights);
  }

  reserve(tokens: number, width: number): void {
    if (this.features.length < tokens * width) this.features = new Int32Array(tokens * width * 2);
    if (this.path.length >= tokens) return;
    this.sums = new Int32Array(tokens * LANES * 2);
    this.numbers = new Float32Array(tokens * LANES * 2);
    this.exponents = new Float32Array(tokens * LANES * 2);
    this.path = new Uint8Array(tokens * 2);
  }

  addWeights(length: number, width: number, from = 0): void {
    const { bytes, features, shift, sums } = this;
    const { labels } = this.weights;
    for (let i = 0, at = 0, feature = from; i < length; i++, at += LANES) {
      sums.fill(0, at, at + LANES);
      for (const end = feature + width; feature < end; feature++) {
        const row = rowOf(features[feature]!, shift) * labels;
        for (let y = 0; y < labels; y++) sums[at + y]! += bytes[row + y]! - 128;
      }
    }
  }

  bestLabels(length: number): Uint8Array {
    const { sums, exponents: best, tables, path } = this;
    const { firstSteps, steps, stepsBack, lastSteps } = tables;
    for (let y = 0; y < LANES; y++) best[y] = firstSteps[y]! + sums[y]!;
    for (let at = LANES; at < length * LANES; at += LANES)
      for (let y = 0; y < LANES; y++) {
        const row = y * LANES;
        let most = Number.NEGATIVE_INFINITY;
        for (let x = 0; x < LANES; x++) most = Math.max(most, best[at - LANES + x]! + stepsBack[row + x]!);
        best[at + y] = most + sums[at + y]!;
      }
    for (let i = length - 1; i >= 0; i--) {
      let most = Number.NEGATIVE_INFINITY;
      for (let x = 0; x < LANES; x++) {
        const worth = best[i * LANES + x]! + (i === length - 1 ? lastSteps[x]! : steps[x * LANES + path[i + 1]!]!);
        if (worth <= most) continue;
        most = worth;
        path[i] = x;
      }
    }
    return path;
  }

  /** By the forward-backward algorithm, with the numbers of each token scaled to one. */
  probabilities(length: number): Float32Array {
    const { numbers, exponents, tables } = this;
    const size = length * LANES;
    this.takeExponentials(size);
    for (let at = 0; at < size; at += LANES) {
      if (at === 0) numbers.set(tables.first);
      else follow(numbers, at - LANES, tables.factors, numbers, at);
      for (let y = at; y < at + LANES; y++) numbers[y]! *= exponents[y]!;
      scaleToOne(numbers, at);
    }
    const behind = Float32Array.from(tables.last);
    for (let at = size - LANES; at >= 0; at -= LANES) {
      for (let y = 0; y < LANES; y++) {
        numbers[at + y]! *= behind[y]!;
        exponents[at + y]! *= behind[y]!;
      }
      scaleToOne(numbers, at);
      scaleToOne(exponents, at);
      follow(exponents, at, tables.factorsBack, behind, 0);
    }
    return numbers;
  }

  /** Exponentials of the sums, each against the highest of its token. */
  private takeExponentials(size: number): void {
    const { sums, exponents } = this;
    const { labels } = this.weights;
    const { falls } = this.tables;
    for (let at = 0; at < size; at += LANES) {
      let highest = sums[at]!;
      for (let y = at + 1; y < at + labels; y++) highest = Math.max(highest, sums[y]!);
      for (let y = at; y < at + LANES; y++) exponents[y] = falls[Math.min(highest - sums[y]!, falls.length - 1)] ?? 0;
    }
  }
}

/** What labels with the numbers at `from` make of those that follow them, by the factors of each row's label. */
function follow(numbers: Float32Array, from: number, factors: Float32Array, out: Float32Array, at: number): void {
  for (let y = 0; y < LANES; y++) {
    let sum = 0;
    for (let x = 0; x < LANES; x++) sum += numbers[from + x]! * factors[x * LANES + y]!;
    out[at + y] = sum;
  }
}

/** Keeps a token's numbers from vanishing over a long sequence. */
function scaleToOne(numbers: Float32Array, at: number): void {
  let sum = 0;
  for (let y = at; y < at + LANES; y++) sum += numbers[y]!;
  if (sum > 0) for (let y = at; y < at + LANES; y++) numbers[y]! /= sum;
}
