import type { Connection } from 'vscode-languageserver';
import { unknownClient } from './connection/client';
import { answerCodeActions } from './connection/codeActions';
import { followDocuments, followFiles } from './connection/files';
import { indexesWhenIdle, showsProgress } from './connection/indexProgress';
import { answerAcross, answerColours, answerInDocuments } from './connection/languageFeatures';
import { answerOwnRequests } from './connection/ownRequests';
import type { Serving } from './connection/serving';
import { setUp } from './connection/setup';
import { tellsOfArticles, tellsOfIndex } from './connection/telling';
import { type StartThread, WorkspaceIndex } from './indexing/workspaceIndex';
import { Session } from './session';
import type { Files } from './workspace';

/** What the server needs of the world beside the connection. */
export interface Surroundings {
  readonly files: Files;
  /** URI of the folder that holds a page for each rule; null where it does not come along. */
  readonly docs: string | null;
  /** Who works in a folder, as git knows it; null where nobody says. */
  readonly userOf?: (folder: string) => string | null;
  /** Starts the thread that reads articles which are not open; without it only open ones count. */
  readonly indexer?: StartThread;
}

/** Answers an editor over the connection until it hangs up. */
export function serve(connection: Connection, { files, docs, userOf, indexer }: Surroundings): void {
  const client = unknownClient();
  // What is told needs those that it is about: nothing is told before both are there.
  const ofArticles = tellsOfArticles(connection, client, {
    docs,
    snapshot: (uri) => session.snapshot(uri),
    read: () => indexWhenIdle(),
  });
  const ofIndex = tellsOfIndex(
    connection,
    client,
    showsProgress(connection, client, () => index.pause()),
  );
  const session = new Session(files, ofArticles, userOf);
  const index = new WorkspaceIndex(session, indexer ?? null, ofIndex);
  const indexWhenIdle = indexesWhenIdle(index);

  const serving: Serving = { connection, client, session, index, docs };
  setUp(serving);
  followDocuments(serving);
  followFiles(serving);
  answerColours(serving);
  answerInDocuments(serving);
  answerAcross(serving);
  answerCodeActions(serving);
  answerOwnRequests(serving);
  connection.listen();
}
