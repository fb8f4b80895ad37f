import type { ActorType, Analysis, Decidable } from '../reading/analysis';
import type { Span } from '../reading/span';

/** Names as package.json contributes them; a token refers to them by position. */
export const TOKEN_TYPES = [
  'actorPerson',
  'actorOrganization',
  'actorCountry',
  'actorGroup',
  'actorPlace',
  'unnamedSource',
  'attributionCue',
  'stanceCue',
  'quotation',
] as const;

export const TOKEN_MODIFIERS = [
  'support',
  'oppose',
  'neutral',
  'negated',
  'hedged',
  'suggested',
  'known',
  'kept',
  'corrected',
] as const;

type TokenType = (typeof TOKEN_TYPES)[number];
type TokenModifier = (typeof TOKEN_MODIFIERS)[number];

const ACTOR_TOKENS: Readonly<Record<ActorType, TokenType>> = {
  person: 'actorPerson',
  organization: 'actorOrganization',
  country: 'actorCountry',
  group: 'actorGroup',
  place: 'actorPlace',
};

/** A coloured stretch before lines and overlaps are seen to. */
interface Coloured extends Span {
  readonly type: number;
  readonly modifiers: number;
}

const typeBit = (type: TokenType): number => TOKEN_TYPES.indexOf(type);
const modifierBit = (modifier: TokenModifier): number => 1 << TOKEN_MODIFIERS.indexOf(modifier);

// Literals, since an editor asks for an article's colours at each keystroke.
const within = (span: Coloured, start: number, end: number): Coloured => ({
  start,
  end,
  type: span.type,
  modifiers: span.modifiers,
});

/**
 * The semantic tokens of an article in LSP's encoding: five numbers a token (line and column relative to the token
 * before, length, type, modifiers). No token spans lines, none overlap. `lineOf` and `startOf` are those of the text's
 * lines.
 */
export function semanticTokens(
  analysis: Analysis,
  lines: { lineOf(offset: number): number; startOf(line: number): number },
): number[] {
  // Later layers lie above earlier ones: a name in a quotation keeps its colour.
  const layers = [
    quotations(analysis),
    unnamedSources(analysis),
    attributionCues(analysis),
    stanceCues(analysis),
    actors(analysis),
  ];
  const data: number[] = [];
  let lastLine = 0;
  let lastColumn = 0;
  for (const { start, end, type, modifiers } of flattened(layers)) {
    for (let line = lines.lineOf(start), at = start; at < end; line++) {
      const lineStart = lines.startOf(line);
      const lineEnd = Math.min(end, Math.max(at + 1, lines.startOf(line + 1)));
      let stop = lineEnd;
      while (stop > at && isBlank(analysis.text, stop - 1)) stop--;
      while (at < stop && isBlank(analysis.text, at)) at++;
      if (stop > at) {
        const column = at - lineStart;
        data.push(line - lastLine, line === lastLine ? column - lastColumn : column, stop - at, type, modifiers);
        lastLine = line;
        lastColumn = column;
      }
      at = lineEnd;
    }
  }
  return data;
}

/** An edit of a token array, as LSP has it: in numbers, not in tokens. */
export interface TokenEdit {
  readonly start: number;
  readonly deleteCount: number;
  readonly data: number[];
}

/** The edits that turn one token array into another: none, or one between what both begin and end with. */
export function tokenEdits(before: readonly number[], after: readonly number[]): TokenEdit[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  if (head === before.length && head === after.length) return [];
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return [{ start: head, deleteCount: before.length - head - tail, data: after.slice(head, after.length - tail) }];
}

const quotations = ({ quotations }: Analysis): Coloured[] =>
  quotations
    .filter(({ level, balanced }) => level === 0 && balanced)
    .map(({ start, end }) => ({ start, end, type: typeBit('quotation'), modifiers: 0 }));

const unnamedSources = ({ attributions }: Analysis): Coloured[] =>
  attributions.flatMap(({ source, sourceKind, decision }) =>
    source && (sourceKind === 'unnamed' || sourceKind === 'vague')
      ? [
          {
            start: source.start,
            end: source.end,
            type: typeBit('unnamedSource'),
            modifiers: modifierBit(stateOf(decision)),
          },
        ]
      : [],
  );

const attributionCues = ({ attributions }: Analysis): Coloured[] =>
  attributions.flatMap(({ cue, decision }) =>
    cue
      ? [
          {
            start: cue.start,
            end: cue.end,
            type: typeBit('attributionCue'),
            modifiers: modifierBit(stateOf(decision)),
          },
        ]
      : [],
  );

const actors = ({ actors, mentions }: Analysis): Coloured[] =>
  mentions.map(({ start, end, type, actor, decision }) => ({
    start,
    end,
    type: typeBit(ACTOR_TOKENS[type]),
    modifiers: modifierBit(!decision && actors[actor]?.origin === 'codebook' ? 'known' : stateOf(decision)),
  }));

const stanceCues = ({ stances }: Analysis): Coloured[] =>
  stances.map(({ cue, polarity, negated, hedged, decision }) => ({
    start: cue.start,
    end: cue.end,
    type: typeBit('stanceCue'),
    modifiers:
      modifierBit(polarity) |
      modifierBit(stateOf(decision)) |
      (negated ? modifierBit('negated') : 0) |
      (hedged ? modifierBit('hedged') : 0),
  }));

const stateOf = (decision: Decidable['decision']): TokenModifier =>
  decision === 'accepted' ? 'kept' : decision === 'corrected' ? 'corrected' : 'suggested';

/** Cuts what lies under higher layers, so that nothing overlaps; in text order. */
function flattened(layers: readonly (readonly Coloured[])[]): Coloured[] {
  return layers.reduce<Coloured[]>((below, layer) => over(below, withoutOverlaps(layer)), []);
}

/** Lays `above` over `below`; both are in text order and without overlaps, and so is the result. */
function over(below: readonly Coloured[], above: readonly Coloured[]): Coloured[] {
  const merged: Coloured[] = [];
  let next = 0;
  for (const low of below) {
    while (next < above.length && above[next]!.end <= low.start) merged.push(above[next++]!);
    let at = low.start;
    while (next < above.length && above[next]!.start < low.end) {
      const high = above[next]!;
      if (high.start > at) merged.push(within(low, at, high.start));
      at = Math.max(at, high.end);
      // It may reach over the next one below, too.
      if (high.end > low.end) break;
      merged.push(high);
      next++;
    }
    if (at < low.end) merged.push(at === low.start ? low : within(low, at, low.end));
  }
  return merged.concat(above.slice(next));
}

/** In text order; of two that overlap the first, and of two that begin together the longer, stays whole. */
function withoutOverlaps(layer: readonly Coloured[]): Coloured[] {
  const kept: Coloured[] = [];
  for (const span of layer.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const start = Math.max(span.start, kept.at(-1)?.end ?? 0);
    if (start < span.end) kept.push(start === span.start ? span : within(span, start, span.end));
  }
  return kept;
}

/** Blanks and line breaks at the ends of a token would be underlined. */
const isBlank = (text: string, at: number): boolean => text.charCodeAt(at) <= 0x20;
