import { type Codebook, emptyCodebook } from '../../server/codebook/codebook';
import { compileLexicon } from '../../server/codebook/compile';
import type { Analysis, Mention } from '../../server/reading/analysis';
import type { Lexicon } from '../../server/reading/lexicon';
import { read } from '../../server/reading/read';

/** All packs, no codebook. */
export const packs: Lexicon = compileLexicon(emptyCodebook);

/** An actor of a codebook, with only what a test needs to say. */
export const codebookOf = (
  actors: readonly { name: string; id?: string; type?: Mention['type']; aliases?: readonly string[] }[],
  rest: Partial<Codebook> = {},
): Codebook => ({
  ...emptyCodebook,
  ...rest,
  actors: actors.map(({ name, id = name, type = 'organization', aliases = [] }) => ({
    id,
    name,
    type,
    aliases,
    roles: [],
    at: { start: 0, end: 0 },
  })),
});

export const analyse = (text: string, lexicon = packs): Analysis => read(text, lexicon).analysis;

/** The mentions of a text as "surface → actor (type)", with the form where it is no name. */
export function namesIn(text: string, lexicon = packs): readonly string[] {
  const { mentions, actors } = analyse(text, lexicon);
  return mentions.map((mention) => {
    const surface = text.slice(mention.start, mention.end);
    const form = mention.form === 'name' || mention.form === 'alias' ? '' : ` ${mention.form}`;
    return `${surface} → ${actors[mention.actor]!.name} (${mention.type}${form})`;
  });
}
