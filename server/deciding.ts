import type { Range, WorkspaceEdit } from 'vscode-languageserver-types';
import { type Act, type Choice, choicesAt, meantBy, nextStop } from './annotations/acts';
import { reached } from './annotations/extent';
import type { Key } from './annotations/key';
import { type Deed, perform } from './annotations/perform';
import { toSidecarEdit } from './answers/edits';
import { toRange, toSpan } from './convert';
import type { Decided } from './decided';
import type { Span } from './reading/span';
import type { Session } from './session';
import type { Snapshot } from './snapshot';

/** The requests beside the protocol by which a client decides from the keyboard. All of them name an open article. */

export interface DecideParams {
  readonly uri: string;
  /** Of the text that the deed was offered for. */
  readonly version: number;
  readonly deed: Deed;
}

/** Where the coder stands: the selection, and what the coder was led to last, if it is still selected. */
export interface Place {
  readonly uri: string;
  readonly selection: Range;
  readonly current: Key | null;
}

export interface ActParams extends Place {
  readonly act: Act;
  /** True to be led to the next undecided suggestion afterwards. */
  readonly goOn: boolean;
}

export interface NextParams extends Place {
  readonly direction: 1 | -1;
}

export interface ChoicesParams extends Place {
  readonly what: 'actor' | 'concept';
  /** What was typed so far to find one. */
  readonly typed: string;
}

/** A suggestion that the coder is led to. */
export interface Led {
  readonly range: Range;
  readonly key: Key;
  readonly claim: string;
}

/** What became of a request to decide. */
export interface Reply {
  /** Why nothing was decided, in a sentence. */
  readonly refused?: string;
  /** True where the coder's file is in trouble, which must not go unseen. */
  readonly failed?: true;
  /** What the coder has to say first. */
  readonly needs?: 'coder' | 'actor type';
  /** To be applied to the sidecar, which is open in the editor. */
  readonly edit?: WorkspaceEdit;
  /** What was decided about, where it stands. */
  readonly at?: Range;
  /** Null where all is decided. */
  readonly next?: Led | null;
}

/** Does a deed that was offered. */
export function decide(session: Session, { uri, version, deed }: DecideParams): Reply {
  if (session.versionOf(uri) !== version) return { refused: 'The text has changed since this was offered.' };
  return replyTo(session, uri, doing(session, uri, deed));
}

/** Does what a key means at the selection. */
export function act(session: Session, params: ActParams): Reply {
  const { uri, current, act, goOn } = params;
  const snapshot = session.snapshot(uri);
  if (!snapshot) return { refused: 'This is no article that is read.' };
  const selection = toSpan(snapshot.lines, params.selection);
  const meant = meantBy(snapshot.desk, selection, current, act, snapshot.codebook.codebook);
  if ('needs' in meant) return meant;
  if ('refused' in meant) {
    // "Accept and go on" where there is nothing to accept goes on.
    const next = goOn ? led(snapshot, nextStop(snapshot.desk, selection, current, 1)) : undefined;
    return next ? { next } : { refused: meant.refused };
  }
  const { deed } = meant;
  const decided = doing(session, uri, deed);
  const reply = replyTo(
    session,
    uri,
    decided,
    deed.do === 'reach' ? reached(snapshot.desk.text, deed.key, deed.reach) : null,
  );
  const after = 'done' in decided && goOn ? session.snapshot(uri) : null;
  return after ? { ...reply, next: led(after, nextStop(after.desk, selection, current, 1)) } : reply;
}

/** Leads to the next or previous undecided suggestion. */
export function next(session: Session, { uri, selection, current, direction }: NextParams): Led | null {
  const snapshot = session.snapshot(uri);
  return snapshot && led(snapshot, nextStop(snapshot.desk, toSpan(snapshot.lines, selection), current, direction));
}

/** What can be picked at the selection. */
export function choices(session: Session, { uri, selection, current, what, typed }: ChoicesParams): readonly Choice[] {
  const snapshot = session.snapshot(uri);
  return snapshot
    ? choicesAt(snapshot.desk, toSpan(snapshot.lines, selection), current, what, typed, snapshot.codebook.codebook)
    : [];
}

/** Where the words of decided annotations stand, for a client that tells them apart beside their colours. */
export interface DecidedRanges {
  readonly accepted: readonly Range[];
  readonly corrected: readonly Range[];
  readonly rejected: readonly Range[];
}

export function decidedRanges({ desk, lines }: Snapshot): DecidedRanges {
  const of = (decision: keyof DecidedRanges): Range[] =>
    desk.placed.flatMap(({ annotation, placements }) => {
      const span = placements[0]?.span;
      return span && annotation.decision === decision ? [toRange(lines, span)] : [];
    });
  return { accepted: of('accepted'), corrected: of('corrected'), rejected: of('rejected') };
}

const doing = (session: Session, uri: string, deed: Deed): Decided =>
  session.coding.decide(uri, (desk, make) => perform(desk, deed, make));

/** What became of a decision, for the client. */
export function replyTo(session: Session, uri: string, decided: Decided, extent: Span | null = null): Reply {
  if ('refused' in decided) return decided;
  const lines = session.snapshot(uri)?.lines;
  const at = extent ?? decided.at;
  return {
    ...(decided.edit ? { edit: toSidecarEdit(decided.edit, { workspaceEdit: { documentChanges: true } }) } : {}),
    ...(at && lines ? { at: toRange(lines, at) } : {}),
  };
}

const led = ({ lines }: Snapshot, stop: ReturnType<typeof nextStop>): Led | null =>
  stop && { range: toRange(lines, stop.key), key: stop.key, claim: stop.claim };
