import type { Analysis, Block } from './analysis';
import { assembleQuotations } from './assembleQuotations';
import { assembleAttributions } from './attributions/assemble';
import type { BlockReading, Judge } from './block';
import { languageOf } from './language';
import { layout } from './layout';
import type { Lexicon } from './lexicon';
import { link, type PlacedBlock } from './names/link';
import { quotationsOf } from './quotations';
import { rules } from './rules';
import { sentencesOf } from './sentences';
import { span } from './span';
import { assembleStances } from './stances/assemble';
import { parse } from './syntax';
import { tokenize } from './tokens';

/** Readings of the blocks of an earlier text, by role and text, to be used again where they did not change. */
export type BlockCache = ReadonlyMap<string, BlockReading>;

export interface ReadResult {
  readonly analysis: Analysis;
  /** Give it to the next call for the same article. Holds just the blocks of this text. */
  readonly cache: BlockCache;
}

/**
 * Reads an article. Any text has a reading: this never throws, and takes time linear in the text.
 * With the cache of an earlier call, only blocks that changed are read again; the result is the same as without.
 */
export function read(text: string, lexicon: Lexicon, cache: BlockCache = new Map(), judge: Judge = rules): ReadResult {
  const blocks = layout(text);
  const kept = new Map<string, BlockReading>();
  const placed = blocks.map((block): PlacedBlock => {
    const key = block.role + text.slice(block.start, block.end);
    const reading =
      kept.get(key) ?? cache.get(key) ?? readBlock(text.slice(block.start, block.end), block.role, lexicon, judge);
    kept.set(key, reading);
    return { offset: block.start, reading };
  });
  const linked = link(placed, lexicon);
  const quotations = assembleQuotations(placed);
  const attributions = assembleAttributions(placed, linked, quotations);
  const analysis: Analysis = {
    text,
    language: languageOf(placed),
    blocks,
    sentences: placed.flatMap(({ offset, reading }) =>
      reading.sentences.map((s) => span(s.start + offset, s.end + offset)),
    ),
    quotations,
    ...linked,
    attributions,
    stances: assembleStances(placed, linked, attributions),
  };
  return { analysis, cache: kept };
}

function readBlock(text: string, role: Block['role'], lexicon: Lexicon, judge: Judge): BlockReading {
  const tokens = tokenize(text);
  const sentences = sentencesOf(tokens);
  const quotes = quotationsOf(tokens, sentences);
  const bare = { text, role, tokens, sentences, quotes };
  const context = { ...bare, syntax: parse(bare), lexicon };
  const names = judge.names(context);
  const attributions = judge.attributions(context, names);
  return { ...bare, names, attributions, stances: judge.stances(context, names, attributions) };
}
