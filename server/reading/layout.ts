import type { Block } from './analysis';

/** Splits a text into its blocks. A first version: one block a line. */
export function layout(text: string): readonly Block[] {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\r\n]*\S[^\r\n]*/g))
    blocks.push({ start: match.index, end: match.index + match[0].length, role: 'body' });
  return blocks;
}
