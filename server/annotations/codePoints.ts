/**
 * Converts between UTF-16 offsets and code points, which the W3C model counts. Built once a text, then each
 * conversion is a binary search over the text's surrogate pairs. A lone surrogate counts as one code point.
 */
export interface CodePoints {
  /** UTF-16 offset to code points; an offset inside a pair counts the pair. */
  toCodePoint(offset: number): number;
  toUtf16(codePoint: number): number;
}

export function codePointsOf(text: string): CodePoints {
  const pairs: number[] = [];
  for (let at = 0; at + 1 < text.length; at++) {
    if ((text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) pairs.push(at++);
  }
  /** How many pairs satisfy `before`, which holds for a prefix of them. */
  const count = (before: (pair: number, index: number) => boolean): number => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (before(pairs[middle]!, middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    toCodePoint: (offset) => offset - count((pair) => pair + 2 <= offset),
    toUtf16: (codePoint) => codePoint + count((pair, index) => pair - index < codePoint),
  };
}
