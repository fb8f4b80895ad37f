import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Annotation, anchorOf } from '../../server/annotations/annotation';
import { changeBetween, followEdit, placedLike, refreshed, type TextChange } from '../../server/annotations/follow';
import { type PlacedAnnotation, placeAnnotations } from '../../server/annotations/reanchor';
import { emptySidecar } from '../../server/annotations/sidecar';

const ARTICLE =
  'Norland Shipping opposes the ferry tax. Ada Quill, who leads the company, called it a mistake on Monday.\n\n' +
  'Ministers said they would listen, and Norland Shipping welcomed that.\n';

const annotate = (text: string, start: number, end: number): Annotation => ({
  id: `${start}`,
  kind: 'actor',
  decision: 'accepted',
  targets: [{ role: 'mention', anchor: anchorOf(text, { start, end }) }],
  coding: {},
});

const on = (words: string, text = ARTICLE): readonly PlacedAnnotation[] => {
  const at = text.indexOf(words);
  return placeAnnotations(text, [annotate(text, at, at + words.length)]);
};

/** Does edits one after the other, as an editor does: each replaces the first place of some words. */
function edited(placed: readonly PlacedAnnotation[], ...edits: readonly (readonly [string, string])[]) {
  let text = ARTICLE;
  let now = placed;
  for (const [words, by] of edits) {
    const start = text.indexOf(words);
    assert.ok(start >= 0, words);
    const after = text.slice(0, start) + by + text.slice(start + words.length);
    now = followEdit(now, text, after, { start, end: start + words.length, text: by });
    text = after;
  }
  const [{ how, placements }] = now as [PlacedAnnotation];
  const span = placements[0]!.span;
  return { how, words: span && text.slice(span.start, span.end), text, placed: now };
}

test('an annotation goes with its words while text is typed, cut and pasted around it', () => {
  const { how, words } = edited(on('Ada Quill'), ['Norland', 'The Norland'], [' opposes', ''], [', who', ' (who']);
  assert.deepEqual([how, words], ['moved', 'Ada Quill']);
});

test('letters typed at an edge go on with the word; blanks do not', () => {
  assert.equal(edited(on('Ada Quill'), ['Quill', 'Quilla']).words, 'Ada Quilla');
  assert.equal(edited(on('Ada Quill'), [' Ada', ' Dr Ada']).words, 'Ada Quill');
  assert.equal(edited(on('Quill'), ['Quill', 'Quil'], ['Quil', 'Quill']).how, 'moved', 'mended again');
});

test('what is typed letter by letter right before or behind an annotation is no part of it once a blank stands between', () => {
  const typed = (before: string, behind: string): readonly (readonly [string, string])[] => [
    ...[...before].map((_, i) => [`${before.slice(0, i)}Norland`, `${before.slice(0, i + 1)}Norland`] as const),
    ...[...behind].map((_, i) => [`Shipping${behind.slice(0, i)}`, `Shipping${behind.slice(0, i + 1)}`] as const),
  ];
  for (const [before, behind] of [
    ['A ', ''],
    ['Correction: it is wrong.\n\n', ''],
    ['', ', of Oslo,'],
    ['', ' plc'],
  ] as const) {
    const { how, words } = edited(on('Norland Shipping'), ...typed(before, behind));
    assert.deepEqual([how, words], ['moved', 'Norland Shipping'], before + behind);
  }
});

test('words that change inside are told apart from words that moved', () => {
  const { how, words, text, placed } = edited(on('Ada Quill'), ['Ada Q', 'Ada M. Q']);
  assert.deepEqual([how, words], ['fuzzy', 'Ada M. Quill']);
  const [now] = refreshed(placed, text);
  assert.equal(now!.annotation.targets[0]!.anchor.exact, 'Ada Quill', 'until the coder says that they are right');
  assert.equal(placeAnnotations(text, [now!.annotation])[0]!.how, 'fuzzy');
});

test('what is cut is orphaned, and found again when it is put back', () => {
  const sentence = ' Ada Quill, who leads the company, called it a mistake on Monday.';
  const cut = edited(on('Ada Quill'), [sentence, '']);
  assert.deepEqual([cut.how, cut.words], ['orphaned', null]);
  const back = edited(on('Ada Quill'), [sentence, ''], ['tax.', `tax.${sentence}`]);
  assert.deepEqual([back.how, back.words], ['unmoved', 'Ada Quill']);
});

test('an edit through an edge is looked into', () => {
  assert.equal(edited(on('Ada Quill'), ['Quill, who leads', 'Quill leads']).words, 'Ada Quill');
});

test('only what is new is searched for, and what is certain stays certain', () => {
  const { placed, text } = edited(on('Ada Quill'), ['Ada Q', 'A. Zoltan Q']);
  const kept = placedLike(placed, { ...emptySidecar('a'), annotations: placed.map((one) => one.annotation) }, text);
  assert.deepEqual(kept, placed);
});

test('after any edits outside an annotation it stands on its words', () => {
  const words = 'Ada Quill';
  const outside = fc.record({
    before: fc.boolean(),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(30),
    text: fc.constantFrom('', ' ', 'x', ' Ada Quill ', '\r\n', '\u{1F600}', 'Ministers said so. '),
  });
  fc.assert(
    fc.property(fc.array(outside, { maxLength: 12 }), (edits) => {
      let text = ARTICLE;
      let placed = on(words);
      let start = text.indexOf(words);
      for (const edit of edits) {
        // A blank on each side stays, so that nothing typed goes on with the words.
        const [low, high] = edit.before ? [0, start - 1] : [start + words.length + 1, text.length];
        const from = low + Math.floor(edit.from * (high - low));
        const change: TextChange = { start: from, end: Math.min(from + edit.length, high), text: edit.text };
        const after = text.slice(0, change.start) + change.text + text.slice(change.end);
        placed = followEdit(placed, text, after, change);
        if (edit.before) start += after.length - text.length;
        text = after;
      }
      assert.deepEqual(placed[0]!.placements[0]!.span, { start, end: start + words.length });
    }),
  );
});

test('two texts differ by one change', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
      const { start, end, text } = changeBetween(a, b);
      assert.equal(a.slice(0, start) + text + a.slice(end), b);
    }),
  );
});
