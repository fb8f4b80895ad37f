/**
 * Small typed arrays cut from shared buffers. A paragraph needs a dozen of them, and giving each an ArrayBuffer of its
 * own takes longer than reading the paragraph. A buffer is freed when no array cut from it is in use any more.
 */
const CHUNK = 1 << 15;
let buffer = new ArrayBuffer(CHUNK);
let used = 0;

/** Makes room and answers where it starts in `buffer`; all zero, aligned for 32-bit numbers. */
function take(bytes: number): number {
  const size = (bytes + 3) & ~3;
  if (used + size > CHUNK) {
    buffer = new ArrayBuffer(CHUNK);
    used = 0;
  }
  used += size;
  return used - size;
}

/** Arrays over a quarter of a shared buffer get their own, so that little is held back on their account. */
const LARGE = CHUNK / 4;

/** A new `Int32Array` of zeros. */
export function int32Array(length: number): Int32Array {
  if (length * 4 > LARGE) return new Int32Array(length);
  const at = take(length * 4);
  return new Int32Array(buffer, at, length);
}

/** A new `Uint16Array` of zeros. */
export function uint16Array(length: number): Uint16Array {
  if (length * 2 > LARGE) return new Uint16Array(length);
  const at = take(length * 2);
  return new Uint16Array(buffer, at, length);
}

/** A new `Uint8Array` of zeros. */
export function uint8Array(length: number): Uint8Array {
  if (length > LARGE) return new Uint8Array(length);
  const at = take(length);
  return new Uint8Array(buffer, at, length);
}
