import { rowOf, shiftFor } from '../reading/model/hash';
import { keepProbability, RERANK_WIDTH, type Reranker } from '../reading/model/rerank';
import { seeded, shuffled } from './random';

/** Relations as the models found them, with whether each is right. */
export interface JudgedExamples {
  /** `RERANK_WIDTH` features a relation. */
  readonly features: Int32Array;
  /** `RELATION_NUMBERS` numbers a relation. */
  readonly numbers: Float32Array;
  readonly right: Uint8Array;
}

/** Learns which relations to keep: logistic regression, follow-the-regularised-leader with an L1 and L2 penalty. */
export function trainReranker(
  { features, right }: Pick<JudgedExamples, 'features' | 'right'>,
  rows = 1 << 14,
  epochs = 6,
): Reranker {
  const weights = new Float32Array(rows);
  const z = new Float64Array(rows);
  const squares = new Float64Array(rows);
  const rate = 0.05;
  const l1 = 0.5;
  const l2 = 2;
  const shift = shiftFor(rows);
  const random = seeded(31);
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const r of shuffled(right.length, random)) {
      const given = features.subarray(r * RERANK_WIDTH, (r + 1) * RERANK_WIDTH);
      const gradient = keepProbability({ weights }, given) - right[r]!;
      for (const hash of given) {
        const at = rowOf(hash, shift);
        const next = squares[at]! + gradient * gradient;
        z[at]! += gradient - ((Math.sqrt(next) - Math.sqrt(squares[at]!)) / rate) * weights[at]!;
        squares[at] = next;
        const size = Math.abs(z[at]!);
        weights[at] = size <= l1 ? 0 : (-Math.sign(z[at]!) * (size - l1)) / ((1 + Math.sqrt(next)) / rate + l2);
      }
    }
  return { weights };
}
