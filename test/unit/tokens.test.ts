import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashFolded } from '../../server/reading/characters';
import { Shape, tokenize } from '../../server/reading/tokens';

/** The tokens of a text with bars between. */
const split = (text: string): string => {
  const { count, start, end } = tokenize(text);
  return Array.from({ length: count }, (_, i) => text.slice(start[i], end[i])).join('|');
};

const shapesOf = (text: string): number[] => Array.from(tokenize(text).shape);

const CASES: Record<string, string> = {
  'words and stops': 'The|vote|failed|.',
  clitics: 'Ministers|do|n’t|say|Huawei|’s|name|.',
  hyphens: 'a|China|-|based|firm',
  'abbreviations keep their stop': 'Mr.|Hill|met|Gen.|A.|B.|Low|in|the|U.S.|on|Jan.|5',
  'clitic behind an abbreviation': 'the|U.S.|’s|plan',
  'a stop that ends the sentence is a token': 'the|mass|.|Then|plan|b|.',
  numbers: '1,234.5|people|at|10:30|,|70|%',
  'letters and digits': '5G|and|COVID19',
  addresses: 'see|https://example.org/a?b=c|,|or|www.example.org|.',
  'names with an ampersand': 'AT&T|rose',
  'runs of marks': "so|...|then|--|``|yes|''",
  'beyond Latin': 'Πάρα|πολύ|naïve|café',
};

for (const [name, expected] of Object.entries(CASES))
  test(`tokens: ${name}`, () => {
    const text = expected
      .replace(/\|(?=[’.,%?!]|n’t|-\||based)/g, '')
      .replace(/-\|/g, '-')
      .replace(/\|/g, ' ');
    assert.equal(split(text), expected);
  });

test('shapes say what a token looks like', () => {
  const [huawei, nato, us, iphone, fiveG, n] = shapesOf('Huawei NATO U.S. iPhone 5G 12');
  assert.equal(huawei, Shape.Word | Shape.Capital);
  assert.equal(nato, Shape.Word | Shape.Capital | Shape.AllCapitals | Shape.SpaceBefore);
  assert.equal(us, Shape.Word | Shape.Capital | Shape.AllCapitals | Shape.Abbreviation | Shape.SpaceBefore);
  assert.equal(iphone, Shape.Word | Shape.InnerCapital | Shape.SpaceBefore);
  assert.equal(fiveG! & Shape.Mixed, Shape.Mixed);
  assert.equal(n, Shape.Number | Shape.SpaceBefore);
});

test('a line break is told from a blank', () => {
  const shapes = shapesOf('a b\nc\r\nd\u2028e');
  assert.deepEqual(
    shapes.map((shape) => (shape & Shape.LineBefore) !== 0),
    [false, false, true, true, true],
  );
});

test('keys are hashes of folded text, whichever way a token is found', () => {
  const text = 'Word WORD naïve Mr. don’t 5G https://example.org .';
  const { count, start, end, key } = tokenize(text);
  for (let i = 0; i < count; i++)
    assert.equal(key[i], hashFolded(text, start[i], end[i]), text.slice(start[i], end[i]));
  assert.equal(key[0], key[1]);
});

test('the arrays of one text stay as they are while others are read', () => {
  const first = tokenize('One two three.');
  const before = Array.from(first.start);
  for (let i = 0; i < 2000; i++) tokenize('Other words of another paragraph, and some more of them.');
  assert.deepEqual(Array.from(first.start), before);
});
