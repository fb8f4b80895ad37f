import type { Diagnostic } from 'vscode-languageserver-types';

/** A message as the protocol wraps it. */
interface Message {
  readonly jsonrpc: string;
}

/**
 * Turns messages into bytes. While somebody types in a long article, most of its thousand diagnostics are told again as
 * they were: their bytes are kept, and the message is put together of them.
 */
export const encoder = {
  name: 'application/json',
  encode: (message: Message): Promise<Uint8Array> => Promise.resolve(encoded(message)),
};

/** The bytes of diagnostics that will be told again, once they were told. */
const kept = new WeakMap<Diagnostic, Buffer | null>();

/** Has the bytes of a diagnostic kept, which is told again and never changed. */
export const keepBytes = (diagnostic: Diagnostic): void => {
  kept.set(diagnostic, null);
};

/** With fewer diagnostics, a message is soon made anew. */
const FEW = 32;

/** The bytes of a message as JSON. */
export function encoded(message: Message): Buffer {
  const { method, params } = message as { readonly method?: string; readonly params?: { diagnostics?: Diagnostic[] } };
  const diagnostics = method === 'textDocument/publishDiagnostics' ? params?.diagnostics : undefined;
  if (!diagnostics || diagnostics.length < FEW) return Buffer.from(JSON.stringify(message));
  const frame = JSON.stringify({ ...message, params: { ...params, diagnostics: [] } });
  // What is last in the frame stays behind the diagnostics.
  const end = frame.lastIndexOf(']');
  const parts: Uint8Array[] = [Buffer.from(frame.slice(0, end))];
  for (const diagnostic of diagnostics) parts.push(bytesOf(diagnostic), COMMA);
  parts[parts.length - 1] = Buffer.from(frame.slice(end));
  return Buffer.concat(parts);
}

const COMMA = Buffer.from(',');

function bytesOf(diagnostic: Diagnostic): Buffer {
  const known = kept.get(diagnostic);
  if (known) return known;
  const bytes = Buffer.from(JSON.stringify(diagnostic));
  if (known === null) kept.set(diagnostic, bytes);
  return bytes;
}
