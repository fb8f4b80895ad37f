import { emptyCodebook } from '../../server/codebook/codebook';
import { compileLexicon } from '../../server/codebook/compile';
import type { Analysis } from '../../server/reading/analysis';
import { read } from '../../server/reading/read';

const lexicon = compileLexicon(emptyCodebook);

/** What the whole engine reads in an article, with the built-in lists alone. */
export const readingOf = (text: string): Analysis => read(text, lexicon).analysis;
