import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compileLexicon } from '../../server/codebook/compile';
import { finderOf } from '../../server/reading/names/finderModel';
import {
  firstLabel,
  furtherLabel,
  kindOf,
  NAME_ALLOWED,
  NAME_LABELS,
  NameLabel,
} from '../../server/reading/names/labels';
import { readGum } from '../../server/training/names/gum';
import { substituted } from '../../server/training/names/substitute';
import { finderExamples, trainFinder } from '../../server/training/names/trainFinder';
import { analyse, codebookOf, namesIn, packs } from './namesIn';

describe('names by the whole article', () => {
  test('who was named in full goes by a surname that a city has, too', () => {
    const text = 'Dana Paris left the firm.\n\nParis claims that she was never asked. She lives in Paris.';
    assert.deepEqual(
      namesIn(text).filter((name) => !name.startsWith('She')),
      [
        'Dana Paris → Dana Paris (person)',
        'Paris → Dana Paris (person)',
        'she → Dana Paris (person pronoun)',
        'Paris → Paris (place)',
      ],
    );
  });
  test('a city is a city where nobody has its name', () => {
    assert.deepEqual(namesIn('The fair moved to Paris.'), ['Paris → Paris (place)']);
  });
  test('what somebody is a member of is an organization', () => {
    assert.deepEqual(namesIn('He had been a member of Zentaria for years. Zentaria officials denied it.'), [
      'Zentaria → Zentaria (organization)',
      'Zentaria → Zentaria (organization)',
    ]);
  });
  test('the credit of a picture ends a name', () => {
    assert.deepEqual(
      namesIn('The mayor thanked Ada Byrne Image: Kilworth Press.')[0],
      'Ada Byrne → Ada Byrne (person)',
    );
  });
});

describe('the trained finder of names', () => {
  test('says which words told it', () => {
    const { mentions } = analyse('She joined the Peace and Liberty Party of Norland.');
    const learnt = mentions.filter(({ evidence }) => evidence.rule === 'name/learnt');
    for (const { evidence } of learnt) assert.match(evidence.note, /learnt from examples; most telling: “/);
  });
  test('never takes a name of the codebook apart, or into another', () => {
    const lexicon = compileLexicon(codebookOf([{ name: 'Liberty Party' }]));
    const { mentions, actors } = analyse('She joined the Union and Liberty Party.', lexicon);
    assert.ok(mentions.some(({ actor }) => actors[actor]!.name === 'Liberty Party'));
  });
  test('further words follow only names of their kind', () => {
    for (const kind of ['person', 'organization', 'place', 'other'] as const) {
      assert.equal(kindOf(firstLabel(kind)), kind);
      assert.equal(kindOf(furtherLabel(kind)), kind);
    }
    const follows = (after: NameLabel, before: NameLabel) => NAME_ALLOWED[before * NAME_LABELS + after];
    assert.equal(follows(NameLabel.PersonFurther, NameLabel.PersonFirst), 1);
    assert.equal(follows(NameLabel.PersonFurther, NameLabel.Outside), 0);
    assert.equal(follows(NameLabel.PlaceFurther, NameLabel.OrganizationFirst), 0);
    assert.equal(follows(NameLabel.PersonFirst, NameLabel.PersonFurther), 1);
  });
  test('the best labels and the odds are those of all paths', () => {
    const field = finderOf({
      rows: 2,
      scale: 0.1,
      transitions: Array.from(NAME_ALLOWED.filter(Boolean), (_, i) => ((i * 7) % 11) / 10 - 0.5).join(' '),
      weights: String.fromCharCode(0x100 + 16),
    });
    const length = 3;
    const sums = Int32Array.from({ length: length * NAME_LABELS }, (_, i) => ((i * 13) % 17) - 8);
    let total = 0;
    let most = Number.NEGATIVE_INFINITY;
    let best: readonly number[] = [];
    const odds = new Float64Array(sums.length);
    for (let code = 0; code < NAME_LABELS ** length; code++) {
      const labels = [code % 8, Math.floor(code / 8) % 8, Math.floor(code / 64)];
      let score = 0;
      labels.forEach((label, i) => {
        const before = i === 0 ? NameLabel.Outside : labels[i - 1]!;
        if (NAME_ALLOWED[before * NAME_LABELS + label] === 0) score = Number.NEGATIVE_INFINITY;
        else if (i > 0) score += field.weights.transitions[before * NAME_LABELS + label]!;
        score += sums[i * NAME_LABELS + label]! * field.weights.scale;
      });
      total += Math.exp(score);
      for (const [i, label] of labels.entries()) odds[i * NAME_LABELS + label]! += Math.exp(score);
      if (score > most) [most, best] = [score, labels];
    }
    field.reserve(length, 1);
    field.sums.set(sums);
    assert.deepEqual([...field.bestLabels(length).slice(0, length)], best);
    const found = field.probabilities(length);
    for (let i = 0; i < odds.length; i++) assert.ok(Math.abs(found[i]! - odds[i]! / total) < 1e-5);
  });
});

describe('training the finder of names', () => {
  const row = (id: number, form: string, upos: string, xpos: string, head: number, relation: string, misc = '_') =>
    [id, form, form, upos, xpos, '_', head, relation, '_', misc].join('\t');
  const conllu = [
    '# newdoc id = TEST_one',
    '# newpar',
    row(1, 'President', 'NOUN', 'NNP', 4, 'nsubj', 'Entity=(1-person-new-nnnnn-cf1-2-coref'),
    row(2, 'Ada', 'PROPN', 'NNP', 1, 'flat'),
    row(3, 'Byrne', 'PROPN', 'NNP', 1, 'flat', 'Entity=1)'),
    row(4, 'left', 'VERB', 'VBD', 0, 'root'),
    row(5, 'the', 'DET', 'DT', 6, 'det', 'Entity=(2-organization-new-nnnnn-cf1-2-coref'),
    row(6, 'Bank', 'PROPN', 'NNP', 4, 'obj'),
    row(7, 'of', 'ADP', 'IN', 8, 'case'),
    row(8, 'Norland', 'PROPN', 'NNP', 6, 'nmod', 'Entity=(3-place-new-nnnnn-cf1-1-coref)2)|SpaceAfter=No'),
    row(9, '.', 'PUNCT', '.', 4, 'punct'),
  ].join('\n');
  const [text] = readGum(conllu);

  test('reads proper names without titles and articles from a treebank', () => {
    assert.equal(text!.text.trim(), 'President Ada Byrne left the Bank of Norland.');
    assert.deepEqual(
      text!.names.map(({ start, end, kind }) => [text!.text.slice(start, end), kind]),
      [
        ['Ada Byrne', 'person'],
        ['Bank of Norland', 'organization'],
      ],
    );
  });
  test('puts other names of the same kind in their places, always the same ones', () => {
    const others = [
      text!,
      { id: 'two', text: 'Piers Hale won.', names: [{ start: 0, end: 10, kind: 'person' as const }] },
    ];
    const copies = substituted(others, 3, 5);
    assert.deepEqual(copies, substituted(others, 3, 5));
    for (const copy of copies)
      for (const { start, end, kind } of copy.names)
        if (kind === 'person') assert.match(copy.text.slice(start, end), /^(?:Ada Byrne|Piers Hale)$/);
  });
  test('gives the same weights each time', () => {
    const examples = () => [finderExamples(text!, packs)];
    assert.deepEqual(trainFinder(examples()), trainFinder(examples()));
  });
});
