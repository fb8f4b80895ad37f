import type { Analysis } from '../reading/analysis';
import { type Passages, passagesOf } from '../reading/flat';
import type { Passage } from '../reading/passage';

/** How something is gathered over all passages of an article: `A` is what is asked for, `T` what that comes to. */
export interface Gathering<A, T> {
  gather(analysis: Analysis, asked: A): T;
  /** True where what was gathered answers what is asked. */
  answers(known: T, asked: A): boolean;
  /** What a passage adds to what was gathered: nothing, or what is the same as long as it adds the same. */
  addedBy(passage: Passage, known: T): readonly unknown[];
}

/**
 * Gathers, and keeps it from one reading of an article to the next: as long as the same actors are mentioned in the same
 * places, or as long as those passages that changed add the same to it.
 */
export function kept<A, T>({ gather, answers, addedBy }: Gathering<A, T>): (analysis: Analysis, asked: A) => T {
  const byArticle = new WeakMap<object, { readonly article: Passages; readonly known: T }>();
  const holds = (known: T, before: Passages, now: Passages): boolean =>
    before.named === now.named ||
    (before.passages.length === now.passages.length &&
      now.passages.every((passage, at) => {
        const old = before.passages[at]!;
        return passage === old || isSame(addedBy(passage, known), addedBy(old, known));
      }));
  return (analysis, asked) => {
    const article = passagesOf(analysis);
    const last = byArticle.get(article.memo);
    const isKept = last && answers(last.known, asked) && holds(last.known, last.article, article);
    const known = isKept ? last.known : gather(analysis, asked);
    byArticle.set(article.memo, { article, known });
    return known;
  };
}

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, i) => item === b[i]);
