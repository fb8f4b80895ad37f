import { type AttributionWeights, findCues, findRelations } from '../reading/model/attributions';
import { crfOf } from '../reading/model/crf';
import { logOdds, RELATION_NUMBERS, relationNumbers } from '../reading/model/relationNumbers';
import { keepProbability, RERANK_WIDTH, type Reranker, rerankFeatures } from '../reading/model/rerank';
import type { Example } from './examples';
import { rightRelations } from './rightRelations';
import { type CrfSettings, packCrf } from './trainCrf';
import { CUE_SETTINGS, trainCues } from './trainCues';
import { type JudgedExamples, trainReranker } from './trainReranker';
import { SPAN_SETTINGS, trainSpans } from './trainSpans';
import { trainTrees } from './trainTrees';

const FOLDS = 3;

/** How large the fields are and how long they learn. */
export interface AttributionSettings {
  readonly cues: CrfSettings;
  readonly spans: CrfSettings;
}

export const SHIPPED: AttributionSettings = { cues: CUE_SETTINGS, spans: SPAN_SETTINGS };

type Articles = readonly (readonly Example[])[];
export type Fields = Pick<AttributionWeights, 'cues' | 'spans'>;

/** What the fields are trained on: all articles but those of a fold, or all of them. */
export const PARTS: readonly (number | 'all')[] = [...Array(FOLDS).keys(), 'all'];

/** Trains the fields for cues and for sources and contents. */
export function trainFields(articles: Articles, part: number | 'all', settings: AttributionSettings = SHIPPED): Fields {
  const inside = articles.filter((_, a) => a % FOLDS !== part).flat();
  return { cues: packCrf(trainCues(inside, settings.cues)), spans: packCrf(trainSpans(inside, settings.spans)) };
}

/**
 * Trains what decides which relations to keep, from what the fields of each fold find in the articles that they were not
 * trained on. `fields` are those of `PARTS`.
 */
export function withKeeping(articles: Articles, fields: readonly Fields[]): AttributionWeights {
  const judged = fields
    .slice(0, FOLDS)
    .map((trained, fold) => judgedExamples(articles.filter((_, a) => a % FOLDS === fold).flat(), trained));
  return { ...fields[FOLDS]!, ...keepingOf(judged) };
}

/** Trains what decides which relations to keep. The trees see what a regression that learnt from the other folds says. */
export function keepingOf(judged: readonly JudgedExamples[]): Pick<AttributionWeights, 'reranker' | 'trees'> {
  judged.forEach((held, fold) => {
    addProbabilities(held, trainReranker(joined(judged.filter((_, other) => other !== fold))));
  });
  const every = joined(judged);
  return { reranker: trainReranker(every), trees: trainTrees(every.numbers, RELATION_NUMBERS, every.right) };
}

/** Trains all steps, one after the other. */
export const trainAttributions = (articles: Articles, settings: AttributionSettings = SHIPPED): AttributionWeights =>
  withKeeping(
    articles,
    PARTS.map((part) => trainFields(articles, part, settings)),
  );

/** What two fields find in articles, with whether it is right; the regression's word is left out. */
export function judgedExamples(examples: readonly Example[], trained: Fields): JudgedExamples {
  const cues = crfOf(trained.cues);
  const spans = crfOf(trained.spans);
  const features: number[] = [];
  const numbers: number[] = [];
  const right: number[] = [];
  const given = new Int32Array(RERANK_WIDTH);
  const measured = new Float32Array(RELATION_NUMBERS);
  for (const example of examples) {
    const { view } = example;
    const relations = findRelations(view, findCues(view, cues), spans);
    right.push(...rightRelations(example, relations));
    for (let at = 0; at < relations.length; at++) {
      rerankFeatures(view, relations, at, given);
      features.push(...given);
      relationNumbers(view, relations, at, 0.5, measured);
      numbers.push(...measured);
    }
  }
  return {
    features: Int32Array.from(features),
    numbers: Float32Array.from(numbers),
    right: Uint8Array.from(right),
  };
}

/** Fills in what a regression says of relations that it did not learn from. */
function addProbabilities({ features, numbers, right }: JudgedExamples, reranker: Reranker): void {
  for (let r = 0; r < right.length; r++) {
    const given = features.subarray(r * RERANK_WIDTH, (r + 1) * RERANK_WIDTH);
    numbers[r * RELATION_NUMBERS] = logOdds(keepProbability(reranker, given));
  }
}

function joined(parts: readonly JudgedExamples[]): JudgedExamples {
  const count = parts.reduce((sum, { right }) => sum + right.length, 0);
  const features = new Int32Array(count * RERANK_WIDTH);
  const numbers = new Float32Array(count * RELATION_NUMBERS);
  const right = new Uint8Array(count);
  let at = 0;
  for (const part of parts) {
    features.set(part.features, at * RERANK_WIDTH);
    numbers.set(part.numbers, at * RELATION_NUMBERS);
    right.set(part.right, at);
    at += part.right.length;
  }
  return { features, numbers, right };
}
