// Trains the tagger of server/reading/syntax on a treebank in CoNLL-U and writes its model:
//
//   node trainTagger.js TRAIN.conllu DEV.conllu OUT.json [RAW.jsonl]
//
// An averaged perceptron, from left to right with its own tags as history, over the tags the dictionary allows.
// With raw text ({"text"} a line), a first tagger reads it, and the words it meets there enter the dictionary of the
// second with the tags they were mostly given: that is how words of the news which the treebank lacks become known.
import { readFileSync, writeFileSync } from 'node:fs';
import { formsOf } from '../reading/inflect';
import {
  type Dictionary,
  featuresAt,
  type Known,
  lookUp,
  type Places,
  placesFor,
  TAGS,
  TEMPLATES,
} from '../reading/syntax/features';
import { Tag } from '../reading/syntax/syntax';
import { best, dictionaryOf, learntTags, packWeights, type Tagger, tagTokens } from '../reading/syntax/tagger';
import { Shape, type Tokens, tokenize } from '../reading/tokens';
import { readTreebank, type TreebankSentence } from './conllu';
import { NEWS_VERBS } from './newsVerbs';
import { reshuffler } from './random';

const EPOCHS = 12;
/** Rarer words teach the model what unknown words look like. */
const LEAST_SEEN = 2;
/** Words of raw text must be met so often to be learned. */
const LEAST_ADDED = 4;
/** A word seen so often as a verb alone, or as a noun alone, is taken at its word. */
const SURE = 3;
const LARGEST = 40;
/** Function words that a small treebank may lack. */
const CLOSED_WORDS = (
  [
    [
      'amid amidst despite versus alongside regarding concerning toward towards upon onto via unlike besides atop',
      Tag.Preposition,
    ],
    ['whereas lest albeit unless whether although', Tag.Subordinator],
    ['himself herself itself themselves ourselves myself yourself whom whoever whatever nobody everybody', Tag.Pronoun],
    ["ca wo sha ai 'll 'd 've 're 'm ought cannot mustn shouldn", Tag.Auxiliary],
  ] as const
).flatMap(([words, tag]) => words.split(' ').map((word) => [word, 1 << tag] as const));

const [trainPath, devPath, outPath, rawPath] = process.argv.slice(2);
if (!trainPath || !devPath || !outPath) {
  console.error('usage: trainTagger TRAIN.conllu DEV.conllu OUT.json [RAW.jsonl]');
  process.exit(2);
}

const train = readTreebank(readFileSync(trainPath, 'utf8'));
const counts = countTags(train);
let written = dictionaryText(counts);
if (rawPath) {
  const first = trained(written);
  const raw = readFileSync(rawPath, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => tokenize((JSON.parse(line) as { text: string }).text));
  written = dictionaryText(counts, countRaw(raw, first));
}
const tagger = trained(written);
writeFileSync(outPath, `${JSON.stringify({ words: written, weights: packWeights(tagger.weights) }, null, 2)}\n`);
report(readAgain(readTreebank(readFileSync(devPath, 'utf8'))), tagger);

/** Tokens anew: a dictionary gives words ids that tokens made earlier lack. */
function readAgain(sentences: readonly TreebankSentence[]): TreebankSentence[] {
  return sentences.map((s) => ({ ...s, tokens: tokenize(s.tokens.text) }));
}

function trained(words: string): Tagger & { readonly weights: Int8Array } {
  const dictionary = dictionaryOf(words);
  const places = placesFor(dictionary.size);
  const learned = learn(readAgain(train), dictionary, places);
  const scale = LARGEST / quantile(learned, 0.9995);
  const weights = Int8Array.from(learned, (w) => Math.max(-LARGEST, Math.min(LARGEST, Math.round(w * scale))));
  return { dictionary, places, weights };
}

type Counts = Map<string, Map<number, number>>;

function wordAt(tokens: Tokens, i: number): string {
  return tokens.text.slice(tokens.start[i], tokens.end[i]).toLowerCase().replaceAll('’', "'");
}

function count(counts: Counts, word: string, tag: number): void {
  if (/\d|[\s/]/.test(word)) return;
  const tags = counts.get(word) ?? new Map<number, number>();
  counts.set(word, tags.set(tag, (tags.get(tag) ?? 0) + 1));
}

function countTags(sentences: readonly TreebankSentence[]): Counts {
  const counts: Counts = new Map();
  for (const { tokens, gold } of sentences)
    for (let i = 0; i < tokens.count; i++) if (gold[i]! >= 0) count(counts, wordAt(tokens, i), gold[i]!);
  return counts;
}

