import { readFileSync } from 'node:fs';
import { emptyCodebook } from '../../server/codebook/codebook';
import { compileLexicon } from '../../server/codebook/compile';
import { read } from '../../server/reading/read';
import { tokenize } from '../../server/reading/tokens';
import { makeNames } from './corpus';

/** What one task of the benchmark does with an article, made ready first. Its result keeps the work from being left out. */
type Task = (text: string) => number;

const tasks: Readonly<Record<string, () => Task>> = {
  'matcher 10k': () => matcher(10_000),
  'matcher 100k': () => matcher(100_000),
  read: () => {
    const lexicon = compileLexicon(emptyCodebook);
    return (text) => read(text, lexicon).analysis.mentions.length;
  },
  'wink sentences': () => {
    const { nlp } = loadWink(['sbd']);
    return (text) => nlp.readDoc(text).sentences().out().length;
  },
  'wink tags': () => {
    const { nlp, its } = loadWink(['sbd', 'pos']);
    return (text) => nlp.readDoc(text).tokens().out(its.pos).length;
  },
  'wink entities': () => {
    const { nlp, its } = loadWink(['sbd', 'pos', 'ner']);
    return (text) => {
      const doc = nlp.readDoc(text);
      return doc.sentences().out().length + doc.tokens().out(its.pos).length + doc.entities().out(its.detail).length;
    };
  },
  'compromise people, places, organizations': () => {
    const compromise = require('compromise');
    return (text) => compromise(text).topics().json().length;
  },
  'compromise quotations': () => {
    const compromise = require('compromise');
    return (text) => compromise(text).quotations().json().length;
  },
};

/** Tokens and the names of a list among them. */
function matcher(names: number): Task {
  const actors = makeNames(names).map((name) => ({
    id: name,
    name,
    type: 'organization' as const,
    aliases: [],
    roles: [],
    at: { start: 0, end: 0 },
  }));
  const lexicon = compileLexicon({ ...emptyCodebook, actors });
  return (text) => lexicon.match(tokenize(text)).length;
}

function loadWink(pipe: readonly string[]) {
  const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'), pipe);
  return { nlp, its: nlp.its };
}

/** The yardstick that makes figures of different machines comparable. */
function bare(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

let kept = 0;

/** How long a timed stretch lasts at least, in ms: long enough for whatever else the machine does to hit all alike. */
const stretch = 100;

/** The median time over all articles, in ms, after rounds that let the compiler do its work. */
function measure(task: Task, articles: readonly string[], rounds: number): number {
  const times: number[] = [];
  for (let round = 0; round < rounds + 2; round++) {
    const began = performance.now();
    let passes = 0;
    do {
      for (const text of articles) kept = (kept + task(text)) | 0;
      passes++;
    } while (performance.now() - began < stretch);
    if (round >= 2) times.push((performance.now() - began) / passes);
  }
  return times.sort((a, b) => a - b)[times.length >> 1]!;
}

const [name = '', corpus = '', rounds = ''] = process.argv.slice(2);
const articles: string[] = JSON.parse(readFileSync(corpus, 'utf8'));
const bareMs = measure(bare, articles, 5);
const task = tasks[name]!();
const ms = measure(task, articles, Number(rounds));
console.log(JSON.stringify({ bareMs, ms, peakMb: process.resourceUsage().maxRSS / 1024, kept }));
