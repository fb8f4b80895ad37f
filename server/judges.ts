import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Judge } from './reading/block';
import { judgeOf as judgeOfModel, openModel, type ReadingModel } from './reading/model/judge';
import { rules } from './reading/rules';

/** How articles are read: with the trained model, which starts from the rules and finds more, or by rule alone. */
export const READINGS = ['model', 'rules'] as const;
export type Reading = (typeof READINGS)[number];
export const DEFAULT_READING: Reading = 'model';

export interface Judged {
  readonly judge: Judge;
  /** Why articles are read by rule though the model was asked for: a sentence for the user. */
  readonly problem: string | null;
}

let opened: ReadingModel | { readonly problem: string } | undefined;
const judges = new Map<number | null, Judge>();

/**
 * The judge of a way of reading: the same one for the same bound. The model is read from its file once, when it is first
 * asked for; `confidence` is how sure it must be of an attribution, null for the bound that suits it best.
 */
export function judgeOf(reading: Reading, confidence: number | null = null): Judged {
  if (reading === 'rules') return { judge: rules, problem: null };
  opened ??= readModel();
  if ('problem' in opened) return { judge: rules, problem: `${opened.problem} Articles are read by rule.` };
  let judge = judges.get(confidence);
  if (!judge) {
    judge = judgeOfModel(opened, confidence ?? undefined);
    judges.set(confidence, judge);
  }
  return { judge, problem: null };
}

/** The build copies the model beside the programs; run from source, it stands where training writes it. */
function readModel(): ReadingModel | { readonly problem: string } {
  const beside = join(__dirname, 'reading.model');
  try {
    return openModel(readFileSync(existsSync(beside) ? beside : join(__dirname, 'reading/model/reading.model')));
  } catch (error) {
    return { problem: `The reading model can’t be read: ${(error as Error).message}.` };
  }
}
