import type { ActorType, BlockRole, Evidence, MentionForm, QuoteType, SourceKind, StatedStance } from './analysis';
import type { Lexicon } from './lexicon';
import type { Span } from './span';
import type { Syntax } from './syntax';
import type { Tokens } from './tokens';

/**
 * What can be read in one block by itself. Offsets are relative to the block, so that a reading holds as long as the
 * block's text does, wherever it moves: that is how a keystroke in one paragraph leaves the others unread.
 */
export interface BlockReading {
  readonly text: string;
  readonly role: BlockRole;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly LocalQuotation[];
  readonly names: readonly NameCandidate[];
  readonly attributions: readonly LocalAttribution[];
  readonly stances: readonly LocalStance[];
  readonly counts: WordCounts;
}

/** What tells a language: words, those that English is full of, and those in other scripts. */
export interface WordCounts {
  readonly words: number;
  readonly known: number;
  readonly foreign: number;
}

/** A sentence: a span, and the tokens `first` to `last` (exclusive). */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
}

/** A quotation inside one block; `opens` or `closes` false where it comes from the block before or goes on in the next. */
export interface LocalQuotation extends Span {
  readonly inner: Span;
  readonly level: number;
  readonly opens: boolean;
  readonly closes: boolean;
  readonly fragment: boolean;
}

/** A span that may be a mention; linking decides over the whole article which actor it is, or that it is none. */
export interface NameCandidate extends Span {
  /** Tokens `first` to `last` (exclusive). */
  readonly first: number;
  readonly last: number;
  readonly form: MentionForm;
  /** Types in order of likelihood, best first. */
  readonly type: ActorType;
  /** Lexicon entries that have this form; empty for a name that no list has. */
  readonly entries: readonly number[];
  /** 0 to 1: how sure the block alone makes it ("Andrus Ansip" after a title: high; a capital at sentence start: low). */
  readonly confidence: number;
  /** Title or role right beside it ("French President"), relative to the block. */
  readonly title: Span | null;
  /** `text.slice(start, end)`: the words of the name, for linking. */
  readonly surface: string;
  /** The words right before, of which this is the abbreviation in brackets ("Coastal Research Board (KFR)"). */
  readonly shortens: string | undefined;
  /** The token that heads a description ("giant"); -1 for names. */
  readonly head: number;
  /** Of a pronoun, the token that heads the subject of the clause that it hangs on; -1 where that tells nothing. */
  readonly subject?: number;
  /** Id of the state that a description names by its adjective ("Chinese"). */
  readonly nation: string | null;
  /** True where the form counts only if linking finds who it means ("the Commission", a capital at sentence start). */
  readonly needsLink: boolean;
  /** True for a place of a list that stands where places do ("in Paris"). */
  readonly isThere: boolean;
  readonly evidence: Evidence;
}

export interface LocalAttribution {
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly content: readonly Span[];
  readonly quoteType: QuoteType;
  readonly sourceKind: SourceKind;
  /** The head of the source, or what its "who" stands for: where to look for the actor. */
  readonly speaker?: Span | null;
  readonly through: Span | null;
  /** True for a quotation that stands alone in its block and may go on from the speaker before it. */
  readonly continues: boolean;
  /** How sure the model is, 0 to 1; absent where it was read by rule alone. */
  readonly confidence?: number | undefined;
  readonly evidence: Evidence;
}

export interface LocalStance extends StatedStance {
  /** The word that heads the holder's or the target's phrase; absent where the phrase is a clause. */
  readonly holderHead?: Span | undefined;
  readonly targetHead?: Span | undefined;
}

/** What every stage of reading a block is given. */
export interface BlockContext {
  readonly text: string;
  readonly role: BlockRole;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly LocalQuotation[];
  readonly syntax: Syntax;
  readonly lexicon: Lexicon;
}

/**
 * The seam of judgement: what is a name, an attribution, a stance in one block. The rules are one judge; a trained
 * model is another. Pure functions: the same context gives the same answer.
 */
export interface Judge {
  readonly id: string;
  names(context: BlockContext): readonly NameCandidate[];
  /** Of several blocks at once, a list each: what a judge needs for it may be large. */
  attributions(contexts: readonly BlockContext[]): readonly (readonly LocalAttribution[])[];
  stances(
    context: BlockContext,
    names: readonly NameCandidate[],
    attributions: readonly LocalAttribution[],
  ): readonly LocalStance[];
}
