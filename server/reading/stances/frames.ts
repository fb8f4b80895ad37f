import type { Polarity } from '../analysis';
import { formsOf } from '../inflect';
import { Shape, type Tokens } from '../tokens';
import { internPart, type WordMap, type WordSet, wordMap, wordSet } from '../vocabulary';
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
const NONE: readonly number[] = [];

const compiled = compile(CUES);
/** The frames whose cue begins with a word, longest first. */
export const FRAMES: WordMap<readonly Frame[]> = wordMap(compiled);
/** The words that begin a cue: a quick look before the frames are asked for. */
export const CUE_WORDS: WordSet = wordSet(compiled.keys());

/** Thousands of cues are compiled at every start, hundreds of them of the same few verbs: nothing is made in passing. */
function compile(groups: readonly CueGroup[]): ReadonlyMap<string, readonly Frame[]> {
  const found = new Map<string, Frame[]>();
  const known = new Map<string, readonly string[]>();
  for (const group of groups) {
    const heads = group.heads === undefined ? undefined : wordSet(group.heads);
    for (const cue of group.cues.split(/\s+/)) {
      if (cue === '') continue;
      const slash = cue.indexOf('/');
      const written = slash < 0 ? cue : cue.slice(0, slash);
      const blank = written.indexOf('_');
      const first = blank < 0 ? written : written.slice(0, blank);
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
        rest: blank < 0 ? NONE : restOf(written, blank + 1),
        phrase: blank < 0 ? first : written.replaceAll('_', ' ').replace(/ [*+]/, ' …'),
      };
      if (group.kind !== 'verb') {
        add(found, first, frame);
        continue;
      }
      const forms = known.get(first) ?? formsOf(first);
      known.set(first, forms);
      for (let at = 0; at < forms.length; at++) add(found, forms[at]!, frame);
      if (slash >= 0) for (const form of cue.slice(slash + 1).split('/')) add(found, form, frame);
    }
  }
  return found;
}

function restOf(written: string, from: number): number[] {
  const rest: number[] = [];
  for (let at = from, end = from; end < written.length; at = end + 1) {
    end = written.indexOf('_', at);
    if (end < 0) end = written.length;
    const unit = end - at === 1 ? written[at] : '';
    rest.push(unit === '*' ? GAP : unit === '+' ? WORDS : internPart(written, at, end));
  }
  return rest;
}

/** Adds a frame to those that a word begins: the longest first, else as they are listed. */
function add(found: Map<string, Frame[]>, form: string, frame: Frame): void {
  const frames = found.get(form);
  if (!frames) found.set(form, [frame]);
  else if (!frames.includes(frame)) {
    let at = frames.length;
    while (at > 0 && frames[at - 1]!.rest.length < frame.rest.length) at--;
    frames.splice(at, 0, frame);
  }
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
