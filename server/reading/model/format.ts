/**
 * The model file: one binary buffer of named sections that are used in place, without copying or parsing.
 *
 * Layout, all little-endian 32-bit words: magic, version, checksum of all that follows, number of sections; then for
 * each section its name (16 ASCII bytes, padded by NUL), kind, offset in bytes and length in bytes; then the sections,
 * each on a boundary of 8 bytes.
 */
export const MODEL_VERSION = 1;
const MAGIC = 0x4d524d53; // "SMRM"
const HEADER = 16;
const ENTRY = 28;
const NAME = 16;

export type Section = Int8Array | Uint8Array | Uint16Array | Int32Array | Float32Array;
export type Sections = ReadonlyMap<string, Section>;

/** Why a buffer is no model that can be used, in words for the user. */
export interface ModelProblem {
  readonly problem: string;
}

const KINDS = [Int8Array, Uint8Array, Uint16Array, Int32Array, Float32Array] as const;

const aligned = (bytes: number): number => (bytes + 7) & ~7;

/** FNV-1a over 32-bit words, from the word behind the checksum on. */
function checksum(words: Int32Array): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = 3; i < words.length; i++) hash = Math.imul(hash ^ words[i]!, 0x01000193);
  return hash;
}

/** Writes sections into one buffer; the same sections in the same order give the same bytes. */
export function packSections(sections: Sections): ArrayBuffer {
  let size = aligned(HEADER + ENTRY * sections.size);
  for (const section of sections.values()) size += aligned(section.byteLength);
  const buffer = new ArrayBuffer(size);
  const view = new DataView(buffer);
  view.setInt32(0, MAGIC, true);
  view.setInt32(4, MODEL_VERSION, true);
  view.setInt32(12, sections.size, true);
  let entry = HEADER;
  let offset = aligned(HEADER + ENTRY * sections.size);
  for (const [name, section] of sections) {
    if (name.length > NAME) throw new RangeError(`section name too long: ${name}`);
    for (let i = 0; i < name.length; i++) view.setUint8(entry + i, name.charCodeAt(i));
    const kind = KINDS.findIndex((made) => section instanceof made);
    view.setInt32(entry + NAME, kind, true);
    view.setInt32(entry + NAME + 4, offset, true);
    view.setInt32(entry + NAME + 8, section.byteLength, true);
    new Uint8Array(buffer, offset).set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength));
    entry += ENTRY;
    offset += aligned(section.byteLength);
  }
  view.setInt32(8, checksum(new Int32Array(buffer)), true);
  return buffer;
}

/** Opens a model's sections as views of `buffer`, or says why it can't. Never throws. */
export function openSections(buffer: ArrayBuffer): Sections | ModelProblem {
  if (new Uint8Array(new Uint32Array([1]).buffer)[0] !== 1)
    return { problem: 'The reading model needs a little-endian machine.' };
  if (buffer.byteLength < HEADER || buffer.byteLength % 4 !== 0)
    return { problem: 'The reading model is cut short or no model file.' };
  const words = new Int32Array(buffer);
  if (words[0] !== MAGIC) return { problem: 'The file is no reading model.' };
  if (words[1] !== MODEL_VERSION)
    return { problem: `The reading model has version ${words[1]}; this program reads version ${MODEL_VERSION}.` };
  if (words[2] !== checksum(words)) return { problem: 'The reading model is damaged: its checksum does not match.' };
  const view = new DataView(buffer);
  const count = words[3]!;
  const sections = new Map<string, Section>();
  for (let i = 0; i < count; i++) {
    const entry = HEADER + ENTRY * i;
    if (entry + ENTRY > buffer.byteLength) return { problem: 'The reading model is damaged: its index is cut short.' };
    let name = '';
    for (let at = entry; at < entry + NAME && view.getUint8(at) !== 0; at++)
      name += String.fromCharCode(view.getUint8(at));
    const made = KINDS[view.getInt32(entry + NAME, true)];
    const offset = view.getInt32(entry + NAME + 4, true);
    const bytes = view.getInt32(entry + NAME + 8, true);
    if (!made || offset < 0 || bytes < 0 || offset + bytes > buffer.byteLength || bytes % made.BYTES_PER_ELEMENT)
      return { problem: `The reading model is damaged: section “${name}” lies outside of it.` };
    sections.set(name, new made(buffer, offset, bytes / made.BYTES_PER_ELEMENT));
  }
  return sections;
}
