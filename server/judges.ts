import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Judge } from './reading/block';
import { loadModel } from './reading/model/judge';
import { rules } from './reading/rules';

/** How articles are read: by rule alone, or with the trained model, which finds more and takes longer. */
export const READINGS = ['rules', 'model'] as const;
export type Reading = (typeof READINGS)[number];

export interface Judged {
  readonly judge: Judge;
  /** Why articles are read by rule though the model was asked for: a sentence for the user. */
  readonly problem: string | null;
}

let model: Judged | undefined;

/** The judge of a way of reading. The model is read from its file once, when it is first asked for. */
export function judgeOf(reading: Reading): Judged {
  if (reading === 'rules') return { judge: rules, problem: null };
  model ??= openModel(join(__dirname, 'reading.model'));
  return model;
}

function openModel(path: string): Judged {
  let why: string;
  try {
    const opened = loadModel(readFileSync(path));
    if (!('problem' in opened)) return { judge: opened, problem: null };
    why = opened.problem;
  } catch (error) {
    why = `The reading model can’t be read: ${(error as Error).message}.`;
  }
  return { judge: rules, problem: `${why} Articles are read by rule.` };
}