/** What a tagger makes of raw sentences; a capital that opens one says nothing. */
function countRaw(raw: readonly Tokens[], first: Tagger): Counts {
  const counts: Counts = new Map();
  for (const { text } of raw) {
    const tokens = tokenize(text);
    const tag = learntTags(tokens, [{ first: 0, last: tokens.count }], first);
    for (let i = 0; i < tokens.count; i++)
      if (tokens.shape[i]! & Shape.Word && !(i === 0 && tokens.shape[i]! & Shape.Capital))
        count(counts, wordAt(tokens, i), tag[i]!);
  }
  return counts;
}

function total(tags: ReadonlyMap<number, number>): number {
  return [...tags.values()].reduce((a, b) => a + b, 0);
}

/** The dictionary as written: words of the treebank, then words that raw text adds. */
function dictionaryText(counts: Counts, added: Counts = new Map()): string {
  const known = [...counts]
    .map(([word, tags]) => ({ word, tags, count: total(tags) }))
    .filter(({ count }) => count >= LEAST_SEEN)
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
    .map(({ word, tags, count }) => [word, bitsOf(word, tags, count)] as const);
  const has = new Set(known.map(([word]) => word));
  const more = [...added]
    .filter(([word, tags]) => !has.has(word) && total(tags) >= LEAST_ADDED)
    .sort((a, b) => total(b[1]) - total(a[1]) || (a[0] < b[0] ? -1 : 1))
    .map(
      ([word, tags]) =>
        [
          word,
          isComparative(word, counts) ? (1 << Tag.Adjective) | (1 << Tag.Adverb) : bitsOf(word, frequent(tags), 1),
        ] as const,
    )
    .filter(([, bits]) => bits !== 0);
  return withVerbs([...CLOSED_WORDS.filter(([word]) => !has.has(word)), ...known, ...more])
    .sort(
      (a, b) => (counts.has(b[0]) ? total(counts.get(b[0])!) : 0) - (counts.has(a[0]) ? total(counts.get(a[0])!) : 0),
    )
    .map(([word, bits]) => `${word}/${bits.toString(36)}`)
    .join(' ');
}

/** "tougher" beside "tough": a tagger that does not know it may take it for a verb. */
function isComparative(word: string, counts: Counts): boolean {
  const stems = [word.replace(/er$/, ''), word.replace(/r$/, ''), word.replace(/ier$/, 'y')];
  return /er$/.test(word) && stems.some((stem) => stem !== word && counts.get(stem)?.has(Tag.Adjective));
}

/** Words that take a position must be readable as verbs, however small the treebank. */
function withVerbs(entries: (readonly [string, number])[]): (readonly [string, number])[] {
  const bits = new Map(entries);
  for (const lemma of NEWS_VERBS)
    for (const form of formsOf(lemma)) {
      const past = form !== lemma && !/(?:s|ing)$/.test(form);
      const tags = /ing$/.test(form) && form !== lemma ? [Tag.VerbIng] : past ? [Tag.Verb, Tag.VerbPast] : [Tag.Verb];
      if (form === lemma) tags.push(Tag.VerbBase);
      const named = ((bits.get(lemma) ?? 1 << Tag.Noun) & (1 << Tag.Noun)) !== 0;
      if (!past && !/ing$/.test(form) && (named || !bits.has(form))) tags.push(Tag.Noun);
      bits.set(
        form,
        tags.reduce((set, tag) => set | (1 << tag), bits.get(form) ?? 0),
      );
    }
  return [...bits];
}

/** Tags given to at least a tenth of a word's places. */
function frequent(tags: ReadonlyMap<number, number>): Map<number, number> {
  const least = total(tags) / 10;
  const names = tags.get(Tag.Proper) ?? 0;
  // A word mostly met as a name is one; the rare name that is mostly a word is found by its capital.
  if (names > total(tags) * 0.9) return new Map([[Tag.Proper, names]]);
  return new Map([...tags].filter(([tag, n]) => n >= least && tag !== Tag.Proper));
}

