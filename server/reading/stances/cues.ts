import type { Polarity } from '../analysis';
import { ADJECTIVE_CUES } from './adjectiveCues';
import { NOUN_CUES } from './nounCues';
import { PREFIX_CUES } from './prefixCues';
import { VERB_CUES } from './verbCues';

/** Where the target of a cue stands. */
export type Argument =
  /** The noun phrase or clause behind the cue ("condemned the attack", "support for the deal"). */
  | 'object'
  /** A person or body and what it is to do, together ("urged Berlin to ban the firm", "demanded that it leave"). */
  | 'action'
  /** The noun phrase in the gap of the cue ("found Keller guilty"). */
  | 'inside'
  /** The noun phrase behind, judged by what it is called ("called Keller a coward", "described it as a success"). */
  | 'named'
  /** Who has what the cue names, where a verb governs it ("demanded Keller's release"). */
  | 'owner'
  /** The subject of a verb of having: whose the noun is stands before it ("the deal has our support"). */
  | 'had'
  /** Nothing need follow ("pushed back"); where "against", "on", "at" or "over" does, it names the target. */
  | 'none';

/** Cues that behave alike. */
export interface CueGroup {
  readonly kind: 'verb' | 'noun' | 'adjective' | 'preposition' | 'prefix';
  readonly polarity: Polarity;
  readonly intensity: 1 | 2 | 3;
  readonly argument: Argument;
  /** What negation makes of it: "won't block" supports, "did not criticise" takes no side. */
  readonly negated: 'flips' | 'cancels';
  /**
   * Blanks between cues. `_` joins the words of a cue, the first of which is inflected; `*` stands for no or several
   * words ("impose_*_sanctions_on"), `+` for at least one ("return_+_to"); further forms of an irregular first word
   * follow behind `/`.
   */
  readonly cues: string;
  /** The subject is the target and who comes behind "from" or "by" the holder ("drew fire from"). */
  readonly reversed?: true;
  /** The cue counts only where one of these words heads its target ("lift" a ban, "meet" a demand). */
  readonly heads?: string;
  /** What somebody does to somebody: it tells less of where they stand than what they say. */
  readonly deed?: true;
  /** A worry: who has it for what is of value to all takes no side against it ("concerned about their safety"). */
  readonly worry?: true;
  /** Those who do it together do it to each other ("Norland and Sudria signed a treaty"). */
  readonly mutual?: true;
}

/** The engine's own list of words that take a position. */
export const CUES: readonly CueGroup[] = [...VERB_CUES, ...NOUN_CUES, ...ADJECTIVE_CUES, ...PREFIX_CUES];
