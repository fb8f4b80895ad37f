import {
  type Connection,
  type Diagnostic,
  InlayHintRefreshRequest,
  SemanticTokensRefreshRequest,
} from 'vscode-languageserver';
import { toDiagnostics } from '../answers/diagnostics';
import { decidedRanges } from '../deciding';
import type { IndexListener } from '../indexing/workspaceIndex';
import type { Listener } from '../listener';
import type { Snapshot } from '../snapshot';
import { ask, type Client, wantsStatus, warn } from './client';

/** What it takes to tell of articles. */
export interface Telling {
  readonly docs: string | null;
  /** The reading of an article as it is now. */
  snapshot(uri: string): Snapshot | null;
  /** An article was read. */
  read(): void;
}

/** Tells the editor what the session has to tell. */
export function tellsOfArticles(
  connection: Connection,
  client: Client,
  { docs, snapshot: snapshotOf, read }: Telling,
): Listener {
  /** The diagnostics of each file as they were told last. */
  const listed = new Map<string, readonly Diagnostic[]>();
  return {
    report: (report) => {
      const { uri, version, problems } = report;
      const diagnostics = toDiagnostics(report, docs, listed.get(uri));
      if (problems.length === 0) listed.delete(uri);
      else listed.set(uri, diagnostics);
      void connection.sendDiagnostics({ uri, ...(version === null ? {} : { version }), diagnostics });
    },
    status: (status) => {
      if (status.whyNot === null) read();
      if (!wantsStatus(client)) return;
      const snapshot = snapshotOf(status.uri);
      const decisions = snapshot && decidedRanges(snapshot);
      void connection.sendNotification('stancemark/status', { ...status, ...(decisions ? { decisions } : {}) });
    },
    refresh: () => {
      const { semanticTokens, inlayHint } = client.able.workspace ?? {};
      if (semanticTokens?.refreshSupport) ask(connection, connection.sendRequest(SemanticTokensRefreshRequest.type));
      if (inlayHint?.refreshSupport) ask(connection, connection.sendRequest(InlayHintRefreshRequest.type));
    },
    ...warnsAndLogs(connection),
  };
}

/** Tells the editor what the index has to tell; how far it is goes to `progress`. */
export const tellsOfIndex = (
  connection: Connection,
  client: Client,
  progress: IndexListener['progress'],
): IndexListener => ({
  progress,
  news: (articles) => {
    if (wantsStatus(client)) void connection.sendNotification('stancemark/news', { articles });
  },
  ...warnsAndLogs(connection),
});

const warnsAndLogs = (connection: Connection): Pick<Listener, 'warn' | 'log'> => ({
  warn: (message) => warn(connection, message),
  log: (message) => connection.console.error(message),
});
