import { annotationRules } from './checks/annotations/rules';
import { rules } from './checks/rules';
import { type Codebook, emptyCodebook } from './codebook/codebook';
import { compileLexicon } from './codebook/compile';
import { type FileContent, type ListInForce, listProblems, loadList, withLists } from './codebook/lists';
import { PACK_NAMES } from './codebook/packs/packs';
import { type ParsedCodebook, parseCodebook } from './codebook/parse';
import type { CodebookProblem } from './codebook/problem';
import { UNSEEN } from './features/codebook/unseen';
import type { Lexicon } from './reading/lexicon';

/** A codebook as it is in force for the articles of its folder. Immutable. */
export interface CodebookInForce {
  /** The text it was last given; null where there is no file. */
  readonly text: string | null;
  /** What that text says, whether it is sound or not: for those who work in it. */
  readonly parsed: ParsedCodebook | null;
  /** The last valid state: a text that can't be read changes `problems` alone. */
  readonly codebook: Codebook;
  /** The same without the actors of its lists. */
  readonly own: Codebook;
  readonly lists: readonly ListInForce[];
  readonly lexicon: Lexicon;
  readonly problems: readonly CodebookProblem[];
}

/** Reads a list that the codebook names by this path; the same content as long as the file is unchanged. */
export type ReadList = (path: string) => FileContent;

let packs: Lexicon | undefined;

/** The built-in packs by themselves; compiled once, when first needed. */
const packsAlone = (): Lexicon => (packs ??= compileLexicon(emptyCodebook));

/** What holds where there is no codebook. */
export const noCodebook = (): CodebookInForce => ({
  text: null,
  parsed: null,
  codebook: emptyCodebook,
  own: emptyCodebook,
  lists: [],
  lexicon: packsAlone(),
  problems: [],
});

/**
 * What is in force after the codebook's text became `text`, or its lists have changed; `inForce` was before, if
 * anything. The same value where nothing changed.
 */
export function withText(
  inForce: CodebookInForce | undefined,
  text: string | null,
  readList: ReadList,
): CodebookInForce {
  if (inForce?.text === text && inForce.lists.every(({ path, content }) => readList(path) === content)) return inForce;
  if (text === null) return noCodebook();
  const before = inForce ?? noCodebook();
  const parsed = before.text === text && before.parsed ? before.parsed : parseCodebook(text, KNOWN);
  const own = parsed.usable ? parsed.codebook : before.own;
  const lists = own.lists.map(({ path }) =>
    loadList(
      path,
      readList(path),
      before.lists.find((list) => list.path === path),
    ),
  );
  const codebook = withLists(own, lists);
  const same = sameNames(own, before.own) && sameLists(lists, before.lists);
  const lexicon = same ? before.lexicon : compileLexicon(codebook);
  const ofLists = parsed.usable ? listProblems(own.lists, lists, parsed.entries, codebook, lexicon) : [];
  const problems = [...parsed.problems, ...ofLists].sort((a, b) => a.start - b.start);
  return { text, parsed, codebook, own, lists, lexicon, problems };
}

/** What a codebook may name beside its own entries. */
export const KNOWN = { packs: PACK_NAMES, rules: [...[...rules, ...annotationRules].map(({ code }) => code), UNSEEN] };

/** True where two codebooks give the same lexicon: then the articles' blocks need not be read again. */
function sameNames(a: Codebook, b: Codebook): boolean {
  const names = ({ actors, cues, discard, packs }: Codebook): string =>
    JSON.stringify([
      actors.map(({ id, name, type, aliases, wikidata, note }) => [id, name, type, aliases, wikidata, note]),
      cues.map(({ phrase, polarity }) => [phrase, polarity]),
      discard,
      packs,
    ]);
  return names(a) === names(b);
}

const sameLists = (a: readonly ListInForce[], b: readonly ListInForce[]): boolean =>
  a.length === b.length && a.every(({ actors }, i) => actors === b[i]!.actors);
