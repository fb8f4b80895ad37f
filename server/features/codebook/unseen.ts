import { short } from '../../checks/fixes';
import { nameKey } from '../../codebook/names';
import type { Entries } from '../../codebook/parse';
import type { CodebookProblem } from '../../codebook/problem';
import type { Analysis } from '../../reading/analysis';
import { textOf } from '../../reading/span';

/** The rule that `rules` switches on; it is off by itself, as any entry is unseen at first. */
export const UNSEEN = 'codebook/unseen';

/** Actors of `codebook.yaml` that no article mentions, and concepts that no stance in them is about. Linear. */
export function unseen(
  { actors, concepts }: Entries,
  articles: readonly Analysis[],
  severity: CodebookProblem['severity'],
): CodebookProblem[] {
  if (articles.length === 0) return [];
  const seen = new Set(articles.flatMap((article) => article.actors.map(({ id }) => id)));
  const targets = articles
    .flatMap(({ text, stances }) => stances.flatMap(({ target }) => (target ? nameKey(textOf(text, target)) : [])))
    .join('\n');
  const unseenActors = actors.flatMap(({ actor, forms }) => (seen.has(actor.id) ? [] : forms[0]!));
  const unseenConcepts = concepts.flatMap(({ name, phrases, deprecated }) =>
    deprecated || [name, ...phrases].some(({ value }) => targets.includes(nameKey(value))) ? [] : name,
  );
  return [...unseenActors, ...unseenConcepts].slice(0, MOST_LISTED).map(({ value, start, end }) => ({
    code: UNSEEN,
    severity,
    start,
    end,
    message: `No open article speaks of “${short(value)}”.`,
    related: [],
  }));
}

/** Beyond these, the codebook is for other articles. */
const MOST_LISTED = 200;
