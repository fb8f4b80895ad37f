import type { Polarity } from '../analysis';
import { formsOf } from '../inflect';
import { Shape, type Tokens } from '../tokens';
import { intern, type WordMap, type WordSet, wordMap, wordSet } from '../vocabulary';
import { type Argument, CUES, type CueGroup } from './cues';

/** A cue ready to be matched: its first word is looked up, the others are compared by id. */
export interface Frame {
  readonly kind: CueGroup['kind'];
  readonly polarity: Polarity;
  readonly intensity: 1 | 2 | 3;
  readonly argument: Argument;
  readonly cancels: boolean;
  readonly reversed: boolean;
  readonly mutual: boolean;
  readonly deed: boolean;
  /** The words one of which must head the target; undefined where any may. */
  readonly heads: WordSet | undefined;
  /** Vocabulary ids of the words behind the first; `GAP` for no or several words, `WORDS` for at least one. */
  readonly rest: readonly number[];
  /** The cue as listed, for evidence: "call for". */
  readonly phrase: string;
}

const GAP = -1;
const WORDS = -2;
const LONGEST_GAP = 14;

const compiled = compile(CUES);
/** The frames whose cue begins with a word, longest first. */
export const FRAMES: WordMap<readonly Frame[]> = wordMap(compiled);
/** The words that begin a cue: a quick look before the frames are asked for. */
export const CUE_WORDS: WordSet = wordSet(compiled.keys());

function compile(groups: readonly CueGroup[]): ReadonlyMap<string, readonly Frame[]> {
  const found = new Map<string, Frame[]>();
  for (const group of groups) {
    const heads = group.heads === undefined ? undefined : wordSet(group.heads);
    for (const cue of group.cues.split(/\s+/).filter(Boolean)) {
      const [written = '', ...irregular] = cue.split('/');
      const [first = '', ...rest] = written.split('_');
      const frame: Frame = {
        kind: group.kind,
        polarity: group.polarity,
        intensity: group.intensity,
        argument: group.argument,
        cancels: group.negated === 'cancels',
        reversed: group.reversed === true,
        mutual: group.mutual === true,
        deed: group.deed === true,
        heads,
        rest: rest.map((word) => (word === '*' ? GAP : word === '+' ? WORDS : intern(word))),
        phrase: written.replaceAll('_', ' ').replace(/ [*+]/, ' …'),
      };
      const forms = group.kind === 'verb' ? [...formsOf(first), ...irregular] : [first];
      for (const form of new Set(forms)) found.set(form, [...(found.get(form) ?? []), frame]);
    }
  }
  for (const frames of found.values()) frames.sort((a, b) => b.rest.length - a.rest.length);
  return found;
}

/** Where the cue that begins at token `i` ends (exclusive), or -1 where its words do not stand there. */
export function frameEnd(tokens: Tokens, i: number, end: number, { rest }: Frame): number {
  let at = i + 1;
  for (let r = 0; r < rest.length; r++) {
    if (rest[r]! > 0) {
      if (at >= end || tokens.word[at] !== rest[r]) return -1;
      at++;
      continue;
    }
    if (rest[r] === WORDS) at++;
    const next = rest[++r]!;
    const furthest = Math.min(end, at + LONGEST_GAP + 1);
    while (at < furthest && tokens.word[at] !== next) {
      if ((tokens.shape[at]! & Shape.Punctuation) !== 0 && tokens.end[at]! - tokens.start[at]! === 1) {
        const unit = tokens.text.charCodeAt(tokens.start[at]!);
        if (unit === 0x2c || unit === 0x2e || unit === 0x3b) return -1;
      }
      at++;
    }
    if (at >= furthest) return -1;
    at++;
  }
  return at;
}
