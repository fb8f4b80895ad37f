import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { emptyCodebook } from '../../server/codebook/codebook';
import { compileLexicon } from '../../server/codebook/compile';
import type { Attribution } from '../../server/reading/analysis';
import { read } from '../../server/reading/read';
import { textOf } from '../../server/reading/span';

interface Fixture {
  readonly name: string;
  readonly traits: readonly string[];
  readonly text: string;
  readonly expected: readonly string[];
}

const fixtures = parseFixtures(readFileSync(join(__dirname, '../fixtures/attributions.txt'), 'utf8'));
const lexicon = compileLexicon(emptyCodebook);

for (const { name, traits, text, expected } of fixtures)
  test(`attribution: ${name}`, () => {
    const { attributions } = read(text, lexicon).analysis;
    assert.deepEqual(attributions.map((one) => inWords(text, one)).sort(), [...expected].sort());
    for (const trait of traits)
      for (const one of attributions) {
        const through = /^through=(.*)/.exec(trait)?.[1];
        if (through) assert.equal(one.through && textOf(text, one.through), through);
        else if (['direct', 'indirect', 'mixed'].includes(trait)) assert.equal(one.quoteType, trait);
        else assert.equal(one.sourceKind, trait);
      }
  });

test('attribution: the speaker is linked to the actor, a paragraph before as well', () => {
  const { attributions, actors } = read(
    'Ada Lund leads the city.\n\n“We will rebuild it,” Lund said.',
    lexicon,
  ).analysis;
  assert.equal(actors[attributions[0]!.actor!]!.name, 'Ada Lund');
});

test('attribution: what is said within what another says is nested in it', () => {
  const { attributions } = read('Lund said that Ruiz told the council that the tunnel was safe.', lexicon).analysis;
  assert.deepEqual(
    attributions.map(({ nestedIn }) => nestedIn),
    [null, 0],
  );
});

test('attribution: the note says in plain words why', () => {
  const [found] = read('“We will rebuild it,” Lund said.', lexicon).analysis.attributions;
  assert.deepEqual(found!.evidence, {
    rule: 'attribution/quote-then-speaker',
    note: '“said” right after what is said',
  });
});

test('attribution: a word that keeps a distance is told from a neutral one', () => {
  const [found] = read('Lund claimed that the tunnel was safe.', lexicon).analysis.attributions;
  assert.match(found!.evidence.note, /keeps a distance/);
});

test('attribution: any text has a reading', () => {
  for (const text of [
    '',
    '“',
    '” said',
    'said',
    'said:',
    'He said “',
    '“A” “B” “C”',
    'according to',
    ', he said, , he said,',
  ])
    assert.doesNotThrow(() => read(text, lexicon));
});

test('attribution: spans lie in the text, in order, whatever the words', () => {
  const pieces = fc.constantFrom(
    ...[
      '“',
      '”',
      '"',
      "''",
      '’s ',
      'said ',
      'He ',
      'Lund ',
      ', ',
      '. ',
      ': ',
      ' — ',
      '\n\n',
      'that ',
      'to go ',
      'claim ',
    ],
    ...[
      'according to ',
      'according',
      'reportedly ',
      'asked ',
      'was ',
      'by ',
      'who ',
      'and ',
      '(',
      ')',
      'told ',
      '\u0000',
      '\ud83d',
    ],
    ...['the ', 'report ', 'called for ', 'in her view ', 'As ', 'the bridge is old', '?', 'poll '],
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (words) => {
      const text = words.join('');
      const { attributions } = read(text, lexicon).analysis;
      let before = 0;
      for (const { source, cue, content, through, nestedIn } of attributions) {
        for (const part of [source, cue, through, ...content])
          if (part) assert.ok(0 <= part.start && part.start < part.end && part.end <= text.length);
        assert.ok(content.length > 0);
        assert.ok(nestedIn === null || nestedIn < attributions.length);
        assert.ok(content[0]!.start >= before);
        before = content[0]!.start;
      }
    }),
    { numRuns: 400 },
  );
});

function inWords(text: string, { source, cue, content }: Attribution): string {
  const words = (part: { start: number; end: number } | null): string => (part ? bare(textOf(text, part)) : '-');
  return [words(source), words(cue), ...content.map(words)].join(' | ');
}

/** Marks and stops at the edges do not matter here. */
function bare(words: string): string {
  return words.replace(/^[\s,.:“"'‘]+|[\s,.:?!”"]+$|''$|,''$/g, '');
}

function parseFixtures(file: string): Fixture[] {
  return file
    .split(/^== /m)
    .slice(1)
    .map((part) => {
      const [heading, ...lines] = part.trim().split('\n');
      const [, name, traits] = /^(.*?)(?: \[(.*)\])?$/.exec(heading!)!;
      return { name: name!, traits: traitsOf(traits ?? ''), ...unmarked(lines.join('\n').replaceAll('¶', '\n\n')) };
    });
}

function traitsOf(list: string): string[] {
  return list.match(/through=.*|\S+/g) ?? [];
}

function unmarked(marked: string): { text: string; expected: string[] } {
  let text = '';
  const open: { label: string; start: number }[] = [];
  const parts: { label: string; words: string; start: number }[] = [];
  for (const [piece, label] of marked.matchAll(/\[([SCX]\d*) |\]|[^[\]]+/g)) {
    if (label) open.push({ label, start: text.length });
    else if (piece === ']') {
      const { label: closed, start } = open.pop()!;
      parts.push({ label: closed, words: bare(text.slice(start)), start });
    } else text += piece;
  }
  parts.sort((a, b) => a.start - b.start);
  const numbers = new Set(parts.filter(({ label }) => label[0] === 'X').map(({ label }) => label.slice(1)));
  const of = (kind: string, number: string): string[] =>
    parts.filter(({ label }) => label[0] === kind && label.slice(1).includes(number)).map(({ words }) => words);
  const expected = [...numbers].map((number) =>
    [of('S', number)[0] ?? '-', of('C', number)[0] ?? '-', ...of('X', number)].join(' | '),
  );
  return { text, expected };
}
