import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layout } from '../../server/reading/layout';
import { lineAt, lineStarts, lineText } from '../../server/reading/lines';

const blocks = (text: string): string[] =>
  layout(text).map(({ start, end, role }) => `${role}: ${text.slice(start, end)}`);

const BODY = 'The council of Westmark dropped its plan for a new harbour on Friday, to nobody’s surprise.';

test('the parts of a wire report', () => {
  const parts = [
    'headline: Westmark drops harbour plan',
    'byline: By Jane Doe and John Roe',
    'dateline: WESTMARK, 5 March 2019',
    `body: ${BODY}`,
    'section: What comes next',
    `body: ${BODY}`,
    'list: - a smaller harbour',
    'list: 2) no harbour at all',
    `body: ${BODY}`,
    'attribution: (Reporting by Jane Doe; editing by John Roe)',
  ];
  const text = parts.map((part) => part.replace(/^\w+: /, '')).join('\n\n');
  assert.deepEqual(blocks(text), parts);
});

const FIRST: Record<string, string> = {
  'By JANE DOE, Staff Writer': 'byline',
  'Jane Doe, Staff writer': 'byline',
  'Jane Doe | Evening Post correspondent': 'byline',
  'By Friday the town was empty': 'headline',
  'Published: 5 January 2019 at 10:30 GMT': 'dateline',
  'Updated Jan. 5, 2019': 'dateline',
  'Ministers meet on 5 March to save the harbour': 'headline',
  'Who killed the harbour?': 'headline',
  'Ministers Split Over Harbour Plan.': 'headline',
  'Merkel: Europe must act.': 'headline',
};
for (const [line, role] of Object.entries(FIRST))
  test(`at the top: ${line}`, () => assert.deepEqual(blocks(`${line}\n\n${BODY}`)[0], `${role}: ${line}`));

const LAST: Record<string, string> = {
  'via Evening Post https://example.org/x Jane Doe': 'attribution',
  'Source: Westmark News Agency': 'attribution',
  'Via the old road, they went home.': 'body',
  '— Westmark Press': 'attribution',
  'https://example.org/article': 'attribution',
  'The source said nothing more.': 'body',
};
for (const [line, role] of Object.entries(LAST))
  test(`at the end: ${line}`, () => assert.deepEqual(blocks(`${BODY}\n\n${line}`).at(-1), `${role}: ${line}`));

test('a dateline before the first sentence belongs to its paragraph', () => {
  assert.deepEqual(
    blocks(`WESTMARK, March 5 (Press) - ${BODY}\n\n${BODY}`)[0],
    `body: WESTMARK, March 5 (Press) - ${BODY}`,
  );
});

test('wrapped lines are one block, a blank line or an item starts another', () => {
  const paragraph = `The council of Westmark dropped its plan for a new harbour on Friday,
after a debate that went on for most of the night. Nobody was surprised:
the money had been spent long before.`;
  const list = `The council has several choices now, of which the mayor named these two:
- it builds a smaller harbour with what money there is left in the bank,
  as the north had asked;
- it builds none.`;
  assert.deepEqual(blocks(`${paragraph}\n\n${paragraph}`), [`body: ${paragraph}`, `body: ${paragraph}`]);
  assert.equal(blocks(list).length, 4);
});

test('one paragraph a line stays one block a line', () => {
  const lines = [
    'The council dropped its plan for a new harbour on Friday.',
    'Nobody was surprised by what it did, as the money was spent.',
    '“It is over,” the mayor said, and closed the meeting at noon.',
  ];
  assert.deepEqual(
    blocks(lines.join('\n')),
    lines.map((line) => `body: ${line}`),
  );
});

for (const [name, end] of Object.entries({ LF: '\n', CRLF: '\r\n', CR: '\r', 'line separator': '\u2028' }))
  test(`lines end with ${name}`, () => assert.equal(blocks([BODY, '', BODY, BODY].join(end)).length, 3));

test('a byte order mark, NUL and white space belong to no block', () => {
  assert.deepEqual(blocks(`\ufeff\0 ${BODY}\u00a0\0\n\n`), [`body: ${BODY}`]);
  assert.deepEqual(blocks(' \n\t\r\n\0'), []);
  assert.deepEqual(blocks(''), []);
});

test('lines as an editor counts them', () => {
  const text = 'a\r\nbc\rd\n\u2028e';
  const starts = lineStarts(text);
  assert.deepEqual(Array.from(starts), [0, 3, 6, 8]);
  assert.deepEqual(
    [0, 2, 3, 5, 6, 7, 8, text.length].map((offset) => lineAt(starts, offset)),
    [0, 0, 1, 1, 2, 2, 3, 3],
  );
  assert.deepEqual(
    [0, 1, 2, 3].map((line) => lineText(text, starts, line)),
    ['a', 'bc', 'd', '\u2028e'],
  );
});
