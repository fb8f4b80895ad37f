import {
  type CancellationToken,
  LSPErrorCodes,
  ResponseError,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import type { Session } from '../session';
import type { OpenCodebook, Snapshot } from '../snapshot';

/** What a question in a document has at least. */
interface InDocument {
  readonly textDocument: TextDocumentIdentifier;
}

/** A handler of such questions: its answer, or the error that says why there is none. */
type Handler<P, R> = (params: P, token: CancellationToken) => Promise<R | ResponseError<void>>;

/**
 * A handler that answers from the document as it was when the question came, or, where it has changed or the
 * question was taken back since, with the error that says so; `empty` where the document is no open article.
 * A codebook answers by `inCodebook`.
 */
export function about<P extends InDocument, R, E>(
  session: Session,
  answer: (snapshot: Snapshot, params: P) => R,
  empty: E,
  inCodebook?: (book: OpenCodebook, params: P) => R,
): Handler<P, R | E> {
  return async (params, token) => {
    const { uri } = params.textDocument;
    const asked = session.versionOf(uri);
    if (asked === undefined) return empty;
    await session.settled();
    if (token.isCancellationRequested) return cancelled();
    const version = session.versionOf(uri);
    if (version === undefined) return empty;
    if (version !== asked) return changed();
    const book = inCodebook && session.codebookAt(uri);
    if (book) return inCodebook(book, params);
    const snapshot = session.snapshot(uri);
    return snapshot ? answer(snapshot, params) : empty;
  };
}

/**
 * A handler of a question in an open file of any kind, which goes over the whole workspace: `answer` gives null where
 * it was taken back.
 */
export function across<P extends InDocument, R, E>(
  session: Session,
  answer: (params: P, token: CancellationToken) => Promise<R | null>,
  empty: E,
): Handler<P, R | E> {
  return async (params, token) => {
    const { uri } = params.textDocument;
    const asked = session.versionOf(uri);
    if (asked === undefined) return empty;
    await session.settled();
    const answered = await answer(params, token);
    if (answered === null || token.isCancellationRequested) return cancelled();
    return session.versionOf(uri) === asked ? answered : changed();
  };
}

/** The error for a question that was taken back. */
export const cancelled = (): ResponseError<void> => new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');

/** The error for a question about a text that is no longer there. */
export const changed = (): ResponseError<void> =>
  new ResponseError(LSPErrorCodes.ContentModified, 'The text has changed since.');
