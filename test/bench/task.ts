import { readFileSync } from 'node:fs';
import { emptyCodebook } from '../../server/codebook/codebook';
import { compileLexicon } from '../../server/codebook/compile';
import type { Judge } from '../../server/reading/block';
import { loadModel } from '../../server/reading/model/judge';
import { read } from '../../server/reading/read';
import { rules } from '../../server/reading/rules';
import { split } from '../../server/reading/tokens';
import { makeNames } from './corpus';

/** What one task of the benchmark does with an article, made ready first. Its result keeps the work from being left out. */
type Task = (text: string) => number;

const tasks: Readonly<Record<string, () => Task>> = {
  'matcher 10k': () => matcher(10_000),
  'matcher 100k': () => matcher(100_000),
  'read by rule': () => reader(rules),
  'read with the model': () => {
    const judge = loadModel(readFileSync('server/reading/model/reading.model'));
    if ('problem' in judge) throw new Error(judge.problem);
    return reader(judge);
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

function reader(judge: Judge): Task {
  const lexicon = compileLexicon(emptyCodebook);
  return (text) => {
    const { mentions, actors, attributions, stances, quotations, sentences } = read(
      text,
      lexicon,
      undefined,
      judge,
    ).analysis;
    // Lists over the whole article are made when they are asked for.
    const lists = [mentions, actors, attributions, stances, quotations, sentences];
    return lists.reduce((sum, { length }) => sum + length, 0);
  };
}

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
  return (text) => lexicon.match(split(text)).length;
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

/** The time of one pass over all articles, in ms. */
function pass(task: Task, articles: readonly string[]): number {
  const began = performance.now();
  let passes = 0;
  do {
    for (const text of articles) kept = (kept + task(text)) | 0;
    passes++;
  } while (performance.now() - began < stretch);
  return (performance.now() - began) / passes;
}

const [names = '', corpus = '', rounds = ''] = process.argv.slice(2);
const articles: string[] = JSON.parse(readFileSync(corpus, 'utf8'));
const chosen = names.split('|').map((name) => tasks[name]!());
// The compiler goes on for a dozen passes: as long as the engine gets faster, a server that runs for hours is not measured.
for (let warm = 0; warm < 12; warm++) for (const task of chosen) pass(task, articles);
// In turn, and the yardstick with them: a shared machine is not equally fast from one second to the next.
const ms = Array.from({ length: Number(rounds) }, () => [bare, ...chosen].map((task) => pass(task, articles)));
console.log(JSON.stringify({ ms, kept }));
