import type { Lexicon } from '../reading/lexicon';
import { type ActorList, parseActorList } from './actorList';
import type { Codebook, CodebookActor, CodebookList } from './codebook';
import type { Entries } from './parse';
import type { CodebookProblem } from './problem';

/** What a file holds: its text, `null` where there is no such file, or why it is not read. */
export type FileContent = { readonly text: string | null } | { readonly refused: string };

/** A list as it is in force. Immutable. */
export interface ListInForce {
  readonly path: string;
  /** What it was read from: the same content need not be read again. */
  readonly content: FileContent;
  readonly actors: readonly CodebookActor[];
  /** Offsets are those of the list's own text. */
  readonly problems: readonly CodebookProblem[];
  /** What is to be said where the codebook names it; null where it could be read. */
  readonly missing: string | null;
}

/** What is in force after a list's content became `content`; a list that is broken leaves its last good state in force. */
export function loadList(path: string, content: FileContent, before: ListInForce | undefined): ListInForce {
  if (before?.content === content) return before;
  if ('refused' in content)
    return {
      path,
      content,
      actors: before?.actors ?? [],
      problems: [],
      missing: `“${path}” is not read: ${content.refused}.`,
    };
  const { text } = content;
  if (text === null)
    return { path, content, actors: [], problems: [], missing: `There is no file “${path}” in this folder.` };
  if (before && 'text' in before.content && before.content.text === text) return { ...before, content };
  const { actors, problems, usable }: ActorList = parseActorList(text, path);
  return { path, content, actors: usable ? actors : (before?.actors ?? []), problems, missing: null };
}

/**
 * The codebook with the actors of its lists behind its own. A row whose id the codebook has too adds to that entry; of
 * two lists, the first has it.
 */
export function withLists(own: Codebook, lists: readonly ListInForce[]): Codebook {
  if (lists.length === 0) return own;
  const actors = [...own.actors];
  const indexOf = new Map(actors.map(({ id }, i) => [id, i]));
  for (const list of lists)
    for (const actor of list.actors) {
      const known = indexOf.get(actor.id);
      if (known === undefined) {
        // Inside a list, ids are unique already.
        if (lists.length > 1) indexOf.set(actor.id, actors.length);
        actors.push(actor);
      } else if (known < own.actors.length) actors[known] = extended(actors[known]!, actor);
    }
  return { ...own, actors };
}

function extended(entry: CodebookActor, { list, ...row }: CodebookActor): CodebookActor {
  const more = [row.name, ...row.aliases].filter((form) => form !== entry.name && !entry.aliases.includes(form));
  return { ...row, ...entry, aliases: [...entry.aliases, ...more] };
}

/** What is wrong in `codebook.yaml` about its lists: files that can't be read, and names that they give to others. */
export function listProblems(
  named: readonly CodebookList[],
  lists: readonly ListInForce[],
  { actors }: Entries,
  codebook: Codebook,
  lexicon: Lexicon,
): CodebookProblem[] {
  const problems = lists.flatMap(({ path, missing }): CodebookProblem[] => {
    const at = named.find((list) => list.path === path)?.at;
    return at && missing !== null
      ? [{ code: 'codebook/actor-list', severity: 'error', ...at, message: missing, related: [] }]
      : [];
  });
  const own = new Set(actors.map(({ actor }) => actor.id));
  for (const { forms, actor } of lists.length === 0 ? [] : actors)
    for (const form of forms) {
      const other = lexicon
        .find(form.value)
        .map((entry) => codebook.actors[entry])
        .find((found) => found?.list !== undefined && found.id !== actor.id && !own.has(found.id));
      if (!other) continue;
      if (problems.length >= MAX_PROBLEMS) return problems;
      problems.push({
        code: 'codebook/duplicate-alias',
        severity: 'warning',
        start: form.start,
        end: form.end,
        message: `“${form.value}” is a name of “${other.name}” in ${other.list} too: findings will call it ambiguous.`,
        related: [],
        ...(form === forms[0] ? {} : { mend: { kind: 'remove' } }),
      });
    }
  return problems;
}

const MAX_PROBLEMS = 200;
