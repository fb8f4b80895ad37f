import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { textOf } from '../../server/reading/span';
import { readingOf } from './readingOf';

/** Who says what, in an article: the actor's name (null where nobody is known) and the first words of what is said. */
function said(text: string): string[] {
  const { attributions, actors } = readingOf(text);
  return attributions.map(({ actor, content }) => {
    const words = textOf(text, content[0]!).replace(/[“”,]/g, '').split(/\s+/).slice(0, 2).join(' ');
    return `${actor === null ? null : actors[actor]!.name}: ${words}`;
  });
}

describe('“he said” behind a quotation', () => {
  test('is who spoke last, not who is named in what was said', () => {
    const text = `“No nominee has known less than David Bell,” said Ruth Carver.

“This man is unfit,” she added. “Bell has no plan.”

Bell’s charge that Lena Ross broke the law had put lives at risk, Carver said.

“I would worry,” she said.`;
    assert.deepEqual(said(text), [
      'Ruth Carver: No nominee',
      'Ruth Carver: This man',
      'Ruth Carver: Bell’s charge',
      'Ruth Carver: I would',
    ]);
  });
  test('is the subject of the sentence where it has one outside of what is said', () => {
    const text = 'Ruth Carver said the vote was lost. After Tom Hale had left, he said: “It was close.”';
    assert.deepEqual(said(text).at(-1), 'Tom Hale: It was');
  });
  test('goes back over what else is told', () => {
    const text = `Tom Hale said the vote was lost.

The bill has forty pages. It took two years. It costs a million.

“It was close,” he said.`;
    assert.equal(said(text).at(-1), 'Tom Hale: It was');
  });
  test('is nobody known where somebody without a name spoke last', () => {
    const text = `Lena Ross said the port would close.

A spokeswoman for the ministry said nothing was decided. “We will see,” she said.`;
    assert.deepEqual(said(text), ['Lena Ross: the port', 'null: nothing was', 'null: We will']);
  });
  test('is who spoke last behind “the senator”, who is no stranger', () => {
    const text = `Tom Hale said the vote was lost.

The senator was asked on Monday about the plan. “It was close,” he said.`;
    assert.equal(said(text).at(-1), 'Tom Hale: It was');
  });
  test('is not who is told to have said something', () => {
    const text = 'Ruth Carver said that Lena Ross had said the plan was dead. “It lives,” she said.';
    assert.equal(said(text).at(-1), 'Ruth Carver: It lives');
  });
  test('is the man or woman that the first name tells', () => {
    const text = 'Margaret Orlov met Henry Bell on Monday. “It went well,” he said.';
    assert.equal(said(text).at(-1), 'Henry Bell: It went');
  });
});

test('“he” is the man named last where the subject is a woman', () => {
  const { mentions, actors } = readingOf('Henry Bell sat down. Margaret Orlov stood because he smiled.');
  const he = mentions.find(({ form }) => form === 'pronoun');
  assert.equal(he && actors[he.actor]!.name, 'Henry Bell');
});

test('“him” is not who accuses', () => {
  const { mentions, actors } = readingOf(
    'Ruth Carver met Tom Hale. Piers Orlov, calling Hale a liar, accused him of fraud.',
  );
  const him = mentions.find(({ form }) => form === 'pronoun');
  assert.equal(him && actors[him.actor]!.name, 'Tom Hale');
});

test('“she” is not who wrote the article', () => {
  const text =
    'Harbour to close\n\nBy Ada Lund\n\nThe minister told parliament nothing. She said she would look at it.';
  assert.equal(said(text).at(-1), 'null: she would');
});
