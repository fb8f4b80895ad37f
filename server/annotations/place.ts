import { countBefore, type Span } from '../reading/span';
import { align } from './align';
import type { Anchor } from './annotation';
import { firstFrom, type Normalized, normalize } from './normalize';

/** `unmoved`: at its offsets. `moved`: the same words elsewhere. `fuzzy`: changed words. `orphaned`: not found. */
export type How = 'unmoved' | 'moved' | 'fuzzy' | 'orphaned';

export interface Placement {
  readonly how: How;
  /** Null where orphaned. */
  readonly span: Span | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** Where an orphan is likeliest, best first; empty otherwise. */
  readonly likely: readonly Span[];
}

/** Units of equal text beside an exact match that make it sure when no other match has nearly as many. */
const SURE = 32;
/** Occurrences of one quotation looked at: in a text that repeats one word a million times, nearness decides anyway. */
const MOST_OCCURRENCES = 4000;
/** Occurrences looked at for all anchors of a sidecar together, and for each of them at least. */
const MOST_EXAMINED = 2_000_000;
const LEAST_EXAMINED = 64;
/** No coder leaves more anchors in doubt: those beyond are orphaned unsearched, so that no sidecar takes minutes. */
const MOST_DOUBTFUL = 4000;
/** Longer quotations are aligned at their two ends, each with this many of their units. */
const LONGEST_ALIGNED = 400;
const SEED = 8;
const BUCKET = 32;

/** A place in the normalised article that may be the anchor's, `end` exclusive. */
interface Candidate extends Span {
  readonly inside: number;
  readonly outside: number;
  /** Units of equal text right beside the words. */
  readonly beside: number;
}

