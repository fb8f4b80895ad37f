import { type AttributionModel, findCues, findRelations } from '../reading/model/attributions';
import type { Crf } from '../reading/model/crf';
import { RERANK_WIDTH, rerankFeatures } from '../reading/model/rerank';
import type { Example } from './examples';
import { rightRelations } from './rightRelations';
import { type CrfSettings, packCrf } from './trainCrf';
import { CUE_SETTINGS, trainCues } from './trainCues';
import { type JudgedExamples, trainReranker } from './trainReranker';
import { SPAN_SETTINGS, trainSpans } from './trainSpans';

const FOLDS = 3;

/** How large the fields are and how long they learn. */
export interface AttributionSettings {
  readonly cues: CrfSettings;
  readonly spans: CrfSettings;
}

export const SHIPPED: AttributionSettings = { cues: CUE_SETTINGS, spans: SPAN_SETTINGS };

/**
 * Trains all three steps. The reranker learns from what the first two find in articles that they were not trained on:
 * by cross-validation over whole articles.
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
  say('reranker');
  const reranker = trainReranker(joined(judged));
  const all = articles.flat();
  say('cues');
  const cues = packCrf(trainCues(all, settings.cues));
  say('sources and contents');
  return { cues, spans: packCrf(trainSpans(all, settings.spans)), reranker };
}

/** What two fields find in articles, with whether it is right. */
function judgedExamples(examples: readonly Example[], cues: Crf, spans: Crf): JudgedExamples {
  const features: number[] = [];
  const right: number[] = [];
  const given = new Int32Array(RERANK_WIDTH);
  for (const example of examples) {
    const relations = findRelations(example.view, findCues(example.view, example.role, cues), spans);
    right.push(...rightRelations(example, relations));
    for (let at = 0; at < relations.length; at++) {
      rerankFeatures(example.view, relations, at, given);
      features.push(...given);
    }
  }
  return { features: Int32Array.from(features), right: Uint8Array.from(right) };
}

function joined(parts: readonly JudgedExamples[]): JudgedExamples {
  const features = new Int32Array(parts.reduce((sum, part) => sum + part.features.length, 0));
  const right = new Uint8Array(parts.reduce((sum, part) => sum + part.right.length, 0));
  let at = 0;
  for (const part of parts) {
    features.set(part.features, at * RERANK_WIDTH);
    right.set(part.right, at);
    at += part.right.length;
  }
  return { features, right };
}
