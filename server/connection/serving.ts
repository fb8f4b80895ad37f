import type { Connection } from 'vscode-languageserver';
import type { WorkspaceIndex } from '../indexing/workspaceIndex';
import type { Session } from '../session';
import type { Client } from './client';

/** What handlers work with: the editor that asks, and those that know the answers. */
export interface Serving {
  readonly connection: Connection;
  readonly client: Client;
  readonly session: Session;
  readonly index: WorkspaceIndex;
  /** URI of the folder that holds a page for each rule; null where it does not come along. */
  readonly docs: string | null;
}
