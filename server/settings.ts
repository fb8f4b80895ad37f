import * as v from 'valibot';
import type { Severity } from './checks/finding';
import { compileGlob, type Glob, isLiteral } from './glob';
import { DEFAULT_READING, READINGS, type Reading } from './judges';

/** What the user has set, validated and compiled. Immutable. */
export interface Settings {
  /** Files to read, beside those of the language `article`. */
  readonly include: readonly Glob[];
  readonly exclude: readonly Glob[];
  /** Patterns of `include` that name one file: that file is read whatever `exclude` and the prose test say. */
  readonly always: readonly Glob[];
  /** Severity per rule code. */
  readonly rules: ReadonlyMap<string, Severity | 'off'>;
  readonly inlayHints: boolean;
  /** Name of the coder; empty where the user gave none. */
  readonly coder: string;
  /** True where nothing that the engine suggests may be shown. */
  readonly blind: boolean;
  /** False where only open articles count in references, symbols and the side bar. */
  readonly index: boolean;
  /** With the trained model, or by rule alone. */
  readonly reading: Reading;
  /** Suggestions that are less sure are not made, 0 to 1; null for the bound that suits each kind. */
  readonly confidence: number | null;
  /** Longer texts are not read; in UTF-16 units. */
  readonly longestText: number;
}

/** Names that plain-text files of software and servers have, and folders that hold no articles. */
const NO_ARTICLES = [
  '*requirements*.txt',
  'constraints*.txt',
  '{license,licence,copying,notice,authors,contributors,credits,third*party*,acknowledgements}*.txt',
  '{readme,changelog,changes,install,todo,version,manifest,sources}*.txt',
  '{robots,humans,security,ads,app-ads,llms,llms-full}.txt',
  'cmakelists.txt',
  '{top_level,entry_points,dependency_links,requires,installed-files}.txt',
  '{*.log,log,log-*,log_*,*-log,*_log,*.out,*.err,*.min}.txt',
  '**/{node_modules,site-packages,vendor,.git,.hg,.svn,.venv,.cache,logs,*.egg-info,*.dist-info}/**',
];

const DEFAULTS = { include: ['**/*.txt'], exclude: NO_ARTICLES };

/** The largest limit on a text that can be set, in thousands of characters: VS Code itself sends nothing longer. */
const HIGHEST_LIMIT = 50_000;

const globs = v.array(
  v.pipe(
    v.string(),
    v.check((pattern) => compileGlob(pattern) !== null, 'is too long a pattern'),
  ),
);

/** Each setting by itself, so that one mistake leaves the others in force. */
const FIELDS = {
  include: v.optional(globs, DEFAULTS.include),
  exclude: v.optional(globs, DEFAULTS.exclude),
  rules: v.optional(
    v.record(v.string(), v.picklist(['error', 'warning', 'information', 'hint', 'off', 'default'])),
    {},
  ),
  inlayHints: v.optional(v.object({ enabled: v.optional(v.boolean(), false) }), {}),
  coder: v.optional(v.pipe(v.string(), v.maxLength(100)), ''),
  blind: v.optional(v.boolean(), false),
  index: v.optional(v.boolean(), true),
  reading: v.optional(v.picklist(READINGS), DEFAULT_READING),
  confidence: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  maximumFileSize: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(HIGHEST_LIMIT)), 5_000),
};

/**
 * Reads the editor's `stancemark` section. What is missing has its default; a setting that is wrong keeps the value it
 * has in `inForce`, and `problems` says in a sentence each what is wrong with it.
 */
export function parseSettings(input: unknown, inForce?: Settings): { settings: Settings; problems: readonly string[] } {
  const given = typeof input === 'object' && input !== null && !Array.isArray(input) ? input : {};
  const problems: string[] = [];
  if (input !== undefined && input !== null && given !== input) problems.push('The setting “stancemark” is no object.');

  function field<K extends keyof typeof FIELDS>(name: K): v.InferOutput<(typeof FIELDS)[K]> | undefined {
    // Editors send null for what is not set.
    const value = (given as Record<string, unknown>)[name] ?? undefined;
    const parsed = v.safeParse(FIELDS[name], value);
    if (parsed.success) return parsed.output as v.InferOutput<(typeof FIELDS)[K]>;
    for (const issue of parsed.issues) {
      const path = ['stancemark', name, ...(issue.path ?? []).map(({ key }) => String(key))].join('.');
      problems.push(`The setting “${path}” is wrong: ${issue.message}.`);
    }
    return undefined;
  }

  const include = field('include');
  const exclude = field('exclude');
  const rules = field('rules');
  const inlayHints = field('inlayHints');
  const coder = field('coder');
  const blind = field('blind');
  const index = field('index');
  const reading = field('reading');
  const wrongBefore = problems.length;
  const confidence = field('confidence');
  const keepsConfidence = problems.length > wrongBefore;
  const maximumFileSize = field('maximumFileSize');
  const kept = inForce ?? (problems.length > 0 ? defaultSettings : undefined);
  return {
    settings: {
      include: include ? compiled(include) : kept!.include,
      always: include ? compiled(include.filter(isLiteral)) : kept!.always,
      exclude: exclude ? compiled(exclude) : kept!.exclude,
      rules: rules ? chosen(rules) : kept!.rules,
      inlayHints: inlayHints ? (inlayHints.enabled ?? false) : kept!.inlayHints,
      coder: coder === undefined ? kept!.coder : coder.replace(/\s+/g, ' ').trim(),
      blind: blind ?? kept!.blind,
      index: index ?? kept!.index,
      reading: reading ?? kept!.reading,
      confidence: keepsConfidence ? kept!.confidence : (confidence ?? null),
      longestText: maximumFileSize ? maximumFileSize * 1000 : kept!.longestText,
    },
    problems,
  };
}

const compiled = (patterns: readonly string[]): Glob[] => patterns.flatMap((pattern) => compileGlob(pattern) ?? []);

const chosen = (rules: Readonly<Record<string, Severity | 'off' | 'default'>>): Settings['rules'] =>
  new Map(Object.entries(rules).flatMap(([code, severity]) => (severity === 'default' ? [] : [[code, severity]])));

/** What is in force before the editor has said anything. */
export const defaultSettings: Settings = parseSettings(undefined).settings;