/** The tags a word may have: those seen, without slips of one in hundreds, and forms that English always pairs. */
function bitsOf(word: string, tags: ReadonlyMap<number, number>, count: number): number {
  let bits = 0;
  for (const [tag, n] of tags) if (n * 80 >= count) bits |= 1 << tag;
  const pair = (a: Tag, b: Tag): void => {
    if (bits & ((1 << a) | (1 << b))) bits |= (1 << a) | (1 << b);
  };
  if (bits === 1 << Tag.Proper) return count < 8 ? bits | (1 << Tag.Noun) : bits;
  const closed = count > 300;
  if (!closed) {
    const base = bits & ((1 << Tag.VerbBase) | (1 << Tag.Verb)) && !/(ed|s)$/.test(word);
    if (/ed$/.test(word)) pair(Tag.Verb, Tag.VerbPast);
    else if (base && bits & (1 << Tag.VerbBase)) pair(Tag.Verb, Tag.VerbBase);
    if (/ing$/.test(word) && bits & (1 << Tag.VerbIng)) bits |= 1 << Tag.Noun;
    // A word seen a few times only as a noun may well be a verb, and the other way round.
    if (count < 12) {
      const open = (1 << Tag.Noun) | (1 << Tag.Verb) | (1 << Tag.VerbBase);
      if (/[^s]s$/.test(word) && bits & ((1 << Tag.Noun) | (1 << Tag.Verb))) bits |= (1 << Tag.Noun) | (1 << Tag.Verb);
      else if (!/(ed|ing|ly|[^s]s|tion|ment|ness|ity)$/.test(word) && bits & open && count < SURE) bits |= open;
      else if (/ed$/.test(word) && bits & (1 << Tag.Adjective)) bits |= (1 << Tag.Verb) | (1 << Tag.VerbPast);
      if (/ed$/.test(word)) bits |= 1 << Tag.Adjective;
    }
  }
  return bits;
}

function learn(sentences: readonly TreebankSentence[], dictionary: Dictionary, places: Places): Float64Array {
  const known: Known = { row: new Uint16Array(0), allowed: new Int32Array(0), class: new Uint8Array(0) };
  const size = places.size * TAGS;
  const weights = new Float32Array(size);
  const sums = new Float64Array(size);
  const since = new Int32Array(size);
  const offsets = new Int32Array(TEMPLATES);
  let step = 0;
  const change = (at: number, by: number): void => {
    sums[at]! += weights[at]! * (step - since[at]!);
    since[at] = step;
    weights[at]! += by;
  };
  const reshuffled = reshuffler(sentences.length);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    let wrong = 0;
    for (const at of reshuffled()) {
      const { tokens, gold } = sentences[at]!;
      lookUp(tokens, dictionary, [{ first: 0 }], known);
      const tag = new Uint8Array(tokens.count);
      for (let i = 0; i < tokens.count; i++) {
        const allowed = known.allowed[i]!;
        if ((allowed & (allowed - 1)) === 0) {
          tag[i] = 31 - Math.clz32(allowed);
          continue;
        }
        featuresAt(tokens, i, 0, tokens.count, known, tag, places, offsets);
        const guess = best(allowed, offsets, weights);
        tag[i] = guess;
        step++;
        const right = gold[i]!;
        if (right < 0 || right === guess || (allowed & (1 << right)) === 0) continue;
        wrong++;
        for (let t = 0; t < TEMPLATES; t++) {
          change(offsets[t]! + right, 1);
          change(offsets[t]! + guess, -1);
        }
      }
    }
    console.error(`epoch ${epoch + 1}: ${wrong} mistakes`);
  }
  return Float64Array.from(sums, (sum, at) => (sum + weights[at]! * (step - since[at]!)) / step);
}

function quantile(values: Float64Array, q: number): number {
  const sizes = values
    .filter((w) => w !== 0)
    .map(Math.abs)
    .sort();
  return sizes[Math.floor(sizes.length * q)] ?? 1;
}

function report(sentences: readonly TreebankSentence[], tagger: Tagger): void {
  const coarse = (tag: number): number => (tag >= Tag.Verb && tag <= Tag.VerbPast ? Tag.Verb : tag);
  let n = 0;
  let fine = 0;
  let upos = 0;
  const confusions = new Map<string, number>();
  for (const { tokens, gold } of sentences) {
    const tag = tagTokens(tokens, [{ first: 0, last: tokens.count }], tagger);
    for (let i = 0; i < tokens.count; i++) {
      if (gold[i]! < 0) continue;
      n++;
      if (tag[i] === gold[i]) fine++;
      else {
        const key = `${Tag[gold[i]!]} taken for ${Tag[tag[i]!]}`;
        confusions.set(key, (confusions.get(key) ?? 0) + 1);
      }
      if (coarse(tag[i]!) === coarse(gold[i]!)) upos++;
    }
  }
  const percent = (x: number): string => ((100 * x) / n).toFixed(2);
  console.log(`words ${tagger.dictionary.size}`);
  console.log(`dev: tags ${percent(fine)} %, coarse ${percent(upos)} % of ${n} tokens`);
  for (const [key, count] of [...confusions].sort((a, b) => b[1] - a[1]).slice(0, 14)) console.log(`  ${count} ${key}`);
}
