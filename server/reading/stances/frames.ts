import type { Polarity } from '../analysis';
import type { Sentence } from '../block';
import { formsOf } from '../inflect';
import { nounAt, type Parsed } from '../syntax/phrases';
import { ChunkKind, Tag } from '../syntax/syntax';
import { Shape, type Tokens } from '../tokens';
import { idMap, intern, internPart, type WordMap, type WordSet, wordSet } from '../vocabulary';
import { trustIn } from './confidence';
import { type Argument, CUES, type CueGroup } from './cues';
import { MANNER } from './operators';

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
  readonly worry: boolean;
  /** The words one of which must head the target; undefined where any may. */
  readonly heads: WordSet | undefined;
  /** Vocabulary ids of the words behind the first; `GAP` for no or several words, `WORDS` for at least one. */
  readonly rest: readonly number[];
  /** The cue as listed, for evidence: "cue “call for”". */
  readonly note: string;
  /** How much the cue speaks for its stances. */
  readonly trust: number;
}

/** What a cue toward its object is that has nothing special about it. */
export const PLAIN = {
  argument: 'object',
  cancels: false,
  reversed: false,
  mutual: false,
  deed: false,
  worry: false,
  heads: undefined,
} as const satisfies Partial<Frame>;

const VERB = 1;
/** What the evidence says of a cue. */
export const noteOn = (phrase: string): string => `cue “${phrase}”`;

const GAP = -1;
const WORDS = -2;
const LONGEST_GAP = 14;
const TO = intern('to');
const NONE: readonly number[] = [];

const compiled = compile(CUES);
/** The frames whose cue begins with a word, longest first. */
export const FRAMES: WordMap<readonly Frame[]> = idMap(compiled);
/** By first word in the order of ids, so that those of frequent words stand together. */
const listed = [...compiled].sort(([a], [b]) => a - b);
/** All frames; those of one first word stand beside each other, longest first. */
export const ALL_FRAMES: readonly Frame[] = listed.flatMap(([, frames]) => frames);
/**
 * What a glance tells of each of them, two numbers a frame. First, the id of the word right behind its first one, negative
 * that of one further behind, 0 where there is none. Second, twice the id of its last word, 0 if that is no other one; and
 * one more for a verb. "have" begins a hundred frames of which hardly any ever stands there: to ask each of them would
 * have the processor fetch it from afar.
 */
const GLANCES = Int32Array.from(
  ALL_FRAMES.flatMap(({ kind, rest }) => {
    const behind = rest.length === 0 ? 0 : rest[0]! < 0 ? -rest[1]! : rest[0]!;
    const last = rest[rest.length - 1] ?? 0;
    return [behind, (last === Math.abs(behind) ? 0 : last << 1) | (kind === 'verb' ? VERB : 0)];
  }),
);
/** By the id of a first word, where its frames begin; they end where those of the next id begin. */
const BEGINS = beginsOf(listed);

function beginsOf(frames: readonly (readonly [id: number, frames: readonly Frame[]])[]): Uint16Array {
  const begins = new Uint16Array(frames[frames.length - 1]![0] + 2);
  for (const [id, { length }] of frames) begins[id + 1] = length;
  for (let id = 1; id < begins.length; id++) begins[id]! += begins[id - 1]!;
  return begins;
}

/**
 * The first frame, from position `from` in `ALL_FRAMES` on, that may stand at token `i`; -1 where none does. `from` is 0
 * for the first of them. Only for one of `CUE_WORDS`.
 */
export function frameFrom(from: number, parsed: Parsed, i: number, sentence: Sentence): number {
  const { tokens } = parsed;
  const { word } = tokens;
  const id = word[i]!;
  const next = i + 1 < sentence.last ? word[i + 1]! : 0;
  const end = BEGINS[id + 1]!;
  const isVerb = mayBeVerb(parsed, i);
  for (let at = Math.max(from, BEGINS[id]!); at < end; at++) {
    const glance = GLANCES[2 * at + 1]!;
    if ((glance & VERB) !== 0 && !isVerb) continue;
    const behind = GLANCES[2 * at]!;
    if (behind === 0) return at;
    const isBehind = behind > 0 ? behind === next || MANNER.hasId(next) : mayHave(tokens, sentence, -behind);
    const last = glance >> 1;
    if (isBehind && (last === 0 || mayHave(tokens, sentence, last))) return at;
  }
  return -1;
}

/**
 * False for a token that no verb cue begins at: for none that heads a verb group, nor for one that a tagger may have taken
 * for the noun behind a name that it is the verb of ("which Norland opposes").
 */
