import {
  landmarksOf,
  SPAN_ALLOWED,
  SPAN_LABELS,
  SPAN_WIDTH,
  sightOf,
  spanFeatures,
  windowOf,
} from '../reading/model/spans';
import { type Example, labelSpans } from './examples';
import { type CrfSettings, type FloatCrf, type Sequences, trainCrf } from './trainCrf';

export const SPAN_SETTINGS: CrfSettings = {
  labels: SPAN_LABELS,
  rows: 1 << 15,
  allowed: SPAN_ALLOWED,
  epochs: 5,
  rate: 0.05,
  l1: 1,
  l2: 1,
};

/** Learns to find the source and content of a cue. */
export const trainSpans = (examples: readonly Example[], settings = SPAN_SETTINGS): FloatCrf =>
  trainCrf(spanSequences(examples), settings);

function spanSequences(examples: readonly Example[]): Sequences {
  const windows = examples.map(({ view, attributions }) => attributions.map(({ cue }) => windowOf(view, cue)));
  const flat = windows.flat();
  const tokens = flat.reduce((sum, { first, last }) => sum + last - first, 0);
  const start = new Int32Array(flat.length + 1);
  const features = new Int32Array(tokens * SPAN_WIDTH);
  const labels = new Uint8Array(tokens);
  let k = 0;
  let at = 0;
  examples.forEach(({ view, attributions }, e) => {
    const marks = landmarksOf(
      view,
      attributions.map(({ cue }) => cue),
    );
    attributions.forEach((relation, r) => {
      const window = windows[e]![r]!;
      const sight = sightOf(view, relation.cue, window);
      spanFeatures(view, marks, sight, window, features, at * SPAN_WIDTH);
      labelSpans(relation, window, labels, at);
      at += window.last - window.first;
      start[++k] = at;
    });
  });
  return { start, features, width: SPAN_WIDTH, labels };
}
