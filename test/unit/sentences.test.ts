import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentencesOf } from '../../server/reading/sentences';
import { tokenize } from '../../server/reading/tokens';

/** Each line is one sentence; put together with blanks, they are to be found again. */
const CASES: Record<string, string> = {
  plain: `The vote failed.
Nobody was surprised.`,
  'questions and exclamations': `Who won?
Nobody!
So it goes.`,
  abbreviations: `Mr. Hill met Gen. Low and Sen. Ruiz at St. Mary's vs. the rest.
They left on Jan. 5 from No. 3 Park St. with Acme Inc. staff.`,
  initials: `J. R. Hale and George W. Dunn spoke.
A. B. Low listened.`,
  'a platform with the name of an initial': `Mwangi wrote on X.
Hale replied to X. Low.`,
  'U.S. inside a sentence': `The U.S. Senate and U.S. officials agreed with the U.S. over trade.
Then they left.`,
  'U.S. at the end of a sentence': `He moved to the U.S.
The firm stayed.`,
  'hours at the end of a sentence': `It began at 8 p.m.
The hall was full.`,
  'the word no': `He said No.
The rest agreed.`,
  'numbers with points': `Prices rose 3.5 percent to $1,200.50 a ton.
That is a lot.`,
  'a quotation and its cue': `“We will not go,” he said.
“We stay.”`,
  'a stop in quotation marks ends the sentence': `She called it “a mess.”
Others laughed.`,
  'a quotation that asks, with its cue in lower case': `“Will it hold?” she asked.
“It will!” he said.`,
  'a quotation that asks, with a name before its cue': `“Will it hold?” Anna de Vries asked.
Nobody knew.`,
  'a quotation that asks, and another sentence': `“Will it hold?”
The council did not say.`,
  'straight marks': `"Will it hold?" she asked.
"It will."
Then he left.`,
  'a quotation before its cue in lower case after a stop': `“It holds.” he said.
Good.`,
  'an ellipsis that goes on': `Well... I think so… perhaps.
We shall see.`,
  brackets: `The plan (see p. 5) failed.
(It had been tried before.)
Then came another.`,
  'marks of notes': `He was born in 1912.[3]
He died in 1990.[4][5]
So it ends.`,
  'a dash that names the speaker': `“It is over.” — Ana Lopez`,
  'a blank that was lost': `The vote was lost.
It came late.`,
  'a dateline': `BRUSSELS, Jan. 5 (Reuters) - The plan was dropped.
It had cost too much.`,
  'numbered items': `1. The first is this.
It is short.`,
  'names with a mark': `Shares in Yahoo! Holdings rose.
The rest fell.`,
  'other scripts': `これは文です。
もう一つ。`,
  'no stop at all': `Ministers split over ban`,
};

const split = (text: string): string[] => sentencesOf(tokenize(text)).map(({ start, end }) => text.slice(start, end));

for (const [name, marked] of Object.entries(CASES))
  test(`sentences: ${name}`, () => {
    const expected = marked.split('\n');
    const glue = name === 'a blank that was lost' || name === 'other scripts' ? '' : ' ';
    assert.deepEqual(split(expected.join(glue)), expected);
  });

test('every token is in exactly one sentence', () => {
  const tokens = tokenize('One. “Two?” he asked... Three (four.) U.S. Five');
  let next = 0;
  for (const { first, last } of sentencesOf(tokens)) {
    assert.equal(first, next);
    assert.ok(last > first);
    next = last;
  }
  assert.equal(next, tokens.count);
});

test('wrapped lines do not end sentences', () => {
  assert.deepEqual(split('The plan was\ndropped by the\r\ncouncil. It\nfailed.'), [
    'The plan was\ndropped by the\r\ncouncil.',
    'It\nfailed.',
  ]);
});
