/** A text as re-anchoring compares it, and where each unit of it came from. */
export interface Normalized {
  readonly text: string;
  /** `from[i]` is the offset in the original of unit `i`; one more entry holds the original's length. */
  readonly from: Int32Array;
}

const PLAIN: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '…': '...',
};

/**
 * Makes texts equal that differ only in line ends, white space, the shape of quotation marks and dashes, or Unicode
 * normal form: what editors and exports change without touching a word. Letter case stays.
 */
export function normalize(text: string): Normalized {
  const from: number[] = [];
  let plain = '';
  let blank = true;
  const push = (unit: string, at: number): void => {
    plain += unit;
    for (let i = 0; i < unit.length; i++) from.push(at);
  };
  for (let at = 0; at < text.length; at++) {
    const unit = text[at]!;
    const code = unit.charCodeAt(0);
    if (isBlank(code)) {
      if (!blank) push(' ', at);
      blank = true;
      continue;
    }
    blank = false;
    if (code < 127) push(unit, at);
    else if (PLAIN[unit] !== undefined) push(PLAIN[unit], at);
    else if (code >= 0x300 && code <= 0x36f) continue;
    else if (code >= 0xd800 && code <= 0xdfff) push(unit, at);
    else push(unit.normalize('NFD').replace(/[\u0300-\u036f]/g, ''), at);
  }
  from.push(text.length);
  return { text: plain, from: Int32Array.from(from) };
}

const isBlank = (code: number): boolean =>
  code <= 32 ||
  code === 0xa0 ||
  code === 0xfeff ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f;

/** The first unit of the normalised text that came from `offset` of the original or later. */
export function firstFrom({ from }: Normalized, offset: number): number {
  let low = 0;
  let high = from.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (from[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
