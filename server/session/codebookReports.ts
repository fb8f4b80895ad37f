import type { ListInForce } from '../codebook/lists';
import type { CodebookInForce } from '../codebooks';
import { linesOf } from '../convert';
import { UNSEEN, unseen } from '../features/codebook/unseen';
import type { Listener, Problem } from '../listener';
import type { Settings } from '../settings';
import type { Snapshot } from '../snapshot';
import { codebookIn, fileIn } from '../workspace';
import type { Home } from './homes';

type Teller = Pick<Listener, 'report'>;

/** A home's codebook, as it is in force, and the document that shows it where one is open. */
export interface CodebookNow {
  readonly codebook: CodebookInForce;
  readonly open: { readonly uri: string; readonly version: number } | undefined;
  /** Entries that no open article speaks of. */
  readonly unseen: readonly Problem[];
}

/** Tells the problems of a home's codebook and of its lists, where they are not as they were told last. */
export function reportCodebook(home: Home, { codebook, open, unseen: now }: CodebookNow, listener: Teller): void {
  if (home.folder === null) return;
  const hadProblems = (home.reported?.problems.length ?? 0) + home.unseen.length > 0;
  const sameUnseen = now.length === home.unseen.length && now.every(({ start }, i) => start === home.unseen[i]!.start);
  if (home.reported === codebook && sameUnseen) return;
  home.unseen = now;
  reportLists(home.folder, home.reported?.lists ?? [], codebook.lists, listener);
  home.reported = codebook;
  const problems = [...codebook.problems, ...now];
  if (!open && !hadProblems && problems.length === 0) return;
  listener.report({
    uri: open?.uri ?? codebookIn(home.folder),
    version: open?.version ?? null,
    lines: linesOf(codebook.text ?? ''),
    problems,
  });
}

/** Takes back what was told of a home that was let go. */
export function unreportCodebook({ folder, reported, unseen: told }: Home, listener: Teller): void {
  if (folder === null || !reported) return;
  reportLists(folder, reported.lists, [], listener);
  if (reported.problems.length + told.length > 0)
    listener.report({ uri: codebookIn(folder), version: null, lines: linesOf(''), problems: [] });
}

/** The entries of a codebook that none of the open articles speaks of, where the rule for that is on. */
export function unseenIn(
  { codebook, parsed }: CodebookInForce,
  settings: Settings,
  articles: () => readonly Snapshot[],
): readonly Problem[] {
  const level = settings.rules.get(UNSEEN) ?? codebook.rules.get(UNSEEN) ?? 'off';
  if (level === 'off' || !parsed?.usable) return [];
  const analyses = articles()
    .filter((article) => article.codebook.codebook === codebook)
    .map(({ analysis }) => analysis);
  return unseen(parsed.entries, analyses, level);
}

function reportLists(
  folder: string,
  before: readonly ListInForce[],
  lists: readonly ListInForce[],
  listener: Teller,
): void {
  for (const { path, content, problems } of lists) {
    const had = before.find((list) => list.path === path)?.problems ?? [];
    if (problems === had || (problems.length === 0 && had.length === 0)) continue;
    const lines = linesOf('text' in content ? (content.text ?? '') : '');
    listener.report({ uri: fileIn(folder, path), version: null, lines, problems });
  }
  for (const { path, problems } of before)
    if (problems.length > 0 && !lists.some((list) => list.path === path))
      listener.report({ uri: fileIn(folder, path), version: null, lines: linesOf(''), problems: [] });
}
