import { apart } from '../attributions/apart';
import type { Found } from '../attributions/found';
import { withLooseQuotes } from '../attributions/looseQuotes';
import { mended } from '../attributions/mended';
import { findByRule, placed } from '../attributions/rules';
import { isLabel } from '../attributions/sourceKind';
import { viewOf as ruleViewOf } from '../attributions/view';
import type { BlockContext, Judge, LocalAttribution } from '../block';
import { rules } from '../rules';
import { isVerb, Tag } from '../syntax';
import {
  type AttributionModel,
  type AttributionWeights,
  findCues,
  findRelations,
  type JudgedRelation,
  judgeRelations,
} from './attributions';
import { crfOf } from './crf';
import { CUE_LABELS, CUE_WIDTH } from './cues';
import { type ModelProblem, openSections, type Section, type Sections } from './format';
import { RELATION_NUMBERS } from './relationNumbers';
import { RERANK_WIDTH } from './rerank';
import { foundAt, SPAN_LABELS, SPAN_WIDTH, type TokenRange } from './spans';
import { LEAVES, TREE_DEPTH, type Trees } from './trees';
import { Quoted, type View, viewOf } from './view';
import { type WordTable, wordTableOf } from './words';

export type { ModelProblem } from './format';

/**
 * A relation is shown if the model gives it at least this probability: for what holds a verb, where relation F1 is best on
 * training folds. A quotation is somebody's, so that a lower bound does for it. What is neither ("backs the plan") is
 * oftener an act or an attitude than something said, and must be surer.
 */
const KEEP = 0.3;
const KEEP_QUOTED = 0.22;
const KEEP_PHRASE = 0.7;

/**
 * The judge that a model file holds, or why it holds none. Attributions are the model's, which starts from those that
 * the rules find; the layers that the model lacks are read by rule. The buffer is used in place: keep it unchanged.
 *
 * Wire it so: read the file into a buffer, `const judge = loadModel(buffer)`; where `'problem' in judge`, tell the user
 * `judge.problem` and read by `rules` instead; else give the judge to `read`. Never throws.
 */
export function loadModel(buffer: ArrayBuffer | Uint8Array): Judge | ModelProblem {
  const model = openModel(buffer);
  return 'problem' in model ? model : judgeOf(model);
}

/** A model in memory. */
export interface ReadingModel {
  readonly words: WordTable;
  readonly attributions: AttributionModel;
}

/** As `loadModel`, for judges with several bounds over one model. */
export function openModel(buffer: ArrayBuffer | Uint8Array): ReadingModel | ModelProblem {
  const sections = openSections(buffer instanceof ArrayBuffer ? buffer : (buffer.slice().buffer as ArrayBuffer));
  if ('problem' in sections) return sections;
  if (sections.get('layout')?.join() !== LAYOUT.join())
    return { problem: 'The reading model was trained for another version of this program.' };
  const attributions = attributionModel(sections);
  const words = wordTable(sections);
  if (!attributions || !words) return { problem: 'The reading model is damaged: a section is missing or misshapen.' };
  return { words, attributions };
}

/**
 * The judge of a model. It finds the attributions that are right with the probability `least` or more; without it, those
 * that are likely enough for their kind.
 */
export const judgeOf = (model: ReadingModel, least?: number): Judge => ({
  id: 'model',
  names: rules.names,
  attributions: (contexts) => attributionsByModel(contexts, model, least),
  stances: rules.stances,
});

/** The sections of a model file. */
export const sectionsOf = (words: WordTable, { cues, spans, reranker, trees }: AttributionWeights): Sections =>
  new Map<string, Section>([
    ['layout', LAYOUT],
    ['words.keys', words.keys],
    ['words.cluster', words.cluster],
    ['cues.packed', cues.packed],
    ['cues.chain', Float32Array.of(cues.scale, ...cues.transitions)],
    ['spans.packed', spans.packed],
    ['spans.chain', Float32Array.of(spans.scale, ...spans.transitions)],
    ['rerank.weights', reranker.weights],
    ['trees.feature', trees.feature],
    ['trees.bound', trees.bound],
    ['trees.leaf', Float32Array.of(trees.base, ...trees.leaf)],
  ]);

/** How many features each step reads: weights learnt for others would be nonsense. */
const LAYOUT = Int32Array.of(CUE_WIDTH, SPAN_WIDTH, RERANK_WIDTH, RELATION_NUMBERS, TREE_DEPTH);

const isPowerOfTwo = (n: number): boolean => n > 0 && (n & (n - 1)) === 0;

function wordTable(sections: Sections): WordTable | undefined {
  const keys = sections.get('words.keys');
  const cluster = sections.get('words.cluster');
  if (!(keys instanceof Int32Array && cluster instanceof Uint8Array)) return undefined;
  return isPowerOfTwo(keys.length) && cluster.length === keys.length && keys.includes(0)
    ? wordTableOf(keys, cluster)
    : undefined;
}

function attributionModel(sections: Sections): AttributionModel | undefined {
  const field = (name: string, labels: number) => {
    const packed = sections.get(`${name}.packed`);
    const chain = sections.get(`${name}.chain`);
    if (!(packed instanceof Int32Array && chain instanceof Float32Array)) return undefined;
    if (!isPowerOfTwo(packed.length) || chain.length !== 1 + labels * labels) return undefined;
    return crfOf({ labels, packed, scale: chain[0]!, transitions: chain.subarray(1) });
  };
  const cues = field('cues', CUE_LABELS);
  const spans = field('spans', SPAN_LABELS);
  const weights = sections.get('rerank.weights');
  if (!cues || !spans || !(weights instanceof Float32Array && isPowerOfTwo(weights.length))) return undefined;
  const trees = treesOf(sections);
  return trees && { cues, spans, reranker: { weights }, trees };
}

