import { rules } from './checks/rules';
import { type Codebook, emptyCodebook } from './codebook/codebook';
import { compileLexicon } from './codebook/compile';
import { PACK_NAMES } from './codebook/packs/packs';
import { parseCodebook } from './codebook/parse';
import type { CodebookProblem } from './codebook/problem';
import type { Lexicon } from './reading/lexicon';

/** A codebook as it is in force for the articles of its folder. Immutable. */
export interface CodebookInForce {
  /** The text it was last given; null where there is no file. */
  readonly text: string | null;
  /** The last valid state: a text that can't be read changes `problems` alone. */
  readonly codebook: Codebook;
  readonly lexicon: Lexicon;
  readonly problems: readonly CodebookProblem[];
}

let packs: Lexicon | undefined;

/** The built-in packs by themselves; compiled once, when first needed. */
const packsAlone = (): Lexicon => (packs ??= compileLexicon(emptyCodebook));

/** What holds where there is no codebook. */
export const noCodebook = (): CodebookInForce => ({
  text: null,
  codebook: emptyCodebook,
  lexicon: packsAlone(),
  problems: [],
});

/**
 * What is in force after the codebook's text became `text`; `inForce` was before, if anything. The same value where
 * nothing changed.
 */
export function withText(inForce: CodebookInForce | undefined, text: string | null): CodebookInForce {
  if (inForce && text === inForce.text) return inForce;
  if (text === null) return noCodebook();
  const { codebook, problems, usable } = parseCodebook(text, {
    packs: PACK_NAMES,
    rules: rules.map(({ code }) => code),
  });
  if (!usable) return { ...(inForce ?? noCodebook()), text, problems };
  const lexicon = inForce && sameNames(codebook, inForce.codebook) ? inForce.lexicon : compileLexicon(codebook);
  return { text, codebook, lexicon, problems };
}

/** True where two codebooks give the same lexicon: then the articles' blocks need not be read again. */
function sameNames(a: Codebook, b: Codebook): boolean {
  const names = ({ actors, discard, packs }: Codebook): string =>
    JSON.stringify([
      actors.map(({ id, name, type, aliases, wikidata, note }) => [id, name, type, aliases, wikidata, note]),
      discard,
      packs,
    ]);
  return names(a) === names(b);
}
