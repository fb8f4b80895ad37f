import type { ActorType } from '../analysis';
import type { BlockContext, NameCandidate } from '../block';
import { hashFolded } from '../characters';
import { Shape, type Tokens } from '../tokens';
import { FAMILY_NAMES } from './familyNames';
import { GIVEN_NAMES } from './givenNames';
import { feature, join } from './hash';
import { CONNECTORS, HEADS, HONORIFICS, NO_ACTORS, OPENERS, TITLES } from './nameWords';
import { ORDINARY } from './ordinaryWords';
import { isNameToken, type MatchTable } from './runs';

/** How many features a token has. */
export const FINDER_WIDTH = 32;

/** Tokens `first` to `last` (exclusive) that are judged together: names, and what stands between and beside them. */
export interface Region {
  readonly first: number;
  readonly last: number;
}

/** Lists that tell what a word may be in a name, and what the rules made of it: what is known of one token. */
interface Known {
  shape: Int32Array;
  lists: Int32Array;
  listed: Int32Array;
  rule: Int32Array;
  reason: Int32Array;
}

let size = 1024;
let known: Known = room();

function room(): Known {
  const array = (): Int32Array => new Int32Array(size);
  return { shape: array(), lists: array(), listed: array(), rule: array(), reason: array() };
}

const TYPES: readonly ActorType[] = ['person', 'organization', 'country', 'group', 'place'];
const KINDS = ['name', 'alias', 'metonym', 'demonym'] as const;
const HEAD_TYPES: readonly (ActorType | 'other' | undefined)[] = [
  undefined,
  'person',
  'organization',
  'place',
  'other',
];

/** Writes what the rules made of a block's tokens. Call before `lookAt`. */
export function hearRules({ tokens }: BlockContext, names: readonly NameCandidate[]): void {
  if (tokens.count > size) {
    size = tokens.count * 2;
    known = room();
  }
  const { rule, reason } = known;
  rule.fill(0, 0, tokens.count);
  reason.fill(0, 0, tokens.count);
  for (const { first, last, type, head, form, confidence, entries, evidence } of names) {
    if (head >= 0 || form === 'pronoun') continue;
    const sure = entries.length > 0 ? 3 : confidence >= 0.8 ? 2 : confidence >= 0.6 ? 1 : 0;
    const why = ruleHash(evidence.rule);
    const base = 1 + (TYPES.indexOf(type) * 4 + sure) * 2;
    for (let i = first; i < last; i++) {
      rule[i] = i === first ? base : base + 1;
      reason[i] = why;
    }
  }
}

const hashes = new Map<string, number>();

function ruleHash(rule: string): number {
  let hash = hashes.get(rule);
  if (hash === undefined) {
    hash = hashFolded(rule);
    hashes.set(rule, hash);
  }
  return hash;
}

/** Writes what is known of the tokens of a region and of those beside it. */
function lookAt({ tokens, lexicon }: BlockContext, table: MatchTable, { first, last }: Region): void {
  const { shape, lists, listed } = known;
  const end = Math.min(tokens.count, last + 2);
  for (let i = Math.max(0, first - 2); i < end; i++) {
    shape[i] = shapeOf(tokens, i);
    lists[i] = listsOf(tokens, i);
    const match = table.at[i] ? table.matches[table.at[i]! - 1]! : undefined;
    if (match) {
      const entry = lexicon.entries[match.entries[0]!]!;
      const place = match.last - match.first === 1 ? 0 : i === match.first ? 1 : i === match.last - 1 ? 2 : 3;
      listed[i] = 1 + ((KINDS.indexOf(match.kind) * TYPES.length + TYPES.indexOf(entry.type)) * 4 + place);
    } else listed[i] = 0;
  }
}

function shapeOf(tokens: Tokens, i: number): number {
  const shape = tokens.shape[i]!;
  if (shape & Shape.Punctuation)
    return 16 + (tokens.text.charCodeAt(tokens.start[i]!) << 1) + (shape & Shape.SpaceBefore ? 1 : 0);
  const letters = tokens.end[i]! - tokens.start[i]!;
  const bits = shape & (Shape.Number | Shape.Mixed) ? 1 : 0;
  const capitals = shape & Shape.AllCapitals ? 3 : shape & Shape.InnerCapital ? 2 : shape & Shape.Capital ? 1 : 0;
  return (capitals << 2) | (shape & Shape.Abbreviation ? 2 : 0) | bits | (letters === 1 ? 1 << 30 : 0);
}

/** By vocabulary id: 1 + the bits of the lists that a word is in, 0 where they were not looked up yet. */
let listBits = new Int32Array(1 << 16);

/** The lists that token `i` is in, as bits. */
function listsOf(tokens: Tokens, i: number): number {
  const id = tokens.word[i]!;
  if (id === 0) return 0;
  if (id >= listBits.length) {
    const wider = new Int32Array(id * 2);
    wider.set(listBits);
    listBits = wider;
  }
  listBits[id] ||= 1 + bitsOf(id);
  return listBits[id]! - 1;
}

const bitsOf = (id: number): number =>
  (GIVEN_NAMES.hasId(id) ? 1 : 0) |
  (FAMILY_NAMES.hasId(id) ? 2 : 0) |
  (TITLES.hasId(id) ? 4 : 0) |
  (HONORIFICS.hasId(id) ? 8 : 0) |
  (ORDINARY.hasId(id) ? 16 : 0) |
  (CONNECTORS.hasId(id) ? 32 : 0) |
  (NO_ACTORS.hasId(id) ? 64 : 0) |
  (HEAD_TYPES.indexOf(HEADS.getId(id)) << 7) |
  (HEAD_TYPES.indexOf(OPENERS.getId(id)) << 10);

