import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { read } from '../../server/reading/read';
import { lexicon } from '../support/norland';

/** Names that hang on one another: in full and in short, shared, abbreviated, misspelled, of lists, of several states. */
const NAMES = [
  'Claire Vasseur',
  'Dr Claire Vasseur',
  'Claire J. Vasseur',
  'C. Vasseur',
  'Vasseur',
  'Ms Vasseur',
  'the Vasseurs',
  'VASSEUR',
  'Vassuer',
  'Claire',
  'Anton Vasseur',
  'Vasseur Holdings',
  'Vasseur Group',
  'Dana Paris',
  'Paris',
  'Georgia Mercer',
  'Georgia',
  'Tbilisi',
  'Atlanta',
  'Washington',
  'the North',
  'North Korea',
  'South Korea',
  'China',
  'Chinese',
  'Ida Hale',
  'Hale',
  'Bill Hale',
  'William Hale',
  'Norland',
  'Norland Shipping',
  'Norlend Shipping',
  'Norland Shipping Company',
  'Coastal Research Board (CRB)',
  'Coastal Research Board',
  'Coastal Reserch Board',
  'CRB',
  'the Board',
  'the Commission',
  'European Commission',
  'Marine Safety Commission',
  'Okafor',
  'Grace Okafor',
  'Okafro',
  'Quillmark',
  'Quilmark',
  'Quillnark',
  'Quillmark Ports',
  'Quillmark Prots',
  'quillmark',
  'tarnwick',
  'Tarnwicks',
  'tarnwicks',
  'Tarnwick Inc',
  'Tarnwick',
  'Samsung',
  'Samsumg',
  'Microsoft',
  'Micrasoft',
  'Germany',
  'Germeny',
  'the Federation',
  'Russian Federation',
  'the Kingdom',
  'Saudi Arabia',
];
const name = fc.constantFrom(...NAMES);

const sentence = fc.oneof(
  fc.tuple(name, name).map(([a, b]) => `Later ${a} met ${b} again.`),
  name.map((a) => `“We will see,” said ${a}.`),
  name.map((a) => `${a} spoke.`),
  fc.tuple(name, name).map(([a, b]) => `In May ${a} spoke. In June ${b} spoke.`),
  name.map((a) => `Minister ${a} said that he agreed with the board, and she did not.`),
  name.map((a) => `${a}, chairwoman of the bank, and a chemical company, ${a}, spoke.`),
  fc.tuple(name, name).map(([a, b]) => `In ${a}, the company of ${b} criticised it.`),
  fc.constantFrom('The company said so.', 'He left.', 'Nobody came.', 'The Chinese government agreed.'),
  fc.constantFrom(
    'The minister agreed.',
    'The chairwoman left the bank.',
    'The chemical company said so.',
    'It agreed.',
  ),
);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '));
const article = fc.array(paragraph, { minLength: 3, maxLength: 60 });

type Step =
  | { readonly do: 'type'; readonly at: number; readonly words: string }
  | { readonly do: 'take back'; readonly at: number; readonly units: number }
  | { readonly do: 'replace'; readonly at: number; readonly by: string }
  | { readonly do: 'swap'; readonly at: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('type' as const), at: fc.nat(), words: name.map((words) => ` ${words}`) }),
  fc.record({ do: fc.constant('take back' as const), at: fc.nat(), units: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ do: fc.constant('replace' as const), at: fc.nat(), by: fc.oneof(paragraph, fc.constant('')) }),
  fc.record({ do: fc.constant('swap' as const), at: fc.nat() }),
);

/** The articles that come one after the other while a step is taken, as their paragraphs. */
function* taken(paragraphs: readonly string[], step: Step): Generator<readonly string[]> {
  const at = step.at % paragraphs.length;
  const old = paragraphs[at]!;
  switch (step.do) {
    case 'type': {
      // Before the mark that ends the paragraph.
      const end = Math.max(0, old.length - 1);
      for (let typed = 1; typed <= step.words.length; typed++)
        yield paragraphs.with(at, old.slice(0, end) + step.words.slice(0, typed) + old.slice(end));
      break;
    }
    case 'take back':
      for (let gone = 1; gone <= Math.min(step.units, old.length - 1); gone++)
        yield paragraphs.with(at, old.slice(0, -1 - gone) + old.slice(-1));
      break;
    case 'replace':
      yield paragraphs.with(at, step.by);
      break;
    case 'swap': {
      const [first, second, ...others] = old.split('. ');
      if (second !== undefined) yield paragraphs.with(at, [second, first, ...others].join('. '));
    }
  }
}

test('whoever is named in a long article, it links at each key as it does afresh', () => {
  fc.assert(
    fc.property(article, fc.array(step, { minLength: 1, maxLength: 6 }), (start, steps) => {
      let paragraphs: readonly string[] = start;
      let { cache } = read(paragraphs.join('\n\n'), lexicon);
      for (const step of steps)
        for (const next of taken(paragraphs, step)) {
          paragraphs = next;
          const text = paragraphs.join('\n\n');
          const again = read(text, lexicon, cache);
          cache = again.cache;
          const afresh = read(text, lexicon);
          assert.deepEqual(again.analysis.mentions, afresh.analysis.mentions);
          assert.deepEqual(again.analysis.actors, afresh.analysis.actors);
          assert.deepEqual(again.analysis.stances, afresh.analysis.stances);
        }
    }),
    { numRuns: Number(process.env.RUNS ?? 100), includeErrorInReport: true },
  );
});
