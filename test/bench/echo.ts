import { createConnection, ProposedFeatures, TextDocumentSyncKind } from 'vscode-languageserver/node';

/**
 * A language server that does nothing but answer: each version of a document has one diagnostic, of as many units as the
 * command line says. What it takes is taken by the machine, the protocol's library and whoever measures.
 */
const message = 'x'.repeat(Number(process.argv.at(-1)));
const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
connection.onInitialize(() => ({ capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental } }));
const answer = (uri: string, version: number): Promise<void> =>
  connection.sendDiagnostics({ uri, version, diagnostics: [{ range, message }] });
connection.onDidOpenTextDocument(({ textDocument: { uri, version } }) => answer(uri, version));
connection.onDidChangeTextDocument(({ textDocument: { uri, version } }) => answer(uri, version));
connection.listen();
