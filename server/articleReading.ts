import { withDecisions } from './annotations/decisions';
import type { Desk } from './annotations/perform';
import { emptySidecar } from './annotations/sidecar';
import { check, checkAnnotations } from './checks/check';
import type { Finding } from './checks/finding';
import type { CodebookInForce } from './codebooks';
import { judgeOf } from './judges';
import type { Analysis } from './reading/analysis';
import type { Judge } from './reading/block';
import { confident } from './reading/confident';
import type { Lexicon } from './reading/lexicon';
import { type BlockCache, read } from './reading/read';
import type { Settings } from './settings';
import type { SidecarInForce } from './sidecars';

/** What an article is read with. */
export interface ReadWith {
  readonly codebook: CodebookInForce;
  readonly settings: Settings;
  /** Relative to the codebook's folder, with `/`; null for a document that was never saved. */
  readonly path: string | null;
  readonly sidecar: SidecarInForce | null;
}

/** Readings of an article's blocks, and the names and the judge they were read with. */
export interface KnownBlocks {
  readonly cache: BlockCache;
  readonly lexicon: Lexicon;
  readonly judge: Judge;
}

/** An article as its user sees it, be it open or not. */
export interface ArticleReading {
  /** With the coder's decisions in it. */
  readonly analysis: Analysis;
  readonly desk: Desk;
  readonly findings: readonly Finding[];
  /** For the next reading of the same article. */
  readonly blocks: KnownBlocks;
  /** Why it was not read as the settings say: a sentence for the user. */
  readonly problem: string | null;
}

/** Reads an article's text with its codebook, the settings and what the coder decided. `known` is of its last reading. */
export function readArticle(text: string, given: ReadWith, known?: KnownBlocks): ArticleReading {
  const { codebook, settings, path, sidecar } = given;
  const { lexicon } = codebook;
  const { judge, problem } = judgeOf(settings.reading, settings.confidence);
  const before = known?.lexicon === lexicon && known.judge === judge ? known.cache : undefined;
  const { analysis: all, cache } = read(text, lexicon, before, judge);
  const suggested = confident(all, settings.confidence ?? undefined);
  const desk: Desk = {
    text,
    analysis: settings.blind || !suggested.language.english ? silent(suggested) : suggested,
    sidecar: sidecar?.sidecar ?? emptySidecar(''),
    placed: sidecar?.placed ?? [],
  };
  const analysis = withDecisions(desk.analysis, desk.placed);
  const context = {
    codebook: codebook.codebook,
    severities: settings.rules,
    ...(path === null ? {} : { article: path }),
  };
  return {
    analysis,
    desk,
    findings: inOrder(settings.blind ? [] : check(analysis, context), checkAnnotations(desk, context)),
    blocks: { cache, lexicon, judge },
    problem,
  };
}

/** The findings of two lists in text order, in which each of them is. */
const inOrder = (a: readonly Finding[], b: readonly Finding[]): readonly Finding[] =>
  b.length === 0 ? a : [...a, ...b].sort((a, b) => a.start - b.start || a.end - b.end);

/** What is shown of a text in another language: nothing, rather than nonsense. */
const silent = (analysis: Analysis): Analysis => ({
  ...analysis,
  quotations: [],
  actors: [],
  mentions: [],
  attributions: [],
  stances: [],
});
