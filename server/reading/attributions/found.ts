import type { Manner } from './cues';
import type { Run } from './view';

/** An attribution as the rules find it, in tokens. */
export interface Found {
  readonly rule: string;
  readonly source: Run | null;
  readonly cue: Run | null;
  readonly content: readonly Run[];
  readonly manner: Manner;
  /** Who is spoken to, where the cue says so ("told Reuters"). */
  readonly addressee: Run | null;
  /** The outlet or second speaker it is known through. */
  readonly through: Run | null;
  /** True where the content is a quotation that the cue stands beside. */
  readonly spoken: boolean;
  /** Says what somebody thinks, wants or judges rather than what they said: no attribution inside another's content. */
  readonly weak: boolean;
}

/** One literal for all, so that the many of them share a hidden class. */
export const attributed = (
  rule: string,
  source: Run | null,
  cue: Run | null,
  content: readonly Run[],
  manner: Manner,
  { spoken = false, weak = false, addressee = null }: { spoken?: boolean; weak?: boolean; addressee?: Run | null },
): Found => ({ rule, source, cue, content, manner, addressee, through: null, spoken, weak });
