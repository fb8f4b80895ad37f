import type { Span } from '../../server/reading/span';
import type { Figures, Role } from './gold';

/** In percent, to one decimal. */
export const percent = (share: number): number => Math.round(share * 1000) / 10;

/** Precision, recall and F1 out of counts. */
export function score(hits: number, predictions: number, golds: number): Figures {
  const p = predictions ? hits / predictions : 0;
  const r = golds ? hits / golds : 0;
  return { P: percent(p), R: percent(r), F1: percent(p + r ? (2 * p * r) / (p + r) : 0), n: golds };
}

/** Counts that add up over records. */
export class Tally {
  private hits = 0;
  private predictions = 0;
  private golds = 0;

  add<T>(predicted: ReadonlySet<T>, gold: ReadonlySet<T>): void {
    this.hits += common(predicted, gold);
    this.predictions += predicted.size;
    this.golds += gold.size;
  }

  get figures(): Figures {
    return score(this.hits, this.predictions, this.golds);
  }
}

export function common<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let n = 0;
  for (const x of a) if (b.has(x)) n++;
  return n;
}

/** All spans of a role, in order. A role without offsets (a name that was not aligned) has none. */
export function spansOf(role: Role): readonly Span[] {
  if (!role) return [];
  if (Array.isArray(role)) return role.flatMap(spansOf);
  const { parts, start, end } = role as Partial<Span> & { readonly parts?: readonly Span[] };
  return parts ?? (start === undefined || end === undefined ? [] : [{ start, end }]);
}

export const anyOverlap = (a: Role, b: Role): boolean =>
  spansOf(a).some((x) => spansOf(b).some((y) => x.start < y.end && y.start < x.end));

const OUTER = /[^\p{L}\p{N}$%]/u;

/** A span without its outer punctuation, as "start-end"; undefined where nothing is left. */
export function trimmed(text: string, span: Span): string | undefined {
  let { start, end } = span;
  while (start < end && OUTER.test(text[start]!)) start++;
  while (end > start && OUTER.test(text[end - 1]!)) end--;
  return start < end ? `${start}-${end}` : undefined;
}

/** The words of a role, as the offsets at which they begin. */
export function wordsOf(text: string, role: Role): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { start, end } of spansOf(role))
    for (const match of text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)) found.add(start + match.index);
  return found;
}
