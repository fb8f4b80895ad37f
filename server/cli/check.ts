import { dirname, relative, resolve } from 'node:path';
import type { Severity } from '../checks/finding';
import { rules } from '../checks/rules';
import { type Checked, type JsonFinding, toJsonFindings } from '../formats/checked';
import { SEVERITIES, toListing, toSummary } from '../formats/listing';
import { toSarif } from '../formats/sarif';
import { examine } from './analyze';
import { type Found, filesOf } from './codebooks';
import { inputs } from './files';
import { complain, outputStyle, outputWidth, print, progress } from './output';

export const FORMATS = ['text', 'json', 'sarif'] as const;
export type Format = (typeof FORMATS)[number];

export interface CheckOptions {
  readonly format: Format;
  readonly failOn: Severity;
  readonly version: string;
  /** Address of a rule's page. */
  readonly pageOf: (code: string) => string;
}

/** Prints what is doubtful in files and folders, their codebooks included. Answers the exit status. */
export async function checkFiles(
  paths: readonly string[],
  codebookOf: (article: string) => Found,
  { format, failOn, version, pageOf }: CheckOptions,
): Promise<number> {
  const style = outputStyle();
  const running = progress();
  const counts = new Map<Severity, number>();
  const codebooks = new Set<string>();
  const collected: Checked[] = [];
  const listed: JsonFinding[] = [];
  let files = 0;
  let unreadable = false;

  const report = async (checked: Checked): Promise<void> => {
    for (const { severity } of checked.findings) counts.set(severity, (counts.get(severity) ?? 0) + 1);
    if (format === 'sarif') collected.push(checked);
    else if (format === 'text') await print(toListing(checked, { style, width: outputWidth() }));
    else listed.push(...toJsonFindings(checked));
  };

  for (const input of inputs(paths)) {
    running.step(input.path);
    if ('problem' in input) {
      running.end();
      complain(`${input.path}: ${input.problem}.`);
      unreadable = true;
      continue;
    }
    const found = codebookOf(input.path);
    if (found.path !== null && !codebooks.has(found.path)) {
      codebooks.add(found.path);
      for (const { path, text, problems } of filesOf(found))
        if (path === found.path || problems.length > 0)
          await report({ path: shownPath(path), text, findings: problems });
    }
    files++;
    const { findings } = examine(input.text, found, articleOf(input.path, found));
    await report({ path: input.path, text: input.text, findings });
  }
  running.end();
  if (format === 'sarif') await print(`${JSON.stringify(toSarif(collected, { version, rules, pageOf }), null, 2)}\n`);
  else if (format === 'json') await print(`${JSON.stringify(listed, null, 2)}\n`);
  else await print(toSummary(files, counts, style));
  const failing = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1).some((severity) => counts.has(severity));
  return unreadable ? 2 : failing ? 1 : 0;
}

/** An article's path relative to its codebook's folder, as the codebook names it. */
function articleOf(path: string, { path: codebook }: Found): string | undefined {
  if (codebook === null) return undefined;
  return relative(dirname(resolve(codebook)), resolve(path)).replaceAll('\\', '/');
}

/** A path below the working folder as people would type it. */
function shownPath(path: string): string {
  const near = relative('.', path);
  return near.startsWith('..') ? path : near;
}
