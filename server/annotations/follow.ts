import type { Span } from '../reading/span';
import { type Anchor, type Annotation, anchorOf, CONTEXT } from './annotation';
import { type Placement, placeAnchors } from './place';
import { type PlacedAnnotation, placeAnnotations, worst } from './reanchor';
import type { Sidecar } from './sidecar';

/** One edit of a text: these units of the old text became `text`. */
export interface TextChange extends Span {
  readonly text: string;
}

/**
 * Moves placed annotations along with one edit of the article, by counting alone: what stands behind the edit is
 * shifted, what the edit lies inside of grows or shrinks. Only where an edit cuts through the edge of an annotation, or
 * puts back the words of an orphan, the annotation is searched for. Linear in the annotations.
 */
export function followEdit(
  placed: readonly PlacedAnnotation[],
  before: string,
  after: string,
  edit: TextChange,
): readonly PlacedAnnotation[] {
  const change = trimmed(edit, before);
  const around = neighbourhood(after, change);
  const delta = change.text.length - (change.end - change.start);
  return placed.map((one) => {
    const first = firstUnit(one);
    if (first > change.end && one.how !== 'orphaned') return delta === 0 ? one : shifted(one, delta);
    const isBack = one.how === 'orphaned' && one.annotation.targets.some(({ anchor }) => around(anchor.exact));
    if (isBack) return placeAnnotations(after, [one.annotation])[0]!;
    let changed = false;
    const placements = one.placements.map((placement, i) => {
      const moved = follow(placement, one.annotation.targets[i]!.anchor, before, after, change);
      if (moved !== placement) changed = true;
      return moved;
    });
    return changed ? { ...one, placements, how: worst(placements) } : one;
  });
}

/** Where the first word of an annotation stands; 0 where one of its targets has no place. */
function firstUnit({ placements }: PlacedAnnotation): number {
  let first = Number.MAX_SAFE_INTEGER;
  for (const { span } of placements) first = Math.min(first, span?.start ?? 0);
  return first;
}

/** An annotation whose words all stand behind the edit: the words stay, their places do not. */
function shifted({ annotation, placements, how }: PlacedAnnotation, delta: number): PlacedAnnotation {
  return {
    annotation,
    placements: placements.map(({ how, span, confidence }) => ({
      how: how === 'unmoved' ? 'moved' : how,
      span: { start: span!.start + delta, end: span!.end + delta },
      confidence,
      likely: NONE,
    })),
    how: how === 'unmoved' ? 'moved' : how,
  };
}

const NONE: readonly Span[] = [];

/** The edit that turns one text into the other: what is left between the head and the tail that they share. */
export const changeBetween = (before: string, after: string): TextChange =>
  trimmed({ start: 0, end: before.length, text: after }, before);

/** The edit without what it writes as it stood. */
function trimmed({ start, end, text }: TextChange, before: string): TextChange {
  const shorter = Math.min(end - start, text.length);
  let head = 0;
  while (head < shorter && before.charCodeAt(start + head) === text.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < shorter - head && before.charCodeAt(end - 1 - tail) === text.charCodeAt(text.length - 1 - tail)) tail++;
  return { start: start + head, end: end - tail, text: text.slice(head, text.length - tail) };
}

/**
 * The annotations with anchors that fit the article as it is now. Words that changed keep their old quotation until
 * the coder says that the new words are right; orphans stay as they are. The same objects where nothing moved.
 */
export function refreshed(placed: readonly PlacedAnnotation[], article: string): readonly PlacedAnnotation[] {
  return placed.map((one) => {
    if (one.how === 'unmoved' || one.how === 'orphaned') return one;
    const targets = one.annotation.targets.map((target, i) => ({
      ...target,
      anchor: refreshedAnchor(target.anchor, one.placements[i]!, article),
    }));
    const placements = one.placements.map(
      (placement): Placement => (placement.how === 'moved' ? { ...placement, how: 'unmoved' } : placement),
    );
    return { annotation: { ...one.annotation, targets }, placements, how: worst(placements) };
  });
}

/**
 * Places a sidecar's annotations where `earlier` ones of the same id and the same places stand already; only the
 * others are searched for.
 */
