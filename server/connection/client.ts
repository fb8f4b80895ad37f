import { type ClientCapabilities, type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';

/** The editor on the other end, as far as it has said what it is. Written once, when it says so. */
export interface Client {
  able: ClientCapabilities;
  /** It has the server carry out what the coder decides, and write it down. */
  decides: boolean;
}

/** What a client asks for beyond the protocol, in `initialize`'s `capabilities.experimental`. */
interface ExperimentalCapabilities {
  /** It wants `stancemark/status` notifications. */
  readonly stancemarkStatus?: boolean;
  /** It explains and completes `codebook.yaml` by the JSON schema already. */
  readonly stancemarkCodebookSchema?: boolean;
}

/** One that has said nothing yet. */
export const unknownClient = (): Client => ({ able: {}, decides: false });

const experimental = ({ able }: Client): ExperimentalCapabilities | undefined => able.experimental;

export const wantsStatus = (client: Client): boolean => experimental(client)?.stancemarkStatus ?? false;

/** True where nobody but the server says what the keys of a codebook mean. */
export const lacksSchema = (client: Client): boolean => !experimental(client)?.stancemarkCodebookSchema;

export const nestsSymbols = ({ able }: Client): boolean =>
  able.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false;

export const linksDefinitions = ({ able }: Client): boolean => able.textDocument?.definition?.linkSupport ?? false;

/** True where the edit of a code action is asked for once the action is chosen. */
export const resolvesEdits = ({ able }: Client): boolean =>
  able.textDocument?.codeAction?.resolveSupport?.properties.includes('edit') ?? false;

export const movesFiles = ({ able }: Client): boolean =>
  able.workspace?.workspaceEdit?.resourceOperations?.includes('rename') ?? false;

/** A client may refuse what it is asked: the log says so, and the session goes on. */
export function ask(connection: Connection, request: Promise<unknown>): void {
  request.catch((error: unknown) => connection.console.warn(String(error)));
}

/** Shows the user a message. */
export function warn(connection: Connection, message: string): void {
  void connection.sendNotification(ShowMessageNotification.type, {
    type: MessageType.Warning,
    message: `Stancemark: ${message}`,
  });
}
