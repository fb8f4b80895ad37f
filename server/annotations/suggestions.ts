import type { Actor, Analysis, Attribution } from '../reading/analysis';
import { type Span, textOf } from '../reading/span';
import { type Annotation, type AnnotationKind, anchorOf, type Coding, type Decision, type Role } from './annotation';
import { type KeySet, keySet } from './key';
import type { PlacedAnnotation } from './reanchor';

/** What the engine proposes to a coder: an annotation that nobody has decided yet. */
export interface Suggestion {
  readonly kind: AnnotationKind;
  /** The first is the words that the suggestion stands on: mention, cue, or content where there is no cue. */
  readonly targets: readonly { readonly role: Role; readonly span: Span }[];
  readonly coding: Coding;
  readonly rule: string;
}

/** Everything in an analysis that a coder can decide, in text order within each kind. */
export function suggestionsOf(analysis: Analysis): readonly Suggestion[] {
  const { text, actors } = analysis;
  const words = (s: Span | null): string | undefined => (s ? textOf(text, s) : undefined);
  const target = (role: Role, s: Span | null) => (s ? [{ role, span: { start: s.start, end: s.end } }] : []);
  const name = (actor: number | null): Actor | undefined => (actor === null ? undefined : actors[actor]);
  return [
    ...analysis.mentions.map((mention): Suggestion => {
      const actor = actors[mention.actor]!;
      return {
        kind: 'actor',
        targets: target('mention', mention),
        coding: { actor: actor.name, actorType: actor.type },
        rule: mention.evidence.rule,
      };
    }),
    ...analysis.attributions.map(
      (attribution): Suggestion => ({
        kind: 'attribution',
        targets: [
          ...target('cue', attribution.cue),
          ...attribution.content.flatMap((part) => target('content', part)),
          ...target('source', attribution.source),
        ],
        coding: coded({
          actor: name(attribution.actor)?.name,
          source: words(attribution.source),
          cue: words(attribution.cue),
          content: attribution.content.map((part) => textOf(text, part)).join(' … '),
          quoteType: attribution.quoteType,
        }),
        rule: attribution.evidence.rule,
      }),
    ),
    ...analysis.stances.map(
      (stance): Suggestion => ({
        kind: 'stance',
        targets: [...target('cue', stance.cue), ...target('holder', stance.holder), ...target('target', stance.target)],
        coding: coded({
          actor: name(stance.holderActor)?.name ?? words(stance.holder),
          agreement: stance.polarity === 'neutral' ? undefined : stance.polarity === 'support',
          cue: textOf(text, stance.cue),
          polarity: stance.polarity,
        }),
        rule: stance.evidence.rule,
      }),
    ),
  ];
}

/** The suggestions that no annotation has decided: none of the same kind stands on the same words. */
export function undecided(
  suggestions: readonly Suggestion[],
  placed: readonly PlacedAnnotation[],
): readonly Suggestion[] {
  const decided = decidedKeys(placed);
  return suggestions.filter(({ kind, targets: [main] }) => !decided.has(kind, main!.span));
}

/** What annotations decide. */
export function decidedKeys(placed: readonly PlacedAnnotation[]): KeySet {
  const decided = keySet();
  for (const { annotation, placements } of placed) {
    const at = placements[0]?.span;
    if (at) decided.add(annotation.kind, at);
  }
  return decided;
}

/** How many suggestions there are, and how many of them are decided; what was marked by hand counts as both. */
export function progressOf(
  { mentions, attributions, stances }: Analysis,
  placed: readonly PlacedAnnotation[],
): { readonly decided: number; readonly all: number } {
  const suggested = mentions.length + attributions.length + stances.length;
  if (placed.length === 0) return { decided: 0, all: suggested };
  const done = decidedKeys(placed);
  const known = keySet();
  let decided = 0;
  const count = (kind: AnnotationKind, words: Span): void => {
    known.add(kind, words);
    if (done.has(kind, words)) decided++;
  };
  for (const mention of mentions) count('actor', mention);
  for (const attribution of attributions) count('attribution', mainWords(attribution)!);
  for (const { cue } of stances) count('stance', cue);
  let extra = 0;
  for (const { annotation, placements } of placed) {
    const at = placements[0]?.span;
    if (at && annotation.kind !== 'note' && !known.has(annotation.kind, at)) extra++;
  }
  return { decided: decided + extra, all: suggested + extra };
}

/** The words that the suggestion of an attribution stands on. */
export const mainWords = ({ cue, content, source }: Attribution): Span | null => cue ?? content[0] ?? source;

/** Who decides, and when: what the pure part can't know. */
export interface Made {
  /** IRI of the new annotation. */
  readonly id: string;
  readonly creator: string;
  /** ISO 8601. */
  readonly created: string;
}

/** What a coder says differently from the suggestion. */
export interface Correction {
  readonly coding?: Coding;
  /** Replaces all targets that play this role; null removes them. */
  readonly targets?: Partial<Record<Role, Span | null>>;
}

/** The annotation that accepts a suggestion as it is, or as corrected. */
export function accept(suggestion: Suggestion, article: string, made: Made, correction: Correction = {}): Annotation {
  const isCorrected =
    Object.keys(correction.coding ?? {}).length > 0 || Object.keys(correction.targets ?? {}).length > 0;
  const coding = { ...suggestion.coding, ...correction.coding };
  const targets = corrected(suggestion.targets, correction.targets ?? {});
  return annotationOf({ ...suggestion, coding, targets }, isCorrected ? 'corrected' : 'accepted', article, made);
}

/** The annotation that rejects a suggestion, so that it is not made again on these words. */
export function reject(suggestion: Suggestion, article: string, made: Made, reason?: string): Annotation {
  const coding = reason ? { ...suggestion.coding, note: reason } : suggestion.coding;
  return annotationOf({ ...suggestion, coding }, 'rejected', article, made);
}

function annotationOf(
  { kind, targets, coding, rule }: Suggestion,
  decision: Decision,
  article: string,
  made: Made,
): Annotation {
  const { id, creator, created } = made;
  const anchored = targets.map(({ role, span }) => ({ role, anchor: anchorOf(article, span) }));
  return { id, kind, decision, targets: anchored, coding, rule, creator, created, modified: created };
}

/** The targets after a correction. The main one stays first, whether it was changed or not. */
export function corrected(
  targets: Suggestion['targets'],
  changes: NonNullable<Correction['targets']>,
): Suggestion['targets'] {
  const kept = targets.filter(({ role }) => !Object.hasOwn(changes, role));
  const changed = Object.entries(changes).flatMap(([role, span]) => (span ? [{ role: role as Role, span }] : []));
  const main = targets[0]?.role;
  return [...kept, ...changed].sort((a, b) => Number(b.role === main) - Number(a.role === main));
}

const coded = (fields: { [K in keyof Coding]: Coding[K] | undefined }): Coding =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Coding;
