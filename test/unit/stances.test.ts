import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { stancesIn } from './stancesIn';

const only = (text: string, cues?: Parameters<typeof stancesIn>[1]) => {
  const found = stancesIn(text, cues);
  assert.equal(found.length, 1, JSON.stringify(found));
  return found[0]!;
};

test('the cue holds its auxiliaries and its negation', () => {
  const { cue, negator, factuality } = only('The council will not call for a boycott.');
  assert.equal(cue, 'will not call for');
  assert.equal(negator, 'not');
  assert.equal(factuality, 'CT-');
});

test('a hedge is kept beside the stance', () => {
  const { polarity, hedged, hedge, factuality } = only('The council may oppose the boycott.');
  assert.deepEqual(
    { polarity, hedged, hedge, factuality },
    { polarity: 'oppose', hedged: true, hedge: 'may', factuality: 'PS+' },
  );
});

test('a question and a condition leave the stance open', () => {
  assert.equal(only('Does the council support the boycott?').factuality, 'Uu');
  assert.equal(only('If the council opposes the boycott, shops stay open.').factuality, 'Uu');
});

test('strengthening adverbs raise the intensity', () => {
  assert.equal(only('The council strongly opposes the boycott.').intensity, 3);
  assert.equal(only('The council opposes the boycott.').intensity, 2);
});

test('a demand on somebody is also a stance on what is demanded', () => {
  const found = stancesIn('Norland urged Sudria to ban the firm.').map(({ holder, target, polarity }) => ({
    holder,
    target,
    polarity,
  }));
  assert.deepEqual(found, [
    { holder: 'Norland', target: 'Sudria to ban the firm', polarity: 'support' },
    { holder: 'Norland', target: 'the firm', polarity: 'oppose' },
  ]);
});

test('the holder is the whole phrase, over clauses and apposition', () => {
  assert.equal(
    only('Three officials briefed on the plan opposed the sale.').holder,
    'Three officials briefed on the plan',
  );
  assert.equal(only("The school's head, Nils Dorn, opposed the sale.").holder, "The school's head, Nils Dorn");
  assert.equal(only('Lena Ruiz, the finance minister, opposed the sale.').holder, 'Lena Ruiz');
});

test('the subject of a passive is the target', () => {
  const { holder, target, polarity } = only('The sale was condemned by the finance minister.');
  assert.deepEqual(
    { holder, target, polarity },
    { holder: 'the finance minister', target: 'The sale', polarity: 'oppose' },
  );
});

test('a phrase of the codebook takes a position like those built in', () => {
  const cues = [{ phrase: 'green-light', polarity: 'support' as const }];
  assert.deepEqual(stancesIn('The board will green-light the tunnel.'), []);
  const { polarity, evidence } = only('The board will green-light the tunnel.', cues);
  assert.equal(polarity, 'support');
  assert.equal(evidence.rule, 'stance/codebook');
});

test('a codebook may call a built-in cue neutral', () => {
  assert.equal(only('The board backed the tunnel.', [{ phrase: 'back', polarity: 'neutral' }]).polarity, 'neutral');
});

test('plain facts take no position', () => {
  for (const text of [
    'The train left Norland at nine.',
    'The minister met reporters on Monday.',
    'The back of the car was damaged.',
    'The fund holds shares in two banks.',
    'Attack helicopters stood at the base.',
  ])
    assert.deepEqual(stancesIn(text), [], text);
});

test('any text is read without a throw, in time linear in it', () => {
  for (const text of [
    '',
    '\0',
    '\ud800',
    'not not not',
    'to to to',
    "'s",
    'against',
    'against against',
    ', , ,',
    'by by',
  ])
    stancesIn(text);
  stancesIn('agreed to try to '.repeat(20000));
  stancesIn('Norland, '.repeat(40000));
  stancesIn('opposition to the ban on '.repeat(20000));
  stancesIn('who opposes the plan of '.repeat(20000));
});

test('every phrase of a stance lies in its text, whatever the text', () => {
  const words =
    `the a Norland he that to will not no oppose backed against ban on calls for of plans refuse , . " ’s who
    by reportedly if ? and or \n ( ) - 5G support in favour criticised is urged`.split(' ');
  const phrase = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((list) => list.join(' '));
  fc.assert(
    fc.property(fc.oneof(phrase, fc.string({ unit: 'binary' })), (text) => {
      for (const { holder, cue, target } of stancesIn(text))
        for (const part of [holder, cue, target]) assert.ok(part === null || (part.length > 0 && text.includes(part)));
    }),
    { numRuns: 500 },
  );
});

test('a participle that describes a noun takes no position', () => {
  assert.deepEqual(stancesIn('The yards were priced out by subsidised competitors.'), []);
  assert.deepEqual(
    stancesIn('Residents fear contested elections.').map(({ cue }) => cue),
    ['fear'],
  );
});

test('who refuses to answer takes no position', () => {
  assert.deepEqual(stancesIn('The company declined to say when it will close the mine.'), []);
  const sure = stancesIn('The company declined to support the mine.').filter(({ confidence }) => confidence > 0.5);
  assert.deepEqual(
    sure.map(({ cue, polarity }) => ({ cue, polarity })),
    [{ cue: 'declined to support', polarity: 'oppose' }],
  );
});

test('a name that opens a sentence holds the stance', () => {
  assert.equal(only('Brussels opposes the harbour tax.').holder, 'Brussels');
});

test('a list of targets ends where the next clause begins', () => {
  assert.deepEqual(
    stancesIn('The unions demanded a cut, and three newspapers called for a vote.').map(({ target }) => target),
    ['a cut', 'a vote'],
  );
});

test('a cue may hold its target inside', () => {
  const { holder, target, polarity } = only('A jury found the bank guilty of fraud.');
  assert.deepEqual({ holder, target, polarity }, { holder: 'A jury', target: 'the bank', polarity: 'oppose' });
});

test('“against” beside a verb of playing or hearing takes no position', () => {
  for (const text of ['The court hears a case against the dam.', 'Norland played against Sudria on Monday.'])
    assert.deepEqual(stancesIn(text), [], text);
});

test('what is published or sent as a message helps nobody', () => {
  for (const text of ['The bank released a report on Monday.', 'Keller sent a letter to the council.'])
    assert.deepEqual(stancesIn(text), [], text);
  assert.equal(only('The army released the hostages.').polarity, 'support');
});

test('a participle of speech goes on with who says what stands before it', () => {
  const { holder } = only('The minister said that the talks had failed, accusing Sudria of bad faith.');
  assert.equal(holder, 'The minister');
});

test('what is only wished, suggested by facts or given as a means is no clear stance', () => {
  for (const text of [
    'The results suggest that the plan works.',
    'The law gave the council a reason to wait.',
    'Keller wants to know the date.',
  ])
    assert.deepEqual(
      stancesIn(text).filter(({ confidence }) => confidence > 0.35),
      [],
      text,
    );
});

test('the subject goes on over a second verb, whatever nouns stand before it', () => {
  assert.equal(
    stancesIn('The council will urge towns to test their 5G networks however will ignore calls from Sudria.').find(
      ({ cue }) => cue === 'will ignore',
    )?.holder,
    'The council',
  );
});
