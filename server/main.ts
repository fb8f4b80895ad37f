import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type Connection,
  createConnection,
  LSPErrorCodes,
  Message,
  ProposedFeatures,
  type ResponseMessage,
} from 'vscode-languageserver/node';
import { gitUserOf } from './gitUser';
import { keepHeapSmall, letThreadGrow } from './heap';
import { threadsFrom } from './indexing/thread';
import type { StartThread } from './indexing/workspaceIndex';
import { serve } from './server';
import { Writer } from './wire';
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
  serve(connection(), {
    files: diskFiles,
    docs: existsSync(docs) ? pathToFileURL(docs).href : null,
    userOf: gitUserOf,
    ...(existsSync(indexer) ? { indexer: startsThread(threadsFrom(indexer)) } : {}),
  });
  keepHeapSmall();
}

function startsThread(start: StartThread): StartThread {
  return (tell, gone) => {
    letThreadGrow();
    return start(tell, gone);
  };
}

/** The connection that the command line asks for. */
function connection(): Connection {
  const options = { connectionStrategy: { cancelUndispatched } };
  if (!process.argv.includes('--stdio')) return createConnection(ProposedFeatures.all, options);
  // The library takes a writer beside a stream, though its types do not say so; of the stream it sees when it ends.
  return createConnection(ProposedFeatures.all, process.stdin, new Writer(process.stdout) as never, options);
}

/** Answers a request that was cancelled before its turn: nobody waits for its work. */
function cancelUndispatched(message: Message): ResponseMessage | undefined {
  if (!Message.isRequest(message)) return undefined;
  const { RequestCancelled } = LSPErrorCodes;
  return { jsonrpc: '2.0', id: message.id, error: { code: RequestCancelled, message: 'Cancelled.' } };
}
