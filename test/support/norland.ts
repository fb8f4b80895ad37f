import { compileLexicon } from '../../server/codebook/compile';
import { parseCodebook } from '../../server/codebook/parse';

/** Actors of whom two share a form, and one goes by a surname. */
export const { codebook } = parseCodebook(`actors:
  - {name: Norland Shipping, type: organization, aliases: [Norland, the line]}
  - {name: Norland Council, type: organization, aliases: [Norland]}
  - {name: Ida Hale, type: person, aliases: [Hale]}
`);
export const lexicon = compileLexicon(codebook);
