import type { Actor, ActorType, Analysis, Attribution, Evidence, Mention, Stance } from '../reading/analysis';
import { firstOverlapping, type Span } from '../reading/span';
import type { Annotation, AnnotationKind, Coding, Role } from './annotation';
import { wordsKey } from './key';
import type { PlacedAnnotation } from './reanchor';
import { mainWords } from './suggestions';

/**
 * The analysis as a coder left it: accepted and corrected suggestions are marked and say what the coder said, rejected
 * ones are gone, and what the coder marked by hand stands beside the engine's. Orphaned annotations change nothing.
 * Runs after every keystroke, so it is linear and makes few objects.
 */
export function withDecisions(analysis: Analysis, placed: readonly PlacedAnnotation[]): Analysis {
  const of: Record<AnnotationKind, PlacedAnnotation[]> = { actor: [], attribution: [], stance: [], note: [] };
  const rejected: Span[] = [];
  for (const one of placed) {
    const { how, annotation } = one;
    if (how === 'orphaned' || annotation.targets.length === 0) continue;
    of[annotation.kind].push(one);
    if (annotation.decision === 'rejected') rejected.push(mainSpan(one));
  }
  if (of.actor.length + of.attribution.length + of.stance.length + of.note.length === 0) return analysis;
  const cast = castOf(analysis);
  const mentions = of.actor.length > 0 ? mentionsDecided(analysis.mentions, of.actor, cast) : analysis.mentions;
  const actorAt = (at: Span | null): number | null => (at && firstOverlapping(mentions, at)?.actor) ?? null;
  const attributions = attributionsDecided(analysis.attributions, of.attribution, cast, actorAt);
  const stances = stancesDecided(analysis.stances, of.stance, cast, actorAt);
  const left = cast.left(mentions);
  return {
    ...analysis,
    actors: left.actors,
    mentions: left.mentions,
    attributions: left.sameActors
      ? attributions
      : attributions.map((attribution) => ({ ...attribution, actor: left.now(attribution.actor) })),
    stances: left.sameActors
      ? stances
      : stances.map((stance) => ({
          ...stance,
          holderActor: left.now(stance.holderActor),
          targetActor: left.now(stance.targetActor),
        })),
    rejected,
  };
}

/** The spans sorted, with those that overlap made one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}

const keyOf = (at: Span | null): number => (at ? wordsKey(at) : -1);

/** Those of an analysis by the words that they stand on; of two on the same words the last. */
function byWords<T>(items: readonly T[], wordsOf: (item: T) => Span | null): ReadonlyMap<number, T> {
  const found = new Map<number, T>();
  for (const item of items) found.set(keyOf(wordsOf(item)), item);
  return found;
}

const wordsDecided = (decided: readonly PlacedAnnotation[]): ReadonlySet<number> => {
  const words = new Set<number>();
  for (const placed of decided) words.add(keyOf(mainSpan(placed)));
  return words;
};

const mainSpan = ({ placements }: PlacedAnnotation): Span => placements[0]!.span!;

const sameSpan = (a: Span | null, b: Span | null): boolean =>
  a !== null && b !== null && a.start === b.start && a.end === b.end;

/** The places of the targets that play a role, in their order. */
function inRole({ annotation: { targets }, placements }: PlacedAnnotation, role: Role): readonly Span[] {
  const found: Span[] = [];
  for (let i = 0; i < targets.length; i++) if (targets[i]!.role === role) found.push(placements[i]!.span!);
  return found;
}

/** The place of the first target that plays a role; null where none does. */
function firstInRole({ annotation: { targets }, placements }: PlacedAnnotation, role: Role): Span | null {
  for (let i = 0; i < targets.length; i++) if (targets[i]!.role === role) return placements[i]!.span!;
  return null;
}

const evidenceOf = ({ rule, creator }: Annotation): Evidence => ({
  rule: rule ?? 'annotation',
  note: creator ? `decided by ${creator}` : 'decided by a coder',
});

const markOf = (decision: Annotation['decision']): 'accepted' | 'corrected' =>
  decision === 'corrected' ? 'corrected' : 'accepted';