function treesOf(sections: Sections): Trees | undefined {
  const feature = sections.get('trees.feature');
  const bound = sections.get('trees.bound');
  const leaf = sections.get('trees.leaf');
  if (!(feature instanceof Uint8Array && bound instanceof Float32Array && leaf instanceof Float32Array))
    return undefined;
  const count = (leaf.length - 1) / LEAVES;
  const fits = Number.isInteger(count) && feature.length === count * TREE_DEPTH && bound.length === feature.length;
  return fits && feature.every((f) => f < RELATION_NUMBERS)
    ? { feature, bound, leaf: leaf.subarray(1), base: leaf[0]! }
    : undefined;
}

/** Each step goes through all blocks before the next, so that its weights stay in the processor's cache. */
function attributionsByModel(
  contexts: readonly BlockContext[],
  { words, attributions: model }: ReadingModel,
  least: number | undefined,
): readonly (readonly LocalAttribution[])[] {
  const views = contexts.map((context) => viewOf(context, findByRule(ruleViewOf(context)), words));
  const cues = views.map((view) => findCues(view, model.cues));
  const relations = views.map((view, i) => findRelations(view, cues[i]!, model.spans));
  return views.map((view, i) => kept(view, judgeRelations(view, relations[i]!, model), least));
}

/** What is likely enough to be kept of the relations of a block. */
function kept(view: View, judged: readonly JudgedRelation[], least: number | undefined): readonly LocalAttribution[] {
  const ruleView = ruleViewOf(view.context);
  const likely = judged.filter((one) => one.probability >= (least ?? boundOf(view, one)) && !isLabelled(view, one));
  /** By where its cue ends, which no mending changes. */
  const byCue = new Map<number | undefined, JudgedRelation>();
  const found = likely.flatMap((one) => {
    const whole = foundOf(view, one);
    if (byCue.has(whole.cue?.last)) return [];
    byCue.set(whole.cue?.last, one);
    return mended(ruleView, whole) ?? [];
  });
  return withLooseQuotes(ruleView, apart(ruleView, found)).map((one) => {
    const attribution = placed(ruleView, one);
    const own = one.cue ? byCue.get(one.cue.last) : undefined;
    return own ? judgedAttribution(attribution, one, own) : attribution;
  });
}

/** How likely a relation must be, by what it says is said. */
function boundOf(view: View, { relation: { cue, content } }: JudgedRelation): number {
  const { tag, quoted } = view;
  // "UN warns of famine": a headline has room for no clause.
  let bound = view.context.role === 'headline' && foundAt(view, cue) ? KEEP : KEEP_PHRASE;
  for (const { first, last } of content)
    for (let i = first; i < last; i++) {
      if (quoted[i] !== Quoted.Outside) return KEEP_QUOTED;
      if (isVerb(tag[i]!) || tag[i] === Tag.Auxiliary) bound = KEEP;
    }
  return bound;
}

/** "Opinion: …", "Watch: …": what kind of piece follows, not who says it. */
const isLabelled = ({ context }: View, { relation: { cue, source } }: JudgedRelation): boolean =>
  source !== null && source.last === cue.first && cue.last - cue.first === 1 && isLabel(context, source);

/** "declined to say | why": what a cue has taken in is no longer said. */
const behindCue = (part: TokenRange, cue: TokenRange): TokenRange =>
  cue.first < part.first && part.first < cue.last && cue.last < part.last ? { first: cue.last, last: part.last } : part;

/** A relation in the terms of the rules, so that both judges place and explain attributions alike. */
function foundOf(view: View, { relation: { cue, source, content } }: JudgedRelation): Found {
  const byRule = foundAt(view, cue);
  // Who is quoted by whom hangs on grammar alone: whatever cue the model sees in it, it is this.
  if (byRule?.rule === 'quoted-as') return byRule;
  const start = content[0]!.first;
  return {
    rule: byRule?.rule ?? 'model',
    source,
    cue,
    content: content.map((part) => behindCue(part, cue)),
    manner: byRule?.manner ?? 0,
    addressee: byRule?.addressee ?? null,
    through: byRule?.through ?? null,
    spoken: byRule?.spoken ?? view.quoted[start] !== 0,
    weak: byRule?.weak ?? false,
  };
}

/** An attribution with how sure the model is of it. */
function judgedAttribution(
  { source, cue, content, quoteType, sourceKind, speaker, through, continues, evidence }: LocalAttribution,
  { rule }: Found,
  { probability }: JudgedRelation,
): LocalAttribution {
  const sure = `${Math.round(probability * 100)} % sure`;
  return {
    source,
    cue,
    content,
    quoteType,
    sourceKind,
    speaker: speaker ?? null,
    through,
    continues,
    confidence: probability,
    evidence:
      rule === 'model'
        ? { rule: 'attribution/model', note: `Learnt from examples (${sure}).` }
        : { rule: evidence.rule, note: `${evidence.note} (${sure})` },
  };
}
