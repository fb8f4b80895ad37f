import type { Writable } from 'node:stream';
import { AbstractMessageWriter, type Message, type MessageWriter } from 'vscode-languageserver/node';
import type { Diagnostic } from 'vscode-languageserver-types';
import { sameEnds } from './reading/passage';

/** Writes each message to a stream at once, header and content in one piece: an editor wakes up once for it. */
export class Writer extends AbstractMessageWriter implements MessageWriter {
  readonly #stream: Writable;
  readonly #encoder = new Encoder();
  #errors = 0;

  constructor(stream: Writable) {
    super();
    this.#stream = stream;
    stream.on('error', (error) => this.fireError(error));
    stream.on('close', () => this.fireClose());
  }

  write(message: Message): Promise<void> {
    // A stream that could not pass the last message on yet goes on reading from its bytes.
    if (this.#stream.writableLength > 0) this.#encoder.letGo();
    return new Promise((resolve, reject) => {
      this.#stream.write(this.#encoder.encode(message), (error) => {
        if (!error) return resolve();
        this.fireError(error, message, ++this.#errors);
        reject(error);
      });
    });
  }

  end(): void {
    this.#stream.end();
  }
}

/** With fewer diagnostics, a message is soon made anew. */
const FEW = 32;

/**
 * Turns messages into bytes as the protocol wraps them. While somebody types in a long article, most of its thousand
 * diagnostics are told again as they were, which means the same objects: of the bytes that told them last, those of
 * others are replaced.
 */
export class Encoder {
  readonly #told = new Told();

  /** Header and content of a message. The bytes are good until the next call. */
  encode(message: Message): Buffer {
    const { method, params } = message as {
      readonly method?: string;
      readonly params?: { diagnostics?: Diagnostic[] };
    };
    const diagnostics = method === 'textDocument/publishDiagnostics' ? params?.diagnostics : undefined;
    if (!diagnostics || diagnostics.length < FEW) {
      const content = JSON.stringify(message);
      return Buffer.from(header(Buffer.byteLength(content)) + content);
    }
    const frame = JSON.stringify({ ...message, params: { ...params, diagnostics: [] } });
    // What is last in the frame stays behind the diagnostics.
    const end = frame.lastIndexOf(']');
    return this.#told.again(diagnostics, frame.slice(0, end), frame.slice(end));
  }

  /** The bytes of the last message belong to somebody else from now on. */
  letGo(): void {
    this.#told.letGo();
  }
}

const header = (length: number): string => `Content-Length: ${length}\r\n\r\n`;

const COMMA = 0x2c;
/** Room in front of the diagnostics, and how much longer than needed the bytes are made, as part of their length. */
const ROOM = 4096;
const SPARE = 1 / 8;

/** The diagnostics that were told last, in the bytes that told them: each with a comma behind it. */
class Told {
  #list: readonly Diagnostic[] = [];
  /** Where the bytes of each begin, and where the last one's end. */
  #starts = Uint32Array.of(ROOM);
  #bytes = Buffer.alloc(ROOM);
  /** False once the bytes belong to somebody else. */
  #isOwn = true;

  letGo(): void {
    this.#isOwn = false;
  }

  /** A message of these diagnostics, between what stands before and behind them. */
  again(list: readonly Diagnostic[], before: string, behind: string): Buffer {
    this.#replace(list, Buffer.byteLength(behind));
    const first = this.#starts[0]!;
    const end = this.#starts[list.length]!;
    // Behind the last one there is no comma.
    const last = end - 1 + this.#bytes.write(behind, end - 1);
    const length = Buffer.byteLength(before) + last - first;
    const front = header(length) + before;
    const from = first - Buffer.byteLength(front);
    if (from < 0) return Buffer.concat([Buffer.from(front), this.#bytes.subarray(first, last)]);
    this.#bytes.write(front, from);
    return this.#bytes.subarray(from, last);
  }

  /** Puts the bytes of other diagnostics in the place of those that are not told again; leaves room behind them. */
  #replace(list: readonly Diagnostic[], room: number): void {
    const old = this.#list;
    const starts = this.#starts;
    const { head, tail } = sameEnds(old, list);
    const between = list
      .slice(head, list.length - tail)
      .map((diagnostic) => Buffer.from(`${JSON.stringify(diagnostic)},`));

    const from = starts[head]!;
    const to = starts[old.length - tail]!;
    const end = starts[old.length]!;
    const now = new Uint32Array(list.length + 1);
    now.set(starts.subarray(0, head + 1));
    for (let i = 0; i < between.length; i++) now[head + i + 1] = now[head + i]! + between[i]!.length;
    const by = now[list.length - tail]! - to;
    for (let i = 1; i <= tail; i++) now[list.length - tail + i] = starts[old.length - tail + i]! + by;

    const need = end + by + room;
    if (!this.#isOwn || need > this.#bytes.length) {
      const other = Buffer.allocUnsafe(Math.ceil(Math.max(need, end) * (1 + SPARE)));
      this.#bytes.copy(other, 0, 0, end);
      this.#bytes = other;
      this.#isOwn = true;
    }
    if (old.length > 0) this.#bytes[end - 1] = COMMA;
    if (by !== 0) this.#bytes.copyWithin(to + by, to, end);
    let at = from;
    for (const bytes of between) at += bytes.copy(this.#bytes, at);
    this.#list = list;
    this.#starts = now;
  }
}
