import { seeded } from './random';

/**
 * Clusters of words that stand in the same company: vectors of the words to the left and right of each word, weighted by
 * positive pointwise mutual information and reduced by a randomised range finder (Halko, Martinsson and Tropp 2011),
 * then k-means. `texts` are words as vocabulary positions, -1 where a sentence ends or the word is none of the
 * vocabulary, the most frequent word first. Answers one cluster a word, from 1.
 */
export function clusterWords(texts: Int32Array, vocabulary: number, clusters: number): Uint8Array {
  const vectors = wordVectors(texts, vocabulary, 2000, 64);
  return kMeans(vectors, vocabulary, 64, clusters, 12);
}

/** One row a word, `size` numbers each, of unit length. */
function wordVectors(texts: Int32Array, vocabulary: number, contexts: number, size: number): Float32Array {
  const columns = contexts * 2;
  const counts = new Map<number, number>();
  const count = (word: number, column: number): void => {
    const key = word * columns + column;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  for (let i = 0; i < texts.length; i++) {
    const word = texts[i]!;
    if (word < 0) continue;
    const left = i > 0 ? texts[i - 1]! : -1;
    const right = i + 1 < texts.length ? texts[i + 1]! : -1;
    if (left >= 0 && left < contexts) count(word, left);
    if (right >= 0 && right < contexts) count(word, contexts + right);
  }
  const keys = Float64Array.from(counts.keys()).sort();
  const rowSum = new Float64Array(vocabulary);
  const columnSum = new Float64Array(columns);
  let total = 0;
  for (const key of keys) {
    const n = counts.get(key)!;
    rowSum[Math.floor(key / columns)]! += n;
    columnSum[key % columns]! += n;
    total += n;
  }
  const rows = new Int32Array(keys.length);
  const cols = new Int32Array(keys.length);
  const values = new Float32Array(keys.length);
  let kept = 0;
  for (const key of keys) {
    const row = Math.floor(key / columns);
    const column = key % columns;
    const information = Math.log((counts.get(key)! * total) / (rowSum[row]! * columnSum[column]!));
    if (information <= 0) continue;
    rows[kept] = row;
    cols[kept] = column;
    values[kept++] = information;
  }
  const random = seeded(7);
  let right = Float32Array.from({ length: columns * size }, () => random() - 0.5);
  let left = new Float32Array(vocabulary * size);
  for (let round = 0; round < 4; round++) {
    left = new Float32Array(vocabulary * size);
    for (let k = 0; k < kept; k++) addScaled(left, rows[k]! * size, right, cols[k]! * size, values[k]!, size);
    if (round === 3) break;
    orthonormalize(left, vocabulary, size);
    right = new Float32Array(columns * size);
    for (let k = 0; k < kept; k++) addScaled(right, cols[k]! * size, left, rows[k]! * size, values[k]!, size);
    orthonormalize(right, columns, size);
  }
  for (let row = 0; row < vocabulary; row++) toUnitLength(left, row * size, size, 1);
  return left;
}

/** Scales `count` numbers, `step` apart from `at` on, to a vector of length one; nothing stays nothing. */
function toUnitLength(numbers: Float32Array, at: number, count: number, step: number): void {
  const end = at + count * step;
  let norm = 0;
  for (let i = at; i < end; i += step) norm += numbers[i]! ** 2;
  const scale = norm > 0 ? 1 / Math.sqrt(norm) : 0;
  for (let i = at; i < end; i += step) numbers[i]! *= scale;
}

function addScaled(to: Float32Array, at: number, from: Float32Array, start: number, by: number, size: number): void {
  for (let d = 0; d < size; d++) to[at + d]! += by * from[start + d]!;
}

/** Gram-Schmidt over the columns of a row-major matrix. */
function orthonormalize(matrix: Float32Array, rows: number, size: number): void {
  for (let d = 0; d < size; d++) {
    for (let e = 0; e < d; e++) {
      let dot = 0;
      for (let r = 0; r < rows; r++) dot += matrix[r * size + d]! * matrix[r * size + e]!;
      for (let r = 0; r < rows; r++) matrix[r * size + d]! -= dot * matrix[r * size + e]!;
    }
    toUnitLength(matrix, d, rows, size);
  }
}

/** Spherical k-means; the first centres are spread over the frequency ranks. */
function kMeans(vectors: Float32Array, rows: number, size: number, clusters: number, rounds: number): Uint8Array {
  const centres = new Float32Array(clusters * size);
  // Frequent words first: they have the steadiest vectors.
  const step = Math.max(1, Math.floor(Math.min(rows, 3000) / clusters));
  for (let c = 0; c < clusters; c++)
    centres.set(vectors.subarray(((c * step) % rows) * size, (((c * step) % rows) + 1) * size), c * size);
  const assigned = new Uint8Array(rows);
  for (let round = 0; round < rounds; round++) {
    for (let r = 0; r < rows; r++) {
      let most = Number.NEGATIVE_INFINITY;
      for (let c = 0; c < clusters; c++) {
        let dot = 0;
        for (let d = 0; d < size; d++) dot += vectors[r * size + d]! * centres[c * size + d]!;
        if (dot > most) {
          most = dot;
          assigned[r] = c + 1;
        }
      }
    }
    centres.fill(0);
    for (let r = 0; r < rows; r++) addScaled(centres, (assigned[r]! - 1) * size, vectors, r * size, 1, size);
    for (let c = 0; c < clusters; c++) toUnitLength(centres, c * size, size, 1);
  }
  return assigned;
}