function mayBeVerb({ syntax }: Parsed, i: number): boolean {
  const { tag, chunkOf, chunkKind, chunkHead } = syntax;
  const chunk = chunkOf[i]!;
  if (chunk < 0) return false;
  return chunkKind[chunk] === ChunkKind.Verb ? chunkHead[chunk] === i : i > 0 && tag[i - 1] === Tag.Proper;
}

/** The words that begin a cue: a quick look before the frames are asked for. */
export const CUE_WORDS: WordSet = FRAMES;

/** Thousands of cues are compiled at every start, hundreds of them of the same few verbs: nothing is made in passing. */
function compile(groups: readonly CueGroup[]): ReadonlyMap<number, readonly Frame[]> {
  const found = new Map<number, Frame[]>();
  const known = new Map<string, readonly number[]>();
  for (const group of groups) {
    const heads = group.heads === undefined ? undefined : wordSet(group.heads);
    for (const cue of group.cues.split(/\s+/)) {
      if (cue === '') continue;
      const slash = cue.indexOf('/');
      const written = slash < 0 ? cue : cue.slice(0, slash);
      const blank = written.indexOf('_');
      const first = blank < 0 ? written : written.slice(0, blank);
      const phrase = blank < 0 ? first : written.replaceAll('_', ' ').replace(/ [*+]/, ' …');
      const frame: Frame = {
        kind: group.kind,
        polarity: group.polarity,
        intensity: group.intensity,
        argument: group.argument,
        cancels: group.negated === 'cancels',
        reversed: group.reversed === true,
        mutual: group.mutual === true,
        deed: group.deed === true,
        worry: group.worry === true,
        heads,
        rest: blank < 0 ? NONE : restOf(written, blank + 1),
        note: noteOn(phrase),
        trust: trustIn(phrase),
      };
      if (group.kind !== 'verb') {
        add(found, intern(first), frame);
        continue;
      }
      const forms = known.get(first) ?? formsOf(first).map(intern);
      known.set(first, forms);
      for (let at = 0; at < forms.length; at++) add(found, forms[at]!, frame);
      if (slash >= 0) for (const form of cue.slice(slash + 1).split('/')) add(found, intern(form), frame);
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
function add(found: Map<number, Frame[]>, id: number, frame: Frame): void {
  const frames = found.get(id);
  if (!frames) found.set(id, [frame]);
  else if (!frames.includes(frame)) {
    let at = frames.length;
    while (at > 0 && frames[at - 1]!.rest.length < frame.rest.length) at--;
    frames.splice(at, 0, frame);
  }
}

/** The words of one sentence: of 2048 bits, those of its words' ids; few of the words it lacks share one with them. */
const held = new Int32Array(64);
let heldBy: Sentence | undefined;

/** False where a sentence does not have the word with this id; true where it may have it. */
function mayHave({ word }: Tokens, sentence: Sentence, id: number): boolean {
  if (heldBy !== sentence) {
    heldBy = sentence;
    held.fill(0);
    for (let i = sentence.first; i < sentence.last; i++) held[(word[i]! >>> 5) & 63]! |= 1 << (word[i]! & 31);
  }
  return (held[(id >>> 5) & 63]! & (1 << (id & 31))) !== 0;
}

/** Where the cue that begins at token `i` ends (exclusive), or -1 where its words do not stand there. */
export function frameEnd(tokens: Tokens, i: number, end: number, { rest }: Frame): number {
  let at = i + 1;
  for (let r = 0; r < rest.length; r++) {
    if (rest[r]! > 0) {
      // "voted overwhelmingly against"
      if (at + 1 < end && tokens.word[at] !== rest[r] && MANNER.has(tokens, at)) at++;
      if (at >= end || tokens.word[at] !== rest[r]) return -1;
      at++;
      continue;
    }
    if (rest[r] === WORDS) at++;
    const next = rest[++r]!;
    const furthest = Math.min(end, at + LONGEST_GAP + 1);
    while (at < furthest && tokens.word[at] !== next) {
      // "pledged to end support for": what is pledged is a deed of its own.
      if (tokens.word[at] === TO) return -1;
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

/** True where a verb that takes a side begins at token `i`, with an object of the kind that it asks for. */
export function beginsVerbCue({ tokens, syntax }: Parsed, i: number, end: number): boolean {
  const frames = FRAMES.get(tokens, i);
  if (!frames) return false;
  const noun = nounAt({ tokens, syntax }, i + 1);
  const head = noun < 0 ? i : syntax.chunkHead[noun]!;
  return frames.some(
    (frame) => frame.kind === 'verb' && frameEnd(tokens, i, end, frame) > 0 && (frame.heads?.has(tokens, head) ?? true),
  );
}
