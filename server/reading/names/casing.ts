import type { BlockRole } from '../analysis';
import type { Sentence } from '../block';
import { Shape, type Tokens } from '../tokens';

/** How a sentence uses capitals: only in the normal case does a capital mark a name. */
export enum Casing {
  Normal = 0,
  /** "Ministers Clash Over Fishing Quotas": most words have one. */
  Title = 1,
  /** "MINISTERS CLASH". */
  AllCapitals = 2,
}

/** Shorter words often keep their lower case in headlines ("of", "over"). */
const LONG_WORD = 4;
/** A sentence of the body that lists names gets far: only a headline may be judged by less. */
const TITLE_SHARE = { headline: 0.7, body: 0.9 } as const;

/** Tells how a sentence uses capitals, by the share of its longer words that have one. */
export function casingOf(tokens: Tokens, { first, last }: Sentence, role: BlockRole): Casing {
  let long = 0;
  let capitals = 0;
  let all = 0;
  for (let i = first; i < last; i++) {
    const shape = tokens.shape[i]!;
    if (!(shape & Shape.Word) || tokens.end[i]! - tokens.start[i]! < LONG_WORD) continue;
    long++;
    if (shape & Shape.Capital) capitals++;
    if (shape & Shape.AllCapitals) all++;
  }
  if (long >= 3 && all >= long * 0.8) return Casing.AllCapitals;
  const isHeading = role === 'headline' || role === 'section';
  const ends = last > first && tokens.text[tokens.end[last - 1]! - 1] === '.';
  const share = isHeading ? TITLE_SHARE.headline : TITLE_SHARE.body;
  return long >= 5 && capitals >= long * share && (isHeading || !ends) ? Casing.Title : Casing.Normal;
}
