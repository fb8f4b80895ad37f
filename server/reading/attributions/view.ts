import type { BlockContext } from '../block';
import { ChunkKind, type Syntax, Tag } from '../syntax';
import { Shape, type Tokens } from '../tokens';
import { wordSet } from '../vocabulary';

/** A run of tokens, `last` exclusive. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** A block as the attribution rules see it: its outer quotations laid over the tokens. */
export interface View {
  readonly context: BlockContext;
  readonly tokens: Tokens;
  readonly syntax: Syntax;
  readonly tag: Uint8Array;
  /** Outer quotations as runs of tokens, marks included, in text order. */
  readonly quotes: readonly Quoted[];
  /** The outer quotation a token is in, marks included, or -1. */
  readonly quoteOf: Int32Array;
}

export interface Quoted extends Run {
  readonly fragment: boolean;
  readonly opens: boolean;
  readonly closes: boolean;
}

let scratch = new Int32Array(1024);

/** All -1. Used again by the next block: a view lasts only as long as its block is read. */
function unquoted(count: number): Int32Array {
  if (scratch.length < count) scratch = new Int32Array(Math.max(count, scratch.length * 2));
  // By hand: for the few tokens of a paragraph, filling natively takes longer.
  for (let i = 0; i < count; i++) scratch[i] = -1;
  return scratch;
}

export function viewOf(context: BlockContext): View {
  const { tokens, syntax } = context;
  const quoteOf = unquoted(tokens.count);
  const quotes: Quoted[] = [];
  let at = 0;
  for (const quote of context.quotes) {
    if (quote.level !== 0) continue;
    while (at < tokens.count && tokens.end[at]! <= quote.start) at++;
    const first = at;
    while (at < tokens.count && tokens.start[at]! < quote.end) quoteOf[at++] = quotes.length;
    if (at > first)
      quotes.push({ first, last: at, fragment: quote.fragment, opens: quote.opens, closes: quote.closes });
  }
  return { context, tokens, syntax, tag: syntax.tag, quotes, quoteOf };
}

/** A quotation by its position; undefined for -1. */
export const quoteOrNone = ({ quotes }: View, quote: number): Quoted | undefined =>
  quote < 0 ? undefined : quotes[quote];

/** The unit a one-unit token consists of; 0 for longer tokens and beyond the block. */
export const unitAt = ({ tokens }: View, i: number): number =>
  i >= 0 && i < tokens.count && tokens.end[i]! - tokens.start[i]! === 1 ? tokens.text.charCodeAt(tokens.start[i]!) : 0;

export const isComma = (view: View, i: number): boolean => unitAt(view, i) === 0x2c;
export const isColon = (view: View, i: number): boolean => unitAt(view, i) === 0x3a;

/** A dash between words: "—", "–", "―", "--", or a hyphen with space around it. */
export function isDash({ tokens }: View, i: number): boolean {
  if (i < 0 || i >= tokens.count) return false;
  const unit = tokens.text.charCodeAt(tokens.start[i]!);
  if (unit >= 0x2012 && unit <= 0x2015) return true;
  if (unit !== 0x2d) return false;
  return tokens.end[i]! - tokens.start[i]! > 1 || (tokens.shape[i]! & Shape.SpaceBefore) !== 0;
}

/** A full stop, question or exclamation mark. */
export function endsSentence(view: View, i: number): boolean {
  const unit = unitAt(view, i);
  return unit === 0x2e || unit === 0x3f || unit === 0x21;
}

/** The noun chunk a token is in, or -1. */
export function nounChunk({ syntax }: View, i: number): number {
  const chunk = i >= 0 && i < syntax.chunkOf.length ? syntax.chunkOf[i]! : -1;
  return chunk >= 0 && syntax.chunkKind[chunk] === ChunkKind.Noun ? chunk : -1;
}

/** The verb chunk a token is in, or -1. */
export function verbChunk({ syntax }: View, i: number): number {
  const chunk = i >= 0 && i < syntax.chunkOf.length ? syntax.chunkOf[i]! : -1;
  return chunk >= 0 && syntax.chunkKind[chunk] === ChunkKind.Verb ? chunk : -1;
}

/**
 * A verb group with a subject of its own: its first verb or auxiliary is finite. A past form without auxiliary passes
 * for finite where an object or "that" follows ("the mayor insisted that"), as participles behind nouns take neither.
 */
export function isFiniteGroup(view: View, chunk: number): boolean {
  const { syntax, tag, tokens } = view;
  const last = syntax.chunkLast[chunk]!;
  for (let i = syntax.chunkFirst[chunk]!; i < last; i++) {
    const t = tag[i];
    if (t === Tag.Auxiliary || t === Tag.Verb) return true;
    if (t === Tag.VerbPast) return i === last - 1 && (nounChunk(view, last) >= 0 || THAT.has(tokens, last));
    if (t === Tag.To || t === Tag.VerbBase || t === Tag.VerbIng) return false;
  }
  return false;
}
const THAT = wordSet('that');
