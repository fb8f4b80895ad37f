import type { Analysis, Block, BlockRole } from './analysis';
import type { BlockContext, BlockReading, Judge } from './block';
import { analysisOf } from './flat';
import { countWords, languageOf } from './language';
import { layout } from './layout';
import type { Lexicon } from './lexicon';
import { link } from './names/link';
import { type Cut, intoPassages } from './passages';
import { quotationsOf } from './quotations';
import { type LaidOut, type Relaid, relayout } from './relayout';
import { rules } from './rules';
import { sentencesOf } from './sentences';
import { parse } from './syntax';
import { type Tokens, tokenize } from './tokens';

/** What was read of an earlier text, to be used again where it did not change. */
export interface BlockCache {
  /** Of its blocks, in its order. */
  readonly readings: readonly BlockReading[];
  readonly laidOut: LaidOut;
  readonly cut: Cut;
}

export interface ReadResult {
  readonly analysis: Analysis;
  /** Give it to the next call for the same article. Holds just the blocks of this text. */
  readonly cache: BlockCache;
}

/**
 * Reads an article. Any text has a reading: this never throws, and takes time linear in the text.
 * With the cache of an earlier call, only blocks that changed are read again; the result is the same as without.
 */
export function read(text: string, lexicon: Lexicon, cache?: BlockCache, judge: Judge = rules): ReadResult {
  const again = cache && relayout(text, cache.laidOut);
  const blocks = again ? again.blocks : layout(text);
  const readings = again
    ? readingsOf(text, again, lexicon, cache.readings, judge)
    : inBatches(
        blocks,
        blocks.map(({ start, end }) => tokenize(text.slice(start, end))),
        lexicon,
        judge,
      );
  const linked = link(readings, lexicon, cache?.cut.made.linked);
  const cut = intoPassages(blocks, linked, cache?.cut);
  const language = languageOf(readings);
  const analysis = analysisOf({ text, language, blocks, readings, lexicon, cut });
  return { analysis, cache: { readings, laidOut: { text, blocks }, cut } };
}

/**
 * A reading for each block: the cache's for those before and behind what changed; of those between, whichever has the
 * same text.
 */
function readingsOf(
  text: string,
  { blocks, head: sameHead, tail: sameTail }: Relaid,
  lexicon: Lexicon,
  cache: readonly BlockReading[],
  judge: Judge,
): readonly BlockReading[] {
  let head = 0;
  while (head < sameHead && blocks[head]!.role === cache[head]!.role) head++;
  const by = blocks.length - cache.length;
  let end = blocks.length;
  while (blocks.length - end < sameTail && blocks[end - 1]!.role === cache[end - 1 - by]!.role) end--;
  const changed = cache.slice(head, end - by);
  const between = readBetween(text, blocks.slice(head, end), lexicon, changed, judge);
  const readings = new Array<BlockReading>(blocks.length);
  for (let at = 0; at < head; at++) readings[at] = cache[at]!;
  for (let i = 0; i < between.length; i++) readings[head + i] = between[i]!;
  for (let at = end; at < blocks.length; at++) readings[at] = cache[at - by]!;
  return readings;
}

function readBetween(
  text: string,
  blocks: readonly Block[],
  lexicon: Lexicon,
  cache: readonly BlockReading[],
  judge: Judge,
): readonly BlockReading[] {
  const known = new Map(cache.map((reading) => [reading.role + reading.text, reading]));
  const unread = new Map<string, Unread>();
  const keys = blocks.map(({ start, end, role }) => {
    const key = role + text.slice(start, end);
    // Cut from its key, not from the article: a reading would keep the article's text as it was then in memory.
    if (!known.has(key)) unread.set(key, { text: key.slice(role.length), role });
    return key;
  });
  const changed = [...unread.values()];
  const read = inBatches(
    changed,
    changed.map(({ text }) => tokenize(text)),
    lexicon,
    judge,
  );
  let next = 0;
  for (const key of unread.keys()) known.set(key, read[next++]!);
  return keys.map((key) => known.get(key)!);
}

/** A block's text, which is not the article's but its own, and its role. */
interface Unread {
  readonly text: string;
  readonly role: BlockRole;
}

/** Blocks that go through the stages together: enough that each stage finds its tables in the processor's cache. */
const BATCH = 64;

function inBatches(
  blocks: readonly Pick<Unread, 'role'>[],
  split: readonly Tokens[],
  lexicon: Lexicon,
  judge: Judge,
): readonly BlockReading[] {
  const readings: BlockReading[] = [];
  for (let first = 0; first < blocks.length; first += BATCH)
    readBlocks(blocks, split, first, Math.min(first + BATCH, blocks.length), lexicon, judge, readings);
  return readings;
}

/** Reads the blocks `first` to `last` (exclusive) into `readings`. */
function readBlocks(
  blocks: readonly Pick<Unread, 'role'>[],
  split: readonly Tokens[],
  first: number,
  last: number,
  lexicon: Lexicon,
  judge: Judge,
  readings: BlockReading[],
): void {
  // Literals throughout: spreading what a stage has found into the next object takes as long as finding it.
  const contexts: BlockContext[] = [];
  for (let at = first; at < last; at++) {
    const tokens = split[at]!;
    const sentences = sentencesOf(tokens);
    const quotes = quotationsOf(tokens, sentences);
    const syntax = parse({ tokens, sentences });
    contexts.push({ text: tokens.text, role: blocks[at]!.role, tokens, sentences, quotes, syntax, lexicon });
  }
  const names = contexts.map((context) => judge.names(context));
  const attributions = judge.attributions(contexts);
  for (let i = 0; i < contexts.length; i++) {
    const context = contexts[i]!;
    const { text, role, tokens, sentences, quotes } = context;
    readings.push({
      text,
      role,
      tokens,
      sentences,
      quotes,
      names: names[i]!,
      attributions: attributions[i]!,
      stances: judge.stances(context, names[i]!, attributions[i]!),
      counts: countWords(tokens),
    });
  }
}
