import type { Lexicon } from '../lexicon';
import { isNearMiss } from '../nearMiss';
import { tokenize } from '../tokens';
import type { Form, Member } from './cast';
import { type Slips, wordingOf } from './wording';

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

/** The forms of an article by what a slip leaves as it is. */
export interface SlipIndex {
  /** Single words by their first two and last two letters. */
  readonly words: ReadonlyMap<string, readonly Form[]>;
  /** Forms of several words by these words with one left out. */
  readonly phrases: ReadonlyMap<string, readonly Form[]>;
}

/** Whom a slip means: an actor of the article, or the entry of a list. */
export type Slip = { readonly member: Member } | { readonly entry: number };

export function slipIndex(forms: Iterable<Form>): SlipIndex {
  const words = new Map<string, Form[]>();
  const phrases = new Map<string, Form[]>();
  for (const form of forms) {
    // What stands once is meant by no slip, unless a list knows it.
    if (form.surface.length < SHORTEST - 1 || (form.count < 2 && form.best.entries.length === 0)) continue;
    const { parts, keys } = slipsOf(form.surface);
    for (const key of keys) put(parts.length === 1 ? words : phrases, key, form);
  }
  return { words, phrases };
}

/**
 * The actor whose name a form misses by one letter of one word: an actor of this article named oftener, one of the
 * codebook or, where the name is long, one of a pack. A word of its own, or one that only ends otherwise, is no slip.
 */
export function slipOf({ words, phrases }: SlipIndex, lexicon: Lexicon, form: Form): Slip | undefined {
  if (form.surface.length < SHORTEST) return undefined;
  const { parts, keys, letters } = slipsOf(form.surface);
  if (parts.length > MOST_WORDS || !letters) return undefined;
  const index = parts.length === 1 ? words : phrases;
  for (const key of keys)
    for (const other of index.get(key) ?? NONE)
      if (isMeant(form, other) && isSlip(lexicon, parts, slipsOf(other.surface).parts, true))
        return { member: other.members[0]! };
  if (form.count > MOST_TIMES || form.surface === form.surface.toUpperCase()) return undefined;
  for (const near of lexicon.near(parts.join(' '))) {
    const { origin, type } = lexicon.entries[near.entry]!;
    const isOwn = origin === 'codebook';
    // A person that no list has may well be called almost like a company, or like another person.
    if (!isOwn && (type === 'person' || near.form.length < SHORTEST_OF_PACK)) continue;
    if (!isOwn && parts.length === 1 && form.best.confidence >= SURE) continue;
    if (isSlip(lexicon, parts, near.form.split(' '), !isOwn)) return { entry: near.entry };
  }
  return undefined;
}

/** True where the article names the other form oftener, or a list knows it. */
const isMeant = (form: Form, other: Form): boolean =>
  other !== form &&
  other.members.length > 0 &&
  (other.best.entries.length > 0 ? other.count >= form.count : other.count > form.count);

/** True where one word differs by a letter; with `inside`, by one that neither begins nor ends the word. */
function isSlip(lexicon: Lexicon, wrong: readonly string[], right: readonly string[], inside: boolean): boolean {
  if (wrong.length !== right.length) return false;
  const at = wrong.findIndex((word, i) => word.toLowerCase() !== right[i]!.toLowerCase());
  if (at < 0) return false;
  const [a, b] = [wrong[at]!, right[at]!];
  if (a.length < SHORTEST || wrong.some((word, i) => i > at && word.toLowerCase() !== right[i]!.toLowerCase()))
    return false;
  if (!isNearMiss(a, b) || isWordItself(lexicon, a)) return false;
  if (!inside) return true;
  let same = 0;
  while (a[same]?.toLowerCase() === b[same]?.toLowerCase()) same++;
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

function slipsOf(surface: string): Slips {
  const wording = wordingOf(surface);
  wording.slips ??= takeApart(wording.form);
  return wording.slips;
}

function takeApart(form: string): Slips {
  const parts = form.split(/\s+/);
  const letters = !/\P{L}/u.test(parts.join(''));
  if (parts.length === 1) return { parts, keys: edgesOf(form), letters };
  return { parts, keys: parts.length > MOST_WORDS ? [] : parts.map((_, at) => without(parts, at)), letters };
}

const edgesOf = (word: string): readonly string[] => [`${word.slice(0, 2)}_`, `_${word.slice(-2)}`];

const without = (words: readonly string[], at: number): string =>
  words.map((word, i) => (i === at ? '' : word.toLowerCase())).join(' ');

function put(map: Map<string, Form[]>, key: string, form: Form): void {
  const bucket = map.get(key);
  if (!bucket) map.set(key, [form]);
  else if (bucket.length < MOST_IN_BUCKET) bucket.push(form);
}