export function placedLike(
  earlier: readonly PlacedAnnotation[],
  { annotations }: Sidecar,
  article: string,
): readonly PlacedAnnotation[] {
  const known = new Map(earlier.map((one) => [one.annotation.id, one]));
  const kept = annotations.map((annotation): PlacedAnnotation | Annotation => {
    const before = known.get(annotation.id);
    return before && sameTargets(annotation, before) ? { ...before, annotation } : annotation;
  });
  const searched = placeAnnotations(
    article,
    kept.filter((one): one is Annotation => !('placements' in one)),
  );
  let next = 0;
  return kept.map((one) => ('placements' in one ? one : searched[next++]!));
}

const sameTargets = ({ targets }: Annotation, { annotation, placements }: PlacedAnnotation): boolean =>
  targets.length === placements.length &&
  targets.every(({ anchor, role }, i) => {
    const old = annotation.targets[i]!;
    return (
      role === old.role &&
      anchor.start === old.anchor.start &&
      anchor.exact === old.anchor.exact &&
      anchor.prefix === old.anchor.prefix &&
      anchor.suffix === old.anchor.suffix
    );
  });

function refreshedAnchor(anchor: Anchor, { how, span }: Placement, article: string): Anchor {
  if (!span || how === 'unmoved') return anchor;
  const now = anchorOf(article, span);
  return how === 'moved' ? now : { ...now, exact: anchor.exact, end: now.start + anchor.exact.length };
}

function follow(
  placement: Placement,
  anchor: Anchor,
  before: string,
  after: string,
  { start, end, text }: TextChange,
): Placement {
  const { span } = placement;
  if (!span || start > span.end + CONTEXT) return placement;
  const delta = text.length - (end - start);
  const at = (from: number, to: number): Placement => {
    const whole = unbroken(anchor.exact, after, from, to);
    const span = whole ?? { start: from, end: to };
    return { how: whole ? 'moved' : 'fuzzy', span, confidence: 1, likely: NONE };
  };
  // What is typed right at an edge belongs to the words where it goes on with one of them.
  if (start === span.end) return at(span.start, span.end + lettersAtStart(text, before, start));
  if (start > span.end) return at(span.start, span.end);
  if (end < span.start || (end === span.start && start < end)) return at(span.start + delta, span.end + delta);
  if (end === span.start) return at(span.start + delta - lettersAtEnd(text, before, end), span.end + delta);
  const inside = start >= span.start && end <= span.end && span.end + delta > span.start;
  if (inside && !(start === span.start && end === span.end)) return at(span.start, span.end + delta);
  // The edit took the words, or cut through their edge: what stood there is looked for as it was right before.
  const from = Math.min(span.start, start);
  const [there] = placeAnchors(after, [{ ...anchorOf(before, span), start: from, end: from + span.end - span.start }]);
  return there?.span ? at(there.span.start, there.span.end) : there!;
}

/**
 * The words as they were, if they make up a place or stand whole at its end or start: what was typed right beside them
 * a letter at a time seemed to go on with them until a blank came.
 */
function unbroken(exact: string, text: string, from: number, to: number): Span | null {
  const last = to - exact.length;
  const end = from + exact.length;
  if (last === from) return text.startsWith(exact, from) ? { start: from, end } : null;
  if (last < from || exact === '') return null;
  if (text.startsWith(exact, last) && !LETTER.test(text[last - 1]!)) return { start: last, end: to };
  return text.startsWith(exact, from) && !LETTER.test(text[end]!) ? { start: from, end } : null;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** How many units at the start of inserted text go on with the word that ends at `at`. */
function lettersAtStart(text: string, before: string, at: number): number {
  if (at === 0 || !LETTER.test(before[at - 1]!)) return 0;
  return /^[\p{L}\p{M}\p{N}]*/u.exec(text)![0].length;
}

/** How many units at the end of inserted text belong to the word that begins at `at`. */
function lettersAtEnd(text: string, before: string, at: number): number {
  if (at >= before.length || !LETTER.test(before[at]!)) return 0;
  let from = text.length;
  while (from > 0 && LETTER.test(text[from - 1]!)) from--;
  return text.length - from;
}

/** True for words that stand where the text was just inserted, as far as they reach around it. */
function neighbourhood(after: string, { start, text }: TextChange): (words: string) => boolean {
  if (text === '') return () => false;
  return (words) =>
    words !== '' && after.slice(Math.max(0, start - words.length), start + text.length + words.length).includes(words);
}
