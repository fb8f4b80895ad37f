import { hashFolded } from '../characters';
import type { Lexicon } from '../lexicon';
import { isNearMiss } from '../nearMiss';
import { tokenize } from '../tokens';
import type { Form, Member } from './cast';
import { join } from './hash';
import type { NearSlips, Slips, Wording } from './wording';

/** Shorter words have too many neighbours by chance ("Mali" and "Bali"). */
const SHORTEST = 5;
/** A name that only a pack knows is taken for meant from this length on: "Assad" is not "Assam". */
const SHORTEST_OF_PACK = 7;
/** What stands oftener in an article is no slip of the pen. */
const MOST_TIMES = 2;
/** A form this sure of its type stands in a context that no pack may overrule. */
const SURE = 0.8;
/** Buckets of forms hold no more: linking stays linear in hostile texts. */
const MOST_IN_BUCKET = 32;
const MOST_WORDS = 8;

/** The forms of an article by hashes of what a slip leaves as it is; who shares one by chance is told apart later. */
export interface SlipIndex {
  /** Single words by their first two and last two letters. */
  readonly words: ReadonlyMap<number, readonly Form[]>;
  /** Forms of several words by these words with one left out. */
  readonly phrases: ReadonlyMap<number, readonly Form[]>;
  /** All of them in their order, with what tells whether a slip means them. */
  readonly forms: readonly Form[];
  readonly counts: readonly number[];
}

/** Whom a slip means: an actor of the article, or the entry of a list. */
export type Slip = { readonly member: Member } | { readonly entry: number };

/** The index of an article's forms; the one from before where nothing of what it holds has changed. */
export function slipIndex(all: readonly Form[], before?: SlipIndex): SlipIndex {
  // What stands once is meant by no slip, unless a list knows it.
  const forms = all.filter(
    ({ surface, count, best }) => surface.length >= SHORTEST - 1 && (count >= 2 || best.entries.length > 0),
  );
  const counts = forms.map(({ count, best }) => (best.entries.length > 0 ? count : -count));
  if (before && sameItems(before.forms, forms) && sameItems(before.counts, counts)) return before;
  const words = new Map<number, Form[]>();
  const phrases = new Map<number, Form[]>();
  for (const form of forms) {
    const { parts, keys } = slipsOf(form.wording);
    for (const key of keys) put(parts.length === 1 ? words : phrases, key, form);
  }
  return { words, phrases, forms, counts };
}

/** Those of an article's forms that may miss others by a letter than they did, where its index is not as it was. */
export function shaken(before: SlipIndex, now: SlipIndex, all: readonly Form[]): readonly Form[] {
  const isAlike = (at: number, atNow: number): boolean =>
    before.forms[at] === now.forms[atNow] && before.counts[at] === now.counts[atNow];
  const most = Math.min(before.forms.length, now.forms.length);
  let head = 0;
  while (head < most && isAlike(head, head)) head++;
  const by = now.forms.length - before.forms.length;
  let end = now.forms.length;
  while (end > head && end - by > head && isAlike(end - 1 - by, end - 1)) end--;
  const differing = [...before.forms.slice(head, end - by), ...now.forms.slice(head, end)];
  const keys = new Set(differing.flatMap(({ wording }) => slipsOf(wording).keys));
  return all.filter(({ misses, wording }) => misses && slipsOf(wording).keys.some((key) => keys.has(key)));
}

function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/**
 * The actor whose name a form misses by one letter of one word: an actor of this article named oftener, one of the
 * codebook or, where the name is long, one of a pack. A word of its own, or one that only ends otherwise, is no slip.
 */
export function slipOf(index: SlipIndex, lexicon: Lexicon, form: Form): Slip | undefined {
  form.misses ??= missesOf(index, lexicon, form);
  const { forms, entry } = form.misses;
  for (const { members } of forms) if (members.length > 0) return { member: members[0]! };
  return entry === undefined ? undefined : { entry };
}

/** What a form misses by a letter: other forms, best first, and the entry of a list, where it may be meant. */
export interface Misses {
  readonly forms: readonly Form[];
  readonly entry: number | undefined;
}

function missesOf(index: SlipIndex, lexicon: Lexicon, form: Form): Misses {
  if (form.surface.length < SHORTEST) return NO_MISSES;
  const slips = slipsOf(form.wording);
  if (slips.parts.length > MOST_WORDS || !slips.letters) return NO_MISSES;
  return { forms: missed(index, lexicon, form, slips), entry: entryMissed(lexicon, form, slips) };
}

function entryMissed(lexicon: Lexicon, form: Form, slips: Slips): number | undefined {
  if (form.count > MOST_TIMES || form.wording.capitals !== undefined) return undefined;
  const isSure = slips.parts.length === 1 && form.best.confidence >= SURE;
  const { entries } = nearSlips(form.wording, slips, lexicon);
  return entries.find((entry) => !isSure || lexicon.entries[entry]!.origin === 'codebook');
}

