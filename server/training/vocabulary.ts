import { slotOf, type WordTable, wordKey, wordTableOf } from '../reading/model/words';
import type { Tokens } from '../reading/tokens';
import { clusterWords } from './clusters';

/** Clusters the most frequent words of raw texts. */
export function buildWordTable(texts: readonly Tokens[], clusters: number, vocabulary: number): WordTable {
  const counts = new Map<number, number>();
  for (const tokens of texts)
    for (let i = 0; i < tokens.count; i++) {
      const word = wordKey(tokens, i);
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  const ranked = [...counts.keys()]
    .filter((word) => counts.get(word)! >= 4)
    .sort((a, b) => counts.get(b)! - counts.get(a)! || a - b)
    .slice(0, vocabulary);
  const rank = new Map(ranked.map((word, i) => [word, i]));
  const stream = new Int32Array(texts.reduce((sum, tokens) => sum + tokens.count + 1, 0)).fill(-1);
  let at = 0;
  for (const tokens of texts) {
    for (let i = 0; i < tokens.count; i++) stream[at++] = rank.get(wordKey(tokens, i)) ?? -1;
    at++;
  }
  const assigned = clusterWords(stream, ranked.length, clusters);
  let size = 1024;
  while (size < ranked.length * 2) size *= 2;
  const keys = new Int32Array(size);
  const cluster = new Uint8Array(size);
  ranked.forEach((word, i) => {
    const slot = slotOf(keys, word);
    if (word === 0) return;
    keys[slot] = word;
    cluster[slot] = assigned[i]!;
  });
  return wordTableOf(keys, cluster);
}