/** An anchor's words and context in normal form: `text.slice(from, to)` are the words. */
interface Pattern {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Finds every anchor's place in an article that may have changed since: at its offsets, else by its words and what
 * stands around them, else by alignment. Anchors of one sidecar are placed together, because those that are sure tell
 * how far the text around the others moved. Answers in the order of `anchors`. Where doubt remains, an anchor is
 * orphaned rather than put in a wrong place.
 */
export function placeAnchors(article: string, anchors: readonly Anchor[]): readonly Placement[] {
  const placements: (Placement | undefined)[] = anchors.map((anchor) => unmoved(article, anchor));
  if (placements.every((placement) => placement !== undefined)) return placements as Placement[];

  const plain = normalize(article);
  const occurrences = occurrencesIn(plain.text);
  const seeds = lazy(() => seedsOf(plain.text));
  const unsure = placements.reduce((count, placement) => count + (placement ? 0 : 1), 0);
  const most = Math.max(LEAST_EXAMINED, Math.floor(MOST_EXAMINED / unsure));
  const candidates = anchors.map((anchor, i): readonly Candidate[] => {
    if (placements[i]) return [];
    const pattern = patternOf(anchor);
    const found = occurrences(pattern.text.slice(pattern.from, pattern.to));
    const exact = nearest(found, firstFrom(plain, anchor.start), most).map((at) => besides(plain.text, pattern, at));
    exact.sort((a, b) => b.beside - a.beside);
    const [best, second] = exact;
    if (best && best.beside >= Math.min(SURE, pattern.text.length - (pattern.to - pattern.from)) && best.beside > 0) {
      if (!second || second.beside * 2 <= best.beside) placements[i] = placed(plain, anchor, best);
    }
    return exact.slice(0, 64);
  });

  const shift = shiftsOf(anchors, placements);
  let searched = 0;
  return anchors.map(
    (anchor, i) =>
      placements[i] ??
      (searched++ < MOST_DOUBTFUL
        ? doubtful(plain, anchor, candidates[i]!, shift(anchor.start), seeds())
        : { how: 'orphaned', span: null, confidence: 0, likely: [] }),
  );
}

/** Of ascending offsets as many as are wanted, those around `expected`. */
function nearest(offsets: readonly number[], expected: number, most: number): readonly number[] {
  if (offsets.length <= most) return offsets;
  const before = countBefore(offsets.length, (i) => offsets[i]!, expected);
  const from = Math.max(0, Math.min(offsets.length - most, before - (most >> 1)));
  return offsets.slice(from, from + most);
}

function unmoved(article: string, { start, end, exact, prefix, suffix }: Anchor): Placement | undefined {
  const same =
    article.startsWith(exact, start) &&
    article.startsWith(suffix, end) &&
    article.slice(Math.max(0, start - prefix.length), start) === prefix;
  return same ? { how: 'unmoved', span: { start, end }, confidence: 1, likely: [] } : undefined;
}

/** Decides where the words alone and their direct neighbours do not. */
function doubtful(
  plain: Normalized,
  anchor: Anchor,
  exact: readonly Candidate[],
  shift: number | undefined,
  seeds: Seeds,
): Placement {
  const pattern = patternOf(anchor);
  const expected = firstFrom(plain, anchor.start + (shift ?? 0));
  const aligned =
    exact.length && pattern.to > pattern.from ? exact.map((found) => withContext(plain.text, pattern, found)) : [];
  const all = [...aligned, ...alignments(plain.text, pattern, seeds)];
  const score = (c: Candidate): number => {
    const away = Math.abs(c.start - expected);
    // Where the anchors around it all moved by as much, the place itself is evidence.
    const near = shift !== undefined && away <= 8 ? 0.25 : away < 400 ? 0.05 : 0;
    return c.inside * 0.5 + c.outside * 0.5 + near;
  };
  const ranked = distinct(all.sort((a, b) => score(b) - score(a)));
  const [best, second] = ranked;
  if (best && isConvincing(best, shift !== undefined && Math.abs(best.start - expected) <= 8)) {
    const margin = second ? score(best) - score(second) : 1;
    const isNearer = second !== undefined && Math.abs(best.start - expected) * 3 < Math.abs(second.start - expected);
    if (margin > 0.08 || (isNearer && margin >= 0)) return placed(plain, anchor, best);
  }
  return { how: 'orphaned', span: null, confidence: 0, likely: ranked.slice(0, 3).map((c) => spanOf(plain, c)) };
}

const isConvincing = ({ inside, outside, beside }: Candidate, isWhereExpected: boolean): boolean =>
  inside === 1
    ? outside >= (isWhereExpected ? 0.4 : 0.62) || beside >= SURE
    : inside >= 0.5 && inside + outside >= 1.42;

function placed(plain: Normalized, anchor: Anchor, found: Candidate): Placement {
  const span = spanOf(plain, found);
  const how = found.inside < 1 ? 'fuzzy' : span.start === anchor.start && span.end === anchor.end ? 'unmoved' : 'moved';
  const confidence =
    Math.round(
      Math.min(1, found.inside * 0.6 + Math.max(found.outside, Math.min(1, found.beside / SURE)) * 0.4) * 100,
    ) / 100;
  return { how, span, confidence, likely: [] };
}

const spanOf = ({ from }: Normalized, { start, end }: Span): Span => ({
  start: from[start]!,
  end: end > start ? from[end]! : from[start]!,
});

function patternOf({ exact, prefix, suffix }: Anchor): Pattern {
  const whole = normalize(prefix + exact + suffix);
  return {
    text: whole.text,
    from: firstFrom(whole, prefix.length),
    to: firstFrom(whole, prefix.length + exact.length),
  };
}

/** Counts equal units right before and behind an exact occurrence. */
function besides(text: string, { text: pattern, from, to }: Pattern, at: number): Candidate {
  const end = at + to - from;
  let before = 0;
  while (before < from && before < at && pattern.charCodeAt(from - 1 - before) === text.charCodeAt(at - 1 - before))
    before++;
  let behind = 0;
  while (to + behind < pattern.length && pattern.charCodeAt(to + behind) === text.charCodeAt(end + behind)) behind++;
  return { start: at, end, inside: 1, outside: 0, beside: before + behind };
}

/** Adds how alike the wider context is; the better side counts more, since a moved sentence keeps one side only. */
function withContext(text: string, { text: pattern, from, to }: Pattern, found: Candidate): Candidate {
  const side = (context: string, window: string): number => {
    if (!context.length) return 0;
    return Math.max(0, align(context, 0, context.length, window).inside);
  };
  const before = side(pattern.slice(0, from), text.slice(Math.max(0, found.start - from), found.start));
  const behind = side(pattern.slice(to), text.slice(found.end, found.end + pattern.length - to));
  return { ...found, outside: Math.max(before, behind) * 0.75 + Math.min(before, behind) * 0.25 };
}

type Seeds = ReadonlyMap<string, readonly number[]>;

/** Every `SEED`-unit gram that starts a word, and where. */
function seedsOf(text: string): Seeds {
  const seeds = new Map<string, number[]>();
  for (let at = 0; at + SEED <= text.length; at++) {
    if (at > 0 && text.charCodeAt(at - 1) !== 32) continue;
    const gram = text.slice(at, at + SEED);
    const list = seeds.get(gram);
    if (!list) seeds.set(gram, [at]);
    else if (list.length < 64) list.push(at);
  }
  return seeds;
}

/** Places where the pattern fits with some edits: seeds vote for a diagonal, the best diagonals are aligned. */
function alignments(text: string, pattern: Pattern, seeds: Seeds): readonly Candidate[] {
  if (pattern.to - pattern.from > LONGEST_ALIGNED) return longAlignments(text, pattern, seeds);
  const votes = new Map<number, number>();
  for (let at = 0; at + SEED <= pattern.text.length; at++) {
    if (at > 0 && pattern.text.charCodeAt(at - 1) !== 32) continue;
    for (const found of seeds.get(pattern.text.slice(at, at + SEED)) ?? []) {
      const diagonal = Math.round((found - at) / BUCKET);
      votes.set(diagonal, (votes.get(diagonal) ?? 0) + 1);
    }
  }
  const best = [...votes].sort((a, b) => b[1] - a[1]).slice(0, 4);
  return best.map(([diagonal]) => {
    const low = Math.max(0, (diagonal - 2) * BUCKET);
    const window = text.slice(low, diagonal * BUCKET + pattern.text.length + 2 * BUCKET);
    const { start, end, inside, outside } = align(pattern.text, pattern.from, pattern.to, window);
    return { start: low + start, end: low + end, inside, outside, beside: 0 };
  });
}

/** A long quotation: its head and its tail are placed by themselves, and must agree on their order and distance. */
function longAlignments(text: string, { text: pattern, from, to }: Pattern, seeds: Seeds): readonly Candidate[] {
  const half = LONGEST_ALIGNED / 2;
  const heads = alignments(text, { text: pattern.slice(0, from + half), from, to: from + half }, seeds);
  const tails = alignments(text, { text: pattern.slice(to - half), from: 0, to: half }, seeds);
  const size = to - from;
  return heads.flatMap((head) =>
    tails
      .filter((tail) => tail.end > head.start && Math.abs(tail.end - head.start - size) <= size / 2)
      .map((tail) => ({
        start: head.start,
        end: tail.end,
        inside: Math.min((head.inside + tail.inside) / 2, 0.99),
        outside: (head.outside + tail.outside) / 2,
        beside: 0,
      })),
  );
}

function occurrencesIn(text: string): (words: string) => readonly number[] {
  const known = new Map<string, readonly number[]>();
  return (words) => {
    const kept = known.get(words);
    if (kept) return kept;
    const found: number[] = [];
    if (words)
      for (let at = text.indexOf(words); at >= 0 && found.length < MOST_OCCURRENCES; at = text.indexOf(words, at + 1))
        found.push(at);
    known.set(words, found);
    return found;
  };
}

/** How far the text at an old offset moved, told by the nearest sure anchors on both sides where they agree. */
function shiftsOf(
  anchors: readonly Anchor[],
  placements: readonly (Placement | undefined)[],
): (offset: number) => number | undefined {
  const sure = anchors
    .flatMap((anchor, i) =>
      placements[i]?.span ? [{ old: anchor.start, by: placements[i].span.start - anchor.start }] : [],
    )
    .sort((a, b) => a.old - b.old);
  return (offset) => {
    const count = countBefore(sure.length, (i) => sure[i]!.old, offset);
    const before = sure[count - 1];
    const behind = sure[count];
    if (!before || !behind) return undefined;
    return before.by === behind.by ? before.by : undefined;
  };
}

/** Drops candidates that overlap a better one. */
function distinct(ranked: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of ranked)
    if (kept.length < 4 && !kept.some((k) => candidate.start < k.end && k.start < candidate.end)) kept.push(candidate);
  return kept;
}

function lazy<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
