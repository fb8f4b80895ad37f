import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { articlesIn } from './articleFiles';
import { emptyTally, proposal, tally } from './features/codebook/propose';
import type { Lexicon } from './reading/lexicon';
import { read } from './reading/read';
import type { Settings } from './settings';

/** Articles beyond these are left out, and the text says so: those before them tell who is spoken of. */
const MOST_ARTICLES = 5_000;
const MOST_UNITS = 50_000_000;

/** How long the work goes on before messages are looked at, in milliseconds: typing must not wait. */
const SLICE = 8;

/** How the reader of a folder is told to stop, and tells how far it is. */
export interface Course {
  readonly cancelled: () => boolean;
  readonly step: (articles: number) => void;
}

/**
 * The text of a codebook with the actors and concepts of the articles in a folder, by URI; `lexicon` knows those that need
 * no entry. Null where it was cancelled. Lets other work through while it goes on.
 */
export async function proposeCodebook(
  folder: string,
  lexicon: Lexicon,
  settings: Settings,
  { cancelled, step }: Course,
): Promise<{ readonly text: string; readonly articles: number } | null> {
  const all = emptyTally();
  let units = 0;
  let more = false;
  let since = performance.now();
  for (const input of articlesIn(fileURLToPath(folder), settings)) {
    if (performance.now() - since > SLICE) {
      step(all.articles);
      await setImmediate();
      since = performance.now();
    }
    if (cancelled()) return null;
    if ('problem' in input || input.text.length > settings.longestText) continue;
    more = all.articles === MOST_ARTICLES || units + input.text.length > MOST_UNITS;
    if (more) break;
    units += input.text.length;
    const { analysis } = read(input.text, lexicon);
    if (analysis.language.english) tally(all, analysis);
  }
  const text = proposal(all);
  return {
    text: more ? `# Only part of the articles was read: there are more than these.\n${text}` : text,
    articles: all.articles,
  };
}
