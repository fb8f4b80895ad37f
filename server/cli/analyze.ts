import { check } from '../checks/check';
import type { Finding } from '../checks/finding';
import type { CodebookInForce } from '../codebooks';
import { toRecord } from '../formats/record';
import { toReading } from '../formats/summary';
import type { Analysis } from '../reading/analysis';
import type { Judge } from '../reading/block';
import { confident } from '../reading/confident';
import { read } from '../reading/read';
import { rules } from '../reading/rules';
import type { Found } from './codebooks';
import { inputs } from './files';
import { linesOf } from './lines';
import { complain, outputStyle, print, progress } from './output';

/** Findings' severities are the rules' own and the codebook's: there is no editor whose settings could change them. */
const severities = new Map<string, never>();

/** One run reads all articles in one way. */
let judge: Judge = rules;
let bound: number | null = null;

/** Chooses how the articles of this run are read, and how sure suggestions must be; null for what suits each kind. */
export const readBy = (chosen: Judge, confidence: number | null): void => {
  judge = chosen;
  bound = confidence;
};

/** What is read in a text, and what is doubtful in it: `analysis` as an editor shows it, `all` with what is less sure. */
export function examine(text: string, { codebook, lexicon }: CodebookInForce, article?: string) {
  const { analysis: found } = read(text, lexicon, undefined, judge);
  const analysis = confident(found, bound ?? undefined);
  const all = bound === null ? found : analysis;
  const findings = check(analysis, { codebook, severities, ...(article !== undefined && { article }) });
  return { analysis, all, findings };
}

/** One record a line from standard input, one answer a line, in order. Answers the exit status. */
export async function analyzeRecords(codebook: Found): Promise<number> {
  let status = 0;
  let number = 0;
  const running = progress();
  for await (const line of linesOf(process.stdin)) {
    number++;
    if (line !== null && line.trim() === '') continue;
    const answer = answerTo(line, number, codebook);
    if ('error' in answer) {
      status = 1;
      running.end();
      complain(`line ${number}: ${answer.error}`);
    }
    await print(`${JSON.stringify(answer)}\n`);
    running.step(`line ${number}`);
  }
  running.end();
  return status;
}

function answerTo(line: string | null, number: number, codebook: Found) {
  if (line === null) return { line: number, error: 'The line is too long.' };
  let record: unknown;
  try {
    record = JSON.parse(number === 1 ? line.replace(/^\ufeff/, '') : line);
  } catch (error) {
    return { line: number, error: `The line is no JSON: ${(error as Error).message}` };
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    return { line: number, error: 'The line is no JSON object with “id” and “text”.' };
  const { id, text } = record as { id?: unknown; text?: unknown };
  if (typeof id !== 'string' && typeof id !== 'number') return { line: number, error: 'The record has no “id”.' };
  if (typeof text !== 'string') return { id, error: 'The record has no “text”.' };
  const { all, findings } = examine(text, codebook);
  return toRecord(id, all, findings);
}

/** Files and folders, as JSONL with the path as id or for people. Answers the exit status. */
export async function analyzeFiles(
  paths: readonly string[],
  codebookOf: (article: string) => Found,
  jsonl: boolean,
): Promise<number> {
  let status = 0;
  const running = progress();
  for (const input of inputs(paths)) {
    running.step(input.path);
    if ('problem' in input) {
      running.end();
      complain(`${input.path}: ${input.problem}.`);
      status = 2;
      continue;
    }
    const { analysis, all, findings } = examine(input.text, codebookOf(input.path));
    await print(shown(input.path, jsonl ? all : analysis, findings, jsonl));
  }
  running.end();
  return status;
}

/** One article from standard input, for people. */
export async function analyzeText(codebook: Found): Promise<number> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  const { analysis, findings } = examine(new TextDecoder().decode(Buffer.concat(chunks)), codebook);
  await print(shown('standard input', analysis, findings, false));
  return 0;
}

const shown = (path: string, analysis: Analysis, findings: readonly Finding[], jsonl: boolean): string =>
  jsonl ? `${JSON.stringify(toRecord(path, analysis, findings))}\n` : toReading(path, analysis, outputStyle());
