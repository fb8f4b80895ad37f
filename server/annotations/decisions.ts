import type { Actor, ActorType, Analysis, Attribution, Evidence, Mention, Stance } from '../reading/analysis';
import { overlaps, type Span } from '../reading/span';
import type { Annotation, Coding, Role } from './annotation';
import type { PlacedAnnotation } from './reanchor';

/**
 * The analysis as a coder left it: accepted and corrected suggestions are marked and say what the coder said, rejected
 * ones are gone, and what the coder marked by hand stands beside the engine's. Orphaned annotations change nothing.
 */
export function withDecisions(analysis: Analysis, placed: readonly PlacedAnnotation[]): Analysis {
  const decided = placed.filter(({ how, annotation }) => how !== 'orphaned' && annotation.targets.length > 0);
  if (decided.length === 0) return analysis;
  const cast = castOf(analysis);
  const of = (kind: Annotation['kind']) => decided.filter(({ annotation }) => annotation.kind === kind);
  const mentions = mentionsDecided(analysis.mentions, of('actor'), cast);
  const actorAt = (at: Span | null): number | null => (at && firstOverlapping(mentions, at)?.actor) ?? null;
  const attributions = attributionsDecided(analysis.attributions, of('attribution'), cast, actorAt);
  const stances = stancesDecided(analysis.stances, of('stance'), cast, actorAt);
  const left = cast.left(mentions);
  return {
    ...analysis,
    actors: left.actors,
    mentions: left.mentions,
    attributions: attributions.map((attribution) => ({ ...attribution, actor: left.now(attribution.actor) })),
    stances: stances.map((stance) => ({
      ...stance,
      holderActor: left.now(stance.holderActor),
      targetActor: left.now(stance.targetActor),
    })),
    rejected: decided.filter(({ annotation }) => annotation.decision === 'rejected').map(mainSpan),
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

/** The first of these spans, sorted and apart from one another, that shares a unit with `at`. */
function firstOverlapping<T extends Span>(sorted: readonly T[], at: Span): T | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.end <= at.start) low = middle + 1;
    else high = middle;
  }
  const found = sorted[low];
  return found && overlaps(found, at) ? found : undefined;
}

const keyOf = (at: Span | null): string => (at ? `${at.start}-${at.end}` : '');

const mainSpan = ({ placements }: PlacedAnnotation): Span => placements[0]!.span!;

const sameSpan = (a: Span | null, b: Span | null): boolean => a !== null && keyOf(a) === keyOf(b);

/** The places of the targets that play a role, in their order. */
const inRole = ({ annotation, placements }: PlacedAnnotation, role: Role): readonly Span[] =>
  annotation.targets.flatMap((target, i) => (target.role === role ? [placements[i]!.span!] : []));

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
  const suggestions = new Map(mentions.map((mention) => [keyOf(mention), mention]));
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
  const mainOf = ({ cue, content }: Attribution): Span | null => cue ?? content[0] ?? null;
  const position = new Map<Attribution, number>(attributions.map((attribution, i) => [attribution, i]));
  const settled = new Set(decided.map((placed) => keyOf(mainSpan(placed))));
  const kept = attributions.filter((attribution) => !settled.has(keyOf(mainOf(attribution))));
  const suggestions = new Map(attributions.map((attribution) => [keyOf(mainOf(attribution)), attribution]));
  const coded = decided
    .filter(({ annotation }) => annotation.decision !== 'rejected')
    .map((placed): Attribution => {
      const { annotation } = placed;
      const suggested = suggestions.get(keyOf(mainSpan(placed)));
      const source = inRole(placed, 'source')[0] ?? null;
      const made: Attribution = {
        source,
        cue: inRole(placed, 'cue')[0] ?? null,
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
  const now = new Map(
    result.flatMap((attribution, i) => (position.has(attribution) ? [[position.get(attribution)!, i]] : [])),
  );
  return result.map((attribution) => ({
    ...attribution,
    nestedIn: attribution.nestedIn === null ? null : (now.get(attribution.nestedIn) ?? null),
  }));
}

const startOf = ({ content, cue, source }: Attribution): number => (content[0] ?? cue ?? source)?.start ?? 0;

function stancesDecided(
  stances: readonly Stance[],
  decided: readonly PlacedAnnotation[],
  cast: Cast,
  actorAt: (at: Span | null) => number | null,
): readonly Stance[] {
  const settled = new Set(decided.map((placed) => keyOf(mainSpan(placed))));
  const kept = stances.filter((stance) => !settled.has(keyOf(stance.cue)));
  const suggestions = new Map(stances.map((stance) => [keyOf(stance.cue), stance]));
  const coded = decided
    .filter(({ annotation }) => annotation.decision !== 'rejected')
    .map((placed): Stance => {
      const { annotation } = placed;
      const suggested = suggestions.get(keyOf(mainSpan(placed)));
      const holder = inRole(placed, 'holder')[0] ?? null;
      const target = inRole(placed, 'target')[0] ?? null;
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
      const used = new Map<number, number[]>();
      mentions.forEach((mention, i) => {
        const list = used.get(mention.actor);
        if (list) list.push(i);
        else used.set(mention.actor, [i]);
      });
      // An actor that never had a mention (a speaker known by a role alone) stays.
      const staying = actors.filter((actor) => used.has(actor.index) || actor.mentions.length === 0);
      const now = new Map(staying.map((actor, i) => [actor.index, i]));
      return {
        now: (position) => (position === null ? null : (now.get(position) ?? null)),
        mentions: mentions.map((mention) => ({ ...mention, actor: now.get(mention.actor)! })),
        actors: staying.map((actor, index): Actor => {
          const own = used.get(actor.index) ?? [];
          const forms = own.map((i) => analysis.text.slice(mentions[i]!.start, mentions[i]!.end));
          return { ...actor, index, mentions: own, forms: byFrequency(forms) };
        }),
      };
    },
  };
}

function byFrequency(forms: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([form]) => form);
}
