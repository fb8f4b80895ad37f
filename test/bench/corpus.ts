import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reads articles from JSON lines with a `text` each. */
export function articlesOf(jsonl: string): string[] {
  return jsonl
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line).text as string);
}

/**
 * Articles made until they hold `size` UTF-16 units, the same on every run: what two of the examples say, in other order,
 * between paragraphs of `background.txt` that tell how things came about. So they are as long as news and as full of
 * actors, attributions and stances, of which the examples alone have twice as many (`npm run bench` prints how many).
 * Every other name is made up anew, so that no two articles are alike and nothing can be remembered from one to the next.
 * Within an article a name stays the same, as in news.
 */
export function makeArticles(size: number): string[] {
  const random = randomFrom(1);
  const examples = readdirSync('examples')
    .filter((name) => /\.(txt|article)$/.test(name))
    .sort()
    .map((name) => paragraphsOf(join('examples', name)));
  const background = paragraphsOf('test/bench/background.txt');
  const articles: string[] = [];
  for (let made = 0; made < size; ) {
    const said = [...shuffled(examples, random)[0]!, ...shuffled(examples, random)[0]!];
    const told = shuffled(background, random).slice(0, BACKGROUND);
    const text = renamed(shuffled([...said, ...told], random).join('\n\n'), random);
    articles.push(text);
    made += text.length;
  }
  return articles;
}

/** Paragraphs of background in an article. */
const BACKGROUND = 8;

const paragraphsOf = (file: string): string[] => readFileSync(file, 'utf8').trim().split(/\n\n+/);

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const left = [...items];
  return items.map(() => left.splice(Math.floor(random() * left.length), 1)[0]!);
}

/** `count` names of two words, all different; the same on every run. */
export function makeNames(count: number): string[] {
  const random = randomFrom(2);
  const names = new Set<string>();
  while (names.size < count) names.add(`${madeUpName(random)} ${madeUpName(random)}`);
  return [...names];
}

/** Other capitalised words for half of those inside sentences, the same wherever they stand. */
function renamed(text: string, random: () => number): string {
  const names = new Map<string, string>();
  for (const [name] of text.matchAll(/(?<=[a-z,] )[A-Z][a-z]{3,}/g))
    if (!names.has(name)) names.set(name, random() < 0.5 ? name : madeUpName(random));
  return text.replaceAll(/[A-Z][a-z]{3,}/g, (word) => names.get(word) ?? word);
}

function madeUpName(random: () => number): string {
  const syllables = Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(parts, random)).join('');
  return syllables[0]!.toUpperCase() + syllables.slice(1);
}

const parts = 'al ber ca dor el fen gra hol is jo ka len mar nor os pel qui ros sta tor ul ven wes yar zim'.split(' ');

function pick<T>(items: readonly T[], random: () => number): T {
  return items[Math.floor(random() * items.length)]!;
}

/** Numbers from 0 to 1 by mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
