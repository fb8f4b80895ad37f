import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { version } from '../package.json';
import { pageOf } from './checks/page';
import { analyzeFiles, analyzeRecords, analyzeText, readBy } from './cli/analyze';
import { anchorFiles, annotateFiles, merge } from './cli/annotate';
import { checkFiles, FORMATS } from './cli/check';
import { codebookFinder, complainOf, type Found, namedCodebook, nowhere } from './cli/codebooks';
import { complain, leaveQuietlyOnClosedPipe, print } from './cli/output';
import { SEVERITIES } from './formats/listing';
import { DEFAULT_READING, judgeOf, READINGS } from './judges';

const HELP = `Reads news articles: who says what, through whom, and where they stand.

Usage:
  stancemark analyze [--codebook FILE] [FILES…]         what is read, for people
  stancemark analyze --jsonl [--codebook FILE] [FILES…] the same as one JSON record a line
  stancemark check [options] FILES…                     what is doubtful
  stancemark annotate --coder NAME FILES…               undecided suggestions, written as
                                                        accepted into <article>.NAME.jsonld
  stancemark anchors [--format json] FILES…             sidecars brought up to date with
                                                        articles that changed
  stancemark merge BASE OURS THEIRS                     git's merge driver for sidecars

FILES are articles, or folders with articles somewhere below. Without FILES, analyze reads
standard input: one article, or with --jsonl one {"id","text"} a line.

Options:
  --codebook FILE   use this codebook; otherwise the nearest codebook.yaml at or above an
                    article, and none for standard input
  --reading WAY     ${READINGS.join(' or ')}: with the trained model, or by rule alone, which is faster and
                    finds fewer attributions (default: ${DEFAULT_READING})
  --confidence P    leave out suggestions that are less sure, 0 to 1 (default: what suits each
                    kind)
  --coder NAME      of annotate: who decides
  --format FORMAT   of check: ${FORMATS.join(', ')} (default: text); of anchors: text, json
  --fail-on LEVEL   of check: ${SEVERITIES.join(', ')} (default: warning)
  --help, --version

Exit status: 0 fine; 1 findings at or above --fail-on, malformed records, orphaned annotations,
or a merge that both sides disagree on; 2 wrong usage, or something that could not be read. Colours follow the terminal and NO_COLOR.
`;

/** A mistake in the command line, in a sentence for the user. */
class UsageError extends Error {}

async function run(args: string[]): Promise<number> {
  const { values, positionals } = parsed(args);
  if (values.help) {
    await print(HELP);
    return 0;
  }
  if (values.version) {
    await print(`${version}\n`);
    return 0;
  }
  useReading(values.reading ?? DEFAULT_READING, values.confidence);
  const [command, ...files] = positionals;
  if (command === 'analyze') return analyze(files, values);
  if (command === 'check') return check(files, values);
  if (command === 'annotate') return annotate(files, values);
  if (command === 'anchors') return anchors(files, values);
  if (command === 'merge') return mergeOf(files);
  throw new UsageError(
    command === undefined
      ? 'Say what to do: analyze, check, annotate, anchors or merge.'
      : `There is no command “${command}”.`,
  );
}

function useReading(reading: string, confidence: string | undefined): void {
  if (!isOneOf(READINGS, reading)) throw new UsageError(`--reading is ${READINGS.join(' or ')}, not “${reading}”.`);
  const bound = confidence === undefined ? null : Number(confidence);
  if (bound !== null && !(confidence!.trim() !== '' && bound >= 0 && bound <= 1))
    throw new UsageError(`--confidence is a number from 0 to 1, not “${confidence}”.`);
  const { judge, problem } = judgeOf(reading, bound);
  if (problem) complain(problem);
  readBy(judge, bound);
}

type Values = ReturnType<typeof parsed>['values'];

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        jsonl: { type: 'boolean' },
        codebook: { type: 'string' },
        coder: { type: 'string' },
        reading: { type: 'string' },
        confidence: { type: 'string' },
        format: { type: 'string' },
        'fail-on': { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function analyze(files: readonly string[], { jsonl = false, codebook, ...others }: Values): Promise<number> {
  if (others.format !== undefined || others['fail-on'] !== undefined)
    throw new UsageError('--format and --fail-on are options of check.');
  if (files.length > 0)
    return analyzeFiles(files, codebook === undefined ? codebookFinder(complainOf) : always(codebook), jsonl);
  const found = codebook === undefined ? nowhere() : usable(namedCodebook(codebook));
  return jsonl ? analyzeRecords(found) : analyzeText(found);
}

function check(files: readonly string[], values: Values): Promise<number> {
  const { jsonl, codebook, format = 'text', 'fail-on': failOn = 'warning' } = values;
  if (jsonl) throw new UsageError('--jsonl is an option of analyze; check has --format json.');
  if (files.length === 0) throw new UsageError('Say which files or folders to check.');
  if (!isOneOf(FORMATS, format)) throw new UsageError(`--format is one of ${FORMATS.join(', ')}, not “${format}”.`);
  if (!isOneOf(SEVERITIES, failOn))
    throw new UsageError(`--fail-on is one of ${SEVERITIES.join(', ')}, not “${failOn}”.`);
  return checkFiles(files, codebook === undefined ? codebookFinder() : always(codebook), {
    format,
    failOn,
    version,
    pageOf: pageUri,
  });
}

function annotate(files: readonly string[], { coder, codebook }: Values): Promise<number> {
  if (!coder?.trim()) throw new UsageError('Say who decides: --coder NAME.');
  if (files.length === 0) throw new UsageError('Say which articles to annotate.');
  return annotateFiles(files, coder.trim(), codebook === undefined ? codebookFinder(complainOf) : always(codebook));
}

function anchors(files: readonly string[], { format = 'text' }: Values): Promise<number> {
  if (files.length === 0) throw new UsageError('Say which articles, sidecars or folders to bring up to date.');
  if (format !== 'text' && format !== 'json')
    throw new UsageError(`--format of anchors is text or json, not “${format}”.`);
  return anchorFiles(files, format === 'json');
}

function mergeOf([base, ours, theirs, ...rest]: readonly string[]): number {
  if (base === undefined || ours === undefined || theirs === undefined || rest.length > 0)
    throw new UsageError('Merging takes three files: BASE OURS THEIRS.');
  return merge(base, ours, theirs);
}

const isOneOf = <T extends string>(list: readonly T[], value: string): value is T =>
  (list as readonly string[]).includes(value);

function always(codebook: string): (article: string) => Found {
  const found = usable(namedCodebook(codebook));
  return () => found;
}

/** A codebook that was asked for by name and can't be used at all ends the run. */
function usable(found: Found): Found {
  complainOf(found);
  if (found.problems.some(({ code }) => code === 'codebook/syntax'))
    throw new Error(`The codebook ${found.path} is no codebook.`);
  return found;
}

/** The rules' pages are part of the package. */
function pageUri(code: string): string {
  return pathToFileURL(join(__dirname, '..', 'docs', 'rules', pageOf(code))).href;
}

leaveQuietlyOnClosedPipe();
run(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: Error) => {
    complain(error.message);
    if (error instanceof UsageError) process.stderr.write('Try stancemark --help.\n');
    process.exitCode = 2;
  },
);
