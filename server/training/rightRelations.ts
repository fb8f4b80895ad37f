import type { Relation } from '../reading/model/rerank';
import type { TokenRange } from '../reading/model/spans';
import { Shape } from '../reading/tokens';
import type { Example, GoldRelation } from './examples';

/** The words among some tokens, as their positions. */
function wordsIn(example: Example, ranges: readonly TokenRange[]): Set<number> {
  const found = new Set<number>();
  for (const { first, last } of ranges)
    for (let i = first; i < last; i++) if (!(example.view.context.tokens.shape[i]! & Shape.Punctuation)) found.add(i);
  return found;
}

const common = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
  let n = 0;
  for (const x of a) if (b.has(x)) n++;
  return n;
};

/**
 * Which of the relations found are right: contents overlap by a Jaccard index of 0.5 or more, and sources touch or both
 * are absent, as in the evaluation's relation measure. A gold relation makes right what was found for one cue only, that
 * of the best overlap.
 */
export function rightRelations(example: Example, relations: readonly Relation[]): Uint8Array {
  const view = (r: Pick<GoldRelation, 'source' | 'content'>) => ({
    content: wordsIn(example, r.content),
    source: wordsIn(example, r.source),
  });
  const gold = example.attributions.map(view);
  const found = relations.map((r) => view({ content: r.content, source: r.source ? [r.source] : [] }));
  const pairs: [jaccard: number, gold: number, found: number][] = [];
  gold.forEach((g, i) => {
    found.forEach((p, j) => {
      const shared = common(g.content, p.content);
      const jaccard = shared / (g.content.size + p.content.size - shared || 1);
      const sources = (g.source.size === 0 && p.source.size === 0) || common(g.source, p.source) > 0;
      if (jaccard >= 0.5 && sources) pairs.push([jaccard, i, j]);
    });
  });
  pairs.sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2]);
  const right = new Uint8Array(relations.length);
  const cueOf = new Map<number, unknown>();
  const goldOf = new Map<unknown, number>();
  for (const [, i, j] of pairs) {
    const { cue } = relations[j]!;
    if ((cueOf.get(i) ?? cue) !== cue || (goldOf.get(cue) ?? i) !== i) continue;
    cueOf.set(i, cue);
    goldOf.set(cue, i);
    right[j] = 1;
  }
  return right;
}
