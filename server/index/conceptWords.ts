import type { CodebookConcept } from '../codebook/codebook';
import { nameKey } from '../codebook/names';

/** Tells the ids of the concepts whose name or phrases stand in some words, each from the beginning of a word on. */
export type FindConcepts = (words: string) => readonly string[];

/** Longer words are no statement of a concept; the limit keeps the search linear. In UTF-16 units. */
const LONGEST = 400;

/** Compiles what states each concept. Searching takes time linear in the words and in the phrases that begin alike. */
export function conceptFinder(concepts: readonly CodebookConcept[]): FindConcepts {
  const byFirst = new Map<string, { readonly phrase: string; readonly id: string }[]>();
  for (const { id, name, phrases } of concepts)
    for (const phrase of [name, ...phrases].map(nameKey)) {
      const first = WORD.exec(phrase)?.[0];
      if (first === undefined) continue;
      const known = byFirst.get(first);
      if (known) known.push({ phrase: phrase.slice(phrase.indexOf(first)), id });
      else byFirst.set(first, [{ phrase: phrase.slice(phrase.indexOf(first)), id }]);
    }
  if (byFirst.size === 0) return () => [];
  return (words) => {
    const said = nameKey(words.slice(0, LONGEST));
    const found = new Set<string>();
    for (const { 0: word, index } of said.matchAll(WORDS))
      for (const { phrase, id } of byFirst.get(word) ?? [])
        if (said.startsWith(phrase, index) && !isInWord(said, index + phrase.length)) found.add(id);
    return [...found];
  };
}

const WORD = /[\p{L}\p{N}]+/u;
const WORDS = /[\p{L}\p{N}]+/gu;

/** A plural is the same word: "ferry tax" stands in "ferry taxes". */
const isInWord = (text: string, at: number): boolean => /^(?!e?s\b)[\p{L}\p{N}]/u.test(text.slice(at, at + 3));
