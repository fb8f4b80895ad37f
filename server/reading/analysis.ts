import type { BlockReading } from './block';
import type { Span } from './span';

/** The words below are those of docs/architecture.md and of the field (PARC3, PolNeAR, FactBank, Discourse Network Analyzer). */
export type ActorType = 'person' | 'organization' | 'country' | 'group' | 'place';
export type MentionForm = 'name' | 'alias' | 'metonym' | 'nominal' | 'pronoun';
export type QuoteType = 'direct' | 'indirect' | 'mixed';
export type Polarity = 'support' | 'oppose' | 'neutral';
/** FactBank's values: certain, probable, possible; plus, minus; and unknown. */
export type Factuality = 'CT+' | 'CT-' | 'PR+' | 'PR-' | 'PS+' | 'PS-' | 'Uu';

/** Why the engine believes something, in words that a hover can show. */
export interface Evidence {
  /** Stable name of the rule or model step ("name/codebook", "attribution/quote-then-verb"). */
  readonly rule: string;
  /** A short plain sentence without markup ("followed by “said”"). May hold article text: escape it before display. */
  readonly note: string;
}

/** What a coder decided of it; absent on a mere suggestion. Reading never sets it: annotations do. */
export interface Decidable {
  readonly decision?: 'accepted' | 'corrected';
  /** The coder's name. */
  readonly decidedBy?: string;
}

export interface Actor {
  /** Position in `Analysis.actors`. */
  readonly index: number;
  /** The codebook's id, the pack's id, or the canonical name: equal for the same actor in every article where known. */
  readonly id: string;
  /** Canonical name as shown to the user. */
  readonly name: string;
  readonly type: ActorType;
  /** Who knows this actor: the user's codebook, a built-in pack, or only this article. */
  readonly origin: 'codebook' | 'pack' | 'article';
  /** False for a news outlet that is only cited, a place that does not act, and the like. */
  readonly unnamed?: boolean;
  /** Roles and descriptions as the article gives them ("French President", "Huawei founder and CEO"). */
  readonly roles: readonly string[];
  readonly descriptions: readonly string[];
  /** Distinct surface forms in the article, most frequent first. */
  readonly forms: readonly string[];
  /** Positions in `Analysis.mentions`, in text order. */
  readonly mentions: readonly number[];
  readonly wikidata?: string;
  /** What the codebook says of it, if anything. */
  readonly note?: string;
}

export interface Mention extends Span, Decidable {
  readonly type: ActorType;
  readonly form: MentionForm;
  /** Position in `Analysis.actors`. */
  readonly actor: number;
  /** Other actors that this form may mean here, as positions in `Analysis.actors` or names of pack entries. */
  readonly alternatives?: readonly string[];
  readonly evidence: Evidence;
}

export interface Quotation extends Span {
  /** What stands between the marks; reaches over paragraphs where the quotation does. */
  readonly inner: Span;
  /** 0 for an outer quotation, 1 for one inside it. */
  readonly level: number;
  /** False where a mark has no partner: then the span is the lonely mark's best guess. */
  readonly balanced: boolean;
  /** One or a few words in quotation marks inside a sentence that goes on ("scare quotes", titles, terms). */
  readonly fragment: boolean;
}

export type SourceKind = 'named' | 'pronoun' | 'nominal' | 'unnamed' | 'vague' | 'document' | 'absent';

export interface Attribution extends Decidable {
  /** Who says it, as the full noun phrase ("four people familiar with the matter"); null where nobody is named. */
  readonly source: Span | null;
  /** The words that attribute ("said", "according to", "has indicated"); null where the layout alone does. */
  readonly cue: Span | null;
  /** What is said; several parts where the source interrupts it. */
  readonly content: readonly Span[];
  readonly quoteType: QuoteType;
  readonly sourceKind: SourceKind;
  /** Position in `Analysis.actors` of who speaks, where known. */
  readonly actor: number | null;
  /** The outlet or second speaker it is known through ("according to Xinhuanet"). */
  readonly through: Span | null;
  /** Position in `Analysis.attributions` of the attribution whose content holds this one ("X says that Y said"). */
  readonly nestedIn: number | null;
  /** How sure the model is, 0 to 1; absent where it was read by rule alone. */
  readonly confidence?: number | undefined;
  readonly evidence: Evidence;
}

/** What the words alone say of a stance. */
export interface StatedStance {
  readonly holder: Span | null;
  /** The words that take the position, negation included ("will not call for"). */
  readonly cue: Span;
  readonly target: Span | null;
  /** The position after negation and implicatives have been counted in. */
  readonly polarity: Polarity;
  readonly negated: boolean;
  readonly hedged: boolean;
  /** 1 weak, 2 plain, 3 strong. */
  readonly intensity: 1 | 2 | 3;
  readonly factuality: Factuality;
  readonly negator: Span | null;
  readonly hedge: Span | null;
  /** 0 to 1: how sure the engine is that this stance is right. */
  readonly confidence: number;
  readonly evidence: Evidence;
}

export interface Stance extends StatedStance, Decidable {
  /** Positions in `Analysis.actors`, where known. */
  readonly holderActor: number | null;
  readonly targetActor: number | null;
}

export type BlockRole = 'headline' | 'dateline' | 'byline' | 'body' | 'section' | 'list' | 'attribution' | 'table';

/** A paragraph, headline, byline … of the article: hard-wrapped lines of one paragraph are one block. */
export interface Block extends Span {
  readonly role: BlockRole;
}

export interface Language {
  readonly english: boolean;
  /** Share of words that are frequent English function words, 0 to 1. */
  readonly score: number;
}

/** Everything the engine read in one text. An immutable value; offsets are UTF-16 in `text`. */
export interface Analysis {
  readonly text: string;
  readonly language: Language;
  readonly blocks: readonly Block[];
  /**
   * What was read in each block by itself, in the order of `blocks`: the same object as long as a block's words are the
   * same. Absent in analyses that were not read.
   */
  readonly readings?: readonly BlockReading[];
  /** In text order; white space between sentences belongs to none. */
  readonly sentences: readonly Span[];
  readonly quotations: readonly Quotation[];
  readonly actors: readonly Actor[];
  /** In text order, not overlapping. */
  readonly mentions: readonly Mention[];
  /** By position of the first content. */
  readonly attributions: readonly Attribution[];
  /** By position of the cue. */
  readonly stances: readonly Stance[];
  /** Words whose suggestion a coder rejected; absent where no coder decided anything. */
  readonly rejected?: readonly Span[];
}
