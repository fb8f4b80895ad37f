import { type AttributionModel, findCues, findRelations } from '../reading/model/attributions';
import type { Crf } from '../reading/model/crf';
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

/**
 * Trains all steps. Which relations to keep is learnt from what the fields find in articles that they were not trained
 * on, by cross-validation over whole articles; the trees see what a regression that learnt from the other folds says.
 */
export function trainAttributions(
  articles: readonly (readonly Example[])[],
  say: (what: string) => void,
  settings: AttributionSettings = SHIPPED,
): AttributionModel {
  const judged: JudgedExamples[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    say(`fold ${fold + 1} of ${FOLDS}`);
    const inside = articles.filter((_, a) => a % FOLDS !== fold).flat();
    const outside = articles.filter((_, a) => a % FOLDS === fold).flat();
    judged.push(
      judgedExamples(outside, packCrf(trainCues(inside, settings.cues)), packCrf(trainSpans(inside, settings.spans))),
    );
  }
  say('which to keep');
  judged.forEach((held, fold) => {
    addProbabilities(held, trainReranker(joined(judged.filter((_, other) => other !== fold))));
  });
  const every = joined(judged);
  const reranker = trainReranker(every);
  const trees = trainTrees(every.numbers, RELATION_NUMBERS, every.right);
  const all = articles.flat();
  say('cues');
  const cues = packCrf(trainCues(all, settings.cues));
  say('sources and contents');
  return { cues, spans: packCrf(trainSpans(all, settings.spans)), reranker, trees };
}

/** What two fields find in articles, with whether it is right; the regression's word is left out. */
function judgedExamples(examples: readonly Example[], cues: Crf, spans: Crf): JudgedExamples {
  const features: number[] = [];
  const numbers: number[] = [];
  const right: number[] = [];
  const given = new Int32Array(RERANK_WIDTH);
  const measured = new Float32Array(RELATION_NUMBERS);
  for (const { view, role, ...example } of examples) {
    const relations = findRelations(view, findCues(view, role, cues), spans);
    right.push(...rightRelations({ view, role, ...example }, relations));
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