function missed({ words, phrases }: SlipIndex, lexicon: Lexicon, form: Form, slips: Slips): readonly Form[] {
  const { parts, keys } = slips;
  const index = parts.length === 1 ? words : phrases;
  let found = NONE as Form[];
  for (let k = 0; k < keys.length; k++) {
    const others = index.get(keys[k]!) ?? NONE;
    for (let o = 0; o < others.length; o++) {
      const other = others[o]!;
      if (parts.length === 1 && Math.abs(other.surface.length - form.surface.length) > 1) continue;
      if (isOftener(form, other) && isSlip(lexicon, slips, slipsOf(other.wording), true)) found = [...found, other];
    }
  }
  return found;
}

/** Looked up once for a form, since an article asks for the same ones at each keystroke. */
function nearSlips(wording: Wording, slips: Slips, lexicon: Lexicon): NearSlips {
  if (wording.near?.lexicon !== lexicon) {
    const near = lexicon.near(slips.parts.join(' ')).filter(({ entry, form }) => {
      const { origin, type } = lexicon.entries[entry]!;
      const isOwn = origin === 'codebook';
      // A person that no list has may well be called almost like a company, or like another person.
      if (!isOwn && (type === 'person' || form.length < SHORTEST_OF_PACK)) return false;
      return isSlip(lexicon, slips, partsOf(form.split(' ')), !isOwn);
    });
    wording.near = { lexicon, entries: near.map(({ entry }) => entry) };
  }
  return wording.near;
}

/** True where the article names the other form oftener, or a list knows it. */
const isOftener = (form: Form, other: Form): boolean =>
  other !== form && (other.best.entries.length > 0 ? other.count >= form.count : other.count > form.count);

/** True where one word differs by a letter; with `inside`, by one that neither begins nor ends the word. */
function isSlip(lexicon: Lexicon, wrong: Parts, right: Parts, inside: boolean): boolean {
  const count = wrong.parts.length;
  if (count !== right.parts.length) return false;
  let at = 0;
  while (at < count && wrong.lower[at] === right.lower[at]) at++;
  if (at === count || wrong.parts[at]!.length < SHORTEST) return false;
  for (let i = at + 1; i < count; i++) if (wrong.lower[i] !== right.lower[i]) return false;
  if (!isNearMiss(wrong.parts[at]!, right.parts[at]!) || isWordItself(lexicon, wrong.parts[at]!)) return false;
  if (!inside) return true;
  const [a, b] = [wrong.lower[at]!, right.lower[at]!];
  let same = 0;
  while (a[same] === b[same]) same++;
  return same > 0 && same < Math.min(a.length, b.length) - 1;
}

const ENDINGS = ['', 's', 'es', 'd', 'ed', 'ing', 'ly', 'er', 'n', 'an', 'ian'];

/** True for a name of a list and for a word the engine knows, whatever its ending. */
function isWordItself(lexicon: Lexicon, word: string): boolean {
  if (lexicon.find(word).length > 0) return true;
  const lower = word.toLowerCase();
  const stems = ENDINGS.filter((ending) => lower.endsWith(ending)).map((ending) =>
    lower.slice(0, lower.length - ending.length),
  );
  const tokens = tokenize(stems.join(' '));
  for (let i = 0; i < tokens.count; i++) if (tokens.word[i] !== 0) return true;
  return false;
}

const NONE: readonly Form[] = [];
const NO_MISSES: Misses = { forms: NONE, entry: undefined };

function slipsOf(wording: Wording): Slips {
  wording.slips ??= takeApart(wording.form);
  return wording.slips;
}

function takeApart(form: string): Slips {
  const { parts, lower } = partsOf(form.split(/\s+/));
  const letters = !/\P{L}/u.test(parts.join(''));
  if (parts.length === 1) return { parts, lower, keys: edgesOf(form), letters };
  return { parts, lower, keys: parts.length > MOST_WORDS ? [] : lower.map((_, at) => without(lower, at)), letters };
}

type Parts = Pick<Slips, 'parts' | 'lower'>;

const partsOf = (parts: readonly string[]): Parts => ({ parts, lower: parts.map((part) => part.toLowerCase()) });

const edgesOf = (word: string): readonly number[] => [hashFolded(word, 0, 2), hashFolded(word, word.length - 2) ^ LAST];
/** Keeps the last letters of a word apart from first ones. */
const LAST = 0x55555555;

function without(words: readonly string[], at: number): number {
  let hash = at;
  for (let i = 0; i < words.length; i++) if (i !== at) hash = join(hash, hashFolded(words[i]!));
  return hash;
}

function put(map: Map<number, Form[]>, key: number, form: Form): void {
  const bucket = map.get(key);
  if (!bucket) map.set(key, [form]);
  else if (bucket.length < MOST_IN_BUCKET) bucket.push(form);
}