/** What a feature is about, of the token and of the run of names that it is in. */
enum About {
  Rule,
  Self,
  Before,
  After,
  Before2,
  After2,
  RunFirst,
  RunLast,
  RunBefore,
  RunAfter,
}

/** By template, in the order of `finderFeatures`. */
const ABOUT: readonly About[] = [
  ...[About.Self, About.Before, About.After, About.Before2, About.After2, About.Before, About.After, About.Self],
  ...[About.Self, About.Self, About.Self, About.Before, About.After, About.Self, About.Before, About.After],
  ...[About.Rule, About.Rule, About.Rule, About.Self, About.Self, About.Rule, About.RunLast, About.RunLast],
  ...[About.RunBefore, About.RunAfter, About.RunBefore, About.RunAfter, About.RunLast, About.RunBefore],
  ...[About.RunFirst, About.RunAfter],
];

/** The token that feature number `f` of token `i` tells of; -1 where it tells what the rules said. */
export function wordOfFeature(tokens: Tokens, region: Region, i: number, f: number): number {
  let first = i;
  let last = i + 1;
  if (isNameToken(tokens, i)) {
    while (first > region.first && isNameToken(tokens, first - 1)) first--;
    while (last < region.last && isNameToken(tokens, last)) last++;
  }
  switch (ABOUT[f]!) {
    case About.Rule:
      return -1;
    case About.Self:
      return i;
    case About.Before:
      return i - 1;
    case About.After:
      return i + 1;
    case About.Before2:
      return i - 2;
    case About.After2:
      return i + 2;
    case About.RunFirst:
      return first;
    case About.RunLast:
      return last - 1;
    case About.RunBefore:
      return first - 1;
    case About.RunAfter:
      return last;
  }
}

/** Writes the features of a region's tokens from `to[0]` on, `FINDER_WIDTH` each. Call `hearRules` for the block before. */
export function finderFeatures(context: BlockContext, table: MatchTable, region: Region, to: Int32Array): void {
  lookAt(context, table, region);
  const { tokens, syntax } = context;
  const { first, last } = region;
  const { count, key } = tokens;
  const { tag } = syntax;
  const { shape, lists, listed, rule, reason } = known;
  const word = (i: number): number => (i < 0 || i >= count ? -1 : key[i]!);
  const at = (list: Int32Array, i: number): number => (i < 0 || i >= count ? -1 : list[i]!);
  const tagAt = (i: number): number => (i < 0 || i >= count ? 31 : tag[i]!);
  let run = -1;
  let runEnd = -1;
  let n = 0;
  for (let i = first; i < last; i++) {
    const isName = isNameToken(tokens, i);
    if (isName && i >= runEnd) {
      run = i;
      runEnd = i + 1;
      while (runEnd < last && isNameToken(tokens, runEnd)) runEnd++;
    }
    const inRun = isName ? 1 : 0;
    const from = isName ? run : i;
    const end = isName ? runEnd : i + 1;
    const place = isName ? (i === run ? 1 : 0) | (i === runEnd - 1 ? 2 : 0) | (Math.min(runEnd - run, 4) << 2) : 0;
    const shapes = (at(shape, i - 1) * 31 + shape[i]!) * 31 + at(shape, i + 1);
    const tags = (tagAt(i - 1) * 32 + tagAt(i)) * 32 + tagAt(i + 1);
    const w = key[i]!;
    const letters = tokens.end[i]! - tokens.start[i]!;
    const { text } = tokens;
    const suffix3 = letters > 3 ? hashFolded(text, tokens.end[i]! - 3, tokens.end[i]!) : -1;
    const suffix2 = letters > 3 ? hashFolded(text, tokens.end[i]! - 2, tokens.end[i]!) : -1;
    const r = rule[i]!;
    to[n++] = feature(1, w, shape[i]!);
    to[n++] = feature(2, word(i - 1), inRun);
    to[n++] = feature(3, word(i + 1), inRun);
    to[n++] = feature(4, word(i - 2), inRun);
    to[n++] = feature(5, word(i + 2), inRun);
    to[n++] = feature(6, join(word(i - 1), w));
    to[n++] = feature(7, join(w, word(i + 1)));
    to[n++] = feature(8, suffix3, shape[i]!);
    to[n++] = feature(9, suffix2, shape[i]!);
    to[n++] = feature(10, shapes);
    to[n++] = feature(11, lists[i]!, shape[i]!);
    to[n++] = feature(12, at(lists, i - 1), inRun);
    to[n++] = feature(13, at(lists, i + 1), inRun);
    to[n++] = feature(14, listed[i]!, place);
    to[n++] = feature(15, at(listed, i - 1), listed[i]!);
    to[n++] = feature(16, at(listed, i + 1), listed[i]!);
    to[n++] = feature(17, r, reason[i]!);
    to[n++] = feature(18, at(rule, i - 1), r);
    to[n++] = feature(19, at(rule, i + 1), r);
    to[n++] = feature(20, r, w);
    to[n++] = feature(21, tags);
    to[n++] = feature(22, r, place);
    to[n++] = feature(23, key[end - 1]!, place);
    to[n++] = feature(24, lists[end - 1]!, r);
    to[n++] = feature(25, word(from - 1), r);
    to[n++] = feature(26, word(end), r);
    to[n++] = feature(27, join(word(from - 2), word(from - 1)), inRun);
    to[n++] = feature(28, join(word(end), word(end + 1)), inRun);
    to[n++] = feature(29, lists[end - 1]!, (lists[from]! << 5) | place);
    to[n++] = feature(30, tagAt(from - 1) * 32 + tagAt(end), r);
    to[n++] = feature(31, key[from]!, place);
    to[n++] = feature(32, at(lists, end), lists[end - 1]!);
  }
}
