import { CUE_ALLOWED, CUE_LABELS, CUE_WIDTH, CueLabel, cueFeatures } from '../reading/model/cues';
import type { Example } from './examples';
import { type CrfSettings, type FloatCrf, type Sequences, trainCrf } from './trainCrf';

export const CUE_SETTINGS: CrfSettings = {
  labels: CUE_LABELS,
  rows: 1 << 16,
  allowed: CUE_ALLOWED,
  epochs: 5,
  rate: 0.05,
  l1: 1,
  l2: 1,
};

/** Learns to find cues, a sentence at a time. */
export const trainCues = (examples: readonly Example[], settings = CUE_SETTINGS): FloatCrf =>
  trainCrf(cueSequences(examples), settings);

function cueSequences(examples: readonly Example[]): Sequences {
  const sentences = examples.reduce((sum, e) => sum + e.view.context.sentences.length, 0);
  const tokens = examples.reduce((sum, e) => sum + e.view.count, 0);
  const start = new Int32Array(sentences + 1);
  const features = new Int32Array(tokens * CUE_WIDTH);
  const labels = new Uint8Array(tokens);
  let k = 0;
  let at = 0;
  for (const { view, attributions } of examples) {
    const gold = new Uint8Array(view.count);
    for (const { cue } of attributions)
      for (let i = cue.first; i < cue.last; i++)
        gold[i] = cue.last - cue.first === 1 ? CueLabel.Single : i === cue.first ? CueLabel.First : CueLabel.Further;
    for (const { first, last } of view.context.sentences) {
      cueFeatures(view, first, last, features.subarray(at * CUE_WIDTH));
      for (let i = first; i < last; i++) {
        const label = gold[i]!;
        // A cue that reaches over a sentence's end goes on as a cue of its own.
        labels[at + i - first] = i === first && label === CueLabel.Further ? CueLabel.First : label;
      }
      at += last - first;
      start[++k] = at;
    }
  }
  return { start, features, width: CUE_WIDTH, labels };
}