function mentionsDecided(
  mentions: readonly Mention[],
  decided: readonly PlacedAnnotation[],
  cast: Cast,
): readonly Mention[] {
  const apart = joined(decided.map(mainSpan));
  const kept = mentions.filter((mention) => !firstOverlapping(apart, mention));
  const suggestions = byWords(mentions, (mention) => mention);
  const coded = decided
    .filter(({ annotation }) => annotation.decision !== 'rejected')
    .map((placed): Mention => {
      const at = mainSpan(placed);
      const { annotation } = placed;
      const suggested = suggestions.get(keyOf(at));
      const actor = cast.indexOf(annotation.coding, suggested?.actor);
      const type = annotation.coding.actorType ?? suggested?.type ?? 'organization';
      return {
        start: at.start,
        end: at.end,
        type,
        form: suggested?.form ?? 'name',
        actor,
        evidence: suggested?.evidence ?? evidenceOf(annotation),
        decision: markOf(annotation.decision),
        decidedBy: annotation.creator ?? 'a coder',
      };
    });
  // Of two decisions on overlapping words the first in the text counts: mentions never overlap.
  const sorted = [...kept, ...coded].sort((a, b) => a.start - b.start);
  let end = 0;
  return sorted.filter((mention) => {
    const isFree = mention.start >= end;
    if (isFree) end = mention.end;
    return isFree;
  });
}

function attributionsDecided(
  attributions: readonly Attribution[],
  decided: readonly PlacedAnnotation[],
  cast: Cast,
  actorAt: (at: Span | null) => number | null,
): readonly Attribution[] {
  if (decided.length === 0) return attributions;
  const position = new Map<Attribution, number>();
  for (let i = 0; i < attributions.length; i++) position.set(attributions[i]!, i);
  const settled = wordsDecided(decided);
  const kept = attributions.filter((attribution) => !settled.has(keyOf(mainWords(attribution))));
  const suggestions = byWords(attributions, mainWords);
  const coded = decided
    .filter(({ annotation }) => annotation.decision !== 'rejected')
    .map((placed): Attribution => {
      const { annotation } = placed;
      const suggested = suggestions.get(keyOf(mainSpan(placed)));
      const source = firstInRole(placed, 'source');
      const made: Attribution = {
        source,
        cue: firstInRole(placed, 'cue'),
        content: inRole(placed, 'content'),
        quoteType: annotation.coding.quoteType ?? suggested?.quoteType ?? 'indirect',
        sourceKind: sameSpan(source, suggested?.source ?? null) ? suggested!.sourceKind : source ? 'named' : 'absent',
        actor:
          annotation.coding.actor === undefined
            ? actorAt(source)
            : cast.indexOf(annotation.coding, suggested?.actor ?? undefined),
        through: suggested?.through ?? null,
        nestedIn: suggested?.nestedIn ?? null,
        evidence: suggested?.evidence ?? evidenceOf(annotation),
        decision: markOf(annotation.decision),
        decidedBy: annotation.creator ?? 'a coder',
      };
      if (suggested) position.set(made, position.get(suggested)!);
      return made;
    });
  const result = [...kept, ...coded].sort((a, b) => startOf(a) - startOf(b));
  const now = new Map<number, number>();
  for (let i = 0; i < result.length; i++) {
    const before = position.get(result[i]!);
    if (before !== undefined) now.set(before, i);
  }
  return result.map((attribution) =>
    attribution.nestedIn === null ? attribution : { ...attribution, nestedIn: now.get(attribution.nestedIn) ?? null },
  );
}

const startOf = ({ content, cue, source }: Attribution): number => (content[0] ?? cue ?? source)?.start ?? 0;

