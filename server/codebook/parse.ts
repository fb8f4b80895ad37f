import { isMap, isScalar, type Node } from 'yaml';
import type { Codebook, CodebookActor, CodebookConcept, CodebookCue, CodebookRole, Silence } from './codebook';
import { crossProblems } from './collisions';
import {
  choiceOf,
  didYouMean,
  type Fields,
  list,
  missing,
  type Placed,
  type Report,
  readChoice,
  readList,
  readMap,
  readString,
  readStrings,
  sentence,
  spanOf,
  stringOf,
} from './nodes';
import type { CodebookProblem } from './problem';
import { ACTOR_TYPES, CODE, DATE, KEYS, POLARITIES, RULE_LEVELS, WIKIDATA } from './schema';
import { readYaml, type YamlText } from './yaml';

export interface ParsedCodebook {
  readonly codebook: Codebook;
  /** In text order. */
  readonly problems: readonly CodebookProblem[];
  /** False where the text is no YAML or no codebook at all: keep the last one that was. `codebook` then holds what could be read. */
  readonly usable: boolean;
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

/**
 * Reads `codebook.yaml`. Any text gives a codebook: entries that are not sound are left out and reported.
 * Takes time linear in the text; YAML aliases (`*x`) are refused, so that nothing can multiply.
 */
export const parseCodebook = (text: string, known: Known = {}): ParsedCodebook => codebookOf(readYaml(text), known);

/** The same for YAML that has been read already. */
export function codebookOf({ root, errors, warnings }: YamlText, known: Known = {}): ParsedCodebook {
  const problems: CodebookProblem[] = [];
  const report: Report = (code, severity, at, message, related = []) => {
    if (problems.length > MAX_PROBLEMS) return;
    const more = problems.length === MAX_PROBLEMS;
    const problem = more
      ? { code: 'more', message: 'There are more problems.', related: [] }
      : { code, message, related };
    problems.push({ ...problem, code: `codebook/${problem.code}`, severity, start: at.start, end: at.end });
  };
  for (const e of errors) report('syntax', 'error', e, sentence(e.message));
  for (const e of warnings) report('syntax', 'warning', e, sentence(e.message));
  const empty = root === null || (isScalar(root) && root.value === null);
  const isCodebook = empty || isMap(root);
  if (!isCodebook && errors.length === 0)
    report('wrong-type', 'error', spanOf(root), `A codebook is a map with the keys ${list(KEYS.root)}.`);
  const codebook = readRoot(isMap(root) ? root : null, known, report);
  problems.sort((a, b) => a.start - b.start || a.end - b.end);
  return { codebook, problems, usable: errors.length === 0 && isCodebook };
}

function readRoot(root: Node | null, known: Known, report: Report): Codebook {
  const fields = root === null ? new Map() : readMap(root, 'a codebook', KEYS.root, report);
  const actors = readList(fields, 'actors', report).flatMap((node) => readActor(node, report));
  const concepts = readList(fields, 'concepts', report).flatMap((node) => readConcept(node, report));
  const cues = readList(fields, 'cues', report).flatMap((node) => readCue(node, report));
  const discard = readStrings(fields, 'discard', report);
  const packs = fields.get('packs')?.node ? readPacks(fields, known, report) : undefined;
  const silence = readList(fields, 'silence', report).flatMap((node) => readSilence(node, known, report));
  crossProblems({ actors, concepts, cues, discard }, report);
  return {
    actors: actors.map((a) => a.actor),
    concepts: concepts.map((c) => c.concept),
    cues: cues.map((c) => c.cue),
    discard: discard.map((d) => d.value),
    packs,
    silence,
    rules: readRules(fields, known, report),
  };
}

/** An actor with the place of each of its forms, name first. */
export interface PlacedActor {
  readonly actor: CodebookActor;
  readonly id: Placed;
  readonly forms: readonly Placed[];
}

function readActor(node: Node | null, report: Report): PlacedActor[] {
  const fields = readMap(node, 'an actor', KEYS.actor, report);
  const name = readString(fields, 'name', report);
  if (!node || !name) {
    if (fields.size > 0) missing(node, 'actor', 'name', report);
    return [];
  }
  const type = readChoice(fields, 'type', ACTOR_TYPES, report);
  if (!fields.has('type'))
    report('missing-key', 'warning', name, `Say of which type “${name.value}” is: ${list(ACTOR_TYPES)}.`);
  const id = readString(fields, 'id', report) ?? name;
  const aliases = readStrings(fields, 'aliases', report);
  const organization = readString(fields, 'organization', report);
  const wikidata = readString(fields, 'wikidata', report, WIKIDATA, 'a Wikidata id such as Q8880');
  const note = readString(fields, 'note', report);
  return [
    {
      id,
      forms: [name, ...aliases],
      actor: {
        id: id.value,
        name: name.value,
        type: type ?? 'organization',
        aliases: aliases.map((a) => a.value),
        roles: readList(fields, 'roles', report).flatMap((role) => readRole(role, report)),
        ...(organization && { organization: organization.value }),
        ...(wikidata && { wikidata: wikidata.value }),
        ...(note && { note: note.value }),
        at: spanOf(node),
      },
    },
  ];
}

function readRole(node: Node | null, report: Report): CodebookRole[] {
  if (isScalar(node)) {
    const title = stringOf(node, 'roles', report);
    return title ? [{ title: title.value }] : [];
  }
  const fields = readMap(node, 'a role', KEYS.role, report);
  const title = readString(fields, 'title', report);
  const from = readString(fields, 'from', report, DATE, 'a date such as 2014, 2014-11 or 2014-11-30');
  const to = readString(fields, 'to', report, DATE, 'a date such as 2014, 2014-11 or 2014-11-30');
  if (from && to && to.value < from.value.slice(0, to.value.length))
    report('bad-value', 'warning', to, `This role ends (${to.value}) before it begins (${from.value}).`);
  if (!title) {
    if (fields.size > 0) missing(node, 'role', 'title', report);
    return [];
  }
  return [{ title: title.value, ...(from && { from: from.value }), ...(to && { to: to.value }) }];
}

export interface PlacedConcept {
  readonly concept: CodebookConcept;
  readonly id: Placed;
  readonly phrases: readonly Placed[];
}

function readConcept(node: Node | null, report: Report): PlacedConcept[] {
  const fields = readMap(node, 'a concept', KEYS.concept, report);
  const name = readString(fields, 'name', report);
  if (!node || !name) {
    if (fields.size > 0) missing(node, 'concept', 'name', report);
    return [];
  }
  const id = readString(fields, 'id', report) ?? name;
  const phrases = readStrings(fields, 'phrases', report);
  const concept = { id: id.value, name: name.value, phrases: phrases.map((p) => p.value), at: spanOf(node) };
  return [{ concept, id, phrases }];
}

export interface PlacedCue {
  readonly cue: CodebookCue;
  readonly phrase: Placed;
}

function readCue(node: Node | null, report: Report): PlacedCue[] {
  const fields = readMap(node, 'a cue', KEYS.cue, report);
  const phrase = readString(fields, 'phrase', report);
  const polarity = readChoice(fields, 'polarity', POLARITIES, report);
  if (node && phrase && polarity) return [{ cue: { phrase: phrase.value, polarity, at: spanOf(node) }, phrase }];
  if (fields.size > 0 && !fields.has('phrase')) missing(node, 'cue', 'phrase', report);
  if (fields.size > 0 && !fields.has('polarity')) missing(node, 'cue', 'polarity', report);
  return [];
}

function readPacks(fields: Fields, known: Known, report: Report): string[] {
  const all = known.packs && [...known.packs];
  return readStrings(fields, 'packs', report).flatMap((pack) => {
    if (!all || all.includes(pack.value)) return [pack.value];
    report('unknown-pack', 'warning', pack, `There is no pack “${pack.value}”${didYouMean(pack.value, all)}`);
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
  report('unknown-rule', 'warning', code, `There is no rule “${code.value}”${didYouMean(code.value, all ?? [])}`);
}
