import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { anchorOf } from '../../server/annotations/annotation';
import { placeAnchors } from '../../server/annotations/place';
import { seeded } from '../../server/training/random';
import { EDITS, type Edited, unedited } from '../support/edits';

const folder = process.env.ANCHOR_ARTICLES ?? 'examples';
const articles = readdirSync(folder)
  .filter((name) => /\.(?:txt|article)$/.test(name))
  .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));

/** What coders mark: names, phrases of two to six words, whole quotations. */
function marksIn(text: string, random: () => number): { start: number; end: number }[] {
  const names = [...text.matchAll(/\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*/gu)];
  const phrases = [...text.matchAll(/\p{L}+(?: \p{L}+){1,5}/gu)];
  const quotes = [...text.matchAll(/“[^”\n]+”/g)];
  return [...names, ...phrases, ...quotes]
    .filter(() => random() < 0.25)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Where the words of a mark are now: all of them in one piece, or nowhere, or torn. */
function goldOf({ origin }: Edited, { start, end }: { start: number; end: number }) {
  const at = origin.flatMap((from, i) => (from >= start && from < end ? [i] : []));
  if (at.length === 0) return 'gone';
  const distinct = new Set(at.map((i) => origin[i])).size;
  const whole = distinct === end - start && at.at(-1)! - at[0]! + 1 === at.length;
  return whole ? { start: at[0]!, end: at.at(-1)! + 1 } : 'torn';
}

test('anchors hold through random edits outside their words: over 99 % right, under 0.1 % wrong', (t) => {
  const random = seeded(20_261_121);
  const count = { right: 0, wrong: 0, orphaned: 0, gone: 0, 'gone but placed': 0 };
  const kinds = Object.values(EDITS);
  const rounds = Number(process.env.ANCHOR_ROUNDS ?? 25);
  for (let round = 0; round < rounds; round++)
    for (const text of articles) {
      const marks = marksIn(text, random);
      const covered = new Set(
        marks.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)),
      );
      let doc = unedited(text);
      const edits = 1 + Math.floor(random() * 6);
      for (let i = 0; i < edits; i++)
        doc = kinds[Math.floor(random() * kinds.length)]!(doc, random, (offset) => offset >= 0 && !covered.has(offset));
      const placements = placeAnchors(
        doc.text,
        marks.map((mark) => anchorOf(text, mark)),
      );
      marks.forEach((mark, i) => {
        const gold = goldOf(doc, mark);
        const { span, how } = placements[i]!;
        if (gold === 'torn') return;
        if (gold === 'gone') {
          count.gone++;
          if (span) {
            count['gone but placed']++;
            if (process.env.ANCHOR_SHOW)
              t.diagnostic(
                `gone: ${JSON.stringify(anchorOf(text, mark))} -> ${how} ${doc.text.slice(span.start - 40, span.end + 40)}`,
              );
          }
        } else if (!span) {
          count.orphaned++;
          if (process.env.ANCHOR_SHOW)
            t.diagnostic(
              `orphaned: ${JSON.stringify(anchorOf(text, mark))} should be ${doc.text.slice(gold.start - 50, gold.end + 50)}`,
            );
        } else if (span.start === gold.start && span.end === gold.end) count.right++;
        else {
          count.wrong++;
          if (process.env.ANCHOR_SHOW)
            t.diagnostic(
              `wrong: ${JSON.stringify(anchorOf(text, mark))} -> ${how} ${JSON.stringify(span)} not ${JSON.stringify(gold)}`,
            );
        }
      });
    }
  t.diagnostic(JSON.stringify(count));
  const total = count.right + count.wrong + count.orphaned;
  assert.ok(total > 1000);
  assert.ok(count.right / total > 0.99, `${count.right} of ${total} right`);
  assert.ok(
    (count.wrong + count['gone but placed']) / (total + count.gone) < 0.001,
    `${count.wrong} wrong, ${count['gone but placed']} placed though gone`,
  );
});
