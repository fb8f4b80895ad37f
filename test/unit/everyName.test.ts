import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Analysis } from '../../server/reading/analysis';
import { confident } from '../../server/reading/confident';
import { textOf } from '../../server/reading/span';
import { readingOf } from './readingOf';

/** Who may open a sentence: surnames that are words, months and verbs too, bodies, groups, whoever. */
const SUBJECTS =
  `Keller;Hunt;Cook;Green;May;Bush;Obrador;Orban;Ms. Field;Mr. Rose;Sen. Cotton;Gov. Hobbs;O’Brien;Theresa May;NATO;
  The EU;Greenpeace;Labour;The Greens;Brussels;The Kremlin;Downing Street;The White House;Ministers;Farmers;Tory MPs;Opposition
  leaders;Both parties;Most voters;Nearly 300 scientists;The group;The bank;Her lawyer;Critics;He;They`
    .split(';')
    .map((subject) => subject.trim().replace(/\s+/g, ' '));

const OBJECTS = ['the plan', 'plans for a new runway', 'higher taxes', 'the ban on smoking', 'Donald Trump'];

const isPlural = (subject: string): boolean =>
  /^(?:The Greens|Ministers|Farmers|Tory|Opposition|Both|Most|Nearly|Critics|They)/.test(subject);
const amid = (subject: string): string =>
  subject.replace(/^(?!May|Mr|Ms|O’|NATO)[A-Z]\w*(?= |$)/, (word) => lowered(word));
const lowered = (word: string): string =>
  /^(?:The|Ministers|Farmers|Opposition|Both|Most|Nearly|Her|Critics|He|They)$/.test(word) ? word.toLowerCase() : word;

/** What somebody does: `s` is the ending of a verb for one, `is` and `has` are what they are for one. */
interface Words {
  readonly s: string;
  readonly is: string;
  readonly has: string;
  readonly does: string;
}
const forOne: Words = { s: 's', is: 'is', has: 'has', does: 'does' };
const forSeveral: Words = { s: '', is: 'are', has: 'have', does: 'do' };

const FOR: readonly ((object: string, words: Words) => string)[] = [
  (o, { s }) => `support${s} ${o}`,
  (o) => `backed ${o}`,
  (o) => `voted for ${o}`,
  (o, { is }) => `${is} in favour of ${o}`,
  (o) => `called for ${o}`,
  (o) => `expressed support for ${o}`,
  (o) => `would back ${o}`,
];
const AGAINST: readonly ((object: string, words: Words) => string)[] = [
  (o, { s }) => `oppose${s} ${o}`,
  (o, { does }) => `${does} not support ${o}`,
  (o, { has }) => `${has} long opposed ${o}`,
  (o) => `voted against ${o}`,
  (o, { is }) => `${is} against ${o}`,
  (o) => `urged senators to reject ${o}`,
  (o) => `refused to back ${o}`,
  (o) => `voiced concern about ${o}`,
  (o) => `lashed out at ${o}`,
  (o) => `called ${o} a disaster`,
  (o, { s }) => `want${s} ${o} scrapped`,
  (o) => `joined calls for ${o} to be scrapped`,
];

/** The share of cases that are found; each that is not is noted. */
function rate(cases: Iterable<readonly [text: string, isFound: boolean]>): {
  readonly found: number;
  missed: string[];
} {
  let all = 0;
  const missed: string[] = [];
  for (const [text, isFound] of cases) {
    all++;
    if (!isFound) missed.push(text);
  }
  return { found: 1 - missed.length / all, missed };
}

/** True where a span of the text holds the last word of a name. */
const names = (text: string, span: { start: number; end: number } | null, subject: string): boolean =>
  span !== null && textOf(text, span).toLowerCase().includes(subject.toLowerCase().split(' ').at(-1)!);

const takesSide = (text: string, analysis: Analysis, subject: string, object: string, polarity: string): boolean =>
  confident(analysis).stances.some(
    (stance) =>
      stance.polarity === polarity &&
      names(text, stance.holder, subject) &&
      stance.target !== null &&
      stance.target.start <= text.indexOf(object) &&
      stance.target.end > text.indexOf(object),
  );

test('who takes a side is found whatever they are called', () => {
  const { found, missed } = rate(
    (function* () {
      for (const subject of SUBJECTS)
        for (const object of OBJECTS)
          for (const [polarity, acts] of [['support', FOR] as const, ['oppose', AGAINST] as const])
            for (const act of acts) {
              const text = `${subject} ${act(object, isPlural(subject) ? forSeveral : forOne)}.`;
              yield [text, takesSide(text, readingOf(text), subject, object, polarity)] as const;
            }
    })(),
  );
  assert.ok(found >= 0.99, `${(found * 100).toFixed(1)} % found, not:\n${missed.slice(0, 40).join('\n')}`);
});

const SAID = ['said', 'warned', 'insisted', 'argued', 'added', 'claimed', 'predicted', 'admitted', 'explained'];

const SPOKEN: readonly ((subject: string, said: string) => string)[] = [
  (subject, said) => `${subject} ${said} that the mine would close.`,
  (subject, said) => `${subject} ${said} the mine would close.`,
  (subject, said) => `“The mine would close,” ${amid(subject)} ${said}.`,
  (subject, said) => `The mine would close, ${amid(subject)} ${said}.`,
  (subject, said) => `The mine, ${amid(subject)} ${said}, would close.`,
  (subject, said) => `${subject} ${said}: “The mine would close.”`,
  (subject, said) => `${subject} had ${said} on Monday that the mine would close.`,
];

test('who says something is found whatever they are called', () => {
  const { found, missed } = rate(
    (function* () {
      for (const subject of SUBJECTS)
        for (const said of SAID)
          for (const sentence of SPOKEN) {
            const text = sentence(subject, said);
            const isFound = readingOf(text).attributions.some(
              ({ source, content }) =>
                names(text, source, subject) && content.some((part) => textOf(text, part).includes('close')),
            );
            yield [text, isFound] as const;
          }
    })(),
  );
  assert.ok(found >= 0.99, `${(found * 100).toFixed(1)} % found, not:\n${missed.slice(0, 40).join('\n')}`);
});
