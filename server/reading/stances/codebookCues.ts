import { equalsFolded, fold } from '../characters';
import { formsOf } from '../inflect';
import type { Lexicon } from '../lexicon';
import { type Tokens, tokenize } from '../tokens';
import { type Frame, noteOn, PLAIN } from './frames';

/** A codebook's cue, ready to be matched. */
interface OwnCue {
  readonly frame: Omit<Frame, 'kind'>;
  /** The words behind the first, folded. */
  readonly rest: readonly string[];
  readonly first: string;
}

const compiled = new WeakMap<Lexicon, ReadonlyMap<number, readonly OwnCue[]>>();

/** The codebook's cues by the hash of their first word, in all its forms; longest first. Compiled once a lexicon. */
export function codebookCues(lexicon: Lexicon): ReadonlyMap<number, readonly OwnCue[]> {
  const known = compiled.get(lexicon);
  if (known) return known;
  const made = new Map<number, OwnCue[]>();
  for (const { phrase, polarity } of lexicon.cues ?? []) {
    const words = wordsOf(phrase);
    const [lemma, ...rest] = words;
    if (lemma === undefined) continue;
    for (const first of new Set([lemma, ...(/^\p{L}+$/u.test(lemma) ? formsOf(lemma) : [])])) {
      const cue: OwnCue = {
        frame: {
          polarity,
          intensity: 2,
          ...PLAIN,
          rest: rest.map(() => 0),
          note: noteOn(phrase),
          trust: 0,
        },
        rest,
        first,
      };
      const { key } = tokenize(first);
      made.set(
        key[0]!,
        [...(made.get(key[0]!) ?? []), cue].sort((a, b) => b.rest.length - a.rest.length),
      );
    }
  }
  compiled.set(lexicon, made);
  return made;
}

/** Where the codebook's cue that begins at token `i` ends (exclusive), or -1 where its words do not stand there. */
export function ownCueEnd(tokens: Tokens, i: number, end: number, { first, rest }: OwnCue): number {
  const { text, start, end: ends } = tokens;
  if (i + 1 + rest.length > end || !equalsFolded(first, text, start[i]!, ends[i]!)) return -1;
  for (let r = 0; r < rest.length; r++)
    if (!equalsFolded(rest[r]!, text, start[i + 1 + r]!, ends[i + 1 + r]!)) return -1;
  return i + 1 + rest.length;
}

function wordsOf(phrase: string): string[] {
  const { count, start, end, text } = tokenize(phrase);
  return Array.from({ length: count }, (_, i) => fold(text.slice(start[i], end[i])));
}
