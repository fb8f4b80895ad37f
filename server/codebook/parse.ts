import { isMap, isScalar, type Node } from 'yaml';
import type { Codebook, CodebookList, Silence } from './codebook';
import { crossProblems } from './collisions';
import { type PlacedActor, type PlacedConcept, type PlacedCue, readActor, readConcept, readCue } from './entries';
import {
  choiceOf,
  type Fields,
  list,
  meant,
  missing,
  type Placed,
  type Report,
  readList,
  readMap,
  readString,
  readStrings,
  sentence,
  spanOf,
} from './nodes';
import type { CodebookProblem } from './problem';
import { resolveConcepts } from './references';
import { CODE, KEYS, LIST, RULE_LEVELS } from './schema';
import { readYaml, type YamlText } from './yaml';

export interface ParsedCodebook {
  readonly codebook: Codebook;
  readonly entries: Entries;
  /** In text order. */
  readonly problems: readonly CodebookProblem[];
  /** False where the text is no YAML or no codebook at all: keep the last one that was. `codebook` then holds what could be read. */
  readonly usable: boolean;
}

/** Actors, concepts and cues with the places of what they hold, in text order. */
export interface Entries {
  readonly actors: readonly PlacedActor[];
  readonly concepts: readonly PlacedConcept[];
  readonly cues: readonly PlacedCue[];
}

/** Names that the codebook may refer to; what is not given is not checked. */
export interface Known {
  /** Codes of all rules. */
  readonly rules?: Iterable<string>;
  /** Names of the built-in packs. */
  readonly packs?: Iterable<string>;
}

/** A file with more is broken as a whole; listing every line helps nobody. */
const MAX_PROBLEMS = 200;

/** Each is a file that is read when the codebook is. */
const MOST_LISTS = 100;

const REMOVE = { mend: { kind: 'remove' } } as const;

/**
 * Reads `codebook.yaml`. Any text gives a codebook: entries that are not sound are left out and reported.
 * Takes time linear in the text; YAML aliases (`*x`) are refused, so that nothing can multiply.
 */
export const parseCodebook = (text: string, known: Known = {}): ParsedCodebook => codebookOf(readYaml(text), known);

/** The same for YAML that has been read already. */
export function codebookOf({ root, errors, warnings }: YamlText, known: Known = {}): ParsedCodebook {
  const problems: CodebookProblem[] = [];
  const report: Report = (code, severity, at, message, { related = [], mend } = {}) => {
    if (problems.length > MAX_PROBLEMS) return;
    const more = problems.length === MAX_PROBLEMS;
    const problem = more
      ? { code: 'more', message: 'There are more problems.', related: [] }
      : { code, message, related, ...(mend && { mend }) };
    problems.push({ ...problem, code: `codebook/${problem.code}`, severity, start: at.start, end: at.end });
  };
  for (const e of errors) report('syntax', 'error', e, sentence(e.message));
  for (const e of warnings) report('syntax', 'warning', e, sentence(e.message));
  const empty = root === null || (isScalar(root) && root.value === null);
  const isCodebook = empty || isMap(root);
  if (!isCodebook && errors.length === 0)
    report('wrong-type', 'error', spanOf(root), `A codebook is a map with the keys ${list(KEYS.root)}.`);
  const { codebook, entries } = readRoot(isMap(root) ? root : null, known, report);
  problems.sort((a, b) => a.start - b.start || a.end - b.end);
  return { codebook, entries, problems, usable: errors.length === 0 && isCodebook };
}

function readRoot(root: Node | null, known: Known, report: Report): { codebook: Codebook; entries: Entries } {
  const fields = root === null ? new Map() : readMap(root, 'a codebook', KEYS.root, report);
  const actors = readList(fields, 'actors', report).flatMap((node) => readActor(node, report));
  const concepts = readList(fields, 'concepts', report).flatMap((node) => readConcept(node, report));
  const cues = readList(fields, 'cues', report).flatMap((node) => readCue(node, report));
  const discard = readStrings(fields, 'discard', report);
  const packs = fields.get('packs')?.node ? readPacks(fields, known, report) : undefined;
  const silence = readList(fields, 'silence', report).flatMap((node) => readSilence(node, known, report));
  crossProblems({ actors, concepts, cues, discard }, report);
  const codebook = {
    actors: actors.map((a) => a.actor),
    lists: readLists(fields, report),
    concepts: resolveConcepts(concepts, report),
    cues: cues.map((c) => c.cue),
    discard: discard.map((d) => d.value),
    packs,
    coders: readCoders(fields, report),
    silence,
    rules: readRules(fields, known, report),
  };
  return { codebook, entries: { actors, concepts, cues } };
}

function readLists(fields: Fields, report: Report): CodebookList[] {
  const seen = new Set<string>();
  return readStrings(fields, 'lists', report).flatMap(({ value, start, end }): CodebookList[] => {
    const path = value.replace(/^\.\//, '');
    const wrong = !LIST.test(path)
      ? 'A list is a .csv or .tsv file in this folder or below, with “/” in its path.'
      : seen.has(path)
        ? `“${path}” is listed twice.`
        : null;
    if (wrong) report('bad-value', 'warning', { start, end }, wrong, REMOVE);
    else if (seen.size === MOST_LISTS)
      report('bad-value', 'warning', { start, end }, `At most ${MOST_LISTS} lists are read.`);
    else {
      seen.add(path);
      return [{ path, at: { start, end } }];
    }
    return [];
  });
}

function readCoders(fields: Fields, report: Report): string[] {
  const coders = new Set<string>();
  for (const coder of readStrings(fields, 'coders', report))
    if (coders.has(coder.value))
      report('duplicate-id', 'warning', coder, `“${coder.value}” is a coder already.`, REMOVE);
    else coders.add(coder.value);
  return [...coders];
}

function readPacks(fields: Fields, known: Known, report: Report): string[] {
  const all = known.packs && [...known.packs];
  return readStrings(fields, 'packs', report).flatMap((pack) => {
    if (!all || all.includes(pack.value)) return [pack.value];
    report('unknown-pack', 'warning', pack, ...meant(`There is no pack “${pack.value}”`, pack.value, all));
    return [];
  });
}

function readSilence(node: Node | null, known: Known, report: Report): Silence[] {
  const fields = readMap(node, 'a silenced finding', KEYS.silence, report);
  const code = readString(fields, 'code', report);
  const article = readString(fields, 'article', report);
  const text = readString(fields, 'text', report);
  if (!code) {
    if (fields.size > 0) missing(node, 'silenced finding', 'code', report);
    return [];
  }
  checkCode(code, known, report);
  return [{ code: code.value, ...(article && { article: article.value }), ...(text && { text: text.value }) }];
}

function readRules(root: Fields, known: Known, report: Report): Codebook['rules'] {
  const rules = new Map<string, (typeof RULE_LEVELS)[number]>();
  const node = root.get('rules')?.node;
  if (!node) return rules;
  for (const [code, { key, node: value }] of readMap(node, 'a map of rules', undefined, report)) {
    checkCode({ value: code, ...key }, known, report);
    // `off` is false in YAML 1.1, which a %YAML line may ask for.
    const off = isScalar(value) && value.value === false;
    const level = off ? 'off' : choiceOf(value, key, code, RULE_LEVELS, report);
    if (level) rules.set(code, level);
  }
  return rules;
}

function checkCode(code: Placed, known: Known, report: Report): void {
  const all = known.rules && [...known.rules];
  if (all ? all.includes(code.value) : CODE.test(code.value)) return;
  report('unknown-rule', 'warning', code, ...meant(`There is no rule “${code.value}”`, code.value, all ?? []));
}
