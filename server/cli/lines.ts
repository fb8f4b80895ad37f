/** Longer lines would not fit into one string with what else is needed. In bytes. */
const LONGEST_LINE = 200_000_000;

/**
 * The lines of a stream of UTF-8 bytes, one at a time, so that memory holds one line whatever the stream's length.
 * LF or CRLF ends a line; `null` stands for a line too long to hold.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string | null> {
  let parts: Uint8Array[] = [];
  let size = 0;
  const take = (): string | null => {
    const line = size > LONGEST_LINE ? null : Buffer.concat(parts).toString('utf8');
    parts = [];
    size = 0;
    return line;
  };
  const add = (part: Uint8Array): void => {
    size += part.length;
    if (size <= LONGEST_LINE) parts.push(part);
    else parts = [];
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let to = chunk.indexOf(10); to >= 0; to = chunk.indexOf(10, from)) {
      add(chunk.subarray(from, to));
      yield take();
      from = to + 1;
    }
    if (from < chunk.length) add(chunk.subarray(from));
  }
  if (size > 0) yield take();
}
