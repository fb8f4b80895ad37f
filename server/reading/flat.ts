import type { Analysis, Attribution, Block, Language, Quotation, Stance } from './analysis';
import type { BlockReading } from './block';
import type { Lexicon } from './lexicon';
import type { Member } from './names/cast';
import { flatten } from './names/flatten';
import type { Passage, PassageAttribution, PassageStance, Who } from './passage';
import type { Cut, ReadPassage } from './passages';
import { type Span, shifted, span } from './span';

/** What an analysis is made of. */
interface Made {
  readonly text: string;
  readonly language: Language;
  readonly blocks: readonly Block[];
  readonly readings: readonly BlockReading[];
  readonly lexicon: Lexicon;
  readonly cut: Pick<Cut, 'passages' | 'starts' | 'named' | 'memo'>;
}

/** The lists of an analysis, each made when it is first asked for. */
class Lists {
  readonly from: Made;
  #named: ReturnType<typeof flatten> | undefined;
  #sentences: readonly Span[] | undefined;
  #quotations: readonly Quotation[] | undefined;
  #attributions: readonly Attribution[] | undefined;
  #stances: readonly Stance[] | undefined;

  constructor(from: Made) {
    this.from = from;
  }

  get named(): ReturnType<typeof flatten> {
    this.#named ??= flatten(this.from.cut, this.from.lexicon);
    return this.#named;
  }

  get sentences(): readonly Span[] {
    this.#sentences ??= sentencesOf(this.from.blocks, this.from.readings);
    return this.#sentences;
  }

  get quotations(): readonly Quotation[] {
    this.#quotations ??= inArticle(this.from.cut, ({ quotations }) => quotations, quotationAt);
    return this.#quotations;
  }

  get attributions(): readonly Attribution[] {
    this.#attributions ??= this.#placed(({ attributions }) => attributions, attributionAt);
    return this.#attributions;
  }

  get stances(): readonly Stance[] {
    this.#stances ??= this.#placed(({ stances }) => stances, stanceAt);
    return this.#stances;
  }

  /** What all passages have of a kind that tells of actors. */
  #placed<P, T>(
    of: (passage: Passage) => readonly P[],
    placed: (item: P, by: number, indexOf: IndexOf, before: number) => T,
  ): readonly T[] {
    const indexOf = indexIn(this.named.indexOf);
    return inArticle(this.from.cut, of, (item, by, before) => placed(item, by, indexOf, before));
  }
}

/** Where an analysis that is as it was read has its lists: a copy that is changed by hand does not have them. */
const LISTS = Symbol('lists');

interface ReadAnalysis extends Analysis {
  readonly [LISTS]?: Lists;
}

const madeOf = (analysis: ReadAnalysis): Made | undefined => analysis[LISTS]?.from;

/**
 * The same accessors for all analyses. Those that a literal makes for each object would hold on to its article until the
 * next full collection, and a folder's articles would fill the memory in between.
 */
const listed = <T>(of: (lists: Lists) => T) => ({
  enumerable: true,
  get(this: ReadAnalysis): T {
    return of(this[LISTS]!);
  },
});
const LISTED = {
  sentences: listed(({ sentences }) => sentences),
  quotations: listed(({ quotations }) => quotations),
  actors: listed(({ named }) => named.actors),
  mentions: listed(({ named }) => named.mentions),
  attributions: listed(({ attributions }) => attributions),
  stances: listed(({ stances }) => stances),
};

/**
 * The analysis of an article that was read passage by passage. Its lists are made when they are first asked for: while
 * somebody types, most that is asked is asked of passages.
 */
export function analysisOf(from: Made): Analysis {
  const { text, language, blocks, readings } = from;
  const analysis = Object.defineProperties({ text, language, blocks, readings }, LISTED) as Analysis;
  return Object.defineProperty(analysis, LISTS, { value: new Lists(from) });
}

/** For whoever finds something in an analysis, to find it again. */
export interface Memo {
  hints?: unknown;
  passages?: Passages;
}

/** Stands in the analysis, where copies do not see it: a weak map would keep each until the next full collection. */
const MEMO = Symbol('memo');

export function memoOf(analysis: Analysis): Memo {
  const known = (analysis as { [MEMO]?: Memo })[MEMO];
  if (known) return known;
  const memo: Memo = {};
  Object.defineProperty(analysis, MEMO, { value: memo });
  return memo;
}

/** Passages of an article, in text order, and where each starts. */
export interface Passages {
  readonly passages: readonly Passage[];
  readonly starts: readonly number[];
  /** The same object as long as each passage has as many mentions as before, of the same actors and by the same names. */
  readonly named: object;
  /** The same object through all readings of an article: for whoever finds something in it, to start from there. */
  readonly memo: { hints?: unknown };
}