function stancesDecided(
  stances: readonly Stance[],
  decided: readonly PlacedAnnotation[],
  cast: Cast,
  actorAt: (at: Span | null) => number | null,
): readonly Stance[] {
  if (decided.length === 0) return stances;
  const settled = wordsDecided(decided);
  const kept = stances.filter((stance) => !settled.has(keyOf(stance.cue)));
  const suggestions = byWords(stances, ({ cue }) => cue);
  const coded = decided
    .filter(({ annotation }) => annotation.decision !== 'rejected')
    .map((placed): Stance => {
      const { annotation } = placed;
      const suggested = suggestions.get(keyOf(mainSpan(placed)));
      const holder = firstInRole(placed, 'holder');
      const target = firstInRole(placed, 'target');
      const plain = {
        negated: false,
        hedged: false,
        intensity: 2,
        factuality: 'CT+',
        negator: null,
        hedge: null,
      } as const;
      return {
        ...(suggested ?? plain),
        holder,
        cue: mainSpan(placed),
        target,
        polarity: annotation.coding.polarity ?? suggested?.polarity ?? 'neutral',
        holderActor:
          annotation.coding.actor === undefined
            ? actorAt(holder)
            : cast.indexOf(annotation.coding, suggested?.holderActor ?? undefined),
        targetActor: sameSpan(target, suggested?.target ?? null) ? suggested!.targetActor : actorAt(target),
        confidence: 1,
        evidence: suggested?.evidence ?? evidenceOf(annotation),
        decision: markOf(annotation.decision),
        decidedBy: annotation.creator ?? 'a coder',
      };
    });
  return [...kept, ...coded].sort((a, b) => a.cue.start - b.cue.start);
}

/** The article's actors while decisions are merged: coders can name new ones, and lose others their last mention. */
interface Cast {
  /** Position of the actor that the coding names; `suggested` where it names none. */
  indexOf(coding: Coding, suggested?: number): number;
  /** What is left once these mentions stand, and the way from old positions of actors to new ones. */
  left(mentions: readonly Mention[]): {
    readonly actors: readonly Actor[];
    readonly mentions: readonly Mention[];
    /** True where every actor keeps its position. */
    readonly sameActors: boolean;
    now(position: number | null): number | null;
  };
}

function castOf(analysis: Analysis): Cast {
  const actors: Actor[] = [...analysis.actors];
  const byName = new Map<string, number>();
  for (const actor of actors)
    for (const name of [actor.id, actor.name]) if (!byName.has(name)) byName.set(name, actor.index);
  const add = (name: string, type: ActorType): number => {
    const index = actors.length;
    actors.push({
      index,
      id: name,
      name,
      type,
      origin: 'article',
      roles: [],
      descriptions: [],
      forms: [],
      mentions: [],
    });
    byName.set(name, index);
    return index;
  };
  return {
    indexOf: ({ actor: name, actorType }, suggested) => {
      if (name === undefined) return suggested ?? add('Unknown actor', actorType ?? 'organization');
      return byName.get(name) ?? add(name, actorType ?? 'organization');
    },
    left: (mentions) => {
      const used: number[][] = actors.map(() => []);
      for (let i = 0; i < mentions.length; i++) used[mentions[i]!.actor]!.push(i);
      // An actor that never had a mention (a speaker known by a role alone) stays.
      const staying = actors.filter(({ index, mentions }) => used[index]!.length > 0 || mentions.length === 0);
      const sameActors = staying.length === actors.length;
      const positions = new Map(staying.map((actor, i) => [actor.index, i]));
      return {
        sameActors,
        now: (position) => (position === null ? null : (positions.get(position) ?? null)),
        mentions: sameActors
          ? mentions
          : mentions.map((mention) => ({ ...mention, actor: positions.get(mention.actor)! })),
        actors: staying.map((actor, index): Actor => {
          const own = used[actor.index]!;
          const isAsRead =
            own.length === actor.mentions.length &&
            own.every((i, n) => sameSpan(mentions[i]!, analysis.mentions[actor.mentions[n]!]!));
          return {
            ...actor,
            index,
            mentions: own,
            forms: isAsRead ? actor.forms : formsOf(analysis.text, own, mentions),
          };
        }),
      };
    },
  };
}

/** The words of these mentions, the most frequent first. */
const formsOf = (text: string, own: readonly number[], mentions: readonly Mention[]): readonly string[] =>
  byFrequency(own.map((i) => text.slice(mentions[i]!.start, mentions[i]!.end)));

function byFrequency(forms: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([form]) => form);
}
