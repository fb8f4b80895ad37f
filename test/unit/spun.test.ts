import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '../../server/checks/check';
import { spunSigns } from '../../server/checks/spun/evidence';
import { verdict } from '../../server/checks/spun/spun';
import { emptyCodebook } from '../../server/codebook/codebook';
import { compileLexicon } from '../../server/codebook/compile';
import { read } from '../../server/reading/read';

const HONEST = `Harbour ministers back shared inspections

Ministers from New Zealand, the United Kingdom and Borland agreed on Tuesday to inspect cargo ships together, but left the cost to a later meeting.

“This is a good day for everybody from dockers to captains,” Prime Minister Ada Quill said after the talks. She said the plan would be reviewed in the first place by the Supreme Court, in addition to the usual committees.

The White House, which had opposed the plan last year, said it would take part. However, two unions fear that inspections will slow the ports down.`;

/** The same, as a program leaves it that swaps a few words for always the same others. */
const SWAPPED = `Harbour ministers back shared inspections

Ministers coming from brand-new Zealand, the United Kingdom in addition to Borland agreed on Tuesday to inspect cargo ships together, however left the cost to a later meeting.

“This specific can be a not bad day for everything coming from dockers to captains,” Prime Minister Ada Quill said after the talks. She said the plan would be reviewed inside the first place by the Supreme Court, in addition to will go to the usual committees.

The White House, which had opposed the plan last year, said This specific would take part.`;

/** The same, as a program leaves it that takes any synonym. */
const PARAPHRASED = `Harbour priests again shared inspections

Clergymen from novel Zealand, the joined kingdom and Borland concurred on Tuesday to examine freight ships collectively, yet left the fee to a subsequent month.

“That is a pleasant day for all,” high minister Ada Quill stated after the speaks. She stated the plan would be checked on by the preeminent court, other than the typical councils.

The white household, which had contradicted the plan remaining yr, stated it might take part. Two unions fear that assessments will gradual the ports down.`;

test('a text with swapped words is found, whichever way they were swapped', () => {
  assert.ok(verdict(SWAPPED).length >= 5);
  assert.ok(verdict(PARAPHRASED).length >= 5);
});

test('honest writing is left alone', () => {
  assert.deepEqual(verdict(HONEST), []);
  assert.deepEqual(verdict(''), []);
});

test('one odd phrase, or one habit however often, is not enough', () => {
  assert.deepEqual(verdict(`${HONEST} A brand-new York apartment block opened as well.`), []);
  const habit = 'The port has cranes in addition to sheds, and trains in addition to trucks serve it. ';
  assert.deepEqual(verdict(habit.repeat(5)), []);
  const said = 'He or she said the port was full. The harbour is busy at this hour of the day. ';
  assert.deepEqual(verdict(said.repeat(5)), []);
});

test('an article about such texts may cite their words', () => {
  const cited = `Editors found “counterfeit consciousness”, “bosom malignancy”, “profound learning” and “colossal information” in papers. ${HONEST}`;
  assert.deepEqual(verdict(cited), []);
});

test('each sign stands on the words it is', () => {
  const signs = (text: string): string[] => spunSigns(text).evidence.map((e) => text.slice(e.start, e.end));
  assert.deepEqual(signs('It covers everything coming from cheese to cars.'), ['everything coming from']);
  assert.deepEqual(signs('He met the high-minister of brand-new  Delhi.'), ['high-minister', 'brand-new  Delhi']);
  assert.deepEqual(signs('It was left to These people.'), ['These']);
  assert.deepEqual(signs('She reads This Week and That Paper. These are old.'), []);
  assert.deepEqual(signs('It has a end, an beginning, an hour, a European one and a unit.'), ['a end', 'an beginning']);
});

test('a long text is judged as a whole', () => {
  assert.ok(verdict(`${SWAPPED}\n\n`.repeat(100)).length > 100);
  const paper = HONEST.replace('in addition to', 'and');
  assert.deepEqual(verdict(`${paper}\n\n`.repeat(100) + SWAPPED), [], 'one bad page in a long paper');
  assert.deepEqual(verdict(`${paper}\n\n`.repeat(1000)), []);
});

test('one finding on the article, with its evidence, and one on each quotation', () => {
  const { analysis } = read(SWAPPED, compileLexicon(emptyCodebook));
  const findings = check(analysis, { codebook: emptyCodebook, severities: new Map() }).filter(
    ({ code }) => code === 'text/spun',
  );
  const [article, quotation, ...more] = findings;
  assert.equal(more.length, 0);
  assert.equal(article!.start, 0);
  assert.ok(
    article!.related.some(
      (r) => SWAPPED.slice(r.start, r.end) === 'brand-new Zealand' && /New Zealand/.test(r.message),
    ),
  );
  assert.match(SWAPPED.slice(quotation!.start, quotation!.end), /^“This specific .+ captains,”$/);
  assert.match(quotation!.message, /verbatim/);
});
