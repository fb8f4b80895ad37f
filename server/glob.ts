/** A compiled path pattern. */
export type Glob = (path: string) => boolean;

enum Op {
  Literal,
  /** Any one character but a slash. */
  One,
  /** Any run of characters without a slash. */
  Star,
  /** Any run of characters. */
  GlobStar,
  /** Any run of whole path segments, each with its slash. */
  Segments,
}

interface Step {
  readonly op: Op;
  /** The literal's UTF-16 unit. */
  readonly unit: number;
}

/** A pattern from settings may stand in anybody's workspace: what it may cost is bounded. */
const MOST_UNITS = 300;
const MOST_ALTERNATIVES = 64;

/**
 * Compiles a path pattern: `*` and `?` within a path segment, `**` over segments, `{a,b}` for alternatives. Ignores
 * case. A pattern without a slash is compared with the file's name alone.
 * Returns null where the pattern is too long or has too many alternatives.
 * Matching follows all possibilities at once, so it takes time linear in pattern times path, whatever the pattern.
 */
export function compileGlob(pattern: string): Glob | null {
  if (pattern.length > MOST_UNITS) return null;
  const alternatives = expandBraces(pattern.toLowerCase().replace(/^\.?\//, ''));
  if (alternatives === null) return null;
  const nameOnly = !pattern.includes('/');
  const programs = alternatives.map(stepsOf);
  return (path) => {
    const asked = path.toLowerCase();
    const tested = nameOnly ? asked.slice(asked.lastIndexOf('/') + 1) : asked;
    return programs.some((steps) => matches(steps, tested));
  };
}

/** True for a pattern that names one file and nothing else. */
export const isLiteral = (pattern: string): boolean => !/[*?{}]/.test(pattern);

/** "a{b,c}d" -> ["abd", "acd"]; null where there would be too many. An unclosed brace stands for itself. */
function expandBraces(pattern: string): string[] | null {
  let open = -1;
  for (let at = 0; at < pattern.length; at++) {
    if (pattern[at] === '{') open = at;
    if (pattern[at] !== '}' || open < 0) continue;
    // The innermost pair: alternatives in it hold no braces.
    const expanded: string[] = [];
    for (const choice of pattern.slice(open + 1, at).split(',')) {
      const more = expandBraces(pattern.slice(0, open) + choice + pattern.slice(at + 1));
      if (more === null || expanded.length + more.length > MOST_ALTERNATIVES) return null;
      expanded.push(...more);
    }
    return expanded;
  }
  return [pattern];
}

function stepsOf(pattern: string): Step[] {
  const steps: Step[] = [];
  for (let at = 0; at < pattern.length; at++) {
    const unit = pattern.charCodeAt(at);
    if (pattern.startsWith('**', at)) {
      const whole = at === 0 || pattern[at - 1] === '/';
      while (pattern[at + 1] === '*') at++;
      if (whole && pattern[at + 1] === '/') {
        at++;
        steps.push({ op: Op.Segments, unit });
      } else steps.push({ op: Op.GlobStar, unit });
    } else steps.push({ op: pattern[at] === '*' ? Op.Star : pattern[at] === '?' ? Op.One : Op.Literal, unit });
  }
  return steps;
}

const SLASH = 0x2f;

/** Runs the steps as a nondeterministic automaton: `live[i]` says that the steps before `i` match what was read. */
function matches(steps: readonly Step[], path: string): boolean {
  let live = new Uint8Array(steps.length + 1);
  live[0] = 1;
  skipEmptyRuns(steps, live, true);
  for (let at = 0; at < path.length; at++) {
    const unit = path.charCodeAt(at);
    const next = new Uint8Array(steps.length + 1);
    for (let i = 0; i < steps.length; i++) {
      if (live[i] !== 1) continue;
      const { op, unit: wanted } = steps[i]!;
      if (op === Op.Literal) {
        if (unit === wanted) next[i + 1] = 1;
      } else if (op === Op.One) {
        if (unit !== SLASH) next[i + 1] = 1;
      } else if (op !== Op.Star || unit !== SLASH) next[i] = 1;
    }
    skipEmptyRuns(steps, next, unit === SLASH);
    live = next;
  }
  return live[steps.length] === 1;
}

function skipEmptyRuns(steps: readonly Step[], live: Uint8Array, segmentBegins: boolean): void {
  for (let i = 0; i < steps.length; i++) {
    if (live[i] !== 1) continue;
    const { op } = steps[i]!;
    if (op === Op.Star || op === Op.GlobStar || (op === Op.Segments && segmentBegins)) live[i + 1] = 1;
  }
}