/** The passages of an analysis. One that is not as it was read, but changed by hand, is all one passage. */
export function passagesOf(analysis: Analysis): Passages {
  const read = madeOf(analysis)?.cut;
  if (read) return read;
  const memo = memoOf(analysis);
  memo.passages ??= asOnePassage(analysis);
  return memo.passages;
}

function asOnePassage(analysis: Analysis): Passages {
  const { actors, mentions, quotations, attributions, stances } = analysis;
  const who = (actor: number | null): Who | null => (actor === null ? null : (actors[actor] ?? null));
  return {
    starts: [0],
    named: analysis,
    memo: {},
    passages: [
      {
        length: analysis.text.length,
        blocks: paragraphsOf(analysis),
        mentions: mentions.map((mention) => ({ ...mention, actor: actors[mention.actor]! })),
        quotations,
        attributions: attributions.map((attribution) => ({ ...attribution, actor: who(attribution.actor) })),
        stances: stances.map((stance) => ({
          ...stance,
          holderActor: who(stance.holderActor),
          targetActor: who(stance.targetActor),
        })),
        memo: {},
      },
    ],
  };
}

const paragraphsOf = ({ text, blocks, readings }: Analysis): Passage['blocks'] =>
  blocks.map(({ start, end, role }, i) => ({
    at: start,
    reading: readings?.[i] ?? { text: text.slice(start, end), role },
  }));

/** An analysis as it was read, with other passages in place of its own, which have the same mentions. */
export function withPassages(
  analysis: Analysis,
  replaced: (cut: Pick<Cut, 'passages' | 'memo'>) => readonly ReadPassage[],
): Analysis {
  const from = madeOf(analysis);
  if (!from) return analysis;
  const passages = replaced(from.cut);
  return passages === from.cut.passages ? analysis : analysisOf({ ...from, cut: { ...from.cut, passages } });
}

function sentencesOf(blocks: readonly Block[], readings: readonly BlockReading[]): readonly Span[] {
  const sentences: Span[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const by = blocks[i]!.start;
    for (const { start, end } of readings[i]!.sentences) sentences.push(span(start + by, end + by));
  }
  return sentences;
}

/** What all passages have of a kind; `placed` is given where the passage starts and how many there are before it. */
function inArticle<P, T>(
  { passages, starts }: Made['cut'],
  of: (passage: Passage) => readonly P[],
  placed: (item: P, by: number, before: number) => T,
): readonly T[] {
  const all: T[] = [];
  for (let i = 0; i < passages.length; i++) {
    const before = all.length;
    for (const item of of(passages[i]!)) all.push(placed(item, starts[i]!, before));
  }
  return all;
}

const indexIn =
  (indexOf: ReadonlyMap<Member, number>) =>
  (actor: Who | null): number | null =>
    actor === null ? null : (indexOf.get(actor as Member) ?? null);

type IndexOf = ReturnType<typeof indexIn>;

const shiftedOrNull = (part: Span | null, by: number): Span | null => part && shifted(part, by);

// Literals: copying property by property is slow, and an article has thousands.

function quotationAt({ start, end, inner, level, balanced, fragment }: Quotation, by: number): Quotation {
  return { start: start + by, end: end + by, inner: shifted(inner, by), level, balanced, fragment };
}

function attributionAt(said: PassageAttribution, by: number, indexOf: IndexOf, before: number): Attribution {
  return {
    source: shiftedOrNull(said.source, by),
    cue: shiftedOrNull(said.cue, by),
    content: said.content.map((part) => shifted(part, by)),
    quoteType: said.quoteType,
    sourceKind: said.sourceKind,
    actor: indexOf(said.actor),
    through: shiftedOrNull(said.through, by),
    nestedIn: said.nestedIn === null ? null : said.nestedIn + before,
    confidence: said.confidence,
    evidence: said.evidence,
  };
}

function stanceAt(stance: PassageStance, by: number, indexOf: IndexOf): Stance {
  return {
    holder: shiftedOrNull(stance.holder, by),
    cue: shifted(stance.cue, by),
    target: shiftedOrNull(stance.target, by),
    polarity: stance.polarity,
    negated: stance.negated,
    hedged: stance.hedged,
    intensity: stance.intensity,
    factuality: stance.factuality,
    negator: shiftedOrNull(stance.negator, by),
    hedge: shiftedOrNull(stance.hedge, by),
    holderActor: indexOf(stance.holderActor),
    targetActor: indexOf(stance.targetActor),
    confidence: stance.confidence,
    evidence: stance.evidence,
  };
}
