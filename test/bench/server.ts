import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type Message,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { Reading } from '../../server/judges';

const uri = 'file:///bench/article.txt';

/** A language server over stdio, as an editor starts it. */
export interface Session {
  readonly process: ChildProcess;
  readonly connection: ProtocolConnection;
  /** Resolves when the diagnostics of this version have come: to when their last byte had, on this process's clock. */
  published(version: number): Promise<number>;
}

/** The program of the language server with its arguments, and those of Node that the extension starts it with. */
const SERVER: readonly string[] = ['--v8-pool-size=0', 'dist/server.js', '--stdio'];

/** Milliseconds from the start of the process to the first diagnostics of an article. */
export async function firstDiagnostics(text: string, reading: Reading): Promise<number> {
  const began = performance.now();
  const session = await connect(reading);
  open(session, text);
  const ms = (await session.published(1)) - began;
  await disconnect(session);
  return ms;
}

export interface Percentiles {
  readonly p50: number;
  readonly p99: number;
}

/** How long keystrokes took, in ms. */
export interface Times {
  /** From sending a keystroke until the last byte of its diagnostics has come. */
  readonly arrived: number[];
  /** Until they were parsed, too: that is work of this process, not of the server. */
  readonly parsed: number[];
}

export interface Typing {
  readonly arrived: Percentiles;
  readonly parsed: Percentiles;
  /** Resident memory of the server afterwards, in MB. */
  readonly rss: number;
}

/**
 * Types sentences into the middle of an article, a key at a time as a person would with the next key coming when the
 * diagnostics of the last have, and takes back some of what was typed.
 */
export async function typing(
  text: string,
  keys: number,
  reading: Reading,
  program: readonly string[] = SERVER,
): Promise<Typing> {
  const session = await connect(reading, null, program);
  open(session, text);
  await session.published(1);
  // The first keys warm the server's code up; a person's first minute does the same.
  const times = await typeInto(session, uri, text, (key) => key < keys + warmUp);
  const rss = memoryOf(session);
  await disconnect(session);
  const { arrived, parsed } = times;
  return { arrived: percentiles(arrived.slice(warmUp)), parsed: percentiles(parsed.slice(warmUp)), rss };
}

/** Types as long as `goesOn` says, given the number of the key; how long each took to its diagnostics. */
export async function typeInto(
  session: Session,
  uri: string,
  text: string,
  goesOn: (key: number) => boolean,
): Promise<Times> {
  let at = text.indexOf('\n\n', text.length >> 1);
  const lines = text.slice(0, at).split('\n');
  const line = lines.length - 1;
  at = lines[line]!.length;
  const times: Times = { arrived: [], parsed: [] };
  for (let key = 0, version = 2; goesOn(key); key++, version++) {
    const character = sentence[key % sentence.length]!;
    const takeBack = character === '<';
    const change = {
      range: { start: { line, character: at - (takeBack ? 1 : 0) }, end: { line, character: at } },
      text: takeBack ? '' : character,
    };
    at += takeBack ? -1 : 1;
    const began = performance.now();
    const published = session.published(version);
    session.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: [change],
    });
    times.arrived.push((await published) - began);
    times.parsed.push(performance.now() - began);
    await new Promise((resume) => setTimeout(resume, pause));
  }
  return times;
}

export function percentiles(times: readonly number[]): Percentiles {
  const sorted = [...times].sort((a, b) => a - b);
  return { p50: sorted[sorted.length >> 1]!, p99: sorted[Math.floor(sorted.length * 0.99)]! };
}

/** Resident memory of the server with all its threads, in MB. */
export const memoryOf = (session: Session): number =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(session.process.pid)], { encoding: 'utf8' })) / 1024;

const warmUp = 60;

/** Between diagnostics and the next key, in ms: faster than anybody types, so that pauses hide less work. */
const pause = 5;

/** `<` takes the last character back. */
const sentence =
  ' Minister Claire Vasseur said on Frid<<<<Thursday that “the plan is wrnog<<<ong”, and she would not support it.';

/** Starts a server that reads by rule or with the model, for a folder, by URI, or for none. */
export async function connect(
  reading: Reading,
  folder: string | null = null,
  program: readonly string[] = SERVER,
): Promise<Session> {
  const server = spawn(process.execPath, program, { stdio: ['pipe', 'pipe', 'inherit'] });
  const { decoder, arrivalOf } = timedDecoder();
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout, { contentTypeDecoder: decoder }),
    new StreamMessageWriter(server.stdin),
  );
  const waiting = new Map<number, (arrived: number) => void>();
  connection.onNotification(PublishDiagnosticsNotification.type, (params) =>
    waiting.get(params.version ?? 0)?.(arrivalOf(params)),
  );
  connection.listen();
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: folder === null ? null : [{ uri: folder, name: 'folder' }],
    initializationOptions: { stancemark: { reading } },
    capabilities: { textDocument: { publishDiagnostics: { versionSupport: true } } },
  });
  await connection.sendNotification(InitializedNotification.type, {});
  const published = (version: number) =>
    new Promise<number>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`No diagnostics of version ${version} in 10 s`)), 10_000);
      waiting.set(version, (arrived) => {
        clearTimeout(late);
        waiting.delete(version);
        resolve(arrived);
      });
    });
  return { process: server, connection, published };
}

/** Parses messages, and notes when each had come, by its parameters: an editor's parsing is no part of a server's time. */
function timedDecoder() {
  const arrivals = new WeakMap<object, number>();
  const decode = (bytes: Uint8Array): Promise<Message> => {
    const arrived = performance.now();
    const message = JSON.parse(Buffer.from(bytes).toString()) as Message & { readonly params?: object };
    if (message.params) arrivals.set(message.params, arrived);
    return Promise.resolve(message);
  };
  return { decoder: { name: 'application/json', decode }, arrivalOf: (params: object) => arrivals.get(params)! };
}

export function open({ connection }: Session, text: string, at = uri): void {
  connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri: at, languageId: 'plaintext', version: 1, text },
  });
}

export async function disconnect({ connection, process }: Session): Promise<void> {
  await connection.sendRequest(ShutdownRequest.type);
  await connection.sendNotification(ExitNotification.type);
  await new Promise((ended) => process.once('exit', ended));
  connection.dispose();
}
