import type { Coding } from '../annotations/annotation';
import { keyOfSuggestion } from '../annotations/key';
import type { Desk } from '../annotations/perform';
import { progressOf, suggestionsOf, undecided } from '../annotations/suggestions';
import type { Finding, Severity } from '../checks/finding';
import type { Actor, Analysis, Polarity } from '../reading/analysis';
import { lineStarts } from '../reading/lines';
import { type Span, textOf } from '../reading/span';
import { holdersOf } from '../reading/stances/holders';
import type { FindConcepts } from './conceptWords';

/** An actor as articles and codebook know it. */
export type RecordedActor = Pick<Actor, 'id' | 'name' | 'type' | 'origin'>;

export interface RecordedMention extends Span {
  /** Position in `ArticleRecord.actors`. */
  readonly actor: number;
  /** Its words, on one line. */
  readonly words: string;
}

/** A stance of one of its holders: one that several hold together is recorded once for each. */
export interface RecordedStance extends Span {
  /** Position in `ArticleRecord.actors` of its holder; null where nobody is known. */
  readonly actor: number | null;
  readonly polarity: Polarity;
}

/** Where an article speaks of a concept. */
export interface RecordedConcept extends Span {
  readonly id: string;
  /** True for a stance that a coder coded so; else its words stand in a target. */
  readonly coded: boolean;
  readonly polarity: Polarity;
  /** Who is said to take the position; empty where nobody is. */
  readonly holder: string;
  /** Of a coded stance, the words that take it; else empty. */
  readonly words: string;
}

export interface RecordedFinding extends Span {
  readonly code: string;
  readonly severity: Severity;
}

/** What the index keeps of one article: plain data, which travels between threads. Offsets are UTF-16. */
export interface ArticleRecord {
  /** Where its lines begin. */
  readonly lines: Int32Array;
  readonly actors: readonly RecordedActor[];
  /** In text order. */
  readonly mentions: readonly RecordedMention[];
  readonly stances: readonly RecordedStance[];
  readonly concepts: readonly RecordedConcept[];
  readonly findings: readonly RecordedFinding[];
  /** How much the coder has not decided yet, and where the first of it stands. */
  readonly undecided: { readonly actors: number; readonly attributions: number; readonly stances: number };
  readonly firstUndecided: Span | null;
  readonly decided: number;
  readonly all: number;
}

/** An article as it was read, with the coder's decisions in it. */
export interface ReadArticle {
  readonly analysis: Analysis;
  readonly desk: Desk;
  readonly findings: readonly Finding[];
}

/** Longer words are kept cut: they are there to be searched by. */
const LONGEST_WORDS = 80;

/** What the index keeps of an article. Linear in its analysis. */
export function recordOf({ analysis, desk, findings }: ReadArticle, conceptsIn: FindConcepts): ArticleRecord {
  const { text, actors, mentions, stances } = analysis;
  const open = undecided(suggestionsOf(desk.analysis), desk.placed);
  const ofKind = (kind: string): number => open.filter((suggestion) => suggestion.kind === kind).length;
  const keys = open.map(keyOfSuggestion);
  const first = keys.reduce<Span | null>((least, key) => (least && least.start <= key.start ? least : key), null);
  return {
    lines: lineStarts(text).slice(),
    actors: actors.map(({ id, name, type, origin }) => ({ id, name, type, origin })),
    mentions: mentions.map(({ start, end, actor }) => ({ start, end, actor, words: wordsOf(text, { start, end }) })),
    stances: stances.flatMap((stance): RecordedStance[] => {
      const { cue, polarity } = stance;
      const holders = holdersOf(analysis, stance);
      return (holders.length > 0 ? holders : [null]).map((actor) => ({
        start: cue.start,
        end: cue.end,
        actor,
        polarity,
      }));
    }),
    concepts: [...codedConcepts(desk), ...statedConcepts(analysis, conceptsIn)],
    findings: findings.map(({ start, end, code, severity }) => ({ start, end, code, severity })),
    undecided: { actors: ofKind('actor'), attributions: ofKind('attribution'), stances: ofKind('stance') },
    firstUndecided: first && { start: first.start, end: first.end },
    ...progressOf(desk.analysis, desk.placed),
  };
}

const codedConcepts = ({ text, placed }: Desk): RecordedConcept[] =>
  placed.flatMap(({ annotation: { kind, decision, coding }, placements }) => {
    const at = placements[0]?.span;
    return at && kind === 'stance' && decision !== 'rejected' && coding.concept !== undefined
      ? [
          {
            id: coding.concept,
            start: at.start,
            end: at.end,
            coded: true,
            polarity: polarityOf(coding),
            holder: coding.actor ?? '',
            words: wordsOf(text, at),
          },
        ]
      : [];
  });

const polarityOf = ({ polarity }: Coding): Polarity => polarity ?? 'neutral';

const statedConcepts = ({ text, actors, stances }: Analysis, conceptsIn: FindConcepts): RecordedConcept[] =>
  stances.flatMap(({ target, polarity, holderActor }) =>
    target
      ? conceptsIn(textOf(text, target)).map((id) => ({
          id,
          start: target.start,
          end: target.end,
          coded: false,
          polarity,
          holder: holderActor === null ? '' : (actors[holderActor]?.name ?? ''),
          words: '',
        }))
      : [],
  );

/** Article text on one line. Cut before the work: a span may be as long as the article. */
function wordsOf(text: string, { start, end }: Span): string {
  return textOf(text, { start, end: Math.min(end, start + LONGEST_WORDS) })
    .replace(/\s+/g, ' ')
    .trim();
}
