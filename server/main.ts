import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createConnection,
  LSPErrorCodes,
  Message,
  ProposedFeatures,
  type ResponseMessage,
} from 'vscode-languageserver/node';
import { gitUserOf } from './gitUser';
import { threadsFrom } from './indexing/thread';
import { serve } from './server';
import { diskFiles } from './workspace';

const USAGE = `Usage: stancemark-server --stdio

Language server of Stancemark, for any editor that speaks the Language Server Protocol:
it reads news articles and shows who says what, and where they stand.

  --stdio      speak over standard input and output
  --node-ipc   speak over the channel to a parent process of Node
  --help       say this
`;

const transports = ['--stdio', '--node-ipc'];

if (process.argv.includes('--help')) process.stdout.write(USAGE);
else if (!process.argv.some((argument) => transports.includes(argument))) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  const docs = join(__dirname, '..', 'docs', 'rules');
  const indexer = join(__dirname, 'indexer.js');
  serve(createConnection(ProposedFeatures.all, { connectionStrategy: { cancelUndispatched } }), {
    files: diskFiles,
    docs: existsSync(docs) ? pathToFileURL(docs).href : null,
    userOf: gitUserOf,
    ...(existsSync(indexer) ? { indexer: threadsFrom(indexer) } : {}),
  });
}

/** Answers a request that was cancelled before its turn: nobody waits for its work. */
function cancelUndispatched(message: Message): ResponseMessage | undefined {
  if (!Message.isRequest(message)) return undefined;
  const { RequestCancelled } = LSPErrorCodes;
  return { jsonrpc: '2.0', id: message.id, error: { code: RequestCancelled, message: 'Cancelled.' } };
}
