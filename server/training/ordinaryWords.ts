// Counts the words that news writes in lower case, for server/reading/names/ordinaryWords.ts:
//
//   npx tsx server/training/ordinaryWords.ts OUT.ts SOURCE…
//
// A source is {"text"} a line (*.jsonl) or a treebank (*.conllu). A capital counts against a word only where neither a
// sentence's start nor a headline explains it. Each text counts once. The same sources give the same file.
import { readFileSync, writeFileSync } from 'node:fs';
import { Casing, casingOf } from '../reading/names/casing';
import { sentencesOf } from '../reading/sentences';
import { Shape, tokenize } from '../reading/tokens';
import { readTreebank } from './conllu';
import { wordLines } from './wordLines';

/** Rarer words may be slips. */
const LEAST_SEEN = 3;
/** Capitals for each time in lower case: "council" stands in names oftener than alone, and is a word all the same. */
const MOST_CAPITALS = 6;

const [outPath, ...sources] = process.argv.slice(2);
if (!outPath || sources.length === 0) {
  console.error('usage: ordinaryWords.ts OUT.ts SOURCE…');
  process.exit(2);
}

const lower = new Map<string, number>();
const capital = new Map<string, number>();
const seen = new Set<string>();
for (const source of sources)
  for (const text of textsOf(source)) {
    if (seen.has(text)) continue;
    seen.add(text);
    count(text);
  }
const words = [...lower].filter(
  ([word, times]) => times >= LEAST_SEEN && times * MOST_CAPITALS > (capital.get(word) ?? 0),
);
writeFileSync(outPath, sourceOf(words.map(([word]) => word).sort()));
console.log(`${words.length} words of ${seen.size} texts`);

function textsOf(path: string): readonly string[] {
  const content = readFileSync(path, 'utf8');
  if (path.endsWith('.conllu')) return readTreebank(content).map(({ tokens }) => tokens.text);
  return content
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { readonly text: string }).text);
}

function count(text: string): void {
  const tokens = tokenize(text);
  for (const sentence of sentencesOf(tokens)) {
    if (casingOf(tokens, sentence, 'body') !== Casing.Normal) continue;
    for (let i = sentence.first; i < sentence.last; i++) {
      // Parts of compounds, handles and addresses are no words of their own.
      if (i > sentence.first && !(tokens.shape[i]! & Shape.SpaceBefore)) continue;
      const word = text.slice(tokens.start[i]!, tokens.end[i]!);
      if (!/^[A-Za-z]{2,}$/.test(word)) continue;
      if (word === word.toLowerCase()) add(lower, word);
      else if (i > sentence.first && !(tokens.shape[i - 1]! & Shape.Punctuation)) add(capital, word.toLowerCase());
    }
  }
}

function add(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}

function sourceOf(list: readonly string[]): string {
  return `import { wordSet } from '../vocabulary';

/**
 * Words that English news writes in lower case more often than not: a capital on one of them at the start of a sentence
 * or in a headline says nothing. Counted by server/training/ordinaryWords.ts; docs/word-lists.md names the sources.
 */
export const ORDINARY = wordSet(
  \`
${wordLines(list)}
  \`,
);
`;
}
