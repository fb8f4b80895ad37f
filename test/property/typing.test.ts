import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { check } from '../../server/checks/check';
import type { Analysis } from '../../server/reading/analysis';
import { confident } from '../../server/reading/confident';
import { read } from '../../server/reading/read';
import { allOf } from '../support/findings';
import { codebook, lexicon } from '../support/norland';

/** Paragraphs as articles have them: names in full and in short, pronouns, descriptions, speakers that go on. */
const paragraphs = readdirSync('examples')
  .filter((name) => /\.(txt|article)$/.test(name))
  .flatMap((name) => readFileSync(`examples/${name}`, 'utf8').split(/\n\n+/));

const articles = fc
  .array(fc.constantFrom(...paragraphs), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join('\n\n'));

/** What somebody types or pastes: names that are new, known, misspelled, listed; what tells of them; marks and breaks. */
const TYPED = [
  ' Minister Claire Vasseur said',
  ' Vasseur',
  ' Dana Paris',
  ' Paris',
  ' Washington',
  ' Georgia',
  ' Tbilisi',
  ' China',
  ' the Commission',
  ' the company',
  ' the bank',
  ' He',
  ' she',
  ' Ms Hale',
  ' Mr Hale',
  ' Anna Hale, chief executive of Norland Shipping,',
  ' Norland',
  ' Norlend Shipping',
  ' Coastal Research Board (CRB)',
  ' CRB',
  ' said that “it cannot go on”.',
  '“',
  '”',
  '\n\n',
  '\n\n“',
  ':\n\n“It cannot go on like this.”\n\n',
  '\n',
  '. ',
];

type Step =
  | { readonly do: 'type' | 'paste'; readonly at: number; readonly text: string }
  | { readonly do: 'cut'; readonly at: number; readonly units: number }
  | { readonly do: 'split' | 'join' | 'cut paragraph' | 'repeat paragraph' | 'capital'; readonly at: number };

const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constantFrom('type' as const, 'paste' as const), at: fc.nat(), text: fc.constantFrom(...TYPED) }),
  fc.record({ do: fc.constant('cut' as const), at: fc.nat(), units: fc.integer({ min: 1, max: 40 }) }),
  fc.record({
    do: fc.constantFrom(
      'split' as const,
      'join' as const,
      'cut paragraph' as const,
      'repeat paragraph' as const,
      'capital' as const,
    ),
    at: fc.nat(),
  }),
);

/** The texts that come one after the other while a step is taken. */
function texts(text: string, step: Step): string[] {
  const at = step.at % (text.length + 1);
  const replaced = (start: number, end: number, by: string): string => text.slice(0, start) + by + text.slice(end);
  const breaks = [...text.matchAll(/\n\n+/g)];
  const gap = breaks[step.at % Math.max(1, breaks.length)];
  const next = gap && (breaks[(step.at % breaks.length) + 1]?.index ?? text.length);
  switch (step.do) {
    case 'type':
      return [...step.text].map((_, i) => replaced(at, at, step.text.slice(0, i + 1)));
    case 'paste':
      return [replaced(at, at, step.text)];
    case 'cut':
      return [replaced(at, Math.min(text.length, at + step.units), '')];
    case 'split':
      return [replaced(at, at, '\n\n')];
    case 'join':
      return gap ? [replaced(gap.index, gap.index + gap[0].length, ' ')] : [];
    case 'cut paragraph':
      return gap ? [replaced(gap.index, next!, '')] : [];
    case 'repeat paragraph':
      return gap ? [replaced(next!, next!, text.slice(gap.index, next))] : [];
    case 'capital': {
      const word = / [a-z]/g;
      word.lastIndex = at;
      const found = word.exec(text);
      return found ? [replaced(found.index + 1, found.index + 2, text.charAt(found.index + 1).toUpperCase())] : [];
    }
  }
}

/** All that is shown of a reading. */
function shown(read: Analysis): object {
  const analysis = confident(read);
  const findings = check(analysis, { codebook, severities: new Map(), article: 'a.txt' });
  return { ...analysis, readings: [], findings: findings.map(allOf) };
}

test('an article that is typed into reads at each key as it does afresh', () => {
  fc.assert(
    fc.property(articles, fc.array(steps, { minLength: 1, maxLength: 5 }), (start, all) => {
      let text = start;
      let { cache } = read(text, lexicon);
      for (const step of all)
        for (const next of texts(text, step)) {
          text = next;
          const again = read(text, lexicon, cache);
          cache = again.cache;
          assert.deepEqual(shown(again.analysis), shown(read(text, lexicon).analysis));
        }
    }),
    { numRuns: 40, includeErrorInReport: true },
  );
});
